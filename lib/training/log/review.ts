import { dayNumber, daysBetween, mondayOf } from '../../days';
import { type OwnHill, ownHills } from './own-hills';
import { rules } from './rules';
import { runsOfLast } from './select';
import { type Finding, type Level, type RaceAhead, RULES, type RuleId, type TrainingLog } from './types';
import { type Week, weeksOf } from './weeks';

/** With less there is no usual week to hold anything against (the product's own choice). */
const LEAST_WEEKS = 6;
const LEAST_RUNS = 12;

/** The rules that hold a log against the race ahead; the others look at the log alone. */
const OF_RACE: ReadonlySet<RuleId> = new Set(['L2', 'L3', 'L5', 'L6', 'L7', 'L8', 'L10', 'L11']);
/** What decides whether the race fits; the rest is told and weighs nothing. */
const DECIDING: ReadonlySet<RuleId> = new Set(['L2', 'L5', 'L7', 'L8']);

const WEIGHT: Readonly<Record<Level, number>> = { 'slow-down': 4, check: 3, info: 2, unknown: 1, good: 0 };

export interface TrainingReview {
  /** What was seen: how many runs, from which day to which. Null of none. */
  readonly seen: { readonly runs: number; readonly from: string; readonly to: string } | null;
  /** False where the log is too short to judge: then there are no flags, and no word on the race. */
  readonly enough: boolean;
  /** The last eight weeks, oldest first. */
  readonly weeks: readonly Week[];
  /** What asks for care in the log itself, the weightiest first; none twice in a week for the same cause. */
  readonly flags: readonly Finding[];
  /** Rule by rule against the race ahead; null without a race or with too short a log. */
  readonly ready: readonly Finding[] | null;
  /** L15, in a word and never a number: "prepared", "partly" or "unknown". */
  readonly fits: 'prepared' | 'partly' | 'unknown' | null;
  readonly ownHills: readonly OwnHill[];
}

/** The weightiest of each rule's findings in each week. */
function oncePerWeek(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const week = finding.date === null ? '' : mondayOf(dayNumber(finding.date));
    const key = `${finding.rule} ${week}`;
    const before = kept.get(key);
    if (!before || WEIGHT[finding.level] >= WEIGHT[before.level]) kept.set(key, finding);
  }
  return [...kept.values()];
}

function fitOf(ready: readonly Finding[]): TrainingReview['fits'] {
  const deciding = ready.filter(({ rule, level }) => DECIDING.has(rule) && level !== 'unknown');
  if (deciding.length === 0) return 'unknown';
  return deciding.every(({ level }) => level === 'good') ? 'prepared' : 'partly';
}

/** Whether a log holds enough to judge by: six weeks from its first run, and twelve runs in its last eight weeks. */
function isEnough(log: TrainingLog): boolean {
  const [first] = log.runs;
  if (!first) return false;
  return daysBetween(first.date, log.today) >= 7 * LEAST_WEEKS && runsOfLast(log, 56).length >= LEAST_RUNS;
}

/**
 * Holds a training log against the rules L1 to L14 and, where there is one, against the race ahead. Pure, and the
 * same for the same log. Runs of the future are left out; the order of the runs does not matter.
 */
export function reviewLog(given: TrainingLog, race: RaceAhead | null): TrainingReview {
  const runs = given.runs
    .filter(({ date, distanceKm }) => date <= given.today && distanceKm > 0)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const log: TrainingLog = { ...given, runs };
  const [first, last] = [runs[0], runs.at(-1)];
  const enough = isEnough(log);
  const ahead =
    race !== null && race.distanceKm > 0 && !(race.date !== null && race.date < log.today) ? race : null;
  const find = (of: (rule: RuleId) => boolean) =>
    enough ? RULES.filter(of).flatMap((rule) => rules[rule](log, ahead)) : [];

  const flags = oncePerWeek(find((rule) => !OF_RACE.has(rule)))
    .filter(({ level }) => WEIGHT[level] >= WEIGHT.info)
    .sort((a, b) => WEIGHT[b.level] - WEIGHT[a.level] || (b.date ?? '').localeCompare(a.date ?? ''));
  const ready = enough && ahead !== null ? find((rule) => OF_RACE.has(rule)) : null;
  return {
    seen: first && last ? { runs: runs.length, from: first.date, to: last.date } : null,
    enough,
    weeks: weeksOf(log),
    flags,
    ready,
    fits: ready === null ? null : fitOf(ready),
    ownHills: ahead === null ? [] : ownHills(log, ahead),
  };
}
