import { daysBetween } from '../../days';
import type { LoggedRun, TrainingLog } from './types';

/** The review looks at so many weeks of the log. */
export const WEEKS = 8;

/** The runs of the last so many days, today among them. */
export const runsOfLast = ({ runs, today }: TrainingLog, days: number): LoggedRun[] =>
  runs.filter(({ date }) => {
    const ago = daysBetween(date, today);
    return ago >= 0 && ago < days;
  });

export const sumKm = (runs: readonly LoggedRun[]): number =>
  runs.reduce((sum, run) => sum + run.distanceKm, 0);

export const longestOf = (runs: readonly LoggedRun[]): LoggedRun | null =>
  runs.reduce<LoggedRun | null>(
    (best, run) => (best && best.distanceKm >= run.distanceKm ? best : run),
    null,
  );

/** Seconds per kilometre; null where the log has no time. */
export const paceOf = ({ movingTimeS, distanceKm }: LoggedRun): number | null =>
  movingTimeS === null || !(distanceKm > 0) ? null : movingTimeS / distanceKm;

/** The middle value; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  if (high === undefined) return null;
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}

/** Climb per km of all runs whose climb is known, and which part of the distance that is; null of none. */
export function climbRate(
  runs: readonly LoggedRun[],
): { readonly mPerKm: number; readonly knownShare: number } | null {
  const known = runs.filter(({ gainM, sport }) => gainM !== null && sport !== 'treadmill');
  const km = sumKm(known);
  if (!(km > 0)) return null;
  const gainM = known.reduce((sum, run) => sum + (run.gainM ?? 0), 0);
  return { mPerKm: gainM / km, knownShare: km / sumKm(runs) };
}

/** What a run went down: as its file tells, else what it climbed, as on a course that ends where it began. */
export const dropOf = ({ lossM, gainM, sport }: LoggedRun): number | null =>
  sport === 'treadmill' ? null : (lossM ?? gainM);
