import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readSamples, sampleRoutes } from '../../scripts/lab/samples';
import { type Lab, startLab } from '../../scripts/lab/server';
import { click, DRIVERS, type Driver, reads, store, stored, textOf } from './drivers';

const samples = readSamples();
const urlOf = (file: string): string => {
  const sample = samples.samples.find((one) => one.file === file);
  if (sample === undefined) throw new Error(`No sample ${file}.`);
  return sample.url;
};

const seconds = (page: Page, of: string) => page.$eval(of, (one) => Number(one.textContent));
const fewer = (page: Page, of: string, than: number) =>
  page.waitForFunction(
    (selector: string, from: number) => Number(document.querySelector(selector)?.textContent) < from,
    {},
    of,
    than,
  );
const DIGITS = '.timer-digits span';

describe.each(DRIVERS)('the timer in %s', (_name, start) => {
  let lab: Lab;
  let driver: Driver;
  let race: Page;
  let own: Page;

  beforeAll(async () => {
    lab = await startLab(sampleRoutes(samples));
    driver = await start(lab);
    own = await driver.extensionPage('options.html');
    race = await driver.open(urlOf('flat-marathon.html'));
  });
  beforeEach(() => store(own, {}));
  afterAll(async () => {
    await driver.close();
    await lab.close();
  });

  it('runs once a cramp has its muscle, runs on while the popup is closed, and says where it is', async () => {
    const popup = await driver.popup(race);
    await click(popup, 'link', 'Cramping now');
    await popup.locator('.acute-common a').click();
    await popup.waitForSelector('.timer[data-running=true]');
    await fewer(popup, DIGITS, 15);
    const before = await seconds(popup, DIGITS);
    await popup.close();

    const again = await driver.popup(race);
    await reads(again, '.goes-on', 'Cramp in the calf');
    expect(await seconds(again, '.goes-on-time')).toBeLessThanOrEqual(before);
    const there = await seconds(again, '.goes-on-time');
    await fewer(again, '.goes-on-time', there);
    await again.locator('.goes-on').click();
    await again.waitForSelector('.timer[data-running=true]');
    expect(await again.$('.goes-on')).toBeNull();

    await click(again, 'button', 'It let go');
    await reads(again, 'h1', 'It let go');
    await click(again, 'button', 'Write it in the diary');
    await reads(again, '.acute', 'Written in the diary');
    expect(JSON.stringify(await stored(own))).toContain('"muscle":"gastrocnemius"');
    await click(again, 'button', 'It came back');
    await reads(again, '.acute-back', 'It came back.');
    await again.waitForSelector('.timer[data-running=true]');
    await click(again, 'button', 'It let go');
    await click(again, 'button', 'It came back');
    await reads(again, '.acute-back', 'walk or stop');
    await again.close();
  });

  it('leads through a set: next, previous, pause, and on to the end', async () => {
    const popup = await driver.popup(race);
    await click(popup, 'link', 'After a run');
    await reads(popup, 'h1', 'After my long run');
    await click(popup, 'button', 'Start');
    await reads(popup, '.guided-head', '1 of 6');
    await fewer(popup, DIGITS, 10);
    await click(popup, 'button', 'Next');
    await reads(popup, '.guided-head', '2 of 6');
    await click(popup, 'button', 'Previous');
    await reads(popup, '.guided-head', '1 of 6');
    await click(popup, 'button', 'Pause');
    await reads(popup, '.timer-state', 'Paused');
    for (let item = 0; item < 6; item++) await click(popup, 'button', 'Next');
    await reads(popup, '.guided-name', 'That was all of it');
    await popup.close();
  });

  it('needs three keys from opening to the first step of a stretch', async () => {
    const popup = await driver.popup(race);
    await popup.waitForFunction(() => document.activeElement?.matches('input[type=search]') === true);
    await popup.keyboard.type('ar');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('article.stretch .steps > li');
    expect(await textOf(popup, 'h1')).toMatch(/sole/i);
    await popup.close();
  });

  it('draws the steps for a lock screen', async () => {
    const popup = await driver.popup(race);
    await click(popup, 'link', 'Cramping now');
    await popup.locator('a[href="#picture"]').click();
    await popup.waitForFunction(() => (document.querySelector('canvas')?.width ?? 0) > 1000);
    const inks = await popup.$eval('canvas', (canvas) => {
      const { width, height } = canvas;
      const data = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      const colours = new Set<number>();
      for (let at = 0; at < data.length; at += 4)
        colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
      return colours.size;
    });
    expect(inks).toBeGreaterThan(3);
    await popup.close();
  });
});
