import { msg, type Speaker } from '../../words';
import type { Carried } from '../carried';
import { coursePoints, wayOfCourse } from './points';
import { document, element, textElement } from './xml';

const SPACE = 'http://www.topografix.com/GPX/1/1';
const degrees = (value: number): string => value.toFixed(6);

/**
 * The course as a GPX 1.1 track with a waypoint at each cue (https://www.topografix.com/GPX/1/1/): degrees in WGS 84,
 * heights in metres. Null without a course file.
 */
export function writeGpx(carried: Carried, speaker: Speaker): string | null {
  const way = wayOfCourse(carried);
  if (way === null) return null;
  const { say } = speaker;
  const place = (name: string, index: number, ...content: readonly string[]) => {
    const heightM = way.heightM[index] ?? null;
    return element(
      name,
      { lat: degrees(way.latDeg[index] ?? 0), lon: degrees(way.lonDeg[index] ?? 0) },
      ...(heightM === null ? [] : [textElement('ele', heightM.toFixed(1))]),
      ...content,
    );
  };
  const waypoints = coursePoints(carried, way, speaker).map(({ index, name, note }) =>
    place(
      'wpt',
      index,
      textElement('name', name),
      textElement('desc', note),
      textElement('sym', 'Flag, Blue'),
    ),
  );
  const places = way.km.map((_km, index) => place('trkpt', index));
  return document(
    element(
      'gpx',
      { version: '1.1', creator: 'Uncramp', xmlns: SPACE },
      element(
        'metadata',
        {},
        textElement('name', carried.title),
        textElement('desc', say(msg('carry.safety'))),
      ),
      ...waypoints,
      element(
        'trk',
        {},
        textElement('name', carried.title),
        textElement('type', 'running'),
        element('trkseg', {}, ...places),
      ),
    ),
  );
}
