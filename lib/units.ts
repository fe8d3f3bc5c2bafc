/** Metric inside, feet and miles at the edges: the one place where they meet. */

/** International mile, exact by definition (1959). */
export const METRES_PER_MILE = 1609.344;
/** International foot, exact by definition (1959). */
export const METRES_PER_FOOT = 0.3048;

export const MARATHON_KM = 42.195;
export const HALF_MARATHON_KM = 21.0975;

export const milesToKm = (miles: number): number => (miles * METRES_PER_MILE) / 1000;
export const kmToMiles = (km: number): number => (km * 1000) / METRES_PER_MILE;
export const feetToMetres = (feet: number): number => feet * METRES_PER_FOOT;
export const metresToFeet = (m: number): number => m / METRES_PER_FOOT;

/** Seconds per kilometre to seconds per mile. */
export const paceSPerKmToSPerMile = (sPerKm: number): number => (sPerKm * METRES_PER_MILE) / 1000;
export const paceSPerMileToSPerKm = (sPerMile: number): number => (sPerMile * 1000) / METRES_PER_MILE;

/** Feet of climb per mile to metres of climb per kilometre. */
export const feetPerMileToMPerKm = (ftPerMile: number): number =>
  feetToMetres(ftPerMile) / (METRES_PER_MILE / 1000);

/**
 * A stride runs from one contact to the next contact of the same foot, so it holds two steps
 * (the founding document's definition, claim S27).
 */
export const strideLengthM = (stepLengthM: number): number => 2 * stepLengthM;
/** Strides per minute of one leg from steps per minute of both. */
export const strideRate = (cadenceSpm: number): number => cadenceSpm / 2;
/** Steps per minute of both legs from strides per minute of one. */
export const cadenceFromStrideRate = (stridesPerMin: number): number => 2 * stridesPerMin;
/**
 * Metres per step at a speed and a cadence in steps per minute.
 * Returns null where either is not a positive number.
 */
export function stepLengthM(speedMPerS: number, cadenceSpm: number): number | null {
  if (!(speedMPerS > 0) || !(cadenceSpm > 0)) return null;
  return (speedMPerS * 60) / cadenceSpm;
}
