import type { RunSplit } from './types';

/** Below six splits a third is one split, and one red light decides. */
const FEWEST_SPLITS = 6;
/** A page rounds a full split's length not at all, a watch a little. */
const FULL_FROM = 0.98;
/** A split slower than this is a stop, not a pace (40 minutes per km); faster than this no runner is. */
const SLOWEST_S_PER_KM = 2400;
const FASTEST_S_PER_KM = 120;

export interface Thirds {
  readonly first: readonly RunSplit[];
  readonly middle: readonly RunSplit[];
  readonly last: readonly RunSplit[];
  /** Where the first third ends, in km from the start. */
  readonly firstEndsKm: number;
  /** Where the last third begins, in km from the start. */
  readonly lastStartsKm: number;
}

/**
 * A run cut into thirds by its full splits, the partial one at the end left out. Null where there are fewer
 * than six, where they differ in length, or where one cannot be a runner's pace.
 */
export function thirdsOf(splits: readonly RunSplit[]): Thirds | null {
  const unitKm = splits[0]?.lengthKm ?? 0;
  const full = splits.filter((split) => split.lengthKm >= FULL_FROM * unitKm);
  const lastIsPartial = full.length < splits.length && (splits.at(-1)?.lengthKm ?? 0) < FULL_FROM * unitKm;
  const inOrder = full.length === splits.length || (lastIsPartial && full.length === splits.length - 1);
  if (!(unitKm > 0) || !inOrder || full.length < FEWEST_SPLITS) return null;
  const odd = full.some(
    ({ lengthKm, paceSPerKm }) =>
      lengthKm > unitKm / FULL_FROM || !(paceSPerKm >= FASTEST_S_PER_KM && paceSPerKm <= SLOWEST_S_PER_KM),
  );
  if (odd) return null;
  const third = Math.round(full.length / 3);
  return {
    first: full.slice(0, third),
    middle: full.slice(third, full.length - third),
    last: full.slice(full.length - third),
    firstEndsKm: third * unitKm,
    lastStartsKm: (full.length - third) * unitKm,
  };
}
