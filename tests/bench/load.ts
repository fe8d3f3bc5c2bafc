import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** A busy machine is slow, and that is no failure here. */
const MOST_MS = 120_000;

/** What one load of a page cost. */
export interface Load {
  /** From the start of the navigation to the end of the load event. */
  readonly loadMs: number;
  /** Processor time of the main thread in scripts, the extension's among them. */
  readonly scriptMs: number;
  /** Processor time of the main thread in all. */
  readonly taskMs: number;
  readonly heapMb: number;
  /** From the start of the navigation; null where no card came. */
  readonly cardPaintedMs: number | null;
  /** The sum of all layout shifts. */
  readonly layoutShift: number;
}

declare global {
  var benchSeen: { layoutShift: number; cardPaintedMs: number | null };
}

/** Runs in the page before its own scripts, with the extension and without. */
function watch(): void {
  globalThis.benchSeen = { layoutShift: 0, cardPaintedMs: null };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && typeof entry.value === 'number')
        globalThis.benchSeen.layoutShift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((_records, observer) => {
      if (document.documentElement.lastElementChild?.localName !== 'uncramp-card') return;
      observer.disconnect();
      // A task queued by the frame's own callback runs once that frame has been painted.
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          globalThis.benchSeen.cardPaintedMs = performance.now();
        };
        channel.port2.postMessage(null);
      });
    }).observe(document.documentElement, { childList: true });
  });
}

const loadEnd = (): number =>
  performance
    .getEntriesByType('navigation')
    .map((entry) => ('loadEventEnd' in entry ? Number(entry.loadEventEnd) : 0))[0] ?? 0;

async function metrics(session: CDPSession): Promise<(name: string) => number> {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return (name) => list.find((one) => one.name === name)?.value ?? Number.NaN;
}

/** Loads a page in a new tab, watches it for a while, until the card is painted where one is to come, and closes it. */
export async function load(browser: Browser, url: string, watchMs: number, card = false): Promise<Load> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluateOnNewDocument(watch);
  await page.goto(url, { waitUntil: 'load', timeout: MOST_MS });
  await new Promise((resolve) => setTimeout(resolve, watchMs));
  if (card)
    await page.waitForFunction(() => globalThis.benchSeen.cardPaintedMs !== null, { timeout: MOST_MS });
  const spent = await metrics(session);
  await session.send('HeapProfiler.collectGarbage');
  const left = await metrics(session);
  const [seen, loadMs] = [await page.evaluate(() => globalThis.benchSeen), await page.evaluate(loadEnd)];
  await page.close();
  return {
    loadMs,
    scriptMs: spent('ScriptDuration') * 1000,
    taskMs: spent('TaskDuration') * 1000,
    heapMb: left('JSHeapUsedSize') / 1e6,
    ...seen,
  };
}

/** Loads a page and counts the characters of every script that an extension put into it. */
export async function ownScripts(page: Page, url: string): Promise<number> {
  const session = await page.createCDPSession();
  let length = 0;
  session.on('Debugger.scriptParsed', (script) => {
    if (script.url.startsWith('chrome-extension:')) length += script.length ?? 0;
  });
  await session.send('Debugger.enable');
  await page.goto(url, { waitUntil: 'load', timeout: MOST_MS });
  await new Promise((resolve) => setTimeout(resolve, 500));
  await session.detach();
  return length;
}
