/** Mean Earth radius in metres (IUGG, (2a + b) / 3 of WGS 84, rounded). */
export const EARTH_RADIUS_M = 6371008.8;

const RADIANS = Math.PI / 180;

/** Great-circle distance in metres between two places in degrees, by the haversine formula. */
export function haversineM(latA: number, lonA: number, latB: number, lonB: number): number {
  const sinLat = Math.sin(((latB - latA) * RADIANS) / 2);
  const sinLon = Math.sin(((lonB - lonA) * RADIANS) / 2);
  const square = sinLat * sinLat + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * sinLon * sinLon;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(square)));
}
