import type { ClaimId } from '../evidence';
import type { MuscleId } from '../muscles';
import { type Message, msg } from '../words';
import { stretches } from './index';
import type { HoldPlan } from './parts';
import { redFlags } from './red-flags';
import type { Stretch, StretchVersion } from './types';

export { type RedFlag, type RedFlagGroup, redFlags } from './red-flags';

export interface AcuteStep {
  readonly id:
    | 'check'
    | 'ease-off'
    | 'stretch'
    | 'tighten'
    | 'press'
    | 'not-short'
    | 'walk'
    | 'restart'
    | 'drink'
    | 'later';
  /** What is done at the roadside, and what comes once the cramp has gone. */
  readonly phase: 'now' | 'after';
  readonly text: Message;
  /** Smaller lines under the text, in order. */
  readonly notes: readonly Message[];
  /** How to stretch this muscle; only on the step that stretches, and only where a muscle was chosen. */
  readonly standing?: StretchVersion | null;
  readonly standingAlternative?: StretchVersion;
  readonly floor?: StretchVersion;
  /** A suggestion for the timer, in seconds; the hold really ends when the muscle lets go. */
  readonly timer?: { readonly fromS: number; readonly holdS: number; readonly repeats: number };
  /** True on the step that sends to the red flags. */
  readonly toRedFlags?: boolean;
  readonly claims: readonly ClaimId[];
}

export interface AcuteCard {
  readonly muscle: MuscleId | null;
  readonly lead: { readonly text: Message; readonly claims: readonly ClaimId[] };
  /** In the order in which they are done; the check comes first. */
  readonly steps: readonly AcuteStep[];
  /** The muscle to tighten against, null where none is chosen or where it is left out. */
  readonly antagonist: MuscleId | null;
  readonly twinge: { readonly text: Message; readonly claims: readonly ClaimId[] };
  /** What is different about a cramp at night or at rest; null for one that came on a run. */
  readonly atRest: { readonly text: Message; readonly claims: readonly ClaimId[] } | null;
  readonly redFlags: typeof redFlags;
}

/** What to do at the first twinge, before a cramp: on every card, band and plan. */
export const twingeLine = { text: msg('acute.twinge'), claims: ['twinge'] } as const satisfies {
  text: Message;
  claims: readonly ClaimId[];
};

/** 20 to 30 s, up to four times: easy to follow, but no number is proven. */
const TIMER = { fromS: 20, holdS: 30, repeats: 4 } as const;

/** From this return on it is no longer run on; the number is the product's own. */
const RETURNS_TO_STOP = 2;

/** What is done about a cramp that has come back, the first time and from the second on. */
export function afterReturn(returns: number): { text: Message; claims: readonly ClaimId[] } {
  return {
    text: msg(returns < RETURNS_TO_STOP ? 'acute.back.once' : 'acute.back.again'),
    claims: ['relapse'],
  };
}

/** Longer than later: there is the check to read and something to hold on to. */
const FIRST_SETTLE_S = 15;
const SETTLE_S = 5;

/** The timer of a cramp: the one side that cramps, hold after hold, until the muscle lets go. */
export const acuteHold = {
  holdS: TIMER.holdS,
  repeats: TIMER.repeats,
  sides: 1,
  settleS: SETTLE_S,
  firstSettleS: FIRST_SETTLE_S,
} as const satisfies HoldPlan;

function stretchStep(stretch: Stretch | null): AcuteStep {
  const timerNote = msg('acute.stretch.timer', {
    fromS: TIMER.fromS,
    toS: TIMER.holdS,
    repeats: TIMER.repeats,
  });
  const step = {
    id: 'stretch',
    phase: 'now',
    text: msg('acute.stretch'),
    timer: TIMER,
    claims: ['S18', 'S37', 'acute-stretch', 'hold-timer'],
  } as const;
  if (stretch === null) return { ...step, notes: [msg('acute.stretch.which'), timerNote] };
  const { standing, standingAlternative, floor } = stretch;
  const versions = { standing, floor, ...(standingAlternative ? { standingAlternative } : {}) };
  return { ...step, notes: [timerNote], ...versions };
}

function tightenStep(stretch: Stretch | null): AcuteStep {
  const step = { id: 'tighten', phase: 'now' } as const;
  const example = msg('acute.tighten.example');
  if (stretch === null) {
    return {
      ...step,
      text: msg('acute.tighten'),
      notes: [example, msg('acute.tighten.exceptions')],
      claims: ['S19', 'S20', 'antagonist-tighten', 'short-position'],
    };
  }
  if (stretch.antagonistCue === null) {
    return {
      ...step,
      text: stretch.antagonistOmitted ?? msg('stretch.noTighten'),
      notes: [],
      claims: ['short-position'],
    };
  }
  const hamstrings = stretch.muscle === 'hamstrings';
  return {
    ...step,
    text: stretch.antagonistCue,
    notes: [msg('acute.tighten.light')],
    claims: hamstrings ? ['S19', 'S20', 'antagonist-tighten'] : ['S19', 'antagonist-tighten'],
  };
}

/**
 * What to do about a cramp that is happening, in the order of Miller et al. 2022 (J Athl Train 57:5-15) and
 * of the founding document: check for signs of something else, ease off, stretch, tighten the other side,
 * press, and only then walk on. Without a muscle the steps stay general. The seconds are a suggestion. A cramp at
 * night or at rest gets the stretch without what belongs to a run.
 */
export function acuteCard(muscle: MuscleId | null, atRest = false): AcuteCard {
  const stretch = muscle === null ? null : stretches[muscle];
  const card = onARun(muscle, stretch);
  if (!atRest) return card;
  return {
    ...card,
    steps: card.steps.filter(({ id }) => !ON_A_RUN_ONLY.includes(id)),
    atRest: { text: msg('acute.atRest'), claims: ['red-flags'] },
  };
}

const ON_A_RUN_ONLY: readonly AcuteStep['id'][] = ['ease-off', 'restart', 'drink'];

function onARun(muscle: MuscleId | null, stretch: Stretch | null): AcuteCard {
  return {
    muscle,
    lead: { text: msg('acute.lead'), claims: ['S37', 'S18'] },
    antagonist: stretch === null || stretch.antagonistCue === null ? null : stretch.antagonist,
    steps: [
      {
        id: 'check',
        phase: 'now',
        text: msg('acute.check'),
        notes: [],
        toRedFlags: true,
        claims: ['red-flags', 'severe-signs'],
      },
      {
        id: 'ease-off',
        phase: 'now',
        text: msg('acute.easeOff'),
        notes: [],
        claims: ['S13', 'acute-stretch'],
      },
      stretchStep(stretch),
      tightenStep(stretch),
      { id: 'press', phase: 'now', text: msg('acute.press'), notes: [], claims: ['S21', 'massage'] },
      { id: 'not-short', phase: 'now', text: msg('acute.notShort'), notes: [], claims: ['short-position'] },
      { id: 'walk', phase: 'after', text: msg('acute.walk'), notes: [], claims: ['acute-stretch'] },
      { id: 'restart', phase: 'after', text: msg('acute.restart'), notes: [], claims: ['relapse'] },
      {
        id: 'drink',
        phase: 'after',
        text: msg('acute.drink'),
        notes: [],
        claims: ['fluids-salt', 'S36', 'overdrinking'],
      },
      {
        id: 'later',
        phase: 'after',
        text: msg('acute.later'),
        notes: [],
        claims: ['acute-stretch', 'red-flags'],
      },
    ],
    twinge: twingeLine,
    atRest: null,
    redFlags,
  };
}
