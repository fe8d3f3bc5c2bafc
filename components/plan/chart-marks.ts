/** Where the marks of the cues stand above the profile: near their place, never on one another, in a fixed number of rows. */

/** A mark's place: `x` in px, `lane` 0 the row nearest to the profile. */
export interface Spot {
  readonly x: number;
  readonly lane: number;
}

/** How many marks with `spacing` between their middles fit between two edges. */
export const perRow = (left: number, right: number, spacing: number): number =>
  Math.max(1, Math.floor((right - left) / spacing) + 1);

/**
 * Moves rising places as little as possible until each is `spacing` from the next and all lie inside the edges;
 * where they are too many for that, they share the room evenly. Linear: neighbours that collide are pooled.
 */
export function spreadOut(xs: readonly number[], spacing: number, left: number, right: number): number[] {
  const last = xs.length - 1;
  if (last < 0) return [];
  const step = last === 0 ? 0 : Math.min(spacing, (right - left) / last);
  // Less its own share of the spacing, each place has only to be no less than the one before it.
  const pools: { sum: number; count: number }[] = [];
  xs.forEach((x, i) => {
    let pool = { sum: x - i * step, count: 1 };
    for (let before = pools.at(-1); before; before = pools.at(-1)) {
      if (before.sum / before.count <= pool.sum / pool.count) break;
      pools.pop();
      pool = { sum: pool.sum + before.sum, count: pool.count + before.count };
    }
    pools.push(pool);
  });
  const most = Math.max(left, right - last * step);
  return pools
    .flatMap(({ sum, count }) => Array<number>(count).fill(Math.min(most, Math.max(left, sum / count))))
    .map((base, i) => base + i * step);
}

/** Gives each of the rising places a spot in one of `rows` rows: the lowest that is free, else the one left longest. */
export function placeMarks(
  xs: readonly number[],
  rows: number,
  spacing: number,
  left: number,
  right: number,
): Spot[] {
  const lastX: number[] = Array<number>(Math.max(1, rows)).fill(Number.NEGATIVE_INFINITY);
  const lanes = xs.map((x) => {
    const free = lastX.findIndex((last) => x - last >= spacing);
    const lane = free === -1 ? lastX.indexOf(Math.min(...lastX)) : free;
    lastX[lane] = x;
    return lane;
  });
  const spots: Spot[] = xs.map((x, i) => ({ x, lane: lanes[i] ?? 0 }));
  for (const lane of new Set(lanes)) {
    const inLane = spots.flatMap((spot, i) => (spot.lane === lane ? [i] : []));
    const spread = spreadOut(
      inLane.map((i) => xs[i] ?? left),
      spacing,
      left,
      right,
    );
    inLane.forEach((i, at) => {
      spots[i] = { x: spread[at] ?? left, lane };
    });
  }
  return spots;
}
