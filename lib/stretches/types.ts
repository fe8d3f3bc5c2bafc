import type { ClaimId } from '../evidence';
import type { MuscleId } from '../muscles';
import type { Message } from '../words';

/** One way to do a stretch, as ordered steps. */
export interface StretchVersion {
  readonly steps: readonly Message[];
}

export interface Stretch {
  readonly muscle: MuscleId;
  /** The muscle on the other side of the joint. */
  readonly antagonist: MuscleId | null;
  /** Whole opposite side in words, where one muscle of the library does not cover it. */
  readonly antagonistName: Message;
  /** Null where standing is unsafe or not offered. */
  readonly standing: StretchVersion | null;
  /** A second standing choice, for a road without a wall. */
  readonly standingAlternative?: StretchVersion;
  readonly floor: StretchVersion;
  /** How to tighten the opposite muscle; null where it is left out on purpose (shin, sole, toes). */
  readonly antagonistCue: Message | null;
  /** Why there is no cue, where there is none. */
  readonly antagonistOmitted?: Message;
  /** Seconds of one light contraction; 0 where there is no cue. */
  readonly antagonistSeconds: number;
  readonly holdS: number;
  readonly repeats: number;
  readonly cautions: readonly Message[];
  readonly massage: Message;
  /** When running overloads it. */
  readonly overload: Message;
  readonly action: Message;
  readonly claims: readonly ClaimId[];
}
