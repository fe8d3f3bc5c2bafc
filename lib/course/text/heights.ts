import { feetToMetres } from '../../units';
import { NUMBER, parseNumber } from './numbers';

/** A figure in metres or feet, with where it stands. It may be a climb, an altitude or anything else. */
export interface Height {
  readonly m: number;
  readonly start: number;
  readonly end: number;
  /** The sign written before it, if any. */
  readonly sign: '+' | '-' | null;
  /** "+" or "-" where the unit itself says climb or drop (D+, "m +"). */
  readonly directed: '+' | '-' | null;
  readonly unit: 'm' | 'ft';
  /** Set where it comes as one of a pair, "7500/7500". */
  readonly pair?: 'first' | 'second';
}

const FEET = "feet|foot|ft|pieds|pies|piedi|Fuß|['’′](?![\\d\\w'’′])";
const METRES = 'metres?|meters?|m[eè]tres?|metros|metri|metern?|mètres|meter|mts|mt|m';

const SINGLE = new RegExp(
  `(?<![\\w.,:$£€#]|\\d/)([+\\-−–]?)\\s?(D\\s?[+\\-]\\s?:?\\s?)?(${NUMBER})\\s?-?\\s?(?:(${FEET})|(${METRES}))(?![\\p{L}\\p{N}²³]|/(?:km|s|h)|[.]\\d)(\\s?(?:D\\s?[+\\-−]|[+](?![\\w])))?`,
  'giu',
);
/** Unit-less: 400D+, D+ 1.450 */
const BARE_D = new RegExp(
  `(?<![\\w.,])(?:(${NUMBER})\\s?D\\s?([+\\-−])|D\\s?([+\\-−])\\s?:?\\s?(${NUMBER}))(?![\\w])`,
  'giu',
);
/** 7500/7500 with or without a unit behind, only read beside a word for gain and loss. */
const PAIR = new RegExp(
  `(?<![\\w.,/])(${NUMBER})\\s?(['’′]|ft|feet|m)?\\s?/\\s?(${NUMBER})\\s?(['’′]|ft|feet|m)?(?![\\w/])`,
  'giu',
);

const isFeet = (unit: string | undefined) => unit !== undefined && /^(?:f|p|['’′])/i.test(unit);

/**
 * Figures of height in a text, in order, none overlapping; `climbFigure` finds those whose unit alone means climb.
 * Linear in the text's length.
 */
export function findHeights(text: string, climbFigure?: RegExp): Height[] {
  const found: Height[] = [];
  for (const match of text.matchAll(SINGLE)) {
    const [whole, sign = '', lead = '', raw = '', feet, , tail = ''] = match;
    const value = parseNumber(raw, true);
    if (!Number.isFinite(value)) continue;
    const minus = (mark: string) => /[-−–]/.test(mark);
    const directed = lead || tail ? (minus(lead + tail) ? '-' : '+') : null;
    found.push({
      m: feet ? feetToMetres(value) : value,
      start: match.index,
      end: match.index + whole.length,
      sign: sign === '' ? null : minus(sign) ? '-' : '+',
      directed,
      unit: feet ? 'ft' : 'm',
    });
  }
  for (const match of text.matchAll(BARE_D)) {
    const start = match.index;
    const end = start + match[0].length;
    if (found.some((other) => start < other.end && other.start < end)) continue;
    const value = parseNumber(match[1] ?? match[4] ?? '', true);
    const mark = match[2] ?? match[3] ?? '+';
    if (Number.isFinite(value))
      found.push({ m: value, start, end, sign: null, directed: mark === '+' ? '+' : '-', unit: 'm' });
  }
  for (const match of climbFigure ? text.matchAll(climbFigure) : []) {
    const start = match.index;
    const end = start + match[0].length;
    const value = parseNumber(match[1] ?? '', true);
    if (found.some((other) => start < other.end && other.start < end) || !Number.isFinite(value)) continue;
    found.push({ m: value, start, end, sign: null, directed: '+', unit: 'm' });
  }
  return mergeUnits(
    found.sort((a, b) => a.start - b.start),
    text,
  );
}

/** "7500/7500", "5,816′ / 605′": two figures in one place. Feet unless a metre stands behind. */
export function findPair(text: string): readonly [Height, Height] | null {
  PAIR.lastIndex = 0;
  const match = PAIR.exec(text);
  if (!match) return null;
  const [whole, first = '', unitA, second = '', unitB] = match;
  const unit = unitB ?? unitA;
  const feet = unit === undefined || isFeet(unit);
  const values = [first, second].map((raw) => parseNumber(raw, true) * (feet ? feetToMetres(1) : 1));
  const [a, b] = values;
  if (a === undefined || b === undefined || !Number.isFinite(a) || !Number.isFinite(b)) return null;
  const place = { start: match.index, end: match.index + whole.length, sign: null, directed: null };
  const name = feet ? 'ft' : 'm';
  return [
    { ...place, m: a, unit: name, pair: 'first' },
    { ...place, m: b, unit: name, pair: 'second' },
  ];
}

/** "305 m/1000 ft", "7,815 feet (2382 m)": one height said in two units is one height. */
function mergeUnits(heights: readonly Height[], text: string): Height[] {
  const kept: Height[] = [];
  for (const height of heights) {
    const last = kept.at(-1);
    const between = last ? text.slice(last.end, height.start) : '';
    const same = last && last.unit !== height.unit && Math.abs(last.m - height.m) <= 0.04 * height.m + 2;
    if (last && same && /^[\s/|(),=~≈-]{0,4}(?:or |approx\.? )?[\s(]?$/.test(between)) {
      const close = /^\s?\)/.exec(text.slice(height.end));
      const metric = last.unit === 'm' ? last : height;
      kept[kept.length - 1] = { ...last, m: metric.m, end: height.end + (close ? close[0].length : 0) };
    } else kept.push(height);
  }
  return kept;
}
