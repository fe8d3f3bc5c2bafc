import { SaxesParser } from 'saxes';
import { profileTrack } from '../../lib/course/track/profile';
import { readTrack } from '../../lib/course/track/read';
import {
  bytesOf,
  FitBytes,
  gpx,
  kml,
  northward,
  type Place,
  recordFields,
  tcx,
} from '../course/track/fixtures';
import { alternate, median, ratio, spread, timed } from './measure';
import type { Table } from './table';

interface CourseFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly baseline: () => unknown;
}

/** Others take a second for what takes us some hundredths: fewer rounds do. */
const PEER_ROUNDS = 5;

/** Hills of two lengths, 3 m between points: 30 km in ten thousand points. */
const course = (points: number): Place[] =>
  northward((points - 1) * 3, 3, (m) => 120 + 40 * Math.sin(m / 700) + 6 * Math.sin(m / 90));

function parseXml(bytes: Uint8Array): number {
  let elements = 0;
  const parser = new SaxesParser();
  parser.on('opentag', () => {
    elements += 1;
  });
  parser.write(new TextDecoder().decode(bytes)).close();
  return elements;
}

function fitOf(places: readonly Place[]): Uint8Array {
  const [first] = places;
  const file = new FitBytes();
  if (first) file.define(0, 20, recordFields(first));
  for (const place of places) file.message(0, recordFields(place));
  return file.file();
}

/** The same places as JSON, repeated or cut until it weighs about as much. */
function jsonOf(places: readonly Place[], bytes: number): string {
  const each = JSON.stringify(places).length / places.length;
  return JSON.stringify(
    Array.from({ length: Math.round(bytes / each) }, (_, i) => places[i % places.length]),
  );
}

function files(points: number): CourseFile[] {
  const places = course(points);
  const xml = (name: string, text: string): CourseFile => {
    const bytes = bytesOf(text);
    return { name, bytes, baseline: () => parseXml(bytes) };
  };
  const binary = fitOf(places);
  const json = jsonOf(places, binary.length);
  return [
    xml('course.gpx', gpx(places)),
    xml('course.tcx', tcx(places)),
    { name: 'course.fit', bytes: binary, baseline: () => JSON.parse(json) },
  ];
}

function readAndProfile({ bytes, name }: CourseFile): void {
  const read = readTrack(bytes, name);
  if ('problem' in read) throw new Error(`${name} was refused: ${read.problem.message}`);
  profileTrack(read.track);
}

/** What others read, by their own libraries, each with the XML parser that it needs. */
async function peers(): Promise<Table> {
  const { DOMParser } = await import('@xmldom/xmldom');
  const geoJson = await import('@tmcw/togeojson');
  // Makes a window for itself as it loads, and the browsers of the other parts must not find one here.
  const { default: GpxParser } = await import('gpxparser');
  const places = course(10_000);
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const parsed = (bytes: Uint8Array) => new DOMParser().parseFromString(text(bytes), 'text/xml');
  const byGeoJson = (bytes: Uint8Array, read: (document: ReturnType<typeof parsed>) => object) => () =>
    read(parsed(bytes));
  const gpxBytes = bytesOf(gpx(places));
  const tcxBytes = bytesOf(tcx(places));
  const kmlBytes = bytesOf(kml(places));
  const cases: (CourseFile & { readonly peer: string })[] = [
    {
      name: 'course.gpx',
      peer: 'togeojson',
      bytes: gpxBytes,
      baseline: byGeoJson(gpxBytes, geoJson.gpx),
    },
    {
      name: 'course.gpx',
      peer: 'gpxparser',
      bytes: gpxBytes,
      baseline: () => new GpxParser().parse(text(gpxBytes)),
    },
    { name: 'course.tcx', peer: 'togeojson', bytes: tcxBytes, baseline: byGeoJson(tcxBytes, geoJson.tcx) },
    { name: 'course.kml', peer: 'togeojson', bytes: kmlBytes, baseline: byGeoJson(kmlBytes, geoJson.kml) },
  ];
  const rows: string[][] = [];
  for (const file of cases) {
    const pair = await alternate(
      () => timed(file.baseline),
      () => timed(() => readAndProfile(file)),
      PEER_ROUNDS,
    );
    const megabytes = file.bytes.length / 1e6;
    const rate = (ms: readonly number[]) => (megabytes / (median(ms) / 1000)).toFixed(1);
    rows.push([
      `${file.name.slice(-3).toUpperCase()}, ${file.peer}`,
      megabytes.toFixed(2),
      rate(pair.baseline),
      rate(pair.ours),
      `${(1 / median(pair.ours.map((ms, i) => ms / (pair.baseline[i] ?? Number.NaN)))).toFixed(1)}×`,
    ]);
  }
  return {
    title: 'Course files, against other readers',
    about:
      'The same bytes, in Node. `@tmcw/togeojson` with `@xmldom/xmldom`, `gpxparser` with the jsdom that it brings; ours also decodes the text, finds the format and measures the profile.',
    head: ['File and reader', 'MB', 'Theirs, MB/s', 'Ours, MB/s', 'Ours is faster by'],
    rows,
  };
}

export async function tracks(): Promise<Table[]> {
  const rows: string[][] = [];
  for (const points of [10_000, 40_000]) {
    for (const file of files(points)) {
      const pair = await alternate(
        () => timed(file.baseline),
        () => timed(() => readAndProfile(file)),
      );
      const format = file.name.slice(-3).toUpperCase();
      rows.push([
        `${format}, ${points.toLocaleString('en')} points`,
        (file.bytes.length / 1e6).toFixed(2),
        spread(pair.baseline),
        spread(pair.ours),
        ratio(pair),
      ]);
    }
  }
  return [
    {
      title: 'Course files',
      about:
        'Reading a course file and measuring its profile, in Node. Held against: for GPX and TCX, the parser saxes going through the same file; for FIT, `JSON.parse` of as many bytes of the same places.',
      head: ['File', 'MB', 'Baseline, ms', 'Ours, ms', 'Ratio'],
      rows,
    },
    await peers(),
  ];
}
