import { findLengths } from '../../course/text/lengths';
import type { CourseProfile } from '../../course/types';
import { pageKey } from '../../runner/corrections';

/** Two pages rarely write a distance alike: 42, 42.195, 42.2. */
const SAME_DISTANCE = 0.015;

export const isSameDistance = (a: number, b: number): boolean =>
  Math.abs(a - b) <= SAME_DISTANCE * Math.max(a, b);

/** A runner who runs 42.2 km takes 43 for the same race, where it is the nearest on offer. */
const LIKE_ENOUGH = 0.03;

/** What tells which of several distances a runner came for, where they chose none on the page. */
export interface Preferences {
  /** The distance that the runner last picked on any page with several. */
  readonly usualKm: number | null;
  /** The race that they saved: its page, by {@link pageKey}, and its distance. */
  readonly saved?: { readonly url: string | null; readonly distanceKm: number } | null;
  readonly page?: { readonly url: string; readonly name: string | null };
}

/**
 * Which of the courses on offer the card answers for, as an index. In this order: what the runner chose here; the
 * distance that they saved from this very page; the one that they usually pick; the one of their saved race; the
 * only one that the page's address names, or its race's name; the longest, which is the race that a page is mostly
 * about. Nought where none has a distance.
 */
export function chooseDistance(
  courses: readonly Pick<CourseProfile, 'distanceKm'>[],
  chosenKm: number | null,
  { usualKm, saved, page }: Preferences,
): number {
  const offered = courses
    .flatMap(({ distanceKm }, index) => (distanceKm === null ? [] : [{ km: distanceKm, index }]))
    .sort((a, b) => b.km - a.km);
  const like = (wanted: number | null) =>
    wanted === null
      ? undefined
      : offered
          .filter(({ km }) => Math.abs(km - wanted) <= LIKE_ENOUGH * Math.max(km, wanted))
          .sort((a, b) => Math.abs(a.km - wanted) - Math.abs(b.km - wanted))[0];
  const named = (text: string | null) => {
    if (text === null || offered.length < 2) return undefined;
    const found = new Set(findLengths(text.slice(0, LONGEST_NAME)).map(({ km }) => like(km)));
    found.delete(undefined);
    return found.size === 1 ? [...found][0] : undefined;
  };
  const here = saved?.url && page && pageKey(saved.url) === pageKey(page.url) ? saved.distanceKm : null;
  const chosen =
    like(chosenKm) ??
    like(here) ??
    like(usualKm) ??
    like(saved?.distanceKm ?? null) ??
    named(page ? wordsOf(page.url) : null) ??
    named(page?.name ?? null) ??
    offered[0];
  return chosen?.index ?? 0;
}

const LONGEST_NAME = 300;

/** The words of an address's path: "/races/half-marathon" names a half marathon. */
function wordsOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname.replace(/[^a-z0-9.]+|\.(?=\D|$)/gi, ' ') : '';
}
