import type { Cue } from '../../advice/types';
import { msg, type Speaker } from '../../words';
import type { Carried } from '../carried';

/** One step of a workout on a watch. */
export interface WorkoutStep {
  readonly name: string;
  readonly note: string;
  readonly startKm: number;
  /** Null for the last, which ends with the race: a watch's kilometres and the road's are not the same. */
  readonly lengthKm: number | null;
}

export interface Workout {
  readonly name: string;
  readonly steps: readonly WorkoutStep[];
  /** Cues that the watch has no room for. */
  readonly leftOut: number;
}

/** What watches take in one workout (Garmin's devices and its own planner). */
export const MOST_STEPS = 50;
/** A step between two cues that is shorter is not worth a beep. */
const SHORTEST_BETWEEN_KM = 0.25;
const SHORTEST_STEP_KM = 0.05;
/** The careful start leads even where a hill begins on the line. */
const SHORTEST_START_KM = 0.2;

/** The race as steps by distance: the careful start, each cue, and the runner's own form between them. */
export function workoutOf(carried: Carried, speaker: Speaker): Workout {
  const { course, plan, title } = carried;
  const finishKm = course.distanceKm ?? Number.POSITIVE_INFINITY;
  const cues = [...plan.cues]
    .sort((a, b) => a.startKm - b.startKm)
    .filter(({ startKm }) => startKm < finishKm);
  for (const between of [true, false]) {
    const steps = stepsOf(carried, cues, between, finishKm, speaker);
    if (steps.length <= MOST_STEPS) return { name: title, steps, leftOut: 0 };
  }
  // Evenly over the course, so that no part of it goes without.
  const room = MOST_STEPS - 2;
  const chosen = Array.from({ length: room }, (_, i) => cues[Math.floor((i * cues.length) / room)]);
  const kept = chosen.flatMap((cue) => cue ?? []);
  const steps = stepsOf(carried, kept, false, finishKm, speaker).slice(0, MOST_STEPS);
  return { name: title, steps, leftOut: cues.length - kept.length };
}

/**
 * Every cue starts at its own place. The careful start comes first, if only for the length of a stadium, and goes on
 * after a hill that interrupts it.
 */
function stepsOf(
  { plan }: Carried,
  cues: readonly Cue[],
  between: boolean,
  finishKm: number,
  { say, format }: Speaker,
): WorkoutStep[] {
  const easeKm = Math.min(plan.easeUntilKm, finishKm);
  const steps: { name: string; note: string; startKm: number }[] = [
    { name: say(msg('carry.step.start')), note: startNote(plan, say), startKm: 0 },
  ];
  const goOn = (startKm: number, next: Cue | undefined) => {
    const easy = startKm < easeKm - SHORTEST_STEP_KM;
    steps.push({
      name: say(msg(easy ? 'carry.step.start' : 'carry.step.own')),
      note: easy
        ? say(msg('carry.step.easy', { km: plan.easeUntilKm }))
        : next
          ? say(msg('carry.step.own.next', { say: say(next.say), place: format.place(next.startKm) }))
          : say(msg('carry.step.own.last', { twinge: say(plan.twinge) })),
      startKm,
    });
  };
  /** Fills the way from the end of one cue to the next, or to the finish. */
  const fill = (fromKm: number, toKm: number, next: Cue | undefined, leastKm: number) => {
    const easyTo = Math.min(easeKm, toKm);
    if (easyTo - fromKm >= leastKm) goOn(fromKm, next);
    const ownFrom = Math.max(fromKm, easeKm);
    if (toKm - ownFrom >= leastKm) goOn(ownFrom, next);
  };
  let endKm = easeKm;
  cues.forEach((cue, index) => {
    const before = steps.at(-1)?.startKm ?? 0;
    const startKm = Math.max(cue.startKm, before + (index === 0 ? SHORTEST_START_KM : SHORTEST_STEP_KM));
    if (index === 0) fill(easeKm, startKm, cue, SHORTEST_STEP_KM);
    else if (between) fill(endKm, startKm, cue, SHORTEST_BETWEEN_KM);
    const { lengthKm, seconds, provisional } = cue;
    steps.push({
      name: say(cue.say),
      note: say(
        msg('carry.cue.note', {
          say: say(cue.say),
          magnitude: say(cue.magnitude),
          lengthKm,
          seconds,
          provisional,
        }),
      ),
      startKm,
    });
    endKm = Math.max(cue.startKm + lengthKm, startKm + SHORTEST_STEP_KM);
  });
  if (endKm < finishKm) fill(endKm, finishKm, undefined, Math.min(SHORTEST_STEP_KM, finishKm - endKm));
  return steps.map((step, index) => {
    const next = steps[index + 1];
    return { ...step, lengthKm: next ? Math.max(SHORTEST_STEP_KM, next.startKm - step.startKm) : null };
  });
}

/** Pace and twinge in the words of the band, since a watch shows no long note, and run-walk where it was chosen. */
function startNote(plan: Carried['plan'], say: Speaker['say']): string {
  const { paceFirst, runWalk } = plan;
  const walk = runWalk && say(msg('print.run-walk', { everyKm: runWalk.everyKm, seconds: runWalk.seconds }));
  return [say(paceFirst), say(msg('print.twinge')), ...(walk === null ? [] : [`${walk}.`])].join(' ');
}
