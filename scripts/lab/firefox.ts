import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import * as v from 'valibot';

export interface FirefoxOptions {
  readonly executable: string;
  readonly extension?: string;
  readonly headless: boolean;
  /** All host names are looked up on this machine, and port 443 is this one. */
  readonly port: number;
  readonly dark?: boolean;
}

export interface Firefox {
  readonly browser: Browser;
  readonly extensionId: string | null;
  /** The address of the extension's own pages, "moz-extension://…/". */
  readonly origin: string | null;
  /** Runs an expression with the browser's own rights; it must give a string. */
  privileged(expression: string): Promise<string>;
  close(): Promise<void>;
}

/** Starts a Firefox on a new profile over WebDriver BiDi, with the extension installed for the session. */
export async function startFirefox(options: FirefoxOptions): Promise<Firefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${options.port}`,
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.locale.requested': 'en-GB',
      'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
      // Without a loudspeaker in the machine no sound would ever run.
      ...(options.headless ? { 'media.cubeb.force_mock_context': true } : {}),
    },
  });
  const privileged = (expression: string) => evaluateInChrome(browser, expression);
  const extensionId =
    options.extension === undefined ? null : await browser.installExtension(options.extension);
  const origin =
    extensionId === null
      ? null
      : await privileged(
          `"moz-extension://" + WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).mozExtensionHostname + "/"`,
        );
  return { browser, extensionId, origin, privileged, close: () => browser.close() };
}

function bidi(browser: Browser) {
  if (!(browser instanceof BidiBrowser)) throw new Error('Firefox must be driven over WebDriver BiDi.');
  return browser.connection;
}

async function evaluateInChrome(browser: Browser, expression: string): Promise<string> {
  const scope = { 'moz:scope': 'chrome', maxDepth: 0 };
  const tree = await bidi(browser).send('browsingContext.getTree', scope);
  const context = tree.result.contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox shows no window of its own.');
  const { result } = await bidi(browser).send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.type === 'string' ? result.result.value : '';
}

/** Opens one of the extension's own pages in a new tab, with the browser's own rights: BiDi alone refuses to. */
export async function openExtensionPage(firefox: Firefox, path: string): Promise<Page> {
  const address = `${firefox.origin}${path}`;
  const page = await firefox.browser.newPage();
  const marker = `about:blank#${crypto.randomUUID()}`;
  await page.goto(marker);
  await firefox.privileged(`(() => {
    const { gBrowser } = Services.wm.getMostRecentWindow("navigator:browser");
    const tab = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(marker)});
    tab.linkedBrowser.fixupAndLoadURIString(${JSON.stringify(address)}, {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    });
    return "opened";
  })()`);
  await page.waitForFunction(
    (url: string) => location.href === url && document.readyState === 'complete',
    {},
    address,
  );
  return page;
}

/** A serialised node, closed shadow roots included. */
interface TreeNode {
  localName?: string | undefined;
  nodeType: number;
  nodeValue?: string | undefined;
  title?: string | undefined;
  children: TreeNode[];
}

const NodeSchema: v.GenericSchema<unknown, TreeNode> = v.pipe(
  v.object({
    value: v.object({
      nodeType: v.number(),
      localName: v.optional(v.string()),
      nodeValue: v.optional(v.string()),
      attributes: v.optional(v.record(v.string(), v.string()), {}),
      children: v.optional(v.array(v.lazy(() => NodeSchema)), []),
      shadowRoot: v.nullish(v.lazy(() => NodeSchema)),
    }),
  }),
  v.transform(({ value }) => ({
    nodeType: value.nodeType,
    localName: value.localName,
    nodeValue: value.nodeValue,
    title: value.localName === 'button' ? value.attributes.title : undefined,
    children: [...(value.shadowRoot ? [value.shadowRoot] : []), ...value.children],
  })),
);

const SILENT = new Set(['style', 'script', 'svg', 'head']);
const INLINE = new Set(['span', 'a', 'b', 'strong', 'em', 'small', 'q', 'cite', 'abbr']);

function textOf(node: TreeNode): string {
  if (SILENT.has(node.localName ?? '')) return '';
  if (node.nodeType === 3) return node.nodeValue ?? '';
  // A control without text, such as a folded card, says what it says on pointing at it.
  const inside = node.children.map(textOf).join('') || (node.title ?? '');
  return INLINE.has(node.localName ?? '') ? inside : `\n${inside}\n`;
}

/** What the card on a page says, line by line, read through its closed shadow root; null where there is no card. */
export async function cardTextInFirefox(firefox: Firefox, url: string): Promise<string[] | null> {
  const tree = await bidi(firefox.browser).send('browsingContext.getTree', {});
  const context = tree.result.contexts.find((entry) => entry.url === url)?.context;
  if (context === undefined) throw new Error(`Firefox shows no tab at ${url}.`);
  const { result } = await bidi(firefox.browser).send('script.evaluate', {
    expression: 'document.querySelector("uncramp-card")',
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 40 },
  });
  if (result.type === 'exception' || result.result.type !== 'node') return null;
  const parsed = v.safeParse(NodeSchema, result.result);
  if (!parsed.success) return null;
  return textOf(parsed.output)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** Clicks the toolbar icon in the current window, which gives the extension access to the tab in front. */
export async function clickToolbarIconInFirefox(firefox: Firefox): Promise<void> {
  await firefox.privileged(`(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(firefox.extensionId)});
    const window = Services.wm.getMostRecentWindow("navigator:browser");
    // A popup that is still open from an earlier click would be closed by this one.
    const open = [...window.document.querySelectorAll("panel")].filter((panel) => panel.state !== "closed");
    await Promise.all(open.map((panel) => new Promise((closed) => {
      panel.addEventListener("popuphidden", closed, { once: true });
      panel.hidePopup();
    })));
    ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    return "clicked";
  })()`);
}
