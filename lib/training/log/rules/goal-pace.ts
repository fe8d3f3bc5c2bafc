import { msg } from '../../../words';
import { raceClass } from '../race-class';
import { runsOfLast } from '../select';
import type { LoggedRun, RaceAhead, Rule } from '../types';

/** A race older than this says little of today (the product's own choice). */
const RECENT_DAYS = 180;
const SHORTEST_KM = 3;
/** How time grows with distance: Riegel's 1.06, and 1.15 for a marathon told from a half or less (Vickers 2016). */
const EXPONENT = 1.06;
const EXPONENT_TO_MARATHON = 1.15;
const CHECK_FROM = 0.04;
const SLOW_DOWN_FROM = 0.08;

function predictedS(run: LoggedRun, race: RaceAhead): number | null {
  if (run.movingTimeS === null) return null;
  const far = raceClass(race) === 'marathon' && run.distanceKm <= 22.5;
  return run.movingTimeS * (race.distanceKm / run.distanceKm) ** (far ? EXPONENT_TO_MARATHON : EXPONENT);
}

/**
 * L5: the goal against what the best race of the last half year tells. Only races count: by their easy runs everybody
 * would be too fast. Runners who cramped had gone out 8 to 9 % faster than equally able ones who did not
 * (Schwellnus 2011); the usual formula flatters half of all marathoners by ten minutes or more (Vickers 2016).
 */
export const goalPace: Rule = (log, race) => {
  if (race === null || race.goalS === null) return [];
  const { goalS, distanceKm } = race;
  const races = runsOfLast(log, RECENT_DAYS).flatMap((run) => {
    const counts = run.isRace === true && run.sport !== 'treadmill' && run.distanceKm >= SHORTEST_KM;
    const seconds = counts ? predictedS(run, race) : null;
    return seconds === null ? [] : [{ run, seconds }];
  });
  const [best] = races.sort((a, b) => a.seconds - b.seconds);
  const looksFor = msg('training.L5.looks-for');
  if (!best) {
    return [
      {
        rule: 'L5',
        level: 'unknown',
        says: msg('training.L5.no-race', { goalS, sPerKm: goalS / distanceKm }),
        looksFor,
        claims: ['race-goal-pace', 'early-pace'],
        date: null,
        runIds: [],
      },
    ];
  }
  const { run, seconds } = best;
  const fasterShare = seconds / goalS - 1;
  return [
    {
      rule: 'L5',
      level: fasterShare >= SLOW_DOWN_FROM ? 'slow-down' : fasterShare >= CHECK_FROM ? 'check' : 'good',
      says: msg('training.L5', {
        goalS,
        fasterShare,
        predictedS: seconds,
        date: run.date,
        km: run.distanceKm,
      }),
      looksFor,
      claims: ['race-goal-pace', 'early-pace'],
      date: run.date,
      runIds: [run.id],
    },
  ];
};
