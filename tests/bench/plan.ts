import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { type Chromium, startChromium } from '../../scripts/lab/chromium';
import { root, samplePath } from '../../scripts/lab/samples';
import { gpx, northward } from '../course/track/fixtures';
import { alternate, each, type Pair, ratio, spread } from './measure';
import type { Table } from './table';

const POINTS = 100_000;
/** Half a metre between points: a hundred thousand of them are as long as a long race. */
const SPACING_M = 0.5;

declare global {
  var benchPlan: {
    drawnAt: number | null;
    drawn(): Promise<number>;
    /** Each gives the script and layout of what it does, in ms, once that has been painted. */
    copy(): Promise<number>;
    answer(): Promise<number>;
  };
}

/** Runs in the plan page: gives the time at which what was just changed has been painted, and notes the first profile. */
function watch(): void {
  globalThis.benchPlan = {
    drawnAt: null,
    drawn() {
      return new Promise<number>((resolve) => {
        // A task queued by the frame's own callback runs once that frame has been painted.
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now());
          channel.port2.postMessage(null);
        });
      });
    },
    async copy() {
      const main = document.querySelector('main');
      if (main === null) throw new Error('The page has no main part.');
      const from = performance.now();
      const copy = main.cloneNode(true);
      document.body.append(copy);
      const ms = document.body.offsetHeight > 0 ? performance.now() - from : Number.NaN;
      await globalThis.benchPlan.drawn();
      document.body.lastChild?.remove();
      return ms;
    },
    async answer() {
      const chips = [...document.querySelectorAll<HTMLElement>('.about-you .chip[aria-pressed]')];
      const cramp = chips.find((chip) => chip.textContent === 'hamstrings');
      const was = document.querySelector('.cue-say')?.closest('ol')?.textContent;
      if (cramp === undefined) throw new Error('The page does not ask.');
      const from = performance.now();
      cramp.click();
      // It is rendered by itself, before the next frame.
      for (let i = 0; i < 10; i++) await Promise.resolve();
      const ms = document.body.offsetHeight > 0 ? performance.now() - from : Number.NaN;
      await globalThis.benchPlan.drawn();
      if (document.querySelector('.cues')?.textContent === was)
        throw new Error('The answer changed nothing.');
      return ms;
    },
  };
  new MutationObserver((_records, observer) => {
    if (document.querySelector('.chart-line') === null || document.querySelector('.plan') === null) return;
    observer.disconnect();
    void globalThis.benchPlan.drawn().then((at) => {
      globalThis.benchPlan.drawnAt = at;
    });
  }).observe(document.body, { childList: true, subtree: true });
}

async function openPlan({ browser, extensionId }: Chromium): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/plan.html`);
  await page.waitForSelector('h1');
  await page.evaluate(watch);
  return page;
}

async function choose(page: Page, path: string): Promise<void> {
  const input = await page.waitForSelector('input[type=file]');
  if (input === null) throw new Error('The plan page takes no file.');
  await (await input.toElement('input')).uploadFile(path);
  await page.waitForFunction(() => globalThis.benchPlan.drawnAt !== null, { timeout: 120_000 });
}

/** From the parsed file to the painted plan. */
async function drawFile(chromium: Chromium, path: string): Promise<number> {
  const page = await openPlan(chromium);
  await choose(page, path);
  const ms = await page.evaluate(() => {
    const parsed = performance.getEntriesByName('course-parsed')[0]?.startTime ?? Number.NaN;
    return (globalThis.benchPlan.drawnAt ?? Number.NaN) - parsed;
  });
  await page.close();
  return ms;
}

/** The plain thing: every point of such a file as one line on the same page, painted. */
async function drawPoints(chromium: Chromium): Promise<number> {
  const page = await openPlan(chromium);
  const ms = await page.evaluate(async (points) => {
    const heights = Float64Array.from({ length: points }, (_, i) => 120 + 40 * Math.sin(i / 1400));
    const from = performance.now();
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    svg.setAttribute('viewBox', `0 0 ${points} 200`);
    line.setAttribute('d', `M${Array.from(heights, (height, i) => `${i} ${height}`).join('L')}`);
    line.setAttribute('stroke', 'black');
    line.setAttribute('fill', 'none');
    svg.append(line);
    document.body.append(svg);
    return (await globalThis.benchPlan.drawn()) - from;
  }, POINTS);
  await page.close();
  return ms;
}

/** Processor time of the page's main thread in ms from its rest until what is done there has been painted. */
async function workOf(session: CDPSession, act: () => Promise<void>): Promise<number> {
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  // What an answer leads to later, when it has been stored, is not part of drawing the next.
  await new Promise((resolve) => setTimeout(resolve, 200));
  const before = await spent();
  await act();
  return ((await spent()) - before) * 1000;
}

/** A tab with a marathon's plan, and the work of what is done on it. */
async function openMarathon(chromium: Chromium) {
  const page = await openPlan(chromium);
  await choose(page, samplePath('courses/net-downhill-marathon.gpx'));
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** The script and layout, and all the work, of one of the page's tasks. */
  const measure = async (task: 'copy' | 'answer'): Promise<Drawn> => {
    await page.bringToFront();
    let scriptMs = Number.NaN;
    const workMs = await workOf(session, async () => {
      scriptMs = await page.evaluate((name) => globalThis.benchPlan[name](), task);
    });
    return { scriptMs, workMs };
  };
  return { measure, close: () => page.close() };
}

interface Drawn {
  readonly scriptMs: number;
  readonly workMs: number;
}

/** On a marathon's plan: one answer changed, in turn with the nodes of such a page copied and laid out. */
async function answers(chromium: Chromium): Promise<Pair<Drawn>> {
  // Each has a tab of its own, so that neither clears away after the other.
  const [copied, answered] = [await openMarathon(chromium), await openMarathon(chromium)];
  // The first few times the browser still compiles what it runs.
  for (let i = 0; i < 6; i++) await answered.measure('answer');
  const pair = await alternate(
    () => copied.measure('copy'),
    () => answered.measure('answer'),
  );
  await copied.close();
  await answered.close();
  return pair;
}

const row = (name: string, pair: Pair<number>, goalMs: number) => [
  name,
  spread(pair.baseline),
  spread(pair.ours),
  ratio(pair),
  `< ${goalMs}`,
];

export async function plan(executable: string): Promise<Table[]> {
  const folder = await mkdtemp(join(tmpdir(), 'uncramp-bench-'));
  const path = join(folder, 'long.gpx');
  const places = northward((POINTS - 1) * SPACING_M, SPACING_M, (m) => 120 + 40 * Math.sin(m / 700));
  await writeFile(path, gpx(places));
  const chromium = await startChromium({
    executable,
    headless: true,
    extension: join(root, '.output', 'chrome-mv3'),
  });
  const file = await alternate(
    () => drawPoints(chromium),
    () => drawFile(chromium, path),
  );
  const drawn = await answers(chromium);
  await chromium.close();
  await rm(folder, { recursive: true });
  return [
    {
      title: 'The plan page',
      about: `A course file of ${POINTS.toLocaleString('en')} points, from the moment it is parsed to the painted plan, held against the same number of points painted as one plain line on the same page. Then an answer changed (a cramp told) on a marathon’s plan, held against the browser copying that page’s own nodes: the script with the style and layout that follow, and all processor time of the main thread until it has been painted.`,
      head: ['', 'Baseline, ms', 'Ours, ms', 'Ratio', 'Goal, ms'],
      rows: [
        row('a file, parsed to painted', file, 300),
        row(
          'an answer, script and layout',
          each(drawn, ({ scriptMs }) => scriptMs),
          16,
        ),
        row(
          'an answer, all work until painted',
          each(drawn, ({ workMs }) => workMs),
          16,
        ),
      ],
    },
  ];
}
