import { type Block, blockSteps } from './blocks';
import { type CourseLinks, readLinks } from './links';
import { raceSiteFor } from './race-sites';
import type { PageKind } from './reading';
import { factsOf, LONGEST_URL, type SiteFacts, siteOutline } from './site-outline';
import type { Site } from './sites/types';
import { toEnd } from './slices';
import { type Structured, structuredSteps } from './structured';

export type { SiteFacts } from './site-outline';

/**
 * All that is taken off a page: plain data, so that a content script pays only for taking it, and what it means is
 * worked out in the background by `understandPage`.
 */
export interface PageOutline {
  readonly url: string;
  /** Id of the site in the hosts table, or "generic". */
  readonly site: string;
  readonly siteKind: PageKind | null;
  readonly known: SiteFacts | null;
  readonly blocks: readonly Block[];
  readonly structured: Structured;
  readonly links: CourseLinks;
}

const NO_LINKS: CourseLinks = { tracks: [], hints: [], distancesKm: [], maps: [], embedsMap: false };

/**
 * Takes the outline of a page; null where its address or its site's own markup says that it is none of our business.
 * Never throws, leaves the document as it is and takes time linear in the page; the same in every DOM. `siteFor` finds
 * the site of an address: the sites of races, unless a larger table is given.
 */
export const outlinePage = (
  document: Document,
  url: string,
  siteFor: (url: URL) => Site | null = raceSiteFor,
): PageOutline | null => toEnd(outlineSteps(document, url, siteFor));

/** The same in small steps, between which the page may go on with its own work. */
export function* outlineSteps(
  document: Document,
  url: string,
  siteFor: (url: URL) => Site | null = raceSiteFor,
): Generator<void, PageOutline | null> {
  // A page may do anything to its own document; whatever it did, silence is the answer.
  try {
    return yield* outline(document, url, siteFor);
  } catch {
    return null;
  }
}

function* outline(
  document: Document,
  url: string,
  siteFor: (url: URL) => Site | null,
): Generator<void, PageOutline | null> {
  const address = URL.canParse(url) ? new URL(url) : null;
  const site = address ? siteFor(address) : null;
  if (site?.figuresOnly) return siteOutline(site, document, url);
  const siteKind = address && site ? site.match(address) : null;
  if (siteKind === 'silent') return null;
  const reading = address && site ? attempt(() => site.read(document, address), null) : null;
  // A ride, a swim: the site's own page, and none of our business.
  if (reading?.outcome === 'not-applicable') return null;
  yield;
  const blocks = yield* blockSteps(document, { ignore: reading?.ignore, scope: reading?.courseScope });
  yield;
  const structured = yield* structure(document);
  yield;
  return {
    url: url.slice(0, LONGEST_URL),
    site: site?.id ?? 'generic',
    siteKind,
    known: reading && factsOf(reading),
    blocks,
    structured,
    links: attempt(() => readLinks(document, url), NO_LINKS),
  };
}

function* structure(document: Document): Generator<void, Structured> {
  try {
    return yield* structuredSteps(document);
  } catch {
    return { events: [], title: null, description: null };
  }
}

function attempt<T>(task: () => T, otherwise: T): T {
  try {
    return task();
  } catch {
    return otherwise;
  }
}
