import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChartData,
  classShape,
  heightsFromSegments,
  layOut,
  roundTicks,
} from '../../../components/plan/chart';
import { hillBars } from '../../../components/plan/chart-hills';
import { perRow, placeMarks, spreadOut } from '../../../components/plan/chart-marks';
import { TERRAINS } from '../../../lib/course/types';

const flatMarathon: ChartData = {
  distanceKm: 42.195,
  heights: { stepKm: 42.195 / 4, heightsM: [30, 34, 28, 33, 30] },
  aboveStart: false,
  terrain: 'flat',
  netDownhill: false,
  easeUntilKm: 10,
  cues: [10, 15, 20].map((startKm) => ({ startKm, lengthKm: 0.25 })),
  mostCues: 9,
  hills: [],
};

const anyChart = fc.record({
  distanceKm: fc.double({ min: 1, max: 350, noNaN: true }),
  heights: fc.option(
    fc.record({
      stepKm: fc.constant(0.1),
      heightsM: fc.array(fc.double({ min: -400, max: 5000, noNaN: true }), { minLength: 2, maxLength: 60 }),
    }),
  ),
  aboveStart: fc.boolean(),
  terrain: fc.constantFrom(...TERRAINS),
  netDownhill: fc.boolean(),
  easeUntilKm: fc.option(fc.double({ min: 0, max: 400, noNaN: true })),
  cues: fc
    .array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 20 })
    .map((kms) => kms.sort((a, b) => a - b).map((startKm) => ({ startKm, lengthKm: 0.3 }))),
  mostCues: fc.nat({ max: 21 }),
  hills: fc.array(
    fc.record({
      kind: fc.constantFrom('climb' as const, 'descent' as const),
      startKm: fc.double({ min: 0, max: 400, noNaN: true }),
      lengthKm: fc.double({ min: 0.1, max: 20, noNaN: true }),
      name: fc.constantFrom('2.1 km at 3%', '0.6 mi at 12%'),
      weight: fc.double({ min: 0, max: 1e4, noNaN: true }),
    }),
    { maxLength: 40 },
  ),
});

const yValues = (path: string) => [...path.matchAll(/ (-?[\d.]+)/g)].map((match) => Number(match[1]));

describe('round ticks', () => {
  it('are round and inside', () => {
    expect(roundTicks(0, 42.195, 8)).toEqual([0, 10, 20, 30, 40]);
    expect(roundTicks(12, 95, 4)).toEqual([50]);
    expect(roundTicks(0, 6.2, 6)).toEqual([0, 2, 4, 6]);
    expect(roundTicks(5, 5, 4)).toEqual([]);
  });

  it('never leave the range and stay few', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -500, max: 5000, noNaN: true }),
        fc.double({ min: 0.5, max: 5000, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        (from, span, count) => {
          const ticks = roundTicks(from, from + span, count);
          const slack = span * 1e-6;
          expect(ticks.every((tick) => tick >= from - slack && tick <= from + span + slack)).toBe(true);
          expect(ticks.length).toBeLessThanOrEqual(count + 1);
        },
      ),
    );
  });
});

describe('the places of marks', () => {
  it('stay where they are while nothing collides', () => {
    expect(placeMarks([10, 50, 90], 1, 28, 0, 200)).toEqual([
      { x: 10, lane: 0 },
      { x: 50, lane: 0 },
      { x: 90, lane: 0 },
    ]);
  });

  it('move apart as little as they can, or use the next row where there is one', () => {
    expect(spreadOut([100, 100], 28, 0, 200)).toEqual([86, 114]);
    expect(spreadOut([0, 0, 0], 28, 0, 200)).toEqual([0, 28, 56]);
    expect(placeMarks([100, 100], 2, 28, 0, 200).map(({ lane }) => lane)).toEqual([0, 1]);
  });

  it('never cover each other, leave the picture or change their order, as long as there is room', () => {
    const places = fc.array(fc.double({ min: 0, max: 900, noNaN: true }), { maxLength: 20 });
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 3 }), (values, rows) => {
        const spots = placeMarks(
          values.sort((a, b) => a - b),
          rows,
          28,
          0,
          900,
        );
        for (const lane of new Set(spots.map((spot) => spot.lane))) {
          expect(lane).toBeLessThan(rows);
          const xs = spots.filter((spot) => spot.lane === lane).map(({ x }) => x);
          expect(xs.every((x) => x >= -1e-6 && x <= 900 + 1e-6)).toBe(true);
          for (let i = 1; i < xs.length; i++) {
            expect((xs[i] ?? 0) - (xs[i - 1] ?? 0)).toBeGreaterThanOrEqual(28 - 1e-6);
          }
        }
      }),
    );
  });

  it('share the room evenly where they are too many for it', () => {
    expect(spreadOut([0, 1, 2, 3, 4], 28, 0, 40)).toEqual([0, 10, 20, 30, 40]);
    expect(perRow(0, 280, 28)).toBe(11);
  });
});

describe('the names of hills', () => {
  const hill = (startKm: number, weight: number) => ({
    kind: 'climb' as const,
    startKm,
    lengthKm: 2,
    name: '2 km at 4%',
    weight,
  });

  it('go to the biggest where there is no room for all', () => {
    const bars = hillBars([hill(0, 1), hill(3, 9), hill(6, 2)], 'climb', (km) => km * 10, 0, 120);
    expect(bars.map(({ nameX }) => nameX !== null)).toEqual([false, true, false]);
  });

  it('never cover each other', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(99)), { maxLength: 30 }), (given) => {
        const hills = given.map(([startKm, weight]) => hill(startKm, weight));
        const named = hillBars(hills, 'climb', (km) => km * 20, 0, 840).flatMap(({ nameX }) => nameX ?? []);
        const xs = named.sort((a, b) => a - b);
        for (let i = 1; i < xs.length; i++) expect((xs[i] ?? 0) - (xs[i - 1] ?? 0)).toBeGreaterThan(60);
      }),
    );
  });
});

describe('heights from segments', () => {
  it('end at the sum of the segments', () => {
    const heights = heightsFromSegments(
      [
        { startKm: 0, lengthKm: 4, gradePct: 0 },
        { startKm: 4, lengthKm: 2, gradePct: 5 },
        { startKm: 6, lengthKm: 4, gradePct: -1 },
      ],
      10,
    );
    expect(heights?.heightsM[0]).toBe(0);
    expect(heights?.heightsM.at(-1)).toBeCloseTo(60, 3);
    expect(Math.max(...(heights?.heightsM ?? []))).toBeCloseTo(100, 0);
  });

  it('are missing where there is nothing to draw', () => {
    expect(heightsFromSegments([], 10)).toBeNull();
    expect(heightsFromSegments([{ startKm: 0, lengthKm: 1, gradePct: 0 }], 0)).toBeNull();
  });
});

describe('the shape of a class', () => {
  const heightOf = (terrain: (typeof TERRAINS)[number]) => {
    const shape = classShape(terrain, false);
    return Math.max(...shape) - Math.min(...shape);
  };

  it('grows with the class and stays in the picture', () => {
    const heights = TERRAINS.map(heightOf);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(heights[0]).toBeLessThan(0.1);
    for (const terrain of TERRAINS) {
      for (const netDownhill of [false, true]) {
        expect(classShape(terrain, netDownhill).every((value) => value >= 0 && value <= 1)).toBe(true);
      }
    }
  });

  it('falls where the course is net downhill', () => {
    const shape = classShape('flat', true);
    expect((shape[0] ?? 0) - (shape.at(-1) ?? 0)).toBeGreaterThan(0.4);
  });
});

describe('the picture', () => {
  it('keeps a flat course flat: a ripple of 6 m does not fill the height', () => {
    const ys = yValues(layOut(flatMarathon, 900, 'metric').line);
    const { top, bottom } = layOut(flatMarathon, 900, 'metric').plot;
    expect((Math.max(...ys) - Math.min(...ys)) / (bottom - top)).toBeLessThan(0.1);
  });

  it('is as high with another plan, so that an answer moves nothing below it', () => {
    const { height } = layOut(flatMarathon, 360, 'metric');
    expect(layOut({ ...flatMarathon, cues: [] }, 360, 'metric').height).toBe(height);
    const most = Array.from({ length: 9 }, (_, i) => ({ startKm: 4 + i * 4, lengthKm: 0.2 }));
    expect(layOut({ ...flatMarathon, cues: most }, 360, 'metric').height).toBe(height);
  });

  it('draws no height axis for a shape', () => {
    expect(layOut({ ...flatMarathon, heights: null }, 900, 'metric').yTicks).toEqual([]);
    expect(layOut(flatMarathon, 900, 'metric').yTicks.length).toBeGreaterThan(1);
  });

  it('counts in the runner’s units and keeps the places', () => {
    const metric = layOut(flatMarathon, 900, 'metric');
    const imperial = layOut(flatMarathon, 900, 'imperial');
    expect(metric.xTicks.at(-1)?.value).toBe(40);
    expect(imperial.xTicks.at(-1)?.value).toBeLessThan(26.3);
    expect(imperial.marks).toEqual(metric.marks);
    expect(imperial.line).toBe(metric.line);
  });

  it('stays inside its box for any course, width and unit', () => {
    fc.assert(
      fc.property(
        anyChart,
        fc.integer({ min: 200, max: 1400 }),
        fc.constantFrom('metric' as const, 'imperial' as const),
        (data, width, units) => {
          const layout = layOut(data, width, units);
          const { left, right, top, bottom } = layout.plot;
          const numbers = [...layout.line.matchAll(/-?[\d.]+|NaN|Infinity/g)].map((match) =>
            Number(match[0]),
          );
          expect(numbers.every(Number.isFinite)).toBe(true);
          expect(yValues(layout.line).every((y) => y >= top - 0.2 && y <= bottom + 0.2)).toBe(true);
          expect(layout.marks.length).toBe(data.cues.length);
          for (const mark of layout.marks) {
            expect(mark.x).toBeGreaterThanOrEqual(left - 0.1);
            expect(mark.x).toBeLessThanOrEqual(right + 0.1);
            expect(mark.y).toBeGreaterThan(0);
            expect(mark.y).toBeLessThan(mark.lineY);
            expect(mark.stretch).toMatch(/^M[\d.-]+ [\d.-]+L[\d.L -]+$/);
          }
          for (const { y, bars } of layout.hillRows) {
            expect(y).toBeLessThan(layout.height);
            for (const { nameX, name } of bars) {
              if (nameX === null) continue;
              expect(nameX - name.length * 3).toBeGreaterThanOrEqual(left - 1);
              expect(nameX + name.length * 3).toBeLessThanOrEqual(right + 1);
            }
          }
          for (const tick of layout.xTicks) expect(tick.at).toBeLessThanOrEqual(right + 0.1);
          for (const tick of layout.yTicks) {
            expect(tick.at).toBeGreaterThanOrEqual(top - 0.1);
            expect(tick.at).toBeLessThanOrEqual(bottom + 0.1);
          }
        },
      ),
    );
  });
});
