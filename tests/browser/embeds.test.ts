import type { Frame, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, type Route, startLab } from '../../scripts/lab/server';
import { DRIVERS, type Driver, openCard, reads, says, store } from './drivers';

const MAPS = 'https://strava-embeds.com/';
const race = (path: string) => `https://runsignup.com/Race/OH/Columbus/${path}`;

/** Counts whatever is done to a map's own page, so that a test can ask. */
const WATCH = `<script>
  window.seen = [];
  addEventListener('message', () => seen.push('message'));
  new MutationObserver(() => seen.push('change')).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
</script>`;

const map = (path: string, length: string, climb: string, more = ''): Route => ({
  url: `${MAPS}${path}`,
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Map</title></head><body><h1 class="title">Harbour course</h1><svg><title>Run</title></svg>
    <div class="stat-label">Distance</div><div class="stat-value">${length}</div><div class="stat-label">Elev Gain</div><div class="stat-value">${climb}</div>${more}${WATCH}</body></html>`,
});

const page = (distances: readonly string[], body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour Running Festival</title></head><body><h1>Harbour Running Festival</h1>
  <p>Sunday, May 2, 2027. Register now. Runners collect bibs before the start; every finisher gets a medal.</p>
  <h2>Races</h2><ul>${distances.map((name) => `<li>${name}</li>`).join('')}</ul><h2>Course</h2><p>Start and finish downtown; aid stations have water.</p>${body}</body></html>`;

const frame = (path: string) => `<iframe class="map" src="${MAPS}${path}" width="600" height="400"></iframe>`;

const METRIC = { settings: { version: 1, value: { units: 'metric' } } };

const UNRELATED = 'https://www.harbour-news.example/';
const SILENT = 'https://runsignup.com/Race/Results/12';

/** Four hills of 60 m on the way east. */
const hill = JSON.stringify({
  coordinates: Array.from({ length: 700 }, (_, at) => [
    10 + at * 0.0003969,
    47,
    500 + 30 * Math.sin((at / 700) * 8 * Math.PI),
  ]),
});

const routes: Route[] = [
  map('route/11', '21.3 km', '312 m'),
  map('route/12', '13.2 mi', '1,024 ft'),
  map('route/13', '10.3 km', '131 m'),
  map('route/14', '21.1 km', '19,000 m'),
  map('route/15', '10.1 km', '131 m'),
  map(
    'route/16',
    '',
    '',
    `<script>setTimeout(() => { const [km, m] = document.querySelectorAll('.stat-value'); km.textContent = '21.2 km'; m.textContent = '287 m'; }, 900);</script>`,
  ),
  map('route/18', '21.1 km', '236 m', `<script id="__ROUTE_DATA__" type="application/json">${hill}</script>`),
  { url: race('ShapedMap'), body: page(['Half Marathon'], frame('route/18')) },
  { url: race('OneMap'), body: page(['Half Marathon'], frame('route/11')) },
  { url: race('Imperial'), body: page(['Half Marathon'], frame('route/12')) },
  { url: race('TwoMaps'), body: page(['Half Marathon', '10K'], frame('route/11') + frame('route/13')) },
  { url: race('AbsurdMap'), body: page(['Half Marathon'], frame('route/14')) },
  { url: race('SiblingMap'), body: page(['Half Marathon'], frame('route/15')) },
  { url: race('SlowMap'), body: page(['Half Marathon'], frame('route/16')) },
  {
    url: race('LateMap'),
    body: page(
      ['Half Marathon'],
      `<div class="strava-embed-placeholder" data-embed-type="route" data-embed-id="11"></div><script>
        setTimeout(() => {
          const map = document.createElement('iframe');
          map.src = '${MAPS}route/11';
          document.querySelector('.strava-embed-placeholder').replaceWith(map);
        }, 800);
      </script>`,
    ),
  },
  { url: UNRELATED, body: page(['Half Marathon'], frame('route/11')) },
  { url: SILENT, body: page(['Half Marathon'], frame('route/11')) },
];

/** The map's own page, in its frame. */
async function mapIn(tab: Page): Promise<Frame> {
  const found = await tab.waitForFrame((one) => one.url().startsWith(MAPS));
  await found.waitForFunction(() => document.readyState === 'complete');
  return found;
}

const seenIn = async (tab: Page): Promise<unknown> => (await mapIn(tab)).evaluate('window.seen');

describe.each(DRIVERS)('course maps in frames in %s', (_name, start) => {
  let lab: Lab;
  let driver: Driver;
  /** One of the extension's own pages, which hears every message to the background. */
  let ear: Page;

  const answersHeard = async () => v.parse(v.number(), await ear.evaluate('window.heard.length'));

  beforeAll(async () => {
    lab = await startLab(routes);
    driver = await start(lab);
    ear = await driver.extensionPage('options.html');
    await store(ear, METRIC);
    await ear.evaluate(`window.heard = [];
      (globalThis.browser ?? chrome).runtime.onMessage.addListener((data) => { if (data?.type === 'map-read') heard.push(data); });`);
  });
  afterAll(async () => {
    await driver.close();
    await lab.close();
  });

  it('says on the card what the map says, and where it stood', async () => {
    const tab = await driver.open(race('OneMap'));
    await says(driver, tab, /312 m .*says the course map on this page/);
    await openCard(driver, tab);
    const lines = await says(driver, tab, /Open the course map on Strava/);
    expect(lines.join('\n')).toContain('Harbour course · Elev Gain 312 m');
    expect(await answersHeard()).toBeGreaterThan(0);
    expect(await seenIn(tab)).toEqual([]);
    await tab.close();
  });

  it('reads miles and feet', async () => {
    const tab = await driver.open(race('Imperial'));
    await says(driver, tab, /31\d m/);
    await tab.close();
  });

  it('gives each distance the map of its own course', async () => {
    const tab = await driver.open(race('TwoMaps'));
    await says(driver, tab, /312 m/);
    await tab.close();
    await store(ear, { settings: { version: 1, value: { units: 'metric', usualDistanceKm: 10 } } });
    const again = await driver.open(race('TwoMaps'));
    await says(driver, again, /131 m/);
    await again.close();
    await store(ear, METRIC);
  });

  it('hears a map that comes late, one that draws late, and forgets one that is taken away', async () => {
    const slow = await driver.open(race('SlowMap'));
    await says(driver, slow, /287 m/);
    await slow.close();
    const late = await driver.open(race('LateMap'));
    await says(driver, late, /312 m/);
    await late.evaluate(() => document.querySelector('iframe')?.remove());
    await says(driver, late, /doesn’t say how hilly/);
    await late.close();
  });

  it.each(['AbsurdMap', 'SiblingMap'])('believes nothing of %s', async (path) => {
    const before = await answersHeard();
    const tab = await driver.open(race(path));
    await says(driver, tab, /doesn’t say how hilly/);
    await expect.poll(answersHeard, { timeout: 10_000 }).toBeGreaterThan(before);
    // The answer is there; a card that used it would be drawn by the time that the next page's is.
    const other = await driver.open(race('OneMap'));
    await says(driver, other, /312 m/);
    expect((await driver.card(tab))?.join(' ')).toMatch(/doesn’t say how hilly/);
    await other.close();
    await tab.close();
  });

  it('does nothing in a frame whose page does not ask', async () => {
    const before = await answersHeard();
    for (const address of [UNRELATED, SILENT, `${MAPS}route/11`]) {
      const tab = await driver.open(address);
      expect(await seenIn(tab)).toEqual([]);
      expect(await driver.card(tab, 1500)).toBeNull();
      expect(await seenIn(tab)).toEqual([]);
      await tab.close();
    }
    expect(await answersHeard()).toBe(before);
  });

  it('answers where the runner calls for the card on a page of no table', async () => {
    const tab = await driver.open(UNRELATED);
    await driver.showByClick(tab);
    await says(driver, tab, /312 m/);
    await tab.close();
  });

  it('takes the shape of the course from the map too', async () => {
    const tab = await driver.open(race('ShapedMap'));
    await says(driver, tab, /236 m/);
    await openCard(driver, tab);
    const plan = await driver.opened('plan.html?request=', () =>
      driver.hands.press(tab, 'Open the plan on its own page'),
    );
    await reads(plan, '.drop-status', 'In use: Harbour course');
    await plan.close();
    await tab.close();
  });

  it('requests no map: the pages do, each once', async () => {
    const before = lab.log.length;
    const tab = await driver.open(race('TwoMaps'));
    await says(driver, tab, /312 m/);
    const asked = lab.log
      .slice(before)
      .map(({ url }) => url)
      .filter((url) => /strava|runsignup/.test(url) && !url.endsWith('/favicon.ico'));
    expect(asked.sort()).toEqual([race('TwoMaps'), `${MAPS}route/11`, `${MAPS}route/13`].sort());
    await tab.close();
  });
});
