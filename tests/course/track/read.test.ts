import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { MAX_POINTS } from '../../../lib/course/track/lines';
import { profileTrack } from '../../../lib/course/track/profile';
import { MAX_BYTES, readTrack } from '../../../lib/course/track/read';
import { speakerFor } from '../../../lib/words';
import {
  bytesOf,
  FitBytes,
  geoJson,
  gpx,
  kml,
  northward,
  placesOf,
  problemOf,
  recordFields,
  tcx,
  trackOf,
} from './fixtures';

// Random cases on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const way = northward(3000, 50, (m) => 100 + m / 50);

describe('readTrack', () => {
  it('tells the format by the content, whatever the name', () => {
    const fit = new FitBytes().define(0, 20, recordFields({ lat: 0, lon: 0 }));
    for (const place of way) fit.message(0, recordFields(place));
    expect(trackOf(gpx(way), 'x.fit').format).toBe('gpx');
    expect(trackOf(tcx(way), 'x').format).toBe('tcx');
    expect(trackOf(kml(way), 'x.gpx').format).toBe('kml');
    expect(trackOf(geoJson(way), 'x.txt').format).toBe('geojson');
    expect(trackOf(fit.file(), 'x.gpx').format).toBe('fit');
  });

  it('measures one way the same in every format', () => {
    for (const file of [gpx(way), tcx(way), kml(way), geoJson(way)]) {
      const profile = profileTrack(trackOf(file));
      expect(profile.distanceKm).toBeCloseTo(3, 3);
      expect(profile.gainM).toBeCloseTo(60, 0);
    }
  });

  it('answers every unreadable file with its own sentence', () => {
    const waypoints = '<gpx><wpt lat="1" lon="2"/></gpx>';
    const packed = Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]);
    const cases: [string | Uint8Array, string, string][] = [
      ['', 'a.gpx', 'empty'],
      [' \n\t ', 'a.gpx', 'empty'],
      ['<!DOCTYPE html><html><body>404</body></html>', 'a.gpx', 'web-page'],
      ['<html><body>sign in</body></html>', 'a.gpx', 'web-page'],
      [packed, 'a.kmz', 'damaged'],
      [Uint8Array.from([0x1f, 0x8b, 8, 0]), 'a.gpx.gz', 'damaged'],
      ['%PDF-1.7 course map', 'a.pdf', 'picture'],
      [Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'map.png', 'picture'],
      [waypoints, 'a.gpx', 'waypoints-only'],
      ['<gpx></gpx>', 'a.gpx', 'no-track'],
      [gpx([{ lat: 1, lon: 2 }]), 'a.gpx', 'no-length'],
      ['hello', 'a.txt', 'unknown-format'],
      ['hello', 'a.gpx', 'damaged'],
      ['{"type":"Feature', 'a.geojson', 'damaged'],
      ['{"name":"no course"}', 'a.json', 'damaged'],
      ['[1,2,3]', 'a.txt', 'unknown-format'],
      ['{"type":"Point","coordinates":[1,2]}', 'a.geojson', 'waypoints-only'],
      [new FitBytes().define(0, 20, recordFields({ lat: 0, lon: 0 })).file(), 'a.fit', 'no-track'],
      [new FitBytes().file(), 'a.fit', 'damaged'],
    ];
    const { say } = speakerFor('en', 'metric');
    for (const [file, name, wanted] of cases) {
      const read = readTrack(typeof file === 'string' ? bytesOf(file) : file, name);
      if (!('problem' in read)) throw new Error(`${name} was read`);
      expect([name, read.problem.message]).toEqual([name, `course.problem.${wanted}`]);
      expect(say(read.problem)).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('refuses a huge file unread and too many points soon', () => {
    expect(problemOf(new Uint8Array(MAX_BYTES + 1))).toBe('course.problem.too-large');
    const many = '<trkpt lat="1" lon="2"/>'.repeat(MAX_POINTS + 1);
    expect(problemOf(`<gpx><trk><trkseg>${many}`)).toBe('course.problem.too-many-points');
    const lists = '[1,2],'.repeat(4 * MAX_POINTS + 1);
    expect(problemOf(`{"type":"Point","coordinates":[${lists}[1,2]]}`)).toBe(
      'course.problem.too-many-points',
    );
  });

  it('reads a file as large as it may be', () => {
    const places = northward(225_000, 1, (m) => 120 + 40 * Math.sin(m / 700) + 3 * Math.sin(m / 9));
    const extra =
      '<time>2025-05-01T08:00:00Z</time><extensions><tpx><hr>150</hr><cad>88</cad></tpx></extensions>';
    const bytes = bytesOf(gpx(places).replaceAll('</ele>', `</ele>${extra}`));
    expect(bytes.length).toBeLessThan(MAX_BYTES);
    expect(bytes.length).toBeGreaterThan(MAX_BYTES * 0.95);
    const { distanceKm, gainM } = profileTrack(trackOf(bytes));
    expect(distanceKm).toBeCloseTo(225, 1);
    expect(gainM).toBeGreaterThan(3000);
  });

  it('reads files that lost their beginning or their root', () => {
    const text = gpx(way);
    expect(placesOf(trackOf(text.slice(text.indexOf('<trkpt'))))).toHaveLength(way.length);
  });

  it('keeps what stood before a cut in GeoJSON, wherever it falls', () => {
    const text = geoJson(way);
    const collection = `{"type":"FeatureCollection","features":[${text},${text}]}`;
    for (const whole of [text, collection]) {
      const all = placesOf(trackOf(whole));
      fc.assert(
        fc.property(fc.integer({ min: 200, max: whole.length - 1 }), (cut) => {
          const track = trackOf(whole.slice(0, cut), 'a.geojson');
          const places = placesOf(track);
          expect(track.truncated).toBe(true);
          expect(places).toEqual(all.slice(0, places.length));
          expect(places.length).toBeGreaterThan(0);
        }),
      );
    }
    const brackets = `{"type":"LineString","name":"a \\"[b]] }","coordinates":[[1,2],[1,2.1],[1,`;
    expect(placesOf(trackOf(brackets))).toEqual([
      { lat: 2, lon: 1 },
      { lat: 2.1, lon: 1 },
    ]);
  });

  it('walks GeoJSON collections in order and stands any nesting', () => {
    const line = JSON.parse(geoJson(way));
    const collection = { type: 'FeatureCollection', features: [line, line] };
    expect(placesOf(trackOf(JSON.stringify(collection)))).toEqual([...way, ...way]);
    const nested = (depth: number) =>
      `${'{"type":"GeometryCollection","geometries":['.repeat(depth)}${']}'.repeat(depth)}`;
    expect(problemOf(nested(400))).toBe('course.problem.no-track');
    expect(problemOf(nested(5000))).toBe('course.problem.unknown-format');
    expect(problemOf('['.repeat(10_000_000))).toBe('course.problem.unknown-format');
    const several = {
      type: 'MultiLineString',
      coordinates: [way.map(({ lat, lon }) => [lon, lat]), 7, [null, ['x']]],
    };
    expect(placesOf(trackOf(JSON.stringify(several)))).toHaveLength(way.length);
  });

  const check = (bytes: Uint8Array) => {
    const read = readTrack(bytes, 'made-up');
    if ('problem' in read) return;
    const profile = profileTrack(read.track);
    const numbers = [profile.distanceKm, profile.gainM, profile.lossM, profile.netM].filter(
      (x) => x !== null,
    );
    const drawn = profile.elevation?.heightsM ?? [];
    const graded = (profile.segments ?? []).flatMap((s) => [s.startKm, s.lengthKm, s.gradePct]);
    expect([...numbers, ...drawn, ...graded].every(Number.isFinite)).toBe(true);
  };

  it('never throws on random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), check));
    fc.assert(fc.property(fc.json({ maxDepth: 5 }), (text) => check(bytesOf(text))));
  });

  it('never throws on mutated files and gives only finite figures', () => {
    const files = [gpx(way), tcx(way), kml(way), geoJson(way)].map(bytesOf);
    const pieces = [
      '<trkseg>',
      '</trkseg>',
      '<ele>',
      '<ele>1e9</ele>',
      '<!--',
      ']]>',
      '&e;',
      '"',
      '<',
      '>',
      '-',
      '9',
      ',',
    ];
    const edit = fc.tuple(
      fc.nat(),
      fc.constantFrom('cut', 'put', 'set'),
      fc.nat(60),
      fc.constantFrom(...pieces),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        (file, edits) => {
          let bytes: number[] = [...file];
          for (const [place, kind, length, piece] of edits) {
            const at = place % bytes.length;
            if (kind === 'cut') bytes = [...bytes.slice(0, at), ...bytes.slice(at + length)];
            else if (kind === 'put') bytes = [...bytes.slice(0, at), ...bytesOf(piece), ...bytes.slice(at)];
            else bytes[at] = length * 4;
            if (bytes.length === 0) return;
          }
          check(Uint8Array.from(bytes));
        },
      ),
      { numRuns: 200 },
    );
  });
});
