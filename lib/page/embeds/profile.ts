import { profileTrack } from '../../course/track/profile';
import { readTrack } from '../../course/track/read';
import type { TrackProfile } from '../../course/track/types';
import type { EmbeddedCourse } from './frame';
import type { Places } from './places';

/** Points and stated length may differ by a roundabout, not by more than this. */
const SAME_COURSE = 0.05;

/**
 * The shape of a course map's course, read as any course file is. Null where its places are no course, or another one
 * than the map states.
 */
export function profilePlaces(places: Places, { kind, id, name, km }: EmbeddedCourse): TrackProfile | null {
  const coordinates: (number | null)[][] = [];
  for (let at = 0; at + 2 < places.length; at += 3) {
    const [lon = null, lat = null, height = null] = places.slice(at, at + 3);
    coordinates.push(height === null ? [lon, lat] : [lon, lat, height]);
  }
  const file = JSON.stringify({ type: 'LineString', coordinates });
  const reading = readTrack(new TextEncoder().encode(file), `${id}.geojson`);
  if ('problem' in reading) return null;
  const fileName = name === '' ? `strava-embeds.com/${kind}/${id}` : name;
  const profile = profileTrack({ ...reading.track, fileName });
  return Math.abs(profile.distanceKm - km) <= SAME_COURSE * km ? profile : null;
}
