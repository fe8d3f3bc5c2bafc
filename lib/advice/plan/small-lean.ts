import { msg } from '../../words';
import type { VoluntaryCue } from './voluntary-cue';

/** A touch more forward than usual. No figure is given: most runners lean 2 to 4 degrees already, and a big lean costs 8 % (Carson 2024). */
export const smallLean: VoluntaryCue = {
  kind: 'small_lean',
  say: msg('plan.say.small_lean'),
  rests: ['quadriceps'],
  loads: ['gluteals', 'hamstrings'],
  why: msg('plan.why.small_lean'),
  claims: ['S30', 'S31', 'trunk-lean'],
  dose: () => ({ seconds: 60, magnitude: msg('plan.how.small_lean') }),
  learning: 'yes',
};
