import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, startLab } from '../../scripts/lab/server';
import { longPage } from '../bench/pages';
import { DRIVERS, type Driver } from './drivers';

const URL_OF_RACE = 'https://runsignup.com/Race/OH/Columbus/FiveMegabytes';
const FEWEST_TURNS = 4;

declare global {
  /** How long the page waited for each of its turns from the moment that it filled in, in milliseconds. */
  var turns: number[];
}

/**
 * A page whose five megabytes of text come after its load, and are not laid out, so that all that holds the page up
 * from then on is the reading of them. It asks for a turn again and again until the card is there.
 */
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>River City Marathon</title>
<style>main { display: none }</style></head><body><script>
  addEventListener('fill', async () => {
    const text = await (await fetch('/Race/OH/Columbus/FiveMegabytesText')).text();
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    document.body.append(document.adoptNode(parsed.querySelector('main') ?? parsed.body));
    window.turns = [];
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    port1.onmessage = () => {
      const now = performance.now();
      window.turns.push(now - last);
      last = now;
      if (document.querySelector('uncramp-card') === null) port2.postMessage(null);
      else window.done = true;
    };
    port2.postMessage(null);
  });
</script></body></html>`;

describe.each(DRIVERS)('a page of five megabytes in %s', (_name, start) => {
  let lab: Lab;
  let driver: Driver;

  beforeAll(async () => {
    lab = await startLab([
      { url: URL_OF_RACE, body: html },
      { url: `${URL_OF_RACE}Text`, body: longPage(5).html },
    ]);
    driver = await start(lab);
  });
  afterAll(async () => {
    await driver.close();
    await lab.close();
  });

  it('goes on while it is read, a few milliseconds at a time', async () => {
    const page = await driver.open(URL_OF_RACE);
    await page.evaluate("dispatchEvent(new Event('fill'))");
    await page.waitForFunction('window.done === true', { timeout: 50_000 });
    // The settling of so large a tree is the page's own, and comes first.
    const waits = (await page.evaluate(() => globalThis.turns)).slice(1).filter((ms) => ms >= 4);
    const longest = Math.max(...waits);
    const all = waits.reduce((sum, ms) => sum + ms, 0);
    console.log(
      `${driver.name}: ${waits.length} waits, ${all.toFixed(0)} ms, the longest ${longest.toFixed(1)} ms`,
    );
    await page.close();
    expect(waits.length).toBeGreaterThan(FEWEST_TURNS);
    // Read at once, one wait would be as long as all of them.
    expect(longest).toBeLessThan(all / 2);
  });
});
