import { msg } from '../../words';
import type { VoluntaryCue } from './voluntary-cue';

/** Back to an upright trunk: less hip extensor work, more at the knee, than leaning (Teng & Powers 2015). */
export const tallReset: VoluntaryCue = {
  kind: 'tall_reset',
  say: msg('plan.say.tall_reset'),
  rests: ['gluteals', 'hamstrings'],
  loads: ['quadriceps'],
  why: msg('plan.why.tall_reset'),
  claims: ['S30', 'S31', 'trunk-lean', 'attention-cost'],
  dose: () => ({ seconds: 90, magnitude: msg('plan.how.tall_reset') }),
  learning: 'no',
};
