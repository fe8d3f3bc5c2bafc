import * as v from 'valibot';
import { SegmentSchema, SURFACES, TERRAINS } from '../terrain';

const finite = v.pipe(v.number(), v.finite());

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
  /** ISO time of saving. */
  savedAt: v.string(),
});
export type SavedRace = v.InferOutput<typeof SavedRaceSchema>;
