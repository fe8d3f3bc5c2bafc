import { milesToKm } from '../../units';
import { distanceAt } from './bind';
import type { Length } from './lengths';
import type { ReadingLanguage } from './types';

/** "Doubled for the 100", "the 50K twice that": how many times, by its first letters. */
const MULTIPLE =
  /\b(?:doubled?(?: (?:that|this|it))?|twice (?:that|this|as much)|tripled?(?: that)?|(?:three|four) times (?:that|as much)|half (?:of )?(?:that|as much)|the same(?: again)?)(?=[\s,.;)]|$)/gi;
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/^(?:double|twice)/i, 2],
  [/^(?:triple|three)/i, 3],
  [/^four/i, 4],
  [/^half/i, 0.5],
  [/^the same/i, 1],
];
/** "for the 100": a distance that is named by its bare number. */
const BARE_RACE = /^[^.;,\d]{0,16}\b(?:for|on|in) the (\d{1,3})(?!\d|[.,]\d|\s?[a-z])/i;
const BEHIND = /^[^.;,\d]{0,16}\b(?:for|on|in) the $/i;

/** A gain that a sentence gives one distance by another's. */
export interface Multiple {
  readonly m: number;
  readonly km: number;
  readonly start: number;
}

/** The gains that a sentence gives as multiples of the one just before them, each with its own distance. */
export function multiplesOf(
  masked: string,
  bases: readonly { readonly m: number; readonly km: number; readonly end: number }[],
  lengths: readonly (Length & { readonly offeredKm: number })[],
  distancesKm: readonly number[],
  language: ReadingLanguage,
): Multiple[] {
  if (language.code !== 'en' || bases.length === 0) return [];
  return [...masked.matchAll(MULTIPLE)].flatMap((match): Multiple[] => {
    const start = match.index;
    const end = start + match[0].length;
    const base = bases.filter((each) => each.end <= start).at(-1);
    const times = TIMES.find(([words]) => words.test(match[0]))?.[1];
    if (!base || times === undefined) return [];
    const behind = masked.slice(end, end + 40);
    const bare = Number(BARE_RACE.exec(behind)?.[1]);
    const named = distancesKm.find((km) => km === bare || Math.abs(km - milesToKm(bare)) <= 0.02 * km);
    const next = lengths.find((length) => length.start >= end);
    const isBehind = next !== undefined && BEHIND.test(masked.slice(end, next.start));
    const own = lengths.filter((length) => length.start >= base.end && length.end <= start);
    const km =
      named ??
      (isBehind
        ? next.offeredKm
        : own.length > 0
          ? distanceAt(masked, start, end, own, language)
          : undefined);
    return km === undefined || km === base.km ? [] : [{ m: base.m * times, km, start }];
  });
}
