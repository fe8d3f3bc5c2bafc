import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readSamples, sampleRoutes } from '../../scripts/lab/samples';
import { type Lab, startLab } from '../../scripts/lab/server';
import {
  type ChromiumDriver,
  chromium,
  click,
  DRIVERS,
  type Driver,
  openCard,
  reads,
  says,
  store,
  textOf,
} from './drivers';

const samples = readSamples();
const urlOf = (file: string): string => {
  const sample = samples.samples.find((one) => one.file === file);
  if (sample === undefined) throw new Error(`No sample ${file}.`);
  return sample.url;
};

const seconds = (page: Page) => page.$eval('.timer-digits span', (one) => Number(one.textContent));
const fewerSeconds = (page: Page, than: number) =>
  page.waitForFunction(
    (from: number) => Number(document.querySelector('.timer-digits span')?.textContent) < from,
    {},
    than,
  );

describe.each(DRIVERS)('the popup in %s', (_name, start) => {
  let lab: Lab;
  let driver: Driver;
  let race: Page;

  beforeAll(async () => {
    lab = await startLab(sampleRoutes(samples));
    driver = await start(lab);
    race = await driver.open(urlOf('flat-marathon.html'));
  });
  afterAll(async () => {
    await driver.close();
    await lab.close();
  });

  it('opens on the search field, and finds a stretch by where it hurts', async () => {
    const popup = await driver.popup(race);
    await popup.waitForFunction(() => document.activeElement?.matches('input[type=search]') === true);
    expect(await popup.$$eval('.muscle-link', (all) => all.length)).toBe(16);
    await popup.keyboard.type('back of thigh');
    await reads(popup, '.hit-first', 'amstrings');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('article.stretch');
    expect(await textOf(popup, 'h1')).toMatch(/^hamstrings$/i);
    expect(await textOf(popup, '.opposite')).toMatch(/tighten the other side: front of the thigh/i);
    expect(await textOf(popup, '.opposite')).toMatch(/straighten the knee/i);
    await popup.close();
  });

  it('leads from a muscle on the body to its drawing and its first step', async () => {
    const popup = await driver.popup(race);
    // A click goes to the middle: that of a muscle of the trunk lies on it, that of two legs between them.
    await popup.locator('.region[href="#stretch=lower-back"] .region-hit').click();
    await popup.waitForSelector('.figure-drawing .mark-stretched');
    expect(await textOf(popup, 'h1')).toMatch(/^lower back$/i);
    expect(await textOf(popup, '.figure-drawing title')).toMatch(/hands on the thighs/);
    expect(await textOf(popup, '.steps li')).toMatch(/hands on your thighs/i);
    await popup.close();
  });

  it('counts a hold, pauses it and goes on', async () => {
    const popup = await driver.popup(race);
    await popup.locator('#to-hamstrings').click();
    await click(popup, 'button', 'Start');
    await reads(popup, '.timer-state', 'Get into place');
    await fewerSeconds(popup, await seconds(popup));
    await click(popup, 'button', 'Pause');
    await reads(popup, '.timer-state', 'Paused');
    const paused = await seconds(popup);
    await click(popup, 'button', 'Go on');
    await fewerSeconds(popup, paused);
    await click(popup, 'button', 'Start over');
    await reads(popup, '.timer-state', 'Ready when you are');
    await popup.close();
  });

  it('leads from "Cramping now" to the check first, with the signs that need help one tap away', async () => {
    const popup = await driver.popup(race);
    await click(popup, 'link', 'Cramping now');
    await popup.locator('.acute-common a').click();
    await popup.waitForSelector('article.acute');
    expect(await textOf(popup, 'h1')).toMatch(/calf/);
    const first = await textOf(popup, 'article.acute section');
    expect(first).toMatch(/snap.*kick.*numb/);
    expect(first).toMatch(/(do not|don’t) stretch/i);
    expect(await popup.$$eval('.acute-steps > li', (steps) => steps.length)).toBeGreaterThan(3);
    await popup.locator('.flags-bar a').click();
    await reads(popup, 'h1', 'When it is not an ordinary cramp');
    expect(await popup.$$eval('.flag-emergency li', (flags) => flags.length)).toBeGreaterThan(2);
    await popup.locator('a.back').click();
    await popup.waitForSelector('article.acute');
    await popup.close();
  });

  it('holds no race until one is saved on a card, then shows it until it is removed', async () => {
    const empty = await driver.popup(race);
    await click(empty, 'tab', 'My race');
    await reads(empty, 'h1', 'No race saved yet');
    await empty.close();

    await says(driver, race, /^Flat/);
    await openCard(driver, race);
    await driver.hands.press(race, 'This is my race');
    await says(driver, race, /^Saved as my race$/);

    const popup = await driver.popup(race);
    await click(popup, 'tab', 'My race');
    await reads(popup, 'h1', 'Canal City');
    expect(await textOf(popup, '.race-course')).toMatch(/Flat 26\.2 mi 150 ft up/);
    await click(popup, 'button', 'Remove this race');
    await click(popup, 'button', 'Remove');
    await reads(popup, 'h1', 'No race saved yet');
    await popup.close();
  });
});

describe('"This page" behind the icon', () => {
  let lab: Lab;
  let driver: ChromiumDriver;
  let own: Page;

  beforeAll(async () => {
    lab = await startLab(sampleRoutes(samples));
    driver = await chromium(lab);
    own = await driver.extensionPage('options.html');
  });
  beforeEach(() => store(own, {}));
  afterAll(async () => {
    await driver.close();
    await lab.close();
  });

  it('touches the page only once it is opened, and answers as the card does', async () => {
    const page = await driver.open(urlOf('hilly-half.html'));
    const client = await page.createCDPSession();
    const worlds: string[] = [];
    client.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
    await client.send('Runtime.enable');
    const ours = () => worlds.filter((origin) => origin === `chrome-extension://${driver.extensionId}`);

    const popup = await driver.popup(page);
    await popup.waitForSelector('.muscle-link');
    expect(ours()).toEqual([]);
    await click(popup, 'tab', 'This page');
    await popup.waitForSelector('.answer');
    expect(ours()).toHaveLength(1);
    expect(await driver.card(page, 0)).toBeNull();
    const answer = await textOf(popup, '.answer');
    const lookAfter = await textOf(popup, '.look-after');
    expect(answer).toMatch(/: 984 ft of climb in 13\.1 mi/);

    const closed = new Promise((done) => popup.once('close', done));
    await click(popup, 'button', 'Show beside the page');
    await closed;
    const lines = await says(driver, page, /: 984 ft of climb/);
    expect(lines.slice(0, 2)).toEqual([answer, lookAfter]);
    await page.close();
  });

  it('answers on what the runner chooses where the page does not say', async () => {
    const page = await driver.open(urlOf('says-nothing.html'));
    const popup = await driver.popup(page);
    await click(popup, 'tab', 'This page');
    await reads(popup, '.answer', 'This page doesn’t say how hilly it is.');
    await click(popup, 'button', 'Hilly');
    await reads(popup, '.answer', 'as you chose');
    expect(await textOf(popup, '.answer')).toMatch(/^Hilly/);
    await click(popup, 'button', 'Flat');
    await reads(popup, '.answer', 'Flat');
    await popup.close();
    await page.close();
  });

  it('suggests the stretches for the course on the page in front', async () => {
    const page = await driver.open(urlOf('hilly-half.html'));
    const popup = await driver.popup(page);
    await click(popup, 'link', 'After this course');
    await popup.waitForSelector('.for-muscles .muscle-link');
    expect(await textOf(popup, 'article')).toMatch(/on the page in front/);
    await popup.close();
    await page.close();
  });

  it('says so on a page that is none of its business, and adds nothing to it', async () => {
    const page = await driver.open(urlOf('concert.html'));
    const before = await page.content();
    const popup = await driver.popup(page);
    await click(popup, 'tab', 'This page');
    await reads(popup, 'h1', 'This page does not look like a race or a run');
    await popup.close();
    expect(await page.content()).toBe(before);
    await page.close();
  });

  it('saves the race for the third tab, which leads to its plan', async () => {
    const page = await driver.open(urlOf('hilly-half.html'));
    const popup = await driver.popup(page);
    await click(popup, 'tab', 'This page');
    await click(popup, 'button', 'This is my race');
    await reads(popup, '.save', 'Saved as my race');
    await click(popup, 'tab', 'My race');
    await reads(popup, 'h1', 'Harrowdale Half');
    const plan = await driver.opened('plan.html', () => click(popup, 'button', 'See the plan'));
    await reads(plan, 'h1', 'Harrowdale Half');
    await plan.close();
    await page.close();
  });

  it('says so where the browser keeps a page closed', async () => {
    const page = await driver.open('chrome://version');
    const popup = await driver.popup(page);
    await click(popup, 'tab', 'This page');
    await reads(popup, 'h1', 'This page can’t be read');
    await popup.close();
    await page.close();
  });

  it('points to the icon in a tab of its own', async () => {
    const tab = await driver.extensionPage('popup.html#page');
    await reads(tab, 'h1', 'Uncramp is open in a tab of its own');
    await tab.close();
  });
});
