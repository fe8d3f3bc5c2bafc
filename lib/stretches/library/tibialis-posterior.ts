import { msg } from '../../words';
import { DOSE, STOP_RULES, TIGHTEN_S } from '../defaults';
import type { Stretch } from '../types';

export const tibialisPosterior: Stretch = {
  muscle: 'tibialis-posterior',
  antagonist: 'peroneals',
  antagonistName: msg('stretch.tibialis-posterior.opposite'),
  standing: {
    steps: [
      msg('stretch.tibialis-posterior.stand.1'),
      msg('stretch.tibialis-posterior.stand.2'),
      msg('stretch.tibialis-posterior.stand.3'),
    ],
  },
  floor: { steps: [msg('stretch.tibialis-posterior.floor.1'), msg('stretch.tibialis-posterior.floor.2')] },
  antagonistCue: msg('stretch.tibialis-posterior.cue'),
  antagonistSeconds: TIGHTEN_S,
  ...DOSE,
  cautions: [
    msg('stretch.tibialis-posterior.caution.arch'),
    msg('stretch.tibialis-posterior.caution.bone'),
    ...STOP_RULES,
  ],
  massage: msg('stretch.tibialis-posterior.massage'),
  overload: msg('stretch.tibialis-posterior.overload'),
  action: msg('stretch.tibialis-posterior.action'),
  claims: ['S18', 'S19', 'S21', 'S25', 'hold-dose', 'anatomy', 'overload-reasoned'],
};
