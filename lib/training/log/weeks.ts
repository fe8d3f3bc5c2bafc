import { dayNumber, isoDay, mondayOf } from '../../days';
import { WEEKS } from './select';
import type { LoggedRun, TrainingLog } from './types';

/** One week of the log, Monday to Sunday. */
export interface Week {
  /** ISO date of its Monday. */
  readonly from: string;
  readonly runs: readonly LoggedRun[];
  readonly distanceKm: number;
  /** Climb in metres of the runs that tell; null where none does. */
  readonly gainM: number | null;
  readonly longestKm: number;
  /** False for the week that today is in, which is not over, and for one that began before the log. */
  readonly whole: boolean;
}

/** The last weeks of the log, oldest first, the running one last; weeks without a run among them. */
export function weeksOf({ runs, today }: TrainingLog, count: number = WEEKS): Week[] {
  const now = mondayOf(dayNumber(today));
  const [first] = runs;
  const begins = first ? dayNumber(first.date) : Number.POSITIVE_INFINITY;
  return Array.from({ length: count }, (_, i) => {
    const monday = now - 7 * (count - 1 - i);
    const inWeek = runs.filter(({ date }) => mondayOf(dayNumber(date)) === monday && date <= today);
    const climbs = inWeek.flatMap(({ gainM, sport }) =>
      gainM === null || sport === 'treadmill' ? [] : [gainM],
    );
    return {
      from: isoDay(monday),
      runs: inWeek,
      distanceKm: inWeek.reduce((sum, run) => sum + run.distanceKm, 0),
      gainM: climbs.length === 0 ? null : climbs.reduce((sum, m) => sum + m, 0),
      longestKm: Math.max(0, ...inWeek.map(({ distanceKm }) => distanceKm)),
      whole: monday < now && monday >= mondayOf(begins),
    };
  });
}
