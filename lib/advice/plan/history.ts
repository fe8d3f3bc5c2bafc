import type { MuscleId } from '../../muscles';
import type { CueKind, Injury, Runner } from '../../runner/runner';

/** Which muscles an injury asks to spare. General anatomy; a stress injury of bone spares none and stops all changes. */
const MUSCLES_OF_INJURY: Readonly<Record<Injury, readonly MuscleId[]>> = {
  achilles: ['gastrocnemius', 'soleus'],
  calf: ['gastrocnemius', 'soleus'],
  plantar: ['foot-sole'],
  metatarsal: ['foot-sole', 'toe-flexors'],
  knee: ['quadriceps'],
  quadriceps: ['quadriceps'],
  hamstring: ['hamstrings'],
  'hip-flexor': ['hip-flexors'],
  'low-back': ['lower-back'],
  'stress-bone': [],
};

const CALF_AND_FOOT: readonly MuscleId[] = [
  'gastrocnemius',
  'soleus',
  'tibialis-posterior',
  'foot-sole',
  'toe-flexors',
];

/**
 * The changes that a sore muscle rules out whatever a cue's own `loads` say (bounds of the form research:
 * forefoot landing raises calf, Achilles and plantar load; quicker steps raise hamstring and hip-flexor load in
 * the swing; leaning asks the lower back to hold).
 */
const MUST_NOT: readonly { readonly kind: CueKind; readonly muscles: readonly MuscleId[] }[] = [
  { kind: 'strike_shift', muscles: CALF_AND_FOOT },
  { kind: 'cadence_up', muscles: ['hamstrings', 'hip-flexors', 'tfl'] },
  { kind: 'tall_reset', muscles: ['quadriceps'] },
  { kind: 'small_lean', muscles: ['lower-back'] },
];

/** The muscles with a cramp or an injury behind them, each once, cramps first. */
export function historyMuscles(runner: Runner): MuscleId[] {
  return [...new Set([...runner.cramps, ...runner.injuries.flatMap((injury) => MUSCLES_OF_INJURY[injury])])];
}

/** P9: the muscles of the history that a cue would load, or that rule it out; empty where it may stay. */
export function sparedFrom(kind: CueKind, loads: readonly MuscleId[], runner: Runner): MuscleId[] {
  const ruledOut = MUST_NOT.filter((rule) => rule.kind === kind).flatMap((rule) => rule.muscles);
  return historyMuscles(runner).filter((muscle) => loads.includes(muscle) || ruledOut.includes(muscle));
}

const hasAny = (runner: Runner, muscles: readonly MuscleId[]): boolean =>
  historyMuscles(runner).some((muscle) => muscles.includes(muscle));

/** Calf, Achilles or foot, sore or cramping: on trail, hike from a gentler grade. */
export const sparesCalf = (runner: Runner): boolean => hasAny(runner, CALF_AND_FOOT);
/** Hamstrings, hip flexors or outer hip: no quicker feet downhill. */
export const sparesSwing = (runner: Runner): boolean => hasAny(runner, ['hamstrings', 'hip-flexors', 'tfl']);
/** Knee or front of the thigh: control the descents. */
export const sparesThighFront = (runner: Runner): boolean => hasAny(runner, ['quadriceps']);
export const sparesHamstrings = (runner: Runner): boolean => hasAny(runner, ['hamstrings']);
/** Natural form and walking only: by the runner's own word, or with a stress injury of bone. */
export const naturalOnly = (runner: Runner): boolean =>
  runner.naturalFormOnly || runner.injuries.includes('stress-bone');
