import { type Found, LineBuilder, MAX_POINTS, TooManyPoints } from './lines';

/** A line lies some ten brackets deep; parsing what is nested by the million would take many seconds. */
const DEEPEST = 1000;
/** Every place is a list. Parsing many times as many as may be places would hold the machine for seconds. */
const MOST_LISTS = 4 * MAX_POINTS;

/** Whether it is nested beyond all sense. Throws {@link TooManyPoints} where more lies in it than is worth parsing. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let lists = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5b || code === 0x7b) depth++;
    else if (code === 0x5d || code === 0x7d) depth--;
    if (code === 0x5b && ++lists > MOST_LISTS) throw new TooManyPoints();
    if (depth > DEEPEST) return true;
  }
  return false;
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** Cuts a text that breaks off after its last whole array or object, and closes what was open there. */
function mended(text: string): string {
  const open: string[] = [];
  let inString = false;
  let end = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (inString) {
      if (char === '\\') i++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '[') open.push(']');
    else if (char === '{') open.push('}');
    else if (char === ']' || char === '}') {
      open.pop();
      end = i + 1;
      depth = open.length;
    }
  }
  return text.slice(0, end) + open.slice(0, depth).reverse().join('');
}

function asNumber(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}

function addLine(builder: LineBuilder, coordinates: unknown): void {
  if (!Array.isArray(coordinates)) return;
  builder.startLine();
  for (const position of coordinates) {
    if (Array.isArray(position))
      builder.add(asNumber(position[1]), asNumber(position[0]), asNumber(position[2]));
  }
}

/**
 * Reads GeoJSON (RFC 7946): LineStrings and MultiLineStrings wherever features and collections hold them. A text
 * that breaks off gives what stood before the break.
 * Returns null where the text is no JSON, no GeoJSON, or nested beyond all sense.
 */
export function readGeoJson(text: string): Found | null {
  if (isTooDeep(text)) return null;
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const whole = parse(json);
  const root = whole ?? parse(mended(json));
  if (!root) return null;
  const builder = new LineBuilder();
  let singlePlaces = 0;
  let known = false;
  // An own stack in place of recursion, so that no nesting can overflow it.
  const waiting: unknown[] = [root.value];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null || !('type' in value)) continue;
    const inner = [
      ...('geometry' in value ? [value.geometry] : []),
      ...('features' in value && Array.isArray(value.features) ? value.features : []),
      ...('geometries' in value && Array.isArray(value.geometries) ? value.geometries : []),
    ];
    const coordinates = 'coordinates' in value ? value.coordinates : null;
    known ||= inner.length > 0 || Array.isArray(coordinates) || value.type === 'FeatureCollection';
    if (value.type === 'LineString') addLine(builder, coordinates);
    else if (value.type === 'MultiLineString' && Array.isArray(coordinates)) {
      for (const line of coordinates) addLine(builder, line);
    } else if (value.type === 'Point' || value.type === 'MultiPoint') singlePlaces++;
    for (let i = inner.length - 1; i >= 0; i--) waiting.push(inner[i]);
  }
  return known ? { lines: builder.lines(), routeOnly: false, truncated: !whole, singlePlaces } : null;
}
