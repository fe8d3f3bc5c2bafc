import * as v from 'valibot';
import { elapsedMs, type TimerState } from './timer';

/** One stretch of time in whatever is timed: a hold, a whole set of stretches, a strength routine. */
export const TimedPartSchema = v.object({
  kind: v.picklist(['warm-up', 'settle', 'hold', 'work', 'rest']),
  seconds: v.pipe(v.number(), v.minValue(1), v.maxValue(600)),
  /** Which item it belongs to, from 0: a muscle of a set, an exercise of a routine. */
  item: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Which hold or set of the item, from 1, on each side. */
  set: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Null where both sides are done at once. */
  side: v.nullable(v.picklist([1, 2])),
});
export type TimedPart = v.InferOutput<typeof TimedPartSchema>;

/** How a stretch is to be timed. */
export interface HoldPlan {
  readonly holdS: number;
  /** Holds on each side. */
  readonly repeats: number;
  /** Two where left and right take turns, one where there is no side or only one side is meant. */
  readonly sides: 1 | 2;
  /** Time to get into place before each hold, which is also the rest between two. */
  readonly settleS: number;
  /** The first time, where it takes longer than later; `settleS` where it is not named. */
  readonly firstSettleS?: number;
}

/** The holds of one item in order. Left and right take turns, so that each side rests while the other holds. */
export function holdParts(
  { holdS, repeats, sides, settleS, firstSettleS = settleS }: HoldPlan,
  item = 0,
): TimedPart[] {
  return Array.from({ length: repeats * sides }, (_, round) => {
    const side = sides === 1 ? null : round % 2 === 0 ? 1 : 2;
    const place = { item, set: Math.floor(round / sides) + 1, side } as const;
    return [
      { kind: 'settle', seconds: round === 0 ? firstSettleS : settleS, ...place } as const,
      { kind: 'hold', seconds: holdS, ...place } as const,
    ].filter(({ seconds }) => seconds > 0);
  }).flat();
}

/** How long all parts take, in seconds. */
export const totalS = (parts: readonly TimedPart[]): number =>
  parts.reduce((sum, { seconds }) => sum + seconds, 0);

/** When an item begins, in seconds after the start; the end of all where there is no such item. */
export function startOfItemS(parts: readonly TimedPart[], item: number): number {
  const first = parts.findIndex((part) => part.item === item);
  return totalS(first === -1 ? parts : parts.slice(0, first));
}

/** Where a timer is. Seconds are rounded up, so that none reads 0 while anything is left of its part. */
export interface Reading {
  readonly status: 'ready' | 'running' | 'paused' | 'done';
  /** The part that runs, by its place in the row; the first before the start, the last once all is done. */
  readonly at: number;
  readonly part: TimedPart;
  /** Of the part. */
  readonly remainingS: number;
  /** Share of the part that has passed, 0 to 1. */
  readonly share: number;
  /** Of all parts. */
  readonly leftS: number;
}

const NOTHING: TimedPart = { kind: 'hold', seconds: 1, item: 0, set: 1, side: null };

/** Tells where a timer is at `nowMs`, a time of the clock it was started by. */
export function readParts(parts: readonly TimedPart[], state: TimerState, nowMs: number): Reading {
  const passed = elapsedMs(state, nowMs);
  const allMs = totalS(parts) * 1000;
  let startMs = 0;
  for (const [at, part] of parts.entries()) {
    const partMs = part.seconds * 1000;
    if (passed < startMs + partMs) {
      return {
        status: state.status,
        at,
        part,
        remainingS: Math.ceil((startMs + partMs - passed) / 1000),
        share: (passed - startMs) / partMs,
        leftS: Math.ceil((allMs - passed) / 1000),
      };
    }
    startMs += partMs;
  }
  const part = parts.at(-1) ?? NOTHING;
  return { status: 'done', at: Math.max(0, parts.length - 1), part, remainingS: 0, share: 1, leftS: 0 };
}
