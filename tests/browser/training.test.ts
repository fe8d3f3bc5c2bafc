import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readSamples, sampleRoutes } from '../../scripts/lab/samples';
import { type Lab, startLab } from '../../scripts/lab/server';
import { type ListRow, listPage } from '../page/strava-list';
import { DRIVERS, type Driver, says, store, stored } from './drivers';

const URL = 'https://www.strava.com/athlete/training';
const DAY_MS = 86_400_000;

/** So many days before today, as the site writes it for an American account. */
const dateOf = (daysAgo: number): string => {
  const day = new Date(Date.now() - daysAgo * DAY_MS);
  return `Sat, ${day.getMonth() + 1}/${day.getDate()}/${day.getFullYear()}`;
};

const rowOf = (n: number, change: Partial<ListRow> = {}): ListRow => ({
  id: String(15_000_000_000 - n),
  type: n % 7 === 6 ? 'Ride' : 'Run',
  date: dateOf(2 * n + 1),
  title: `Loop ${n}`,
  time: '56:00',
  dist: ['10.00', 'km'],
  elev: [n % 5 === 0 ? '140' : '20', 'm'],
  ...change,
});
const PAGES = [0, 1].map((page) => Array.from({ length: 20 }, (_, i) => rowOf(20 * page + i)));
const runs = (page: number) => (PAGES[page] ?? []).filter(({ type }) => type === 'Run').length;

const marked = (page: Page) => page.$$eval('uncramp-mark', (marks) => marks.length);
const marksAre = (page: Page, count: number, title: string) =>
  page.waitForFunction(
    (wanted: number, first: string) =>
      document.querySelector('.col-title a')?.textContent === first &&
      document.querySelectorAll('uncramp-mark').length === wanted,
    {},
    count,
    title,
  );

describe.each(DRIVERS)('the training list in %s', (_name, start) => {
  let lab: Lab;
  let driver: Driver;
  let own: Page;
  let page: Page;

  beforeAll(async () => {
    lab = await startLab(sampleRoutes(readSamples()));
    lab.add({ url: URL, body: listPage({ pages: PAGES }), type: 'text/html; charset=utf-8' });
    driver = await start(lab);
    own = await driver.extensionPage('options.html');
  });
  beforeEach(() => store(own, {}));
  afterEach(() => page.close());
  afterAll(async () => {
    await driver.close();
    await lab.close();
  });

  it('marks each run, no ride, and again after the site has drawn its rows anew', async () => {
    page = await driver.open(URL);
    await marksAre(page, runs(0), 'Loop 0');
    expect(
      await page.$$eval('tr:has(uncramp-mark) .col-type', (cells) => cells.map((cell) => cell.textContent)),
    ).toEqual(Array(runs(0)).fill('Run'));
    await page.$eval('#next', (next) => next instanceof HTMLElement && next.click());
    await marksAre(page, runs(1), 'Loop 20');
    await page.$eval('#next', (next) => next instanceof HTMLElement && next.click());
    await marksAre(page, runs(0), 'Loop 0');
  });

  it('says what it has seen, more with each page that is turned', async () => {
    page = await driver.open(URL);
    await says(driver, page, new RegExp(`Too little to judge by: ${runs(0)} runs seen`));
    await page.$eval('#next', (next) => next instanceof HTMLElement && next.click());
    await says(driver, page, /Eight weeks: \d+ km in \d+ runs/);
    await says(driver, page, /no strength session in six weeks/);
  });

  it('opens above the list on a click, outside of what the site draws anew, and closes', async () => {
    page = await driver.open(URL);
    await says(driver, page, /Too little to judge by/);
    const above = () =>
      page.$eval('table.activities', (list) => list.previousElementSibling?.localName === 'uncramp-card');
    expect(await above()).toBe(false);
    await driver.hands.press(page, 'See your weeks|Open Uncramp');
    if (!(await above())) await driver.hands.press(page, 'See your weeks');
    await says(driver, page, /The last eight weeks/);
    expect(await above()).toBe(true);
    await page.$eval('#next', (next) => next instanceof HTMLElement && next.click());
    await marksAre(page, runs(1), 'Loop 20');
    expect(await above()).toBe(true);
    await driver.hands.press(page, 'Close');
    expect(await above()).toBe(false);
    expect(await page.$$eval('uncramp-card', (all) => all.length)).toBe(1);
  });

  it('remembers runs once it was told to, and forgets them when told to', async () => {
    page = await driver.open(URL);
    await says(driver, page, /Too little to judge by/);
    expect(await stored(own)).not.toHaveProperty('runLog');
    await driver.hands.press(page, 'See your weeks|Open Uncramp');
    await driver.hands.press(page, 'What is kept of your runs');
    await driver.hands.press(page, 'Remember my runs on this device');
    await says(driver, page, /are kept on this device/);
    expect(await stored(own)).toMatchObject({ runLog: { version: 1, value: { runs: expect.any(Array) } } });
    await driver.hands.press(page, 'Forget my runs');
    await says(driver, page, /keeps the runs that it has seen here/);
    expect(await stored(own)).not.toHaveProperty('runLog');
  });

  it('is gone, marks and all, where it was turned off', async () => {
    await store(own, { settings: { version: 1, value: { hiddenHosts: ['www.strava.com'] } } });
    page = await driver.open(URL);
    await page.waitForSelector('.training-activity-row');
    expect(await driver.card(page, 1000)).toBeNull();
    expect(await marked(page)).toBe(0);
  });

  it('stays one panel and one mark a run over 200 turns of the list', async () => {
    page = await driver.open(URL);
    await marksAre(page, runs(0), 'Loop 0');
    for (let i = 0; i < 200; i++) {
      await page.$eval('#next', (next) => next instanceof HTMLElement && next.click());
    }
    await marksAre(page, runs(0), 'Loop 0');
    expect(await page.$$eval('uncramp-card', (all) => all.length)).toBe(1);
  });
});
