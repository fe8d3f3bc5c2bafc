import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streamsView } from '../../../lib/advice/training/streams-view';
import { traceOf } from '../../../lib/advice/training/trace';
import { cellsOf } from '../../../lib/training/streams/cells';
import { reviewStreams } from '../../../lib/training/streams/review';
import { readStreams, type Streams } from '../../../lib/training/streams/streams';
import { speakerFor } from '../../../lib/words';

/** A run, second by second: pace in s per km and height in m by km from the start. */
function streamsOf(
  km: number,
  pace: (km: number) => number,
  height: ((km: number) => number) | null = null,
  cadence: ((km: number) => number) | null = null,
): Streams {
  const distanceM = [0];
  while ((distanceM.at(-1) ?? 0) < km * 1000) {
    const m = distanceM.at(-1) ?? 0;
    distanceM.push(m + 1000 / pace(m / 1000));
  }
  return {
    timeS: distanceM.map((_, i) => i),
    distanceM,
    altitudeM: height && distanceM.map((m) => height(m / 1000)),
    cadenceSpm: cadence && distanceM.map((m) => cadence(m / 1000)),
    moving: null,
  };
}

const level = () => 50;
const review = (streams: Streams) => reviewStreams(streams, { treadmill: false });

describe('the text of an answer', () => {
  const good = {
    time: Array.from({ length: 40 }, (_, i) => i),
    distance: Array.from({ length: 40 }, (_, i) => 3 * i),
    cadence: Array.from({ length: 40 }, (_, i) => 84 + (i % 2)),
  };

  it('is read, and a cadence of one leg counted for both', () => {
    const streams = readStreams(JSON.stringify(good));
    expect(streams?.timeS).toHaveLength(40);
    expect(streams?.cadenceSpm?.[0]).toBe(168);
    expect(streams?.altitudeM).toBeNull();
  });

  it('keeps a cadence of both feet as it is', () => {
    const cadence = good.cadence.map((value) => 2 * value);
    expect(readStreams(JSON.stringify({ ...good, cadence }))?.cadenceSpm?.[0]).toBe(168);
  });

  it('takes heights that never change for missing', () => {
    expect(readStreams(JSON.stringify({ ...good, altitude: Array(40).fill(0) }))?.altitudeM).toBeNull();
  });

  it.each([
    ['a page', '<!doctype html>'],
    ['nothing', ''],
    ['another shape', '[{"type":"time","data":[1,2]}]'],
    ['too few points', JSON.stringify({ time: [0, 1], distance: [0, 3] })],
    ['time that goes back', JSON.stringify({ ...good, time: [...good.time].reverse() })],
    ['lists of different lengths', JSON.stringify({ ...good, distance: good.distance.slice(1) })],
  ])('is refused where it is %s', (_what, text) => {
    expect(readStreams(text)).toBeNull();
  });

  it('is read or refused, never thrown at, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.jsonValue().map((value) => JSON.stringify(value)),
        ),
        (text) => {
          const streams = readStreams(text);
          expect(streams === null || streams.timeS.length === streams.distanceM.length).toBe(true);
        },
      ),
    );
  });
});

describe('pieces of a run', () => {
  it('have the pace that was run, and sum to the distance', () => {
    const cells = cellsOf(
      streamsOf(10.05, () => 300, level),
      200,
    );
    expect(cells).toHaveLength(50);
    for (const { paceSPerKm } of cells) expect(paceSPerKm).toBeCloseTo(300, 0);
    expect(cells.at(-1)?.endKm).toBeCloseTo(10, 6);
  });

  it('have the climb that was climbed', () => {
    const cells = cellsOf(
      streamsOf(
        6,
        () => 300,
        (km) => 20 * km,
      ),
      200,
    );
    const total = cells.reduce((sum, { netM }) => sum + (netM ?? 0), 0);
    expect(total).toBeCloseTo(120, -0.5);
  });

  it('leave a stop out of the pace', () => {
    const run = streamsOf(4, () => 300, level);
    const timeS = run.timeS.map((s, i) => (i > 600 ? s + 120 : s));
    const cells = cellsOf({ ...run, timeS }, 200);
    for (const { paceSPerKm } of cells) expect(Math.abs((paceSPerKm ?? 0) - 300)).toBeLessThan(6);
  });

  it('are finite for any run', () => {
    const step = fc.record({
      s: fc.integer({ min: 0, max: 40 }),
      m: fc.double({ min: 0, max: 30, noNaN: true }),
      h: fc.double({ min: -20, max: 20, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 30, maxLength: 400 }), (steps) => {
        const sum = (values: readonly number[]) => {
          let total = 0;
          return values.map((value) => {
            total += value;
            return total;
          });
        };
        const streams: Streams = {
          timeS: sum(steps.map(({ s }) => s)),
          distanceM: sum(steps.map(({ m }) => m)),
          altitudeM: sum(steps.map(({ h }) => h)),
          cadenceSpm: null,
          moving: null,
        };
        for (const cell of cellsOf(streams, 200)) {
          for (const value of Object.values(cell))
            expect(value === null || Number.isFinite(value)).toBe(true);
        }
        const said = JSON.stringify(streamsView(streams, speakerFor('en', 'metric'), { treadmill: false }));
        expect(said).not.toMatch(/NaN|Infinity|undefined/);
      }),
    );
  });
});

describe('the review by points', () => {
  it('finds a fade on the level', () => {
    const { fade } = review(streamsOf(15, (km) => (km < 10 ? 300 : 345), level));
    expect(fade?.verdict).toBe('faded');
    expect(fade?.slowerShare).toBeCloseTo(0.15, 2);
    expect(fade?.hillsShare).toBeCloseTo(0, 2);
    expect(fade?.fromKm).toBeCloseTo(10, 0);
  });

  it('lays on the hills what they did, also where they come down again within a kilometre', () => {
    const rolling = (km: number) => (km < 10 ? 50 : 50 + 40 * Math.abs(((km * 2) % 1) - 0.5));
    const slower = (km: number) => (km < 10 ? 300 : 345);
    const { fade } = review(streamsOf(15, slower, rolling));
    expect(fade?.hillsShare ?? 0).toBeGreaterThan(0.05);
  });

  it('sees cadence and stride drift', () => {
    const { cadence, strideM } = review(
      streamsOf(
        12,
        (km) => (km < 8 ? 300 : 330),
        level,
        (km) => (km < 8 ? 174 : 168),
      ),
    );
    expect(cadence?.first).toBeCloseTo(174, 0);
    expect(cadence?.last).toBeCloseTo(168, 0);
    expect(strideM?.first).toBeCloseTo((2 * 1000 * 60) / 300 / 174, 2);
    expect(strideM?.last ?? 9).toBeLessThan(strideM?.first ?? 0);
  });

  it('asks nothing of a belt’s pace', () => {
    const { fade, cadence } = reviewStreams(
      streamsOf(
        12,
        (km) => 300 + 5 * km,
        null,
        () => 172,
      ),
      { treadmill: true },
    );
    expect(fade).toBeNull();
    expect(cadence?.first).toBeCloseTo(172, 0);
  });
});

describe('what is shown', () => {
  const speaker = speakerFor('en-GB', 'metric');

  it('marks the fade, and names every line with its edges', () => {
    const view = streamsView(
      streamsOf(
        15,
        (km) => (km < 10 ? 300 : 345),
        (km) => 50 + 3 * km,
        (km) => 170 + (km % 2),
      ),
      speaker,
      { treadmill: false },
    );
    expect(view.traces.map(({ name }) => name)).toEqual(['Height', 'Grade', 'Pace', 'Cadence', 'Stride']);
    expect(view.fadeFrom).toBeCloseTo(2 / 3, 1);
    expect(view.lines[0]).toMatch(/From km 10 .* 15% slower; the hills explain none of it/);
    expect(view.sources.length).toBeGreaterThan(0);
  });

  it('draws faster upwards in a pace', () => {
    const trace = traceOf([300, 280, 320], { down: true });
    const ys = [...(trace?.path ?? '').matchAll(/[ML][\d.]+ ([\d.]+)/g)].map((match) => Number(match[1]));
    expect(ys[1]).toBeLessThan(ys[0] ?? 0);
    expect(ys[2]).toBeGreaterThan(ys[0] ?? 0);
  });

  it('leaves gaps where nothing is known, and draws no line of one point', () => {
    expect(traceOf([1, 2, null, 3, 4])?.path.match(/M/g)).toHaveLength(2);
    expect(traceOf([1, null, null])).toBeNull();
  });
});
