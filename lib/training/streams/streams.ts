import * as v from 'valibot';

/** So many points are read; a run of a day and a half, second by second. */
const MOST_POINTS = 150_000;
/** A run shorter than this has no course of its pace. */
const LEAST_POINTS = 30;

const series = v.array(v.nullable(v.number()));

const PayloadSchema = v.object({
  time: series,
  distance: series,
  altitude: v.optional(series),
  cadence: v.optional(series),
  moving: v.optional(v.array(v.nullable(v.boolean()))),
});

/** What a watch wrote of one run, point by point: equally long, in order. */
export interface Streams {
  /** Seconds from the start, never falling. */
  readonly timeS: readonly number[];
  /** Metres from the start, never falling. */
  readonly distanceM: readonly number[];
  /** Null where the run has none. */
  readonly altitudeM: readonly number[] | null;
  /** Steps per minute of both feet; null where the run has none. */
  readonly cadenceSpm: readonly number[] | null;
  /** False while the runner stood; null where the run does not tell. */
  readonly moving: readonly boolean[] | null;
}

const isNumber = (value: number | null | undefined): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** A series with its gaps filled by the value before; null where it is missing, too short or all one value of zero. */
function filled(values: readonly (number | null)[] | undefined, length: number): number[] | null {
  if (values === undefined || values.length !== length) return null;
  const first = values.find(isNumber);
  if (first === undefined) return null;
  let last = first;
  const whole = values.map((value) => {
    last = isNumber(value) ? value : last;
    return last;
  });
  return whole.some((value) => value !== whole[0]) ? whole : null;
}

const isRising = (values: readonly number[]): boolean =>
  values.every((value, i) => i === 0 || value >= (values[i - 1] ?? 0));

/**
 * The site's cadence of a run counts one leg; nobody runs at 119 steps a minute for long, so below 120 it is
 * doubled.
 */
function bothFeet(cadence: number[] | null): number[] | null {
  if (cadence === null) return null;
  const turning = cadence.filter((value) => value > 30).sort((a, b) => a - b);
  const middle = turning[Math.floor(turning.length / 2)];
  if (middle === undefined) return null;
  return middle < 120 ? cadence.map((value) => 2 * value) : cadence;
}

/**
 * Reads the streams of an activity from the text that the site answers with. Null where it is no such text, holds too
 * few points, or goes back in time or distance. Never throws.
 */
export function readStreams(json: string): Streams | null {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return null;
  }
  const parsed = v.safeParse(PayloadSchema, data);
  if (!parsed.success) return null;
  const { time, distance, altitude, cadence, moving } = parsed.output;
  const { length } = time;
  if (length < LEAST_POINTS || length > MOST_POINTS) return null;
  const timeS = filled(time, length);
  const distanceM = filled(distance, length);
  if (timeS === null || distanceM === null || !isRising(timeS) || !isRising(distanceM)) return null;
  return {
    timeS,
    distanceM,
    altitudeM: filled(altitude, length),
    cadenceSpm: bothFeet(filled(cadence, length)),
    moving: moving?.length === length ? moving.map((is) => is !== false) : null,
  };
}
