import { HALF_MARATHON_KM, MARATHON_KM } from '../../units';

/** Courses are measured within a percent or so, and pages round: 42, 42.2, 26.2 miles. */
const NAMED_DISTANCE_TOLERANCE = 0.015;

const NAMED = [
  { km: MARATHON_KM, easeKm: 10 },
  { km: HALF_MARATHON_KM, easeKm: 5 },
  { km: 10, easeKm: 2 },
] as const;

const EASE_SHARE = 0.2;
const EASE_AT_MOST_KM = 10;

/** Kilometres rounded to 10 m: what a plan can mean on a road. */
export const roundKm = (km: number): number => Math.round(km * 100) / 100;

/** Whether a distance is the named one within what courses and pages are measured to. */
function isAbout(distanceKm: number, namedKm: number): boolean {
  return Math.abs(distanceKm / namedKm - 1) <= NAMED_DISTANCE_TOLERANCE;
}

/**
 * P0: up to which kilometre the race is run easier than it feels right.
 * The early pace is the best-supported factor that a runner can change (Schwellnus 2011: crampers ran the first
 * 28 of 56 km about 9 % faster than runners of the same ability); the figures are the product's own.
 */
export function easeUntilKm(distanceKm: number): number {
  const named = NAMED.find(({ km }) => isAbout(distanceKm, km));
  return named ? named.easeKm : roundKm(Math.min(EASE_AT_MOST_KM, distanceKm * EASE_SHARE));
}
