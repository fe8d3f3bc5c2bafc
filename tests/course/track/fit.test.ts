import { FitWriter } from '@markw65/fit-file-writer';
import fc from 'fast-check';
import FitParser from 'fit-file-parser';
import { describe, expect, it, vi } from 'vitest';
import { readFit } from '../../../lib/course/track/fit';
import { profileTrack } from '../../../lib/course/track/profile';
import { FitBytes, northward, type Place, placesOf, problemOf, recordFields, trackOf } from './fixtures';

// Random cases on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const way = northward(2000, 20, (m) => 100 + 20 * Math.sin(m / 200));

/** A run as a device would write it, by a writer that is not ours. */
function written(places: Place[], totals: { up: number; down: number }): Uint8Array {
  const writer = new FitWriter();
  const start = writer.time(new Date('2025-05-01T08:00:00Z'));
  writer.writeMessage(
    'file_id',
    { type: 'activity', manufacturer: 'development', product: 0, serial_number: 1, time_created: start },
    null,
    true,
  );
  places.forEach(({ lat, lon, ele = 0 }, i) => {
    const radians = Math.PI / 180;
    writer.writeMessage('record', {
      timestamp: start + i,
      position_lat: writer.latlng(lat * radians),
      position_long: writer.latlng(lon * radians),
      altitude: ele,
      distance: i * 20,
    });
  });
  writer.writeMessage(
    'session',
    {
      timestamp: start + places.length,
      sport: 'running',
      total_distance: 2000,
      total_ascent: totals.up,
      total_descent: totals.down,
    },
    null,
    true,
  );
  const data = writer.finish();
  return new Uint8Array(data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength));
}

function expectNear(found: Place[], wanted: Place[]): void {
  expect(found).toHaveLength(wanted.length);
  for (const [i, { lat, lon, ele }] of found.entries()) {
    expect(lat).toBeCloseTo(wanted[i]?.lat ?? Number.NaN, 6);
    expect(lon).toBeCloseTo(wanted[i]?.lon ?? Number.NaN, 6);
    expect(Math.abs((ele ?? Number.NaN) - (wanted[i]?.ele ?? Number.NaN))).toBeLessThan(0.21);
  }
}

interface Leg {
  readonly sport: 'swimming' | 'cycling' | 'running' | 'walking' | 'transition';
  readonly places: Place[];
  readonly up: number;
}

/** A race of several legs, one session each, all of which the device writes after the last place. */
function legs(...all: Leg[]): Uint8Array {
  const writer = new FitWriter();
  const start = writer.time(new Date('2025-05-01T08:00:00Z'));
  const radians = Math.PI / 180;
  let at = start;
  const begun = all.map(({ places }) => {
    const begin = at;
    for (const { lat, lon, ele = 0 } of places) {
      const position_lat = writer.latlng(lat * radians);
      const position_long = writer.latlng(lon * radians);
      writer.writeMessage('record', { timestamp: at++, position_lat, position_long, altitude: ele });
    }
    return begin;
  });
  for (const [i, { sport, places, up }] of all.entries()) {
    writer.writeMessage(
      'session',
      {
        timestamp: at,
        start_time: begun[i] ?? start,
        sport,
        total_timer_time: places.length,
        total_distance: 20 * places.length,
        total_ascent: up,
        total_descent: 1,
      },
      null,
      true,
    );
  }
  const data = writer.finish();
  return new Uint8Array(data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength));
}

describe('FIT', () => {
  it('reads what another writer wrote: places, heights, totals', () => {
    const track = trackOf(written(way, { up: 33, down: 12 }), 'run.fit');
    expectNear(placesOf(track), way);
    expect(track.device).toEqual({ gainM: 33, lossM: 12, distanceKm: 2, sport: 'running' });
    expect(track.truncated).toBe(false);
    expect(profileTrack(track).device?.gainM).toBe(33);
  });

  it('reads what another reader reads', async () => {
    const file = written(way, { up: 33, down: 12 });
    const copy = new ArrayBuffer(file.length);
    new Uint8Array(copy).set(file);
    const { records = [], sessions = [] } = await new FitParser({ mode: 'list' }).parseAsync(copy);
    const theirs = records.map((record) => ({
      lat: Number(record.position_lat),
      lon: Number(record.position_long),
      ele: Number(record.altitude),
    }));
    expectNear(placesOf(trackOf(file, 'run.fit')), theirs);
    expect(sessions[0]?.total_ascent).toBe(33);
  });

  it('reads both byte orders', () => {
    for (const littleEndian of [true, false]) {
      const fit = new FitBytes(littleEndian).define(0, 20, recordFields({ lat: 0, lon: 0 }));
      for (const place of way) fit.message(0, recordFields(place));
      expectNear(placesOf(trackOf(fit.file(), 'run.fit')), way);
    }
  });

  it('steps over compressed time stamps and developer fields', () => {
    const fit = new FitBytes().define(2, 20, recordFields({ lat: 0, lon: 0 }), [3, 1]);
    for (const [i, place] of way.entries()) fit.message(0x80 | (2 << 5) | (i & 31), recordFields(place), 4);
    expectNear(placesOf(trackOf(fit.file(), 'run.fit')), way);
  });

  it('prefers the enhanced altitude and drops the mark for no value', () => {
    const enhanced = (value: number) => ({ number: 78, size: 4, value }) as const;
    const fit = new FitBytes().define(0, 20, [...recordFields({ lat: 0, lon: 0 }), enhanced(0)]);
    fit.message(0, [...recordFields({ lat: 10, lon: 20, ele: 7 }), enhanced(5 * 640)]);
    fit.message(0, [...recordFields({ lat: 10.1, lon: 20, ele: 7 }), enhanced(0xffffffff)]);
    fit.message(0, [...recordFields({ lat: 10.2, lon: 20 }), enhanced(0xffffffff)]);
    const heights = placesOf(trackOf(fit.file(), 'a.fit')).map(({ ele }) => ele);
    expect(heights).toEqual([140, 7, undefined]);
  });

  it('reads several files in a row', () => {
    const one = written(way.slice(0, 50), { up: 5, down: 6 });
    const two = written(way.slice(50), { up: 7, down: 8 });
    const track = trackOf(Uint8Array.from([...one, ...two]), 'run.fit');
    expectNear(placesOf(track), way);
    expect(track.device?.gainM).toBe(12);
  });

  it('takes the run alone out of a triathlon, with its own totals', () => {
    const file = legs(
      { sport: 'swimming', places: way.slice(0, 10), up: 3 },
      { sport: 'cycling', places: way.slice(10, 60), up: 400 },
      { sport: 'transition', places: way.slice(60, 65), up: 2 },
      { sport: 'running', places: way.slice(65), up: 21 },
    );
    const track = trackOf(file, 'triathlon.fit');
    expectNear(placesOf(track), way.slice(65));
    expect(track.device).toEqual({
      gainM: 21,
      lossM: 1,
      distanceKm: (20 * (way.length - 65)) / 1000,
      sport: 'running',
    });
    expect(track.speedMps).toBeCloseTo(20);
  });

  it('leaves no way where another sport lay between two runs', () => {
    const [first, between, last] = [way.slice(0, 20), way.slice(20, 60), way.slice(60)];
    const file = legs(
      { sport: 'running', places: first, up: 5 },
      { sport: 'cycling', places: between, up: 50 },
      { sport: 'running', places: last, up: 7 },
    );
    const track = trackOf(file, 'duathlon.fit');
    expect(track.lines.map(({ latDeg }) => latDeg.length)).toEqual([first.length, last.length]);
    expect(track.device?.gainM).toBe(12);
  });

  it('keeps all of what is all on foot, or all not', () => {
    const [one, two] = [way.slice(0, 50), way.slice(50)];
    for (const [a, b] of [
      ['running', 'walking'],
      ['swimming', 'cycling'],
    ] as const) {
      const file = legs({ sport: a, places: one, up: 5 }, { sport: b, places: two, up: 6 });
      expectNear(placesOf(trackOf(file, 'a.fit')), way);
      expect(trackOf(file, 'a.fit').device?.gainM).toBe(11);
    }
  });

  it('counts the seconds of compressed time stamps on, round the end of their five bits', () => {
    const start = 1_000_000_010;
    const session = (number: number, startS: number) =>
      [
        { number: 2, size: 4, value: startS },
        { number: 5, size: 1, value: number },
      ] as const;
    const fit = new FitBytes();
    const stamp = [{ number: 253, size: 4, value: start }] as const;
    fit.define(1, 21, stamp).message(1, stamp);
    fit.define(2, 20, recordFields({ lat: 0, lon: 0 }));
    for (const [i, place] of way.entries()) {
      fit.message(0x80 | (2 << 5) | ((start + 2 * i) & 31), recordFields(place));
    }
    fit.define(3, 18, session(2, start)).message(3, session(2, start));
    fit.message(3, session(1, start + 2 * 30));
    expectNear(placesOf(trackOf(fit.file(), 'run.fit')), way.slice(30));
  });

  it('says of a treadmill run that there is no course in it', () => {
    const fields = [{ number: 5, size: 4, value: 100 }] as const;
    const fit = new FitBytes().define(0, 20, fields);
    for (let i = 0; i < 9; i++) fit.message(0, fields);
    expect(problemOf(fit.file(), 'run.fit')).toBe('course.problem.no-positions');
  });

  it('keeps what stood before a cut', () => {
    const whole = written(way, { up: 33, down: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 14, max: whole.length - 3 }), (cut) => {
        const found = readFit(whole.subarray(0, cut));
        expect(found.truncated).toBe(true);
        const places = placesOf({ ...trackOf(whole, 'a.fit'), lines: found.lines });
        expectNear(places, way.slice(0, places.length));
      }),
    );
    const half = trackOf(whole.subarray(0, whole.length / 2), 'run.fit');
    expect(profileTrack(half).marks).toContain('truncated');
  });

  it('never throws on damaged bytes', () => {
    const whole = written(way.slice(0, 30), { up: 1, down: 1 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 }),
        fc.uint8Array({ maxLength: 200 }),
        (changes, tail) => {
          const bytes = Uint8Array.from([...whole, ...tail]);
          for (const [at, value] of changes) if (at >= 14) bytes[at] = value;
          for (const { lat, lon } of placesOf({ ...trackOf(whole, 'a.fit'), lines: readFit(bytes).lines })) {
            expect(Math.abs(lat)).toBeLessThanOrEqual(90);
            expect(Math.abs(lon)).toBeLessThanOrEqual(180);
          }
        },
      ),
    );
  });
});
