import { addDays, daysBetween } from '../../../days';
import { msg } from '../../../words';
import { dropOf } from '../select';
import type { LoggedRun, RaceAhead, Rule } from '../types';

/** Protection was seen from two to five weeks after one bout; soreness lasts days, so none in the last ten. */
const FROM_DAYS = 35;
const TO_DAYS = 14;
const LEAST_LOSS_M = 150;
const SHARE_OF_DROP = 0.2;
const M_PER_KM = 5;
/** So far down in one run is a practice, whatever its share. */
const LEAST_PRACTICE_M = 50;

/** What the race goes down, in metres; null where unknown. */
const raceDrop = ({ lossM, netM }: RaceAhead): number | null =>
  lossM ?? (netM !== null && netM < 0 ? -netM : null);

function isPractice(run: LoggedRun, drop: number): boolean {
  const m = dropOf(run);
  if (m === null) return false;
  return m >= SHARE_OF_DROP * drop || (m >= LEAST_PRACTICE_M && m / run.distanceKm >= M_PER_KM);
}

/**
 * L8: for a race that loses height, a run that goes down too, two to five weeks before it. One such run spared the
 * next one soreness and strength (Rowlands 2001, Eston 2000, Khassetarash 2022, Bontemps 2020); of cramps nothing is
 * known, and the figures are the product's own choice. Without a date: the last five weeks.
 */
export const downhill: Rule = (log, race) => {
  if (race === null) return [];
  const drop = raceDrop(race);
  if (drop === null || !(race.netDownhill === true || drop >= LEAST_LOSS_M)) return [];
  const raceDay = race.date;
  const daysLeft = raceDay === null ? null : daysBetween(log.today, raceDay);
  const from = addDays(raceDay ?? log.today, -FROM_DAYS);
  const to = raceDay === null ? log.today : addDays(raceDay, -TO_DAYS);
  if (from === null || to === null) return [];
  const looksFor = msg('training.L8.looks-for', { dropM: SHARE_OF_DROP * drop });
  const base = { rule: 'L8', looksFor, claims: ['downhill-practice'] } as const;
  if (daysLeft !== null && daysLeft > FROM_DAYS) {
    return [
      {
        ...base,
        level: 'unknown',
        says: msg('training.L8.later', { dropM: drop, from, to }),
        date: null,
        runIds: [],
      },
    ];
  }
  const done = log.runs
    .filter(({ date }) => date >= from && date <= to && date <= log.today)
    .filter((run) => isPractice(run, drop));
  const last = done.at(-1);
  if (last) {
    return [
      {
        ...base,
        level: 'good',
        says: msg('training.L8', { dropM: drop, runs: done.length, date: last.date }),
        date: last.date,
        runIds: done.map(({ id }) => id),
      },
    ];
  }
  const hasTime = daysLeft === null || daysLeft >= TO_DAYS;
  return [
    {
      ...base,
      level: 'check',
      says: msg(hasTime ? 'training.L8.none' : 'training.L8.too-late', { dropM: drop, to }),
      date: null,
      runIds: [],
    },
  ];
};
