import type { CourseMap } from '../reading';
import { embedAt } from './frame';
import { knownMap } from './providers';

const LONGEST_HREF = 2048;
const LONGEST_LABEL = 200;

/** The course map to which a link leads or that a frame shows, with its words; null for any other address. */
export function courseMapAt(
  element: Element,
  href: string,
  base: string,
  place: 'link' | 'frame',
): CourseMap | null {
  const known = knownMap(href, base, place);
  const address = known && openable(known.url);
  if (!known || address === null) return null;
  const words = place === 'frame' ? element.getAttribute('title') : element.textContent;
  return {
    href: address,
    provider: known.provider,
    label: (words ?? '')
      .slice(0, 2 * LONGEST_LABEL)
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, LONGEST_LABEL),
    embedded: place === 'frame',
  };
}

/** Where a person would look at the map: the provider's page of it where its frame tells which that is. */
function openable(url: URL): string | null {
  const strava = embedAt(url.href);
  if (strava) return stravaPage(strava.kind, strava.id);
  const secure = new URL(url.href);
  secure.protocol = 'https:';
  return secure.href.length <= LONGEST_HREF ? secure.href : null;
}

/** Strava's own page of a route or an activity. */
export function stravaPage(kind: 'route' | 'activity', id: string): string {
  return `https://www.strava.com/${kind === 'route' ? 'routes' : 'activities'}/${id}`;
}
