import * as v from 'valibot';

const ms = v.pipe(v.number(), v.finite());
const passedMs = v.pipe(ms, v.minValue(0));

/** What has to be kept of a timer: enough to tell where it is at any later time. `sinceMs` is a time of the clock it was started by. */
export const TimerStateSchema = v.variant('status', [
  v.object({ status: v.literal('ready') }),
  v.object({ status: v.literal('running'), sinceMs: ms, beforeMs: passedMs }),
  v.object({ status: v.literal('paused'), beforeMs: passedMs }),
]);
export type TimerState = v.InferOutput<typeof TimerStateSchema>;

export const READY: TimerState = { status: 'ready' };

/** How long a timer has run, in milliseconds; never less than nothing, whatever was done to the clock. */
export function elapsedMs(state: TimerState, nowMs: number): number {
  if (state.status === 'ready') return 0;
  if (state.status === 'paused') return state.beforeMs;
  return state.beforeMs + Math.max(0, nowMs - state.sinceMs);
}

/** Starts or goes on; a running timer is left as it is. `nowMs` is any clock in milliseconds. */
export function start(state: TimerState, nowMs: number): TimerState {
  if (state.status === 'running') return state;
  return { status: 'running', sinceMs: nowMs, beforeMs: elapsedMs(state, nowMs) };
}

/** Stops the clock where it is; a timer that does not run is left as it is. */
export function pause(state: TimerState, nowMs: number): TimerState {
  return state.status === 'running' ? { status: 'paused', beforeMs: elapsedMs(state, nowMs) } : state;
}

/** Puts a timer where `elapsed` milliseconds have passed; one that ran runs on from there, any other is paused there. */
export function moveTo(state: TimerState, elapsed: number, nowMs: number): TimerState {
  const beforeMs = Math.max(0, elapsed);
  return state.status === 'running'
    ? { status: 'running', sinceMs: nowMs, beforeMs }
    : { status: 'paused', beforeMs };
}

/**
 * A timer as it is found again after it was kept. Where the clock was set back in the meantime its start lies in the
 * future: it then goes on from where it was last known to be, and does not stand still until the clock has caught up.
 */
export function found(state: TimerState, nowMs: number): TimerState {
  return state.status === 'running' && state.sinceMs > nowMs ? { ...state, sinceMs: nowMs } : state;
}

/**
 * A clock in milliseconds that never goes back: the time of day, carried on by a steady clock where the time of day is
 * set back. A steady clock alone may stand still while the machine sleeps; the time of day alone can be set.
 */
export function forwardClock(timeOfDayMs: () => number, steadyMs: () => number): () => number {
  let [day, steady] = [timeOfDayMs(), steadyMs()];
  let now = day;
  return () => {
    const [nextDay, nextSteady] = [timeOfDayMs(), steadyMs()];
    now += Math.max(0, nextDay - day, nextSteady - steady);
    [day, steady] = [nextDay, nextSteady];
    return now;
  };
}
