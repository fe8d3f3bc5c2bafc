import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Chromium, startChromium } from '../../scripts/lab/chromium';
import { root } from '../../scripts/lab/samples';
import { added, alternate, type Pair, ratio, spread } from './measure';
import type { Table } from './table';

const SLOWED = 4;

interface Opened {
  readonly id: string;
  /** The page behind the toolbar icon. */
  readonly popup: string;
  /** A page of the same extension that is kept open: what is slowed there is slowed in the popup, which shares its process. */
  readonly beside: string;
}

/** An extension whose popup is one field that has the focus. */
async function installEmpty({ browser }: Chromium): Promise<{ empty: Opened; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'uncramp-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    action: { default_popup: 'popup.html' },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(
    join(folder, 'popup.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><label>Search <input type="search" autofocus></label></html>',
  );
  await writeFile(join(folder, 'beside.html'), '<!doctype html><title>Beside</title>');
  const id = await browser.installExtension(folder);
  return {
    empty: { id, popup: 'popup.html', beside: 'beside.html' },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** Runs in the popup: when its first content was painted (ms since 1970), once the search field has the focus. */
async function usableAt(): Promise<{ at: number; fromOpeningMs: number }> {
  for (;;) {
    const field = document.activeElement;
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    if (field instanceof HTMLInputElement && !field.disabled && paint !== undefined) {
      return { at: performance.timeOrigin + paint.startTime, fromOpeningMs: paint.startTime };
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Runs in a page: how long a fixed piece of work takes there. */
function work(): number {
  const from = performance.now();
  let sum = 0;
  for (let i = 0; i < 3e7; i++) sum += i % 7;
  return sum > 0 ? performance.now() - from : 0;
}

async function openBeside(chromium: Chromium, { id, beside }: Opened): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.goto(`chrome-extension://${id}/${beside}`);
  await page.emulateCPUThrottling(SLOWED);
  return page;
}

interface Opening {
  readonly clickMs: number;
  readonly openMs: number;
  readonly workMs: number;
}

/** Clicks the icon over a page and waits for the search field. */
async function open(chromium: Chromium, over: Page, { id, popup }: Opened): Promise<Opening> {
  const extension = (await chromium.browser.extensions()).get(id);
  if (extension === undefined) throw new Error('The extension is not there.');
  await over.bringToFront();
  const clicked = performance.timeOrigin + performance.now();
  await extension.triggerAction(over);
  const until = Date.now() + 10_000;
  for (;;) {
    const page = (await extension.pages()).find((one) => one.url().endsWith(`/${popup}`));
    if (page !== undefined) {
      const { at, fromOpeningMs } = await page.evaluate(usableAt);
      const workMs = await page.evaluate(work);
      await page.close();
      return { clickMs: at - clicked, openMs: fromOpeningMs, workMs };
    }
    if (Date.now() > until) throw new Error('The popup did not open.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const row = (name: string, pair: Pair<number>) => [
  name,
  spread(pair.baseline),
  spread(pair.ours),
  added(pair),
  ratio(pair),
];

export async function popup(executable: string): Promise<Table[]> {
  const chromium = await startChromium({
    executable,
    headless: true,
    extension: join(root, '.output', 'chrome-mv3'),
  });
  const { empty, remove } = await installEmpty(chromium);
  const ours: Opened = { id: chromium.extensionId ?? '', popup: 'popup.html', beside: 'options.html' };
  const over = await chromium.browser.newPage();
  const [emptyBeside, ourBeside] = [await openBeside(chromium, empty), await openBeside(chromium, ours)];
  const slowed = await alternate(
    () => open(chromium, over, empty),
    () => open(chromium, over, ours),
  );
  await emptyBeside.emulateCPUThrottling(1);
  await ourBeside.emulateCPUThrottling(1);
  const atFullSpeed = await alternate(
    () => open(chromium, over, empty),
    () => open(chromium, over, ours),
  );
  await chromium.close();
  await remove();
  const figure = (openings: Pair<Opening>, of: (one: Opening) => number) => ({
    baseline: openings.baseline.map(of),
    ours: openings.ours.map(of),
  });
  return [
    {
      title: 'The popup',
      about: `From the click on the toolbar icon, and from the start of the popup's own load, to its first paint with the focus in the search field. The processor is slowed ${SLOWED} times inside both extensions' own pages. Held against an extension whose popup is one search field.`,
      head: ['', 'Empty popup, ms', 'Ours, ms', 'Added, ms', 'Ratio'],
      rows: [
        row(
          `from the click, slowed ${SLOWED} times`,
          figure(slowed, ({ clickMs }) => clickMs),
        ),
        row(
          `from its load, slowed ${SLOWED} times`,
          figure(slowed, ({ openMs }) => openMs),
        ),
        row(
          'from the click, at full speed',
          figure(atFullSpeed, ({ clickMs }) => clickMs),
        ),
        row(
          'from its load, at full speed',
          figure(atFullSpeed, ({ openMs }) => openMs),
        ),
      ],
    },
  ];
}
