import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileTrack } from '../../../lib/course/track/profile';
import { goalSplits, signKm, timeRatio, whyNoSplits } from '../../../lib/export/splits';
import { courseOf, pointToPoint, segmentsOf } from '../../advice/courses';
import { anyCourse } from '../../advice/random';
import { gpx, northward, trackOf } from '../../course/track/fixtures';
import { carriedOf } from './carried';

const splitsOf = (...args: Parameters<typeof goalSplits>) => {
  const splits = goalSplits(...args);
  if (splits === null) throw new Error('No splits.');
  return splits;
};
const anySigns = fc.constantFrom('km' as const, 'mile' as const);
const anyPace = fc.double({ min: 120, max: 1500, noNaN: true });

describe('goal splits', () => {
  it('are even, and say so, where no heights are known', () => {
    const { basis, rows } = splitsOf(carriedOf({ goalS: 42_195 / 4 }), 'km', 5);
    expect(basis).toBe('even');
    expect(rows.map(({ sign }) => sign)).toEqual([5, 10, 15, 20, 25, 30, 35, 40, null]);
    expect(rows[0]?.atS).toBe(1250);
    for (const row of rows) expect(row.paceSPerKm).toBeCloseTo(250);
    expect(rows.at(-1)).toMatchObject({ atKm: 42.195, atS: Math.round(42_195 / 4) });
  });

  it('stand at the miles where the signs are miles', () => {
    const { rows } = splitsOf(carriedOf(), 'mile');
    expect(rows).toHaveLength(27);
    expect(rows[0]?.atKm).toBeCloseTo(1.609344);
  });

  it('give a climb more time and a descent no less than the level', () => {
    const course = courseOf({
      distanceKm: 10,
      segments: segmentsOf([
        [3, 0],
        [1, 5],
        [1, -5],
        [5, 0],
      ]),
    });
    const { basis, rows } = splitsOf(carriedOf({ course, goalS: 3000 }), 'km');
    const [, , level = 0, up = 0, down = 0, end = 0] = rows.map(({ paceSPerKm }) => paceSPerKm);
    expect(basis).toBe('grade');
    // The laboratory's cost at +5 % is 1.301 times the level's.
    expect(up / level).toBeCloseTo(1.301, 3);
    expect(down).toBeCloseTo(level, 6);
    expect(end).toBeCloseTo(level, 6);
  });

  it('are no faster than the goal’s mean in the careful start, and there alone slower than the effort', () => {
    const course = courseOf({
      distanceKm: 10,
      segments: segmentsOf([
        [3, 0],
        [1, 5],
        [6, 0],
      ]),
    });
    const paces = splitsOf(carriedOf({ course, goalS: 3000 }), 'km').rows.map(({ paceSPerKm }) => paceSPerKm);
    // The careful start of 10 km is 2 km long.
    for (const pace of paces.slice(0, 2)) expect(pace).toBeCloseTo(300, 6);
    for (const pace of [paces[2], ...paces.slice(4)]) expect(pace).toBeLessThan(295);
  });

  it('never send a runner off faster than the goal’s mean, on any course', () => {
    fc.assert(
      fc.property(anyCourse, anyPace, anySigns, (course, pace, signs) => {
        const goalS = Math.round(pace * (course.distanceKm ?? 0));
        const carried = carriedOf({ course, goalS });
        const mean = goalS / (course.distanceKm ?? 0);
        for (const row of splitsOf(carried, signs).rows)
          if (row.atKm <= carried.plan.easeUntilKm)
            expect(row.paceSPerKm).toBeGreaterThanOrEqual(mean * (1 - 1e-9));
      }),
    );
  });

  it('go by the course as it is run, not by a file that runs the other way', () => {
    const course = courseOf({
      distanceKm: 4,
      segments: segmentsOf([
        [2, 0],
        [2, -5],
      ]),
    });
    const places = northward(4000, 10, (m) => (m < 2000 ? m / 20 : 100));
    const track = profileTrack(trackOf(gpx(places)));
    expect(track.segments?.[0]?.gradePct).toBeGreaterThan(4);
    const { rows } = splitsOf(carriedOf({ course, track, goalS: 1200 }), 'km');
    expect(rows.map(({ seconds }) => seconds)).toEqual([300, 300, 300, 300]);
  });

  it('never let a grade save time', () => {
    fc.assert(
      fc.property(fc.double({ min: -90, max: 90, noNaN: true }), (gradePct) => {
        expect(timeRatio(gradePct)).toBeGreaterThanOrEqual(1);
        if (gradePct > 0) expect(timeRatio(gradePct)).toBeGreaterThanOrEqual(timeRatio(gradePct / 2));
      }),
    );
    expect(timeRatio(-10)).toBe(1);
    expect(timeRatio(3)).toBeCloseTo(1.174, 2);
  });

  it('sum to the goal to the second, never run backwards, and never pass the finish, on any course', () => {
    fc.assert(
      fc.property(
        anyCourse,
        anyPace,
        anySigns,
        fc.integer({ min: 1, max: 20 }),
        (course, pace, signs, every) => {
          const goalS = Math.round(pace * (course.distanceKm ?? 0));
          const { rows } = splitsOf(carriedOf({ course, goalS }), signs, every);
          expect(rows.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(goalS);
          expect(rows.at(-1)).toMatchObject({ sign: null, atKm: course.distanceKm, atS: goalS });
          let last = { atKm: 0, atS: 0 };
          for (const row of rows) {
            expect(row.atS).toBeGreaterThan(last.atS);
            expect(row.atKm).toBeGreaterThan(last.atKm);
            expect(row.atKm - last.atKm).toBeLessThanOrEqual(every * signKm(signs) + 0.06);
            last = row;
          }
        },
      ),
    );
  });

  it('say the same clock at the same place, however many signs lie between', () => {
    fc.assert(
      fc.property(anyCourse, anyPace, fc.integer({ min: 2, max: 10 }), (course, pace, every) => {
        const carried = carriedOf({ course, goalS: pace * (course.distanceKm ?? 0) });
        const each = new Map(splitsOf(carried, 'km').rows.map((row) => [row.sign, row.atS]));
        for (const row of splitsOf(carried, 'km', every).rows) {
          if (each.has(row.sign)) expect(row.atS).toBe(each.get(row.sign));
        }
      }),
    );
  });

  it('never ask for a faster pace than the level one on the way down', () => {
    const carried = carriedOf({ course: pointToPoint });
    const { rows } = splitsOf(carried, 'km');
    const paces = rows.slice(0, -1).map(({ seconds }) => seconds);
    // The first kilometre falls at 3 %: it is no faster than the level ones.
    expect(paces[0]).toBeGreaterThanOrEqual(Math.min(...paces));
    expect(Math.max(...paces) - Math.min(...paces)).toBeGreaterThan(20);
  });

  it.each([
    ['no goal', carriedOf({ goalS: null }), 'no-goal'],
    ['a goal of zero', carriedOf({ goalS: 0 }), 'odd-goal'],
    ['a goal that is no number', carriedOf({ goalS: Number.NaN }), 'odd-goal'],
    ['a marathon in half an hour', carriedOf({ goalS: 1800 }), 'odd-goal'],
    ['a marathon in a week', carriedOf({ goalS: 600_000 }), 'odd-goal'],
    ['a hot day', carriedOf({ runner: { hot: true } }), 'hot'],
  ])('are left out, with the reason, for %s', (_what, carried, why) => {
    expect(whyNoSplits(carried)).toBe(why);
    expect(goalSplits(carried, 'km')).toBeNull();
  });

  it('are there for 300 m and for 400 km', () => {
    const short = splitsOf(carriedOf({ course: courseOf({ distanceKm: 0.3 }), goalS: 90 }), 'km');
    expect(short.rows).toHaveLength(1);
    const long = splitsOf(carriedOf({ course: courseOf({ distanceKm: 400 }), goalS: 360_000 }), 'km', 50);
    expect(long.rows.map(({ sign }) => sign)).toEqual([50, 100, 150, 200, 250, 300, 350, null]);
  });
});
