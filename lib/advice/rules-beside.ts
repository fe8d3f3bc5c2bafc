import type { PlanView } from './card-view';

/** The rules that hold all the way and that the lines of the time to the race do not say already. */
export const rulesBeside = ({ standingRules, time }: PlanView): readonly string[] =>
  standingRules.filter((rule) => time === null || !time.lines.includes(rule));
