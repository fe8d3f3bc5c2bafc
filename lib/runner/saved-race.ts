import * as v from 'valibot';
import { SegmentSchema, SURFACES, TERRAINS } from '../terrain';

const finite = v.pipe(v.number(), v.finite());

/** No cut-off of a race on foot is later: ten days. */
export const MOST_GOAL_S = 864_000;

/** The race that the runner chose with "This is my race": what the plan and the review need of it. */
export const SavedRaceSchema = v.object({
  name: v.pipe(v.string(), v.maxLength(300)),
  /** ISO date of race day; null where the page did not tell. */
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  place: v.nullable(v.string()),
  /** The page it was saved from; null for a dropped course file. */
  url: v.nullable(v.string()),
  distanceKm: v.pipe(finite, v.minValue(0)),
  surface: v.nullable(v.picklist(SURFACES)),
  terrain: v.picklist([...TERRAINS, 'unknown']),
  /** True where the runner chose the class because nothing stated it. */
  terrainChosen: v.boolean(),
  netDownhill: v.nullable(v.boolean()),
  gainM: v.nullable(finite),
  lossM: v.nullable(finite),
  netM: v.nullable(finite),
  segments: v.optional(v.array(SegmentSchema)),
  /** The finishing time that the runner aims at, in seconds; an odd one is no reason to lose the race. */
  goalS: v.optional(v.fallback(v.nullable(v.pipe(finite, v.minValue(1), v.maxValue(MOST_GOAL_S))), null)),
  /** ISO time of saving. */
  savedAt: v.string(),
});
export type SavedRace = v.InferOutput<typeof SavedRaceSchema>;
