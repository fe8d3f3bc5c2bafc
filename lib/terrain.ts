import * as v from 'valibot';

/** The four classes of a course, by gain per kilometre. */
export const TERRAINS = ['flat', 'rolling', 'hilly', 'mountainous'] as const;
export type Terrain = (typeof TERRAINS)[number];

export const SURFACES = ['road', 'trail', 'track', 'mixed'] as const;
export type Surface = (typeof SURFACES)[number];

/** A stretch of course with one grade. */
export const SegmentSchema = v.object({
  startKm: v.pipe(v.number(), v.finite()),
  lengthKm: v.pipe(v.number(), v.finite()),
  /** Mean grade in percent, negative downhill. */
  gradePct: v.pipe(v.number(), v.finite()),
});
export type Segment = v.InferOutput<typeof SegmentSchema>;
