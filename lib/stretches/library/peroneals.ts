import { msg } from '../../words';
import { DOSE, STOP_RULES, TIGHTEN_S } from '../defaults';
import type { Stretch } from '../types';

export const peroneals: Stretch = {
  muscle: 'peroneals',
  antagonist: 'tibialis-posterior',
  antagonistName: msg('stretch.peroneals.opposite'),
  standing: null,
  floor: {
    steps: [
      msg('stretch.peroneals.floor.1'),
      msg('stretch.peroneals.floor.2'),
      msg('stretch.peroneals.floor.3'),
    ],
  },
  antagonistCue: msg('stretch.peroneals.cue'),
  antagonistSeconds: TIGHTEN_S,
  ...DOSE,
  cautions: [
    msg('stretch.peroneals.caution.standing'),
    msg('stretch.peroneals.caution.sprain'),
    ...STOP_RULES,
  ],
  massage: msg('stretch.peroneals.massage'),
  overload: msg('stretch.peroneals.overload'),
  action: msg('stretch.peroneals.action'),
  claims: ['S18', 'S19', 'S21', 'S25', 'hold-dose', 'anatomy', 'overload-reasoned'],
};
