import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

export interface ChromiumOptions {
  readonly executable: string;
  /** The unpacked extension; left out for a run without it. */
  readonly extension?: string;
  readonly headless: boolean;
  /** Where host names are looked up: a port of this machine for the named hosts ("*" for all). */
  readonly hosts?: { readonly port: number; readonly names: readonly string[] };
  readonly width?: number;
  readonly height?: number;
  /** Device pixels to a CSS pixel, popups included; 1 where left out. */
  readonly scale?: number;
}

export interface Chromium {
  readonly browser: Browser;
  readonly extensionId: string | null;
  close(): Promise<void>;
}

/**
 * Starts a Chromium, Chrome or Edge on a new profile, with the extension installed over the debugging pipe:
 * the one way that branded builds accept too, which ignore `--load-extension`.
 */
export async function startChromium(options: ChromiumOptions): Promise<Chromium> {
  const profile = await mkdtemp(join(tmpdir(), 'uncramp-profile-'));
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const rules = options.hosts?.names.map((name) => `MAP ${name} 127.0.0.1:${options.hosts?.port}`) ?? [];
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: options.headless
      ? { width: options.width ?? 1280, height: options.height ?? 800 }
      : null,
    args: [
      ...asRoot,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-quic',
      '--lang=en-GB',
      ...(options.headless ? ['--disable-gpu', '--hide-scrollbars'] : []),
      ...(options.scale === undefined ? [] : [`--force-device-scale-factor=${options.scale}`]),
      ...(rules.length > 0
        ? [`--host-resolver-rules=${rules.join(',')}`, '--ignore-certificate-errors']
        : []),
    ],
  });
  const extensionId =
    options.extension === undefined ? null : await browser.installExtension(options.extension);
  return { browser, extensionId, close: () => browser.close() };
}

/** A node of the page's tree as the debugger sees it, closed shadow roots included. */
interface TreeNode {
  readonly nodeName: string;
  readonly nodeValue?: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly TreeNode[];
  readonly shadowRoots?: readonly TreeNode[];
}

const SILENT = new Set(['STYLE', 'SCRIPT', 'svg', 'HEAD']);
const BLOCKS = /^(P|LI|DIV|SECTION|H[1-6]|BUTTON|SUMMARY|DETAILS|HEADER|FOOTER|DT|DD|UL|OL|DL|ARTICLE|TR)$/;

function textOf(node: TreeNode): string {
  if (SILENT.has(node.nodeName)) return '';
  if (node.nodeName === '#text') return node.nodeValue ?? '';
  const inside =
    [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(textOf).join('') || titleOf(node);
  return BLOCKS.test(node.nodeName) ? `\n${inside}\n` : inside;
}

/** What a control without text, such as a folded card, says on pointing at it. */
function titleOf(node: TreeNode): string {
  const at = node.attributes?.indexOf('title') ?? -1;
  return node.nodeName === 'BUTTON' && at >= 0 ? (node.attributes?.[at + 1] ?? '') : '';
}

function find(node: TreeNode, name: string): TreeNode | null {
  if (node.nodeName.toLowerCase() === name) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = find(child, name);
    if (found) return found;
  }
  return null;
}

/** What the card on a page says, line by line, read through its closed shadow root; null where there is no card. */
export async function cardText(page: Page): Promise<string[] | null> {
  const client = await page.createCDPSession();
  try {
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = find(root, 'uncramp-card');
    if (host === null) return null;
    return textOf(host)
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '');
  } finally {
    await client.detach();
  }
}

/** Waits until a card says something; null after `timeoutMs` without one. */
export async function waitForCard(page: Page, timeoutMs = 5000): Promise<string[] | null> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    const lines = await cardText(page);
    if (lines && lines.length > 0) return lines;
    if (Date.now() > until) return null;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Clicks the toolbar icon on a page, which opens the real popup with access to that tab, and gives its page.
 */
export async function clickToolbarIcon(chromium: Chromium, page: Page): Promise<Page> {
  if (chromium.extensionId === null) throw new Error('This browser runs without the extension.');
  const extension = (await chromium.browser.extensions()).get(chromium.extensionId);
  if (extension === undefined) throw new Error('The extension is not there.');
  await page.bringToFront();
  // The extension's pages in tabs are there before.
  const before = new Set((await extension.pages()).map((one) => one.target()));
  await extension.triggerAction(page);
  const until = Date.now() + 10_000;
  for (;;) {
    const popup = (await extension.pages()).find((one) => !before.has(one.target()));
    if (popup !== undefined) return popup;
    if (Date.now() > until) throw new Error('The popup did not open.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
