import { type Found, LineBuilder } from './lines';
import { isSpace, parseNumber, scanXml } from './xml';

/** No number is written longer. */
const LONGEST_TRIPLE = 100;

/** Adds "lon,lat,height" triples parted by white space; some write a blank after the commas too. */
function addCoordinates(builder: LineBuilder, text: string): void {
  builder.startLine();
  const content = text.includes(', ') ? text.replace(/,\s{1,5}/g, ',') : text;
  let at = 0;
  while (at < content.length) {
    while (at < content.length && isSpace(content.charCodeAt(at))) at++;
    const from = at;
    while (at < content.length && !isSpace(content.charCodeAt(at))) at++;
    if (at === from) break;
    const triple = content.slice(from, Math.min(at, from + LONGEST_TRIPLE));
    const first = triple.indexOf(',');
    if (first === -1) continue;
    const second = triple.indexOf(',', first + 1);
    const third = second === -1 ? -1 : triple.indexOf(',', second + 1);
    builder.add(
      parseNumber(triple.slice(first + 1, second === -1 ? undefined : second)),
      parseNumber(triple.slice(0, first)),
      second === -1 ? Number.NaN : parseNumber(triple.slice(second + 1, third === -1 ? undefined : third)),
    );
  }
}

function lastSpace(text: string): number {
  let at = text.length - 1;
  while (at > 0 && !/\s/.test(text[at] ?? ' ')) at--;
  return Math.max(0, at);
}

/** Reads KML: recorded gx:Tracks, or the LineStrings where there is none. Outlines of areas are no course. */
export function readKml(text: string): Found {
  const tracks = new LineBuilder();
  const drawn = new LineBuilder();
  let inLineString = false;
  let inCoordinates = false;
  let singlePlaces = 0;

  const complete = scanXml(text, {
    open: (name) => {
      inCoordinates = name === 'coordinates';
      if (name === 'linestring') inLineString = true;
      else if (name === 'track') tracks.startLine();
      else if (name === 'point') singlePlaces++;
      return true;
    },
    close: (name, content) => {
      inCoordinates = false;
      if (name === 'linestring') inLineString = false;
      else if (name === 'coordinates' && inLineString) addCoordinates(drawn, content);
      else if (name === 'coord') {
        const [lon, lat, height] = content.slice(0, 100).trim().split(/\s+/);
        tracks.add(parseNumber(lat ?? null), parseNumber(lon ?? null), parseNumber(height ?? null));
      }
    },
    cut: (content) => {
      // The last triple may have lost its end, so it is left out.
      if (inLineString && inCoordinates) addCoordinates(drawn, content.slice(0, lastSpace(content)));
    },
  });

  const recorded = tracks.lines();
  const planned = drawn.lines();
  const routeOnly = recorded.length === 0 && planned.length > 0;
  return { lines: routeOnly ? planned : recorded, routeOnly, truncated: !complete, singlePlaces };
}
