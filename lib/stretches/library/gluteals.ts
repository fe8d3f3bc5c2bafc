import { msg } from '../../words';
import { DOSE, STOP_RULES, TIGHTEN_S } from '../defaults';
import type { Stretch } from '../types';

export const gluteals: Stretch = {
  muscle: 'gluteals',
  antagonist: 'hip-flexors',
  antagonistName: msg('stretch.gluteals.opposite'),
  standing: {
    steps: [
      msg('stretch.gluteals.stand.1'),
      msg('stretch.gluteals.stand.2'),
      msg('stretch.gluteals.stand.3'),
    ],
  },
  floor: { steps: [msg('stretch.gluteals.floor.1'), msg('stretch.gluteals.floor.2')] },
  antagonistCue: msg('stretch.gluteals.cue'),
  antagonistSeconds: TIGHTEN_S,
  ...DOSE,
  cautions: [msg('stretch.gluteals.caution.hip'), msg('stretch.gluteals.caution.back'), ...STOP_RULES],
  massage: msg('stretch.gluteals.massage'),
  overload: msg('stretch.gluteals.overload'),
  action: msg('stretch.gluteals.action'),
  claims: ['S18', 'S19', 'S21', 'S25', 'hold-dose', 'anatomy', 'uphill-load', 'cadence-load', 'trunk-lean'],
};
