/** One line of a picture: where it runs, and the values at its lower and upper edge. */
export interface Trace {
  /** An SVG path in a box of 100 by 40, time from left to right; gaps where nothing is known. */
  readonly path: string;
  readonly low: number;
  readonly high: number;
}

const WIDTH = 100;
const HEIGHT = 40;
const MOST_POINTS = 240;
/** The odd second at either end would squeeze all the others flat. */
const TAIL = 0.02;

/** Means of neighbouring values, at most so many. */
function thinned(values: readonly (number | null)[]): (number | null)[] {
  const size = Math.max(1, Math.ceil(values.length / MOST_POINTS));
  return Array.from({ length: Math.ceil(values.length / size) }, (_, i) => {
    const known = values.slice(i * size, (i + 1) * size).filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
  });
}

/** The line of a series; null where fewer than two of its values are known. `down` turns small values up: a pace. */
export function traceOf(values: readonly (number | null)[], { down = false } = {}): Trace | null {
  const points = thinned(values);
  const known = points.filter((value) => value !== null).sort((a, b) => a - b);
  if (known.length < 2) return null;
  const low = known[Math.floor(TAIL * known.length)] ?? 0;
  const high = known[Math.ceil((1 - TAIL) * known.length) - 1] ?? low;
  const span = Math.max(high - low, 1e-6);
  let pen = 'M';
  let path = '';
  points.forEach((value, i) => {
    if (value === null) {
      pen = 'M';
      return;
    }
    const share = Math.min(1, Math.max(0, (value - low) / span));
    const x = (WIDTH * i) / Math.max(1, points.length - 1);
    const y = HEIGHT * (down ? share : 1 - share);
    path += `${pen}${x.toFixed(1)} ${y.toFixed(1)}`;
    pen = 'L';
  });
  return { path, low, high };
}
