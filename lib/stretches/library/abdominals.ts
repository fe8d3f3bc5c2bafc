import { msg } from '../../words';
import { DOSE, STOP_RULES, TIGHTEN_S } from '../defaults';
import type { Stretch } from '../types';

export const abdominals: Stretch = {
  muscle: 'abdominals',
  antagonist: 'lower-back',
  antagonistName: msg('stretch.abdominals.opposite'),
  standing: {
    steps: [
      msg('stretch.abdominals.stand.1'),
      msg('stretch.abdominals.stand.2'),
      msg('stretch.abdominals.stand.3'),
    ],
  },
  floor: { steps: [msg('stretch.abdominals.floor.1'), msg('stretch.abdominals.floor.2')] },
  antagonistCue: msg('stretch.abdominals.cue'),
  antagonistSeconds: TIGHTEN_S,
  ...DOSE,
  cautions: [msg('stretch.abdominals.caution.skip'), msg('stretch.abdominals.caution.stitch'), ...STOP_RULES],
  massage: msg('stretch.abdominals.massage'),
  overload: msg('stretch.abdominals.overload'),
  action: msg('stretch.abdominals.action'),
  claims: ['S18', 'S19', 'S21', 'S25', 'hold-dose', 'anatomy', 'overload-reasoned'],
};
