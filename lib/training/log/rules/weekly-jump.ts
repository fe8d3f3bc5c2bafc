import { addDays } from '../../../days';
import { msg } from '../../../words';
import type { Finding, Rule } from '../types';
import { weeksOf } from '../weeks';

const BEFORE = 3;
const MORE_FROM = 0.3;

/**
 * L4: a week more than 30 % above the mean of the three before. Told and no more: novices had run more in the week
 * before an injury (Nielsen 2014, 60 runners), while the largest study found no link from week to week (Frandsen
 * 2025).
 */
export const weeklyJump: Rule = (log) => {
  const weeks = weeksOf(log, 8 + BEFORE).filter(({ whole }) => whole);
  return weeks.flatMap((week, i): Finding[] => {
    const before = weeks.slice(i - BEFORE, i);
    if (i < BEFORE || before.length < BEFORE) return [];
    const mean = before.reduce((sum, { distanceKm }) => sum + distanceKm, 0) / BEFORE;
    const moreShare = mean > 0 ? week.distanceKm / mean - 1 : 0;
    if (!(moreShare > MORE_FROM)) return [];
    return [
      {
        rule: 'L4',
        level: 'info',
        says: msg('training.L4', { from: week.from, moreShare }),
        looksFor: msg('training.L4.looks-for'),
        claims: ['weekly-jump'],
        date: addDays(week.from, 6),
        runIds: week.runs.map(({ id }) => id),
      },
    ];
  });
};
