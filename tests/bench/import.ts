import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import FitParser from 'fit-file-parser';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { SaxesParser } from 'saxes';
import { withDetails } from '../../lib/training/import/details';
import { readTable } from '../../lib/training/import/table';
import { startChromium } from '../../scripts/lab/chromium';
import { root } from '../../scripts/lab/samples';
import { ACCOUNTS, type Activity, csvOf } from '../training/import/exports';
import { fitRun, gpxRun, gzipped, type MadeRun, zipOf } from '../training/import/files';
import { alternate, median, type Pair, ratio, spread, timed } from './measure';
import type { Table } from './table';

/** Ten years of four hundred activities. */
const ROWS = 4000;
const FILES = 400;
/** As many files are read in one measurement. */
const AT_ONCE = 10;
const BROWSER_ROUNDS = 5;

/** An hour of running, a point a second. */
const HOUR: MadeRun = {
  lengthM: 12_000,
  startS: 1_800_000_000,
  sPerKm: (m) => 300 + 20 * Math.sin(m / 900),
  heightAt: (m) => 120 + 30 * Math.sin(m / 700),
};

function activities(): Activity[] {
  const dayMs = 86_400_000;
  return Array.from({ length: ROWS }, (_, i) => {
    const ago = i < FILES ? 2 + i / 3 : (i * 3650) / ROWS;
    return {
      id: String(9_000_000 - i),
      at: new Date(Date.now() - ago * dayMs).toISOString(),
      name: `Morning run ${i}`,
      description: i % 4 === 0 ? 'Legs, heavy.\nThen "better".' : '',
      type: i >= FILES && i % 5 === 0 ? ('ride' as const) : ('run' as const),
      elapsedS: 3700,
      movingS: 3600,
      metres: 12_000 + i,
      gainM: 120,
      lossM: 118,
      file: `activities/${9_000_000 - i}.fit.gz`,
    };
  }).reverse();
}

const german = (): (typeof ACCOUNTS)[string] => {
  const account = ACCOUNTS.German;
  if (account === undefined) throw new Error('There is no such account.');
  return account;
};

function byFitParser(bytes: Uint8Array): void {
  new FitParser({ force: true }).parse(Uint8Array.from(bytes).buffer, (error) => {
    if (error) throw new Error(String(error));
  });
}

function bySaxes(bytes: Uint8Array): void {
  new SaxesParser().write(new TextDecoder().decode(bytes)).close();
}

async function inNode(): Promise<Table> {
  const text = csvOf(activities(), german());
  const rows = await alternate(
    () => timed(() => Papa.parse(text, { skipEmptyLines: true })),
    () =>
      timed(() => {
        if (readTable(text) === null) throw new Error('The table was refused.');
      }),
  );
  const run = {
    id: '1',
    date: '2028-05-10',
    name: null,
    sport: 'run',
    distanceKm: 12,
    movingTimeS: null,
    gainM: null,
    lossM: null,
    isRace: null,
    splits: [],
  } as const;
  const files = async (name: string, bytes: Uint8Array, baseline: (bytes: Uint8Array) => void) => {
    const packed = gzipped(bytes);
    const many = (task: () => void) => () =>
      timed(() => {
        for (let i = 0; i < AT_ONCE; i++) task();
      });
    const pair = await alternate(
      many(() => baseline(bytes)),
      many(() => {
        const wanted = { splits: true, climb: true, movingTime: true };
        const read = withDetails({ ...run, splits: [] }, wanted, packed, name);
        if (typeof read === 'string') throw new Error(`${name} was refused: ${read}`);
      }),
    );
    return { pair, kb: (bytes.length / 1000).toFixed(0) };
  };
  const fit = await files('1.fit.gz', fitRun(HOUR), byFitParser);
  const gpx = await files('1.gpx.gz', new TextEncoder().encode(gpxRun(HOUR)), bySaxes);
  const line = (what: string, size: string, pair: Pair<number>, rate: string) => [
    what,
    size,
    spread(pair.baseline),
    spread(pair.ours),
    ratio(pair),
    rate,
  ];
  const perSecond = (pair: Pair<number>, count: number, of: string) =>
    `${Math.round(count / (median(pair.ours) / 1000)).toLocaleString('en')} ${of}`;
  return {
    title: 'Import of a log: its parts',
    about: `In Node. ${ROWS.toLocaleString('en')} rows of ten years, held against papaparse alone going through the same text; ours also finds the columns, dates, numbers and sports. ${AT_ONCE} files of an hour with a point a second, held against \`fit-file-parser\` and saxes going through the same bytes unpacked; ours also unpacks them and measures splits, moving time and climb.`,
    head: ['What', 'kB', 'Baseline, ms', 'Ours, ms', 'Ratio', 'Ours, a second'],
    rows: [
      line('Rows', (text.length / 1000).toFixed(0), rows, perSecond(rows, ROWS, 'rows')),
      line('FIT files', fit.kb, fit.pair, perSecond(fit.pair, AT_ONCE, 'files')),
      line('GPX files', gpx.kb, gpx.pair, perSecond(gpx.pair, AT_ONCE, 'files')),
    ],
  };
}

/** Runs in the page: from now on, notes the longest time in which it took nothing up. */
function watch(): void {
  let last = performance.now();
  document.documentElement.dataset.gap = '0';
  setInterval(() => {
    const gap = performance.now() - last;
    last += gap;
    document.documentElement.dataset.gap = String(
      Math.max(Number(document.documentElement.dataset.gap), gap),
    );
  }, 0);
}

const gapOf = (page: Page) => page.evaluate(() => Number(document.documentElement.dataset.gap));

interface Whole {
  readonly rowsMs: number;
  readonly filesPerS: number;
  readonly gapMs: number;
}

async function importIn(page: Page, zip: string): Promise<Whole> {
  await page.reload();
  const input = await page.waitForSelector('#log input[type=file]');
  await page.evaluate(watch);
  const chosen = performance.now();
  await (await input?.toElement('input'))?.uploadFile(zip);
  await page.waitForFunction(
    () => (document.querySelector<HTMLProgressElement>('#log progress')?.position ?? -1) >= 0,
    { polling: 10 },
  );
  const listed = performance.now();
  await page.waitForSelector('.import-outcome', { timeout: 120_000 });
  const done = performance.now();
  const gapMs = await gapOf(page);
  const forget = (name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
  await forget('Forget my runs');
  await forget('Yes, forget them');
  await page.waitForFunction(() => document.querySelector('.import-remembered button') === null);
  return { rowsMs: listed - chosen, filesPerS: FILES / ((done - listed) / 1000), gapMs };
}

/** The same page with nothing to do, for as long as a short import takes. */
async function idle(page: Page): Promise<Whole> {
  await page.reload();
  await page.waitForSelector('#log input[type=file]');
  await page.evaluate(watch);
  await new Promise((resolve) => setTimeout(resolve, 3000));
  return { rowsMs: Number.NaN, filesPerS: Number.NaN, gapMs: await gapOf(page) };
}

async function inBrowser(executable: string): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'uncramp-import-'));
  const zip = join(folder, 'export.zip');
  const all = activities();
  const file = gzipped(fitRun(HOUR));
  const files = all.slice(-FILES).map((one) => [one.file ?? '', file] as const);
  writeFileSync(zip, zipOf({ 'activities.csv': csvOf(all, german()), ...Object.fromEntries(files) }));
  const chromium = await startChromium({
    executable,
    headless: true,
    extension: join(root, '.output', 'chrome-mv3'),
  });
  try {
    const page = await chromium.browser.newPage();
    await page.goto(`chrome-extension://${chromium.extensionId}/options.html`);
    const pair = await alternate(
      () => idle(page),
      () => importIn(page, zip),
      BROWSER_ROUNDS,
    );
    const of = (whole: readonly Whole[], figure: keyof Whole) => spread(whole.map((one) => one[figure]));
    return {
      title: 'Import of a log: the whole',
      about: `The options page of the built extension in Chromium: an archive with ${ROWS.toLocaleString('en')} rows and ${FILES} FIT files of an hour, from its choice to the end. The longest time in which the page took up nothing new, held against the same page with nothing to do. ${BROWSER_ROUNDS} rounds.`,
      head: ['What', 'Baseline', 'Ours'],
      rows: [
        ['Until every row is kept, ms', '', of(pair.ours, 'rowsMs')],
        ['Files a second', '', of(pair.ours, 'filesPerS')],
        ['Longest time without an answer, ms', of(pair.baseline, 'gapMs'), of(pair.ours, 'gapMs')],
      ],
    };
  } finally {
    await chromium.close();
    rmSync(folder, { recursive: true });
  }
}

/** The import of an export: what its parts take in Node, and the whole in a browser. */
export async function importing(executable: string): Promise<Table[]> {
  return [await inNode(), await inBrowser(executable)];
}
