import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../lib/advice/plan';
import { climbs, descents, gentleFalls, usableSegments } from '../../../lib/advice/plan/hills';
import { courseOf, runnerOf, segmentsOf } from '../courses';

type Parts = readonly (readonly [number, number])[];
const starts = (parts: Parts, distanceKm: number) => {
  const plan = makePlan(courseOf({ distanceKm, segments: segmentsOf(parts) }), runnerOf({ daysToRace: 14 }));
  return (plan?.cues ?? []).map((cue) => [cue.startKm, cue.kind]);
};
/** A marathon that is level but for one part of it. */
const levelBut = (fromKm: number, lengthKm: number, gradePct: number) =>
  starts(
    [
      [fromKm, 0],
      [lengthKm, gradePct],
      [42.195 - fromKm - lengthKm, 0],
    ],
    42.195,
  );

describe('what counts as a hill', () => {
  it.each([
    [3, 0.5, 1],
    [2.9, 0.6, 0],
    [3, 0.49, 0],
    [2, 1.5, 1],
    [2, 1.49, 0],
    [1.9, 3, 0],
  ])('a rise of %d %% over %d km: %d climbs', (gradePct, lengthKm, count) => {
    expect(
      climbs(
        segmentsOf([
          [5, 0],
          [lengthKm, gradePct],
          [5, 0],
        ]),
      ),
    ).toHaveLength(count);
  });

  it.each([
    [-1.5, 1, 1],
    [-1.4, 3, 0],
    [-1.5, 0.99, 0],
  ])('a fall of %d %% over %d km: %d descents', (gradePct, lengthKm, count) => {
    expect(
      descents(
        segmentsOf([
          [5, 0],
          [lengthKm, gradePct],
          [5, 0],
        ]),
      ),
    ).toHaveLength(count);
  });

  it.each([
    [-0.5, 8, 1],
    [-0.4, 12, 0],
    [-0.5, 7.9, 0],
  ])('a gentle fall of %d %% over %d km: %d lines', (gradePct, lengthKm, count) => {
    expect(
      gentleFalls(
        segmentsOf([
          [5, 0],
          [lengthKm, gradePct],
          [5, 0],
        ]),
      ),
    ).toHaveLength(count);
  });
});

describe('where walking is named', () => {
  it.each([
    [12, 0.17, 'up_walk'],
    [12, 0.16, 'up_short'],
    [9.9, 0.5, 'up_short'],
    [10, 0.5, 'up_walk'],
  ])('on a road at %d %% over %d km: %s', (gradePct, lengthKm, kind) => {
    expect(levelBut(22.5, lengthKm, gradePct)).toContainEqual([22.5, kind]);
  });

  it.each([
    [8, 'up_walk'],
    [7.9, 'up_short'],
  ])('on a trail at %d % with a calf to spare: %s', (gradePct, kind) => {
    const segments = segmentsOf([
      [10, 0],
      [1, gradePct],
      [19, 0],
    ]);
    const course = courseOf({ terrain: 'rolling', surface: 'trail', distanceKm: 30, segments });
    const plan = makePlan(course, runnerOf({ cramps: ['soleus'] }));
    expect(plan?.cues.find(({ startKm }) => startKm === 10)?.kind).toBe(kind);
  });

  it('walks the late steep part of a longer climb, and runs the first part short', () => {
    const found = starts(
      [
        [22, 0],
        [1.5, 4],
        [0.5, 12],
        [18.195, 0],
      ],
      42.195,
    );
    expect(found).toEqual(
      expect.arrayContaining([
        [22, 'up_short'],
        [23.5, 'up_walk'],
        [24, 'crest_reset'],
      ]),
    );
  });
});

describe('a climb with two steep parts', () => {
  it('is walked on the bigger one', () => {
    const found = starts(
      [
        [10, 0],
        [0.3, 10],
        [2, 4],
        [1, 12],
        [28.895, 0],
      ],
      42.195,
    );
    expect(found.filter(([, kind]) => kind === 'up_walk')).toEqual([[12.3, 'up_walk']]);
  });
});

describe('a top', () => {
  it('is named only where its climb is', () => {
    const kinds = starts(
      [
        [10, 0],
        [0.3, -8],
        [0.6, 3],
        [31.295, 0],
      ],
      42.195,
    ).map(([, kind]) => kind);
    expect(kinds).toContain('down_quick');
    expect(kinds).not.toContain('up_short');
    expect(kinds).not.toContain('crest_reset');
  });
});

describe('which segments can be trusted', () => {
  it.each([
    [42.195 * 1.019, true],
    [42.195 * 1.021, false],
    [42.195 * 0.981, true],
    [42.195 * 0.979, false],
  ])('those of %d km on a marathon: %s', (km, trusted) => {
    const segments = segmentsOf([[km, 0]]);
    expect(usableSegments(segments, 42.195) !== null).toBe(trusted);
  });

  it('never those with a gap or without a number', () => {
    expect(usableSegments([], 10)).toBeNull();
    expect(usableSegments([{ startKm: 0.1, lengthKm: 9.9, gradePct: 0 }], 10)).toBeNull();
    for (const odd of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(usableSegments(segmentsOf([[10, odd]]), 10)).toBeNull();
      expect(usableSegments([{ startKm: odd, lengthKm: 10, gradePct: 0 }], 10)).toBeNull();
    }
  });
});

describe('every day before the race', () => {
  const planOn = (daysToRace: number) => {
    const plan = makePlan(courseOf(), runnerOf({ daysToRace }));
    if (!plan) throw new Error('no plan');
    return plan;
  };
  const days = Array.from({ length: 200 }, (_, day) => day);

  it('has its window: a week, four weeks, nine', () => {
    const changes = days.filter((day) => day > 0 && planOn(day).window !== planOn(day - 1).window);
    expect(changes).toEqual([8, 28, 63, 70]);
  });

  it('learns only what there is time for: ladders end before the taper, their refresher four days before', () => {
    for (const day of days) {
      const { practiseFirst, cues } = planOn(day);
      expect(practiseFirst.length > 0).toBe(day >= 28);
      expect(cues.some(({ provisional }) => provisional)).toBe(day >= 28);
      for (const { ladder } of practiseFirst) {
        const [refresher, ...learning] = ladder.map(({ daysBefore }) => daysBefore).reverse();
        expect(refresher).toBeGreaterThanOrEqual(4);
        expect(Math.min(...learning)).toBeGreaterThan(21);
        expect(Math.max(...learning)).toBeLessThanOrEqual(Math.min(day, 63));
        expect(learning).toEqual([...new Set(learning)].sort((a, b) => a - b));
      }
    }
  });
});

describe('where a sign gets a cue', () => {
  const kinds = (found: (string | number)[][]) => found.map(([km]) => km);

  it('on 1 % it does, on 1.1 % it does not', () => {
    expect(kinds(levelBut(19.9, 0.4, 1))).toContain(20);
    expect(kinds(levelBut(19.9, 0.4, 1.1))).not.toContain(20);
    expect(kinds(levelBut(20.2, 0.3, 1.1))).not.toContain(20);
  });

  it('1.2 km before or after a hill it does, nearer it does not', () => {
    expect(kinds(levelBut(21.45, 0.5, 4))).toContain(20);
    expect(kinds(levelBut(21.4, 0.5, 4))).not.toContain(20);
    const after = levelBut(18, 0.55, 4);
    expect(after).toContainEqual([18.55, 'crest_reset']);
    expect(kinds(after)).toContain(20);
    expect(kinds(levelBut(18.1, 0.5, 4))).not.toContain(20);
  });
});

describe('how many hills get a cue', () => {
  const hilly = (hills: number, distanceKm: number) => {
    const each = distanceKm / hills;
    const parts = Array.from(
      { length: hills },
      () =>
        [
          [0.6, 5],
          [each - 0.6, 0],
        ] as const,
    ).flat();
    return starts(parts, distanceKm).filter(([, kind]) => kind !== 'natural_reset' && kind !== 'tall_reset');
  };

  it.each([
    [7.9, 5, 0],
    [12, 8, 2],
    [21.1, 12, 6],
    [42.195, 20, 9],
  ])('of %d km with %d hills: %d', (distanceKm, hills, count) => {
    expect(hilly(hills, distanceKm)).toHaveLength(count);
  });

  it('the bigger ones: height times grade', () => {
    const found = starts(
      [
        [2, 0],
        [0.6, 4],
        [3, 0],
        [0.6, 8],
        [3, 0],
        [0.6, 6],
        [2.2, 0],
      ],
      12,
    );
    expect(found).toEqual([
      [5.6, 'up_short'],
      [9.2, 'up_short'],
    ]);
  });
});
