import { msg } from '../../../words';
import { raceClass } from '../race-class';
import type { Rule } from '../types';
import { weeksOf } from '../weeks';

const BUILD_UP_WEEKS = 12;
const BEST = 6;
/** Kilometres a week: below the first slower, above the second faster in the study. */
const LIMITS = { marathon: { low: 40, high: 65 }, half: { low: 20, high: 32 } } as const;

/**
 * L3: the mean of the six fullest of the last twelve weeks. Marathoners under 40 km finished about 6 minutes slower
 * than those between, above 65 km 14 minutes faster; half marathoners above 32 km 4 minutes faster (Fokkema 2020;
 * the lower limit of the half is the product's own choice). Told, never warned of: no link with injury was found.
 */
export const volume: Rule = (log, race) => {
  const kind = race === null ? null : raceClass(race);
  if (kind !== 'marathon' && kind !== 'half') return [];
  const whole = weeksOf(log, BUILD_UP_WEEKS + 1).filter((week) => week.whole);
  if (whole.length < BEST) return [];
  const fullest = whole
    .map(({ distanceKm }) => distanceKm)
    .sort((a, b) => b - a)
    .slice(0, BEST);
  const weekKm = fullest.reduce((sum, km) => sum + km, 0) / BEST;
  const { low, high } = LIMITS[kind];
  return [
    {
      rule: 'L3',
      level: weekKm >= low ? 'good' : 'info',
      says: msg('training.L3', { weekKm, high: weekKm > high }),
      looksFor: msg('training.L3.looks-for', { lowKm: low, highKm: high }),
      claims: ['weekly-volume'],
      date: null,
      runIds: [],
    },
  ];
};
