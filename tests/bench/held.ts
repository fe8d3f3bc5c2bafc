import { join } from 'node:path';
import * as v from 'valibot';
import { startChromium } from '../../scripts/lab/chromium';
import { root } from '../../scripts/lab/samples';
import { startLab } from '../../scripts/lab/server';
import { spread } from './measure';
import { fillingPage } from './pages';
import type { Table } from './table';

const URL_OF_RACE = 'https://runsignup.com/Race/OH/Columbus/Filling';
const LOADS = 5;
/** How long a page is watched where no card is to come. */
const WATCH_MS = 2000;

const TraceSchema = v.object({
  traceEvents: v.array(
    v.object({
      name: v.string(),
      pid: v.number(),
      tid: v.number(),
      ts: v.optional(v.number(), 0),
      tdur: v.optional(v.number(), 0),
    }),
  ),
});

/** The tasks on the page's own thread since it filled in, each by its processor time in milliseconds. */
function tasksOf(trace: string): number[] {
  const { traceEvents } = v.parse(TraceSchema, JSON.parse(trace));
  const filled = traceEvents.find(({ name }) => name === 'filled');
  if (filled === undefined) throw new Error('The page did not fill in.');
  return traceEvents
    .filter(
      ({ name, pid, tid, ts }) =>
        name === 'ThreadControllerImpl::RunTask' &&
        pid === filled.pid &&
        tid === filled.tid &&
        ts > filled.ts,
    )
    .map(({ tdur }) => tdur / 1000);
}

/** What holds up a page that is already there, with the extension reading it and without. */
export async function held(executable: string): Promise<Table> {
  const rows: string[][] = [];
  for (const megabytes of [1, 5]) {
    const lab = await startLab(fillingPage(URL_OF_RACE, megabytes));
    for (const withUs of [false, true]) {
      const { browser, close } = await startChromium({
        executable,
        headless: true,
        hosts: { port: lab.port, names: ['*'] },
        ...(withUs ? { extension: join(root, '.output', 'chrome-mv3') } : {}),
      });
      const longest: number[] = [];
      for (let load = 0; load < LOADS; load++) {
        const page = await browser.newPage();
        await page.goto(URL_OF_RACE, { waitUntil: 'load' });
        await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
        await page.evaluate("dispatchEvent(new Event('fill'))");
        await page.waitForFunction('window.turns !== undefined', { timeout: 120_000 });
        if (withUs) await page.waitForFunction('window.isCardThere === true', { timeout: 120_000 });
        else await new Promise((resolve) => setTimeout(resolve, WATCH_MS));
        const trace = await page.tracing.stop();
        longest.push(Math.max(...tasksOf(new TextDecoder().decode(trace))));
        await page.close();
      }
      await close();
      rows.push([
        `${megabytes} MB, ${withUs ? 'with' : 'without'}`,
        spread(longest),
        Math.max(...longest).toFixed(1),
      ]);
    }
    await lab.close();
  }
  return {
    title: 'What holds a page up',
    about:
      'A page whose text comes after its load and is not laid out, with the extension and without: processor time of the tasks on its own thread from then until the card is there (without: 2 s).',
    head: ['Page', 'Longest task, ms', 'Longest of all, ms'],
    rows,
  };
}
