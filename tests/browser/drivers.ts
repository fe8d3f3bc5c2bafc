import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { readingOf } from '../../lib/page';
import { PageOutlineSchema } from '../../lib/page/outline-schema';
import type { PageReading } from '../../lib/page/reading';
import { clickToolbarIcon, startChromium, waitForCard } from '../../scripts/lab/chromium';
import {
  cardTextInFirefox,
  clickToolbarIconInFirefox,
  openExtensionPage,
  startFirefox,
} from '../../scripts/lab/firefox';
import { root } from '../../scripts/lab/samples';
import type { Lab } from '../../scripts/lab/server';
import { chromiumHands, firefoxHands, type Hands } from './hands';

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
  /** The next tab that the extension itself opens on one of its pages, after `act`. */
  opened(path: string, act: () => Promise<void>): Promise<Page>;
  /**
   * In Chromium the popup itself, behind a real click on the toolbar icon on that page; in Firefox, where no test
   * can reach that, its page in a tab.
   */
  popup(page: Page): Promise<Page>;
  /** What presses the controls inside the card's closed root. */
  readonly hands: Hands;
  /** Lets downloads fall into a folder. */
  downloadTo(folder: string): Promise<void>;
  close(): Promise<void>;
}

export interface ChromiumDriver extends Driver {
  readonly extensionId: string;
}

const needed = (variable: string): string => {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`${variable} names no browser: run these tests by npm test.`);
  return value;
};

const READER = '/reader.js';

/** What the popup makes of what the reader brings from a page; the day is left out, as the inspector does. */
const understood = (url: string, outline: unknown): PageReading =>
  readingOf(v.parse(v.nullable(PageOutlineSchema), outline), url);
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
  storage: {
    local: {
      get(): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      clear(): Promise<void>;
    };
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

/** Waits until the card says what is looked for; gives all that it says, or fails with what it said last. */
export async function says(driver: Driver, page: Page, wanted: RegExp): Promise<string[]> {
  const end = Date.now() + 10_000;
  for (;;) {
    const lines = (await driver.card(page)) ?? [];
    if (lines.some((line) => wanted.test(line))) return lines;
    if (Date.now() > end) throw new Error(`The card does not say ${wanted}, but:\n${lines.join('\n')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Opens the card on everything, from three lines or, where it makes way for the page's own words, from its tab. */
export const openCard = (driver: Driver, page: Page): Promise<void> =>
  driver.hands.press(page, 'Show everything|Open Uncramp');

/** Clicks a control of one of our own pages, found as assistive technology finds it. */
export const click = (page: Page, role: 'button' | 'link' | 'tab' | 'radio', name: string): Promise<void> =>
  page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();

export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());

/** Waits until what stands first at a selector says what is looked for. */
export async function reads(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForFunction(
    (at: string, wanted: string) => document.querySelector(at)?.textContent?.includes(wanted) === true,
    {},
    selector,
    words,
  );
}

/** Everything that the extension has stored, by way of one of its own pages. */
export const stored = (own: Page): Promise<Record<string, unknown>> =>
  own.evaluate(() => (globalThis.browser ?? globalThis.chrome).storage.local.get());

/** Puts these things, and nothing else, where the extension stores its own. */
export const store = (own: Page, items: Record<string, unknown>): Promise<void> =>
  own.evaluate(async (all) => {
    const { local } = (globalThis.browser ?? globalThis.chrome).storage;
    await local.clear();
    await local.set(all);
  }, items);

/** Waits for a tab at one of the extension's pages that was not there before. */
async function newTab(browser: Browser, path: string, act: () => Promise<void>): Promise<Page> {
  const before = new Set(await browser.pages());
  await act();
  const end = Date.now() + 15_000;
  for (;;) {
    for (const page of (await browser.pages()).filter((one) => !before.has(one))) {
      // Asked for in the page: of a tab that an extension opened, BiDi does not tell the address.
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (/^(chrome|moz)-extension:/.test(address) && address.includes(path)) return page;
    }
    if (Date.now() > end) throw new Error(`The extension opened no tab at ${path}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export async function chromium(lab: Lab, options: { extension?: boolean } = {}): Promise<ChromiumDriver> {
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
    readByClick: async (page) => understood(page.url(), await click(page, READER, null)),
    showByClick: async (page) => {
      await click(page, ADVISOR, { type: 'show-card' });
    },
    extensionPage: (path) => open(`chrome-extension://${running.extensionId}/${path}`),
    opened: (path, act) => newTab(running.browser, path, act),
    hands: chromiumHands,
    downloadTo: async (downloadPath) => {
      const session = await running.browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
    },
    popup: (page) => clickToolbarIcon(running, page),
    extensionId: running.extensionId ?? '',
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
    readByClick: async (page) => understood(page.url(), await click(page, READER, null)),
    showByClick: async (page) => {
      await click(page, ADVISOR, { type: 'show-card' });
    },
    extensionPage: (path) => openExtensionPage(running, path),
    popup: () => openExtensionPage(running, 'popup.html'),
    opened: (path, act) => newTab(running.browser, path, act),
    hands: firefoxHands,
    downloadTo: async (folder) => {
      await running.privileged(`(() => {
        Services.prefs.setIntPref("browser.download.folderList", 2);
        Services.prefs.setStringPref("browser.download.dir", ${JSON.stringify(folder)});
        Services.prefs.setBoolPref("browser.download.useDownloadDir", true);
        return "set";
      })()`);
    },
    close: running.close,
  };
}

export const DRIVERS = [
  ['Chromium', chromium],
  ['Firefox', firefox],
] as const;
