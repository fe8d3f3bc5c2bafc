import * as v from 'valibot';
import { type Segment, type Surface, TERRAINS, type Terrain } from '../terrain';

export { type Segment, SegmentSchema, SURFACES, type Surface, TERRAINS, type Terrain } from '../terrain';

/** Where a statement stood. */
export const HINT_SOURCES = [
  'text',
  'title',
  'heading',
  'table',
  'list',
  'meta',
  'json-ld',
  'microdata',
  'image-text',
  'map-embed',
  'course-file',
  'known-course',
  /** Of a known course too, but published by no one: from memory or from one course file. */
  'known-unverified',
  'activity',
  'runner',
] as const;
export type HintSource = (typeof HINT_SOURCES)[number];

const metres = v.pipe(v.number(), v.finite());

/** What one statement says of a course. Heights in metres; a drop has a negative `netM`. */
export const HintMeaningSchema = v.variant('kind', [
  v.object({
    kind: v.literal('terrain'),
    terrain: v.picklist(TERRAINS),
    /** "mostly flat", "a few hills": said with a hedge. */
    hedged: v.optional(v.boolean()),
  }),
  v.object({ kind: v.literal('gain'), m: metres }),
  v.object({ kind: v.literal('loss'), m: metres }),
  v.object({ kind: v.literal('net'), netM: metres }),
  v.object({ kind: v.literal('gain-rate'), mPerKm: metres }),
  v.object({ kind: v.literal('net-downhill'), is: v.boolean() }),
]);
export type HintMeaning = v.InferOutput<typeof HintMeaningSchema>;

export const CourseHintSchema = v.object({
  says: HintMeaningSchema,
  /** The page's own words, as they stand there, at most a sentence or two. */
  quote: v.pipe(v.string(), v.maxLength(400)),
  from: v.picklist(HINT_SOURCES),
  /** The distance that the statement belongs to, where the page ties it to one. */
  appliesToKm: v.optional(v.pipe(v.number(), v.finite())),
  /** How sure the reader is of the meaning, 0 to 1. */
  weight: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});
export type CourseHint = v.InferOutput<typeof CourseHintSchema>;

/** Where the profile's figures come from, and null where nothing is known. */
export type StatedBy = 'track' | 'numbers' | 'words' | 'known-course' | 'runner';
export type Confidence = 'high' | 'medium' | 'low';

export interface CourseProfile {
  readonly terrain: Terrain | 'unknown';
  /** The two neighbouring classes between which ±20 % of gain moves the course; null where it is clear of a cut. */
  readonly between: readonly [Terrain, Terrain] | null;
  /** True, false, or null where nothing tells. */
  readonly netDownhill: boolean | null;
  readonly distanceKm: number | null;
  readonly surface: Surface | null;
  readonly gainM: number | null;
  readonly lossM: number | null;
  /** Finish minus start, negative for a drop. */
  readonly netM: number | null;
  /** Between which two values a course file's own gain may lie; only from a track. */
  readonly gainRangeM?: readonly [number, number];
  /** What the file's points give by our reckoning, also where a more trusted figure stands in `gainM`. */
  readonly trackGainM?: number;
  /** What the recording device wrote into the file as its own total: shown beside `trackGainM`, never used. */
  readonly deviceGainM?: number;
  readonly deviceLossM?: number;
  /** In order, without gaps, summing to the distance; only from a track. */
  readonly segments?: readonly Segment[];
  /** Smoothed heights for drawing, at even steps from the start; only from a track. */
  readonly elevation?: { readonly stepKm: number; readonly heightsM: readonly number[] };
  readonly statedBy: StatedBy | null;
  readonly confidence: Confidence;
  /** The hints that were relied on, most trusted first. */
  readonly evidence: readonly CourseHint[];
  /** Hints that say otherwise, shown beside the answer. */
  readonly disagreeing: readonly CourseHint[];
  /** Marks of a course file: what to know before trusting it. */
  readonly marks: readonly TrackMark[];
}

/** What is wrong or weak about a course file, by its case in the data notes. */
export const TRACK_MARKS = [
  'no-elevation',
  'constant-elevation',
  'sparse',
  'rough',
  'loop-heights-differ',
  'distance-off',
  'truncated',
  'route-only',
  /** Run from finish to start, and turned round to the course's own direction. */
  'reversed',
] as const;
export type TrackMark = (typeof TRACK_MARKS)[number];

/** A course of which nothing is known. */
export const UNKNOWN_COURSE: CourseProfile = {
  terrain: 'unknown',
  between: null,
  netDownhill: null,
  distanceKm: null,
  surface: null,
  gainM: null,
  lossM: null,
  netM: null,
  statedBy: null,
  confidence: 'low',
  evidence: [],
  disagreeing: [],
  marks: [],
};
