import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { type PageReading, PageReadingSchema } from '../../lib/page/reading';
import { clickToolbarIcon, startChromium, waitForCard } from '../../scripts/lab/chromium';
import {
  cardTextInFirefox,
  clickToolbarIconInFirefox,
  openExtensionPage,
  startFirefox,
} from '../../scripts/lab/firefox';
import { root } from '../../scripts/lab/samples';
import type { Lab } from '../../scripts/lab/server';

/** One real browser with the built extension in it (or, for comparison, without). */
export interface Driver {
  readonly name: 'Chromium' | 'Firefox';
  /** Opens a page in a new tab in front and waits for its load event. */
  open(url: string): Promise<Page>;
  /** What the card says, once it says something; null where none comes. */
  card(page: Page, timeoutMs?: number): Promise<string[] | null>;
  /** Clicks the toolbar icon on the page, and reads it with the built reader under the access that this gave. */
  readByClick(page: Page): Promise<PageReading>;
  /** Clicks the toolbar icon on the page, and mounts the card there as the popup's button does. */
  showByClick(page: Page): Promise<void>;
  /** One of the extension's own pages in a tab. */
  extensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

const needed = (variable: string): string => {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`${variable} names no browser: run these tests by npm test.`);
  return value;
};

const READER = '/reader.js';
const ADVISOR = '/content-scripts/advisor.js';

/** The calls of the extension's own pages that the tests make in their name. */
interface ExtensionApi {
  tabs: {
    query(filter: { active?: boolean; currentWindow?: boolean }): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
  scripting: {
    executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<{ result: unknown }[]>;
  };
}
declare global {
  var browser: ExtensionApi | undefined;
  var chrome: ExtensionApi;
}

/** Runs in an extension page: puts a file of the extension into the tab at `url`, or into the one in front. */
async function inject(url: string | null, file: string, message: unknown): Promise<unknown> {
  const api = globalThis.browser ?? globalThis.chrome;
  const find = async () => {
    const tabs = await api.tabs.query(url === null ? { active: true, currentWindow: true } : {});
    return url === null ? tabs[0] : tabs.find((candidate) => candidate.url === url);
  };
  // The access that a click on the icon gives arrives a moment after the click: until then the tab has no address.
  const until = Date.now() + 5000;
  let tab = await find();
  while (tab === undefined && Date.now() < until) tab = await find();
  if (tab === undefined) throw new Error(`No tab at ${url}.`);
  const [frame] = await api.scripting.executeScript({ target: { tabId: tab.id }, files: [file] });
  if (message !== null) await api.tabs.sendMessage(tab.id, message);
  return frame?.result;
}

export async function chromium(lab: Lab, options: { extension?: boolean } = {}): Promise<Driver> {
  const running = await startChromium({
    executable: needed('UNCRAMP_CHROMIUM'),
    headless: true,
    hosts: { port: lab.port, names: ['*'] },
    ...(options.extension === false ? {} : { extension: join(root, '.output', 'chrome-mv3') }),
  });
  const open = async (url: string) => {
    const page = await running.browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };
  const click = async (page: Page, file: string, message: unknown) => {
    const popup = await clickToolbarIcon(running, page);
    const result = await popup.evaluate(inject, null, file, message);
    await popup.close();
    return result;
  };
  return {
    name: 'Chromium',
    open,
    card: waitForCard,
    readByClick: async (page) => v.parse(PageReadingSchema, await click(page, READER, null)),
    showByClick: async (page) => {
      await click(page, ADVISOR, { type: 'show-card' });
    },
    extensionPage: (path) => open(`chrome-extension://${running.extensionId}/${path}`),
    close: running.close,
  };
}

export async function firefox(lab: Lab, options: { extension?: boolean } = {}): Promise<Driver> {
  const running = await startFirefox({
    executable: needed('UNCRAMP_FIREFOX'),
    headless: true,
    port: lab.port,
    ...(options.extension === false ? {} : { extension: join(root, '.output', 'firefox-mv3') }),
  });
  const hand = options.extension === false ? null : await openExtensionPage(running, 'options.html');
  const click = async (page: Page, file: string, message: unknown) => {
    if (hand === null) throw new Error('This Firefox runs without the extension.');
    await page.bringToFront();
    await clickToolbarIconInFirefox(running);
    return hand.evaluate(inject, page.url(), file, message);
  };
  return {
    name: 'Firefox',
    open: async (url) => {
      const page = await running.browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    card: async (page, timeoutMs = 5000) => {
      const until = Date.now() + timeoutMs;
      for (;;) {
        const lines = await cardTextInFirefox(running, page.url());
        if (lines && lines.length > 0) return lines;
        if (Date.now() > until) return null;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    readByClick: async (page) => v.parse(PageReadingSchema, await click(page, READER, null)),
    showByClick: async (page) => {
      await click(page, ADVISOR, { type: 'show-card' });
    },
    extensionPage: (path) => openExtensionPage(running, path),
    close: running.close,
  };
}

export const DRIVERS = [
  ['Chromium', chromium],
  ['Firefox', firefox],
] as const;
