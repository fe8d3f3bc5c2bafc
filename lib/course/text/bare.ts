import { feetToMetres } from '../../units';
import { offered } from './bind';
import type { Height } from './heights';
import { NUMBER, parseNumber } from './numbers';
import type { ReadingLanguage, Statement } from './types';

type Unit = Height['unit'];

/** A number with nothing behind it that measures something else. */
const BARE = new RegExp(
  `(?<![\\w.,/:$£€#+-]|\\d\\s)(${NUMBER})(k)?(?=\\+?\\s?(?:$|[,;.)\\]|(/&](?!\\d)|[-–]\\s|(?:for|on|in|over|and|per|(?:of )?(?:vertical |total |elevation )?(?:gain|climb|ascent|vert))\\b))`,
  'giu',
);
/** Numbers that share the unit behind the last: "6,500, 3,800 and 1,900 feet". */
const SHARED = new RegExp(`(?<![\\w.,/:$£€#-])(${NUMBER})\\s?(?:,|&|/|,?\\s?(?:and|or)(?!\\w))\\s?$`, 'iu');
const FEET_NAMED =
  /[([](?:in )?(?:feet|ft)\.?[)\]]|\bin (?:feet|ft)\b|\b(?:feet|foot|ft) (?:of |climbed|gained|elevation|ascent|climb|gain)|\bvertical feet\b/i;
const METRES_NAMED =
  /[([](?:in )?(?:m|mtrs?|met(?:er|re)s)\.?[)\]]|\bin met(?:er|re)s\b|\bmet(?:er|re)s (?:of |climbed|gained|elevation|ascent|climb|gain)|\bvertical met(?:er|re)s\b/i;
/** Behind a label proper rather than a verb: "Elevation gain: 2,833", "climb is around 11k". */
const LABEL =
  /\b(?:gain(?:ed)?|ascent|climb|climbing|vert|climbed|loss|descent|vertical|elev)\b[^.;,]{0,60}$/i;
const SAID = /\b(?:is|was|of|are|around|about|totals?)\s*$/i;
/** "and about 6,500 for the 50k", "while the half marathon has only 420": of the same kind as the figure before. */
const OF_NEXT = /^\s(?:for|on|in|over) the (?:\d{1,3}\s?(?:k|km|mi|miles?|m)|marathon|half)\b/i;
const OF_LAST =
  /(?:,|\band|\bwhile|\bbut|\bwhereas)\s[^.;\d]{0,16}(?:\d{1,3}\s?-?(?:k|km|mi|miles?|miler)|marathon|half)\b[^.;\d]{0,24}\b(?:has|with|gains|climbs|only|just|about|around)\s$/i;
/** What a distance follows rather than a height. */
const OF_A_RACE = /\b(?:the|for|on|in|this|our|half)\s*$/i;
/** "4k of vert". */
const MEASURED = /^\+?\s(?:of )?(?:vertical |total |elevation )?(?:gain|climb(?:ing)?|vert|ascent)\b/i;
/** Less is a count; a year needs its separator to be a height. */
const LEAST = 50;
const YEAR = /^(?:19|20)\d\d$/;

/** The unit that a page gives heights in, null where it mixes them or gives none. */
export function heightUnitOf(statements: readonly Statement[]): Unit | null {
  let feet = 0;
  let metres = 0;
  for (const { text } of statements) {
    const of = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
    feet += 3 * of(/\d\s?(?:ft|feet|foot)\b/gi) + of(/\d\s?(?:miles?|milers?|mi)\b/gi);
    metres += 3 * of(/\d\s?(?:m|met(?:er|re)s)\b/g) + of(/\d\s?(?:km|kms|kilomet(?:er|re)s?)\b/gi);
  }
  if (feet >= 2 * metres && feet > 0) return 'ft';
  return metres >= 2 * feet && metres > 0 ? 'm' : null;
}

/**
 * Heights whose unit does not stand with them: behind a label ("Elevation gain: 2,833", "is around 11k"), or before
 * the unit that they share with the next. In the order of the text, none over those already `found`.
 */
export function withBareHeights(
  text: string,
  found: readonly Height[],
  language: ReadingLanguage,
  pageUnit: Unit | null,
  distancesKm: readonly number[],
): Height[] {
  if (language.code !== 'en') return [...found];
  const heights = [...found];
  const isFree = (start: number, end: number) =>
    !heights.some((other) => start < other.end && other.start < end);
  for (const next of found) {
    for (let at = next.start, more = 0; more < 6 && next.sign === null; more++) {
      const match = SHARED.exec(text.slice(Math.max(0, at - 24), at));
      if (!match) break;
      const start = at - match[0].length;
      const m = parseNumber(match[1] ?? '', true) * (next.unit === 'ft' ? feetToMetres(1) : 1);
      if (!(m >= 30) || m < next.m / 20 || m > next.m * 20 || !isFree(start, at)) break;
      const end = start + (match[1] ?? '').length;
      heights.push({ m, start, end, sign: null, directed: null, unit: next.unit });
      at = start;
    }
  }
  const { gain, loss, both } = language.figures;
  for (const match of text.matchAll(BARE)) {
    const [whole, raw = '', thousands] = match;
    const start = match.index;
    const end = start + whole.length;
    const value = parseNumber(raw, true) * (thousands ? 1000 : 1);
    if (!(value >= LEAST) || value > 60_000 || !isFree(start, end)) continue;
    const before = text.slice(Math.max(0, start - 90), start);
    const known = heights.filter((other) => other.end <= start).at(-1);
    const label = known ? before.slice(-Math.max(0, start - known.end)) : before;
    const isCarried =
      known !== undefined &&
      (OF_NEXT.test(text.slice(end)) || OF_LAST.test(label)) &&
      value * 20 > known.m &&
      value < known.m * 80;
    const isLabelled =
      isCarried ||
      MEASURED.test(text.slice(end)) ||
      (LABEL.test(label) && [gain, loss, both].some((frame) => frame.before?.test(label) === true));
    if (!isLabelled || OF_A_RACE.test(label) || (YEAR.test(raw) && !/[:=]\s*$/.test(label))) continue;
    const named = FEET_NAMED.test(label) ? 'ft' : METRES_NAMED.test(label) ? 'm' : null;
    const unit = named ?? known?.unit ?? pageUnit ?? (thousands ? 'ft' : null);
    if (unit === null) continue;
    // "Climb 11k" is a race of that length where there is one; "the gain is around 11k" is not.
    const isRace =
      thousands && named === null && !SAID.test(label) && offered(value / 1000, distancesKm) !== undefined;
    if (isRace) continue;
    heights.push({
      m: unit === 'ft' ? feetToMetres(value) : value,
      start,
      end,
      sign: null,
      directed: null,
      unit,
    });
  }
  return heights.sort((a, b) => a.start - b.start);
}
