/** The sixteen muscles (or muscle groups) of the library, in the order in which a runner looks for them. */
export const MUSCLES = [
  'gastrocnemius',
  'hamstrings',
  'quadriceps',
  'soleus',
  'hip-flexors',
  'adductors',
  'gluteals',
  'deep-rotators',
  'tfl',
  'tibialis-anterior',
  'tibialis-posterior',
  'peroneals',
  'foot-sole',
  'toe-flexors',
  'lower-back',
  'abdominals',
] as const;

export type MuscleId = (typeof MUSCLES)[number];
