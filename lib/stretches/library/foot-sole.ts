import { msg } from '../../words';
import { DOSE, STOP_RULES } from '../defaults';
import type { Stretch } from '../types';

export const footSole: Stretch = {
  muscle: 'foot-sole',
  antagonist: null,
  antagonistName: msg('stretch.noTighten.name'),
  standing: { steps: [msg('stretch.foot-sole.stand.1'), msg('stretch.foot-sole.stand.2')] },
  floor: { steps: [msg('stretch.foot-sole.floor.1'), msg('stretch.foot-sole.floor.2')] },
  antagonistCue: null,
  antagonistOmitted: msg('stretch.noTighten'),
  antagonistSeconds: 0,
  ...DOSE,
  cautions: [msg('stretch.foot-sole.caution.heel'), msg('stretch.foot-sole.caution.bone'), ...STOP_RULES],
  massage: msg('stretch.foot-sole.massage'),
  overload: msg('stretch.foot-sole.overload'),
  action: msg('stretch.foot-sole.action'),
  claims: ['S18', 'short-position', 'S21', 'S25', 'hold-dose', 'anatomy', 'strike-load', 'overload-reasoned'],
};
