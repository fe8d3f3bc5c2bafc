import { type Found, LineBuilder } from './lines';
import type { DeviceTotals, TrackLine } from './types';
import { attribute, parseNumber, scanXml } from './xml';

const isLine = ({ latDeg }: TrackLine) => latDeg.length > 1;

export interface FoundGpx extends Found {
  /** From the track's statistics, an extension that Garmin's and other programs write; null where there are none. */
  readonly device: DeviceTotals | null;
}

/** More metres than anyone climbs in one go are no total. */
const MOST_CLIMB_M = 100_000;

function plus(sum: number | null, content: string): number | null {
  const metres = parseNumber(content);
  return metres >= 0 && metres <= MOST_CLIMB_M ? (sum ?? 0) + metres : sum;
}

/**
 * Reads GPX 1.0 and 1.1: the tracks, or the routes where there is no track (a file that holds one way as
 * both counts it once).
 */
export function readGpx(text: string): FoundGpx {
  const tracks = new LineBuilder();
  const routes = new LineBuilder();
  let singlePlaces = 0;
  let inStatistics = false;
  let gainM: number | null = null;
  let lossM: number | null = null;
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
      } else if (name === 'trackstatsextension') {
        inStatistics = true;
      }
      return true;
    },
    close: (name, content) => {
      if (name === 'ele' && point && Number.isNaN(point.heightM)) point.heightM = parseNumber(content);
      else if (name === 'time') point?.into.stamp(content);
      else if (name === 'trkpt' || name === 'rtept') finish();
      else if (name === 'trackstatsextension') inStatistics = false;
      else if (inStatistics && name === 'ascent') gainM = plus(gainM, content);
      else if (inStatistics && name === 'descent') lossM = plus(lossM, content);
    },
  });
  finish();

  const recorded = tracks.lines();
  const planned = routes.lines();
  // A track of single points is left where someone pressed start and stopped: no line, so the route counts.
  const routeOnly = !recorded.some(isLine) && planned.some(isLine);
  const device = gainM === null && lossM === null ? null : { gainM, lossM, distanceKm: null, sport: null };
  return { lines: routeOnly ? planned : recorded, routeOnly, truncated: !complete, singlePlaces, device };
}
