import { msg } from '../../../words';
import { climbRate, runsOfLast, WEEKS } from '../select';
import type { Level, Rule } from '../types';

const LOW = 0.6;
const ENOUGH = 0.8;
const LONG_SHARE = 0.3;
const LEAST_LONG_KM = 10;
const LONG_RUNS = 2;
/** With less of the distance known, the mean is of another log. */
const LEAST_KNOWN = 0.5;

/**
 * L7: climb per km of the last eight weeks against the race's, where that is rolling or more. A coach's rule (train
 * at the ratio of the race) and reasoning from how tiredness comes about; nobody has tested it against cramps.
 */
export const hills: Rule = (log, race) => {
  if (race === null || race.gainM === null || race.terrain === 'flat' || race.terrain === 'unknown')
    return [];
  const raceMPerKm = race.gainM / race.distanceKm;
  const runs = runsOfLast(log, WEEKS * 7);
  const rate = climbRate(runs);
  const looksFor = msg('training.L7.looks-for', { share: ENOUGH });
  const base = { rule: 'L7', looksFor, claims: ['hill-practice'], date: null } as const;
  if (rate === null || rate.knownShare < LEAST_KNOWN) {
    return [{ ...base, level: 'unknown', says: msg('training.L7.unknown', { raceMPerKm }), runIds: [] }];
  }
  const longKm = Math.max(LEAST_LONG_KM, LONG_SHARE * race.distanceKm);
  const alike = runs.filter(
    ({ distanceKm, gainM, sport }) =>
      sport !== 'treadmill' &&
      gainM !== null &&
      distanceKm >= longKm &&
      gainM / distanceKm >= ENOUGH * raceMPerKm,
  );
  const share = rate.mPerKm / raceMPerKm;
  const level: Level = share < LOW ? 'check' : share < ENOUGH || alike.length < LONG_RUNS ? 'info' : 'good';
  return [
    {
      ...base,
      level,
      says: msg('training.L7', { raceMPerKm, runsMPerKm: rate.mPerKm, longRuns: alike.length, longKm }),
      runIds: alike.map(({ id }) => id),
    },
  ];
};
