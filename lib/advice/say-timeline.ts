import { addDays } from '../days';
import { msg, type Speaker } from '../words';
import { learns, type TimelineStep, timelineOf } from './timeline';
import type { FormPlan } from './types';

/** One stretch of the time to a race, said. */
export interface TimelineEntry {
  readonly kind: TimelineStep['kind'];
  readonly fromDays: number;
  readonly toDays: number;
  /** Its first day as an ISO date; null without a race date. */
  readonly from: string | null;
  /** "Sat 30 May – Fri 12 Jun", or "63 to 50 days before". */
  readonly when: string;
  readonly name: string;
  readonly what: string;
  /** Which cues it is about; "" where none. */
  readonly cues: string;
  readonly now: boolean;
}

function nameOf(
  step: TimelineStep,
  steps: readonly TimelineStep[],
  plan: FormPlan,
  speaker: Speaker,
): string {
  const { say } = speaker;
  if (step.kind === 'before') {
    return say(msg(learns(plan) ? 'timeline.name.before' : 'timeline.name.before-none'));
  }
  if (step.kind === 'taper') {
    return say(
      msg(step.what.message === 'timeline.taper' ? 'timeline.name.taper' : 'timeline.name.taper-short'),
    );
  }
  if (step.kind !== 'practise') return say(msg(`timeline.name.${step.kind}`));
  const practice = steps.filter(({ kind }) => kind === 'practise');
  const run = practice.indexOf(step) + 1;
  if (plan.window === 'compressed') return say(msg('timeline.name.run', { run, of: practice.length }));
  return say(msg('timeline.name.practise', { first: 2 * run - 1, last: 2 * run }));
}

/**
 * The time to the race by the day, in a runner's language; by days before the race where its date is unknown.
 * `raceDate` is an ISO date.
 */
export function sayTimeline(
  plan: FormPlan,
  distanceKm: number,
  raceDate: string | null,
  speaker: Speaker,
): TimelineEntry[] {
  const { say } = speaker;
  const steps = timelineOf(plan, distanceKm);
  const dateOf = (days: number) => (raceDate === null ? null : addDays(raceDate, -days));
  return steps.map((step) => {
    const { kind, fromDays, toDays, cues } = step;
    const [from, to] = [dateOf(fromDays), dateOf(toDays)];
    return {
      kind,
      fromDays,
      toDays,
      from,
      when:
        from === null || to === null
          ? say(msg('timeline.before-race', { fromDays, toDays }))
          : say(msg('timeline.days', { from, to })),
      name: nameOf(step, steps, plan, speaker),
      what: say(step.what),
      cues: cues.length > 0 ? say(msg('timeline.cues', { kinds: cues })) : '',
      now: plan.daysToRace !== null && plan.daysToRace <= fromDays && plan.daysToRace >= toDays,
    };
  });
}
