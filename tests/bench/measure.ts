/** As many times as everything is measured. */
export const ROUNDS = 15;

export interface Pair<T> {
  /** What it is held against. */
  readonly baseline: readonly T[];
  /** What is ours. */
  readonly ours: readonly T[];
}

/** Does the two in turn, so that whatever else the machine is doing falls on both. */
export async function alternate<T>(
  baseline: () => T | Promise<T>,
  ours: () => T | Promise<T>,
  rounds = ROUNDS,
): Promise<Pair<T>> {
  const pair = { baseline: [] as T[], ours: [] as T[] };
  for (let round = 0; round < rounds; round++) {
    pair.baseline.push(await baseline());
    pair.ours.push(await ours());
  }
  return pair;
}

/** How long a task took, in milliseconds. */
export function timed(task: () => unknown): number {
  const from = performance.now();
  task();
  return performance.now() - from;
}

/** One figure of each measurement, where all have it. */
export function each<T>(pair: Pair<T>, figure: (one: T) => number): Pair<number> {
  return { baseline: pair.baseline.map(figure), ours: pair.ours.map(figure) };
}

/** The value below which that part (0 to 1) of the samples lies, between neighbours where it falls between them. */
function quantile(samples: readonly number[], part: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = part * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

const digits = (value: number) => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
const round = (value: number) => value.toFixed(digits(value));

/** The median and, in brackets, the middle half. */
export const spread = (samples: readonly number[]): string =>
  `${round(median(samples))} (${round(quantile(samples, 0.25))}–${round(quantile(samples, 0.75))})`;

/** The middle of the ratios of each measurement of ours to the baseline just before it. */
export const ratio = ({ baseline, ours }: Pair<number>): string =>
  `${round(median(ours.map((value, i) => value / (baseline[i] ?? Number.NaN))))}×`;

/** The middle of the differences between each measurement of ours and the baseline just before it, signed. */
export function added({ baseline, ours }: Pair<number>): string {
  const value = median(ours.map((one, i) => one - (baseline[i] ?? Number.NaN)));
  return `${value < 0 ? '−' : '+'}${round(Math.abs(value))}`;
}
