import { beforeEach, describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing';
import {
  clearRace,
  exportData,
  importData,
  loadRunner,
  loadSavedRace,
  loadSettings,
  NewerDataError,
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

  it('takes over nothing from a file that is none of ours', async () => {
    await saveRace(race);
    for (const text of [
      '',
      '{',
      '[]',
      '{"product":"other","version":1}',
      '{"product":"uncramp","version":1,"savedRace":7}',
    ]) {
      expect(await importData(text)).toBe(false);
    }
    expect(await loadSavedRace()).toEqual(race);
  });
});
