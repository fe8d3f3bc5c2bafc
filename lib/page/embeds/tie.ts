import type { CourseHint } from '../../course/types';

/** A map's length and the race's are the same within this share. */
const SAME = 0.03;
/** A map further off than this shows another course: pages embed the sibling race's route too. */
const OTHER_COURSE = 0.15;

/**
 * Ties the figures of course maps to the distances on offer: each to the nearest, none to one that it is too far off.
 * Where maps of the right length are there, those that are only near it are left out. A figure whose map tells no
 * length stays as it is. With one distance on offer nothing needs tying, and the page's own words keep their place.
 */
export function tieToDistances(hints: readonly CourseHint[], distancesKm: readonly number[]): CourseHint[] {
  if (distancesKm.length === 0) return [...hints];
  const tied = hints.map((hint) => ({ hint, ...nearest(hint.appliesToKm, distancesKm) }));
  const alone = distancesKm.length === 1;
  return tied.flatMap(({ hint, km, off }) => {
    if (km === null) return [hint];
    const best = Math.min(...tied.filter((other) => other.km === km).map((other) => other.off));
    if (off > OTHER_COURSE || off > Math.max(best, SAME)) return [];
    const { appliesToKm: _own, ...rest } = hint;
    return [alone ? rest : { ...rest, appliesToKm: km }];
  });
}

function nearest(
  mapKm: number | undefined,
  distancesKm: readonly number[],
): { km: number | null; off: number } {
  if (mapKm === undefined) return { km: null, off: 0 };
  let best: { km: number | null; off: number } = { km: null, off: Number.POSITIVE_INFINITY };
  for (const km of distancesKm) {
    const off = Math.abs(mapKm - km) / km;
    if (off < best.off) best = { km, off };
  }
  return best.km === null ? { km: 0, off: best.off } : best;
}
