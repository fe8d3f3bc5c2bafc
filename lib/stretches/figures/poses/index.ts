import type { MuscleId } from '../../../muscles';
import type { Pose } from '../pose';
import { abdominals } from './abdominals';
import { adductors } from './adductors';
import { deepRotators } from './deep-rotators';
import { footSole } from './foot-sole';
import { gastrocnemius } from './gastrocnemius';
import { gluteals } from './gluteals';
import { hamstrings } from './hamstrings';
import { hipFlexors } from './hip-flexors';
import { lowerBack } from './lower-back';
import { peroneals } from './peroneals';
import { quadriceps } from './quadriceps';
import { soleus } from './soleus';
import { tfl } from './tfl';
import { tibialisAnterior } from './tibialis-anterior';
import { tibialisPosterior } from './tibialis-posterior';
import { toeFlexors } from './toe-flexors';

export const VERSIONS = ['standing', 'standingAlternative', 'floor'] as const;
export type Version = (typeof VERSIONS)[number];

/** How each version of one stretch is drawn. */
export type PosesOf = { readonly floor: Pose } & { readonly [version in Version]?: Pose };

export const poses: Readonly<Record<MuscleId, PosesOf>> = {
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
