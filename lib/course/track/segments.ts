import type { Segment } from '../../terrain';

/** Shorter pieces are joined to a neighbour: a runner names a hill, not a kerb. */
const SHORTEST_KM = 0.3;
/** The grade bands of a course: flat, gentle, moderate, steep, very steep, in percent. */
const BAND_EDGES_PCT = [1, 3, 6, 10];
/** Neighbours in one band become one where their grades are this close, in percent. */
const ALIKE_PCT = 1;
/** Enough cells for a hundred-mile race, few enough to stay quick on a hostile file. */
const MOST_CELLS = 4000;

interface Corner {
  readonly km: number;
  readonly heightM: number;
}

/** The band of a grade: 0 flat to 4 very steep, negative downhill. */
export function gradeBand(gradePct: number): number {
  const steepness = BAND_EDGES_PCT.filter((edge) => Math.abs(gradePct) >= edge).length;
  return Math.sign(gradePct) * steepness;
}

function gradePct(from: Corner, to: Corner): number {
  const km = to.km - from.km;
  return km > 0 ? (to.heightM - from.heightM) / (10 * km) : 0;
}

/** The corners that keep every height within `toleranceM` of the straight line between two of them. */
function simplify(corners: readonly Corner[], toleranceM: number): Corner[] {
  const kept = new Set([0, corners.length - 1]);
  const waiting: [number, number][] = [[0, corners.length - 1]];
  for (let span = waiting.pop(); span; span = waiting.pop()) {
    const [first, last] = span;
    const from = corners[first];
    const to = corners[last];
    if (!from || !to) continue;
    const slope = (to.heightM - from.heightM) / (to.km - from.km || 1);
    let worst = toleranceM;
    let at = -1;
    for (let i = first + 1; i < last; i++) {
      const here = corners[i];
      if (!here) continue;
      const off = Math.abs(here.heightM - from.heightM - slope * (here.km - from.km));
      if (off > worst) {
        worst = off;
        at = i;
      }
    }
    if (at === -1) continue;
    kept.add(at);
    waiting.push([first, at], [at, last]);
  }
  return corners.filter((_, i) => kept.has(i));
}

/** Takes away the corner whose loss changes least until no piece is too short. */
function joinShort(corners: readonly Corner[]): Corner[] {
  const left = [...corners];
  for (;;) {
    let shortest = -1;
    let length = SHORTEST_KM;
    for (let i = 1; i < left.length; i++) {
      const km = (left[i]?.km ?? 0) - (left[i - 1]?.km ?? 0);
      if (km < length) {
        shortest = i;
        length = km;
      }
    }
    if (shortest === -1 || left.length <= 2) return left;
    const grade = (i: number) => {
      const from = left[i - 1];
      const to = left[i];
      return from && to ? gradePct(from, to) : Number.POSITIVE_INFINITY;
    };
    const before = Math.abs(grade(shortest) - grade(shortest - 1));
    const after = Math.abs(grade(shortest) - grade(shortest + 1));
    left.splice(before <= after ? shortest - 1 : shortest, 1);
  }
}

function joinAlike(corners: readonly Corner[]): Corner[] {
  const left: Corner[] = [];
  for (const corner of corners) {
    for (;;) {
      const middle = left.at(-1);
      const first = left.at(-2);
      if (!middle || !first) break;
      const before = gradePct(first, middle);
      const after = gradePct(middle, corner);
      const bothFlat = gradeBand(before) === 0 && gradeBand(after) === 0;
      const alike = gradeBand(before) === gradeBand(after) && Math.abs(before - after) < ALIKE_PCT;
      if (!bothFlat && !alike) break;
      left.pop();
    }
    left.push(corner);
  }
  return left;
}

/**
 * The climbs, descents and level stretches that a runner would name, from smoothed heights at even steps:
 * in order, without gaps, summing to the distance; grades in percent between their ends.
 * A marathon gives forty at most, a mountain ultra eighty.
 */
export function segmentsOf(heightsM: ArrayLike<number>, stepM: number): Segment[] {
  const steps = heightsM.length - 1;
  const distanceKm = (steps * stepM) / 1000;
  if (!(distanceKm > 0)) return [];
  const stride = Math.max(1, Math.ceil(steps / MOST_CELLS));
  const cells: Corner[] = [];
  for (let i = 0; i < steps; i += stride) cells.push({ km: (i * stepM) / 1000, heightM: heightsM[i] ?? 0 });
  cells.push({ km: distanceKm, heightM: heightsM[steps] ?? 0 });

  const heights = cells.map((cell) => cell.heightM);
  const range = heights.reduce((a, b) => Math.max(a, b)) - heights.reduce((a, b) => Math.min(a, b));
  const most = Math.min(80, Math.max(8, Math.round(6 + 0.8 * distanceKm)));
  let toleranceM = Math.min(12, Math.max(4, 0.03 * range));
  let corners = joinAlike(joinShort(simplify(cells, toleranceM)));
  while (corners.length - 1 > most) {
    toleranceM *= 1.3;
    corners = joinAlike(joinShort(simplify(cells, toleranceM)));
  }
  return corners.slice(1).map((to, i) => {
    const from = corners[i] ?? to;
    return { startKm: from.km, lengthKm: to.km - from.km, gradePct: gradePct(from, to) };
  });
}
