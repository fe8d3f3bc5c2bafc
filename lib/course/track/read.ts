import { type Message, msg } from '../../words';
import { type ArchiveProblem, isGzip, isZip, unpack } from './archive';
import { readFit } from './fit';
import { isFit } from './fit-messages';
import { haversineM } from './geodesy';
import { readGeoJson } from './geojson';
import { readGpx } from './gpx';
import { readKml } from './kml';
import { type Found, MAX_POINTS, TooManyPoints } from './lines';
import { readTcx } from './tcx';
import { decodeText } from './text';
import type { DeviceTotals, Track, TrackFormat } from './types';
import { scanXml } from './xml';

/** A 170 km course at a point every four metres takes about 6 MB. */
export const MAX_BYTES = 40_000_000;

/** What is asked of a reader's answer before it counts as a course. */
const SHORTEST_M = 1;

type Reading = { readonly track: Track } | { readonly problem: Message };

const problem = (message: Message): Reading => ({ problem: message });

function startsWith(bytes: Uint8Array, ...first: number[]): boolean {
  return first.every((byte, i) => bytes[i] === byte);
}

function isPicture(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, 0x25, 0x50, 0x44, 0x46) || // PDF
    startsWith(bytes, 0xff, 0xd8, 0xff) || // JPEG
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || // PNG
    startsWith(bytes, 0x47, 0x49, 0x46, 0x38) // GIF
  );
}

function rootElement(text: string): string {
  let root = '';
  scanXml(text, {
    open: (name) => {
      root = name;
      return false;
    },
    close: () => {},
  });
  return root;
}

/** The format by what the text holds. A file that lost its beginning still shows itself by its points. */
function formatOf(text: string): Exclude<TrackFormat, 'fit'> | 'web-page' | null {
  const first = text.trimStart()[0];
  if (first === '{' || first === '[') return 'geojson';
  if (first === '<' && /^\s{0,200}<!doctype\s{1,20}html/i.test(text)) return 'web-page';
  switch (rootElement(text)) {
    case 'gpx':
      return 'gpx';
    case 'trainingcenterdatabase':
      return 'tcx';
    case 'kml':
      return 'kml';
    case 'html':
    case 'head':
    case 'body':
      return 'web-page';
    default:
      if (/<(?:[\w.-]{1,30}:)?(?:trkpt|rtept)\s/.test(text)) return 'gpx';
      if (text.includes('<Trackpoint')) return 'tcx';
      if (text.includes('<LineString') || text.includes('<gx:Track')) return 'kml';
      return null;
  }
}

/** Whether any line moves at all. */
function moves({ lines }: Found): boolean {
  let sum = 0;
  for (const { latDeg, lonDeg } of lines) {
    for (let i = 1; i < latDeg.length && sum < SHORTEST_M; i++) {
      sum += haversineM(latDeg[i - 1] ?? 0, lonDeg[i - 1] ?? 0, latDeg[i] ?? 0, lonDeg[i] ?? 0);
    }
  }
  return sum >= SHORTEST_M;
}

function asTrack(
  found: Found,
  format: TrackFormat,
  fileName: string,
  device: DeviceTotals | null,
  speedMps: number | null = null,
): Reading {
  if (found.lines.length === 0) {
    return problem(
      found.singlePlaces > 0 ? msg('course.problem.waypoints-only') : msg('course.problem.no-track'),
    );
  }
  if (!moves(found)) return problem(msg('course.problem.no-length'));
  const { lines, routeOnly, truncated } = found;
  const name = fileName.slice(0, 200);
  return { track: { format, fileName: name, lines, routeOnly, truncated, device, speedMps } };
}

function readBinary(bytes: Uint8Array, name: string): Reading {
  const found = readFit(bytes);
  if (found.lines.length > 0) return asTrack(found, 'fit', name, found.device, found.speedMps);
  if (found.recordsWithoutPosition > 0 || found.device) return problem(msg('course.problem.no-positions'));
  return problem(found.truncated ? msg('course.problem.damaged') : msg('course.problem.no-track'));
}

function readText(bytes: Uint8Array, name: string): Reading {
  const text = decodeText(bytes);
  if (text.trim() === '') return problem(msg('course.problem.empty'));
  switch (formatOf(text)) {
    case 'gpx': {
      const found = readGpx(text);
      return asTrack(found, 'gpx', name, found.device);
    }
    case 'tcx':
      return asTrack(readTcx(text), 'tcx', name, null);
    case 'kml':
      return asTrack(readKml(text), 'kml', name, null);
    case 'geojson': {
      const found = readGeoJson(text);
      if (found) return asTrack(found, 'geojson', name, null);
      const damaged = /\.(geo)?json$/i.test(name);
      return problem(damaged ? msg('course.problem.damaged') : msg('course.problem.unknown-format'));
    }
    case 'web-page':
      return problem(msg('course.problem.web-page'));
    case null: {
      const damaged = /\.(gpx|tcx|fit|kml)$/i.test(name);
      return problem(damaged ? msg('course.problem.damaged') : msg('course.problem.unknown-format'));
    }
  }
}

function readFile(bytes: Uint8Array, name: string): Reading {
  if (isPicture(bytes)) return problem(msg('course.problem.picture'));
  try {
    return isFit(bytes) ? readBinary(bytes, name) : readText(bytes, name);
  } catch (error) {
    return problem(
      error instanceof TooManyPoints
        ? msg('course.problem.too-many-points', { limit: MAX_POINTS })
        : msg('course.problem.damaged'),
    );
  }
}

function archiveProblem(why: ArchiveProblem): Message {
  switch (why) {
    case 'no-course':
      return msg('course.problem.archive-without-course');
    case 'cannot-unpack':
      return msg('course.problem.zipped');
    case 'too-large':
      return msg('course.problem.too-large', { limitMb: MAX_BYTES / 1e6 });
    case 'damaged':
      return msg('course.problem.damaged');
  }
}

/** The first file of an archive in which there is a course; where there is none, what is wrong with the first. */
function readArchive(bytes: Uint8Array, name: string): Reading {
  const files = unpack(bytes, name, MAX_BYTES);
  if (typeof files === 'string') return problem(archiveProblem(files));
  let first: Reading | null = null;
  for (const file of files) {
    const reading = readFile(file.bytes, file.name);
    if ('track' in reading) return { track: { ...reading.track, fileName: name.slice(0, 200) } };
    first ??= reading;
  }
  return first ?? problem(msg('course.problem.damaged'));
}

/**
 * Reads a course file of any known format, told by its content (the name only words the complaint), also out of a
 * zip (a KMZ is one) or a gzip. Needs no DOM. Never throws: what cannot be read comes back as one clear sentence.
 * Time and memory are linear in the size; files above {@link MAX_BYTES}, packed or unpacked, are refused.
 */
export function readTrack(bytes: Uint8Array, name: string): Reading {
  if (bytes.length === 0) return problem(msg('course.problem.empty'));
  if (bytes.length > MAX_BYTES) return problem(msg('course.problem.too-large', { limitMb: MAX_BYTES / 1e6 }));
  return isZip(bytes) || isGzip(bytes) ? readArchive(bytes, name) : readFile(bytes, name);
}
