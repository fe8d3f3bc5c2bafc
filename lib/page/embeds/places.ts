/** Longitude, latitude and height one after the other, as the map's own data has them; null for a missing height. */
export type Places = (number | null)[];

const DATA = 'script#__ROUTE_DATA__'; // 2026-11
const MOST_BYTES = 4_000_000;
/** More places than this add nothing to a course's shape. */
export const MOST_PLACES = 6000;
const LEAST_PLACES = 20;

/**
 * The places of a course map, from the data that its own page carries; thinned evenly where they are very many. Null
 * where there are none or they are not as they were. Never throws.
 */
export function readPlaces(document: Document): Places | null {
  const json = document.querySelector(DATA)?.textContent ?? '';
  if (json.length === 0 || json.length > MOST_BYTES) return null;
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof data !== 'object' || data === null || !('coordinates' in data)) return null;
  const { coordinates } = data;
  if (!Array.isArray(coordinates) || coordinates.length < LEAST_PLACES) return null;
  const step = Math.ceil(coordinates.length / MOST_PLACES);
  const places: Places = [];
  for (const [index, place] of coordinates.entries()) {
    if (index % step !== 0 && index !== coordinates.length - 1) continue;
    if (!Array.isArray(place)) return null;
    const [lon, lat, height]: unknown[] = place;
    if (!isWithin(lon, 180) || !isWithin(lat, 90)) return null;
    places.push(lon, lat, isWithin(height, 9000) ? height : null);
  }
  return places;
}

const isWithin = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Math.abs(value) <= most;
