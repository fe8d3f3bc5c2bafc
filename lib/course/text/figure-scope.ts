import { feetToMetres } from '../../units';
import { offered } from './bind';
import type { Height } from './heights';
import { findLengths } from './lengths';
import { NUMBER, parseNumber } from './numbers';
import type { ReadingLanguage } from './types';

/** "Four climbs of 100 m each": how many of them; 1 where the figure is not of several hills. */
export function countOfHills(masked: string, height: Height, language: ReadingLanguage): number {
  const match = language.eachHill?.exec(masked.slice(Math.max(0, height.start - 60), height.end + 20));
  const raw = (match?.[1] ?? '').toLowerCase();
  const count = language.numbers[raw] ?? Number(raw);
  return count >= 2 && count <= 20 ? count : 1;
}

/** "350 m up and 340 down": the drop without its unit, in metres. */
export function bareDrop(after: string, height: Height, language: ReadingLanguage): number | null {
  const match = BARE_DROP.exec(after);
  const rest = match ? after.slice(match[0].length) : '';
  if (!match || !language.figures.loss.after?.test(rest)) return null;
  const value = parseNumber(match[1] ?? '', true) * (height.unit === 'ft' ? feetToMetres(1) : 1);
  return value >= 10 ? value : null;
}
const BARE_DROP = new RegExp(
  `^[^\\d.;]{0,40}?(?:,|/|&|\\s(?:and|und|et|y|e|en))\\s(${NUMBER})(?=\\s\\p{L})`,
  'u',
);

/**
 * Whether the nearest length before a figure is no distance on offer while the sentence names one elsewhere:
 * "20 km with 800 m and the marathon with 1,600 m" where only the marathon is known.
 */
export function isAnothers(
  masked: string,
  height: Height,
  distancesKm: readonly number[],
  lengths: readonly { readonly start: number; readonly end: number }[],
  heights: readonly Height[] = [],
): boolean {
  if (distancesKm.length === 0) return false;
  const behind = masked.slice(height.end, height.end + 60);
  const [named] = findLengths(behind);
  const isFor = named?.form === 'race' && FOR.test(behind.slice(0, named.start));
  if (isFor && named.km >= 3) return offered(named.km, distancesKm) === undefined;
  if (lengths.length === 0) return false;
  const before = findLengths(masked).filter(
    ({ start, end, form }) =>
      end <= height.start &&
      form !== 'metres' &&
      !heights.some((other) => other.start < end && start < other.end),
  );
  const nearest = before.at(-1);
  if (!nearest || lengths.some(({ start }) => start >= nearest.start && start < height.start)) return false;
  const between = masked.slice(nearest.end, height.start);
  return (
    nearest.km >= 3 &&
    lengths.some(({ start }) => start >= height.end) &&
    between.length <= 60 &&
    !/[.;]|\b(?:lap|loop)/i.test(between)
  );
}

/** "1,900 m for the 100K". */
const FOR = /^[^.;,\d]{0,32}\bfor the $/i;

/** "1,000 ft climb in 0.9 miles": over a stretch that is no distance on offer. */
export function isOneClimb(masked: string, height: Height, distancesKm: readonly number[]): boolean {
  const after = masked.slice(height.end, height.end + 60);
  if (ONE_STRETCH.test(after)) return true;
  const [next] = findLengths(after);
  if (!next || next.form === 'word' || offered(next.km, distancesKm) !== undefined) return false;
  return next.km < 5 && OVER_STRETCH.test(after.slice(0, next.start));
}
/** Over a mile or a kilometre, or half of one. */
const ONE_STRETCH =
  /^[^.;,]{0,30}(?<!\p{L})(?:in|over|within|sur|auf|en|em|op) (?:(?:just|only|about|under|less than|moins d['’]|nur|solo|apenas|menos de) )?(?:half a|a quarter of a|a(?: single)?|one|un|une|einem|um|een|één|(?:un )?demi|einem halben|medio|mezzo|meio|een halve) (?:mile|km|kilomet(?:er|re)|kilom[eè]tre|kil[oó]metro|chilometro|quil[oô]metro)(?!\p{L})/iu;
const OVER_STRETCH =
  /^[^.;,]{0,30}\b(?:in|over|within|across|sur|en|auf|in)\s+(?:just |only |about |under |the (?:first|last|next) |les? |los? |los primeros )?$/i;
