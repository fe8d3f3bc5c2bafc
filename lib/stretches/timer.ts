/** How a stretch is to be timed. */
export interface TimerPlan {
  readonly holdS: number;
  /** Holds on each side. */
  readonly repeats: number;
  /** Two where left and right take turns, one where there is no side or only one side is meant. */
  readonly sides: 1 | 2;
  /** Time to get into place before each hold. */
  readonly settleS: number;
}

/** What has to be kept of a timer that runs: enough to tell where it is at any later time. */
export type TimerState =
  | { readonly status: 'ready' }
  | { readonly status: 'running'; readonly sinceMs: number; readonly beforeMs: number }
  | { readonly status: 'paused'; readonly beforeMs: number };

export const READY: TimerState = { status: 'ready' };

/** Where a timer is. `hold` counts from 1 on each side; `remainingS` is rounded up, so it never reads 0 in a phase. */
export interface TimerReading {
  readonly phase: 'ready' | 'settle' | 'hold' | 'done';
  readonly hold: number;
  readonly side: 1 | 2;
  readonly remainingS: number;
  /** Share of the phase that has passed, 0 to 1. */
  readonly share: number;
}

function elapsedMs(state: TimerState, nowMs: number): number {
  if (state.status === 'ready') return 0;
  if (state.status === 'paused') return state.beforeMs;
  // A clock that was set back must not run the timer backwards.
  return state.beforeMs + Math.max(0, nowMs - state.sinceMs);
}

/** Starts or goes on; a running timer is left as it is. `nowMs` is any steady clock in milliseconds. */
export function start(state: TimerState, nowMs: number): TimerState {
  if (state.status === 'running') return state;
  return { status: 'running', sinceMs: nowMs, beforeMs: elapsedMs(state, nowMs) };
}

/** Stops the clock where it is; a timer that does not run is left as it is. */
export function pause(state: TimerState, nowMs: number): TimerState {
  return state.status === 'running' ? { status: 'paused', beforeMs: elapsedMs(state, nowMs) } : state;
}

/** How long the whole plan takes, in seconds. */
export function totalS(plan: TimerPlan): number {
  return plan.repeats * plan.sides * (plan.settleS + plan.holdS);
}

/** Tells where a timer is at `nowMs`. Left and right take turns, so that each side rests while the other holds. */
export function readTimer(plan: TimerPlan, state: TimerState, nowMs: number): TimerReading {
  if (state.status === 'ready') {
    return { phase: 'ready', hold: 1, side: 1, remainingS: plan.holdS, share: 0 };
  }
  const rounds = plan.repeats * plan.sides;
  const roundMs = (plan.settleS + plan.holdS) * 1000;
  const passed = elapsedMs(state, nowMs);
  const round = Math.floor(passed / roundMs);
  if (round >= rounds) {
    return { phase: 'done', hold: plan.repeats, side: plan.sides, remainingS: 0, share: 1 };
  }
  const inRound = passed - round * roundMs;
  const settleMs = plan.settleS * 1000;
  const settling = inRound < settleMs;
  const phaseMs = settling ? settleMs : plan.holdS * 1000;
  const inPhase = settling ? inRound : inRound - settleMs;
  return {
    phase: settling ? 'settle' : 'hold',
    hold: Math.floor(round / plan.sides) + 1,
    side: plan.sides === 2 && round % 2 === 1 ? 2 : 1,
    remainingS: Math.ceil((phaseMs - inPhase) / 1000),
    share: inPhase / phaseMs,
  };
}
