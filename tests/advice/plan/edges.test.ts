import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../lib/advice/plan';
import { climbs, descents, gentleFalls } from '../../../lib/advice/plan/hills';
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
