import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { withEmbedded } from '../page/embeds/embedded';
import { PageOutlineSchema } from '../page/outline-schema';
import type { PageReading } from '../page/reading';
import { today } from './clock';
import { askMaps } from './embeds';
import { blockedHost } from './permissions';

export type TabReading =
  | {
      status: 'read';
      reading: PageReading;
      tabId: number;
      incognito: boolean;
      /** The host, where the browser was told to keep Uncramp off a site that it would come to by itself. */
      blockedHost: string | null;
    }
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
    const [{ readingOf }, { hostMatches }] = await Promise.all([import('../page'), import('../page/hosts')]);
    const url = outline.output?.url ?? tab.url ?? '';
    const reading = readingOf(outline.output, url, today());
    return {
      status: 'read',
      reading: reading.cardShown ? await withMaps(reading, tab.id) : reading,
      tabId: tab.id,
      incognito: tab.incognito,
      blockedHost: await blockedHost(url, hostMatches()),
    };
  } catch {
    return { status: 'restricted' };
  }
}

/** With what the course maps in the page's frames say, where it has any of those that can be asked. */
async function withMaps(reading: PageReading, tabId: number): Promise<PageReading> {
  const frames = (reading.maps ?? []).filter((map) => map.embedded && map.provider === 'Strava').length;
  return frames === 0
    ? reading
    : withEmbedded(
        reading,
        (await askMaps(tabId, frames)).map(({ course }) => course),
      );
}

/**
 * Mounts the card in a tab whose page was clicked on; false where the browser or the page forbids it. `site` is the id
 * that the reading names: what reads a run's page is another script than what reads a race's.
 */
export async function showBesidePage(tabId: number, site: string): Promise<boolean> {
  const script = site === 'strava' ? 'strava' : 'advisor';
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [`/content-scripts/${script}.js`] });
    await browser.tabs.sendMessage(tabId, { type: 'show-card' });
    return true;
  } catch {
    return false;
  }
}
