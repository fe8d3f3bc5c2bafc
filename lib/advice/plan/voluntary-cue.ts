import type { ClaimId } from '../../evidence';
import type { MuscleId } from '../../muscles';
import type { CueKind } from '../../runner/runner';
import type { Message } from '../../words';

/** A cue that the plan schedules, as opposed to one that a hill asks for. */
export interface VoluntaryCue {
  readonly kind: CueKind;
  readonly say: Message;
  readonly rests: readonly MuscleId[];
  readonly loads: readonly MuscleId[];
  readonly why: Message;
  readonly claims: readonly ClaimId[];
  /**
   * How much and how long, for a runner who has practised it and for one who has not. `ownSpm` is their own cadence
   * in steps per minute, where they told it.
   */
  readonly dose: (
    practised: boolean,
    ownSpm: number | null,
  ) => { readonly seconds: number; readonly magnitude: Message };
  /**
   * Needs learning before the race: "no", "yes", "time" where training meets the smaller dose first if the race is
   * known to be weeks away, or "opt-in" where only those who have it already are offered it.
   */
  readonly learning: 'no' | 'time' | 'yes' | 'opt-in';
}
