import { dayNumber, daysBetween, isoDay } from '../../../days';
import { msg } from '../../../words';
import { raceClass } from '../race-class';
import { sumKm } from '../select';
import type { LoggedRun, Rule } from '../types';

const TAPER_WEEKS = 3;
const FALLS_TO = 0.95;
const LAST_SHARE = 0.6;
const PEAK_WEEKS = 12;

/**
 * L10, marathons with a date only: whether the last three weeks fall, each to 95 % of the one before or less, and the
 * last one to 60 % of the fullest. In more than 158,000 marathoners a strict three-week taper went with a finish 5
 * and a half minutes faster (Smyth and Lawlor 2021, observational). Only weeks that are over are counted.
 */
export const taper: Rule = (log, race) => {
  if (race === null || race.date === null || raceClass(race) !== 'marathon') return [];
  const raceDay = race.date;
  const left = daysBetween(log.today, raceDay);
  if (!(left >= 0)) return [];
  /** So many weeks before race day, as an ISO date. */
  const before = (weeks: number): string => isoDay(dayNumber(raceDay) - 7 * weeks);
  const looksFor = msg('training.L10.looks-for');
  const base = { rule: 'L10', looksFor, claims: ['taper'], date: null, runIds: [] } as const;
  if (left > 7 * (TAPER_WEEKS - 1)) {
    return [{ ...base, level: 'unknown', says: msg('training.L10.later', { from: before(TAPER_WEEKS) }) }];
  }
  /** The distance of the seven days that end so many weeks before race day. */
  const weekBefore = (weeks: number): number => {
    const from = before(weeks + 1);
    const to = before(weeks);
    return sumKm(log.runs.filter(({ date }: LoggedRun) => date >= from && date < to));
  };
  const peakKm = Math.max(...Array.from({ length: PEAK_WEEKS }, (_, i) => weekBefore(i + 1)));
  const over = [3, 2, 1, 0].filter((weeks) => left <= 7 * weeks);
  const km = over.map(weekBefore);
  const falling = km.every(
    (week, i) => i === 0 || week <= FALLS_TO * (km[i - 1] ?? Number.POSITIVE_INFINITY),
  );
  const lastKm = left === 0 ? (km.at(-1) ?? 0) : null;
  const low = lastKm === null || lastKm <= LAST_SHARE * peakKm;
  return [
    {
      ...base,
      level: falling && low ? 'good' : 'check',
      says: msg('training.L10', { weeksKm: km, peakKm, falling: falling && low }),
    },
  ];
};
