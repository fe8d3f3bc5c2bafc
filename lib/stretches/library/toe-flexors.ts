import { msg } from '../../words';
import { DOSE, STOP_RULES } from '../defaults';
import type { Stretch } from '../types';

export const toeFlexors: Stretch = {
  muscle: 'toe-flexors',
  antagonist: null,
  antagonistName: msg('stretch.noTighten.name'),
  standing: { steps: [msg('stretch.toe-flexors.stand.1'), msg('stretch.toe-flexors.stand.2')] },
  floor: { steps: [msg('stretch.toe-flexors.floor.1'), msg('stretch.toe-flexors.floor.2')] },
  antagonistCue: null,
  antagonistOmitted: msg('stretch.noTighten'),
  antagonistSeconds: 0,
  ...DOSE,
  cautions: [msg('stretch.toe-flexors.caution.toe'), ...STOP_RULES],
  massage: msg('stretch.toe-flexors.massage'),
  overload: msg('stretch.toe-flexors.overload'),
  action: msg('stretch.toe-flexors.action'),
  claims: ['S18', 'short-position', 'S21', 'S25', 'hold-dose', 'anatomy', 'overload-reasoned'],
};
