import { msg } from '../../words';
import { DOSE, STOP_RULES, TIGHTEN_S } from '../defaults';
import type { Stretch } from '../types';

export const adductors: Stretch = {
  muscle: 'adductors',
  antagonist: 'gluteals',
  antagonistName: msg('stretch.adductors.opposite'),
  standing: {
    steps: [
      msg('stretch.adductors.stand.1'),
      msg('stretch.adductors.stand.2'),
      msg('stretch.adductors.stand.3'),
    ],
  },
  floor: {
    steps: [
      msg('stretch.adductors.floor.1'),
      msg('stretch.adductors.floor.2'),
      msg('stretch.adductors.floor.3'),
    ],
  },
  antagonistCue: msg('stretch.adductors.cue'),
  antagonistSeconds: TIGHTEN_S,
  ...DOSE,
  cautions: [msg('stretch.adductors.caution.groin'), msg('stretch.adductors.caution.labrum'), ...STOP_RULES],
  massage: msg('stretch.adductors.massage'),
  overload: msg('stretch.adductors.overload'),
  action: msg('stretch.adductors.action'),
  claims: ['S18', 'S19', 'S21', 'S25', 'hold-dose', 'anatomy', 'overload-reasoned'],
};
