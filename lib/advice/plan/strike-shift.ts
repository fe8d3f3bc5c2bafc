import { msg } from '../../words';
import type { VoluntaryCue } from './voluntary-cue';

/**
 * Another foot strike for a short stretch, only for those who have practised it. The one direct trial of switching
 * found no benefit (Vernillo 2020), and landing forward loads calf, Achilles and sole.
 */
export const strikeShift: VoluntaryCue = {
  kind: 'strike_shift',
  say: msg('plan.say.strike_shift'),
  rests: ['quadriceps', 'tibialis-anterior'],
  loads: ['gastrocnemius', 'soleus', 'foot-sole'],
  why: msg('plan.why.strike_shift'),
  claims: ['S29', 'S31', 'strike-load', 'strike-switch'],
  dose: () => ({ seconds: 60, magnitude: msg('plan.how.strike_shift') }),
  learning: 'opt-in',
};
