import type { Rule, RuleId } from '../types';
import { downhill } from './downhill';
import { fading } from './fading';
import { goalPace } from './goal-pace';
import { goalPractice } from './goal-practice';
import { hardDays } from './hard-days';
import { hills } from './hills';
import { lastDays } from './last-days';
import { longestRun } from './longest-run';
import { notes } from './notes';
import { singleRun } from './single-run';
import { strength } from './strength';
import { taper } from './taper';
import { volume } from './volume';
import { weeklyJump } from './weekly-jump';

/** Every rule by its number in the evidence file; L15 is what they add up to. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  L1: singleRun,
  L2: longestRun,
  L3: volume,
  L4: weeklyJump,
  L5: goalPace,
  L6: goalPractice,
  L7: hills,
  L8: downhill,
  L9: hardDays,
  L10: taper,
  L11: lastDays,
  L12: fading,
  L13: notes,
  L14: strength,
};
