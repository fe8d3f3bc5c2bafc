import type { DeviceTotals } from './types';

const SPORTS: Readonly<Record<number, string>> = {
  1: 'running',
  2: 'cycling',
  5: 'swimming',
  11: 'walking',
  17: 'hiking',
};
const ON_FOOT = new Set(['running', 'walking', 'hiking']);

/** What the device wrote at the end of one activity; null where it wrote nothing. */
export interface FitSession {
  /** Seconds of the device's clock. */
  readonly startS: number | null;
  readonly timerS: number | null;
  readonly distanceKm: number | null;
  readonly gainM: number | null;
  readonly lossM: number | null;
  readonly sport: string | null;
}

/** The name of a sport's number; null for one that is none of ours. */
export const sportOf = (number: number | null): string | null =>
  number === null ? null : (SPORTS[number] ?? null);

/**
 * The sessions that are a runner's: of a triathlon the run alone, also without the ways between; all of them where
 * none, or every one, is on foot, or where one does not say when it began.
 */
export function sessionsOnFoot(sessions: readonly FitSession[]): readonly FitSession[] {
  if (sessions.some(({ startS }) => startS === null)) return sessions;
  const run = sessions.filter(({ sport }) => sport !== null && ON_FOOT.has(sport));
  return run.length === 0 ? sessions : run;
}

/**
 * Tells of each moment, asked in the order of the file, whether it belongs to a chosen session: to the one that began
 * last before it. A moment that is not known belongs with the one before it.
 */
export function belongsTo(
  chosen: readonly FitSession[],
  all: readonly FitSession[],
): (atS: number) => boolean {
  if (chosen.length === all.length) return () => true;
  const starts = all
    .map((session) => ({ startS: session.startS ?? 0, kept: chosen.includes(session) }))
    .sort((a, b) => a.startS - b.startS);
  let kept = false;
  return (atS) => {
    if (!Number.isNaN(atS)) kept = starts.findLast(({ startS }) => startS <= atS)?.kept ?? false;
    return kept;
  };
}

/** A sum with nothing in it stays null. */
function sum(values: readonly (number | null)[]): number | null {
  return values.reduce((so, value) => (value === null ? so : (so ?? 0) + value), null);
}

/** What the sessions say together, and the mean speed while the timer ran, in metres per second. */
export function totalsOf(sessions: readonly FitSession[]): {
  readonly device: DeviceTotals | null;
  readonly speedMps: number | null;
} {
  if (sessions.length === 0) return { device: null, speedMps: null };
  const of = (key: 'gainM' | 'lossM' | 'distanceKm' | 'timerS') =>
    sum(sessions.map((session) => session[key]));
  const distanceKm = of('distanceKm');
  const timerS = of('timerS');
  const sport = sessions.find((session) => session.sport !== null)?.sport ?? null;
  return {
    device: { gainM: of('gainM'), lossM: of('lossM'), distanceKm, sport },
    speedMps: distanceKm && timerS ? (1000 * distanceKm) / timerS : null,
  };
}
