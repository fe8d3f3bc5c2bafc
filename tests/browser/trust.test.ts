import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { labels } from '../../lib/words/en/labels';
import { checkCard } from '../../scripts/lab/axe';
import { type Lab, startLab } from '../../scripts/lab/server';
import {
  type ChromiumDriver,
  chromium,
  DRIVERS,
  type Driver,
  openCard,
  reads,
  says,
  store,
  stored,
} from './drivers';

const HOST = 'runsignup.com';
const at = (path: string) => `https://${HOST}/Race/OH/Columbus/${path}`;

/** A race that states its course far down, across markup, in a closed part, and in its data. */
const race = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Otter Bend Half Marathon</title>
  <meta name="description" content="A hilly half marathon along the river Otter, with 320 m of climb.">
  <style>.far { height: 2500px } @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: auto } }</style></head>
  <body><h1>Otter Bend Half Marathon</h1>
  <p>Sunday, May 2, 2027. Register now for the half marathon, 13.1 miles. Start and finish at the town hall.</p>
  <textarea aria-label="Notes"></textarea>
  <div class="far"></div>
  <p id="words">The course is <b>hil<i>ly</i></b>, with 300&nbsp;m
    of <a href="#x">elevation</a> gain.</p>
  <details><summary>Is it hard?</summary><p>The total elevation gain of the course is 305 m.</p></details>
  <div class="far"></div>
  <script>
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [sheet];
    window.changes = 0;
    window.watch = () => new MutationObserver((all) => { window.changes += all.length; })
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  </script></body></html>`;

const several = `<!doctype html><html lang="en"><title>Otter Bend Races</title><h1>Otter Bend Races</h1>
  <p>Sunday, May 2, 2027. Register now. Start and finish at the town hall.</p>
  <table><tr><th>Race</th><th>Distance</th><th>Elevation gain</th></tr>
  <tr><td>Marathon</td><td>42.195 km</td><td>60 m</td></tr>
  <tr><td>Half marathon</td><td>21.1 km</td><td>310 m</td></tr></table></html>`;

declare global {
  interface Window {
    changes: number;
    watch(): void;
  }
}

const SHOW = labels['label.showQuote'];
const WORDS = `The course is hilly, with 300 m of elevation gain. ${SHOW}`;
const CLOSED = `The total elevation gain of the course is 305 m. ${SHOW}`;

describe.each(DRIVERS)('a card to be trusted, in %s', (_name, start) => {
  let lab: Lab;
  let driver: Driver;
  let own: Page;
  let tab: Page;

  beforeAll(async () => {
    lab = await startLab([
      { url: at('OtterBend'), body: race },
      { url: `${at('OtterBend')}?utm_source=mail`, body: race },
      { url: at('Several'), body: several },
      { url: at('Strict'), body: race, headers: { 'permissions-policy': 'clipboard-write=()' } },
    ]);
    driver = await start(lab);
    own = await driver.extensionPage('options.html');
  });
  beforeEach(() => store(own, { settings: { version: 1, value: { units: 'metric' } } }));
  afterEach(() => tab.close());
  afterAll(async () => {
    await driver.close();
    await lab.close();
  });

  const open = async (path = 'OtterBend') => {
    tab = await driver.open(at(path));
    await says(driver, tab, /climb/);
    await openCard(driver, tab);
    await says(driver, tab, /^What this is based on$/);
  };

  const marks = () => tab.evaluate(() => CSS.highlights.size);
  const sheets = () => tab.evaluate(() => document.adoptedStyleSheets.length);
  /** How many pixels of the words have the mark's colour, as the browser paints them. */
  const painted = async () => {
    const clip = await tab.$eval('#words', (one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return { x: left + scrollX, y: top + scrollY, width: Math.min(width, 500), height };
    });
    const png = await tab.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
    return own.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      const pixels = canvas?.getImageData(0, 0, image.width, image.height).data ?? [];
      let count = 0;
      for (let i = 0; i < pixels.length; i += 4) {
        if (pixels[i] === 0xbf && pixels[i + 1] === 0xe6 && pixels[i + 2] === 0xe2) count++;
      }
      return count;
    }, png);
  };
  const atWords = () => tab.evaluate(() => scrollTo(0, 2400));
  const elsewhere = () => tab.mouse.move(20, 20);

  it('marks the words that are pointed at where they stand, and leaves no trace', async () => {
    await open();
    await atWords();
    await tab.evaluate(() => window.watch());
    await elsewhere();
    expect(await painted()).toBe(0);
    await driver.hands.point(tab, WORDS);
    await vi.waitFor(async () => expect(await marks()).toBe(1));
    expect(await sheets()).toBe(2);
    await vi.waitFor(async () => expect(await painted()).toBeGreaterThan(500), { timeout: 5000 });
    expect(await tab.evaluate(() => scrollY)).toBe(2400);
    await elsewhere();
    await vi.waitFor(async () => expect(await marks()).toBe(0));
    expect(await sheets()).toBe(1);
    await vi.waitFor(async () => expect(await painted()).toBe(0), { timeout: 5000 });
    expect(await tab.evaluate(() => window.changes)).toBe(0);
  });

  it('brings them into view when pressed, by mouse or keyboard, and not before', async () => {
    await open();
    await driver.hands.point(tab, WORDS);
    await vi.waitFor(async () => expect(await marks()).toBe(1));
    expect(await tab.evaluate(() => scrollY)).toBe(0);
    await driver.hands.press(tab, WORDS);
    const inView = () =>
      tab.$eval('#words', (one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await vi.waitFor(async () => expect(await inView()).toBe(true), { timeout: 5000 });
    // A scroll that is still on its way would go on after the way back.
    await tab.evaluate(async () => {
      for (let still = 0, last = -1; still < 10; last = scrollY) {
        await new Promise((drawn) => requestAnimationFrame(drawn));
        still = scrollY === last ? still + 1 : 0;
      }
      scrollTo({ top: 0, behavior: 'instant' });
    });
    await tab.keyboard.press('Enter');
    await vi.waitFor(async () => expect(await inView()).toBe(true), { timeout: 5000 });
    await driver.hands.press(tab, labels['label.shrink']);
    await vi.waitFor(async () => expect(await marks()).toBe(0));
    expect(await sheets()).toBe(1);
  });

  it('says where words stand in a closed part, and opens none', async () => {
    await open();
    await driver.hands.press(tab, labels['label.moreWords']);
    await driver.hands.point(tab, CLOSED);
    await says(driver, tab, /part of the page that is closed/);
    expect(await marks()).toBe(0);
    expect(await tab.$eval('details', (one) => one.open)).toBe(false);
    const lines = await driver.card(tab);
    expect(lines?.join('\n')).toContain(labels['label.quoteInData']);
  });

  it('keeps what the runner puts right for this page, and takes it back', async () => {
    await open();
    await driver.hands.press(tab, labels['label.wrong']);
    await says(driver, tab, /^Climb in metres$/);
    // The focus stands on the first class; the climb is four further.
    for (let i = 0; i < 4; i++) await tab.keyboard.press('Tab');
    await tab.keyboard.type('120');
    await tab.keyboard.press('Enter');
    await says(driver, tab, /^Rolling: 120 m of climb .*as you corrected/);
    expect(await stored(own)).toMatchObject({
      corrections: {
        version: 1,
        value: [{ page: `${HOST}/Race/OH/Columbus/OtterBend`, courses: [{ gainM: 120 }] }],
      },
    });
    await tab.goto(`${at('OtterBend')}?utm_source=mail`);
    await says(driver, tab, /^Rolling: 120 m of climb .*as you corrected/);
    await openCard(driver, tab);
    await says(driver, tab, /^You corrected this: 120 m of climb\.$/);
    const plan = await driver.opened('plan.html?request=', () =>
      driver.hands.press(tab, labels['label.openPlanPage']),
    );
    await reads(plan, '.answer-line', 'as you corrected');
    await plan.close();
    await driver.hands.press(tab, labels['label.undo']);
    await says(driver, tab, /^Hilly: 300 m of climb/);
    expect(await stored(own)).not.toHaveProperty('corrections');
  });

  it('stays quiet on a page that is called no race, until that is taken back', async () => {
    await open();
    await driver.hands.press(tab, labels['label.wrong']);
    await driver.hands.press(tab, labels['label.notARace']);
    await says(driver, tab, /^Not a running race, as you said\.$/);
    await driver.hands.press(tab, labels['label.close']);
    expect(await driver.card(tab, 0)).toBeNull();
    await tab.reload();
    expect(await driver.card(tab, 1500)).toBeNull();
    await driver.showByClick(tab);
    await says(driver, tab, /^Not a running race, as you said\.$/);
    await driver.hands.press(tab, labels['label.undo']);
    await says(driver, tab, /^Hilly: 300 m of climb/);
    expect(await stored(own)).not.toHaveProperty('corrections');
  });

  it.each(['OtterBend', 'Strict'])('copies a report of how %s was read', async (path) => {
    await open(path);
    await driver.hands.press(tab, labels['label.wrong']);
    await driver.hands.press(tab, labels['label.report']);
    await driver.hands.press(tab, labels['label.copy']);
    await says(driver, tab, /^Copied\.$/);
    await tab.focus('textarea');
    await tab.keyboard.down('Control');
    await tab.keyboard.press('v');
    await tab.keyboard.up('Control');
    const report = await tab.$eval('textarea', (area) => area.value);
    expect(report).toContain(`Page: ${at(path)}`);
    expect(report).toContain('“The course is hilly, with 300 m of elevation gain.”');
    expect(report).toMatch(/^Uncramp \d+\.\d+\.\d+ misread a page\.$/m);
  });

  it('gives each distance its own course, by keyboard too, and corrects the one that is shown', async () => {
    await open('Several');
    await says(driver, tab, /^Flat: 60 m of climb in 42\.2 km/);
    await driver.hands.press(tab, 'Half marathonhilly|Half marathon hilly');
    await says(driver, tab, /^Hilly: 310 m of climb in 21\.1 km/);
    await driver.hands.press(tab, labels['label.wrong']);
    await says(driver, tab, /^How is the half marathon really\?$/);
    await tab.keyboard.press(' ');
    await driver.hands.press(tab, labels['label.correctSave']);
    await says(driver, tab, /^Flat half marathon, as you corrected\.$/);
    await driver.hands.press(tab, 'Marathonflat|Marathon flat');
    await says(driver, tab, /^Flat: 60 m of climb in 42\.2 km/);
  });
});

describe('axe finds no violation on the card', () => {
  let lab: Lab;
  let driver: ChromiumDriver;
  let own: Page;
  let tab: Page;

  beforeAll(async () => {
    lab = await startLab([
      { url: at('OtterBend'), body: race },
      { url: at('Several'), body: several },
    ]);
    driver = await chromium(lab);
    own = await driver.extensionPage('options.html');
  });
  beforeEach(async () => {
    await store(own, {});
  });
  afterEach(() => tab.close());
  afterAll(async () => {
    await driver.close();
    await lab.close();
  });

  const open = async (path: string) => {
    tab = await driver.open(at(path));
    await says(driver, tab, /climb/);
    await openCard(driver, tab);
    await says(driver, tab, /^What this is based on$/);
  };
  const expectNoViolation = async (leastRules = 8) => {
    for (const value of ['light', 'dark']) {
      await tab.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      const { violations, passed } = await checkCard(tab, driver.extensionId);
      expect(violations, value).toEqual([]);
      expect(passed, value).toBeGreaterThan(leastRules);
    }
  };

  it('with a choice of distances, a quote that is focused, and the form open with a fault in it', async () => {
    await open('Several');
    await driver.hands.press(tab, `Marathon 42.195 km 60 m ${SHOW}`);
    await expectNoViolation();
    await driver.hands.press(tab, labels['label.wrong']);
    await driver.hands.press(tab, labels['label.correctSave']);
    await says(driver, tab, /^Nothing is changed yet\.$/);
    await expectNoViolation();
  });

  it('with a report, and after a correction', async () => {
    await open('OtterBend');
    await driver.hands.press(tab, labels['label.wrong']);
    await driver.hands.press(tab, labels['label.report']);
    await driver.hands.press(tab, labels['label.copy']);
    await says(driver, tab, /^Copied\.$/);
    await expectNoViolation();
    await driver.hands.press(tab, 'Rolling');
    await driver.hands.press(tab, labels['label.correctSave']);
    await says(driver, tab, /^You corrected this: rolling\.$/);
    await expectNoViolation();
  });

  it('on a page that is called no race', async () => {
    await open('OtterBend');
    await driver.hands.press(tab, labels['label.wrong']);
    await driver.hands.press(tab, labels['label.notARace']);
    await says(driver, tab, /^Not a running race/);
    await expectNoViolation(5);
  });
});
