import type { ClaimId } from '../evidence';
import type { MuscleId } from '../muscles';
import type { Injury, Runner } from '../runner/runner';
import { STOP_RULES } from '../stretches/defaults';
import { type Message, msg } from '../words';
import { naturalOnly } from './plan/history';
import { TRAINING_ENDS_DAYS } from './tips';

export type ExerciseId = 'calf-raise' | 'bridge' | 'step-down';

/** One exercise of the routine, with the seconds that a timer needs. */
export interface StrengthExercise {
  readonly id: ExerciseId;
  readonly name: Message;
  readonly steps: readonly Message[];
  readonly muscles: readonly MuscleId[];
  readonly sets: number;
  /** Seconds of work in a set; on each side where `eachSide`. */
  readonly workS: number;
  readonly eachSide: boolean;
  /** What an injury of the runner's asks to change. */
  readonly cautions: readonly { readonly injuries: readonly Injury[]; readonly says: Message }[];
}

/** A routine for one runner. */
export interface StrengthRoutine {
  readonly exercises: readonly (Omit<StrengthExercise, 'cautions'> & {
    readonly cautions: readonly Message[];
  })[];
  /** Each stretch of time in order, as a timer runs it. */
  readonly sequence: readonly StrengthStep[];
  /** Of the whole sequence. */
  readonly totalS: number;
  /** What holds for all of it. */
  readonly rules: readonly Message[];
  readonly claims: readonly ClaimId[];
}

export interface StrengthStep {
  readonly kind: 'warm-up' | 'settle' | 'work' | 'rest';
  readonly seconds: number;
  /** Which exercise it belongs to; null while warming up. */
  readonly exercise: ExerciseId | null;
  /** From 1; 0 before the first set. */
  readonly set: number;
  /** Null where both sides work at once. */
  readonly side: 1 | 2 | null;
}

const WARM_UP_S = 60;
const SETTLE_S = 10;
const REST_S = 30;
const SETS = 2;

/**
 * Calf raises, bridges and step-downs: ten minutes twice a week. That strength work is sensible stands on small studies
 * only (Martinez-Navarro 2022; Wagner 2010, one runner); sets and seconds are the product's own.
 */
const EXERCISES: readonly StrengthExercise[] = [
  {
    id: 'calf-raise',
    name: msg('strength.calf-raise'),
    steps: [msg('strength.calf-raise.1'), msg('strength.calf-raise.2'), msg('strength.calf-raise.3')],
    muscles: ['gastrocnemius', 'soleus'],
    sets: SETS,
    workS: 60,
    eachSide: false,
    cautions: [
      { injuries: ['achilles', 'calf'], says: msg('strength.calf-raise.calf') },
      { injuries: ['plantar', 'metatarsal'], says: msg('strength.calf-raise.foot') },
    ],
  },
  {
    id: 'bridge',
    name: msg('strength.bridge'),
    steps: [msg('strength.bridge.1'), msg('strength.bridge.2'), msg('strength.bridge.3')],
    muscles: ['gluteals', 'hamstrings'],
    sets: SETS,
    workS: 60,
    eachSide: false,
    cautions: [
      { injuries: ['hamstring'], says: msg('strength.bridge.hamstring') },
      { injuries: ['low-back'], says: msg('strength.bridge.back') },
    ],
  },
  {
    id: 'step-down',
    name: msg('strength.step-down'),
    steps: [msg('strength.step-down.1'), msg('strength.step-down.2'), msg('strength.step-down.3')],
    muscles: ['quadriceps', 'gluteals'],
    sets: SETS,
    workS: 30,
    eachSide: true,
    cautions: [
      { injuries: ['knee', 'quadriceps'], says: msg('strength.step-down.knee') },
      { injuries: ['achilles', 'calf'], says: msg('strength.step-down.calf') },
      { injuries: ['hip-flexor'], says: msg('strength.step-down.hip') },
    ],
  },
];

function sequenceOf(exercises: readonly StrengthExercise[]): StrengthStep[] {
  const steps: StrengthStep[] = [{ kind: 'warm-up', seconds: WARM_UP_S, exercise: null, set: 0, side: null }];
  for (const { id: exercise, sets, workS, eachSide } of exercises) {
    steps.push({ kind: 'settle', seconds: SETTLE_S, exercise, set: 0, side: null });
    for (let set = 1; set <= sets; set++) {
      const sides = eachSide ? ([1, 2] as const) : ([null] as const);
      for (const side of sides) steps.push({ kind: 'work', seconds: workS, exercise, set, side });
      steps.push({ kind: 'rest', seconds: REST_S, exercise, set, side: null });
    }
  }
  // Nobody waits for the end of a rest that nothing follows.
  return steps.slice(0, -1);
}

/**
 * The routine for one runner, with the cautions of their injuries. Null where no exercise is advised without a
 * clinician: natural form only, or a stress injury of bone.
 */
export function strengthRoutine(runner: Runner): StrengthRoutine | null {
  if (naturalOnly(runner)) return null;
  const sequence = sequenceOf(EXERCISES);
  return {
    exercises: EXERCISES.map((exercise) => ({
      ...exercise,
      cautions: exercise.cautions
        .filter(({ injuries }) => injuries.some((injury) => runner.injuries.includes(injury)))
        .map(({ says }) => says),
    })),
    sequence,
    totalS: sequence.reduce((sum, { seconds }) => sum + seconds, 0),
    rules: [msg('strength.rule.grips'), ...STOP_RULES],
    claims: ['S23', 'strength'],
  };
}

/** The routine, or why there is none now. `daysToRace` is null where no race is ahead. */
export type StrengthNow =
  | { readonly status: 'none'; readonly why: 'near' | 'gently' }
  | { readonly status: 'ready'; readonly routine: StrengthRoutine };

/** What a runner is offered of strength work with so many days to the race. */
export function strengthNow(runner: Runner, daysToRace: number | null): StrengthNow {
  if (daysToRace !== null && daysToRace >= 0 && daysToRace < TRAINING_ENDS_DAYS)
    return { status: 'none', why: 'near' };
  const routine = strengthRoutine(runner);
  return routine === null ? { status: 'none', why: 'gently' } : { status: 'ready', routine };
}
