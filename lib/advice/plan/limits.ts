/** P1 to P3 and P6: where cues may stand and how many there may be. The figures are the product's own. */

const SETTLE_AT_LEAST_KM = 2;
const SETTLE_SHARE = 0.08;

/** P1: no voluntary cue starts before this. */
export const settleKm = (distanceKm: number): number =>
  Math.max(SETTLE_AT_LEAST_KM, distanceKm * SETTLE_SHARE);

/** P2: every cue has ended by this. */
export const quietFromKm = (distanceKm: number): number => distanceKm - (distanceKm < 30 ? 1 : 1.5);

/** Beyond this a race is an ultra to the plan: the hills are picked by climb and descent, the rest are rules. */
export const ULTRA_FROM_KM = 50;

/** About one voluntary cue per 35 minutes, at an ultra's pace. */
const ULTRA_CUE_EVERY_S = 35 * 60;
const ULTRA_PACE_S_PER_KM = 8 * 60;

/** P3: how many voluntary cues a race may hold. */
export function mostVoluntary(distanceKm: number, practisedRunner: boolean): number {
  if (distanceKm < 15) return 0;
  if (distanceKm <= 30) return 4;
  if (distanceKm <= ULTRA_FROM_KM) return practisedRunner ? 9 : 7;
  return Math.min(12, Math.floor((distanceKm * ULTRA_PACE_S_PER_KM) / ULTRA_CUE_EVERY_S));
}

/** P3: how many cues the hills may get, in all or by climb and descent. */
export function mostTerrain(distanceKm: number): { all: number; up: number; down: number } {
  if (distanceKm < 8) return { all: 0, up: 0, down: 0 };
  if (distanceKm < 15) return { all: 2, up: 2, down: 2 };
  if (distanceKm <= 30) return { all: 6, up: 6, down: 6 };
  if (distanceKm <= ULTRA_FROM_KM) return { all: 9, up: 9, down: 9 };
  return { all: 8, up: 4, down: 4 };
}

/** P6: terrain cues of different hills start at least this far apart. */
export const TERRAIN_SPACING_KM = 0.8;
/** P7: a voluntary cue stays this far from any terrain cue. */
export const CLEAR_OF_TERRAIN_KM = 1.2;
/** P7: level enough for a voluntary cue. */
export const LEVEL_PCT = 1;

/** The pace by which a cue's length and seconds belong together: 90 s are 0.25 km. */
export const CUE_PACE_S_PER_KM = 360;
