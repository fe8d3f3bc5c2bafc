import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../lib/days';
import { today } from '../../lib/platform/clock';
import { type AxeReport, checkCard, checkPage } from '../../scripts/lab/axe';
import { readSamples, samplePath, sampleRoutes } from '../../scripts/lab/samples';
import { type Lab, startLab } from '../../scripts/lab/server';
import { type ListRow, listPage } from '../page/strava-list';
import { ACCOUNTS, ACTIVITIES, csvOf } from '../training/import/exports';
import { type ChromiumDriver, chromium, click, openCard, reads, says, store } from './drivers';

const samples = readSamples();
const urlOf = (file: string) => samples.samples.find((one) => one.file === file)?.url ?? '';

/** Axe passes on a page that it finds nothing on: so many rules at least must have found something and passed. */
const LEAST_RULES_OF_A_PAGE = 15;
const LEAST_RULES_OF_A_CARD = 8;

const UNKNOWN = 'https://runsignup.com/Race/OH/Columbus/OtterBendHalf';
const unknownRace = `<!doctype html><html lang="en"><title>Otter Bend Half Marathon</title>
  <h1>Otter Bend Half Marathon</h1><p>Sunday, May 2, 2027. Register now for the half marathon, 13.1 miles. Start and finish at the town hall.</p></html>`;

const MARATHON = {
  name: 'Canal City Marathon',
  place: null,
  url: null,
  distanceKm: 42.195,
  surface: 'road',
  terrain: 'flat',
  terrainChosen: false,
  netDownhill: false,
  gainM: 46,
  lossM: 44,
  netM: null,
  savedAt: '2026-01-01T00:00:00Z',
};

let lab: Lab;
let driver: ChromiumDriver;
let own: Page;
let page: Page;

beforeAll(async () => {
  lab = await startLab([...sampleRoutes(samples), { url: UNKNOWN, body: unknownRace }]);
  driver = await chromium(lab);
  own = await driver.extensionPage('options.html');
});
beforeEach(() => store(own, {}));
afterEach(() => page.close());
afterAll(async () => {
  await driver.close();
  await lab.close();
});

const SCHEMES = ['light', 'dark'] as const;

/** Checks in both colour schemes, with nothing moving from one to the other. */
async function expectNoViolation(
  shown: Page,
  check: () => Promise<AxeReport>,
  leastRules: number,
): Promise<void> {
  for (const scheme of SCHEMES) {
    await shown.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    const { violations, passed } = await check();
    expect(violations, scheme).toEqual([]);
    expect(passed, scheme).toBeGreaterThan(leastRules);
  }
}

const expectPage = (shown: Page) => expectNoViolation(shown, () => checkPage(shown), LEAST_RULES_OF_A_PAGE);
const expectCard = (shown: Page) =>
  expectNoViolation(shown, () => checkCard(shown, driver.extensionId), LEAST_RULES_OF_A_CARD);

describe('axe finds no violation on the card', () => {
  it('at rest and opened on everything', async () => {
    page = await driver.open(urlOf('trail-ultra.html'));
    await says(driver, page, /^Hilly/);
    await expectCard(page);
    await openCard(driver, page);
    await says(driver, page, /^What helps$/);
    await expectCard(page);
  });

  it('where the course is unknown, and once it is chosen', async () => {
    page = await driver.open(UNKNOWN);
    await says(driver, page, /doesn’t say how hilly/);
    await expectCard(page);
    await driver.hands.press(page, 'Hilly');
    await says(driver, page, /as you chose/);
    await openCard(driver, page);
    await expectCard(page);
  });

  it('of a run, with its points drawn and a cramp to be written down', async () => {
    const url = urlOf('strava-run.html');
    const time = Array.from({ length: 3000 }, (_, s) => s);
    lab.add({
      url: `${url}/streams?${['time', 'distance', 'altitude', 'cadence', 'moving'].map((type) => `stream_types%5B%5D=${type}`).join('&')}`,
      body: JSON.stringify({
        time,
        distance: time.map((s) => 3 * s),
        altitude: time.map((s) => 30 + 8 * Math.sin(s / 300)),
        cadence: time.map((s) => 85 + (s % 2)),
      }),
      type: 'application/json',
    });
    page = await driver.open(url);
    await openCard(driver, page);
    await driver.hands.press(page, 'I cramped here');
    await driver.hands.press(page, 'calf');
    await expectCard(page);
    await driver.hands.press(page, 'Look closer: get this run’s points from www.strava.com');
    await says(driver, page, /Cadence held/);
    await expectCard(page);
  });

  it('of a training list, at rest and opened above it', async () => {
    const url = 'https://www.strava.com/athlete/training';
    const rows: ListRow[] = Array.from({ length: 20 }, (_, i) => {
      const day = new Date(Date.now() - (3 * i + 1) * 86_400_000);
      return {
        id: String(100 + i),
        type: 'Run',
        date: `${day.getMonth() + 1}/${day.getDate()}/${day.getFullYear()}`,
        title: i === 3 ? 'Calf cramp' : 'Loop',
        time: '56:00',
        dist: [i === 0 ? '24.0' : '10.0', 'km'],
        elev: ['90', 'm'],
      };
    });
    lab.add({ url, body: listPage({ pages: [rows] }), type: 'text/html; charset=utf-8' });
    await store(own, {
      savedRace: { version: 1, value: { ...MARATHON, date: addDays(today(), 20), goalS: 4 * 3600 } },
    });
    page = await driver.open(url);
    await says(driver, page, /Canal City Marathon: /);
    await expectNoViolation(page, () => checkCard(page, driver.extensionId), 3);
    await driver.hands.press(page, 'See your weeks');
    await says(driver, page, /Ready for your race/);
    await expectCard(page);
  });

  it('as a tab', async () => {
    page = await driver.open(urlOf('five-k.html'));
    await says(driver, page, /5K/);
    await expectNoViolation(page, () => checkCard(page, driver.extensionId), 3);
  });

  it('on a run of one’s own', async () => {
    page = await driver.open(urlOf('strava-run.html'));
    await says(driver, page, /^Rolling/);
    await openCard(driver, page);
    await expectCard(page);
  });
});

describe('axe finds no violation on the popup', () => {
  it.each([
    ['the stretches', '#stretches', '.body-picture'],
    ['a stretch', '#stretch=hamstrings', '.figure-drawing'],
    ['a stretch with nothing to tighten', '#stretch=foot-sole', '.figure-drawing'],
    ['the first question of a cramp', '#acute', '.muscle-big'],
    ['the acute card', '#acute=gastrocnemius', '.figure-drawing'],
    ['a cramp without a muscle', '#acute=unsure', 'article.acute'],
    ['the picture for the lock screen', '#picture', '.print-phone canvas'],
    ['a set of stretches', '#set=long-run', '.guided'],
    ['the strength routine', '#strength', '.guided'],
    ['the stretches after a course', '#course', 'h1'],
    ['the stretches by the runner’s own cramps', '#history', 'h1'],
    ['the warning signs', '#red-flags', '.flag-group'],
    ['what is known of cramps', '#about', 'h1'],
    ['what is not known', '#unknowns', '.unknown'],
    ['a race tab without a race', '#race', '.empty h1'],
  ])('on %s', async (_what, hash, there) => {
    page = await driver.extensionPage(`popup.html${hash}`);
    await page.setViewport({ width: 400, height: 600 });
    await page.waitForSelector(there);
    await expectPage(page);
  });

  it('while a timer runs, once a cramp has let go and once it has come back', async () => {
    page = await driver.extensionPage('popup.html#set=roadside');
    await page.setViewport({ width: 320, height: 600 });
    await click(page, 'button', 'Start');
    await expectPage(page);
    await page.evaluate(() => {
      location.hash = '#stretches';
    });
    await page.waitForSelector('.goes-on');
    await expectPage(page);
    await page.evaluate(() => {
      location.hash = '#acute=soleus';
    });
    await page.waitForSelector('.timer[data-running=true]');
    await click(page, 'button', 'It let go');
    await reads(page, 'h1', 'It let go');
    await expectPage(page);
    await click(page, 'button', 'It came back');
    await page.waitForSelector('.acute-back');
    await expectPage(page);
  });

  it.each([
    '#stretches',
    '#stretch=quadriceps',
    '#acute',
    '#acute=tibialis-posterior',
    '#set=long-run',
    '#strength',
    '#picture',
    '#course',
    '#history',
    '#red-flags',
    '#race',
  ])('and nothing is cut off at 320 px in half the usual height, as at 200 %%: %s', async (hash) => {
    page = await driver.extensionPage(`popup.html${hash}`);
    await page.setViewport({ width: 320, height: 300 });
    await page.waitForSelector('h1');
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('main *, header *')]
        .filter((one) => one.checkVisibility() && !one.closest('.visually-hidden'))
        .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(wide).toEqual([]);
  });

  it('behind the icon: this page, and the race saved there', async () => {
    page = await driver.open(urlOf('hilly-half.html'));
    const popup = await driver.popup(page);
    await click(popup, 'tab', 'This page');
    await popup.waitForSelector('.answer');
    await expectPage(popup);
    await click(popup, 'button', 'This is my race');
    await reads(popup, '.save', 'Saved as my race');
    await click(popup, 'tab', 'My race');
    await reads(popup, 'h1', 'Harrowdale Half');
    await expectPage(popup);
    await click(popup, 'button', 'Remove this race');
    await popup.waitForSelector('[role=alertdialog]');
    await expectPage(popup);
    await popup.close();
  });
});

describe('axe finds no violation on the plan page', () => {
  it('without a course, and with a file in use', async () => {
    page = await driver.extensionPage('plan.html');
    await reads(page, 'h1', 'Which course?');
    await expectPage(page);
    const input = await page.waitForSelector('input[type=file]');
    await (await input?.toElement('input'))?.uploadFile(samplePath('courses/hilly-half.gpx'));
    await page.waitForSelector('.chart-mark');
    await expectPage(page);
  });

  it.each([
    ['five months before a race, with everything open', 153],
    ['on the evening before', 1],
  ])('%s', async (_what, days) => {
    const date = addDays(new Date().toISOString(), days);
    await store(own, { savedRace: { version: 1, value: { ...MARATHON, date } } });
    page = await driver.extensionPage('plan.html');
    await page.waitForSelector('.time-headline');
    await page.$$eval('details', (all) => {
      for (const one of all) one.open = true;
    });
    await click(page, 'button', 'Start the count');
    await page.waitForSelector('.counter-left');
    await expectPage(page);
  });

  it.each([
    ['a race whose hills are known', urlOf('flat-marathon.html'), '.cue'],
    ['a race whose hills are not', UNKNOWN, '.unknowns'],
  ])('opened from %s', async (_what, url, there) => {
    page = await driver.open(url);
    await says(driver, page, /climb|hilly/);
    await openCard(driver, page);
    const plan = await driver.opened('plan.html?request=', () =>
      driver.hands.press(page, 'Open the plan on its own page'),
    );
    await plan.waitForSelector(there);
    await expectPage(plan);
    await plan.close();
  });
});

describe('axe finds no violation on the options', () => {
  it('as they open, and when asking whether to forget everything', async () => {
    page = await driver.extensionPage('options.html');
    await page.waitForSelector('.choice');
    await expectPage(page);
    await click(page, 'button', 'Forget everything');
    await page.waitForSelector('[role=alertdialog]');
    await expectPage(page);
  });

  it('with what an import read, and when asking whether to forget the runs', async () => {
    page = await driver.extensionPage('options.html');
    const folder = mkdtempSync(join(tmpdir(), 'uncramp-axe-'));
    const table = join(folder, 'activities.csv');
    const [account] = Object.values(ACCOUNTS);
    if (account === undefined) throw new Error('no account');
    writeFileSync(table, csvOf(ACTIVITIES, account));
    const input = await page.waitForSelector('#log input[type=file]');
    await (await input?.toElement('input'))?.uploadFile(table);
    await reads(page, '.import-outcome', 'Done.');
    rmSync(folder, { recursive: true });
    await expectPage(page);
    await click(page, 'button', 'Forget my runs');
    await page.waitForSelector('#forget-sure');
    await expectPage(page);
  });
});

describe('axe finds no violation after a race', () => {
  const OVER = {
    name: 'Otter Bend Marathon',
    date: '2026-01-04',
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
    savedAt: '2025-11-01T08:00:00.000Z',
  };
  const savedRace = { version: 1, value: OVER };

  it('at each question in the popup, and on what is kept', async () => {
    await store(own, { savedRace });
    page = await driver.extensionPage('popup.html#race');
    await page.setViewport({ width: 400, height: 600 });
    await reads(page, '.debrief h2', 'did a cramp come?');
    await expectPage(page);
    await click(page, 'button', 'Yes, it came');
    await reads(page, '.debrief h2', 'Which muscle?');
    await expectPage(page);
    await page.locator('.debrief-muscles .chip').click();
    await reads(page, '.debrief h2', 'Where did it come?');
    await expectPage(page);
    await page.locator('.debrief-place').click();
    await reads(page, '.debrief h2', 'In your diary');
    await click(page, 'button', 'A line for yourself, if you like');
    await expectPage(page);
  });

  it('on the plan page with the question, what changed, and the supporter’s card open', async () => {
    await store(own, {
      savedRace,
      runner: { version: 1, value: { cramps: ['gastrocnemius'] } },
      diary: {
        version: 1,
        value: {
          entries: [{ id: 'a', name: 'Winter Ten', cramped: true, muscle: 'gastrocnemius' }],
          notAsked: [],
        },
      },
    });
    page = await driver.extensionPage('plan.html');
    await reads(page, '.because li', 'Because the calf cramped at Winter Ten');
    await page.locator('#supporter summary').click();
    await page.waitForSelector('.supporter-calls');
    await expectPage(page);
  });

  it('on the diary: empty, being written, listed, and when asking whether to delete', async () => {
    page = await driver.extensionPage('options.html#diary');
    await reads(page, '#diary', 'Nothing here yet');
    await click(page, 'button', 'Write one down');
    await page.waitForSelector('.diary-form');
    await expectPage(page);
    await page.locator('.diary-form input').fill('Long run by the river');
    await page.locator('.diary-form .button-primary').click();
    await reads(page, '#diary ol', 'Long run by the river');
    await click(page, 'button', 'Delete: Long run by the river');
    await page.waitForSelector('[role=alertdialog]');
    await expectPage(page);
  });
});
