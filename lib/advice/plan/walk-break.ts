import type { Runner } from '../../runner/runner';
import { METRES_PER_MILE } from '../../units';
import { msg } from '../../words';
import type { FormPlan } from '../types';
import { roundKm } from './ceiling';
import { quietFromKm } from './limits';

export type Signs = 'km' | 'mile';

/** The protocol that was tried in a marathon: 60 s about every 2.4 km, from the start (Hottenrott 2016). */
const WALK_S = 60;
const WALK_EVERY_MILES = 1.5;
const WALK_EVERY_KM = 2.4;
/** Below two full rounds it is no run-walk. */
const SHORTEST_RUN_WALK_KM = 5;

/** P20: run-walk as one rule, where the runner chose it; null where not, or where the race is too short for it. */
export function runWalk(distanceKm: number, runner: Runner, signs: Signs): FormPlan['runWalk'] {
  if (!runner.walkBreaks || distanceKm < SHORTEST_RUN_WALK_KM) return null;
  const everyKm = signs === 'mile' ? roundKm((WALK_EVERY_MILES * METRES_PER_MILE) / 1000) : WALK_EVERY_KM;
  // The last break belongs before the quiet end: sixteen in a marathon, as in the trial.
  const breaks = Math.floor(quietFromKm(distanceKm) / everyKm);
  return { everyKm, seconds: WALK_S, say: msg('plan.runWalk', { everyKm, seconds: WALK_S, breaks }) };
}
