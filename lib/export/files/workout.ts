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

function stepsOf(
  { plan }: Carried,
  cues: readonly Cue[],
  between: boolean,
  finishKm: number,
  { say, format }: Speaker,
): WorkoutStep[] {
  const steps: { name: string; note: string; startKm: number }[] = [
    { name: say(msg('carry.step.start')), note: `${say(plan.paceFirst)} ${say(plan.twinge)}`, startKm: 0 },
  ];
  let at = Math.min(plan.easeUntilKm, finishKm);
  const own = (startKm: number, next: Cue | undefined) => {
    steps.push({
      name: say(msg('carry.step.own')),
      note: next
        ? say(msg('carry.step.own.next', { say: say(next.say), place: format.place(next.startKm) }))
        : say(msg('carry.step.own.last', { twinge: say(plan.twinge) })),
      startKm,
    });
  };
  cues.forEach((cue, index) => {
    const startKm = Math.max(cue.startKm, at);
    const isFirst = index === 0;
    if (isFirst ? startKm - at > SHORTEST_STEP_KM : between && startKm - at >= SHORTEST_BETWEEN_KM)
      own(at, cue);
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
    at = Math.max(at, cue.startKm + lengthKm, startKm + SHORTEST_STEP_KM);
  });
  if (at < finishKm) own(at, undefined);
  return steps.map((step, index) => {
    const next = steps[index + 1];
    return { ...step, lengthKm: next ? Math.max(SHORTEST_STEP_KM, next.startKm - step.startKm) : null };
  });
}
