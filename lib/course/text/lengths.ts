import { HALF_MARATHON_KM, MARATHON_KM, milesToKm } from '../../units';
import {
  BARE_FIGURE,
  BARE_KM,
  CHILDREN,
  FULL,
  FUN,
  HALF,
  JOINED,
  MEASURE,
  METRES,
  METRES_BEHIND,
  NAMED_FIGURE,
  NAMED_K,
  PART_OF_A_MILE,
  QUARTER,
  RACE_OF,
  RUN_AFTER,
  RUN_BEFORE,
  SHARED,
  SHARED_METRES,
  SHARED_SPELT,
  SHORT_MILES,
  SHORT_NAME,
  SPELT,
  SPELT_NUMBERS,
  UNIT_FIRST,
} from './length-words';
import { parseNumber } from './numbers';

/** A length of way, or a race named after one, with where it stands. */
export interface Length {
  readonly km: number;
  readonly start: number;
  readonly end: number;
  /** "race" for 10K, half marathon, 100 miler; "measure" for 10 km or 3 miles; "metres" for 5,000 m. */
  readonly form: 'race' | 'word' | 'measure' | 'metres' | 'short-mile';
}

/** The readers of one sentence, and all that stands below one heading, ask for the same again and again. */
const known = new Map<string, readonly Length[]>();
const MOST_KNOWN = 500;
/** A text with more says nothing of each; all are held against each other. */
const MOST_LENGTHS = 200;
const LONGEST_KNOWN = 1000;
/** Even small children run a hundred metres. */
const SHORTEST_KM = 0.1;
/** How far around a figure of metres children are looked for, and around a bare M the K of other races. */
const AROUND_METRES = 40;
const AROUND_MILES = 24;
const MOST_SHARING = 7;
const LONGEST_SHARED = 26;
/** Adults that run metres run hundreds of them at least. */
const SHORTEST_RUN_M = 300;

/** Lengths written in a text, in order of place, none overlapping. Linear in the text's length. */
export function findLengths(raw: string): Length[] {
  const before = known.get(raw);
  if (before) return [...before];
  const lengths = lengthsIn(raw);
  if (raw.length > LONGEST_KNOWN) return lengths;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(raw, lengths);
  return [...lengths];
}

function lengthsIn(raw: string): Length[] {
  const text = halfWidth(raw);
  const found: Length[] = [];
  const add = (km: number, start: number, end: number, form: Length['form']) => {
    if (!(km >= SHORTEST_KM) || km > 1000 || found.length >= MOST_LENGTHS) return;
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ km, start, end, form });
  };
  for (const match of text.matchAll(MEASURE)) {
    const [whole, figure = '', gap = '', unit, capital] = match;
    const miles = capital !== undefined || /^(?:mi|engelse|em$|meilen|マイル)/i.test(unit ?? '');
    if (capital !== undefined && (capital !== 'M' || !isShortMile(text, match.index, Number(figure))))
      continue;
    // "EM" is the Dutch mile; "em" is a Portuguese preposition.
    if (unit !== 'EM' && unit?.toLowerCase() === 'em') continue;
    const grouped = miles
      ? /^\d{1,3},\d{3}$/.test(figure)
      : /^\d{1,3}[.,]\d{3}$/.test(figure) && !isRaceDecimal(figure);
    const value = parseNumber(figure, grouped);
    if (!Number.isFinite(value)) continue;
    const toKm = (count: number) => (miles ? milesToKm(count) : count);
    const race =
      capital !== undefined
        ? 'short-mile'
        : /^(?:k|milers?)$/i.test(unit ?? '') && gap.length < 2
          ? 'race'
          : 'measure';
    const end = match.index + whole.length;
    const rest = miles ? null : METRES_BEHIND.exec(text.slice(end, end + 24));
    if (rest) add(value + Number(rest[1]) / 1000, match.index, end + rest[0].length, race);
    else add(toKm(value), match.index, end, race);
    for (const { count, start, end } of sharing(text, match.index)) add(toKm(count), start, end, race);
  }
  for (const match of text.matchAll(BARE_FIGURE)) {
    const km = BARE_KM[(match[1] ?? '').slice(0, 2)];
    if (km !== undefined) add(km, match.index, match.index + match[0].length, 'race');
  }
  for (const match of text.matchAll(RACE_OF)) {
    const km = BARE_KM[match[1] ?? ''] ?? Number(match[1]);
    add(km, match.index, match.index + match[0].length, 'race');
  }
  for (const match of text.matchAll(NAMED_K)) {
    if (match[1] !== undefined || match[0].startsWith('K'))
      add(parseNumber(match[1] ?? match[2] ?? '', false), match.index, match.index + match[0].length, 'race');
  }
  for (const match of text.matchAll(NAMED_FIGURE))
    add(Number(match[1]), match.index, match.index + match[0].length, 'race');
  for (const match of text.matchAll(QUARTER))
    add(MARATHON_KM / 4, match.index, match.index + match[0].length, 'word');
  for (const match of text.matchAll(HALF))
    add(HALF_MARATHON_KM, match.index, match.index + match[0].length, 'word');
  for (const match of text.matchAll(FULL))
    add(MARATHON_KM, match.index, match.index + match[0].length, 'word');
  for (const match of text.matchAll(SPELT)) {
    const half = match[2] === undefined ? 0 : 0.5;
    const count = (SPELT_NUMBERS[(match[1] ?? '').toLowerCase()] ?? 0) + half;
    const miles = /^m/i.test(match[3] ?? '');
    add(miles ? milesToKm(count) : count, match.index, match.index + match[0].length, 'measure');
    for (const { count: other, start, end } of sharing(text, match.index))
      add(miles ? milesToKm(other) : other, start, end, 'measure');
  }
  for (const match of text.matchAll(PART_OF_A_MILE)) {
    const end = match.index + match[0].length;
    const around = text.slice(Math.max(0, match.index - AROUND_METRES), end + AROUND_METRES);
    if (CHILDREN.test(around) || FUN.test(around))
      add(milesToKm(match[1] === undefined ? 0.25 : 0.5), match.index, end, 'measure');
  }
  for (const match of text.matchAll(UNIT_FIRST)) {
    const raw = match[1] ?? '';
    const km = parseNumber(raw, /^\d{1,3}[.,]\d{3}$/.test(raw) && !isRaceDecimal(raw));
    add(km, match.index, match.index + match[0].length, 'measure');
  }
  for (const match of text.matchAll(METRES)) {
    const { index } = match;
    const end = index + match[0].length;
    const before = text.slice(Math.max(0, index - AROUND_METRES), index);
    const after = text.slice(end, end + AROUND_METRES);
    const isRun = RUN_BEFORE.test(before) || RUN_AFTER.test(after);
    const least = CHILDREN.test(before + match[0] + after) ? 0 : isRun ? SHORTEST_RUN_M : 1000;
    const metresFrom = (metres: number, start: number, end: number) => {
      if (metres >= least) add(metres / 1000, start, end, 'metres');
    };
    metresFrom(parseNumber((match[1] ?? '').replace(/ /g, ''), true), index, end);
    for (const { count, start, end } of sharing(text, index, SHARED_METRES)) metresFrom(count, start, end);
  }
  for (const { km, start, end } of shortNames(text, found)) add(km, start, end, 'word');
  return found.sort((a, b) => a.start - b.start);
}

/** Numbers before a length that share its unit: "5, 10 and 21 km", "five and ten kilometres". */
function sharing(
  text: string,
  index: number,
  figures = SHARED,
): { count: number; start: number; end: number }[] {
  const found: { count: number; start: number; end: number }[] = [];
  let at = index;
  while (found.length < MOST_SHARING) {
    const before = text.slice(Math.max(0, at - LONGEST_SHARED), at);
    const written = figures.exec(before);
    const shared = written ?? SHARED_SPELT.exec(before);
    if (!shared) break;
    at -= shared[0].length;
    const own = shared[1] ?? '';
    const count = written
      ? parseNumber(own.replace(/ /g, ''), figures === SHARED_METRES)
      : (SPELT_NUMBERS[own.toLowerCase()] ?? 0);
    found.push({ count, start: at, end: at + own.length });
  }
  return found;
}

/** "50M" says miles by itself, "1M" beside a 5K only: otherwise it is a metre, a million, a class. */
function isShortMile(text: string, at: number, figure: number): boolean {
  if (!SHORT_MILES.has(figure)) return false;
  return figure >= 5 || /\d ?K\b/.test(text.slice(Math.max(0, at - AROUND_MILES), at + AROUND_MILES));
}

/** "half", "media", "full" beside another length: alone they mean something else. */
function shortNames(text: string, found: readonly Length[]): Omit<Length, 'form'>[] {
  const named: Omit<Length, 'form'>[] = [];
  for (const match of text.matchAll(SHORT_NAME)) {
    const start = match.index;
    const end = start + match[0].length;
    const joined = [...found, ...named].some(
      (other) =>
        // "the halves and marathons of autumn" are other people's races.
        !/s$/i.test(text.slice(other.start, other.end)) &&
        ((other.end <= start && start - other.end < 12 && JOINED.test(text.slice(other.end, start))) ||
          (other.start >= end && other.start - end < 12 && JOINED.test(text.slice(end, other.start)))),
    );
    if (joined) named.push({ km: /^full/i.test(match[0]) ? MARATHON_KM : HALF_MARATHON_KM, start, end });
  }
  return named;
}

/** Full-width figures and letters as their plain twins, every character in its place. */
function halfWidth(text: string): string {
  return /[\uff10-\uff5a]/.test(text)
    ? text.replace(/[\uff0c-\uff5a]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    : text;
}

/** 42,195 km and 10,500 km are decimal; no race is 42 thousand kilometres long. */
function isRaceDecimal(raw: string): boolean {
  return Number(raw.split(/[.,]/)[0]) <= 300 && Number(raw.split(/[.,]/)[0]) >= 1;
}
