import { beforeEach, describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing';
import {
  clearRace,
  exportData,
  importData,
  loadCorrection,
  loadRunner,
  loadSavedRace,
  loadSettings,
  NewerDataError,
  saveCorrection,
  saveRace,
  saveRunner,
  saveSettings,
  wipe,
} from '../../lib/platform/store';
import { DEFAULT_RUNNER, parseRunner } from '../../lib/runner/runner';
import type { SavedRace } from '../../lib/runner/saved-race';
import { DEFAULT_SETTINGS } from '../../lib/runner/settings';

const race: SavedRace = {
  name: 'River City Marathon',
  date: '2027-05-02',
  place: null,
  url: 'https://runsignup.com/Race/OH/Columbus/RiverCity',
  distanceKm: 42.195,
  surface: 'road',
  terrain: 'flat',
  terrainChosen: false,
  netDownhill: null,
  gainM: 46,
  lossM: null,
  netM: null,
  savedAt: '2026-11-22T20:00:00.000Z',
};

describe('what is stored', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });

  it('starts from defaults', async () => {
    expect(await loadRunner()).toEqual(DEFAULT_RUNNER);
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await loadSavedRace()).toBeNull();
  });

  it('comes back as it was saved', async () => {
    const runner = parseRunner({ cramps: ['soleus'], experience: 'practised' });
    await saveRunner(runner);
    await saveRace(race);
    await saveSettings({ units: 'imperial' });
    expect(await loadRunner()).toEqual(runner);
    expect(await loadSavedRace()).toEqual(race);
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, units: 'imperial' });
    await clearRace();
    expect(await loadSavedRace()).toBeNull();
  });

  it('changes one setting and keeps the others', async () => {
    await saveSettings({ units: 'imperial' });
    await saveSettings({ sound: true, side: undefined });
    expect(await loadSettings()).toMatchObject({ units: 'imperial', sound: true, side: 'right' });
  });

  it('keeps garbage aside before writing over it', async () => {
    await browser.storage.local.set({
      runner: 'garbage',
      settings: 17,
      savedRace: { version: 1, value: { name: 3 } },
    });
    expect(await loadRunner()).toEqual(DEFAULT_RUNNER);
    expect(await loadSavedRace()).toBeNull();
    await saveRunner(DEFAULT_RUNNER);
    expect(await browser.storage.local.get('rescued.runner')).toEqual({ 'rescued.runner': 'garbage' });
    expect(await loadRunner()).toEqual(DEFAULT_RUNNER);
    await saveRace(race);
    const kept = await browser.storage.local.get('rescued.savedRace');
    expect(kept).toEqual({ 'rescued.savedRace': { version: 1, value: { name: 3 } } });
  });

  it('leaves the data of a newer version alone', async () => {
    const newer = { version: 99, value: { cramps: ['soleus'], mood: 'calm' } };
    await browser.storage.local.set({ runner: newer });
    expect(await loadRunner()).toEqual(DEFAULT_RUNNER);
    await expect(saveRunner(DEFAULT_RUNNER)).rejects.toThrow(NewerDataError);
    expect(await browser.storage.local.get('runner')).toEqual({ runner: newer });
  });

  it('goes out as one file and comes back from it', async () => {
    await saveRunner(parseRunner({ injuries: ['knee'] }));
    await saveRace(race);
    const file = await exportData();
    await wipe();
    expect(await loadSavedRace()).toBeNull();
    expect(await importData(file)).toBe(true);
    expect(await loadSavedRace()).toEqual(race);
    expect((await loadRunner()).injuries).toEqual(['knee']);
  });

  it('keeps corrections of pages, undoes them without a trace, and carries them in the copy', async () => {
    const course = { ofKm: 42.195, terrain: 'hilly', gainM: 310, distanceKm: null, surface: null } as const;
    const now = '2026-11-22T20:00:00.000Z';
    const pages = ['https://a.example/race', 'https://b.example/race'];
    await Promise.all(pages.map((page) => saveCorrection(page, { does: 'correct', course }, now)));
    for (const page of pages) expect((await loadCorrection(page))?.courses).toEqual([course]);
    const file = await exportData();
    await wipe();
    expect(await loadCorrection(pages[0] ?? '')).toBeNull();
    expect(await importData(file)).toBe(true);
    for (const page of pages) expect((await loadCorrection(page))?.courses).toEqual([course]);
    for (const page of pages) await saveCorrection(page, { does: 'undo', ofKm: 42.195 }, now);
    expect(await browser.storage.local.get('corrections')).toEqual({});
  });

  it('leaves the corrections of a newer version alone', async () => {
    const newer = { version: 99, value: { 'a.example/race': 'hilly' } };
    await browser.storage.local.set({ corrections: newer });
    const saving = saveCorrection('https://a.example/race', { does: 'not-a-race' }, '');
    await expect(saving).rejects.toThrow(NewerDataError);
    expect(await loadCorrection('https://a.example/race')).toBeNull();
    expect(await browser.storage.local.get('corrections')).toEqual({ corrections: newer });
  });

  it('takes over nothing from a file that is none of ours', async () => {
    await saveRace(race);
    for (const text of [
      '',
      '{',
      '[]',
      '{"product":"other","version":1}',
      '{"product":"uncramp","version":1,"savedRace":7}',
      '{"product":"uncramp","version":1,"corrections":[7]}',
    ]) {
      expect(await importData(text)).toBe(false);
    }
    expect(await loadSavedRace()).toEqual(race);
  });
});
