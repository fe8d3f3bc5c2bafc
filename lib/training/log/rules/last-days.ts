import { daysBetween } from '../../../days';
import { msg } from '../../../words';
import type { Rule } from '../types';

const LAST_DAYS = 3;
const LONGEST_S = 60 * 60;
const MOST_S = 75 * 60;

/**
 * L11: in the last three days before the race, a run of more than an hour or more than 75 minutes in all. Runners
 * who cramped over 56 km had trained 1.2 hours in those days, the others 0.6 (Schwellnus 2011, p = 0.077): weak, and
 * the limits are the product's own choice.
 */
export const lastDays: Rule = (log, race) => {
  if (race === null || race.date === null) return [];
  const raceDay = race.date;
  const left = daysBetween(log.today, raceDay);
  if (!(left >= 0 && left <= LAST_DAYS)) return [];
  const runs = log.runs.filter(({ date }) => {
    const before = daysBetween(date, raceDay);
    return before >= 1 && before <= LAST_DAYS;
  });
  const times = runs.flatMap(({ movingTimeS }) => movingTimeS ?? []);
  const totalS = times.reduce((sum, s) => sum + s, 0);
  const tooMuch = totalS > MOST_S || times.some((s) => s > LONGEST_S);
  return [
    {
      rule: 'L11',
      level: tooMuch ? 'check' : 'good',
      says: msg('training.L11', { totalS, tooMuch }),
      looksFor: msg('training.L11.looks-for'),
      claims: ['last-days'],
      date: runs.at(-1)?.date ?? null,
      runIds: runs.map(({ id }) => id),
    },
  ];
};
