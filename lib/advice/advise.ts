import type { CourseProfile } from '../course/types';
import type { Runner } from '../runner/runner';
import { hardestMuscles } from './muscles';
import { makePlan, type Signs } from './plan';
import { risksOf } from './risks';
import { tipsFor } from './tips';
import type { Advice } from './types';

/**
 * Everything that Uncramp has to say about one course for one runner. Same input, same advice.
 * `signs` is what stands beside the road: every 5 km, or every 3 miles.
 */
export function advise(course: CourseProfile, runner: Runner, signs: Signs = 'km'): Advice {
  return {
    risks: risksOf(course, runner),
    tips: tipsFor(course, runner),
    muscles: hardestMuscles(course),
    plan: makePlan(course, runner, signs),
  };
}
