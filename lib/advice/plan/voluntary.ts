import type { MuscleId } from '../../muscles';
import type { Runner } from '../../runner/runner';
import { type Message, msg } from '../../words';
import { cadenceUp } from './cadence-up';
import { naturalOnly, sparedFrom } from './history';
import { naturalReset } from './natural-reset';
import { smallLean } from './small-lean';
import { strikeShift } from './strike-shift';
import { tallReset } from './tall-reset';
import type { VoluntaryCue } from './voluntary-cue';
import { canLearn, type RaceWindow } from './window';

/** P8: the same words in the same order, every time. */
const IN_ORDER: readonly VoluntaryCue[] = [naturalReset, tallReset, cadenceUp, smallLean, strikeShift];

export interface Offered {
  readonly cue: VoluntaryCue;
  readonly practised: boolean;
  /** In the plan only if it has been practised by race day. */
  readonly provisional: boolean;
}

export interface Offer {
  readonly offered: readonly Offered[];
  readonly leftOut: readonly { readonly kind: VoluntaryCue['kind']; readonly why: Message }[];
}

type Reason = 'natural-only' | 'new' | 'hot' | 'opt-in' | 'not-practised' | 'too-near';
type Verdict =
  | { readonly is: 'in'; readonly provisional: boolean }
  | { readonly is: 'out'; readonly why: Message };

const out = (reason: Reason): Verdict => ({ is: 'out', why: msg(`plan.leftOut.${reason}`) });
const spared = (muscles: MuscleId[]): Verdict => ({
  is: 'out',
  why: msg('plan.leftOut.history', { muscles }),
});

/** P9, P10, P16 to P18: whether this runner is offered a cue on this day. */
function judge(cue: VoluntaryCue, runner: Runner, window: RaceWindow): Verdict {
  if (cue.kind === 'natural_reset') return { is: 'in', provisional: false };
  if (naturalOnly(runner)) return out('natural-only');
  const muscles = sparedFrom(cue.kind, cue.loads, runner);
  if (muscles.length > 0) return spared(muscles);
  if (runner.experience === 'new') return out('new');
  if (cue.learning === 'no') return { is: 'in', provisional: false };
  if (runner.hot) return out('hot');
  if (runner.practisedCues.includes(cue.kind)) return { is: 'in', provisional: false };
  if (cue.learning === 'opt-in') return out('opt-in');
  if (!canLearn(window)) return out(window === 'near' ? 'not-practised' : 'too-near');
  // P16: the small dose needs no ladder, but without a date nobody knows that training will meet it first.
  return { is: 'in', provisional: cue.learning === 'yes' || window === 'undated' };
}

/** The voluntary cues that a runner may get, in their fixed order, and those left out with the reason. */
export function offerVoluntary(runner: Runner, window: RaceWindow): Offer {
  const offered: Offered[] = [];
  const leftOut: Offer['leftOut'][number][] = [];
  for (const cue of IN_ORDER) {
    const verdict = judge(cue, runner, window);
    if (verdict.is === 'out') leftOut.push({ kind: cue.kind, why: verdict.why });
    else {
      const practised = runner.practisedCues.includes(cue.kind);
      offered.push({ cue, practised, provisional: verdict.provisional });
    }
  }
  return { offered, leftOut };
}
