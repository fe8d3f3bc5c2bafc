import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { labels } from '../../lib/words/en/labels';
import { readSamples, sampleRoutes } from '../../scripts/lab/samples';
import { type Lab, startLab } from '../../scripts/lab/server';
import { click, DRIVERS, type Driver, openCard, reads, says, store, stored } from './drivers';

const samples = readSamples();
const RACE = samples.samples[0]?.url ?? '';
const HOST = new URL(RACE).host;

/** What may stand under a key after a fault, a foreign hand or an older version: no envelope at all. */
const GARBAGE: readonly Record<string, unknown>[] = [
  { runner: 'garbage', settings: 42, savedRace: [1, 2, 3] },
  { runner: null, settings: { hiddenHosts: 'all' }, savedRace: { name: 7 } },
];
/** An envelope in order, and nonsense inside. */
const NONSENSE = {
  runner: { version: 1, value: { cramps: 'everywhere', experience: 9, walkBreaks: 'yes' } },
  settings: { version: 1, value: { units: 3, hiddenHosts: 5, collapsed: 'no', side: 'top' } },
  savedRace: { version: 1, value: { name: 1, distanceKm: 'far' } },
};

const optionSelector = (label: string) => `label.choice::-p-text(${label})`;
const checked = (page: Page, label: string) =>
  page.$$eval(
    'label.choice',
    (labels, wanted) =>
      labels.find((one) => one.textContent?.trim() === wanted)?.querySelector('input')?.checked,
    label,
  );

describe.each(DRIVERS)('what is stored, in %s', (_name, start) => {
  let lab: Lab;
  let driver: Driver;
  let own: Page;

  beforeAll(async () => {
    lab = await startLab(sampleRoutes(samples));
    driver = await start(lab);
    own = await driver.extensionPage('options.html');
  });
  afterAll(async () => {
    await driver.close();
    await lab.close();
  });

  const visit = async <T>(path: string, look: (page: Page) => Promise<T>): Promise<T> => {
    const page = await driver.extensionPage(path);
    const seen = await look(page);
    await page.close();
    return seen;
  };

  it.each([...GARBAGE, NONSENSE].map((one) => [JSON.stringify(one), one] as const))(
    'is garbage and harms nothing: %s',
    async (_text, garbage) => {
      await store(own, garbage);
      await visit('popup.html', async (page) => {
        await page.waitForSelector('.muscle-link');
        await click(page, 'tab', 'My race');
        await reads(page, 'h1', 'No race saved yet');
      });
      await visit('plan.html', (page) => reads(page, 'h1', 'Which course?'));
      const tab = await driver.open(RACE);
      await says(driver, tab, /^Flat/);
      await tab.close();
      expect(await stored(own)).toEqual(garbage);
    },
  );

  it.each(GARBAGE.map((one) => [JSON.stringify(one), one] as const))(
    'is garbage, and is kept aside by the first write: %s',
    async (_text, garbage) => {
      await store(own, garbage);
      await visit('options.html', async (page) => {
        await page.locator(optionSelector('hamstrings')).click();
        await reads(page, '.status', 'Saved');
        await page.locator('label.line::-p-text(Miles and feet)').click();
        await vi.waitFor(async () =>
          expect(await stored(own)).toMatchObject({ settings: { value: { units: 'imperial' } } }),
        );
      });
      const tab = await driver.open(RACE);
      await openCard(driver, tab);
      await driver.hands.press(tab, 'This is my race');
      await says(driver, tab, /^Saved as my race$/);
      await tab.close();
      expect(await stored(own)).toMatchObject({
        'rescued.runner': garbage.runner,
        'rescued.settings': garbage.settings,
        'rescued.savedRace': garbage.savedRace,
        runner: { version: 1, value: { cramps: ['hamstrings'] } },
        savedRace: { version: 1, value: { distanceKm: expect.closeTo(42.195, 1) } },
      });
    },
  );

  it('survives that the pages are closed', async () => {
    await store(own, {});
    await visit('options.html', async (page) => {
      await page.locator(optionSelector('hamstrings')).click();
      await reads(page, '.status', 'Saved');
    });
    await visit('options.html', async (page) => {
      await page.waitForSelector('label.choice input:checked');
      expect(await checked(page, 'hamstrings')).toBe(true);
      expect(await checked(page, 'calf')).toBe(false);
    });
  });

  it('keeps the card away from a site that it was turned off on, until the options turn it on', async () => {
    await store(own, {});
    const tab = await driver.open(RACE);
    await openCard(driver, tab);
    await driver.hands.press(tab, labels['label.hide']);
    await vi.waitFor(async () =>
      expect(await stored(own)).toMatchObject({ settings: { value: { hiddenHosts: [HOST] } } }),
    );
    expect(await driver.card(tab, 0)).toBeNull();
    await tab.close();

    const again = await driver.open(RACE);
    expect(await driver.card(again, 1500)).toBeNull();
    await again.close();

    await visit('options.html', async (page) => {
      const site = page.locator('label.site::-p-text(RunSignup)');
      await page.waitForFunction(
        () =>
          [...document.querySelectorAll('label.site')]
            .find((one) => /RunSignup/i.test(one.textContent ?? ''))
            ?.querySelector('input')?.checked === false,
      );
      await site.click();
      await reads(page, '.status', 'Saved');
    });
    const back = await driver.open(RACE);
    await says(driver, back, /^Flat/);
    await back.close();
  });

  it('is the same after a copy was saved, everything forgotten, and the copy brought in', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'uncramp-copies-'));
    await driver.downloadTo(folder);
    await store(own, {
      runner: { version: 1, value: { cramps: ['hamstrings', 'gastrocnemius'], experience: 'practised' } },
      settings: { version: 1, value: { units: 'metric', hiddenHosts: ['www.strava.com'], side: 'left' } },
    });
    const tab = await driver.open(RACE);
    await openCard(driver, tab);
    await driver.hands.press(tab, 'This is my race');
    await says(driver, tab, /^Saved as my race$/);
    await tab.close();
    const race = (await stored(own)).savedRace;

    const page = await driver.extensionPage('options.html');
    await click(page, 'button', 'Save a copy');
    await reads(page, '.data-outcome', 'Your copy is in the downloads.');
    const copy = join(folder, 'uncramp.json');
    await vi.waitFor(() => expect(JSON.parse(readFileSync(copy, 'utf8'))).toHaveProperty('product'), {
      timeout: 10_000,
    });

    await click(page, 'button', 'Forget everything');
    await click(page, 'button', 'Yes, forget it all');
    await reads(page, '.data-outcome', 'All forgotten.');
    expect(await stored(page)).toEqual({});

    const input = await page.waitForSelector('#data input[type=file]');
    await (await input?.toElement('input'))?.uploadFile(copy);
    await reads(page, '.data-outcome', 'Brought in.');
    expect(await stored(page)).toMatchObject({
      runner: { value: { cramps: ['hamstrings', 'gastrocnemius'], experience: 'practised' } },
      settings: { value: { units: 'metric', hiddenHosts: ['www.strava.com'], side: 'left' } },
      savedRace: race,
    });
    await page.close();
    rmSync(folder, { recursive: true });
  });
});
