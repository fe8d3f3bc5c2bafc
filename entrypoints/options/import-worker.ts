import { type ImportEvent, readExport } from '../../lib/training/import/read-export';

/** What the page asks this worker for, once. */
export interface ImportOrder {
  readonly chosen: readonly File[];
  readonly already: readonly string[];
  /** ISO date. */
  readonly today: string;
}

/** What it answers with, one after the other. */
export type ImportAnswer = ImportEvent | { readonly kind: 'end' };

const answer = (one: ImportAnswer) => self.postMessage(one);

/** Reads an export beside the page, which answers all the while. Whoever stops it ends the worker. */
self.addEventListener('message', async ({ data }: MessageEvent<ImportOrder>) => {
  const { chosen, already, today } = data;
  for await (const event of readExport(chosen, { already: new Set(already), today })) answer(event);
  answer({ kind: 'end' });
});
