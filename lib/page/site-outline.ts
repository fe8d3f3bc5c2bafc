import type { PageOutline } from './outline';
import type { Site, SiteReading } from './sites/types';

/** What a site's file found, without the elements that it pointed at. */
export type SiteFacts = Omit<SiteReading, 'courseScope' | 'ignore'>;

export const LONGEST_URL = 4096;

export function factsOf(reading: SiteReading): SiteFacts {
  const { courseScope: _scope, ignore: _ignore, ...facts } = reading;
  return facts;
}

/**
 * The outline of a page of which nothing is read but its site's own figures; null where it is none of our business.
 * Never throws.
 */
export function siteOutline(site: Site, document: Document, url: string): PageOutline | null {
  try {
    const address = new URL(url);
    const siteKind = site.match(address);
    if (siteKind === 'silent') return null;
    const reading = site.read(document, address);
    if (reading.outcome === 'not-applicable') return null;
    return {
      url: url.slice(0, LONGEST_URL),
      site: site.id,
      siteKind,
      known: factsOf(reading),
      blocks: [],
      structured: { events: [], title: null, description: null },
      links: { tracks: [], hints: [], distancesKm: [], maps: [], embedsMap: false },
    };
  } catch {
    return null;
  }
}
