import { msg } from '../../words';
import { DOSE, STOP_RULES, TIGHTEN_S } from '../defaults';
import type { Stretch } from '../types';

export const deepRotators: Stretch = {
  muscle: 'deep-rotators',
  antagonist: 'tfl',
  antagonistName: msg('stretch.deep-rotators.opposite'),
  standing: { steps: [msg('stretch.deep-rotators.stand.1'), msg('stretch.deep-rotators.stand.2')] },
  floor: { steps: [msg('stretch.deep-rotators.floor.1'), msg('stretch.deep-rotators.floor.2')] },
  antagonistCue: msg('stretch.deep-rotators.cue'),
  antagonistSeconds: TIGHTEN_S,
  ...DOSE,
  cautions: [msg('stretch.deep-rotators.caution.sciatic'), ...STOP_RULES],
  massage: msg('stretch.deep-rotators.massage'),
  overload: msg('stretch.deep-rotators.overload'),
  action: msg('stretch.deep-rotators.action'),
  claims: ['S18', 'S19', 'S21', 'S25', 'hold-dose', 'anatomy', 'cadence-load', 'overload-reasoned'],
};
