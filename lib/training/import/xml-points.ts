import { attribute, parseNumber, scanXml } from '../../course/track/xml';
import type { PointSink } from './points';

const seconds = (text: string): number => (text.length > 60 ? Number.NaN : Date.parse(text.trim()) / 1000);

const empty = () => ({
  atS: Number.NaN,
  latDeg: Number.NaN,
  lonDeg: Number.NaN,
  heightM: Number.NaN,
  distanceM: Number.NaN,
});

/** Gives every track point of a GPX or TCX file, in order; of a cut file those before the cut. Never throws. */
export function xmlPoints(text: string, take: PointSink): void {
  let point: ReturnType<typeof empty> | null = null;
  let more = true;
  scanXml(text, {
    open: (name, attributes) => {
      if (name === 'trackpoint') point = empty();
      else if (name === 'trkpt') {
        const latDeg = parseNumber(attribute(attributes, 'lat'));
        point = { ...empty(), latDeg, lonDeg: parseNumber(attribute(attributes, 'lon')) };
      }
      return more;
    },
    close: (name, content) => {
      if (point === null) return;
      if (name === 'time') point.atS = seconds(content);
      else if (name === 'ele' || name === 'altitudemeters') point.heightM = parseNumber(content);
      else if (name === 'latitudedegrees') point.latDeg = parseNumber(content);
      else if (name === 'longitudedegrees') point.lonDeg = parseNumber(content);
      else if (name === 'distancemeters') point.distanceM = parseNumber(content);
      else if (name === 'trkpt' || name === 'trackpoint') {
        more = take(point);
        point = null;
      }
    },
  });
}
