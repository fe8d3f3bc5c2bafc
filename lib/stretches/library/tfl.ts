import { msg } from '../../words';
import { DOSE, STOP_RULES, TIGHTEN_S } from '../defaults';
import type { Stretch } from '../types';

export const tfl: Stretch = {
  muscle: 'tfl',
  antagonist: 'adductors',
  antagonistName: msg('stretch.tfl.opposite'),
  standing: { steps: [msg('stretch.tfl.stand.1'), msg('stretch.tfl.stand.2'), msg('stretch.tfl.stand.3')] },
  floor: { steps: [msg('stretch.tfl.floor.1'), msg('stretch.tfl.floor.2')] },
  antagonistCue: msg('stretch.tfl.cue'),
  antagonistSeconds: TIGHTEN_S,
  ...DOSE,
  cautions: [msg('stretch.tfl.caution.knee'), ...STOP_RULES],
  massage: msg('stretch.tfl.massage'),
  overload: msg('stretch.tfl.overload'),
  action: msg('stretch.tfl.action'),
  claims: ['S18', 'S19', 'S21', 'S25', 'hold-dose', 'anatomy', 'cadence-load', 'overload-reasoned'],
};
