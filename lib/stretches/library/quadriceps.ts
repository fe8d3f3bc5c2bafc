import { msg } from '../../words';
import { DOSE, STOP_RULES, TIGHTEN_S } from '../defaults';
import type { Stretch } from '../types';

export const quadriceps: Stretch = {
  muscle: 'quadriceps',
  antagonist: 'hamstrings',
  antagonistName: msg('stretch.quadriceps.opposite'),
  standing: {
    steps: [
      msg('stretch.quadriceps.stand.1'),
      msg('stretch.quadriceps.stand.2'),
      msg('stretch.quadriceps.stand.3'),
    ],
  },
  floor: {
    steps: [
      msg('stretch.quadriceps.floor.1'),
      msg('stretch.quadriceps.floor.2'),
      msg('stretch.quadriceps.floor.3'),
    ],
  },
  antagonistCue: msg('stretch.quadriceps.cue'),
  antagonistSeconds: TIGHTEN_S,
  ...DOSE,
  cautions: [
    msg('stretch.quadriceps.caution.kneecap'),
    msg('stretch.quadriceps.caution.replacement'),
    msg('stretch.quadriceps.caution.toes'),
    ...STOP_RULES,
  ],
  massage: msg('stretch.quadriceps.massage'),
  overload: msg('stretch.quadriceps.overload'),
  action: msg('stretch.quadriceps.action'),
  claims: ['S4', 'S18', 'S19', 'S21', 'S25', 'hold-dose', 'anatomy', 'downhill-load', 'downhill-damage'],
};
