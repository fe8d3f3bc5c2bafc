import type { Activity } from '../../page/reading';
import { type Log, type LoggedRun, mergeLogs } from '../../runner/run-log';
import { reviewLog } from '../../training/log/review';
import { rules } from '../../training/log/rules';
import type { Finding } from '../../training/log/types';
import { raceByTitle } from '../../training/race-words';

/** One run's page as a line of a log; null of another athlete's, and where its number, day or distance is unknown. */
export function runOfActivity(activity: Activity): LoggedRun | null {
  const { id, date, own, distanceKm, title, sport, movingTimeS, gainM, splits } = activity;
  if (own !== true || id === null || date === null || distanceKm === null || !(distanceKm > 0)) return null;
  return {
    id,
    date,
    name: title,
    sport,
    distanceKm,
    movingTimeS,
    gainM: sport === 'treadmill' ? null : gainM,
    lossM: null,
    isRace: raceByTitle(title),
    splits,
  };
}

/** What a run tells of itself, without a log around it. */
const BY_ITSELF = ['L12', 'L13'] as const;

/**
 * The rules of the log that one run touches, as of its own day: against the runs that are remembered, and what it tells
 * of itself. Empty for another athlete's run.
 */
export function touchedRules(activity: Activity, log: Log | null): Finding[] {
  const run = runOfActivity(activity);
  if (run === null) return [];
  const today = run.date;
  const around = mergeLogs(log ?? { runs: [], strengthDays: null }, { runs: [run], strengthDays: null });
  const inLog = reviewLog({ ...around, today }, null).flags.filter(({ runIds }) => runIds.includes(run.id));
  const alone = BY_ITSELF.flatMap((rule) =>
    rules[rule]({ runs: [run], strengthDays: null, today }, null),
  ).filter(({ rule, level }) => level !== 'good' && !inLog.some((finding) => finding.rule === rule));
  return [...inLog, ...alone];
}
