import { join } from 'node:path';
import { build } from 'vite';
import { startChromium } from '../../scripts/lab/chromium';
import { root } from '../../scripts/lab/samples';
import { startLab } from '../../scripts/lab/server';
import type { InPageTask } from './in-page';
import { ROUNDS, ratio, spread } from './measure';
import { type BenchPage, longPage, samplePages } from './pages';
import { linear } from './stages';
import type { Table } from './table';

type Round = Readonly<Record<InPageTask, number>>;

/** The tasks of `in-page.ts` as one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'tests', 'bench', 'in-page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('The tasks could not be bundled.');
  return chunk.code;
}

async function inChromium(executable: string, pages: readonly BenchPage[]): Promise<Table> {
  const script = await bundle();
  const lab = await startLab(pages.map(({ url, html }) => ({ url, body: html })));
  const { browser, close } = await startChromium({
    executable,
    headless: true,
    hosts: { port: lab.port, names: ['*'] },
  });
  // Each on a new load, because a page is read once, by code that has never run there before.
  const onNewLoad = async (url: string, task: InPageTask): Promise<number> => {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
    await page.evaluate(script);
    const ms = await page.evaluate((name) => globalThis.benchTasks[name](), task);
    await page.close();
    return ms;
  };
  const rows: string[][] = [];
  for (const { name, url } of pages) {
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      rounds.push({
        walk: await onNewLoad(url, 'walk'),
        outline: await onNewLoad(url, 'outline'),
        understand: await onNewLoad(url, 'understand'),
        readability: await onNewLoad(url, 'readability'),
      });
    }
    const against = (baseline: InPageTask, ours: (one: Round) => number) =>
      ratio({ baseline: rounds.map((one) => one[baseline]), ours: rounds.map(ours) });
    const whole = ({ outline, understand }: Round) => outline + understand;
    const ms = (task: InPageTask) => spread(rounds.map((one) => one[task]));
    rows.push([
      name,
      ms('walk'),
      ms('outline'),
      against('walk', ({ outline }) => outline),
      ms('understand'),
      against('walk', whole),
      ms('readability'),
      against('readability', ({ outline }) => outline),
      against('readability', whole),
    ]);
  }
  await close();
  await lab.close();
  return {
    title: 'Reading a page, in Chromium',
    about:
      'Each once, on a new load of the page. Walk: plainly over all text nodes of the page. Outline: what the reader does on the page’s own thread, there in slices. Understanding: what it makes of the outline, off that thread. Readability: @mozilla/readability parsing the same page. The reader is the outline and the understanding together.',
    head: [
      'Page',
      'Walk, ms',
      'Outline, ms',
      'Outline to walk',
      'Understanding, ms',
      'Reader to walk',
      'Readability, ms',
      'Outline to Readability',
      'Reader to Readability',
    ],
    rows,
  };
}

export async function reader(executable: string): Promise<Table[]> {
  const pages = [...samplePages(), longPage(0.25), longPage(1), longPage(5)];
  return [await linear(), await inChromium(executable, pages)];
}
