import { msg } from '../../words';
import type { VoluntaryCue } from './voluntary-cue';

export const UNPRACTISED_RISE = 0.03;
export const PRACTISED_RISE = 0.05;
/** The cadence that the cue is told at where the runner's own is unknown. */
const USUAL_SPM = 170;

/**
 * Shorter, quicker steps at the same speed. +10 % lowers knee and thigh load per step by a tenth or so and raises
 * hamstring and hip-flexor load in the swing (Lenhart 2014, Chumanov 2012); 3 and 5 % stay well inside what was tried.
 */
export const cadenceUp: VoluntaryCue = {
  kind: 'cadence_up',
  say: msg('plan.say.cadence_up'),
  rests: ['quadriceps'],
  loads: ['hamstrings', 'hip-flexors', 'tfl'],
  why: msg('plan.why.cadence_up'),
  claims: ['S26', 'S28', 'S31', 'cadence-load', 'cadence-cost'],
  dose: (practised, ownSpm) => ({
    seconds: practised ? 90 : 60,
    magnitude: msg('plan.how.cadence_up', {
      rise: practised ? PRACTISED_RISE : UNPRACTISED_RISE,
      atSpm: ownSpm ?? USUAL_SPM,
      own: ownSpm !== null,
    }),
  }),
  learning: 'time',
};
