import type { ImportProgress, Log } from '../../runner/run-log';
import type { FileProblem } from './details';
import type { FilesAhead, ImportEvent } from './read-export';
import type { ExportProblem } from './source';
import type { NotRead } from './table';

/** What an import writes to. */
export interface ImportStore {
  remember(log: Log): Promise<unknown>;
  saveProgress(progress: ImportProgress): Promise<void>;
}

export interface ImportSummary {
  readonly runs: number;
  /** ISO dates of the first and the last run; null where there is none. */
  readonly from: string | null;
  readonly to: string | null;
  readonly strengthDays: number;
  readonly notRead: NotRead;
  readonly assumedUnitM: number | null;
  readonly files: FilesAhead & {
    readonly read: number;
    readonly left: number;
    readonly problems: Readonly<Partial<Record<FileProblem, number>>>;
  };
}

export type ImportState =
  /** Files that are read, those of an earlier time among them; of none while the table is read. */
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'stopped'; readonly summary: ImportSummary | null }
  | { readonly kind: 'done'; readonly summary: ImportSummary }
  | { readonly kind: 'failed'; readonly problem: ExportProblem | 'not-kept' };

/** So long what was read may stay unwritten: each writing goes through the whole log. */
const WRITE_EVERY_MS = 3000;

class Import {
  private table: Extract<ImportEvent, { kind: 'table' }> | null = null;
  private readonly problems: Partial<Record<FileProblem, number>> = {};
  private readonly readNow: string[] = [];
  private waiting: Log['runs'][number][] = [];
  private done = 0;

  constructor(
    private readonly store: ImportStore,
    private readonly readBefore: readonly string[],
  ) {}

  async take(event: Exclude<ImportEvent, { kind: 'failed' }>): Promise<void> {
    if (event.kind === 'table') {
      this.table = event;
      await this.store.remember(event.log);
      await this.saveProgress();
      return;
    }
    this.done++;
    if ('problem' in event.result) {
      const { problem } = event.result;
      this.problems[problem] = (this.problems[problem] ?? 0) + 1;
    } else {
      this.waiting.push(event.result.run);
      this.readNow.push(event.id);
    }
  }

  /** Writes the runs first: a page that is closed in between reads some files twice and loses none. */
  async write(): Promise<void> {
    if (this.table === null) return;
    const runs = this.waiting;
    this.waiting = [];
    if (runs.length > 0) await this.store.remember({ runs, strengthDays: null });
    await this.saveProgress();
  }

  private saveProgress(): Promise<void> {
    return this.store.saveProgress({ read: [...this.readBefore, ...this.readNow], left: this.left() });
  }

  private left(): number {
    return (this.table?.files.toRead ?? 0) - this.done;
  }

  reading(): ImportState {
    const { before, toRead } = this.table?.files ?? { before: 0, toRead: 0 };
    return { kind: 'reading', done: before + this.done, of: before + toRead };
  }

  summary(): ImportSummary | null {
    if (this.table === null) return null;
    const { log, notRead, assumedUnitM, files } = this.table;
    const days = log.runs.map(({ date }) => date).sort();
    return {
      runs: log.runs.length,
      from: days[0] ?? null,
      to: days.at(-1) ?? null,
      strengthDays: log.strengthDays?.length ?? 0,
      notRead,
      assumedUnitM,
      files: { ...files, read: this.readNow.length, left: this.left(), problems: this.problems },
    };
  }
}

/**
 * Keeps what the reading of an export tells, in few writes, and says how far it is; at the end what was read and what
 * was not. An aborted reading ends with "stopped" and everything kept that was read till then. Never throws.
 *
 * @param now Milliseconds on a clock that only goes forward.
 */
export async function* keepImport(
  events: AsyncIterable<ImportEvent>,
  store: ImportStore,
  readBefore: readonly string[],
  { signal, now }: { readonly signal: AbortSignal; readonly now: () => number },
): AsyncGenerator<ImportState, void> {
  const kept = new Import(store, readBefore);
  let writtenAt = now();
  yield kept.reading();
  try {
    try {
      for await (const event of events) {
        if (event.kind === 'failed') {
          yield { kind: 'failed', problem: event.problem };
          return;
        }
        await kept.take(event);
        if (now() - writtenAt >= WRITE_EVERY_MS) {
          await kept.write();
          writtenAt = now();
        }
        yield kept.reading();
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    await kept.write();
    const summary = kept.summary();
    if (signal.aborted) yield { kind: 'stopped', summary };
    else if (summary !== null) yield { kind: 'done', summary };
  } catch {
    yield { kind: 'failed', problem: 'not-kept' };
  }
}
