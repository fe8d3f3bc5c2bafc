import { msg } from '../../words';
import type { VoluntaryCue } from './voluntary-cue';

/** Letting held tension go: nothing about the stride changes. Arms are shaken for 15 s at most, since running without their swing costs energy (Arellano & Kram 2014). */
export const naturalReset: VoluntaryCue = {
  kind: 'natural_reset',
  say: msg('plan.say.natural_reset'),
  rests: [],
  loads: [],
  why: msg('plan.why.natural_reset'),
  claims: ['S30', 'natural-reset', 'arm-swing', 'attention-cost'],
  dose: () => ({ seconds: 90, magnitude: msg('plan.how.natural_reset') }),
  learning: 'no',
};
