import { decodeText } from '../../course/track/text';
import { daysBetween } from '../../days';
import type { Log, LoggedRun } from '../../runner/run-log';
import { type FileProblem, type Wanted, withDetails } from './details';
import { type ExportProblem, type ExportSource, openExport } from './source';
import { type ExportedRun, type ExportTable, median, type NotRead, readTable, unitOfRatio } from './table';

/** What the reading of an export tells, one after the other: the table first, then file after file. */
export type ImportEvent =
  | {
      readonly kind: 'table';
      readonly log: Log;
      readonly notRead: NotRead;
      /** Metres in the table's unit of distance where that is only the likeliest; null where it is sure. */
      readonly assumedUnitM: number | null;
      readonly files: FilesAhead;
    }
  | {
      readonly kind: 'file';
      readonly id: string;
      readonly result: { readonly run: LoggedRun } | { readonly problem: FileProblem };
    }
  | { readonly kind: 'failed'; readonly problem: ExportProblem };

export interface FilesAhead {
  readonly toRead: number;
  /** Read at an earlier time. */
  readonly before: number;
  /** Of runs whose row says all that is asked of it. */
  readonly notNeeded: number;
  /** False where the table was chosen alone. */
  readonly cameAlong: boolean;
}

export interface ReadOptions {
  /** Ids of the runs whose files were read at an earlier time. */
  readonly already: ReadonlySet<string>;
  /** ISO date; splits are taken of runs of the last half year before it. */
  readonly today: string;
  readonly signal?: AbortSignal;
  readonly dayOf?: (moment: number) => string;
}

/** Older splits say nothing of how someone runs today, and ten years of them would fill the storage. */
const SPLITS_DAYS = 182;
/** A run that was cut on the site, or one sport of several in one file, is not what its file tells. */
const DISTANCE_WITHIN = 0.15;
/** So many files tell whether the table writes kilometres or miles. */
const FILES_FOR_UNIT = 5;

function wantedOf({ date, gainM, lossM, movingTimeS, sport }: LoggedRun, today: string): Wanted | null {
  const recent = daysBetween(date, today) <= SPLITS_DAYS;
  const belt = sport === 'treadmill';
  const wanted = {
    splits: recent && !belt,
    climb: !belt && (gainM === null || (lossM === null && recent)),
    movingTime: movingTimeS === null,
  };
  return wanted.splits || wanted.climb || wanted.movingTime ? wanted : null;
}

async function readFileOf(
  { run, file }: { readonly run: LoggedRun; readonly file: string },
  wanted: Wanted,
  source: ExportSource,
  signal: AbortSignal | undefined,
): Promise<{ readonly run: LoggedRun; readonly measuredKm: number } | FileProblem> {
  const bytes = await source.file(file, signal);
  return typeof bytes === 'string' ? bytes : withDetails(run, wanted, bytes, file);
}

const hasFile = (one: ExportedRun): one is ExportedRun & { readonly file: string } => one.file !== null;

/** The table once more where its unit is unsure and the files of some runs show it. */
async function withUnit(
  text: string,
  table: ExportTable,
  source: ExportSource,
  { dayOf, signal }: ReadOptions,
): Promise<ExportTable> {
  if (table.unitSure || !source.hasFiles) return table;
  const ratios: number[] = [];
  for (const one of table.runs.filter(hasFile).slice(-FILES_FOR_UNIT)) {
    const read = await readFileOf(one, { splits: false, climb: false, movingTime: false }, source, signal);
    if (typeof read !== 'string') ratios.push((read.measuredKm / one.run.distanceKm) * table.unitM);
  }
  const unitM = unitOfRatio(median(ratios));
  return unitM === null ? table : (readTable(text, { unitM, ...(dayOf ? { dayOf } : {}) }) ?? table);
}

/**
 * Reads an export: its table, then the file of each run whose row lacks something that the review wants, the newest
 * first, one in memory at a time. Rejects with the signal's reason where it is told to stop; never throws otherwise.
 */
export async function* readExport(
  chosen: readonly File[],
  options: ReadOptions,
): AsyncGenerator<ImportEvent, void> {
  const { already, today, signal, dayOf } = options;
  const source = await openExport(chosen);
  signal?.throwIfAborted();
  if (typeof source === 'string') {
    yield { kind: 'failed', problem: source };
    return;
  }
  const text = decodeText(source.table);
  const first = readTable(text, dayOf ? { dayOf } : {});
  if (first === null) {
    yield { kind: 'failed', problem: 'no-table' };
    return;
  }
  const table = await withUnit(text, first, source, options);
  const needed = table.runs.filter(hasFile).flatMap((one) => {
    const wanted = wantedOf(one.run, today);
    return wanted === null ? [] : [{ ...one, wanted }];
  });
  const toRead = source.hasFiles ? needed.filter(({ run }) => !already.has(run.id)) : [];
  const { undated, withoutDistance, notRuns, cut, runs, strengthDays } = table;
  yield {
    kind: 'table',
    log: { runs: runs.map(({ run }) => run), strengthDays },
    notRead: { undated, withoutDistance, notRuns, cut },
    assumedUnitM: table.unitSure ? null : table.unitM,
    files: {
      toRead: toRead.length,
      before: source.hasFiles ? needed.length - toRead.length : 0,
      notNeeded: table.runs.filter(hasFile).length - needed.length,
      cameAlong: source.hasFiles,
    },
  };
  for (const one of toRead.sort((a, b) => b.run.date.localeCompare(a.run.date))) {
    signal?.throwIfAborted();
    const found = await readFileOf(one, one.wanted, source, signal);
    const read =
      typeof found !== 'string' && Math.abs(found.measuredKm / one.run.distanceKm - 1) > DISTANCE_WITHIN
        ? 'other-distance'
        : found;
    yield {
      kind: 'file',
      id: one.run.id,
      result: typeof read === 'string' ? { problem: read } : { run: read.run },
    };
  }
}
