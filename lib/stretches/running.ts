import * as v from 'valibot';
import { MUSCLES } from '../muscles';
import { readParts, TimedPartSchema } from './parts';
import { SET_IDS } from './sets';
import { found, TimerStateSchema } from './timer';

const muscle = v.picklist(MUSCLES);

/** What a timer is for. */
export const TimedSchema = v.variant('is', [
  v.object({ is: v.literal('stretch'), muscle }),
  v.object({
    is: v.literal('acute'),
    muscle: v.nullable(muscle),
    /** How often the cramp has come back since it was first stretched. */
    returns: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
    /** The runner has said that it let go. */
    letGo: v.boolean(),
    /** It came at night or at rest, not on a run. */
    atRest: v.boolean(),
  }),
  v.object({ is: v.literal('set'), set: v.picklist(SET_IDS) }),
  v.object({ is: v.literal('strength') }),
]);
export type Timed = v.InferOutput<typeof TimedSchema>;
export type TimedAcute = Extract<Timed, { is: 'acute' }>;

/** The one timer that runs, with its parts as they were when it was started: kept, it tells at any time where it is. */
export const RunningSchema = v.object({
  timed: TimedSchema,
  parts: v.pipe(v.array(TimedPartSchema), v.minLength(1), v.maxLength(200)),
  state: TimerStateSchema,
  /** When it was begun, in milliseconds of the time of day. */
  begunMs: v.pipe(v.number(), v.finite()),
});
export type Running = v.InferOutput<typeof RunningSchema>;

/** After this nobody comes back to the same cramp or the same set. */
const FORGOTTEN_AFTER_MS = 6 * 3_600_000;

/** A kept timer as it is now; null where it cannot be read or was begun too long ago to matter. Never throws. */
export function parseRunning(data: unknown, nowMs: number): Running | null {
  const parsed = v.safeParse(RunningSchema, data);
  if (!parsed.success || nowMs - parsed.output.begunMs > FORGOTTEN_AFTER_MS) return null;
  return { ...parsed.output, state: found(parsed.output.state, nowMs) };
}

/** Whether there is still something to come back to. */
export const goesOn = ({ parts, state }: Running, nowMs: number): boolean =>
  state.status !== 'ready' && readParts(parts, state, nowMs).status !== 'done';

/** Whether two timers are for the same thing, whatever has happened to it since. */
export function sameTimed(a: Timed, b: Timed): boolean {
  if (a.is === 'stretch' && b.is === 'stretch') return a.muscle === b.muscle;
  if (a.is === 'acute' && b.is === 'acute') return a.muscle === b.muscle;
  if (a.is === 'set' && b.is === 'set') return a.set === b.set;
  return a.is === 'strength' && b.is === 'strength';
}
