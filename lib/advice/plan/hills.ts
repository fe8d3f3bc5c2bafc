import type { Segment } from '../../course/types';

/** A climb, a descent or a long gentle fall, as one thing to run. */
export interface Hill {
  readonly startKm: number;
  readonly lengthKm: number;
  /** Metres up, or down for a descent; never negative. */
  readonly heightM: number;
  /** Mean grade in percent, negative downhill. */
  readonly gradePct: number;
}

/** P4 and P5: what counts. Grades in percent, heights in metres. */
const CLIMB = { pct: 2, m: 30 };
const STEEP_CLIMB = { pct: 3, m: 15 };
const DESCENT = { pct: 1.5, m: 15 };
const GENTLE_FALL = { pct: 0.5, m: 40 };

/** A dip or a rest this short, and this small, does not end a hill. */
const JOIN_KM = 0.3;
const JOIN_M = 5;

/** Survey rounding must not decide whether a hill counts. */
const EPSILON = 1e-6;
const LENGTH_TOLERANCE = 0.02;
const GAP_KM = 0.05;

export const endKm = (part: { readonly startKm: number; readonly lengthKm: number }): number =>
  part.startKm + part.lengthKm;
const riseM = ({ gradePct, lengthKm }: { gradePct: number; lengthKm: number }): number =>
  gradePct * lengthKm * 10;

/**
 * P15: the segments of a course where they can be trusted: finite, in order, without gaps, and adding up to the
 * distance within 2 %. Null where not.
 */
export function usableSegments(
  segments: readonly Segment[] | undefined,
  distanceKm: number,
): readonly Segment[] | null {
  if (!segments || segments.length === 0) return null;
  let at = 0;
  for (const { startKm, lengthKm, gradePct } of segments) {
    if (![startKm, lengthKm, gradePct].every(Number.isFinite) || lengthKm <= 0) return null;
    if (Math.abs(startKm - at) > GAP_KM) return null;
    at = startKm + lengthKm;
  }
  return Math.abs(at - distanceKm) <= distanceKm * LENGTH_TOLERANCE ? segments : null;
}

function asHill(parts: readonly Segment[]): Hill {
  const startKm = parts[0]?.startKm ?? 0;
  const last = parts.at(-1);
  const lengthKm = (last ? endKm(last) : startKm) - startKm;
  const rise = parts.reduce((sum, part) => sum + riseM(part), 0);
  return {
    startKm,
    lengthKm,
    heightM: Math.abs(rise),
    gradePct: lengthKm > 0 ? rise / (lengthKm * 10) : 0,
  };
}

/** Runs of neighbouring segments at `pct` or steeper in the direction of `sign`, as index ranges. */
function runs(segments: readonly Segment[], sign: 1 | -1, pct: number): [number, number][] {
  const found: [number, number][] = [];
  segments.forEach((segment, index) => {
    if (segment.gradePct * sign < pct - EPSILON) return;
    const last = found.at(-1);
    if (last && last[1] === index) last[1] = index + 1;
    else found.push([index, index + 1]);
  });
  return found;
}

/** Joins runs over a short, small break, as long as the whole still has the grade asked for. */
function joined(segments: readonly Segment[], sign: 1 | -1, pct: number): Segment[][] {
  const found: [number, number][] = [];
  for (const [from, to] of runs(segments, sign, pct)) {
    const last = found.at(-1);
    if (last) {
      const gap = asHill(segments.slice(last[1], from));
      const whole = asHill(segments.slice(last[0], to));
      if (gap.lengthKm <= JOIN_KM && gap.heightM < JOIN_M && whole.gradePct * sign >= pct) {
        last[1] = to;
        continue;
      }
    }
    found.push([from, to]);
  }
  return found.map(([from, to]) => segments.slice(from, to));
}

/** P4: climbs of 2 % with 30 m of rise, or of 3 % with 15 m. */
export function climbs(segments: readonly Segment[]): Hill[] {
  return joined(segments, 1, CLIMB.pct).flatMap((parts) => {
    const whole = asHill(parts);
    if (whole.heightM >= CLIMB.m - EPSILON) return [whole];
    return joined(parts, 1, STEEP_CLIMB.pct)
      .map(asHill)
      .filter((hill) => hill.heightM >= STEEP_CLIMB.m - EPSILON);
  });
}

/** Rise or drop times grade: by this the bigger hill wins (P3). */
export const hillWeight = ({ heightM, gradePct }: Hill): number => heightM * Math.abs(gradePct);

/** The biggest part of a climb at `pct` or steeper with at least `leastM` of rise. */
export function steepPart(
  segments: readonly Segment[],
  climb: Hill,
  pct: number,
  leastM: number,
): Hill | null {
  const inside = segments.filter(
    (segment) => segment.startKm >= climb.startKm - EPSILON && endKm(segment) <= endKm(climb) + EPSILON,
  );
  const parts = joined(inside, 1, pct)
    .map(asHill)
    .filter((hill) => hill.heightM >= leastM - EPSILON);
  return parts.sort((a, b) => hillWeight(b) - hillWeight(a))[0] ?? null;
}

/** P5: descents of 1.5 % with 15 m of drop. */
export function descents(segments: readonly Segment[]): Hill[] {
  return joined(segments, -1, DESCENT.pct)
    .map(asHill)
    .filter((hill) => hill.heightM >= DESCENT.m - EPSILON);
}

/** P5: long gentle falls of 0.5 % with 40 m of drop. */
export function gentleFalls(segments: readonly Segment[]): Hill[] {
  return joined(segments, -1, GENTLE_FALL.pct)
    .map(asHill)
    .filter((hill) => hill.heightM >= GENTLE_FALL.m - EPSILON);
}

/** Whether a stretch of road lies within ±`pct` all along. */
export function isLevel(segments: readonly Segment[], fromKm: number, toKm: number, pct: number): boolean {
  const under = segments.filter(
    (segment) => endKm(segment) > fromKm + EPSILON && segment.startKm < toKm - EPSILON,
  );
  return under.length > 0 && under.every(({ gradePct }) => Math.abs(gradePct) <= pct + EPSILON);
}
