import { runsOfLast, WEEKS } from './select';
import type { LoggedRun, RaceAhead, TrainingLog } from './types';

const PARTS = 4;
/** A part that climbs less is flat, and any run is like it. */
const LEAST_M_PER_KM = 4;
/** A run is like a part where it climbs as much per km to within a quarter, over half its length or more. */
const NEAR = 0.25;
const SHARE = 0.5;

/** A part of the race and the run of the runner's own that climbs most like it. */
export interface OwnHill {
  readonly fromKm: number;
  readonly toKm: number;
  readonly mPerKm: number;
  /** The race as a whole, whose course is not known in parts. */
  readonly whole: boolean;
  /** Null where no run of the last eight weeks climbs like it. */
  readonly run: LoggedRun | null;
}

/** What the course climbs between two places, in metres, by its segments. */
function gainBetween({ segments }: RaceAhead, fromKm: number, toKm: number): number {
  return segments.reduce((sum, { startKm, lengthKm, gradePct }) => {
    const km = Math.min(toKm, startKm + lengthKm) - Math.max(fromKm, startKm);
    return gradePct > 0 && km > 0 ? sum + km * gradePct * 10 : sum;
  }, 0);
}

function likest(runs: readonly LoggedRun[], mPerKm: number, lengthKm: number): LoggedRun | null {
  const fits = runs.flatMap((run) => {
    if (run.gainM === null || run.sport === 'treadmill' || run.distanceKm < SHARE * lengthKm) return [];
    const off = Math.abs(run.gainM / run.distanceKm / mPerKm - 1);
    return off <= NEAR ? [{ run, off }] : [];
  });
  return fits.sort((a, b) => a.off - b.off)[0]?.run ?? null;
}

/**
 * Which of the runs of the last eight weeks climb like which quarter of the race, by metres per km: for a race whose
 * course is known by its segments the quarters that climb, else the race as a whole. The limits are the product's
 * own choice.
 */
export function ownHills(log: TrainingLog, race: RaceAhead): OwnHill[] {
  const runs = runsOfLast(log, WEEKS * 7);
  const parts: { fromKm: number; toKm: number; gainM: number }[] =
    race.segments.length > 1
      ? Array.from({ length: PARTS }, (_, i) => {
          const fromKm = (race.distanceKm * i) / PARTS;
          const toKm = (race.distanceKm * (i + 1)) / PARTS;
          return { fromKm, toKm, gainM: gainBetween(race, fromKm, toKm) };
        })
      : race.gainM === null
        ? []
        : [{ fromKm: 0, toKm: race.distanceKm, gainM: race.gainM }];
  const whole = parts.length === 1;
  return parts.flatMap(({ fromKm, toKm, gainM }) => {
    const mPerKm = gainM / (toKm - fromKm);
    return mPerKm >= LEAST_M_PER_KM
      ? [{ fromKm, toKm, mPerKm, whole, run: likest(runs, mPerKm, toKm - fromKm) }]
      : [];
  });
}
