import type { CourseHint } from '../course/types';
import type { TrackLink } from './reading';

/** Course files and course maps of a page, read from its markup alone: nothing is requested. */
export interface CourseLinks {
  readonly tracks: TrackLink[];
  /** Figures that an embedded map carries in its own markup. */
  readonly hints: CourseHint[];
  /** Distances that an embedded map carries in its own markup, km. */
  readonly distancesKm: number[];
  /** True where a known course map is embedded, with or without figures. */
  readonly embedsMap: boolean;
}

const FILE = /\.(gpx|tcx|fit|kml|geojson)(?:$|[?#])/i;
const MAP_HOST =
  /^https?:\/\/(?:[\w-]{1,40}\.)*(?:strava\.com|strava-embeds\.com|ridewithgps\.com|komoot\.\w{2,3}|plotaroute\.com|mapmyrun\.com|onthegomap\.com|gpx\.studio|alltrails\.com|openrunner\.com|tracedetrail\.\w{2,3}|frame\.mapy\.c(?:z|om)|visugpx\.com|footpathapp\.com|caltopo\.com|livetrail\.\w{2,3}|outdooractive\.com|wikiloc\.com)\//i;
const MOST_TRACKS = 24;

/** Reads links to course files, Strava and gpx.studio embeds. Never throws; linear in the page. */
export function readLinks(document: Document, url: string): CourseLinks {
  const tracks: TrackLink[] = [];
  const hints: CourseHint[] = [];
  const distancesKm: number[] = [];
  let embedsMap = false;

  const addFile = (href: string, label: string) => {
    const link = trackLink(href, label, url);
    if (link && tracks.length < MOST_TRACKS && !tracks.some((known) => known.href === link.href))
      tracks.push(link);
  };

  for (const anchor of document.querySelectorAll('a[href]')) {
    const href = anchor.getAttribute('href') ?? '';
    if (FILE.test(href)) addFile(href, (anchor.textContent ?? '').slice(0, 400).replace(/\s+/g, ' ').trim());
  }
  for (const frame of document.querySelectorAll('iframe')) {
    const src = frame.getAttribute('src') ?? frame.getAttribute('data-src') ?? '';
    if (!MAP_HOST.test(src.replace(/^\/\//, 'https://'))) continue;
    embedsMap = true;
    for (const file of studioFiles(src)) addFile(file, frame.getAttribute('title') ?? '');
  }
  for (const embed of document.querySelectorAll('.strava-embed-placeholder')) {
    embedsMap = true;
    if (embed.getAttribute('data-embed-type') === 'activity') continue;
    const km = figure(embed, 'data-distance', 1000, 1_000_000) / 1000;
    const gainM = figure(embed, 'data-elevation-gain', 0, 20_000);
    if (km > 0) distancesKm.push(km);
    if (gainM >= 0 && embed.hasAttribute('data-elevation-gain'))
      hints.push({
        says: { kind: 'gain', m: gainM },
        quote: `data-elevation-gain="${embed.getAttribute('data-elevation-gain') ?? ''}"`,
        from: 'map-embed',
        ...(km > 0 ? { appliesToKm: km } : {}),
        weight: 0.85,
      });
  }
  return { tracks, hints, distancesKm, embedsMap };
}

/** A number in an attribute within bounds, NaN where it is none. */
function figure(element: Element, name: string, least: number, most: number): number {
  const raw = element.getAttribute(name) ?? '';
  const value = /^\s*\d{1,7}(?:\.\d{1,6})?\s*$/.test(raw) ? Number(raw) : Number.NaN;
  return value >= least && value <= most ? value : Number.NaN;
}

function trackLink(href: string, label: string, base: string): TrackLink | null {
  if (href.length > 2000 || !URL.canParse(href, base)) return null;
  const target = new URL(href, base);
  const format = FILE.exec(target.pathname) ?? FILE.exec(target.href);
  if (!format || !/^https?:$/.test(target.protocol) || target.href.length > 2048) return null;
  const sameOrigin = URL.canParse(base) && new URL(base).origin === target.origin;
  const name = label || decodeName(target.pathname);
  return {
    href: target.href,
    host: target.host,
    label: name.slice(0, 200),
    format: formatOf(format[1] ?? ''),
    sameOrigin,
  };
}

function formatOf(extension: string): TrackLink['format'] {
  const name = extension.toLowerCase();
  return name === 'tcx' || name === 'fit' || name === 'kml' || name === 'geojson' ? name : 'gpx';
}

function decodeName(path: string): string {
  const name = path.split('/').pop() ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The files named in a gpx.studio embed's options. */
function studioFiles(src: string): string[] {
  if (!/gpx\.studio\/embed\?/i.test(src) || src.length > 20_000) return [];
  const query = new URLSearchParams(src.slice(src.indexOf('?') + 1));
  try {
    const options: unknown = JSON.parse(query.get('options') ?? '');
    if (
      typeof options !== 'object' ||
      options === null ||
      !('files' in options) ||
      !Array.isArray(options.files)
    )
      return [];
    return options.files.filter((file): file is string => typeof file === 'string').slice(0, 8);
  } catch {
    return [];
  }
}
