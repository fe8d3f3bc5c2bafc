import fc from 'fast-check';
import { type CourseProfile, type Segment, SURFACES, TERRAINS } from '../../lib/course/types';
import { MUSCLES } from '../../lib/muscles';
import { CUE_KINDS, INJURIES, type Runner } from '../../lib/runner/runner';
import { courseOf } from './courses';

export const anyRunner: fc.Arbitrary<Runner> = fc.record({
  cramps: fc.uniqueArray(fc.constantFrom(...MUSCLES), { maxLength: 3 }),
  injuries: fc.uniqueArray(fc.constantFrom(...INJURIES), { maxLength: 2 }),
  experience: fc.constantFrom('new' as const, 'regular' as const, 'practised' as const),
  practisedCues: fc.uniqueArray(fc.constantFrom(...CUE_KINDS), { maxLength: 10 }),
  walkBreaks: fc.boolean(),
  naturalFormOnly: fc.boolean(),
  daysToRace: fc.oneof(fc.constant(null), fc.integer({ min: -30, max: 200 })),
  hot: fc.boolean(),
  cadenceSpm: fc.option(fc.integer({ min: 120, max: 230 })),
});

/** From a fun run to a very long ultra, the common distances often. */
export const anyDistanceKm: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(5, 8, 10, 15, 21.0975, 30, 42.195, 50, 80, 100, 160.9),
  fc.double({ min: 1, max: 250, noNaN: true }),
);

/** Segments that add up to a distance: level road, rollers and long slopes, in any order. */
export function anySegments(distanceKm: number): fc.Arbitrary<Segment[]> {
  const part = fc.record({
    share: fc.double({ min: 0.05, max: 1, noNaN: true }),
    gradePct: fc.oneof(
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: -6, max: 6, noNaN: true }),
      fc.double({ min: -25, max: 25, noNaN: true }),
    ),
  });
  return fc.array(part, { minLength: 1, maxLength: 60 }).map((parts) => {
    const whole = parts.reduce((sum, { share }) => sum + share, 0);
    let startKm = 0;
    return parts.map(({ share, gradePct }) => {
      const segment = { startKm, lengthKm: (share / whole) * distanceKm, gradePct };
      startKm += segment.lengthKm;
      return segment;
    });
  });
}

/** Segments of a level road: nowhere steeper than half a percent. */
export function levelSegments(distanceKm: number): fc.Arbitrary<Segment[]> {
  const part = fc.tuple(
    fc.double({ min: 0.2, max: 1, noNaN: true }),
    // Short of the long gentle descent, which is a hill with a cue of its own.
    fc.double({ min: -0.45, max: 0.45, noNaN: true }),
  );
  return fc.array(part, { minLength: 1, maxLength: 30 }).map((parts) => {
    const whole = parts.reduce((sum, [share]) => sum + share, 0);
    let startKm = 0;
    let sign = 1;
    return parts.map(([share, gradePct]) => {
      const segment = {
        startKm,
        lengthKm: (share / whole) * distanceKm,
        gradePct: sign * Math.abs(gradePct),
      };
      startKm += segment.lengthKm;
      sign = -sign;
      return segment;
    });
  });
}

export const anyCourse: fc.Arbitrary<CourseProfile> = anyDistanceKm.chain((distanceKm) =>
  fc
    .record({
      terrain: fc.constantFrom(...TERRAINS),
      surface: fc.oneof(fc.constant(null), fc.constantFrom(...SURFACES)),
      netDownhill: fc.constantFrom(true, false, null),
      netM: fc.oneof(fc.constant(null), fc.integer({ min: -1600, max: 500 })),
      segments: fc.oneof(fc.constant(undefined), anySegments(distanceKm)),
    })
    .map(({ segments, ...rest }) => courseOf({ ...rest, distanceKm, ...(segments ? { segments } : {}) })),
);
