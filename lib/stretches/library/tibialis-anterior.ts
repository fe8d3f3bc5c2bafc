import { msg } from '../../words';
import { DOSE, STOP_RULES } from '../defaults';
import type { Stretch } from '../types';

export const tibialisAnterior: Stretch = {
  muscle: 'tibialis-anterior',
  antagonist: 'gastrocnemius',
  antagonistName: msg('stretch.tibialis-anterior.opposite'),
  standing: {
    steps: [
      msg('stretch.tibialis-anterior.stand.1'),
      msg('stretch.tibialis-anterior.stand.2'),
      msg('stretch.tibialis-anterior.stand.3'),
    ],
  },
  floor: { steps: [msg('stretch.tibialis-anterior.floor.1'), msg('stretch.tibialis-anterior.floor.2')] },
  antagonistCue: null,
  antagonistOmitted: msg('stretch.noTighten'),
  antagonistSeconds: 0,
  ...DOSE,
  cautions: [
    msg('stretch.tibialis-anterior.caution.compartment'),
    msg('stretch.tibialis-anterior.caution.knee'),
    ...STOP_RULES,
  ],
  massage: msg('stretch.tibialis-anterior.massage'),
  overload: msg('stretch.tibialis-anterior.overload'),
  action: msg('stretch.tibialis-anterior.action'),
  claims: ['S18', 'short-position', 'S21', 'S25', 'hold-dose', 'anatomy', 'overload-reasoned'],
};
