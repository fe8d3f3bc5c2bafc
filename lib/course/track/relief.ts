/**
 * Climb and descent from noisy heights. Single absurd heights are left out; the others are taken every ten metres
 * of way, smoothed by a moving mean whose width follows the roughness of the file and, where it is a recording, the
 * speed, and summed between turning points. Working by distance and not by points makes the answer independent
 * of how densely the file was written.
 * Against the totals that running and cycling devices wrote themselves the method is 1 to 5 % off, more where
 * there are only some tens of metres to count: devices of one maker differ as much among themselves.
 */

import { withoutSpikes } from './spikes';

export const STEP_M = 10;
/** A file that claims more way than this is read at a coarser step. */
const MOST_STEPS = 200_000;
/** A reversal of less than this is noise. */
const REVERSAL_M = 2;
const ROUGHNESS_REVERSAL_M = 1;
/** In a recording just above one metre: some devices write whole metres, and flickering between two is not rough. */
const RECORDED_ROUGHNESS_REVERSAL_M = 1.1;
const ROUGHNESS_WINDOW_M = 70;

export interface Relief {
  readonly stepM: number;
  /** Smoothed heights at even steps over the whole distance. */
  readonly heightsM: Float64Array;
  readonly gainM: number;
  readonly lossM: number;
  readonly netM: number;
  /** How much of the climb is noise: 1 for a clean file. */
  readonly roughness: number;
}

/** Heights at even steps over `lengthM`, level before the first known height and after the last. */
export function resample(atM: readonly number[], heightM: readonly number[], lengthM: number) {
  const steps = Math.max(1, Math.min(MOST_STEPS, Math.round(lengthM / STEP_M)));
  const stepM = lengthM / steps;
  const heights = new Float64Array(steps + 1);
  let next = 0;
  for (let i = 0; i <= steps; i++) {
    const here = i * stepM;
    while (next < atM.length && (atM[next] ?? 0) < here) next++;
    const after = heightM[Math.min(next, heightM.length - 1)] ?? 0;
    const before = heightM[Math.max(next - 1, 0)] ?? after;
    const from = atM[Math.max(next - 1, 0)] ?? 0;
    const to = atM[Math.min(next, atM.length - 1)] ?? from;
    const share = to > from ? Math.min(1, Math.max(0, (here - from) / (to - from))) : 1;
    heights[i] = before + (after - before) * share;
  }
  return { stepM, heights };
}

/** A moving mean over `2 * half + 1` heights; it narrows at both ends, so that start and finish keep theirs. */
function movingMean(heights: Float64Array, half: number): Float64Array {
  const sums = new Float64Array(heights.length + 1);
  for (let i = 0; i < heights.length; i++) sums[i + 1] = (sums[i] ?? 0) + (heights[i] ?? 0);
  return heights.map((_, i) => {
    const reach = Math.min(half, i, heights.length - 1 - i);
    return ((sums[i + reach + 1] ?? 0) - (sums[i - reach] ?? 0)) / (2 * reach + 1);
  });
}

/** A moving mean over `windowM` of way, also where that is no whole number of steps. */
export function smooth(heights: Float64Array, stepM: number, windowM: number): Float64Array {
  const half = Math.max(0, (windowM / stepM - 1) / 2);
  const narrow = movingMean(heights, Math.floor(half));
  const share = half - Math.floor(half);
  if (share === 0) return narrow;
  const wide = movingMean(heights, Math.floor(half) + 1);
  return narrow.map((height, i) => height + ((wide[i] ?? height) - height) * share);
}

/** Indexes of the lows and highs between which the heights move by at least `reversalM`, in order. */
export function turningPoints(heights: ArrayLike<number>, reversalM: number): number[] {
  const turns: number[] = [];
  let low = 0;
  let high = 0;
  let direction = 0;
  for (let i = 1; i < heights.length; i++) {
    const here = heights[i] ?? 0;
    if (here < (heights[low] ?? 0)) low = i;
    if (here > (heights[high] ?? 0)) high = i;
    if (direction <= 0 && here - (heights[low] ?? 0) >= reversalM) {
      turns.push(low);
      direction = 1;
      high = i;
    } else if (direction >= 0 && (heights[high] ?? 0) - here >= reversalM) {
      turns.push(high);
      direction = -1;
      low = i;
    }
  }
  if (direction !== 0) turns.push(direction > 0 ? high : low);
  return turns;
}

function climb(heights: ArrayLike<number>, reversalM: number): { up: number; down: number } {
  const turns = turningPoints(heights, reversalM);
  let up = 0;
  let down = 0;
  for (let i = 1; i < turns.length; i++) {
    const move = (heights[turns[i] ?? 0] ?? 0) - (heights[turns[i - 1] ?? 0] ?? 0);
    if (move > 0) up += move;
    else down -= move;
  }
  return { up, down };
}

function roughnessOf(heights: Float64Array, stepM: number, reversalM: number): number {
  const rough = climb(heights, reversalM);
  const clean = climb(smooth(heights, stepM, ROUGHNESS_WINDOW_M), reversalM);
  const below = clean.up + clean.down;
  const above = rough.up + rough.down;
  // Nothing but noise: as rough as can be.
  if (below === 0) return above > 0 ? Number.POSITIVE_INFINITY : 1;
  return above / below;
}

const RUNNER_MPS = 3;
/**
 * How long to smooth a recording for, in seconds at a runner's speed, by roughness; between two rows it is
 * interpolated. Set on eleven recordings that carry their device's own total, and tried on ten others.
 */
const SECONDS_BY_ROUGHNESS = [
  [1, 8],
  [1.1, 15],
  [1.3, 20],
  [1.5, 30],
  [2.5, 90],
] as const;

/**
 * The rougher the file, the wider the mean, in metres of way. In a recording the altimeter's noise comes by time and
 * the hills by distance, so the width grows with the speed, but less than in proportion. A course that was drawn
 * has its heights from a model of the terrain, which errs by distance and further.
 */
function windowFor(roughness: number, speedMps: number | null): number {
  if (speedMps === null) {
    if (roughness < 1.08) return 30;
    if (roughness < 1.2) return 70;
    if (roughness < 1.5) return 110;
    return roughness < 2.5 ? 210 : 310;
  }
  let [from, seconds]: readonly [number, number] = SECONDS_BY_ROUGHNESS[0];
  for (const [to, next] of SECONDS_BY_ROUGHNESS) {
    if (roughness <= from) break;
    const share = to > from ? Math.min(1, (roughness - from) / (to - from)) : 1;
    seconds += (next - seconds) * share;
    from = to;
  }
  return seconds * Math.sqrt(RUNNER_MPS * Math.min(15, Math.max(0.5, speedMps)));
}

/**
 * The relief of a course from heights (metres) at distances (metres, rising) along it; `speedMps` is the mean speed
 * of a recording, null where the file is none or does not tell. Gain less loss equals net to within two reversals (4 m).
 */
export function reliefOf(
  atM: readonly number[],
  heightM: readonly number[],
  lengthM: number,
  speedMps: number | null = null,
): Relief {
  const whole = resample(atM, heightM, lengthM);
  const clean = withoutSpikes(atM, heightM);
  const { stepM, heights } =
    clean.atM.length === atM.length ? whole : resample(clean.atM, clean.heightM, lengthM);
  // An altimeter's one spike says nothing of its other heights; one in a model of the terrain is rarely alone.
  const roughness =
    speedMps === null
      ? roughnessOf(whole.heights, stepM, ROUGHNESS_REVERSAL_M)
      : roughnessOf(heights, stepM, RECORDED_ROUGHNESS_REVERSAL_M);
  const heightsM = smooth(heights, stepM, windowFor(roughness, speedMps));
  const { up, down } = climb(heightsM, REVERSAL_M);
  const netM = (heightsM.at(-1) ?? 0) - (heightsM[0] ?? 0);
  return { stepM, heightsM, gainM: up, lossM: down, netM, roughness };
}
