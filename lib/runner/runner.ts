import * as v from 'valibot';
import { MUSCLES } from '../muscles';

export const CUE_KINDS = [
  'cadence_up',
  'natural_reset',
  'tall_reset',
  'small_lean',
  'strike_shift',
  'walk_break',
  'up_short',
  'up_walk',
  'crest_reset',
  'down_quick',
] as const;
export type CueKind = (typeof CUE_KINDS)[number];

export const INJURIES = [
  'achilles',
  'calf',
  'plantar',
  'metatarsal',
  'knee',
  'quadriceps',
  'hamstring',
  'hip-flexor',
  'low-back',
  'stress-bone',
] as const;
export type Injury = (typeof INJURIES)[number];

/** Keeps the members that the schema knows and drops the rest, so that one odd entry loses nothing else. */
const listOf = <const T extends readonly string[]>(options: T) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((items) => {
      const known = v.picklist(options);
      return [...new Set(items)].filter((item) => v.is(known, item));
    }),
  );

/** Steps a minute that a person runs. */
export const LEAST_SPM = 120;
export const MOST_SPM = 230;
const CADENCE = v.pipe(v.number(), v.minValue(LEAST_SPM), v.maxValue(MOST_SPM));

/** What the runner has told about themselves; every key is optional in stored or foreign data. */
export const RunnerSchema = v.object({
  cramps: v.fallback(v.optional(listOf(MUSCLES), []), []),
  injuries: v.fallback(v.optional(listOf(INJURIES), []), []),
  experience: v.fallback(v.optional(v.picklist(['new', 'regular', 'practised']), 'regular'), 'regular'),
  practisedCues: v.fallback(v.optional(listOf(CUE_KINDS), []), []),
  walkBreaks: v.fallback(v.optional(v.boolean(), false), false),
  naturalFormOnly: v.fallback(v.optional(v.boolean(), false), false),
  /** Whole days from today to race day; null where there is no date. */
  daysToRace: v.fallback(v.optional(v.nullable(v.pipe(v.number(), v.finite())), null), null),
  /** The runner expects a hot race day. */
  hot: v.fallback(v.optional(v.boolean(), false), false),
  /** Their own steps per minute on an easy run; null until they told or counted them. */
  cadenceSpm: v.fallback(v.optional(v.nullable(CADENCE), null), null),
});
export type Runner = v.InferOutput<typeof RunnerSchema>;

export const DEFAULT_RUNNER: Runner = v.parse(RunnerSchema, {});

/** Reads a runner from stored or foreign data; what does not fit becomes its default. Never throws. */
export function parseRunner(data: unknown): Runner {
  const result = v.safeParse(RunnerSchema, data);
  return result.success ? result.output : DEFAULT_RUNNER;
}
