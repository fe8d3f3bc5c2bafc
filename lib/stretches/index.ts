import type { MuscleId } from '../muscles';
import { abdominals } from './library/abdominals';
import { adductors } from './library/adductors';
import { deepRotators } from './library/deep-rotators';
import { footSole } from './library/foot-sole';
import { gastrocnemius } from './library/gastrocnemius';
import { gluteals } from './library/gluteals';
import { hamstrings } from './library/hamstrings';
import { hipFlexors } from './library/hip-flexors';
import { lowerBack } from './library/lower-back';
import { peroneals } from './library/peroneals';
import { quadriceps } from './library/quadriceps';
import { soleus } from './library/soleus';
import { tfl } from './library/tfl';
import { tibialisAnterior } from './library/tibialis-anterior';
import { tibialisPosterior } from './library/tibialis-posterior';
import { toeFlexors } from './library/toe-flexors';
import type { Stretch } from './types';

export { findMuscles } from './find';
export type { Stretch, StretchVersion } from './types';

/** The library: one stretch for each muscle. */
export const stretches: Readonly<Record<MuscleId, Stretch>> = {
  gastrocnemius,
  hamstrings,
  quadriceps,
  soleus,
  'hip-flexors': hipFlexors,
  adductors,
  gluteals,
  'deep-rotators': deepRotators,
  tfl,
  'tibialis-anterior': tibialisAnterior,
  'tibialis-posterior': tibialisPosterior,
  peroneals,
  'foot-sole': footSole,
  'toe-flexors': toeFlexors,
  'lower-back': lowerBack,
  abdominals,
};
