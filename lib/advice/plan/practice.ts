import type { CueKind } from '../../runner/runner';
import { type Message, msg } from '../../words';
import type { PractiseFirst } from '../types';
import type { Offered } from './voluntary';
import { FULL_LADDER_DAYS, type RaceWindow } from './window';

/** The taper: learning has ended three weeks before the race. */
export const LEARNED_BY_DAYS = 22;
/** At least four days before, and before the last week, in which nothing is asked any more. */
export const REFRESHER_DAYS = 8;

const REPEATS = msg('plan.ladder.minutes', { repeats: 4, minutes: 1, runs: 1 });
const LONGER = msg('plan.ladder.minutes', { repeats: 4, minutes: 3, runs: 2 });
const AT_PACE = msg('plan.ladder.atPace', { repeats: 3, lengthM: 800 });
export const REFRESHER = msg('plan.ladder.refresher', { repeats: 4, minutes: 1 });

export interface LadderStep {
  readonly daysBefore: number;
  readonly what: Message;
}

/**
 * P17: the steps of learning, days before the race. Six weeks where there is time, three runs where there is less.
 * Informed by Willy 2016 (a cued rise of step rate learned in 8 sessions held for 30 days); the steps are the
 * product's own.
 */
export function ladder(window: RaceWindow, daysToRace: number | null): readonly LadderStep[] {
  if (window === 'compressed' && daysToRace !== null) {
    const middle = Math.round((daysToRace + LEARNED_BY_DAYS) / 2);
    return [
      { daysBefore: daysToRace, what: msg('plan.ladder.minutes', { repeats: 4, minutes: 1, runs: 1 }) },
      { daysBefore: middle, what: msg('plan.ladder.minutes', { repeats: 4, minutes: 3, runs: 1 }) },
      { daysBefore: LEARNED_BY_DAYS, what: AT_PACE },
      { daysBefore: REFRESHER_DAYS, what: REFRESHER },
    ];
  }
  return [
    { daysBefore: FULL_LADDER_DAYS, what: REPEATS },
    { daysBefore: FULL_LADDER_DAYS - 14, what: LONGER },
    { daysBefore: FULL_LADDER_DAYS - 28, what: AT_PACE },
    { daysBefore: REFRESHER_DAYS, what: REFRESHER },
  ];
}

/** What has to be practised for the provisional cues that stand in a plan. */
export function practiseFirst(
  offered: readonly Offered[],
  inPlan: ReadonlySet<string>,
  window: RaceWindow,
  daysToRace: number | null,
): PractiseFirst[] {
  return offered
    .filter(({ cue, provisional }) => provisional && inPlan.has(cue.kind))
    .map(({ cue }) => ({
      kind: cue.kind,
      why: msg('plan.practiseWhy', { kind: cue.kind }),
      ladder: ladder(window, daysToRace),
    }));
}

/**
 * P16: the cues in a plan that need no ladder, but that training should have met before the race; and those that are
 * practised already, for which one refresher is enough.
 */
export function trainingOf(
  offered: readonly Offered[],
  inPlan: ReadonlySet<string>,
): { readonly meet: readonly CueKind[]; readonly refresh: readonly CueKind[] } {
  const learnt = offered.filter(({ cue }) => cue.learning !== 'no' && inPlan.has(cue.kind));
  const kinds = (which: (each: Offered) => boolean) => learnt.filter(which).map(({ cue }) => cue.kind);
  return {
    meet: kinds(({ practised, provisional }) => !practised && !provisional),
    refresh: kinds(({ practised }) => practised),
  };
}
