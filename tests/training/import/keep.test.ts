import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type ImportProgress, type LoggedRun, mergeLogs, type RunLog } from '../../../lib/runner/run-log';
import { type ImportState, type ImportStore, keepImport } from '../../../lib/training/import/keep';
import type { ImportEvent } from '../../../lib/training/import/read-export';

// Random cases and large files on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const run = (id: number, change: Partial<LoggedRun> = {}): LoggedRun => ({
  id: String(id),
  date: `2028-01-${String((id % 28) + 1).padStart(2, '0')}`,
  name: null,
  sport: 'run',
  distanceKm: 10,
  movingTimeS: 3600,
  gainM: 50,
  lossM: 50,
  isRace: null,
  splits: [],
  ...change,
});
const SPLITS = [{ lengthKm: 1, paceSPerKm: 360, netM: 2 }];

/** A reading of so many runs, whose files come one after the other but for those that were read before. */
async function* reading(count: number, already: readonly string[], broken: readonly number[] = []) {
  const ids = Array.from({ length: count }, (_, i) => i);
  const toRead = ids.filter((id) => !already.includes(String(id)));
  const table: ImportEvent = {
    kind: 'table',
    log: { runs: ids.map((id) => run(id)), strengthDays: ['2028-01-02'] },
    notRead: { undated: 0, withoutDistance: 0, notRuns: [], cut: false },
    assumedUnitM: null,
    files: { toRead: toRead.length, before: count - toRead.length, notNeeded: 0, cameAlong: true },
  };
  yield table;
  for (const id of toRead) {
    const result = broken.includes(id)
      ? ({ problem: 'damaged' } as const)
      : { run: run(id, { splits: SPLITS }) };
    const file: ImportEvent = { kind: 'file', id: String(id), result };
    yield file;
  }
}

function memory() {
  let log: RunLog = { runs: [], strengthDays: null };
  let progress: ImportProgress = { read: [], left: 0 };
  let writes = 0;
  const store: ImportStore = {
    remember: async (told) => {
      writes++;
      log = mergeLogs(log, told);
    },
    saveProgress: async (next) => {
      progress = next;
    },
  };
  return { store, log: () => log, progress: () => progress, writes: () => writes };
}

async function importing(
  kept: ReturnType<typeof memory>,
  count: number,
  { stopAt = Number.POSITIVE_INFINITY, broken = [] as readonly number[], tick = 100 } = {},
): Promise<ImportState[]> {
  const control = new AbortController();
  const states: ImportState[] = [];
  const { read } = kept.progress();
  let time = 0;
  const now = () => {
    time += tick;
    return time;
  };
  async function* events() {
    for await (const event of reading(count, read, broken)) {
      control.signal.throwIfAborted();
      yield event;
    }
  }
  for await (const state of keepImport(events(), kept.store, read, { signal: control.signal, now })) {
    states.push(state);
    if (state.kind === 'reading' && state.done >= stopAt) control.abort();
  }
  return states;
}

describe('an import', () => {
  it('keeps every run and says what it read', async () => {
    const kept = memory();
    const states = await importing(kept, 50, { broken: [7] });
    expect(states.at(-1)).toMatchObject({
      kind: 'done',
      summary: {
        runs: 50,
        from: '2028-01-01',
        to: '2028-01-28',
        strengthDays: 1,
        files: { read: 49, left: 0, problems: { damaged: 1 } },
      },
    });
    expect(kept.log().runs).toHaveLength(50);
    expect(kept.log().runs.filter(({ splits }) => splits.length > 0)).toHaveLength(49);
    expect(kept.log().strengthDays).toEqual(['2028-01-02']);
    expect(kept.progress()).toMatchObject({ read: { length: 49 }, left: 0 });
  });

  it('writes seldom', async () => {
    const kept = memory();
    await importing(kept, 300, { tick: 20 });
    expect(kept.writes()).toBeLessThan(10);
  });

  it('says how far it is, never backwards', async () => {
    const done = (await importing(memory(), 20)).flatMap((state) =>
      state.kind === 'reading' ? [state.done] : [],
    );
    expect(done).toEqual([0, ...Array.from({ length: 21 }, (_, i) => i)]);
  });

  it('that is stopped and goes on reads each file once, wherever it was stopped', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 40 }),
        fc.array(fc.nat(40), { maxLength: 4 }),
        async (count, stops) => {
          const kept = memory();
          let filesRead = 0;
          for (const stopAt of [...stops.sort((a, b) => a - b), Number.POSITIVE_INFINITY]) {
            const last = (await importing(kept, count, { stopAt })).at(-1);
            if (last?.kind !== 'stopped' && last?.kind !== 'done') throw new Error(`ended ${last?.kind}`);
            filesRead += last.summary?.files.read ?? 0;
            expect(kept.progress().read.length).toBe(filesRead);
            expect(new Set(kept.progress().read).size).toBe(filesRead);
          }
          expect(filesRead).toBe(count);
          expect(kept.log().runs.every(({ splits }) => splits.length > 0)).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('that is stopped before the table keeps nothing', async () => {
    const kept = memory();
    expect((await importing(kept, 5, { stopAt: 0 })).at(-1)).toEqual({ kind: 'stopped', summary: null });
    expect(kept.writes()).toBe(0);
  });

  it('says so where nothing can be kept, or the reading breaks', async () => {
    const kept = memory();
    const full = { ...kept, store: { ...kept.store, remember: () => Promise.reject(new Error('full')) } };
    expect((await importing(full, 5)).at(-1)).toEqual({ kind: 'failed', problem: 'not-kept' });
    async function* refused() {
      yield { kind: 'failed', problem: 'no-table' } as const;
    }
    const states: ImportState[] = [];
    const options = { signal: new AbortController().signal, now: () => 0 };
    for await (const state of keepImport(refused(), kept.store, [], options)) states.push(state);
    expect(states.at(-1)).toEqual({ kind: 'failed', problem: 'no-table' });
  });
});
