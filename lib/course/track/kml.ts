import { type Found, LineBuilder } from './lines';
import { parseNumber, scanXml } from './xml';

/** Adds "lon,lat,height" triples parted by white space. */
function addCoordinates(builder: LineBuilder, content: string): void {
  builder.startLine();
  for (const [triple] of content.matchAll(/\S+/g)) {
    const [lon, lat, height] = triple.slice(0, 100).split(',');
    builder.add(parseNumber(lat ?? null), parseNumber(lon ?? null), parseNumber(height ?? null));
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
