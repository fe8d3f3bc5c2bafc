import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effortRatio, meanEffort } from '../../lib/training/effort';
import { reviewRun } from '../../lib/training/review';
import { thirdsOf } from '../../lib/training/thirds';
import type { Run, RunSplit } from '../../lib/training/types';
import { METRES_PER_MILE } from '../../lib/units';

const splits = (paces: readonly number[], nets: readonly (number | null)[] = [], lengthKm = 1): RunSplit[] =>
  paces.map((paceSPerKm, i) => ({ lengthKm, paceSPerKm, netM: nets[i] === undefined ? 0 : nets[i] }));

const run = (change: Partial<Run> = {}): Run => ({
  sport: 'run',
  distanceKm: 9,
  paceSPerKm: 300,
  gainM: null,
  cadenceSpm: 170,
  splits: [],
  own: true,
  ...change,
});

const paces = (first: number, middle: number, last: number): number[] =>
  [first, middle, last].flatMap((pace) => [pace, pace, pace]);

describe('the cost of a grade', () => {
  it('is the published ratio uphill', () => {
    for (const [grade, ratio] of [
      [0, 1],
      [0.01, 1.055],
      [0.03, 1.174],
      [0.05, 1.301],
      [0.1, 1.658],
    ] as const) {
      expect(effortRatio(grade)).toBeCloseTo(ratio, 3);
    }
  });

  it('believes half of the saving downhill', () => {
    expect(effortRatio(-0.03)).toBeCloseTo(1 - (1 - 0.849) / 2, 3);
    expect(effortRatio(-0.1)).toBeCloseTo(1 - (1 - 0.598) / 2, 3);
  });

  it('stays finite and positive for any grade, cut to what was measured', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (grade) => {
        const ratio = effortRatio(grade);
        expect(Number.isFinite(ratio) && ratio > 0.5 && ratio < 7).toBe(true);
      }),
    );
    expect(effortRatio(3)).toBe(effortRatio(0.45));
  });
});

describe('thirds', () => {
  it('need six full splits and leave the partial last one out', () => {
    expect(thirdsOf(splits(new Array(5).fill(300)))).toBeNull();
    const thirds = thirdsOf([...splits(new Array(7).fill(300)), { lengthKm: 0.4, paceSPerKm: 200, netM: 0 }]);
    expect([thirds?.first.length, thirds?.middle.length, thirds?.last.length]).toEqual([2, 3, 2]);
    expect(thirds?.last.every((split) => split.lengthKm === 1)).toBe(true);
    expect(thirds?.firstEndsKm).toBe(2);
    expect(thirds?.lastStartsKm).toBe(5);
  });

  it('count in km on miles too', () => {
    const mile = METRES_PER_MILE / 1000;
    expect(thirdsOf(splits(new Array(6).fill(300), [], mile))?.firstEndsKm).toBeCloseTo(2 * mile, 6);
  });

  it('are none where a split is a stop, or of another length', () => {
    expect(thirdsOf(splits([300, 300, 300, 9000, 300, 300]))).toBeNull();
    expect(
      thirdsOf([
        ...splits([300, 300]),
        { lengthKm: 2, paceSPerKm: 300, netM: 0 },
        ...splits([300, 300, 300]),
      ]),
    ).toBeNull();
    expect(
      thirdsOf([
        ...splits([300, 300]),
        { lengthKm: 0.3, paceSPerKm: 300, netM: 0 },
        ...splits([300, 300, 300, 300]),
      ]),
    ).toBeNull();
  });
});

describe('the fade', () => {
  it('is told on the flat, with a start to hold back', () => {
    const review = reviewRun(run({ splits: splits(paces(290, 300, 340)) }));
    expect(review.noPace).toBeNull();
    expect(review.fade?.verdict).toBe('faded');
    expect(review.fade?.slowerShare).toBeCloseTo(340 / 295 - 1, 6);
    expect(review.fade?.hillsShare).toBe(0);
    expect(review.fade?.fromKm).toBe(6);
    expect(review.start?.quick).toBe(true);
    expect(review.start?.quickerShare).toBeCloseTo(300 / 290 - 1, 6);
    expect(review.start?.holdBackToKm).toBe(3);
  });

  it('is the hills’ doing where they explain it', () => {
    const uphill = [0, 0, 0, 0, 0, 0, 25, 25, 25];
    const review = reviewRun(run({ splits: splits(paces(300, 300, 300 * effortRatio(0.025)), uphill) }));
    expect(review.fade?.verdict).toBe('hills');
    expect(review.fade?.hillsShare).toBeCloseTo(effortRatio(0.025) - 1, 6);
  });

  it('is partly the hills’ doing where they explain a part', () => {
    const { fade } = reviewRun(run({ splits: splits(paces(300, 300, 345), [0, 0, 0, 0, 0, 0, 6, 6, 6]) }));
    expect(fade?.verdict).toBe('faded');
    expect(fade?.hillsShare).toBeCloseTo(effortRatio(0.006) - 1, 6);
  });

  it('is mostly the hills’ doing where they explain half of it', () => {
    const nets = [0, 0, 0, 0, 0, 0, 15, 15, 15];
    const { fade } = reviewRun(
      run({ splits: splits(paces(300, 300, 300 * effortRatio(0.015) * 1.06), nets) }),
    );
    expect(fade?.slowerShare).toBeGreaterThan(0.1);
    expect(fade?.verdict).toBe('mostly-hills');
  });

  it('is no fade where it is small, even or reversed', () => {
    const verdict = (last: number) => reviewRun(run({ splits: splits(paces(300, 300, last)) })).fade?.verdict;
    expect(verdict(318)).toBe('slight');
    expect(verdict(305)).toBe('even');
    expect(verdict(280)).toBe('quicker');
  });

  it('leaves the hills unknown where a split has no heights', () => {
    const { fade, start } = reviewRun(run({ splits: splits(paces(290, 300, 340), [null]) }));
    expect(fade?.hillsShare).toBeNull();
    expect(fade?.verdict).toBe('faded');
    expect(start?.hillsAllowedFor).toBe(false);
  });

  it('does not blame a start that was downhill', () => {
    const downhill = [-30, -30, -30, 0, 0, 0, 0, 0, 0];
    const quick = 300 * effortRatio(-0.03);
    expect(reviewRun(run({ splits: splits(paces(quick, 300, 340), downhill) })).start?.quick).toBe(false);
  });
});

describe('what is not looked at', () => {
  const faded = splits(paces(290, 300, 340));

  it('is another athlete’s effort, and one whose owner is not told', () => {
    expect(reviewRun(run({ own: false, splits: faded }))).toEqual({
      noPace: 'not-own',
      fade: null,
      start: null,
      cadenceSpm: null,
      strideLengthM: null,
    });
    expect(reviewRun(run({ own: null, splits: faded })).noPace).toBe('unknown-owner');
    expect(reviewRun(run({ own: null, splits: faded })).strideLengthM).toBeNull();
  });

  it('is the pace of a belt', () => {
    const review = reviewRun(run({ sport: 'treadmill', splits: faded }));
    expect(review.noPace).toBe('treadmill');
    expect(review.fade).toBeNull();
    expect(review.cadenceSpm).toBe(170);
  });

  it('is a run whose climbs hide inside its splits', () => {
    const nets = [20, -10, 0, 0, 0, 0, 0, 0, 0];
    const hilly = splits(paces(290, 300, 340), nets);
    expect(reviewRun(run({ gainM: 20 + 9 * 10, splits: hilly })).noPace).toBe('hidden-hills');
    expect(reviewRun(run({ gainM: 20 + 9 * 9, splits: hilly })).noPace).toBeNull();
    expect(reviewRun(run({ gainM: 400, splits: splits(paces(290, 300, 340), [null]) })).noPace).toBeNull();
    expect(reviewRun(run({ gainM: 400, splits: splits(paces(300, 300, 300), nets) })).fade?.verdict).toBe(
      'even',
    );
    expect(reviewRun(run({ gainM: 400, splits: splits(paces(300, 300, 280), nets) })).fade?.verdict).toBe(
      'quicker',
    );
  });

  it('is a run without splits or with few', () => {
    expect(reviewRun(run()).noPace).toBe('no-splits');
    expect(reviewRun(run({ splits: faded.slice(0, 5) })).noPace).toBe('few-splits');
  });
});

describe('the stride', () => {
  it('is two steps', () => {
    const { strideLengthM } = reviewRun(run({ paceSPerKm: 300, cadenceSpm: 170 }));
    expect(strideLengthM).toBeCloseTo((2 * ((1000 / 300) * 60)) / 170, 6);
  });

  it('is unknown where pace or cadence is, or where they cannot both be right', () => {
    expect(reviewRun(run({ cadenceSpm: null })).strideLengthM).toBeNull();
    expect(reviewRun(run({ paceSPerKm: null })).strideLengthM).toBeNull();
    expect(reviewRun(run({ paceSPerKm: 0 })).strideLengthM).toBeNull();
    expect(reviewRun(run({ paceSPerKm: 30 })).strideLengthM).toBeNull();
  });
});

describe('any run', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0, 1, -1, 1e9, 300),
  );
  const split = fc.record({
    lengthKm: fc.oneof(fc.constantFrom(1, 1.609344, 0.4), number),
    paceSPerKm: fc.oneof(fc.integer({ min: 120, max: 900 }), number),
    netM: fc.option(fc.oneof(fc.integer({ min: -300, max: 300 }), number)),
  });
  const anyRun = fc.record({
    sport: fc.constantFrom('run' as const, 'trail-run' as const, 'treadmill' as const),
    distanceKm: fc.option(number),
    paceSPerKm: fc.option(number),
    gainM: fc.option(fc.oneof(fc.integer({ min: 0, max: 500 }), number)),
    cadenceSpm: fc.option(number),
    own: fc.constantFrom(true, false, null),
    splits: fc.oneof(
      fc.array(split, { maxLength: 30 }),
      fc
        .array(fc.integer({ min: 120, max: 900 }), { minLength: 6, maxLength: 50 })
        .map((list) => splits(list)),
    ),
  });

  it('gets a finite and bounded review', () => {
    let looked = 0;
    fc.assert(
      fc.property(anyRun, (input) => {
        const { fade, start, strideLengthM, noPace } = reviewRun(input);
        expect(noPace === null).toBe(fade !== null);
        if (input.own !== true || input.sport === 'treadmill') expect(fade).toBeNull();
        if (strideLengthM !== null) expect(strideLengthM >= 0.6 && strideLengthM <= 5).toBe(true);
        if (!fade || !start) return;
        looked++;
        for (const value of [
          fade.slowerShare,
          fade.earlierPaceSPerKm,
          fade.lastPaceSPerKm,
          start.quickerShare,
          start.holdBackToKm,
          fade.fromKm,
        ]) {
          expect(Number.isFinite(value)).toBe(true);
        }
        expect(fade.slowerShare).toBeGreaterThan(-1);
        if (fade.hillsShare !== null) {
          expect(fade.hillsShare).toBeGreaterThanOrEqual(0);
          expect(fade.hillsShare).toBeLessThanOrEqual(Math.max(0, fade.slowerShare));
        }
        expect(start.holdBackToKm).toBeLessThan(fade.fromKm);
      }),
      { numRuns: 500 },
    );
    expect(looked).toBeGreaterThan(20);
  });

  it('keeps its verdict whatever the overall pace', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 250, max: 400 }), { minLength: 6, maxLength: 40 }), (list) => {
        const slow = reviewRun(run({ splits: splits(list) })).fade;
        const slower = reviewRun(run({ splits: splits(list.map((pace) => pace * 1.5)) })).fade;
        expect(slower?.verdict).toBe(slow?.verdict);
      }),
    );
  });

  it('averages no effort from nothing', () => {
    expect(meanEffort([])).toBeNull();
  });
});
