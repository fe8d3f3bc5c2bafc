import type { Signs } from '../advice/plan';
import { usableSegments } from '../advice/plan/hills';
import type { Segment } from '../course/types';
import { effortRatio } from '../training/effort';
import { METRES_PER_MILE } from '../units';
import type { Carried } from './carried';

/** One place where the clock is read. */
export interface Split {
  /** The number on the sign; null at the finish. */
  readonly sign: number | null;
  readonly atKm: number;
  /** The race clock in whole seconds. */
  readonly atS: number;
  /** From the place before, or from the start. */
  readonly lengthKm: number;
  /** Whole seconds from the place before; all of them together are the goal. */
  readonly seconds: number;
  /** Before the clock was rounded: over the last metres a second would be a lot. */
  readonly paceSPerKm: number;
}

export interface Splits {
  /** Slower up the climbs of a known course, or the same pace all the way. */
  readonly basis: 'grade' | 'even';
  readonly goalS: number;
  /** By place, the finish last. */
  readonly rows: readonly Split[];
}

/** Why a plan has no splits: nothing to aim at, an aim that cannot be meant, a hot day (P18), an unknown distance. */
export type NoSplits = 'no-goal' | 'odd-goal' | 'hot' | 'no-distance';

/** Outside this a goal is a slip of the keys: faster than any world record, slower than a stroll. */
const FASTEST_S_PER_KM = 100;
const SLOWEST_S_PER_KM = 3600;
const FURTHEST_KM = 1000;
/** A sign this near to the finish line is the finish. */
const AT_THE_FINISH_KM = 0.05;

/** The kilometres from one sign to the next. */
export const signKm = (signs: Signs): number => (signs === 'mile' ? METRES_PER_MILE / 1000 : 1);

/**
 * Time on a metre at a grade (percent) against a level metre, at the same effort: never below 1.
 * Uphill it is the laboratory's cost of running (Minetti and others 2002, doi 10.1152/japplphysiol.01177.2001).
 * A descent gets no time back: the same curve promises far more downhill than runners gain on real descents (up to
 * threefold, by Strava Engineering), and a target that hurries a descent would spend the thighs.
 */
export function timeRatio(gradePct: number): number {
  return Math.max(1, effortRatio(gradePct / 100));
}

/** A stretch of one grade, by where it ends. */
interface Stretch {
  readonly endKm: number;
  readonly lengthKm: number;
  readonly ratio: number;
  /** Run easier than feels right. */
  readonly early: boolean;
}

/** The course in stretches of one grade, cut where the careful start ends. */
function stretchesOf(segments: readonly Segment[], distanceKm: number, easeKm: number): Stretch[] {
  const last = segments.at(-1);
  const scale = last ? distanceKm / (last.startKm + last.lengthKm) : 1;
  let km = 0;
  return segments.flatMap(({ lengthKm, gradePct }) => {
    const ratio = timeRatio(gradePct);
    const fromKm = km;
    const endKm = km + lengthKm * scale;
    km = endKm;
    if (fromKm >= easeKm || endKm <= easeKm)
      return [{ endKm, lengthKm: endKm - fromKm, ratio, early: endKm <= easeKm }];
    return [
      { endKm: easeKm, lengthKm: easeKm - fromKm, ratio, early: true },
      { endKm, lengthKm: endKm - easeKm, ratio, early: false },
    ];
  });
}

/**
 * The part of the goal that has passed at each place. Level road and descents share one pace, climbs take longer by
 * {@link timeRatio}, and in the careful start no stretch is faster than the goal's own mean (P0): on a course with
 * climbs the level pace alone would send a runner off faster than that.
 */
function clockCurve(
  segments: readonly Segment[],
  distanceKm: number,
  easeKm: number,
): (km: number) => number {
  const stretches = stretchesOf(segments, distanceKm, easeKm);
  const lasts = (level: number, { lengthKm, ratio, early }: Stretch) =>
    lengthKm * (early ? Math.max(1, level * ratio) : level * ratio);
  const whole = (level: number) => stretches.reduce((sum, stretch) => sum + lasts(level, stretch), 0);
  // The level pace as a part of the mean: at 1 the whole takes too long or just long enough.
  let [least, most] = [0, 1];
  for (let i = 0; i < 50; i++) {
    const level = (least + most) / 2;
    if (whole(level) > distanceKm) most = level;
    else least = level;
  }
  const total = whole(most);
  let passed = 0;
  const ends = stretches.map((stretch) => {
    passed += lasts(most, stretch);
    return { km: stretch.endKm, share: passed / total };
  });
  return (at) => {
    let before = { km: 0, share: 0 };
    for (const end of ends) {
      if (at <= end.km) {
        const part = end.km > before.km ? (at - before.km) / (end.km - before.km) : 1;
        return before.share + part * (end.share - before.share);
      }
      before = end;
    }
    return 1;
  };
}

/** The signs on the way, every so many of them, and the finish. */
function placesOf(distanceKm: number, signs: Signs, everySigns: number): (number | null)[] {
  const places: (number | null)[] = [];
  for (let sign = everySigns; sign * signKm(signs) < distanceKm - AT_THE_FINISH_KM; sign += everySigns) {
    places.push(sign);
  }
  return [...places, null];
}

/** Why there are no splits for this plan; null where there are. */
export function whyNoSplits({ course, plan, goalS }: Carried): NoSplits | null {
  const { distanceKm } = course;
  if (distanceKm === null || !(distanceKm > 0) || distanceKm > FURTHEST_KM) return 'no-distance';
  if (plan.standingRules.some((rule) => rule.message === 'plan.rule.hot')) return 'hot';
  if (goalS === null) return 'no-goal';
  const pace = goalS / distanceKm;
  return pace >= FASTEST_S_PER_KM && pace <= SLOWEST_S_PER_KM ? null : 'odd-goal';
}

/**
 * The race clock at every sign (or every `everySigns`-th), in whole seconds, rising, ending on the goal to the second.
 * Where the course's grades are known each stretch gets its share by {@link clockCurve}; elsewhere the splits are even.
 * Null where {@link whyNoSplits} tells why.
 */
export function goalSplits(carried: Carried, signs: Signs, everySigns = 1): Splits | null {
  const { course, plan, goalS } = carried;
  const { distanceKm } = course;
  if (whyNoSplits(carried) !== null || goalS === null || distanceKm === null) return null;
  // The course's own, never the file's: a file may run the other way, or climb otherwise than the course is known to.
  const segments = usableSegments(course.segments, distanceKm);
  const shareAt = segments
    ? clockCurve(segments, distanceKm, plan.easeUntilKm)
    : (km: number) => km / distanceKm;
  const rows: Split[] = [];
  let fromKm = 0;
  let fromS = 0;
  let fromShare = 0;
  for (const sign of placesOf(distanceKm, signs, everySigns)) {
    const atKm = sign === null ? distanceKm : sign * signKm(signs);
    const share = sign === null ? 1 : shareAt(atKm);
    const atS = Math.round(Math.round(goalS) * share);
    const lengthKm = atKm - fromKm;
    const paceSPerKm = (goalS * (share - fromShare)) / lengthKm;
    rows.push({ sign, atKm, atS, lengthKm, seconds: atS - fromS, paceSPerKm });
    fromShare = share;
    fromKm = atKm;
    fromS = atS;
  }
  return { basis: segments ? 'grade' : 'even', goalS: Math.round(goalS), rows };
}
