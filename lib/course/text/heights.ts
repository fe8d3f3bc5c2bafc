import { feetToMetres } from '../../units';
import { NUMBER, parseNumber, SPACED_NUMBER } from './numbers';

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
  /** True where nothing but the unit says climb ("350 Hm"), so that a word behind it may still say drop. */
  readonly byUnit?: boolean;
  /** Set where one figure is of climb and of drop alike ("350 m D+/D-"). */
  readonly both?: true;
  /** Set where it comes as one of a pair, "7500/7500". */
  readonly pair?: 'first' | 'second';
}

const FEET = "feet|foot|ft|pieds|pies|piedi|Fuß|['’′](?![\\d\\w'’′])";
const METRES =
  'metres?|meters?|m[eè]tres?|metros|metri|metern?|mètres|meter|metr[ůyi]|mtrs?|mts|mt|m|メートル';

const UP = '↑↗⇧⇑⬆⤴';
const DOWN = '↓↘⇩⇓⬇⤵';
/** Climb or drop before or behind a figure: D+, D-, V+, an arrow. */
const DIRECTION = `[DV]\\s?[+\\-−]|[${UP}${DOWN}]\\uFE0F?`;
const SINGLE = new RegExp(
  `(?:(?<![\\w.,$£€#]|\\d[/:])|(?<=\\p{L}{5})(?=\\d\\d)|(?<=(?<!\\p{L})(?:ca?|approx)\\.))([+\\-−–]?)\\s?(?:(${DIRECTION})\\s?:?\\s?)?(${SPACED_NUMBER}|${NUMBER})(k(?=\\s?(?:ft|feet)(?!\\p{L})|\\s?['’′])|(?<=\\d)k(?= m)| thousand(?= )|\\smila?(?=\\s?m))?(?:\\s?\\+|-plus)?\\s?(?:-|[([](?=(?:m|ft|feet|met(?:er|re)s)[)\\]]))?\\s?(?:(vert(?:ical|\\.)?[ -])?(?:(${FEET})|(${METRES}))|(vm)(?!\\w))(?:(?=[DV]\\s?[+\\-−])|(?![\\p{Script=Latin}\\p{N}²³]|/(?:km|s|h)|[.]\\d))`,
  'giu',
);
const TAIL = new RegExp(`\\.?\\s?(?:(?:de |of |di )?(${DIRECTION})|([+])(?!\\w))|\\s?\\(([+\\-−])\\)`, 'iuy');
/** Unit-less: 400D+, D+ 1.450 */
const BARE_D = new RegExp(
  `(?<![\\w.,])(?:(${NUMBER})\\s?[DV]\\s?([+\\-−])|[DV]\\s?([+\\-−])\\s?:?\\s?(${NUMBER}))(?![\\w])`,
  'giu',
);
/** 850+ 850- and +850/-850: climb and drop side by side, with or without their unit. */
const PLUS_MINUS = new RegExp(
  `(?<![\\w.,:/+−–-])(?:(${NUMBER})\\s?m?\\s?\\+\\s?[/|,]?\\s?(${NUMBER})\\s?m?\\s?[-−–](?!\\s?\\d)|\\+\\s?(${NUMBER})\\s?(?:m|ft|['’′])?\\s?[/|,]?\\s?[-−–]\\s?(${NUMBER})(?:\\s?(?:m|(ft|feet|['’′])))?(?![.,]\\d))(?![\\p{L}\\d]|\\s?[°%])`,
  'gu',
);
const ARROWED = new RegExp(
  `(?:[${UP}]\\uFE0F?\\s?(${NUMBER})\\s?(?:m|Hm|hm)?\\s?[/|,]?\\s?[${DOWN}]\\uFE0F?\\s?(${NUMBER})|(?<![\\w.,:/+−–-])(${NUMBER})\\s?(?:m|Hm|hm)?\\s?[${UP}]\\uFE0F?\\s?[/|,]?\\s?(${NUMBER})\\s?(?:m|Hm|hm)?\\s?[${DOWN}])(?:\\s?(?:m|Hm|hm))?(?![\\p{L}\\d]|\\s?[°%])`,
  'gu',
);
/** Less is an age, a temperature or an hour. */
const LEAST_PAIR_M = 60;
/** A range this narrow is one rough figure; a wider one tells a class of races rather than a course. */
const NARROW_RANGE = 1.6;
const RANGE_START = new RegExp(`(?<![\\w.,/])(${NUMBER})\\s?[-–]\\s?$`, 'u');
/** 7500/7500 with or without a unit behind, only read beside a word for gain and loss. */
const PAIR = new RegExp(
  `(?<![\\w.,/])(${NUMBER})\\s?(['’′]|ft|feet|m)?\\s?/\\s?(${NUMBER})\\s?(['’′]|ft|feet|m)?(?![\\w/])`,
  'giu',
);

/** One figure of climb and drop, behind it and before it; "+/- 350" before a figure is but a rough one. */
const BOTH_BEHIND = new RegExp(
  `\\.?\\s?(?:(?:de |of |di )?D\\s?(?:\\+\\s?(?:[/&|]\\s?)?(?:D\\s?)?[-−–]|±)|±|\\+\\s?/\\s?[-−–]|\\(\\+\\s?/\\s?[-−–]\\)|[${UP}]\\uFE0F?\\s?[/&]?\\s?[${DOWN}]\\uFE0F?)(?!\\s?\\d)`,
  'iuy',
);
const BOTH_BEFORE = new RegExp(
  `(?:(?<![\\w.,])D\\s?(?:\\+\\s?(?:[/&|]\\s?)?(?:D\\s?)?[-−–]|±)|[${UP}]\\uFE0F?\\s?[/&]?\\s?[${DOWN}]\\uFE0F?)\\s?[:=]?\\s?$`,
  'iu',
);
const ROUGH_SIGN = /\+\s?\/\s?$/;
const isMinus = (mark: string) => new RegExp(`[-−–${DOWN}]`).test(mark);
/** A minus before a figure, which no number stands before: "/ -340 Hm". */
const DROPS_BEFORE = /(?:^|[^\d\s]|\d\s?(?:\p{L}{1,12}|m)\s)\s?[-−]\s?$/u;
/** A dash between a distance and its climb: "21,1 km - 560 Hm". */
const BEHIND_LENGTH = /\d\s?(?:km?|kilom\p{L}{2,6})\s[-−]\s$/iu;
const isFeet = (unit: string | undefined) => unit !== undefined && /^(?:f|p|['’′])/i.test(unit);

/**
 * Figures of height in a text, in order, none overlapping; `climbFigures` find those that are climb by their unit or
 * their label alone, the number in group 1. Linear in the text's length.
 */
export function findHeights(text: string, ...climbFigures: readonly (RegExp | undefined)[]): Height[] {
  const found: Height[] = [...plusMinus(text), ...bothWays(text)];
  const isFree = (start: number, end: number) =>
    !found.some((other) => start < other.end && other.start < end);
  SINGLE.lastIndex = 0;
  for (let match = SINGLE.exec(text); match; match = SINGLE.exec(text)) {
    const [whole, written = '', lead = '', raw = '', thousands, vertical, feet, , verticalMetres] = match;
    const before = text.slice(Math.max(0, match.index - 14), match.index);
    const sign = written !== '' && ROUGH_SIGN.test(before) ? '' : written;
    const bothBehind = tailAt(BOTH_BEHIND, text, match.index + whole.length);
    const both = bothBehind !== null || BOTH_BEFORE.test(before + match[0].slice(0, match[0].indexOf(raw)));
    const behind = bothBehind ?? (lead === '' ? tailAt(TAIL, text, match.index + whole.length) : null);
    const closes = /[([](?=[a-z]+$)/i.test(whole) && /[)\]]/.test(text.charAt(match.index + whole.length));
    const end = match.index + whole.length + (behind?.[0].length ?? (closes ? 1 : 0));
    SINGLE.lastIndex = end;
    const value = parseNumber(raw, true) * (thousands ? 1000 : 1);
    if (!Number.isFinite(value) || !isFree(match.index, end)) continue;
    const byUnit = vertical !== undefined || verticalMetres !== undefined;
    const direction = both ? '+' : lead || (behind?.[1] ?? behind?.[2] ?? behind?.[3] ?? '');
    found.push({
      m: feet ? feetToMetres(value) : value,
      start: match.index + (sign === written ? 0 : written.length),
      end,
      sign: sign === '' ? null : isMinus(sign) ? '-' : '+',
      directed: direction !== '' ? (isMinus(direction) ? '-' : '+') : byUnit ? '+' : null,
      unit: feet ? 'ft' : 'm',
      ...(byUnit ? { byUnit } : {}),
      ...(both ? { both } : {}),
    });
  }
  for (const match of text.matchAll(BARE_D)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!isFree(start, end)) continue;
    const value = parseNumber(match[1] ?? match[4] ?? '', true);
    const mark = match[2] ?? match[3] ?? '+';
    if (Number.isFinite(value))
      found.push({ m: value, start, end, sign: null, directed: mark === '+' ? '+' : '-', unit: 'm' });
  }
  for (const climbFigure of climbFigures) {
    for (const match of climbFigure ? text.matchAll(climbFigure) : []) {
      const raw = match[1] ?? '';
      const start = match.index + match[0].lastIndexOf(raw);
      const unitEnd = match.index + match[0].length;
      const value = parseNumber(raw, true);
      if (!isFree(start, unitEnd) || !Number.isFinite(value)) continue;
      const before = text.slice(Math.max(0, start - 20), start);
      const bothBehind = tailAt(BOTH_BEHIND, text, unitEnd);
      const led = new RegExp(`[${UP}${DOWN}]\\s?$`, 'u').test(text.slice(match.index, start) || before);
      const behind = bothBehind ?? (led ? null : tailAt(ARROW, text, unitEnd));
      const drops =
        (DROPS_BEFORE.test(before) && !/\+\s?\/\s?[-−]\s?$/.test(before) && !BEHIND_LENGTH.test(before)) ||
        (behind !== null && bothBehind === null && isMinus(behind[0])) ||
        /^\s?[-−](?![\s\d\p{L}])/u.test(text.slice(unitEnd));
      found.push({
        m: value,
        start,
        end: unitEnd + (behind?.[0].length ?? 0),
        sign: null,
        directed: drops ? '-' : '+',
        unit: 'm',
        byUnit: true,
        ...(bothBehind || BOTH_BEFORE.test(before) ? { both: true as const } : {}),
      });
    }
  }
  const inOrder = found.sort((a, b) => a.start - b.start);
  return withoutRanges(mergeUnits(inOrder, text), text);
}

const ARROW = new RegExp(`\\s?\\(?[${UP}${DOWN}]\\uFE0F?\\)?`, 'uy');

function tailAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** "+/- 1,250 m", "±850 m" behind a label or at the start; elsewhere a tolerance. */
const BOTH_WAYS = new RegExp(
  `(?:^|[:|(/]\\s?|(?:elevation|climb|vert|profile)\\s)(?:±|\\+\\s?/\\s?[-−–])\\s?(${NUMBER})\\s?(?:m|(ft|feet|['’′]))(?![\\p{L}\\d])`,
  'giu',
);

function bothWays(text: string): Height[] {
  return [...text.matchAll(BOTH_WAYS)].flatMap((match): Height[] => {
    const unit = match[2] === undefined ? 'm' : 'ft';
    const m = parseNumber(match[1] ?? '', true) * (unit === 'ft' ? feetToMetres(1) : 1);
    const end = match.index + match[0].length;
    return m >= LEAST_PAIR_M
      ? [{ m, start: match.index, end, sign: null, directed: '+', unit, both: true }]
      : [];
  });
}

function plusMinus(text: string): Height[] {
  return [...text.matchAll(PLUS_MINUS), ...text.matchAll(ARROWED)].flatMap((match): Height[] => {
    const [up, down] = [match[1] ?? match[3] ?? '', match[2] ?? match[4] ?? ''];
    const metres = (raw: string) => parseNumber(raw, true) * (match[5] === undefined ? 1 : feetToMetres(1));
    const [gainM, lossM] = [metres(up), metres(down)];
    if (!(gainM >= LEAST_PAIR_M) || !(lossM >= LEAST_PAIR_M)) return [];
    const half = match.index + match[0].indexOf(up) + up.length;
    const common = { sign: null, unit: 'm' } as const;
    return [
      { ...common, m: gainM, start: match.index, end: half, directed: '+' },
      { ...common, m: lossM, start: half, end: match.index + match[0].length, directed: '-' },
    ];
  });
}

/** "1,500-1,800 ft" is its middle; "200 m – 500 m" is no figure at all. */
function withoutRanges(heights: readonly Height[], text: string): Height[] {
  const kept: Height[] = [];
  for (const height of heights) {
    const last = kept.at(-1);
    const from = last?.end ?? 0;
    const between = text.slice(Math.max(from, height.start - 16), height.start);
    const dashed = /^\s?[-–]\s?$/.test(between) || (height.sign === '-' && /^\s?$/.test(between));
    const opposed = last?.directed != null && height.directed !== null && last.directed !== height.directed;
    if (last && !opposed && last.sign === null && last.unit === height.unit && last.m < height.m && dashed) {
      kept.pop();
      if (height.m <= NARROW_RANGE * last.m)
        kept.push({ ...height, start: last.start, m: (last.m + height.m) / 2 });
      continue;
    }
    const start =
      height.sign === null && (height.directed === null || height.byUnit) ? RANGE_START.exec(between) : null;
    const least = start
      ? parseNumber(start[1] ?? '', true) * (height.unit === 'ft' ? feetToMetres(1) : 1)
      : 0;
    if (start && least > 0 && least < height.m) {
      if (height.m <= NARROW_RANGE * least)
        kept.push({ ...height, start: height.start - start[0].length, m: (least + height.m) / 2 });
      continue;
    }
    kept.push(height);
  }
  return kept;
}

/** "7500/7500", "5,816′ / 605′": two figures in one place, without a unit in the page's own, else in feet. */
export function findPair(
  text: string,
  pageUnit: Height['unit'] | null = null,
): readonly [Height, Height] | null {
  PAIR.lastIndex = 0;
  const match = PAIR.exec(text);
  if (!match) return null;
  const [whole, first = '', unitA, second = '', unitB] = match;
  const unit = unitB ?? unitA;
  const feet = unit === undefined ? pageUnit !== 'm' : isFeet(unit);
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
