import type { CourseProfile } from '../course/types';
import type { Runner } from '../runner/runner';
import { msg } from '../words';
import { easeUntilKm } from './plan/ceiling';
import type { Tip } from './types';

const LONG_RACE_KM = 30;

/**
 * What goes with cramps on this course and for this runner, what can be changed first. Only what is known to be
 * present is listed; never a probability, since the published ratios come from self-reported lifetime history.
 */
export function risksOf(course: CourseProfile, runner: Runner): Tip[] {
  const { distanceKm, terrain } = course;
  const risks: Tip[] = [];
  const hasHills = terrain === 'hilly' || terrain === 'mountainous';
  if (distanceKm !== null && distanceKm >= LONG_RACE_KM) {
    risks.push({
      id: 'early-pace',
      text: msg('risk.early-pace', { easeUntilKm: easeUntilKm(distanceKm) }),
      claims: ['S13', 'early-pace'],
    });
  }
  if (course.netDownhill === true || hasHills) {
    const down = course.netDownhill === true;
    risks.push({
      id: 'descents',
      text: down ? msg('risk.descents') : msg('risk.hills'),
      claims: down ? ['downhill-damage', 'repeated-bout'] : ['S33', 'hills-reported', 'downhill-damage'],
    });
  }
  if (distanceKm !== null && distanceKm >= LONG_RACE_KM) {
    risks.push({
      id: 'distance',
      text: msg('risk.distance', { lateKm: distanceKm * 0.75 }),
      claims: ['S15', 'distance-risk', 'late-onset'],
    });
  }
  if (runner.cramps.length > 0) {
    risks.push({
      id: 'cramp-history',
      text: msg('risk.cramp-history', { muscles: runner.cramps }),
      claims: ['cramp-history'],
    });
  }
  if (runner.injuries.length > 0) {
    risks.push({ id: 'injury-history', text: msg('risk.injury-history'), claims: ['S16', 'injury-history'] });
  }
  return risks;
}
