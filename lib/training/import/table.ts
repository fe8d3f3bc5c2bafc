import Papa from 'papaparse';
import type { LoggedRun } from '../../runner/run-log';
import { METRES_PER_MILE } from '../../units';
import { raceByTitle } from '../race-words';
import { sportNamed } from '../sport-names';
import { type Columns, layoutOf } from './columns';
import { localDay, momentsOf } from './dates';
import { numbersOf, secondsOf } from './numbers';

/** A run of the table, and the file that the export keeps of it. */
export interface ExportedRun {
  readonly run: LoggedRun;
  /** Its name inside the export ("activities/123.fit.gz"); null for an entry made by hand. */
  readonly file: string | null;
}

export interface NotRead {
  /** Rows whose day or whose distance cannot be read. */
  readonly undated: number;
  readonly withoutDistance: number;
  /** Activities that are no runs, by the word of the export, the most first. */
  readonly notRuns: readonly { readonly name: string; readonly count: number }[];
  /** The table ends inside a quoted text: what follows it is missing. */
  readonly cut: boolean;
}

export interface ExportTable extends NotRead {
  readonly runs: readonly ExportedRun[];
  readonly strengthDays: readonly string[];
  /** Metres in one of the units in which the table writes distances. */
  readonly unitM: number;
  /** Whether the table itself shows which unit that is. */
  readonly unitSure: boolean;
}

/** Thirty years of three activities a day. */
const MOST_ROWS = 33_000;
/** Farther than this nobody runs in one go; it is a ride under a wrong name, or the wrong unit. */
const FARTHEST_KM = 1000;
const LONGEST_NAME = 300;
/** A run at an everyday pace: the unit by which most runs come near it is likely the right one. */
const EVERYDAY_S_PER_KM = 360;

const KM_M = 1000;
const UNITS_M = [1, KM_M, METRES_PER_MILE] as const;

export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

/** The unit that a ratio of metres to a written distance names, within 3 in 100; null where it names none. */
export const unitOfRatio = (ratio: number | null): number | null =>
  UNITS_M.find((unitM) => ratio !== null && Math.abs(ratio / unitM - 1) < 0.03) ?? null;

interface Figures {
  readonly elapsedS: readonly (number | null)[];
  readonly movingS: readonly (number | null)[];
  readonly distance: readonly (number | null)[];
  readonly metres: readonly (number | null)[];
  readonly gainM: readonly (number | null)[];
  readonly lossM: readonly (number | null)[];
}

function figuresOf(rows: readonly (readonly string[])[], columns: Columns): Figures {
  const at = (column: number | null) => rows.map((row) => (column === null ? '' : (row[column] ?? '')));
  return {
    elapsedS: secondsOf(at(columns.elapsed)),
    movingS: secondsOf(at(columns.moving)),
    distance: numbersOf(at(columns.distance)),
    metres: numbersOf(at(columns.metres)),
    gainM: numbersOf(at(columns.gain)),
    lossM: numbersOf(at(columns.loss)),
  };
}

interface Unit extends Pick<ExportTable, 'unitM' | 'unitSure'> {
  /** Whether the column taken for metres says the same distances once more, and finer. */
  readonly metresToo: boolean;
}

/** The unit of the distances: by the column in metres where there is one, else the one that makes everyday paces. */
function unitOf({ distance, metres, elapsedS }: Figures, isRun: readonly boolean[]): Unit {
  const of = (ratio: (i: number) => number): number | null =>
    median(isRun.flatMap((is, i) => (is && Number.isFinite(ratio(i)) && ratio(i) > 0 ? [ratio(i)] : [])));
  const byMetres = unitOfRatio(of((i) => (metres[i] ?? Number.NaN) / (distance[i] ?? Number.NaN)));
  if (byMetres !== null) return { unitM: byMetres, unitSure: true, metresToo: byMetres !== 1 };
  const sPerUnit = of((i) => (elapsedS[i] ?? Number.NaN) / (distance[i] ?? Number.NaN));
  if (sPerUnit === null) return { unitM: KM_M, unitSure: false, metresToo: false };
  const strangeness = (unitM: number) => Math.abs(Math.log((sPerUnit * KM_M) / unitM / EVERYDAY_S_PER_KM));
  const [unitM = KM_M] = [...UNITS_M].sort((a, b) => strangeness(a) - strangeness(b));
  // Metres are a thousand times off: that cannot be mistaken. Kilometres and miles can.
  return { unitM, unitSure: unitM === 1, metresToo: false };
}

const size = (value: number | null | undefined): number | null =>
  value !== null && value !== undefined && value >= 0 ? value : null;

/**
 * Reads the table of an export (`activities.csv`), in whichever language and of whatever age. Null where the text is no
 * such table. Never throws. Days are those of the device's own time zone, or of `dayOf` (milliseconds since 1970 in, an
 * ISO date out); `unitM` says the unit of the distances, in metres, where something better than the table knows it.
 */
export function readTable(
  text: string,
  { dayOf = localDay, unitM }: { readonly dayOf?: (moment: number) => string; readonly unitM?: number } = {},
): ExportTable | null {
  const parsed = Papa.parse<string[]>(text, {
    skipEmptyLines: true,
    preview: MOST_ROWS,
    delimitersToGuess: [',', ';', '\t'],
  });
  const layout = layoutOf(parsed.data);
  if (layout === null) return null;
  const { columns, rows } = layout;
  const types = rows.map((row) => (row[columns.type] ?? '').trim().slice(0, 60));
  const sports = types.map(sportNamed);
  const isRun = sports.map((sport) => sport !== 'other' && sport !== 'strength');
  const figures = figuresOf(rows, columns);
  const { metresToo, ...unit } =
    unitM === undefined ? unitOf(figures, isRun) : { unitM, unitSure: true, metresToo: false };
  const moments = momentsOf(rows.map((row) => row[columns.date] ?? ''));

  const runs: ExportedRun[] = [];
  const strengthDays = new Set<string>();
  const others = new Map<string, number>();
  let undated = 0;
  let withoutDistance = 0;
  for (const [i, row] of rows.entries()) {
    const sport = sports[i] ?? 'other';
    const moment = moments[i] ?? null;
    if (sport === 'strength' && moment !== null) strengthDays.add(dayOf(moment));
    if (sport === 'strength' || sport === 'other') {
      const name = types[i] ?? '';
      others.set(name, (others.get(name) ?? 0) + 1);
      continue;
    }
    const metres = metresToo ? size(figures.metres[i]) : null;
    const written = size(figures.distance[i]);
    const distanceKm = (metres || (written ?? 0) * unit.unitM) / KM_M;
    if (moment === null) undated++;
    else if (!(distanceKm > 0) || distanceKm > FARTHEST_KM) withoutDistance++;
    else {
      const name = (row[columns.name] ?? '').trim().slice(0, LONGEST_NAME) || null;
      const belt = sport === 'treadmill';
      runs.push({
        file: columns.file === null ? null : (row[columns.file] ?? '').trim() || null,
        run: {
          id: (row[columns.id] ?? '').trim(),
          date: dayOf(moment),
          name,
          sport,
          distanceKm,
          movingTimeS: size(figures.movingS[i]),
          gainM: belt ? null : size(figures.gainM[i]),
          lossM: belt ? null : size(figures.lossM[i]),
          isRace: raceByTitle(name),
          splits: [],
        },
      });
    }
  }
  return {
    runs,
    strengthDays: [...strengthDays].sort(),
    undated,
    withoutDistance,
    notRuns: [...others].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count),
    cut: parsed.errors.some(({ code }) => code === 'MissingQuotes'),
    ...unit,
  };
}
