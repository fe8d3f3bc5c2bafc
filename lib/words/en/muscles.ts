/** Everyday names, as they stand in the middle of a sentence. */
export const muscles = {
  'muscle.gastrocnemius': 'calf',
  'muscle.soleus': 'lower calf',
  'muscle.hamstrings': 'hamstrings',
  'muscle.quadriceps': 'front of the thigh',
  'muscle.hip-flexors': 'hip flexors',
  'muscle.adductors': 'inner thigh',
  'muscle.gluteals': 'buttocks',
  'muscle.deep-rotators': 'deep hip',
  'muscle.tfl': 'outer hip',
  'muscle.tibialis-anterior': 'shin',
  'muscle.tibialis-posterior': 'deep inner calf',
  'muscle.peroneals': 'outer shin',
  'muscle.foot-sole': 'sole of the foot',
  'muscle.toe-flexors': 'toes',
  'muscle.lower-back': 'lower back',
  'muscle.abdominals': 'belly',
};
