import type { CourseHint } from '../course/types';
import { isPlausible, MAP_WEIGHT } from './embeds/frame';
import { courseMapAt, stravaPage } from './embeds/maps';
import { allOf } from './nodes';
import type { CourseMap, TrackLink } from './reading';

/** Course files and course maps of a page, read from its markup alone: nothing is requested. */
export interface CourseLinks {
  readonly tracks: TrackLink[];
  /** Figures that an embedded map carries in its own markup, each with the map's length where it tells one. */
  readonly hints: CourseHint[];
  /** Distances that an embedded map carries in its own markup, km. */
  readonly distancesKm: number[];
  /** Course maps that stand in the page or that it links to. */
  readonly maps: readonly CourseMap[];
  /** True where a known course map is embedded or linked, with or without figures. */
  readonly embedsMap: boolean;
}

const FILE = /\.(gpx|tcx|fit|kmz|kml|geojson)(?:$|[?#])/i;
const MOST_TRACKS = 24;
const MOST_MAPS = 12;
const MOST_GAIN_M = 20_000;
const LONGEST_SOURCE = 20_000;
const LONGEST_LABEL = 400;
const MOST_FILES_IN_MAP = 8;
/** Strava's snippet, also where a site's builder has renamed its class. */
const PLACEHOLDERS = ['.strava-embed-placeholder', '[data-embed-type][data-embed-id]'];
/** Where players of course files keep the file's address. */
const PLAYERS = [
  '[data-gpx]',
  '[data-gpx-url]',
  '[data-gpxurl]',
  '[data-gpx-file]',
  '[data-gpx-src]',
  '[data-kml]',
  'gpx-viewer[src]',
];
const PLAYER_SOURCES = [
  'data-gpx',
  'data-gpx-url',
  'data-gpxurl',
  'data-gpx-file',
  'data-gpx-src',
  'data-kml',
  'src',
];

/** Reads links to course files, embedded course maps and links to them. Never throws; linear in the page. */
export function readLinks(document: Document, url: string): CourseLinks {
  const tracks: TrackLink[] = [];
  const hints: CourseHint[] = [];
  const distancesKm: number[] = [];
  const maps: CourseMap[] = [];

  const addFile = (href: string, label: string) => {
    const link = trackLink(href, label, url);
    if (link && tracks.length < MOST_TRACKS && !tracks.some((known) => known.href === link.href))
      tracks.push(link);
  };
  const addMap = (map: CourseMap | null) => {
    if (!map) return;
    const known = maps.findIndex((one) => one.href === map.href);
    const before = maps[known];
    if (!before && maps.length < MOST_MAPS) maps.push(map);
    // A frame has no words of its own; the link beside it may.
    else if (before?.label === '') maps[known] = { ...before, label: map.label };
  };

  const linked: CourseMap[] = [];
  for (const anchor of document.querySelectorAll('a[href]')) {
    const href = anchor.getAttribute('href') ?? '';
    if (FILE.test(href)) addFile(href, labelOf(anchor));
    const map = linked.length < MOST_MAPS ? courseMapAt(anchor, href, url, 'link') : null;
    if (map) linked.push(map);
  }
  for (const frame of document.querySelectorAll('iframe')) {
    const src = frame.getAttribute('src') ?? '';
    // What loads a frame late keeps its address elsewhere until then.
    const href = /^(?:|about:.*)$/.test(src) ? lateSource(frame) : src;
    const title = frame.getAttribute('title') ?? '';
    const files = filesIn(href, url);
    for (const file of files) addFile(file, title);
    const map = courseMapAt(frame, href, url, 'frame');
    // Without words of its own a map is known by its file.
    addMap(map?.label === '' ? { ...map, label: decodeName(files[0] ?? '').slice(0, 200) } : map);
  }
  for (const player of allOf(document, PLAYERS)) {
    for (const name of PLAYER_SOURCES) addFile(player.getAttribute(name) ?? '', '');
  }
  for (const embed of [...allOf(document, PLACEHOLDERS)].slice(0, MOST_MAPS)) {
    const type = embed.getAttribute('data-embed-type') ?? 'route';
    const id = embed.getAttribute('data-embed-id') ?? '';
    if (type !== 'route' && type !== 'activity') continue;
    if (/^\d{1,24}$/.test(id))
      addMap({ href: stravaPage(type, id), provider: 'Strava', label: '', embedded: true });
    // An activity is somebody's outing; only its own frame tells whether it was a run.
    if (type === 'activity') continue;
    const km = figure(embed, 'data-distance') / 1000;
    const gainM = figure(embed, 'data-elevation-gain');
    const knowsKm = km >= 0.3 && km <= 1000;
    if (knowsKm) distancesKm.push(km);
    if (knowsKm ? isPlausible({ km, gainM }) : gainM > 0 && gainM <= MOST_GAIN_M)
      hints.push({
        says: { kind: 'gain', m: gainM },
        quote: `data-elevation-gain="${embed.getAttribute('data-elevation-gain') ?? ''}"`,
        from: 'map-embed',
        ...(knowsKm ? { appliesToKm: km } : {}),
        weight: MAP_WEIGHT,
      });
  }
  for (const map of linked) addMap(map);
  return { tracks, hints, distancesKm, maps, embedsMap: maps.length > 0 };
}

const labelOf = (element: Element): string =>
  (element.textContent ?? '').slice(0, LONGEST_LABEL).replace(/\s+/g, ' ').trim();

/** Where what loads a frame late, or only after a consent, keeps the frame's address. */
function lateSource(frame: Element): string {
  for (const { name, value } of frame.attributes) {
    if (/^data-[\w-]{0,30}(?:src|url|href)/.test(name) && /^(?:https?:)?\/\//.test(value)) return value;
  }
  return '';
}

/** A number in an attribute; NaN where it is none. */
function figure(element: Element, name: string): number {
  const raw = element.getAttribute(name) ?? '';
  return /^\s*\d{1,7}(?:\.\d{1,20})?\s*$/.test(raw) ? Number(raw) : Number.NaN;
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
  return name === 'tcx' || name === 'fit' || name === 'kml' || name === 'kmz' || name === 'geojson'
    ? name
    : 'gpx';
}

function decodeName(path: string): string {
  const name = path.split('/').pop() ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/**
 * The course files that a frame's address names: any player's parameter that is one (`map.php?gpx=/course.gpx`), and
 * gpx.studio's options, `{"files": [...]}` today, `{"urls": [...]}` and a bare list before.
 */
function filesIn(src: string, base: string): string[] {
  if (!/\.(?:gpx|tcx|fit|kml|geojson)/i.test(src) || src.length > LONGEST_SOURCE) return [];
  if (!URL.canParse(src, base)) return [];
  const named = [...new URL(src, base).searchParams.values()].flatMap((value) =>
    /^\s*[[{]/.test(value) ? textsIn(value) : value.split(','),
  );
  return named.filter((name) => FILE.test(name)).slice(0, MOST_FILES_IN_MAP);
}

/** The texts of a JSON list, or of the lists of a JSON object; none where it is no JSON. */
function textsIn(json: string): string[] {
  try {
    const parsed: unknown = JSON.parse(json);
    const values = typeof parsed === 'object' && parsed !== null ? Object.values(parsed).flat() : [];
    return values.filter((value): value is string => typeof value === 'string');
  } catch {
    return [];
  }
}
