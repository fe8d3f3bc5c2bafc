import { msg } from '../../words';
import { DOSE, STOP_RULES, TIGHTEN_S } from '../defaults';
import type { Stretch } from '../types';

export const gastrocnemius: Stretch = {
  muscle: 'gastrocnemius',
  antagonist: 'tibialis-anterior',
  antagonistName: msg('stretch.gastrocnemius.opposite'),
  standing: {
    steps: [
      msg('stretch.gastrocnemius.stand.1'),
      msg('stretch.gastrocnemius.stand.2'),
      msg('stretch.gastrocnemius.stand.3'),
    ],
  },
  standingAlternative: {
    steps: [
      msg('stretch.gastrocnemius.kerb.1'),
      msg('stretch.gastrocnemius.kerb.2'),
      msg('stretch.gastrocnemius.kerb.3'),
    ],
  },
  floor: {
    steps: [
      msg('stretch.gastrocnemius.floor.1'),
      msg('stretch.gastrocnemius.floor.2'),
      msg('stretch.gastrocnemius.floor.3'),
    ],
  },
  antagonistCue: msg('stretch.gastrocnemius.cue'),
  antagonistSeconds: TIGHTEN_S,
  ...DOSE,
  cautions: [
    msg('stretch.gastrocnemius.caution.achilles'),
    msg('stretch.gastrocnemius.caution.snap'),
    ...STOP_RULES,
  ],
  massage: msg('stretch.gastrocnemius.massage'),
  overload: msg('stretch.gastrocnemius.overload'),
  action: msg('stretch.gastrocnemius.action'),
  claims: ['S3', 'S18', 'S19', 'S21', 'S25', 'hold-dose', 'anatomy', 'uphill-load', 'strike-load'],
};
