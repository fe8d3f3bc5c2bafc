import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Chromium, startChromium, waitForCard } from '../../scripts/lab/chromium';
import { root } from '../../scripts/lab/samples';
import { startLab } from '../../scripts/lab/server';
import { held } from './held';
import { type Load, load, ownScripts } from './load';
import { added, alternate, each, median, type Pair, ROUNDS, spread } from './measure';
import { type BenchPage, longPage, sample } from './pages';
import type { Table } from './table';

interface Case extends BenchPage {
  readonly card: boolean;
  /** How long after its load event a page is watched, so that all that follows from the load has come. */
  readonly watchMs: number;
}

const cases = (): Case[] => [
  {
    ...sample(
      'concert.html',
      'concert, on a host of the table',
      'https://www.tcslondonmarathon.com/news/concert',
    ),
    card: false,
    watchMs: 1000,
  },
  { ...sample('concert.html', 'concert, on any other host'), card: false, watchMs: 1000 },
  { ...sample('flat-marathon.html', 'race page'), card: true, watchMs: 1000 },
  { ...longPage(5), card: true, watchMs: 2500 },
  { ...sample('strava-run.html', 'Strava-like run'), card: true, watchMs: 1000 },
];

/** From the load event to the first frame with the card in it. */
function paintedMs(loads: readonly Load[]): number[] {
  return loads.map(({ cardPaintedMs, loadMs }) => {
    if (cardPaintedMs === null) throw new Error('The card did not come.');
    return cardPaintedMs - loadMs;
  });
}

/** Ends the extension's background, as the browser does after half a minute of rest. */
async function sleepBackground({ browser, extensionId }: Chromium): Promise<void> {
  const target = browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().includes(extensionId ?? ''));
  const worker = await target?.worker();
  await worker?.close();
}

async function checkCard(chromium: Chromium, { url, card, name }: Case): Promise<number> {
  const page: Page = await chromium.browser.newPage();
  const bytes = await ownScripts(page, url);
  const lines = await waitForCard(page, card ? 60_000 : 500);
  if ((lines !== null) !== card) throw new Error(`On the ${name} ${card ? 'no card came' : 'a card came'}.`);
  await page.close();
  return bytes;
}

function costs(name: string, loads: Pair<Load>): string[] {
  const figures = [
    each(loads, (one) => one.loadMs),
    each(loads, (one) => one.scriptMs),
    each(loads, (one) => one.taskMs),
    each(loads, (one) => one.heapMb),
  ];
  return [name, ...figures.flatMap((pair) => [median(pair.baseline).toFixed(1), added(pair)])];
}

export async function page(executable: string): Promise<Table[]> {
  const all = cases();
  const lab = await startLab(all.map(({ url, html }) => ({ url, body: html })));
  const common = { executable, headless: true, hosts: { port: lab.port, names: ['*'] } };
  const without = await startChromium(common);
  const running = await startChromium({ ...common, extension: join(root, '.output', 'chrome-mv3') });

  const cost: string[][] = [];
  const card: string[][] = [];
  for (const one of all) {
    const bytes = await checkCard(running, one);
    const loads = await alternate(
      () => load(without.browser, one.url, one.watchMs),
      () => load(running.browser, one.url, one.watchMs, one.card),
    );
    cost.push(costs(one.name, loads));
    const shift = each(loads, ({ layoutShift }) => layoutShift);
    const asleep: Load[] = [];
    for (let round = 0; one.card && round < ROUNDS; round++) {
      await sleepBackground(running);
      asleep.push(await load(running.browser, one.url, 0, true));
    }
    card.push([
      one.name,
      (bytes / 1000).toFixed(1),
      one.card ? spread(paintedMs(loads.ours)) : 'no card',
      one.card ? spread(paintedMs(asleep)) : 'no card',
      Math.max(...shift.baseline).toFixed(4),
      Math.max(...shift.ours).toFixed(4),
    ]);
  }
  await running.close();
  await without.close();
  await lab.close();
  return [
    {
      title: 'What a page pays',
      about:
        'Two Chromiums, one with the extension and one without, load the same page in turn. Script and task are processor time of the main thread until a second (on the long page 2.5 s) after the load event; the heap is counted after a collection. Each pair of columns: the median without, and what the extension adds.',
      head: ['Page', 'Load, ms', 'added', 'Script, ms', 'added', 'Tasks, ms', 'added', 'Heap, MB', 'added'],
      rows: cost,
    },
    {
      title: 'The card',
      about:
        'Scripts: what the extension puts into the page, in kB before compression. Painted: from the load event to the first frame with the card in it, with the background awake and with it asleep. Layout shift: the sum of all shifts, the worst load of each.',
      head: ['Page', 'Scripts, kB', 'Painted, ms', 'Painted from sleep, ms', 'Shift without', 'Shift with'],
      rows: card,
    },
    await held(executable),
  ];
}
