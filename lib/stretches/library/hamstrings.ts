import { msg } from '../../words';
import { DOSE, STOP_RULES, TIGHTEN_S } from '../defaults';
import type { Stretch } from '../types';

export const hamstrings: Stretch = {
  muscle: 'hamstrings',
  antagonist: 'quadriceps',
  antagonistName: msg('stretch.hamstrings.opposite'),
  standing: {
    steps: [
      msg('stretch.hamstrings.stand.1'),
      msg('stretch.hamstrings.stand.2'),
      msg('stretch.hamstrings.stand.3'),
    ],
  },
  floor: {
    steps: [
      msg('stretch.hamstrings.floor.1'),
      msg('stretch.hamstrings.floor.2'),
      msg('stretch.hamstrings.floor.3'),
    ],
  },
  antagonistCue: msg('stretch.hamstrings.cue'),
  antagonistSeconds: TIGHTEN_S,
  ...DOSE,
  cautions: [
    msg('stretch.hamstrings.caution.tear'),
    msg('stretch.hamstrings.caution.sitBone'),
    msg('stretch.hamstrings.caution.back'),
    ...STOP_RULES,
  ],
  massage: msg('stretch.hamstrings.massage'),
  overload: msg('stretch.hamstrings.overload'),
  action: msg('stretch.hamstrings.action'),
  claims: ['S4', 'S18', 'S19', 'S20', 'S21', 'S25', 'hold-dose', 'anatomy', 'cadence-load', 'trunk-lean'],
};
