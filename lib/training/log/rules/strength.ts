import { daysBetween } from '../../../days';
import { msg } from '../../../words';
import type { Rule } from '../types';

const DAYS = 42;

/**
 * L14: no strength session in six weeks, where the log shows other sports than running. Fewer of those who cramped
 * in a marathon did strength work, 25 against 48 % (Martínez-Navarro 2022, p = 0.074): a nudge and no more.
 */
export const strength: Rule = ({ strengthDays, today }) => {
  if (strengthDays === null) return [];
  const recent = strengthDays.filter((day) => {
    const ago = daysBetween(day, today);
    return ago >= 0 && ago < DAYS;
  });
  return [
    {
      rule: 'L14',
      level: recent.length === 0 ? 'info' : 'good',
      says: msg('training.L14', { sessions: recent.length }),
      looksFor: msg('training.L14.looks-for'),
      claims: ['strength'],
      date: null,
      runIds: [],
    },
  ];
};
