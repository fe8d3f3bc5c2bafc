import * as v from 'valibot';

const finite = v.pipe(v.number(), v.finite());
const size = v.pipe(finite, v.minValue(0));
const day = v.pipe(v.string(), v.isoDate());

/** One run of the runner's own, as a log or an export tells of it. What it does not tell is null, never zero. */
export const LoggedRunSchema = v.object({
  id: v.pipe(v.string(), v.maxLength(60)),
  /** ISO date in the runner's own time zone. */
  date: day,
  name: v.nullable(v.pipe(v.string(), v.maxLength(300))),
  sport: v.picklist(['run', 'trail-run', 'treadmill']),
  distanceKm: size,
  movingTimeS: v.nullable(size),
  /** Climb in metres; null for a treadmill, whose climb nobody measures. */
  gainM: v.nullable(size),
  lossM: v.nullable(size),
  /** Whether the log marks it as a race, or its title does; null where neither tells. */
  isRace: v.nullable(v.boolean()),
  /** Empty where the log has none. */
  splits: v.array(v.object({ lengthKm: size, paceSPerKm: size, netM: v.nullable(finite) })),
});
export type LoggedRun = v.InferOutput<typeof LoggedRunSchema>;

/** What a log shows: the runs, and the days of strength work; null days where it shows runs alone. */
export interface Log {
  readonly runs: readonly LoggedRun[];
  readonly strengthDays: readonly string[] | null;
}

/** Thirty years of running every day. */
const MOST_RUNS = 11_000;
const MOST_DAYS = 11_000;

/** Keeps the entries that can be read, so that an odd one loses nothing else. */
const eachOf = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((items) => items.filter((item): item is v.InferOutput<S> => v.is(schema, item))),
  );

/** The runs that the runner said Uncramp may remember on this device. */
export const RunLogSchema = v.object({
  runs: v.fallback(eachOf(LoggedRunSchema), []),
  strengthDays: v.fallback(v.nullable(eachOf(day)), null),
});
export type RunLog = v.InferOutput<typeof RunLogSchema>;

/** Of one run told twice, what the later telling does not know stays as the earlier one had it. */
function joined(before: LoggedRun, now: LoggedRun): LoggedRun {
  return {
    ...now,
    name: now.name ?? before.name,
    movingTimeS: now.movingTimeS ?? before.movingTimeS,
    gainM: now.gainM ?? before.gainM,
    lossM: now.lossM ?? before.lossM,
    isRace: now.isRace ?? before.isRace,
    splits: now.splits.length > 0 ? now.splits : before.splits,
  };
}

/** Two logs of one runner as one: each run once, by date, the newest kept where there are too many. */
export function mergeLogs(before: Log, now: Log): RunLog {
  const byId = new Map(before.runs.map((run) => [run.id, run]));
  for (const run of now.runs) {
    const known = byId.get(run.id);
    byId.set(run.id, known ? joined(known, run) : run);
  }
  const runs = [...byId.values()].sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
  const days = [...new Set([...(before.strengthDays ?? []), ...(now.strengthDays ?? [])])].sort();
  return {
    runs: runs.slice(-MOST_RUNS),
    strengthDays: before.strengthDays === null && now.strengthDays === null ? null : days.slice(-MOST_DAYS),
  };
}

/** How far an import of an export came, kept so that it can go on after its page was closed. */
export const ImportProgressSchema = v.object({
  /** Ids of the runs whose files were read. */
  read: v.array(v.pipe(v.string(), v.maxLength(60))),
  /** How many files were still to be read. */
  left: v.pipe(finite, v.minValue(0)),
});
export type ImportProgress = v.InferOutput<typeof ImportProgressSchema>;
