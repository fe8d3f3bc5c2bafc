import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { PageOutlineSchema } from '../page/outline-schema';
import type { PageReading } from '../page/reading';
import { today } from './clock';

export type TabReading =
  | { status: 'read'; reading: PageReading; tabId: number; incognito: boolean }
  | { status: 'restricted' };

/**
 * Reads the page in the current tab once, under the access that the click on the icon gave.
 * "restricted" where the browser allows no extension to look (its own pages, the stores) or the page is gone.
 */
export async function readCurrentTab(): Promise<TabReading> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { status: 'restricted' };
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: ['/reader.js'],
    });
    const outline = v.safeParse(v.nullable(PageOutlineSchema), frame?.result);
    if (!outline.success) return { status: 'restricted' };
    // What understands it is heavy, and the popup opens without it.
    const { readingOf } = await import('../page');
    return {
      status: 'read',
      reading: readingOf(outline.output, outline.output?.url ?? tab.url ?? '', today()),
      tabId: tab.id,
      incognito: tab.incognito,
    };
  } catch {
    return { status: 'restricted' };
  }
}

/** Mounts the card in a tab whose page was clicked on; false where the browser or the page forbids it. */
export async function showBesidePage(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/advisor.js'] });
    await browser.tabs.sendMessage(tabId, { type: 'show-card' });
    return true;
  } catch {
    return false;
  }
}
