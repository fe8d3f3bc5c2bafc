import { CHILDREN } from '../course/text/length-words';
import type { Length } from '../course/text/lengths';
import {
  BESIDE_OTHERS,
  FULL_RACE,
  isCommon,
  JAPANESE_PLACE,
  LABEL,
  LINE_START,
  LOOP_AFTER,
  LOOP_BEFORE,
  NAMED_LINE,
  NOISY,
  NOT_AFTER,
  NOT_BEFORE,
  NOUN_BEFORE,
  OFFER_AFTER,
  OFFER_BEFORE,
  OFFERING,
  OWN_CLIMB,
  QUALIFIER,
  RACE_NOUN,
  SOFT,
  STATION,
} from './distance-words';

/** Where on the page a length stands. */
export type Place = 'name' | 'heading' | 'list' | 'text' | 'meta' | 'link';
const PLACE_SCORE: Readonly<Record<Place, number>> = {
  name: 2.2,
  heading: 1.6,
  list: 1,
  text: 0.2,
  meta: 0.8,
  link: 0.4,
};

/** What the page as a whole says of its race. */
export interface RaceFormat {
  readonly loopFormat: boolean;
  readonly ultra: boolean;
}

/** In a row with others: "7, 14, 21 or 28 km", "marathon and half marathon", "8km e 21km". */
function enumeration(lengths: readonly Length[], one: Length): number {
  const at = lengths.indexOf(one);
  const joined = (a: Length | undefined, b: Length | undefined) =>
    a !== undefined && b !== undefined && b.start - a.end <= 6;
  const before = joined(lengths[at - 1], one);
  const after = joined(one, lengths[at + 1]);
  const three =
    (before && after) ||
    (before && joined(lengths[at - 2], lengths[at - 1])) ||
    (after && joined(lengths[at + 1], lengths[at + 2]));
  if (three) return 1.2;
  const other = before ? lengths[at - 1] : after ? lengths[at + 1] : undefined;
  if (other === undefined || Math.abs(other.km - one.km) <= 0.05 * one.km) return 0;
  return one.form === 'word' && other.form === 'word' ? 1.2 : 0.5;
}

/**
 * How much speaks for a length being on offer, 0 where it is a place on the way or something else altogether.
 * `text` is the sentence that it stands in and `all` its lengths in order.
 */
export function scoreOf(
  text: string,
  length: Length,
  place: Place,
  all: readonly Length[],
  format: RaceFormat,
): number {
  const own = scoreAlone(text, length, place, all.length, format);
  if (own <= 0) return 0;
  // What is said before the first of a row holds for the whole of it: "aid at 4.5 km, 7 km and 20 km".
  if (place !== 'name' && length.form === 'measure') {
    const first = firstOfRow(all, length);
    if (first !== length && isPlaceOnTheWay(text, first)) return 0;
  }
  const row = firstOfRow(all, length);
  if (BESIDE_OTHERS.test(text.slice(Math.max(0, row.start - 40), row.start))) return own;
  return own + enumeration(all, length);
}

function isPlaceOnTheWay(text: string, length: Length): boolean {
  const before = text.slice(Math.max(0, length.start - 45), length.start);
  return NOT_BEFORE.test(before) && !SOFT.test(before);
}

function firstOfRow(all: readonly Length[], one: Length): Length {
  let first = one;
  for (let at = all.indexOf(one) - 1; at >= 0; at--) {
    const previous = all[at];
    if (!previous || first.start - previous.end > 6) break;
    first = previous;
  }
  return first;
}

function scoreAlone(
  text: string,
  length: Length,
  place: Place,
  count: number,
  { loopFormat, ultra }: RaceFormat,
): number {
  const before = text.slice(Math.max(0, length.start - 45), length.start);
  const after = text.slice(length.end, length.end + 40);
  const looped = LOOP_AFTER.test(after) || LOOP_BEFORE.test(before);
  if (looped && loopFormat && length.km < 15) return 3.5;
  if (loopFormat && length.km > 15 && place !== 'name') return 0;
  if (length.form === 'short-mile' && !ultra && count < 2 && place !== 'name') return 0;
  if (
    length.form === 'metres' &&
    !CHILDREN.test(text) &&
    place === 'text' &&
    !/^\s*(?:race|run|course|for|para|für|pour|\()/i.test(after)
  )
    return 0;
  if (NOT_AFTER.test(after) || (place !== 'name' && JAPANESE_PLACE.test(after))) return 0;
  if (place !== 'name' && QUALIFIER.test(text)) return 0;
  const soft = SOFT.test(before);
  if (place !== 'name' && NOT_BEFORE.test(before) && !soft) return 0;

  let score = PLACE_SCORE[place];
  const full = length.form === 'word' && length.km > 40;
  if (length.form === 'race' || length.form === 'short-mile') score += 1.5;
  else if (length.form === 'word')
    score += full && place !== 'name' && !FULL_RACE.test(text.slice(length.start, length.end)) ? 0.3 : 1.5;
  else score += place === 'name' || place === 'heading' ? 1 : 0.7;
  const noun = NOUN_BEFORE.test(text.slice(Math.max(0, length.start - 90), length.start));
  if (LABEL.test(before)) score += 2;
  else if (noun) score += 1.2;
  else if (NAMED_LINE.test(text.slice(0, length.start).slice(-70))) score += 0.9;
  if (RACE_NOUN.test(after)) score += 1.5;
  else if (OFFER_AFTER.test(after)) score += 0.7;
  if (OFFERING.test(text) && place !== 'name') score += 0.6;
  if (OFFER_BEFORE.test(before)) score += 0.5;
  if (isCommon(length.km)) score += 0.4;
  if (soft && !noun && length.form === 'measure' && place !== 'name') score -= 0.8;
  if (OWN_CLIMB.test(after)) score += 1.8;
  else if (length.form === 'measure' && place !== 'name' && STATION.test(text)) return 0;
  if (/\p{L} ?\($/u.test(before) && after.startsWith(')')) score += 0.6;
  if ((place === 'list' || LINE_START.test(before)) && length.start < 8) score += 0.8;
  if (looped && length.form !== 'word') score -= 2.5;
  if (place !== 'name' && place !== 'heading' && NOISY.test(text)) score -= full ? 1 : 1.2;
  if (full && /\b(?:half|semi|1\/2)\b[^.]{0,6}$/i.test(before)) return 0;
  if (
    full &&
    place !== 'name' &&
    /^\s*(?:time|times|length|distance|training|majors?|world|weekend|expo|runner|hotel)\b/i.test(after)
  )
    return 0;
  return score;
}
