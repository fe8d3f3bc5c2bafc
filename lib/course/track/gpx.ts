import { type Found, LineBuilder } from './lines';
import type { TrackLine } from './types';
import { attribute, parseNumber, scanXml } from './xml';

const isLine = ({ latDeg }: TrackLine) => latDeg.length > 1;

/**
 * Reads GPX 1.0 and 1.1: the tracks, or the routes where there is no track (a file that holds one way as
 * both counts it once).
 */
export function readGpx(text: string): Found {
  const tracks = new LineBuilder();
  const routes = new LineBuilder();
  let singlePlaces = 0;
  let point: { into: LineBuilder; latDeg: number; lonDeg: number; heightM: number } | null = null;

  const finish = () => {
    if (point) point.into.add(point.latDeg, point.lonDeg, point.heightM);
    point = null;
  };

  const complete = scanXml(text, {
    open: (name, attributes) => {
      if (name === 'trkpt' || name === 'rtept') {
        finish();
        point = {
          into: name === 'trkpt' ? tracks : routes,
          latDeg: parseNumber(attribute(attributes, 'lat')),
          lonDeg: parseNumber(attribute(attributes, 'lon')),
          heightM: Number.NaN,
        };
      } else if (name === 'trkseg' || name === 'trk') {
        finish();
        tracks.startLine();
      } else if (name === 'rte') {
        finish();
        routes.startLine();
      } else if (name === 'wpt') {
        finish();
        singlePlaces++;
      }
      return true;
    },
    close: (name, content) => {
      if (name === 'ele' && point && Number.isNaN(point.heightM)) point.heightM = parseNumber(content);
      if (name === 'trkpt' || name === 'rtept') finish();
    },
  });
  finish();

  const recorded = tracks.lines();
  const planned = routes.lines();
  // A track of single points is left where someone pressed start and stopped: no line, so the route counts.
  const routeOnly = !recorded.some(isLine) && planned.some(isLine);
  return { lines: routeOnly ? planned : recorded, routeOnly, truncated: !complete, singlePlaces };
}
