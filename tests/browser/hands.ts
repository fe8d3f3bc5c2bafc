import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import * as v from 'valibot';

/**
 * Hands on the card: its root is closed to the page, so its controls are found by the debugger and pressed with
 * the browser's own mouse, as a runner presses them.
 */
export interface Hands {
  /** Presses the card's control of that name, or of one of several ("One|Other"), as a person does. */
  press(page: Page, name: string): Promise<void>;
  /** Points at it with the mouse, without pressing. */
  point(page: Page, name: string): Promise<void>;
  /** Dispatches a click to it from the page, as a script could that had got hold of it. */
  forge(page: Page, name: string): Promise<void>;
}

const PRESSED = 'button, summary, a';
const WAIT_MS = 10_000;

/** Runs in the page, with the closed root's host as the debugger gives it: no part of the page can do the same. */
const findIn = `(root, name) => {
  // A control that still moves would be missed.
  if (root.getAnimations().some((one) => one.playState === 'running')) return null;
  const all = [...root.querySelectorAll(${JSON.stringify(PRESSED)})];
  const nameOf = (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\\s+/g, ' ').trim();
  const names = name.split('|');
  const found = all.find((one) => names.includes(nameOf(one)) && one.checkVisibility());
  if (found === undefined) return null;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  return found;
}`;
const FORGE = `(one) => {
  one.click();
  one.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
}`;

async function until<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  const end = Date.now() + WAIT_MS;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(`The card has no "${what}" to press.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function shadowRootIn(node: Protocol.DOM.Node): number | null {
  if (node.localName === 'uncramp-card') return node.shadowRoots?.[0]?.backendNodeId ?? null;
  for (const child of node.children ?? []) {
    const found = shadowRootIn(child);
    if (found !== null) return found;
  }
  return null;
}

async function inChromium(
  page: Page,
  name: string,
  act: (client: CDPSession, objectId: string) => Promise<void>,
): Promise<void> {
  // A tab behind another draws nothing.
  await page.bringToFront();
  const client = await page.createCDPSession();
  try {
    const objectId = await until(name, async () => {
      const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
      const backendNodeId = shadowRootIn(root);
      if (backendNodeId === null) return null;
      const { object } = await client.send('DOM.resolveNode', { backendNodeId });
      const { result } = await client.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: `function (name) { return (${findIn})(this, name); }`,
        arguments: [{ value: name }],
      });
      return result.objectId ?? null;
    });
    await act(client, objectId);
  } finally {
    await client.detach();
  }
}

/** Does something at the middle of a control, in CSS px of the window. */
type AtMiddle = (page: Page, name: string, act: (x: number, y: number) => Promise<void>) => Promise<void>;

const middleInChromium: AtMiddle = (page, name, act) =>
  inChromium(page, name, async (client, objectId) => {
    const { quads } = await client.send('DOM.getContentQuads', { objectId });
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = quads[0] ?? [];
    await act((x1 + x2) / 2, (y1 + y2) / 2);
  });

export const chromiumHands: Hands = {
  press: (page, name) => middleInChromium(page, name, (x, y) => page.mouse.click(x, y)),
  point: (page, name) => middleInChromium(page, name, (x, y) => page.mouse.move(x, y)),
  forge: (page, name) =>
    inChromium(page, name, async (client, objectId) => {
      await client.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function () { (${FORGE})(this); }`,
      });
    }),
};

/** A node that the browser hands out by reference. */
const NodeSchema = v.object({ type: v.literal('node'), sharedId: v.string() });
const HostSchema = v.object({ value: v.object({ shadowRoot: NodeSchema }) });

async function inFirefox(
  page: Page,
  name: string,
  act: (call: (declaration: string) => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const browser = page.browser();
  if (!(browser instanceof BidiBrowser)) throw new Error('Firefox must be driven over WebDriver BiDi.');
  const { connection } = browser;
  await page.bringToFront();
  const tree = await connection.send('browsingContext.getTree', {});
  const context = tree.result.contexts.find((entry) => entry.url === page.url())?.context;
  if (context === undefined) throw new Error(`Firefox shows no tab at ${page.url()}.`);
  const call = async (functionDeclaration: string, sharedId: string) => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration,
      arguments: [{ sharedId }, { type: 'string', value: name }],
      target: { context },
      awaitPromise: false,
    });
    return result.type === 'success' ? result.result : null;
  };
  const found = await until(name, async () => {
    const { result } = await connection.send('script.evaluate', {
      expression: 'document.querySelector("uncramp-card")',
      target: { context },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    const host = v.safeParse(HostSchema, result.type === 'success' ? result.result : null);
    if (!host.success) return null;
    const node = v.safeParse(NodeSchema, await call(findIn, host.output.value.shadowRoot.sharedId));
    return node.success ? node.output.sharedId : null;
  });
  await act((declaration) => call(declaration, found));
}

const MiddleSchema = v.object({ value: v.string() });

const middleInFirefox: AtMiddle = (page, name, act) =>
  inFirefox(page, name, async (call) => {
    const middle = await call(`(one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return [left + width / 2, top + height / 2].join(' ');
    }`);
    const [x = 0, y = 0] = v.parse(MiddleSchema, middle).value.split(' ').map(Number);
    await act(x, y);
  });

export const firefoxHands: Hands = {
  press: (page, name) => middleInFirefox(page, name, (x, y) => page.mouse.click(x, y)),
  point: (page, name) => middleInFirefox(page, name, (x, y) => page.mouse.move(x, y)),
  forge: (page, name) =>
    inFirefox(page, name, async (call) => {
      await call(FORGE);
    }),
};
