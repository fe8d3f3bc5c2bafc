import { stepLengthM, strideLengthM } from '../units';
import { type Fade, fadeOf } from './fade';
import { hidesHills } from './hidden-hills';
import { type Start, startOf } from './start';
import { thirdsOf } from './thirds';
import type { Run } from './types';

/** Why a run's pace is not looked at. */
export type NoPace = 'not-own' | 'unknown-owner' | 'treadmill' | 'no-splits' | 'few-splits' | 'hidden-hills';

/** What one run shows. Another athlete's run is a course and nothing else: no effort, no stride. */
export interface RunReview {
  readonly noPace: NoPace | null;
  readonly fade: Fade | null;
  readonly start: Start | null;
  /** Steps per minute of both feet. */
  readonly cadenceSpm: number | null;
  /** Metres from one contact of a foot to its next: two steps. */
  readonly strideLengthM: number | null;
}

/** A stride outside of this is a wrong cadence or a wrong pace. */
const SHORTEST_STRIDE_M = 0.6;
const LONGEST_STRIDE_M = 5;

function noPaceOf(run: Run): NoPace | null {
  if (run.own === false) return 'not-own';
  if (run.own === null) return 'unknown-owner';
  // A belt keeps the pace, and its climb is unknown.
  if (run.sport === 'treadmill') return 'treadmill';
  return run.splits.length === 0 ? 'no-splits' : null;
}

function strideOf(run: Run): number | null {
  if (run.paceSPerKm === null || run.cadenceSpm === null) return null;
  const step = stepLengthM(1000 / run.paceSPerKm, run.cadenceSpm);
  const stride = step === null ? null : strideLengthM(step);
  return stride !== null && stride >= SHORTEST_STRIDE_M && stride <= LONGEST_STRIDE_M ? stride : null;
}

/**
 * Looks at one run the way a coach would: did it fade, did the hills do that, did it start too fast, how long
 * was the stride. What the page does not show stays null; nothing is guessed.
 */
export function reviewRun(run: Run): RunReview {
  const own = run.own === true;
  const missing = noPaceOf(run);
  const thirds = missing === null ? thirdsOf(run.splits) : null;
  const fade = thirds === null ? null : fadeOf(thirds);
  // Only a slower end asks what slowed it.
  const unclear = fade !== null && fade.slowerShare > 0 && fade.verdict !== 'even' && hidesHills(run);
  return {
    noPace: missing ?? (fade === null ? 'few-splits' : unclear ? 'hidden-hills' : null),
    fade: unclear ? null : fade,
    start: thirds === null || unclear ? null : startOf(thirds),
    cadenceSpm: own ? run.cadenceSpm : null,
    strideLengthM: own ? strideOf(run) : null,
  };
}
