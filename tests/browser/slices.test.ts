import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, startLab } from '../../scripts/lab/server';
import { fillingPage } from '../bench/pages';
import { DRIVERS, type Driver } from './drivers';

const URL_OF_RACE = 'https://runsignup.com/Race/OH/Columbus/FiveMegabytes';
const FEWEST_TURNS = 4;

declare global {
  /** How long the page waited for each of its turns from the moment that it filled in, in milliseconds. */
  var turns: number[];
}

describe.each(DRIVERS)('a page of five megabytes in %s', (_name, start) => {
  let lab: Lab;
  let driver: Driver;

  beforeAll(async () => {
    lab = await startLab(fillingPage(URL_OF_RACE, 5));
    driver = await start(lab);
  });
  afterAll(async () => {
    await driver.close();
    await lab.close();
  });

  it('has its turns while it is read', async () => {
    const page = await driver.open(URL_OF_RACE);
    await page.evaluate("dispatchEvent(new Event('fill'))");
    await page.waitForFunction('window.isCardThere === true', { timeout: 50_000 });
    // The settling of so large a tree is the page's own, and comes first.
    const waits = (await page.evaluate(() => globalThis.turns)).slice(1).filter((ms) => ms >= 4);
    await page.close();
    // Read at once, the page would have had one turn; how long each waits is the benchmark's to say.
    expect(waits.length).toBeGreaterThan(FEWEST_TURNS);
  });
});
