import { haversineM } from './geodesy';
import type { Track } from './types';

/**
 * The places of a course file in order, thinned to what a watch can hold, in columns: WGS 84 degrees, metres above sea
 * level (null where the file gives none), and kilometres from the start.
 */
export interface Way {
  readonly latDeg: readonly number[];
  readonly lonDeg: readonly number[];
  readonly heightM: readonly (number | null)[];
  readonly km: readonly number[];
}

/** Watches of ten years take courses of so many places; a marathon then has one every eight metres. */
const MOST_PLACES = 5000;

/** The way of a file, null where it holds fewer than two places. What lies between two lines adds no length. */
export function wayOf(track: Track, lengthKm: number): Way | null {
  const latDeg: number[] = [];
  const lonDeg: number[] = [];
  const heightM: (number | null)[] = [];
  const km: number[] = [];
  const stepKm = lengthKm / MOST_PLACES;
  const places = track.lines.reduce((sum, line) => sum + line.latDeg.length, 0);
  let at = 0;
  let keptAt = Number.NEGATIVE_INFINITY;
  for (const [index, line] of track.lines.entries()) {
    const last = line.latDeg.length - 1;
    for (let i = 0; i <= last; i++) {
      const lat = line.latDeg[i] ?? 0;
      const lon = line.lonDeg[i] ?? 0;
      if (i > 0) at += haversineM(line.latDeg[i - 1] ?? 0, line.lonDeg[i - 1] ?? 0, lat, lon) / 1000;
      const isEnd = i === last && index === track.lines.length - 1;
      if (places > MOST_PLACES && at - keptAt < stepKm && !isEnd) continue;
      const height = line.heightM[i] ?? Number.NaN;
      latDeg.push(lat);
      lonDeg.push(lon);
      heightM.push(Number.isFinite(height) ? Math.round(10 * height) / 10 : null);
      km.push(at);
      keptAt = at;
    }
  }
  return km.length < 2 ? null : { latDeg, lonDeg, heightM, km };
}

/** The same way from its finish to its start. */
export function reversedWay({ latDeg, lonDeg, heightM, km }: Way): Way {
  const lengthKm = km.at(-1) ?? 0;
  return {
    latDeg: [...latDeg].reverse(),
    lonDeg: [...lonDeg].reverse(),
    heightM: [...heightM].reverse(),
    km: km.map((at) => lengthKm - at).reverse(),
  };
}

/** The place nearest to a kilometre of the way, by its index. Logarithmic in the way's length. */
export function placeAt({ km }: Way, atKm: number): number {
  let low = 0;
  let high = km.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((km[middle] ?? 0) < atKm) low = middle + 1;
    else high = middle;
  }
  const before = km[low - 1];
  return before !== undefined && atKm - before < (km[low] ?? 0) - atKm ? low - 1 : low;
}
