import { makePlan, type Signs } from '../../../lib/advice/plan';
import type { Carried } from '../../../lib/export/carried';
import type { Runner } from '../../../lib/runner/runner';
import { courseOf, runnerOf } from '../../advice/courses';

interface Change extends Partial<Carried> {
  readonly runner?: Partial<Runner>;
  readonly signs?: Signs;
}

/** A flat marathon in three and a half hours, but for what is changed. */
export function carriedOf({ runner = {}, signs = 'km', ...change }: Change = {}): Carried {
  const course = change.course ?? courseOf();
  const plan = change.plan ?? makePlan(course, runnerOf(runner), signs);
  if (plan === null) throw new Error('This course has no plan.');
  return { title: 'Example Marathon', raceDate: null, track: null, goalS: 12_600, ...change, course, plan };
}
