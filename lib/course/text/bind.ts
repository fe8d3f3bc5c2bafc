import { findLengths, type Length } from './lengths';
import type { ReadingLanguage } from './types';

/** The distance on offer that a length means, within 4 %; undefined where none is. */
export function offered(km: number, distancesKm: readonly number[]): number | undefined {
  let best: number | undefined;
  for (const distance of distancesKm) {
    const off = Math.abs(distance - km) / distance;
    if (off <= 0.04 && (best === undefined || off < Math.abs(best - km) / best)) best = distance;
  }
  return best;
}

/** Lengths in a sentence that are distances on offer. */
export function offeredLengths(
  sentence: string,
  distancesKm: readonly number[],
): (Length & { readonly offeredKm: number })[] {
  if (distancesKm.length === 0) return [];
  return findLengths(sentence).flatMap((length) => {
    const offeredKm = offered(length.km, distancesKm);
    return offeredKm === undefined ? [] : [{ ...length, offeredKm }];
  });
}

/**
 * The distance that a statement at `start`..`end` of a sentence belongs to: the one that the words behind it
 * name ("2,000 ft for the 50K"), else the nearest before it, else the only one in the sentence.
 */
export function distanceAt(
  sentence: string,
  start: number,
  end: number,
  lengths: readonly (Length & { readonly offeredKm: number })[],
  language: ReadingLanguage,
): number | undefined {
  const next = lengths.find((length) => length.start >= end);
  if (next && language.belongsTo.test(sentence.slice(end, next.start).slice(0, 60))) return next.offeredKm;
  const inBrackets =
    next !== undefined &&
    /^\s?\(\s?(?:the )?$/.test(sentence.slice(end, next.start)) &&
    /^\s?\)/.test(sentence.slice(next.end));
  if (inBrackets) return next.offeredKm;
  const before = lengths.filter((length) => length.end <= start).at(-1);
  if (before) return before.offeredKm;
  const all = new Set(lengths.map((length) => length.offeredKm));
  const [only] = lengths;
  if (!only || all.size > 1) return undefined;
  return OWN_FIGURE.test(sentence.slice(only.end, only.end + 40)) ? undefined : only.offeredKm;
}

/** A distance with a height of its own right behind it: "983 m on the ultra, the marathon 764 m". */
const OWN_FIGURE =
  /^\s?(?:\p{L}{1,5}\s|[:–-]\s?){0,2}\d[\d.,]{0,6}\s?(?:m(?!\p{L})|hm(?!\p{L})|höhenm|hoogtem|ft(?!\p{L})|feet)/iu;

/** Words between an adjective and the length that it stands before: "a flat, fast 5K". */
const ATTRIBUTE_OF =
  /^(?:,? (?:and |but |yet )?(?!(?:the|our|and|but|or|for|than|while|with|this|that|your|from|over|on|in|both|all|as|to|of|at|is|are|it|an?|die|der|das|dem|den|und|aber|auf|mit|für|beim|zum|ist|sind|les?|la|une?|et|mais|sur|avec|pour|du|des|aux?|est|de|het|een|en|maar|op|met|voor|bij)(?!\p{L}))[\p{L}-]{3,14}){0,2}[ -]$/iu;

/**
 * The distances that words at `start`..`end` of a sentence are said of: the length that they hold or stand before ("a
 * hilly 10K"), else that of {@link distanceAt}; with it every other that it is listed with ("the 5K, 10K and half").
 * Empty where they name none, or all that are on offer.
 */
export function distancesAt(
  sentence: string,
  start: number,
  end: number,
  lengths: readonly (Length & { readonly offeredKm: number })[],
  language: ReadingLanguage,
  distancesKm: readonly number[],
): readonly number[] {
  if (lengths.length === 0) return [];
  const held = lengths.find((length) => length.end > start && length.start < end);
  const next = lengths.find((length) => length.start >= end);
  const described = next && ATTRIBUTE_OF.test(sentence.slice(end, next.start)) ? next : undefined;
  const km = (held ?? described)?.offeredKm ?? distanceAt(sentence, start, end, lengths, language);
  if (km === undefined) return [];
  if (held ?? described) return [km];
  const before = lengths.filter((length) => length.end <= start);
  const last = before.findLastIndex((length) => length.offeredKm === km);
  const listed = new Set([km]);
  for (let index = last; index > 0; index--) {
    const [one, other] = [before[index - 1], before[index]];
    if (!one || !other || !JOINS.test(sentence.slice(one.end, other.start))) break;
    listed.add(one.offeredKm);
  }
  return distancesKm.every((each) => listed.has(each)) ? [] : [...listed];
}
/** Between two distances that share what is said behind the second. */
const JOINS =
  /^\s*(?:,|\/|&|\+|、|・|,?\s*(?:&|(?:and|or|und|oder|et|ou|y|o|e|en|of)(?!\p{L})))\s*(?:(?:the|our|in|der|die|den|le|la|les|de|het|los) )?(?:full |new )?$/iu;

/** Between the members of a list, and behind the last of its first half. */
const LISTED =
  /^\s*(?:\p{L}{1,2}\s?)?(?:,|\/|&|、|・|,?\s*(?:and|&))\s*(?:the |about |around |approximately |~\s?)?$/iu;

/**
 * The distance of each of several figures that are listed in the order of the distances: "the 50K, 30K and 15K have
 * 6,500, 3,800 and 1,900 feet", by index; null where two such lists do not stand beside each other.
 */
export function listedInOrder(
  sentence: string,
  figures: readonly { readonly start: number; readonly end: number }[],
  lengths: readonly (Length & { readonly offeredKm: number })[],
): readonly number[] | null {
  const [first] = figures;
  const last = figures.at(-1);
  if (!first || !last || figures.length < 2 || lengths.length !== figures.length) return null;
  const apart =
    lengths.every(({ end }) => end <= first.start) || lengths.every(({ start }) => start >= last.end);
  const isList = (places: readonly { readonly start: number; readonly end: number }[]) =>
    places.every((place, index) => {
      const next = places[index + 1];
      return next === undefined || LISTED.test(sentence.slice(place.end, next.start));
    });
  return apart && isList(figures) && isList(lengths) ? lengths.map(({ offeredKm }) => offeredKm) : null;
}

/** The only distance on offer that a heading names, undefined where it names none or several. */
export function headingKm(
  heading: string | null | undefined,
  distancesKm: readonly number[],
): number | undefined {
  if (!heading) return undefined;
  const named = new Set(offeredLengths(heading.slice(0, 200), distancesKm).map((length) => length.offeredKm));
  return named.size === 1 ? [...named][0] : undefined;
}
