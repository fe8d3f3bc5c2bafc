import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { readPage } from '../../lib/page';
import { documentOf } from '../../scripts/inspect/dom';
import { startChromium } from '../../scripts/lab/chromium';
import { root } from '../../scripts/lab/samples';
import { startLab } from '../../scripts/lab/server';
import { alternate, ratio, spread, timed } from './measure';
import { type BenchPage, longPage, samplePages } from './pages';
import type { Table } from './table';

const TODAY = '2027-01-01';

async function inNode(pages: readonly BenchPage[]): Promise<Table> {
  const rows: string[][] = [];
  for (const { name, url, html } of pages) {
    let document = documentOf(html);
    const pair = await alternate(
      () =>
        timed(() => {
          document = documentOf(html);
        }),
      () => timed(() => readPage(document, url, TODAY)),
    );
    rows.push([name, spread(pair.baseline), spread(pair.ours), ratio(pair)]);
  }
  return {
    title: 'Reading a page, in Node',
    about: 'As the inspector does it. Held against parsing the same HTML (parse5, then linkedom).',
    head: ['Page', 'Parsing, ms', 'Reading, ms', 'Ratio'],
    rows,
  };
}

/** Runs in the page: goes once through all of its text. */
function walkText(): number {
  const from = performance.now();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
  if (length === 0) throw new Error('The page is empty.');
  return performance.now() - from;
}

async function inChromium(executable: string, pages: readonly BenchPage[]): Promise<Table> {
  const lab = await startLab(pages.map(({ url, html }) => ({ url, body: html })));
  const chromium = await startChromium({
    executable,
    headless: true,
    hosts: { port: lab.port, names: ['*'] },
  });
  const reader = readFileSync(join(root, '.output', 'chrome-mv3', 'reader.js'), 'utf8');
  const timedReader = `{ const from = performance.now();\n${reader}\n;globalThis.readMs = performance.now() - from; }\nreadMs`;
  // Each on a new load, because a page is read once, by code that has never run there before.
  const onNewLoad = async (url: string, task: (page: Page) => Promise<unknown>): Promise<number> => {
    const page = await chromium.browser.newPage();
    await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
    const ms = Number(await task(page));
    await page.close();
    return ms;
  };
  const rows: string[][] = [];
  for (const { name, url } of pages) {
    const pair = await alternate(
      () => onNewLoad(url, (page) => page.evaluate(walkText)),
      () => onNewLoad(url, (page) => page.evaluate(timedReader)),
    );
    rows.push([name, spread(pair.baseline), spread(pair.ours), ratio(pair)]);
  }
  await chromium.close();
  await lab.close();
  return {
    title: 'Reading a page, in Chromium',
    about:
      'The built `reader.js`, once on each new load, its compilation included, as the popup runs it after a click. Held against one plain walk over all text nodes of the same page.',
    head: ['Page', 'Walk, ms', 'Reading, ms', 'Ratio'],
    rows,
  };
}

export async function reader(executable: string): Promise<Table[]> {
  const pages = [...samplePages(), longPage(1), longPage(5)];
  return [await inNode(pages), await inChromium(executable, pages)];
}
