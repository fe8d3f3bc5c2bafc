import { daysBetween } from '../../../days';
import { msg } from '../../../words';
import { longestOf, WEEKS } from '../select';
import type { Finding, Level, Rule } from '../types';

const WINDOW_DAYS = 30;
const INFO_FROM = 0.1;
const CHECK_FROM = 0.3;
const SLOW_DOWN_FROM = 1;

const levelOf = (longer: number): Level =>
  longer > SLOW_DOWN_FROM ? 'slow-down' : longer > CHECK_FROM ? 'check' : 'info';

/**
 * L1: a run more than 10 % longer than the longest of the 30 days before it. More overuse injuries were seen after
 * such jumps: hazard ratio 1.64 from 10 to 30 %, 1.52 to 100 %, 2.28 beyond (Frandsen 2025, 5,205 runners). Of
 * injuries, not of cramps. Quiet where the log does not reach back so far.
 */
export const singleRun: Rule = ({ runs, today }) => {
  const [first] = runs;
  if (!first) return [];
  return runs.flatMap((run): Finding[] => {
    if (daysBetween(run.date, today) >= WEEKS * 7) return [];
    if (daysBetween(first.date, run.date) < WINDOW_DAYS) return [];
    const longest = longestOf(
      runs.filter(({ date }) => {
        const before = daysBetween(date, run.date);
        return before > 0 && before <= WINDOW_DAYS;
      }),
    );
    const longer = longest === null ? 0 : run.distanceKm / longest.distanceKm - 1;
    if (!(longer > INFO_FROM)) return [];
    return [
      {
        rule: 'L1',
        level: levelOf(longer),
        says: msg('training.L1', { date: run.date, km: run.distanceKm, longerShare: longer }),
        looksFor: msg('training.L1.looks-for'),
        claims: ['single-run-jump'],
        date: run.date,
        runIds: [run.id],
      },
    ];
  });
};
