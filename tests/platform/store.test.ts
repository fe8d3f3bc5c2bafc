import { beforeEach, describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing';
import {
  clearRace,
  exportData,
  importData,
  loadCorrection,
  loadDiary,
  loadRunner,
  loadSavedRace,
  loadSettings,
  NewerDataError,
  saveCorrection,
  saveDiaryChange,
  saveRace,
  saveRunner,
  saveSettings,
  wipe,
} from '../../lib/platform/store';
import { EMPTY_DIARY, entryOfRace, raceId } from '../../lib/runner/diary';
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

  const calf = { cramped: true, muscle: 'gastrocnemius', side: null, place: null } as const;
  const now = '2027-05-03T20:00:00.000Z';

  it('keeps a diary, sets the answers by it, and carries both in the copy', async () => {
    expect(await loadDiary()).toEqual(EMPTY_DIARY);
    const other = { ...race, name: 'Otter Bend Half', date: '2027-06-06' };
    await Promise.all([
      saveDiaryChange({ does: 'keep', entry: entryOfRace(race, calf, now) }),
      saveDiaryChange({
        does: 'keep',
        entry: entryOfRace(other, { ...calf, muscle: 'hamstrings', note: 'Sprinted.' }, now),
      }),
    ]);
    const diary = await loadDiary();
    expect(diary.entries.map(({ name, note }) => [name, note])).toEqual([
      ['River City Marathon', ''],
      ['Otter Bend Half', 'Sprinted.'],
    ]);
    expect((await loadRunner()).cramps).toEqual(['gastrocnemius', 'hamstrings']);
    const file = await exportData();
    await wipe();
    expect(await loadDiary()).toEqual(EMPTY_DIARY);
    expect(await importData(file)).toBe(true);
    expect(await loadDiary()).toEqual(diary);
    expect((await loadRunner()).cramps).toEqual(['gastrocnemius', 'hamstrings']);
    for (const one of [race, other]) await saveDiaryChange({ does: 'remove', id: raceId(one) });
    expect(await browser.storage.local.get('diary')).toEqual({});
    expect((await loadRunner()).cramps).toEqual([]);
  });

  it('takes a copy from before there was a diary, and leaves none', async () => {
    await saveDiaryChange({ does: 'keep', entry: entryOfRace(race, calf, now) });
    expect(await importData('{"product":"uncramp","version":1,"runner":{"cramps":["soleus"]}}')).toBe(true);
    expect(await loadDiary()).toEqual(EMPTY_DIARY);
    expect((await loadRunner()).cramps).toEqual(['soleus']);
  });

  it('leaves the diary of a newer version alone, and the answers with it', async () => {
    const newer = { version: 99, value: { pages: [] } };
    await browser.storage.local.set({ diary: newer });
    const saving = saveDiaryChange({ does: 'keep', entry: entryOfRace(race, calf, now) });
    await expect(saving).rejects.toThrow(NewerDataError);
    expect(await browser.storage.local.get(['diary', 'runner'])).toEqual({ diary: newer });
  });

  it('puts a diary that cannot be read aside before writing over it', async () => {
    await browser.storage.local.set({ diary: { version: 1, value: 'torn' } });
    expect(await loadDiary()).toEqual(EMPTY_DIARY);
    await saveDiaryChange({ does: 'not-ask', id: raceId(race) });
    const kept = await browser.storage.local.get('rescued.diary');
    expect(kept).toEqual({ 'rescued.diary': { version: 1, value: 'torn' } });
    expect((await loadDiary()).notAsked).toEqual([raceId(race)]);
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
      '{"product":"uncramp","version":1,"diary":{"entries":[{"id":"x"}]}}',
    ]) {
      expect(await importData(text)).toBe(false);
    }
    expect(await loadSavedRace()).toEqual(race);
  });
});
