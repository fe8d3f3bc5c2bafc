import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type PageReading, PageReadingSchema } from '../page/reading';

export type TabReading = { status: 'read'; reading: PageReading; tabId: number } | { status: 'restricted' };

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
    const reading = v.safeParse(PageReadingSchema, frame?.result);
    return reading.success
      ? { status: 'read', reading: reading.output, tabId: tab.id }
      : { status: 'restricted' };
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
