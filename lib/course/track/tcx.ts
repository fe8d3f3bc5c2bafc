import { haversineM } from './geodesy';
import { type Found, LineBuilder } from './lines';
import { parseNumber, scanXml } from './xml';

/** Devices start a new Track with every lap while the runner runs on; a nearer start than this is the same line. */
const SAME_LINE_M = 50;

/** Reads Training Center XML, activities and courses: track points that have a position. */
export function readTcx(text: string): Found {
  const builder = new LineBuilder();
  let inPoint = false;
  let newTrack = false;
  let singlePlaces = 0;
  let latDeg = Number.NaN;
  let lonDeg = Number.NaN;
  let heightM = Number.NaN;
  let time: string | null = null;

  const finish = () => {
    if (!inPoint) return;
    inPoint = false;
    if (Number.isNaN(latDeg) || Number.isNaN(lonDeg)) return;
    const last = builder.last();
    if (newTrack && last && haversineM(last.latDeg, last.lonDeg, latDeg, lonDeg) > SAME_LINE_M) {
      builder.startLine();
    }
    newTrack = false;
    builder.add(latDeg, lonDeg, heightM);
    if (time !== null) builder.stamp(time);
  };

  const complete = scanXml(text, {
    open: (name) => {
      if (name === 'trackpoint') {
        finish();
        inPoint = true;
        latDeg = lonDeg = heightM = Number.NaN;
        time = null;
      } else if (name === 'track') {
        finish();
        newTrack = true;
      } else if (name === 'coursepoint') {
        finish();
        singlePlaces++;
      }
      return true;
    },
    close: (name, content) => {
      if (name === 'trackpoint') finish();
      if (!inPoint) return;
      if (name === 'latitudedegrees') latDeg = parseNumber(content);
      else if (name === 'longitudedegrees') lonDeg = parseNumber(content);
      else if (name === 'altitudemeters') heightM = parseNumber(content);
      else if (name === 'time') time = content;
    },
  });
  finish();
  return { lines: builder.lines(), routeOnly: false, truncated: !complete, singlePlaces };
}
