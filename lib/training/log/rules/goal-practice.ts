import { msg } from '../../../words';
import { paceOf, runsOfLast, WEEKS } from '../select';
import type { LoggedRun, Rule } from '../types';

const SHARE_OF_RACE = 0.2;
const NEAR = 0.03;

/** Kilometres that a run went at a pace: all of it, or its longest row of splits that each did. */
function kmAtPace(run: LoggedRun, sPerKm: number): number {
  const near = (pace: number | null) => pace !== null && Math.abs(pace / sPerKm - 1) <= NEAR;
  let longest = near(paceOf(run)) ? run.distanceKm : 0;
  let row = 0;
  for (const split of run.splits) {
    row = near(split.paceSPerKm) ? row + split.lengthKm : 0;
    longest = Math.max(longest, row);
  }
  return longest;
}

/**
 * L6: a stretch of at least a fifth of the race within 3 % of goal pace, in the last eight weeks. That a pace is
 * learnt by running it is reasoning, not a finding; the figures are the product's own choice.
 */
export const goalPractice: Rule = (log, race) => {
  if (race === null || race.goalS === null) return [];
  const sPerKm = race.goalS / race.distanceKm;
  const wantedKm = SHARE_OF_RACE * race.distanceKm;
  const outdoors = runsOfLast(log, WEEKS * 7).filter(({ sport }) => sport !== 'treadmill');
  const longest = outdoors
    .map((run) => ({ run, km: kmAtPace(run, sPerKm) }))
    .reduce<{ run: LoggedRun; km: number } | null>(
      (best, one) => (best && best.km >= one.km ? best : one),
      null,
    );
  if (longest === null) return [];
  const found = longest.km > 0;
  return [
    {
      rule: 'L6',
      level: longest.km >= wantedKm ? 'good' : 'info',
      says: found
        ? msg('training.L6', { km: longest.km, sPerKm, date: longest.run.date })
        : msg('training.L6.none', { sPerKm }),
      looksFor: msg('training.L6.looks-for', { km: wantedKm }),
      claims: ['goal-pace-practice'],
      date: found ? longest.run.date : null,
      runIds: found ? [longest.run.id] : [],
    },
  ];
};
