import type { Streams } from './streams';

/** A piece of the run, each as long as the others. */
export interface Cell {
  /** Where it ends, in km from the start. */
  readonly endKm: number;
  /** Seconds per km while moving; null where the runner hardly moved on. */
  readonly paceSPerKm: number | null;
  /** Net change of height in metres; null without heights. */
  readonly netM: number | null;
  readonly altitudeM: number | null;
  /** Steps per minute of both feet; null where unknown. */
  readonly cadenceSpm: number | null;
}

/** Heights of a watch waver by metres within seconds: the mean over so much way says how high one is. */
const SMOOTH_M = 60;
/** No runner is faster, and what is slower is a stop with a foot in it. */
const FASTEST_S_PER_KM = 120;
const SLOWEST_S_PER_KM = 2400;
/** A gap this long between two points is a pause, unless the run tells of its stops itself. */
const PAUSE_S = 15;
const LEAST_CADENCE = 60;

/** The value of a series at a distance, between its points. */
function valueAt(distanceM: readonly number[], values: readonly number[], m: number, from: number): number {
  let i = from;
  while (i < distanceM.length - 1 && (distanceM[i + 1] ?? 0) < m) i++;
  const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [
    distanceM[i],
    distanceM[i + 1],
    values[i],
    values[i + 1] ?? values[i],
  ];
  return x1 > x0 ? y0 + (y1 - y0) * Math.min(1, Math.max(0, (m - x0) / (x1 - x0))) : y0;
}

/** Mean heights over a window of way around each point, in one pass. */
function smoothed(distanceM: readonly number[], altitudeM: readonly number[]): number[] {
  let low = 0;
  let high = 0;
  let sum = 0;
  return distanceM.map((m) => {
    while (high < distanceM.length && (distanceM[high] ?? 0) <= m + SMOOTH_M / 2)
      sum += altitudeM[high++] ?? 0;
    while ((distanceM[low] ?? 0) < m - SMOOTH_M / 2) sum -= altitudeM[low++] ?? 0;
    return sum / Math.max(1, high - low);
  });
}

/** Seconds of moving up to each point. */
function movingS({ timeS, moving }: Streams): number[] {
  let total = 0;
  return timeS.map((s, i) => {
    const gap = i === 0 ? 0 : s - (timeS[i - 1] ?? s);
    const stood = moving === null ? gap > PAUSE_S : moving[i] === false;
    total += stood ? 0 : gap;
    return total;
  });
}

/**
 * Cuts a run into pieces of `lengthM` metres by its streams; the rest at the end, shorter than that, is left out.
 * Linear in the points.
 */
export function cellsOf(streams: Streams, lengthM: number): Cell[] {
  const { distanceM, altitudeM, cadenceSpm } = streams;
  const clock = movingS(streams);
  const heights = altitudeM === null ? null : smoothed(distanceM, altitudeM);
  const startM = distanceM[0] ?? 0;
  const count = Math.floor(((distanceM.at(-1) ?? 0) - startM) / lengthM);
  const cells: Cell[] = [];
  let at = 0;
  let before = { s: clock[0] ?? 0, m: heights?.[0] ?? null };
  for (let n = 1; n <= count; n++) {
    const endM = startM + n * lengthM;
    const first = at;
    while (at < distanceM.length - 1 && (distanceM[at + 1] ?? 0) <= endM) at++;
    const now = {
      s: valueAt(distanceM, clock, endM, at),
      m: heights === null ? null : valueAt(distanceM, heights, endM, at),
    };
    const pace = ((now.s - before.s) * 1000) / lengthM;
    const steps = cadenceSpm?.slice(first, at + 1).filter((value) => value >= LEAST_CADENCE) ?? [];
    cells.push({
      endKm: (n * lengthM) / 1000,
      paceSPerKm: pace >= FASTEST_S_PER_KM && pace <= SLOWEST_S_PER_KM ? pace : null,
      netM: now.m === null || before.m === null ? null : now.m - before.m,
      altitudeM: now.m,
      cadenceSpm: steps.length === 0 ? null : steps.reduce((sum, value) => sum + value, 0) / steps.length,
    });
    before = now;
  }
  return cells;
}
