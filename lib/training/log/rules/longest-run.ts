import { daysBetween } from '../../../days';
import { msg } from '../../../words';
import { raceClass } from '../race-class';
import { longestOf, runsOfLast } from '../select';
import type { LoggedRun, RaceAhead, Rule } from '../types';

/** The build-up that counts, in days (the product's own choice). */
const BUILD_UP_DAYS = 12 * 7;
/** Long runs end before the taper; so near to the race there is none left to add. */
const NO_MORE_DAYS = 21;
const MARATHON_LONG_KM = 25;
const MARATHON_LONG_S = 3 * 3600;

/** How long the longest run should have been, in km; null where none is looked for. */
function wantedKm(race: RaceAhead): number | null {
  switch (raceClass(race)) {
    case 'short':
      return null;
    case '10k':
      return 8;
    case 'half':
      return 15;
    case 'marathon':
      return MARATHON_LONG_KM;
    case 'between':
      return 0.6 * race.distanceKm;
    case 'ultra':
      return Math.min(50, race.distanceKm / 2);
  }
}

/** The most that two days running add up to. */
function backToBackKm(runs: readonly LoggedRun[]): number {
  const byDay = new Map<string, number>();
  for (const { date, distanceKm } of runs) byDay.set(date, (byDay.get(date) ?? 0) + distanceKm);
  const days = [...byDay.keys()].sort();
  return Math.max(
    0,
    ...days.map((day, i) => {
      const next = days[i + 1];
      const follows = next !== undefined && daysBetween(day, next) === 1;
      return (byDay.get(day) ?? 0) + (follows ? (byDay.get(next) ?? 0) : 0);
    }),
  );
}

/**
 * L2: the longest run of the last 12 weeks against the race. Marathoners whose longest was under 25 km finished 13
 * minutes slower; half marathoners with more than 21 km were faster and faded less (Fokkema 2020). The other
 * distances are the product's own choice. Of finishing times, not of cramps.
 */
export const longestRun: Rule = (log, race) => {
  if (race === null) return [];
  const wanted = wantedKm(race);
  const runs = runsOfLast(log, BUILD_UP_DAYS);
  const longest = longestOf(runs);
  if (wanted === null || longest === null) return [];
  const kind = raceClass(race);
  const pairKm = kind === 'ultra' ? backToBackKm(runs) : 0;
  const longEnoughS =
    kind === 'marathon' && runs.some(({ movingTimeS }) => (movingTimeS ?? 0) >= MARATHON_LONG_S);
  const fits = longest.distanceKm >= wanted || pairKm >= wanted || longEnoughS;
  const daysLeft = race.date === null ? null : daysBetween(log.today, race.date);
  const hasTime = daysLeft === null || daysLeft > NO_MORE_DAYS;
  return [
    {
      rule: 'L2',
      level: fits ? 'good' : hasTime ? 'info' : 'check',
      says: msg('training.L2', {
        km: longest.distanceKm,
        date: longest.date,
        pairKm: pairKm > longest.distanceKm ? pairKm : null,
        kind,
      }),
      looksFor: msg('training.L2.looks-for', { km: wanted, kind }),
      claims: ['longest-run'],
      date: longest.date,
      runIds: [longest.id],
    },
  ];
};
