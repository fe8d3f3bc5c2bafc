import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readSamples, samplePath, sampleRoutes } from '../../scripts/lab/samples';
import { type Lab, startLab } from '../../scripts/lab/server';
import { chromium, DRIVERS, type Driver, openCard, says, store, stored } from './drivers';

const samples = readSamples();
const urlOf = (file: string) => samples.samples.find((sample) => sample.file === file)?.url ?? '';
const RUN = urlOf('strava-run.html');
const ID = /\d+$/.exec(new URL(RUN).pathname)?.[0] ?? '';
const STREAMS = new RegExp(`^https://www\\.strava\\.com/activities/${ID}/streams\\?`);
const ASK = 'Look closer: get this run’s points from www.strava.com';

/** A run of 16 km that slows from its tenth, second by second, as the site answers. */
function points(): string {
  const all = { time: [0], distance: [0], altitude: [30], cadence: [86] };
  for (let m = 0, s = 1; m < 16_200; s++) {
    const km = m / 1000;
    m += 1000 / (km < 10.8 ? 310 : 350);
    all.time.push(s);
    all.distance.push(m);
    all.altitude.push(30 + 8 * Math.sin(km));
    all.cadence.push(km < 10.8 ? 86 : 83);
  }
  return JSON.stringify(all);
}

const STREAMS_PATH = `/activities/${ID}/streams?${['time', 'distance', 'altitude', 'cadence', 'moving']
  .map((type) => `stream_types%5B%5D=${type}`)
  .join('&')}`;

describe.each(DRIVERS)('a run’s page in %s', (_name, start) => {
  let lab: Lab;
  let driver: Driver;
  let page: Page;
  const asked = () => lab.log.filter(({ url }) => STREAMS.test(url)).length;

  beforeAll(async () => {
    lab = await startLab(sampleRoutes(samples));
    lab.add({ url: `https://www.strava.com${STREAMS_PATH}`, body: points(), type: 'application/json' });
    driver = await start(lab);
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await driver.close();
    await lab.close();
  });

  it('asks the site for its points on the click that says so, once, and draws them', async () => {
    page = await driver.open(RUN);
    await says(driver, page, /slower/);
    await openCard(driver, page);
    await says(driver, page, new RegExp(ASK));
    expect(asked()).toBe(0);
    await driver.hands.press(page, ASK);
    const lines = await says(driver, page, /you were \d+% slower/);
    for (const name of ['Height', 'Grade', 'Pace', 'Cadence', 'Stride', 'Last third, slower']) {
      expect(lines.filter((line) => line.includes(name)).length, name).toBeGreaterThan(0);
    }
    expect(lines.some((line) => /Cadence went from 172 .* to 166/.test(line))).toBe(true);
    expect(asked()).toBe(1);
  });

  it('asks nothing on a click that the page made up', async () => {
    const before = asked();
    page = await driver.open(RUN);
    await openCard(driver, page);
    await says(driver, page, new RegExp(ASK));
    await driver.hands.forge(page, ASK);
    await says(driver, page, new RegExp(ASK));
    expect(asked()).toBe(before);
  });

  it('writes a cramp into the diary, which sets the runner’s answers, and takes it out again', async () => {
    const own = await driver.extensionPage('options.html');
    await store(own, { settings: { version: 1, value: { units: 'metric' } } });
    page = await driver.open(RUN);
    await openCard(driver, page);
    await driver.hands.press(page, 'I cramped here');
    await driver.hands.press(page, 'calf');
    await driver.hands.press(page, 'Left');
    await driver.hands.press(page, 'After two thirds, km 11 to 14');
    await driver.hands.press(page, 'Write it down');
    await says(driver, page, /In your diary: calf \(left\), after two thirds, km 11 to 14/);
    const kept = await stored(own);
    expect(kept).toMatchObject({
      runner: { value: { cramps: ['gastrocnemius'] } },
      diary: {
        value: {
          entries: [{ id: `strava|${ID}`, kind: 'run', date: '2025-10-05', muscle: 'gastrocnemius' }],
        },
      },
    });
    await driver.hands.press(page, 'Take it out of the diary');
    await says(driver, page, /I cramped here/);
    expect(await stored(own)).not.toHaveProperty('diary');
    await own.close();
  });

  it('offers nothing of the kind on another athlete’s run', async () => {
    page = await driver.open(urlOf('strava-other-run.html'));
    await says(driver, page, /Another runner/);
    await openCard(driver, page);
    const lines = await says(driver, page, /only the course is read/);
    expect(lines.filter((line) => line.includes('Look closer'))).toEqual([]);
  });

  it('says in a sentence where the page’s policy forbids it, and keeps the reading', async () => {
    const url = 'https://www.strava.com/activities/1000000077';
    lab.add({
      url,
      body: readFileSync(samplePath('strava-run.html')),
      type: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "connect-src 'none'" },
    });
    page = await driver.open(url);
    await openCard(driver, page);
    await driver.hands.press(page, ASK);
    await says(driver, page, /The reading of the page stays/);
    await says(driver, page, /slower/);
  });
});

describe.each(DRIVERS)('routes and segments in %s', (_name, start) => {
  let lab: Lab;
  let driver: Driver;

  beforeAll(async () => {
    lab = await startLab([]);
    driver = await start(lab);
  });
  afterAll(async () => {
    await driver.close();
    await lab.close();
  });

  it('get the card of their course', async () => {
    const id = '3123456789012345678';
    const url = `https://www.strava.com/routes/${id}`;
    const route = { id, title: 'Ridge loop', length: 21_300, elevationGain: 412, routeType: 'Run' };
    lab.add({
      url,
      type: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en-US"><title>Ridge loop</title><h1>Ridge loop</h1>
        <script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { route } } })}</script></html>`,
    });
    const page = await driver.open(url);
    await says(driver, page, /^Hilly: .*13\.2 mi|^Hilly: .*21\.3 km/);
    await openCard(driver, page);
    await says(driver, page, /Along the way|All race long/);
    await page.close();
  });
});

describe('200 changes of tab in Chromium', () => {
  it('leave one card, no more listeners than the first, and no growth in memory', async () => {
    const lab = await startLab(sampleRoutes(samples));
    const driver = await chromium(lab);
    const page = await driver.open(RUN);
    await driver.card(page);
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    const measure = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      return { listeners: of('JSEventListeners'), nodes: of('Nodes'), heap: of('JSHeapUsedSize') };
    };
    /** As the site's own router does: another address, and the part below the head drawn anew. */
    const change = (times: number) =>
      page.evaluate(
        async (path: string, count: number) => {
          const tabs = ['overview', 'laps', 'segments', 'pace-analysis'];
          const view = document.querySelector('#view');
          const drawn = [...(view?.childNodes ?? [])];
          for (let i = 0; i < count; i++) {
            history.pushState({}, '', `${path}/${tabs[i % tabs.length]}`);
            view?.replaceChildren(...drawn.map((node) => node.cloneNode(true)));
            await new Promise((done) => setTimeout(done, 20));
          }
          // A page that has settled is looked at once more: wait for that look.
          await new Promise((done) => setTimeout(done, 1500));
        },
        new URL(RUN).pathname,
        times,
      );
    await change(4);
    const first = await measure();
    await change(200);
    const last = await measure();
    expect(await page.$$eval('uncramp-card', (cards) => cards.length)).toBe(1);
    expect(await driver.card(page)).not.toBeNull();
    expect(last.listeners).toBeLessThanOrEqual(first.listeners);
    expect(last.nodes).toBeLessThan(first.nodes * 1.2);
    expect(last.heap).toBeLessThan(first.heap + 2_000_000);
    await driver.close();
    await lab.close();
  });
});
