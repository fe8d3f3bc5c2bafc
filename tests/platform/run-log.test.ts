import { beforeEach, describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing';
import {
  exportData,
  forgetRuns,
  importData,
  loadImportProgress,
  loadRunLog,
  NewerDataError,
  rememberRuns,
  saveImportProgress,
} from '../../lib/platform/store';
import type { LoggedRun } from '../../lib/runner/run-log';

const run = (id: string, change: Partial<LoggedRun> = {}): LoggedRun => ({
  id,
  date: '2028-05-10',
  name: 'Run',
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

describe('how far an import came', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });

  it('is kept, and is nothing at first', async () => {
    expect(await loadImportProgress()).toEqual({ read: [], left: 0 });
    await saveImportProgress({ read: ['1', '2'], left: 7 });
    expect(await loadImportProgress()).toEqual({ read: ['1', '2'], left: 7 });
  });

  it('is forgotten with the runs', async () => {
    await rememberRuns({ runs: [run('1', { splits: SPLITS })], strengthDays: [] });
    await saveImportProgress({ read: ['1'], left: 0 });
    await forgetRuns();
    expect(await loadRunLog()).toBeNull();
    expect(await browser.storage.local.get()).toEqual({});
  });

  it('is forgotten where another log comes in its place', async () => {
    const copy = await exportData();
    await rememberRuns({ runs: [run('1', { splits: SPLITS })], strengthDays: [] });
    await saveImportProgress({ read: ['1'], left: 3 });
    expect(await importData(copy)).toBe(true);
    expect(await loadRunLog()).toBeNull();
    expect(await loadImportProgress()).toEqual({ read: [], left: 0 });
  });

  it('that cannot be read counts as nothing, and that of a newer version is not written over', async () => {
    await browser.storage.local.set({ logImport: { version: 1, value: { read: 'all' } } });
    expect(await loadImportProgress()).toEqual({ read: [], left: 0 });
    await browser.storage.local.set({ logImport: { version: 99, value: {} } });
    await expect(saveImportProgress({ read: [], left: 0 })).rejects.toBeInstanceOf(NewerDataError);
  });
});

it('a list that is read again takes no splits away', async () => {
  fakeBrowser.reset();
  await rememberRuns({ runs: [run('1', { splits: SPLITS })], strengthDays: null });
  const log = await rememberRuns({ runs: [run('1', { name: 'Renamed' })], strengthDays: ['2028-05-01'] });
  expect(log.runs).toMatchObject([{ name: 'Renamed', splits: SPLITS }]);
});
