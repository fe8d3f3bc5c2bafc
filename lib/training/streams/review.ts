import { stepLengthM, strideLengthM } from '../../units';
import { type Fade, fadeOf } from '../fade';
import { type Start, startOf } from '../start';
import { thirdsOf } from '../thirds';
import { type Cell, cellsOf } from './cells';
import type { Streams } from './streams';

/** Short enough that a hill is seen whole, long enough that a pace is one. */
const CELL_M = 200;

/** What changed from the first third of a run to its last. */
export interface Drift {
  readonly first: number;
  readonly last: number;
}

export interface StreamReview {
  readonly fade: Fade | null;
  readonly start: Start | null;
  /** Steps per minute of both feet. */
  readonly cadence: Drift | null;
  /** Metres from one contact of a foot to its next: two steps. */
  readonly strideM: Drift | null;
  readonly cells: readonly Cell[];
}

/** Metres of a stride in a piece of the run; null where its pace or its cadence is unknown. */
export function strideIn({ paceSPerKm, cadenceSpm }: Cell): number | null {
  if (paceSPerKm === null || cadenceSpm === null) return null;
  const step = stepLengthM(1000 / paceSPerKm, cadenceSpm);
  return step === null ? null : strideLengthM(step);
}

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  if (known.length < values.length / 2 || known.length === 0) return null;
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

function driftOf(values: readonly (number | null)[]): Drift | null {
  const third = Math.round(values.length / 3);
  const first = meanOf(values.slice(0, third));
  const last = meanOf(values.slice(values.length - third));
  return first === null || last === null ? null : { first, last };
}

/**
 * Looks at a run by all the points of its watch: the fade and the start as by its splits, but with every hill in
 * them, and how cadence and stride went. A belt has no hills and keeps the pace: there only cadence and stride.
 */
export function reviewStreams(
  streams: Streams,
  { treadmill }: { readonly treadmill: boolean },
): StreamReview {
  const cells = cellsOf(streams, CELL_M);
  // A piece with a stop in it takes the pace of the one before: a traffic light says nothing of the legs.
  let last = cells.find(({ paceSPerKm }) => paceSPerKm !== null)?.paceSPerKm ?? null;
  const splits = cells.flatMap(({ paceSPerKm, netM }) => {
    last = paceSPerKm ?? last;
    return last === null ? [] : [{ lengthKm: CELL_M / 1000, paceSPerKm: last, netM }];
  });
  const thirds = treadmill ? null : thirdsOf(splits);
  return {
    fade: thirds === null ? null : fadeOf(thirds),
    start: thirds === null ? null : startOf(thirds),
    cadence: driftOf(cells.map(({ cadenceSpm }) => cadenceSpm)),
    strideM: driftOf(cells.map(strideIn)),
    cells,
  };
}

/** Mean grade of each piece in percent; null without heights. */
export const gradesOf = (cells: readonly Cell[]): (number | null)[] =>
  cells.map(({ netM }) => (netM === null ? null : (netM / CELL_M) * 100));
