import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readSamples, sampleRoutes } from '../../scripts/lab/samples';
import { type Lab, startLab } from '../../scripts/lab/server';
import { click, DRIVERS, type Driver, openCard, reads, says, store, stored, textOf } from './drivers';
import { readPdf } from './pdf';

const samples = readSamples();
const urlOf = (file: string) => samples.samples.find((one) => one.file === file)?.url ?? '';

/** A day as the browser's own clock has it: the tests and the browser share one. */
function day(fromToday: number): string {
  const at = new Date(Date.now() + fromToday * 86_400_000);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

const raceOn = (date: string, change: object = {}) => ({
  version: 1,
  value: {
    name: 'Canal City Marathon',
    date,
    place: null,
    url: null,
    distanceKm: 42.195,
    surface: 'road',
    terrain: 'flat',
    terrainChosen: true,
    netDownhill: null,
    gainM: null,
    lossM: null,
    netM: null,
    savedAt: '2026-01-01T00:00:00.000Z',
    ...change,
  },
});
const METRIC = { settings: { version: 1, value: { units: 'metric' } } };

const firstOf = (page: Page, selector: string) =>
  page.waitForSelector(selector).then(() => textOf(page, selector));
const pressMuscle = (page: Page, name: string) =>
  page.locator(`.debrief-muscles .chip::-p-text(${name})`).click();
const focused = (page: Page, words: string) =>
  page.waitForFunction(
    (wanted: string) => document.activeElement?.textContent?.includes(wanted) === true,
    {},
    words,
  );

describe.each(DRIVERS)('after the race, in %s', (_name, start) => {
  const downloads = mkdtempSync(join(tmpdir(), 'uncramp-after-'));
  let lab: Lab;
  let driver: Driver;
  let own: Page;
  let race: Page;

  beforeAll(async () => {
    lab = await startLab(sampleRoutes(samples));
    driver = await start(lab);
    await driver.downloadTo(downloads);
    own = await driver.extensionPage('options.html');
    race = await driver.open(urlOf('flat-marathon.html'));
  });
  afterAll(async () => {
    await driver.close();
    await lab.close();
    rmSync(downloads, { recursive: true });
  });

  it('is asked in three taps, sets the answers, and changes the next plan, which says so', async () => {
    await store(own, { ...METRIC, savedRace: raceOn(day(-1)) });
    const popup = await driver.popup(race);
    await click(popup, 'tab', 'My race');
    await reads(popup, '.debrief h2', 'Canal City Marathon: did a cramp come?');
    await click(popup, 'button', 'Yes, it came');
    await focused(popup, 'Which muscle?');
    await pressMuscle(popup, 'alf');
    await focused(popup, 'Where did it come?');
    await popup.locator('.debrief-place::-p-text(After two thirds)').click();
    await reads(popup, '.debrief [role=status]', 'Canal City Marathon: calf, after two thirds, km 28 to 35.');
    expect(await stored(own)).toMatchObject({
      runner: { value: { cramps: ['gastrocnemius'] } },
      diary: { version: 1, value: { entries: [{ name: 'Canal City Marathon', muscle: 'gastrocnemius' }] } },
    });
    await popup.close();

    // It is not asked again, and the plan page tells the same.
    const again = await driver.popup(race);
    await click(again, 'tab', 'My race');
    await reads(again, '.debrief-kept', 'In your diary');
    await again.close();

    await own.evaluate(
      (next: object) => (globalThis.browser ?? globalThis.chrome).storage.local.set({ savedRace: next }),
      raceOn(day(90), { name: 'Ridge Trail', distanceKm: 30, surface: 'trail', terrain: 'hilly' }),
    );
    const plan = await driver.extensionPage('plan.html');
    expect(await firstOf(plan, '.because li')).toBe(
      'Because the calf cramped at Canal City Marathon: no forefoot shift, hike from 8%. There it came after two thirds; here that is km 20 to 25.',
    );
    expect(await plan.$('.debrief')).toBeNull();
    expect(await textOf(plan, '#plan')).toContain('From about 8%');
    await plan.close();

    const options = await driver.extensionPage('options.html#diary');
    await reads(options, '#diary ol', 'Calf · after two thirds, km 28 to 35');
    await click(options, 'button', 'Delete: Canal City Marathon');
    await reads(options, '#diary [role=alertdialog]', 'no longer name the calf');
    await options.locator('#diary .button-warn').click();
    await reads(options, '#diary', 'Nothing here yet');
    const left = await stored(own);
    expect(left.diary).toBeUndefined();
    expect(left).toMatchObject({ runner: { value: { cramps: [] } } });
    await options.close();
  });

  it('changes the plan on its page at once, and marks what changed', async () => {
    await store(own, { ...METRIC, savedRace: raceOn(day(-3), { terrain: 'hilly', surface: 'trail' }) });
    const plan = await driver.extensionPage('plan.html');
    await plan.setViewport({ width: 1280, height: 900 });
    await reads(plan, '.debrief h2', 'did a cramp come?');
    await click(plan, 'button', 'Yes, it came');
    await pressMuscle(plan, 'amstrings');
    await plan.locator('.debrief-place::-p-text(Not sure)').click();
    await reads(plan, '.debrief [role=status]', 'Canal City Marathon: hamstrings.');
    await reads(plan, '.change-bar [role=status]', 'Left out now');
    expect(await firstOf(plan, '.because li')).toMatch(/^Because the hamstrings cramped.*no quicker steps/);
    await plan.close();
  });

  it('takes no for an answer, and asks nothing before the day is over', async () => {
    await store(own, { ...METRIC, savedRace: raceOn(day(0)) });
    const plan = await driver.extensionPage('plan.html');
    await reads(plan, 'h1', 'Canal City Marathon');
    expect(await plan.$('.debrief')).toBeNull();
    await plan.close();

    await store(own, { ...METRIC, savedRace: raceOn(day(-1)) });
    for (const asked of [true, false]) {
      const popup = await driver.extensionPage('popup.html#race');
      if (asked) await click(popup, 'button', 'Don’t ask about this race');
      await reads(popup, '.debrief-declined', 'was not asked');
      expect(await popup.$('.debrief')).toBeNull();
      await popup.close();
    }
  });

  it('gives the supporter a card that is printed by itself and saved as a picture', async () => {
    await store(own, {
      ...METRIC,
      savedRace: raceOn(day(40)),
      runner: { version: 1, value: { cramps: ['hamstrings'] } },
    });
    const plan = await driver.extensionPage('plan.html');
    await plan.setViewport({ width: 1280, height: 900 });
    await plan.evaluate(() => {
      window.print = () => {};
    });
    await click(plan, 'button', 'Print the card');
    await plan.waitForSelector('.print-sheet svg', { visible: false });
    const pages = await readPdf(new Uint8Array(await plan.pdf({ width: '210mm', height: '297mm' })));
    expect(pages).toHaveLength(1);
    const [sheet] = pages;
    const words = sheet?.texts.map(({ text }) => text).join(' ') ?? '';
    expect(words).toMatch(/^Helping a runner with a cramp Canal City Marathon/);
    expect(words).toMatch(/cramped before: hamstrings.*Call the emergency number now.*both legs weak/s);
    expect(words).not.toMatch(/Sources|About you/);
    const card = sheet?.paths.filter(
      ({ width, height }) => Math.abs(width - 148) < 0.5 && Math.abs(height - 210) < 0.5,
    );
    expect(card).toHaveLength(1);
    await plan.evaluate(() => window.dispatchEvent(new Event('afterprint')));

    await click(plan, 'button', 'Save it as a picture');
    const path = join(downloads, 'uncramp-supporter.png');
    await vi.waitFor(() => expect(existsSync(path) && readFileSync(path).length > 0).toBe(true), {
      timeout: 15_000,
    });
    const png = readFileSync(path);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1184, 1680]);
    await plan.close();
  });

  it('leads from the sources of a card and of the plan to what is not known', async () => {
    await store(own, METRIC);
    await says(driver, race, /^Flat/);
    await openCard(driver, race);
    await driver.hands.press(race, 'Sources');
    const unknowns = await driver.opened('popup.html#unknowns', () =>
      driver.hands.press(race, 'What we don’t know'),
    );
    await reads(unknowns, 'h1', 'What we don’t know');
    await reads(unknowns, 'article', 'No trial has shown that any stretching routine');
    await unknowns.close();

    const plan = await driver.extensionPage('plan.html');
    const again = await driver.opened('popup.html#unknowns', () => plan.locator('.unknowns-link').click());
    await reads(again, 'h1', 'What we don’t know');
    await again.close();
    await plan.close();
  });
});
