import fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { unpack } from '../../../lib/course/track/archive';
import { MAX_BYTES, readTrack } from '../../../lib/course/track/read';
import { bytesOf, gpx, kml, northward, placesOf, problemOf, trackOf } from './fixtures';

// Random cases on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const way = northward(3000, 10, (m) => 100 + m / 50);
const course = kml(way);
const picture = Uint8Array.from({ length: 3000 }, (_, i) => (i * 31) % 256);
const kmz = zipSync({ 'files/map.png': picture, 'doc.kml': strToU8(course) });

/** A zip as some programs stream it: the size of each file is told after it. */
function withSizesAfter(zip: Uint8Array): Uint8Array {
  const streamed = zip.slice();
  const view = new DataView(streamed.buffer);
  view.setUint16(6, view.getUint16(6, true) | 8, true);
  view.setUint32(18, 0, true);
  view.setUint32(22, 0, true);
  return streamed;
}

describe('a KMZ', () => {
  it('is read as the KML in it, by its bytes and not by its name', () => {
    for (const name of ['course.kmz', 'course.gpx', 'download']) {
      const track = trackOf(kmz, name);
      expect(track.format).toBe('kml');
      expect(track.fileName).toBe(name);
      expect(placesOf(track)).toEqual(placesOf(trackOf(course)));
    }
  });

  it('is read stored, streamed, and with its list of contents lost', () => {
    const stored = zipSync({ 'doc.kml': strToU8(course) }, { level: 0 });
    expect(placesOf(trackOf(stored))).toHaveLength(way.length);
    const alone = zipSync({ 'doc.kml': strToU8(course) });
    expect(placesOf(trackOf(withSizesAfter(alone)))).toHaveLength(way.length);
    expect(placesOf(trackOf(withSizesAfter(alone).subarray(0, alone.length - 60)))).toHaveLength(way.length);
  });

  it('cut off in the middle gives what stood before', () => {
    const noise = northward(20_000, 2, (m) => 100 + Math.sin(m * m));
    const whole = zipSync({ 'doc.kml': strToU8(kml(noise)) });
    const track = trackOf(whole.subarray(0, whole.length / 2));
    expect(track.truncated).toBe(true);
    expect(placesOf(track).length).toBeGreaterThan(noise.length / 3);
    expect(placesOf(track).length).toBeLessThan(noise.length * 0.7);
  });

  it('takes the main document first, and the one that holds a course', () => {
    const other = kml(northward(500, 10));
    const both = zipSync({ 'other.kml': strToU8(other), 'doc.kml': strToU8(course) });
    expect(placesOf(trackOf(both))).toHaveLength(way.length);
    const link = '<kml><NetworkLink><Link><href>https://example.org/a.kml</href></Link></NetworkLink></kml>';
    const second = zipSync({ 'doc.kml': strToU8(link), 'files/way.kml': strToU8(course) });
    expect(placesOf(trackOf(second))).toHaveLength(way.length);
    const mac = zipSync({ '__MACOSX/._doc.kml': picture, 'b/doc.kml': strToU8(course) });
    expect(placesOf(trackOf(mac))).toHaveLength(way.length);
  });
});

describe('other archives', () => {
  it('gives the course file in a zip or a gzip', () => {
    expect(trackOf(zipSync({ 'run/2031.gpx': strToU8(gpx(way)) }), 'a.zip').format).toBe('gpx');
    expect(trackOf(gzipSync(strToU8(gpx(way))), 'a.gpx.gz').format).toBe('gpx');
  });

  it('says of every other what is wrong', () => {
    const encrypted = zipSync({ 'doc.kml': strToU8(course) });
    const view = new DataView(encrypted.buffer);
    const central = view.getUint32(encrypted.length - 22 + 16, true);
    view.setUint16(central + 8, 1, true);
    expect(problemOf(encrypted)).toBe('course.problem.zipped');
    expect(problemOf(zipSync({ 'a.docx': picture }))).toBe('course.problem.archive-without-course');
    expect(problemOf(zipSync({ 'a.kml': strToU8('') }))).toBe('course.problem.damaged');
    expect(problemOf(zipSync({ 'a.kml': kmz }))).not.toBe('read');
    expect(problemOf(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toBe('course.problem.damaged');
    expect(problemOf(Uint8Array.from([0x1f, 0x8b, 8, 0]))).toBe('course.problem.damaged');
  });

  it('stops a bomb at the limit, without filling the memory', () => {
    const zeros = new Uint8Array(MAX_BYTES + 1);
    const bomb = zipSync({ 'doc.kml': zeros });
    expect(bomb.length).toBeLessThan(100_000);
    expect(problemOf(bomb)).toBe('course.problem.too-large');
    expect(problemOf(gzipSync(zeros))).toBe('course.problem.too-large');
    // Eight times the same, each below the limit, together above it.
    const part = new Uint8Array(MAX_BYTES / 4);
    const many = zipSync(Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`${i}.kml`, part])));
    expect(problemOf(many)).toBe('course.problem.too-large');
    expect(unpack(zipSync({ 'a.kml': new Uint8Array(500) }), 'a', 499)).toBe('too-large');
    expect(unpack(zipSync({ 'a.kml': new Uint8Array(500) }, { level: 0 }), 'a', 499)).toBe('too-large');
  });

  it('reads a packed file that millions of bytes follow', () => {
    const alone = withSizesAfter(zipSync({ 'doc.kml': strToU8(course) }));
    const tail = new Uint8Array(20_000_000).fill(7);
    const padded = Uint8Array.from([...alone.subarray(0, alone.length - 60)]);
    const long = new Uint8Array(padded.length + tail.length);
    long.set(padded);
    long.set(tail, padded.length);
    expect(placesOf(trackOf(long))).toHaveLength(way.length);
  });

  it('never throws, whatever the bytes', () => {
    const files = [kmz, gzipSync(bytesOf(gpx(way))), withSizesAfter(kmz)];
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
        fc.nat(),
        (file, changes, cut) => {
          const bytes = file.slice(0, cut % 3 === 0 ? cut % file.length : file.length);
          for (const [at, value] of changes) bytes[at % Math.max(1, bytes.length)] = value;
          const read = readTrack(bytes, 'a.kmz');
          expect('track' in read || read.problem.message.startsWith('course.problem.')).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
