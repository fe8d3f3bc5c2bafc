import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'puppeteer-core';
import * as v from 'valibot';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.0 to 2.2, A and AA, and what axe holds good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const ResultSchema = v.object({
  violations: v.array(
    v.object({
      id: v.string(),
      help: v.string(),
      nodes: v.array(v.object({ target: v.array(v.unknown()), failureSummary: v.optional(v.string()) })),
    }),
  ),
  passes: v.array(v.string()),
  incomplete: v.array(v.string()),
});

export interface AxeReport {
  /** One line per violation. */
  readonly violations: string[];
  /** Rules that found something to check and passed it. */
  readonly passed: number;
}

function report(result: unknown): AxeReport {
  const { violations, passes, incomplete } = v.parse(ResultSchema, result);
  // Some nodes leave axe in doubt; where all of them do, nothing was checked.
  const blind =
    incomplete.includes('color-contrast') &&
    ![...passes, ...violations.map(({ id }) => id)].includes('color-contrast');
  if (blind) throw new Error('Axe could determine the contrast of no text at all.');
  return {
    violations: violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${help} at ${JSON.stringify(target)} ${failureSummary ?? ''}`,
      ),
    ),
    passed: passes.length,
  };
}

const runOn = (context: string) => `axe.run(${context}, { runOnly: ${JSON.stringify(TAGS)} }).then((r) => ({
  violations: r.violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })) })),
  passes: r.passes.map(({ id }) => id),
  incomplete: r.incomplete.map(({ id }) => id),
}))`;

/** Checks one of the extension's own pages as it stands. */
export async function checkPage(page: Page): Promise<AxeReport> {
  await page.evaluate(source);
  return report(await page.evaluate(runOn('document')));
}

/**
 * Checks the card on a page. Its shadow root is closed, so the check runs in the extension's own world of that page,
 * where the browser lets an extension look into closed roots.
 */
export async function checkCard(page: Page, extensionId: string): Promise<AxeReport> {
  const client: CDPSession = await page.createCDPSession();
  try {
    const contexts: { id: number; origin: string }[] = [];
    client.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
    await client.send('Runtime.enable');
    const own = contexts.findLast(({ origin }) => origin === `chrome-extension://${extensionId}`);
    if (own === undefined) throw new Error('The extension has no world on this page.');
    const evaluate = async (expression: string) => {
      const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
        contextId: own.id,
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      const value: unknown = result.value;
      return value;
    };
    await evaluate(`{
      const host = document.querySelector('uncramp-card');
      Object.defineProperty(host, 'shadowRoot', { configurable: true, get: () => chrome.dom.openOrClosedShadowRoot(host) });
    }`);
    await evaluate(source);
    // Axe looks for what lies behind a text below the body alone, and the card stands beside it.
    await evaluate("void document.body.append(document.querySelector('uncramp-card'))");
    const checked = await evaluate(runOn("{ include: [['uncramp-card']] }"));
    await evaluate("void document.documentElement.append(document.querySelector('uncramp-card'))");
    return report(checked);
  } finally {
    await client.detach();
  }
}
