import type { ImportActions, Remembered } from '../../components/options/ImportLog';
import { today } from '../../lib/platform/clock';
import {
  forgetRuns,
  loadImportProgress,
  loadRunLog,
  rememberRuns,
  saveImportProgress,
} from '../../lib/platform/store';
import { keepImport } from '../../lib/training/import/keep';
import type { ImportEvent } from '../../lib/training/import/read-export';
import type { ImportAnswer, ImportOrder } from './import-worker';

/** The events of a worker of its own, until it is through or the signal ends it; rejects where it breaks down. */
async function* inWorker(order: ImportOrder, signal: AbortSignal): AsyncGenerator<ImportEvent, void> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const answers: (ImportAnswer | Error)[] = [];
  let wake = () => {};
  const add = (answer: ImportAnswer | Error) => {
    answers.push(answer);
    wake();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => add(data));
  worker.addEventListener('error', ({ message }) => add(new Error(message)));
  const stop = () => wake();
  signal.addEventListener('abort', stop);
  try {
    worker.postMessage(order);
    for (;;) {
      signal.throwIfAborted();
      const answer = answers.shift();
      if (answer === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      } else if (answer instanceof Error) throw answer;
      else if (answer.kind === 'end') return;
      else yield answer;
    }
  } finally {
    worker.terminate();
    signal.removeEventListener('abort', stop);
  }
}

export const importActions: ImportActions = {
  async *read(chosen, signal) {
    const { read } = await loadImportProgress();
    const events = inWorker({ chosen, already: read, today: today() }, signal);
    const store = { remember: rememberRuns, saveProgress: saveImportProgress };
    yield* keepImport(events, store, read, { signal, now: () => performance.now() });
  },
  forget: forgetRuns,
};

/** What of the runner's log is on this device, and how many files an import has still to read. */
export async function loadImported(): Promise<{
  readonly remembered: Remembered | null;
  readonly left: number;
}> {
  const [log, { left }] = await Promise.all([loadRunLog(), loadImportProgress()]);
  const first = log?.runs[0];
  const last = log?.runs.at(-1);
  const remembered =
    log && first && last ? { count: log.runs.length, from: first.date, to: last.date } : null;
  return { remembered, left };
}
