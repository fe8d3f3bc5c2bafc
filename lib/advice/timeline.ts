import type { CueKind } from '../runner/runner';
import { type Message, msg } from '../words';
import { mostVoluntary } from './plan/limits';
import { LEARNED_BY_DAYS, ladder, REFRESHER, REFRESHER_DAYS } from './plan/practice';
import { FULL_LADDER_DAYS, LAST_WEEK_DAYS } from './plan/window';
import type { FormPlan } from './types';

/** One stretch of the time to a race. */
export interface TimelineStep {
  readonly kind: 'before' | 'practise' | 'taper' | 'refresher' | 'last-week' | 'race';
  /** Its first and its last day, in whole days before the race; the same where it is one day. */
  readonly fromDays: number;
  readonly toDays: number;
  /** What is practised in it. */
  readonly cues: readonly CueKind[];
  readonly what: Message;
}

/** From this distance a taper of three weeks has been studied (Smyth & Lawlor 2021: marathons). */
const TAPER_FROM_KM = 30;

/** Whether there is anything to learn before the race. */
export const learns = ({ practiseFirst, training }: FormPlan): boolean =>
  practiseFirst.length > 0 || training.meet.length > 0;

function practice(plan: FormPlan): TimelineStep[] {
  if (!learns(plan)) return [];
  const cues = [...plan.training.meet, ...plan.practiseFirst.map(({ kind }) => kind)];
  const steps = ladder(plan.window, plan.daysToRace).filter(
    ({ daysBefore }) => daysBefore >= LEARNED_BY_DAYS,
  );
  return steps.map(({ daysBefore, what }, i) => ({
    kind: 'practise',
    fromDays: daysBefore,
    toDays: (steps[i + 1]?.daysBefore ?? LEARNED_BY_DAYS - 1) + 1,
    cues,
    what,
  }));
}

/**
 * P17 by the day: what is practised when, from the day that a plan was made for to race day. Nothing is learned in
 * the last three weeks, and in the last week there is nothing left to lay out. Empty too for a race too short
 * for cues, and without a date where there is nothing to learn.
 */
export function timelineOf(plan: FormPlan, distanceKm: number): readonly TimelineStep[] {
  const { window, daysToRace, training, gently } = plan;
  const steps = practice(plan);
  const dated = daysToRace !== null;
  if (window === 'last-week' || (!dated && steps.length === 0) || mostVoluntary(distanceKm, false) === 0) {
    return [];
  }
  const start = daysToRace ?? FULL_LADDER_DAYS;
  const firstLearning = steps[0]?.fromDays ?? LEARNED_BY_DAYS - 1;
  const refreshed = [...(steps[0]?.cues ?? []), ...training.refresh];
  const taperTo = REFRESHER_DAYS + (refreshed.length > 0 ? 1 : 0);
  const taperFrom = Math.min(start, LEARNED_BY_DAYS - 1);
  const long = distanceKm >= TAPER_FROM_KM;
  const one = (step: Omit<TimelineStep, 'cues'>): TimelineStep => ({ ...step, cues: [] });
  return [
    ...(start > firstLearning
      ? [
          one({
            kind: 'before',
            fromDays: start,
            toDays: firstLearning + 1,
            what: msg(gently ? 'timeline.before.gently' : 'timeline.before'),
          }),
        ]
      : []),
    ...steps,
    ...(taperFrom >= taperTo
      ? [
          one({
            kind: 'taper',
            fromDays: taperFrom,
            toDays: taperTo,
            what: msg(long ? 'timeline.taper' : 'timeline.taper-short'),
          }),
        ]
      : []),
    ...(refreshed.length > 0
      ? [
          {
            kind: 'refresher' as const,
            fromDays: REFRESHER_DAYS,
            toDays: REFRESHER_DAYS,
            cues: refreshed,
            what: REFRESHER,
          },
        ]
      : []),
    one({ kind: 'last-week', fromDays: LAST_WEEK_DAYS, toDays: 1, what: msg('timeline.last-week') }),
    one({ kind: 'race', fromDays: 0, toDays: 0, what: plan.paceFirst }),
  ];
}
