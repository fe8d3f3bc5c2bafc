import { siteFor } from './hosts';
import { outlinePage, type PageOutline } from './outline';
import type { PageReading } from './reading';
import { nothingRead, understandPage } from './understand';

/**
 * Reads one page: what it is, the race, the distances on offer and what it says of the course, with the words
 * relied on. Never throws, leaves the document as it is and takes time linear in the page; the same in every
 * DOM. `today` (an ISO date) lets it tell a past edition; without it none is called past.
 */
export const readPage = (document: Document, url: string, today?: string): PageReading =>
  readingOf(outlinePage(document, url, siteFor), url, today);

/** The second half of `readPage`, for an outline that was taken in slices or elsewhere; null for none. Never throws. */
export function readingOf(outline: PageOutline | null, url: string, today?: string): PageReading {
  if (outline === null) return nothingRead(url, siteIdOf(url));
  try {
    return understandPage(outline, today);
  } catch {
    // No page is worth an error in somebody's browser: what cannot be understood is passed over.
    return nothingRead(url);
  }
}

function siteIdOf(url: string): string {
  return (URL.canParse(url) ? siteFor(new URL(url))?.id : undefined) ?? 'generic';
}
