import { msg } from '../../words';
import { DOSE, STOP_RULES, TIGHTEN_S } from '../defaults';
import type { Stretch } from '../types';

export const lowerBack: Stretch = {
  muscle: 'lower-back',
  antagonist: 'abdominals',
  antagonistName: msg('stretch.lower-back.opposite'),
  standing: {
    steps: [
      msg('stretch.lower-back.stand.1'),
      msg('stretch.lower-back.stand.2'),
      msg('stretch.lower-back.stand.3'),
    ],
  },
  floor: { steps: [msg('stretch.lower-back.floor.1'), msg('stretch.lower-back.floor.2')] },
  antagonistCue: msg('stretch.lower-back.cue'),
  antagonistSeconds: TIGHTEN_S,
  ...DOSE,
  cautions: [
    msg('stretch.lower-back.caution.emergency'),
    msg('stretch.lower-back.caution.disc'),
    ...STOP_RULES,
  ],
  massage: msg('stretch.lower-back.massage'),
  overload: msg('stretch.lower-back.overload'),
  action: msg('stretch.lower-back.action'),
  claims: ['S18', 'S19', 'S21', 'S25', 'hold-dose', 'anatomy', 'overload-reasoned'],
};
