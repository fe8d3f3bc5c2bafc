import { msg } from '../../words';
import { DOSE, STOP_RULES, TIGHTEN_S } from '../defaults';
import type { Stretch } from '../types';

export const hipFlexors: Stretch = {
  muscle: 'hip-flexors',
  antagonist: 'gluteals',
  antagonistName: msg('stretch.hip-flexors.opposite'),
  standing: {
    steps: [
      msg('stretch.hip-flexors.stand.1'),
      msg('stretch.hip-flexors.stand.2'),
      msg('stretch.hip-flexors.stand.3'),
    ],
  },
  floor: {
    steps: [
      msg('stretch.hip-flexors.floor.1'),
      msg('stretch.hip-flexors.floor.2'),
      msg('stretch.hip-flexors.floor.3'),
    ],
  },
  antagonistCue: msg('stretch.hip-flexors.cue'),
  antagonistSeconds: TIGHTEN_S,
  ...DOSE,
  cautions: [
    msg('stretch.hip-flexors.caution.back'),
    msg('stretch.hip-flexors.caution.hip'),
    msg('stretch.hip-flexors.caution.groin'),
    ...STOP_RULES,
  ],
  massage: msg('stretch.hip-flexors.massage'),
  overload: msg('stretch.hip-flexors.overload'),
  action: msg('stretch.hip-flexors.action'),
  claims: ['S18', 'S19', 'S21', 'S25', 'hold-dose', 'anatomy', 'cadence-load'],
};
