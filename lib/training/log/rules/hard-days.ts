import { daysBetween } from '../../../days';
import { msg } from '../../../words';
import { raceClass } from '../race-class';
import { median, paceOf, runsOfLast, WEEKS } from '../select';
import type { LoggedRun, Rule } from '../types';

const LONGEST_SHARE = 0.2;
const FASTER = 0.08;
/** With fewer runs, a fifth of them is one. */
const LEAST_RUNS = 10;
const OFTEN = 3;

/** The runs that count as hard: the longest fifth by time, and those clearly faster than the runner's usual pace. */
export function hardRuns(runs: readonly LoggedRun[]): ReadonlySet<string> {
  const timed = runs.filter(({ movingTimeS }) => movingTimeS !== null);
  const byTime = [...timed].sort((a, b) => (b.movingTimeS ?? 0) - (a.movingTimeS ?? 0));
  const hard = new Set(byTime.slice(0, Math.floor(LONGEST_SHARE * timed.length)).map(({ id }) => id));
  const usual = median(timed.flatMap((run) => paceOf(run) ?? []));
  for (const run of timed) {
    const pace = paceOf(run);
    if (usual !== null && pace !== null && pace < usual * (1 - FASTER)) hard.add(run.id);
  }
  return hard;
}

/**
 * L9: hard runs on days that follow one another. Thighs had lost 14 to 17 % of their strength a day or two after a
 * downhill bout (Maeo 2017); that this leads to cramps is the founding document's advice, not a finding. Off where
 * the race is an ultra, whose training does it on purpose.
 */
export const hardDays: Rule = (log, race) => {
  if (race !== null && raceClass(race) === 'ultra') return [];
  const runs = runsOfLast(log, WEEKS * 7);
  if (runs.length < LEAST_RUNS) return [];
  const hard = hardRuns(runs);
  const days = [...new Set(runs.filter(({ id }) => hard.has(id)).map(({ date }) => date))].sort();
  const pairs = days.flatMap((day, i) => {
    const next = days[i + 1];
    return next !== undefined && daysBetween(day, next) === 1 ? [{ day, next }] : [];
  });
  const last = pairs.at(-1);
  const both = new Set(last ? [last.day, last.next] : []);
  return [
    {
      rule: 'L9',
      level: pairs.length >= OFTEN ? 'check' : pairs.length > 0 ? 'info' : 'good',
      says: msg('training.L9', { times: pairs.length, date: last?.next ?? null }),
      looksFor: msg('training.L9.looks-for'),
      claims: ['hard-days'],
      date: last?.next ?? null,
      runIds: runs.filter(({ id, date }) => hard.has(id) && both.has(date)).map(({ id }) => id),
    },
  ];
};
