import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChartData,
  classShape,
  heightsFromSegments,
  lanesFor,
  layOut,
  roundTicks,
} from '../../../components/plan/chart';
import { TERRAINS } from '../../../lib/course/types';

const flatMarathon: ChartData = {
  distanceKm: 42.195,
  heights: { stepKm: 42.195 / 4, heightsM: [30, 34, 28, 33, 30] },
  aboveStart: false,
  terrain: 'flat',
  netDownhill: false,
  easeUntilKm: 10,
  cueKm: [10, 15, 20],
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
  cueKm: fc
    .array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 20 })
    .map((kms) => kms.sort((a, b) => a - b)),
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

describe('lanes of marks', () => {
  it('keep marks of one lane apart and use the lowest free lane', () => {
    expect(lanesFor([0, 10, 40, 45, 50], 28)).toEqual([0, 1, 0, 1, 2]);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 900, noNaN: true }), { maxLength: 30 }), (values) => {
        const xs = [...values].sort((a, b) => a - b);
        const lanes = lanesFor(xs, 28);
        for (const lane of new Set(lanes)) {
          const inLane = xs.filter((_, i) => lanes[i] === lane);
          for (let i = 1; i < inLane.length; i++) {
            expect((inLane[i] ?? 0) - (inLane[i - 1] ?? 0)).toBeGreaterThanOrEqual(28);
          }
        }
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
          expect(layout.marks.length).toBe(data.cueKm.length);
          for (const mark of layout.marks) {
            expect(mark.x).toBeGreaterThanOrEqual(left - 0.1);
            expect(mark.x).toBeLessThanOrEqual(right + 0.1);
            expect(mark.y).toBeGreaterThan(0);
            expect(mark.y).toBeLessThan(mark.lineY);
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
