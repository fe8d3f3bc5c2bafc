import { HALF_MARATHON_KM, MARATHON_KM, milesToKm } from '../../units';
import { NUMBER, parseNumber } from './numbers';

/** A length of way, or a race named after one, with where it stands. */
export interface Length {
  readonly km: number;
  readonly start: number;
  readonly end: number;
  /** "race" for 10K, half marathon, 100 miler; "measure" for 10 km or 3 miles; "metres" for 5,000 m. */
  readonly form: 'race' | 'word' | 'measure' | 'metres' | 'short-mile';
}

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  fifty: 50,
  fünf: 5,
  zehn: 10,
  cinco: 5,
  diez: 10,
  cinq: 5,
  dix: 10,
  hundred: 100,
};
/** Lengths that are written with a bare M for miles: 50M, 13.1M. */
const SHORT_MILES = new Set([5, 10, 12, 13.1, 15, 20, 25, 26.2, 30, 31, 40, 50, 60, 62, 100, 150, 200]);
const MEASURE = new RegExp(
  `(?<![\\w.,:/$£€#-]|\\d[xX×]|\\d [xX×] )(${NUMBER})(?:(\\s?-?\\s?)(km\\b|kms\\b|(?:kil[oó]m[eè]t|quil[oôó]met)\\p{L}{1,5}|k\\b|miles?\\b|milers?\\b|mi\\b|Engelse mijl(?:en)?|EM\\b|mijl\\b|Meilen\\b|millas\\b|milhas\\b|miglia\\b|キロ(?:メートル)?|㎞|マイル)|(M)\\b(?![./]))(?!/h|ph|\\s?/\\s?h|\\p{Script=Latin}|\\s(?:per hour|an hour))`,
  'giu',
);
const SPELT = new RegExp(
  `(?<!\\p{L})(${Object.keys(WORDS).join('|')})[- ](mile|miles|miler|kil[oó]m[eè]t(?:re|er|ro)s?|km|k)\\b`,
  'giu',
);
const HALF =
  /(?<![\p{Script=Latin}\d/])(?:(?<=\bthe )half(?= (?:is|has|course|route|starts?|runners|runs|takes|follows)\b)|half[- ]?(?:marathon(?:s|ers?)?|mary)|1\/2[- ]?marathon|½[- ]?marathon|halbmarathon\p{L}{0,12}|semi[- ]?marathons?|media[- ]?marat[oó]n|medio[- ]?marat[oó]n|mezz[ae][- ]?maraton[ae]|meia[- ]?maratona|halve[- ]?marathon|p[uů]lmaraton\p{L}{0,3}|p[oó][lł]maraton\p{L}{0,2}|halvmara(?:ton|thon)|ハーフマラソン|ハーフ(?=の部|コース|[/／・、\s]|$))(?!\p{Script=Latin})/giu;
const FULL =
  /(?<![\p{Script=Latin}\d])(?:full[- ]marathon|marathon(?:ers?|s)?|marat[oó]n|maratona|maraton|フルマラソン)(?!\p{Script=Latin}|[- ]relay)/giu;
/** The unit first, as Italians write it: "di km 9,250", "lungo km. 75"; elsewhere "km 7" is a place on the way. */
const UNIT_FIRST = new RegExp(
  `(?<=(?<!\\p{L})(?:di|lung[oa]|distanza|percorso|circa|totale|sviluppo|lunghezza)[ :]{1,3})km\\.?\\s?(${NUMBER})(?![\\w.,])`,
  'giu',
);
const METRES = new RegExp(
  `(?<![\\w.,$£€+])(${NUMBER})\\s?-?(?:m|metres?|meters?|metros|mètres|metri|Meter)(?![\\p{L}\\p{N}²]|\\s?D?[+])`,
  'giu',
);
/** Numbers that share the unit behind the last: "5 & 10K", "10 et 20 km". */
const SHARED =
  /(?<![\w.,:/$£€-])(\d{1,3}(?:[.,]\d{1,3})?)\s?(?:,|&|\/|\+|and|or|und|et|y|e|en|ou|of|o|oder)\s?$/i;

/** Lengths written in a text, in order of place, none overlapping. Linear in the text's length. */
export function findLengths(text: string): Length[] {
  const found: Length[] = [];
  const add = (km: number, start: number, end: number, form: Length['form']) => {
    if (!(km > 0.2) || km > 1000) return;
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ km, start, end, form });
  };
  for (const match of text.matchAll(MEASURE)) {
    const [whole, raw = '', gap = '', unit, capital] = match;
    const miles = capital !== undefined || /^(?:mi|engelse|em$|meilen|マイル)/i.test(unit ?? '');
    if (capital !== undefined && (capital !== 'M' || !SHORT_MILES.has(Number(raw)))) continue;
    const grouped = miles
      ? /^\d{1,3},\d{3}$/.test(raw)
      : /^\d{1,3}[.,]\d{3}$/.test(raw) && !isRaceDecimal(raw);
    const value = parseNumber(raw, grouped);
    if (!Number.isFinite(value)) continue;
    const toKm = (count: number) => (miles ? milesToKm(count) : count);
    const race =
      capital !== undefined
        ? 'short-mile'
        : /^(?:k|milers?)$/i.test(unit ?? '') && gap.length < 2
          ? 'race'
          : 'measure';
    add(toKm(value), match.index, match.index + whole.length, race);
    let at = match.index;
    for (let more = 0; more < 7; more++) {
      const shared = SHARED.exec(text.slice(Math.max(0, at - 14), at));
      if (!shared) break;
      const start = at - shared[0].length;
      add(toKm(parseNumber(shared[1] ?? '', false)), start, start + (shared[1] ?? '').length, race);
      at = start;
    }
  }
  for (const match of text.matchAll(HALF))
    add(HALF_MARATHON_KM, match.index, match.index + match[0].length, 'word');
  for (const match of text.matchAll(FULL))
    add(MARATHON_KM, match.index, match.index + match[0].length, 'word');
  for (const match of text.matchAll(SPELT)) {
    const count = WORDS[(match[1] ?? '').toLowerCase()] ?? 0;
    const km = /^mi/i.test(match[2] ?? '') ? milesToKm(count) : count;
    add(km, match.index, match.index + match[0].length, 'measure');
  }
  for (const match of text.matchAll(UNIT_FIRST)) {
    const raw = match[1] ?? '';
    const km = parseNumber(raw, /^\d{1,3}[.,]\d{3}$/.test(raw) && !isRaceDecimal(raw));
    add(km, match.index, match.index + match[0].length, 'measure');
  }
  for (const match of text.matchAll(METRES)) {
    const metres = parseNumber(match[1] ?? '', true);
    if (metres >= 1000) add(metres / 1000, match.index, match.index + match[0].length, 'metres');
  }
  return found.sort((a, b) => a.start - b.start);
}

/** 42,195 km and 10,500 km are decimal; no race is 42 thousand kilometres long. */
function isRaceDecimal(raw: string): boolean {
  return Number(raw.split(/[.,]/)[0]) <= 300 && Number(raw.split(/[.,]/)[0]) >= 1;
}
