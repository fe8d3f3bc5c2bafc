import { type CadenceAdvice, cadenceAdvice } from '../../../lib/advice/cadence';
import { sourceRows } from '../../../lib/advice/card/sources';
import type { CardView } from '../../../lib/advice/card-view';
import { type RaceWindow, raceWindow } from '../../../lib/advice/plan/window';
import { type StrengthRoutine, strengthNow } from '../../../lib/advice/strength';
import type { Runner } from '../../../lib/runner/runner';
import { msg, type Said, type Speaker, sayAll } from '../../../lib/words';

export type GroundsView = CardView['sources'];

export interface CadenceView {
  readonly allows: CadenceAdvice['allows'];
  /** Why there is nothing to aim at; null where there is. */
  readonly why: string | null;
  /** The runner's own steps per minute; null where unknown. */
  readonly spm: number | null;
  readonly grounds: GroundsView;
}

/** What stands beside the plan to practise with, said in the runner's language. */
export interface PracticeView {
  readonly cadence: CadenceView;
  /** The routine, or why there is none now. */
  readonly strength:
    | { readonly routine: Said<Omit<StrengthRoutine, 'claims'>>; readonly grounds: GroundsView }
    | { readonly not: string };
  /** Whether practising is what the time to the race asks for now. */
  readonly now: boolean;
}

const NOW: readonly RaceWindow[] = ['full', 'compressed'];

function strengthView(runner: Runner, speaker: Speaker): PracticeView['strength'] {
  const now = strengthNow(runner, runner.daysToRace);
  if (now.status === 'none') return { not: speaker.say(msg(`strength.not.${now.why}`)) };
  const { claims, ...routine } = now.routine;
  return { routine: sayAll(speaker, routine), grounds: sourceRows(claims, speaker) };
}

/** `learns` tells whether the plan has a cue to practise. */
export function practiceView(runner: Runner, learns: boolean, speaker: Speaker): PracticeView {
  const window = raceWindow(runner.daysToRace);
  const { allows, why, claims } = cadenceAdvice(runner, window);
  return {
    cadence: {
      allows,
      why: why && speaker.say(why),
      spm: runner.cadenceSpm,
      grounds: sourceRows(claims, speaker),
    },
    strength: strengthView(runner, speaker),
    now: learns && NOW.includes(window),
  };
}
