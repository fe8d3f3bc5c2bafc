import type { MuscleId } from '../../muscles';

/** The muscles that are found from in front and from behind, from the head down. */
export const MAPPED = {
  front: [
    'abdominals',
    'hip-flexors',
    'tfl',
    'quadriceps',
    'adductors',
    'peroneals',
    'tibialis-anterior',
    'toe-flexors',
  ],
  back: [
    'lower-back',
    'gluteals',
    'deep-rotators',
    'hamstrings',
    'gastrocnemius',
    'soleus',
    'tibialis-posterior',
    'foot-sole',
  ],
} as const satisfies Record<string, readonly MuscleId[]>;

export type Aspect = keyof typeof MAPPED;
