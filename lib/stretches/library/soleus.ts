import { msg } from '../../words';
import { DOSE, STOP_RULES, TIGHTEN_S } from '../defaults';
import type { Stretch } from '../types';

export const soleus: Stretch = {
  muscle: 'soleus',
  antagonist: 'tibialis-anterior',
  antagonistName: msg('stretch.soleus.opposite'),
  standing: {
    steps: [msg('stretch.soleus.stand.1'), msg('stretch.soleus.stand.2'), msg('stretch.soleus.stand.3')],
  },
  floor: {
    steps: [msg('stretch.soleus.floor.1'), msg('stretch.soleus.floor.2'), msg('stretch.soleus.floor.3')],
  },
  antagonistCue: msg('stretch.soleus.cue'),
  antagonistSeconds: TIGHTEN_S,
  ...DOSE,
  cautions: [msg('stretch.soleus.caution.heel'), msg('stretch.soleus.caution.ankle'), ...STOP_RULES],
  massage: msg('stretch.soleus.massage'),
  overload: msg('stretch.soleus.overload'),
  action: msg('stretch.soleus.action'),
  claims: ['S18', 'S19', 'S21', 'S25', 'hold-dose', 'anatomy', 'uphill-load', 'strike-load'],
};
