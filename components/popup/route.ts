import { MUSCLES, type MuscleId } from '../../lib/muscles';
import { SET_IDS, type SetId } from '../../lib/stretches/sets';

/** What the popup shows; each has an address of its own, so that it can be opened there and gone back to. */
export type Route =
  | { readonly at: 'stretches' }
  | { readonly at: 'stretch'; readonly muscle: MuscleId }
  | { readonly at: 'about' }
  | { readonly at: 'acute'; readonly muscle: MuscleId | 'unsure' | null }
  | { readonly at: 'set'; readonly set: SetId }
  | { readonly at: 'strength' }
  | { readonly at: 'course' }
  | { readonly at: 'history' }
  | { readonly at: 'picture' }
  | { readonly at: 'unknowns' }
  | { readonly at: 'red-flags' }
  | { readonly at: 'page' }
  | { readonly at: 'race' };

export const TABS = ['stretches', 'page', 'race'] as const;
export type Tab = (typeof TABS)[number];

const isMuscle = (text: string): text is MuscleId => MUSCLES.some((muscle) => muscle === text);

/** Reads "#stretch=hamstrings", "#acute" and the like; whatever it does not know is the list of stretches. */
export function parseRoute(hash: string): Route {
  const [name, value = ''] = hash.replace(/^#/, '').split('=', 2);
  switch (name) {
    case 'stretch':
      return isMuscle(value) ? { at: 'stretch', muscle: value } : { at: 'stretches' };
    case 'acute':
      return { at: 'acute', muscle: isMuscle(value) || value === 'unsure' ? value : null };
    case 'set': {
      const set = SET_IDS.find((id) => id === value);
      return set ? { at: 'set', set } : { at: 'stretches' };
    }
    case 'about':
    case 'strength':
    case 'course':
    case 'history':
    case 'picture':
    case 'unknowns':
    case 'red-flags':
    case 'page':
    case 'race':
      return { at: name };
    default:
      return { at: 'stretches' };
  }
}

export function routeHash(route: Route): string {
  if ('muscle' in route && route.muscle !== null) return `#${route.at}=${route.muscle}`;
  if (route.at === 'set') return `#set=${route.set}`;
  return `#${route.at}`;
}

/** The tab that a route belongs to. */
export function tabOf(route: Route): Tab {
  return route.at === 'page' || route.at === 'race' ? route.at : 'stretches';
}

/** Where "back" leads from a page that stands below a tab; null on a tab itself. */
export function parentOf(route: Route): Route | null {
  switch (route.at) {
    case 'acute':
      return route.muscle === null ? { at: 'stretches' } : { at: 'acute', muscle: null };
    case 'unknowns':
      return { at: 'about' };
    case 'picture':
      return { at: 'acute', muscle: null };
    case 'stretch':
    case 'set':
    case 'strength':
    case 'course':
    case 'history':
    case 'about':
    case 'red-flags':
      return { at: 'stretches' };
    default:
      return null;
  }
}
