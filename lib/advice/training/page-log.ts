import type { LogReading, LogRow } from '../../page/log-reading';
import type { Log, LoggedRun } from '../../runner/run-log';
import { raceByTitle } from '../../training/race-words';
import { sportNamed } from '../../training/sport-names';

function runOf(row: LogRow): LoggedRun | null {
  const sport = sportNamed(row.sportName);
  if (sport === 'other' || sport === 'strength' || row.distanceKm === null || !(row.distanceKm > 0))
    return null;
  return {
    id: row.id,
    date: row.date,
    name: row.name,
    sport,
    distanceKm: row.distanceKm,
    movingTimeS: row.movingTimeS,
    gainM: sport === 'treadmill' ? null : row.gainM,
    lossM: null,
    isRace: raceByTitle(row.name),
    splits: [],
  };
}

/**
 * What a page of a training list tells of a log. Days of strength work only where the page shows other sports than
 * running at all: a list of runs alone says nothing of them.
 */
export function logOfPage({ rows }: Pick<LogReading, 'rows'>): Log {
  const others = rows.filter((row) => runOf(row) === null);
  return {
    runs: rows.flatMap((row) => runOf(row) ?? []),
    strengthDays:
      others.length === 0
        ? null
        : others.filter(({ sportName }) => sportNamed(sportName) === 'strength').map(({ date }) => date),
  };
}
