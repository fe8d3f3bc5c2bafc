import type { Height } from './heights';
import {
  FIGURE_ROLES,
  type FigureRole,
  type ReadingLanguage,
  type Statement,
  type TextContext,
} from './types';

/** A distance on offer with nothing but a mark between it and its climb: "15 km / 900 m", "6 miles, 1,900 ft". */
const MARK = /^\s?[/,|–(-]\s?[+~]?\s?$/;
const SIGNED_MARK = /^\s?(?:\p{L}{3,10}\s)?[/,|–(-]?\s?$/u;
/** Steeper or flatter than a race beside whose distance a climb is told: another race, an altitude. */
const BESIDE_M_PER_KM = [15, 150] as const;
/** With a plus it can be nothing else, up to the climb of a vertical kilometre. */
const SIGNED_M_PER_KM = [3, 450] as const;
const LONGEST_BESIDE = 140;
/** A line that holds a distance and its climb and hardly more: "CS 6k 120m". */
const LONGEST_PAIR = 26;
const LOOSE_MARK = /^\s?(?:[/,|–(+-]\s?)?[+~]?\s?$/;
/** A short race rather than a climb. */
const SHORT_RACE =
  /^\W{0,3}(?:\p{L}{1,12} ){0,2}(?:kid|child|junior|youth|fun|run|race|bambin|kinder|schüler|lauf|enfant|jeune|course|infantil|niñ|crian|jeugd|dět)/iu;

export function besideRole(
  height: Height,
  masked: string,
  lengths: readonly { readonly start: number; readonly end: number; readonly offeredKm: number }[],
  context: TextContext,
  language: ReadingLanguage,
): FigureRole | null {
  const signed = height.sign === '+' && /^\+\d/.test(masked.slice(height.start, height.start + 2));
  if (!context.climbing && !signed) return null;
  if (height.sign === '-' || masked.length > LONGEST_BESIDE || height.m < 60) return null;
  const last = lengths.filter(({ end }) => end <= height.start).at(-1);
  const next = lengths.find(({ start }) => start >= height.end);
  const alone = masked.trim().length <= LONGEST_PAIR;
  const mark = signed ? SIGNED_MARK : alone ? LOOSE_MARK : MARK;
  const follows = last !== undefined && mark.test(masked.slice(last.end, height.start));
  const precedes = signed && next !== undefined && MARK.test(masked.slice(height.end, next.start));
  const length = follows ? last : precedes ? next : undefined;
  if (!length) return null;
  const after = masked.slice(height.end, height.end + 40).replace(/^\s?\)/, '');
  if (language.notTotal.after?.test(after)) return null;
  if (SHORT_RACE.test(after)) return null;
  const rate = height.m / length.offeredKm;
  const [least, most] = height.sign === '+' ? SIGNED_M_PER_KM : BESIDE_M_PER_KM;
  return rate >= least && rate <= most ? 'gain' : null;
}

/** What the figure before was read as, and of which distance. */
export interface Carried {
  readonly role: FigureRole;
  readonly km: number | undefined;
}

/** "6,000 ft of climb for the 100K and around 11,000 ft for the 100 miler": the second is of the first's kind. */
export function carriedRole(
  last: Carried | null,
  between: string,
  km: number | undefined,
): FigureRole | null {
  if (last === null || km === undefined || last.km === undefined || last.km === km) return null;
  return between.length <= 70 && CARRIES.test(between) ? last.role : null;
}
/** Joined to what stands before, and no other measure named. */
const CARRIES =
  /^(?!.*\b(?:altitude|elevation of|above|high|point|summit|at|start|finish|cut-?off)\b)[^.;]{0,50}?(?:,|\/|&|\b(?:and|while|und|et|y|e|en)\b)[^.;]{0,40}$/i;

const BOTH_SIGNS = /^\s*[/|&,]\s*[-−–+]?\s*$/;

/** "Gain/loss: 1,100 ft / 1,900 ft": the label names both, the figures follow in its order. */
export function pairedRole(
  heights: readonly Height[],
  index: number,
  masked: string,
  language: ReadingLanguage,
): FigureRole | null {
  const isFirst = (first: Height | undefined, second: Height | undefined) =>
    first !== undefined &&
    second !== undefined &&
    BOTH_SIGNS.test(masked.slice(first.end, second.start)) &&
    (language.figures.both.before?.test(masked.slice(Math.max(0, first.start - 60), first.start)) ?? false);
  const lossFirst = /\b(?:loss|descent)\s*\/\s*(?:gain|ascent)/i.test(masked);
  if (isFirst(heights[index], heights[index + 1])) return lossFirst ? 'loss' : 'gain';
  return isFirst(heights[index - 1], heights[index]) ? (lossFirst ? 'gain' : 'loss') : null;
}

/** Behind a distance in a list whose label or heading says what the figures are: "Gain: 50K - 6,500 ft". */
export function listedRole(
  before: string,
  statement: Statement,
  language: ReadingLanguage,
): FigureRole | null {
  if (!/\d\s?(?:k|km|mi|miles?|miler|m)\b\s*[-–:=(|]{0,2}\s*[~+]?$/i.test(before)) return null;
  const label = /^[^:.\d]{3,40}:/.exec(statement.text)?.[0] ?? `${(statement.heading ?? '').slice(-40)}:`;
  if (language.figures.gain.before?.test(label)) return 'gain';
  const end = LIST_END.exec(statement.text.slice(-80));
  return end && language.figures.gain.after?.test(` ${end[1] ?? ''}`) ? 'gain' : null;
}
/** What follows the last figure of a list. */
const LIST_END = /\d\s?(?:ft|feet|m|met(?:er|re)s)\b[)\s]*([^\d;]{3,40})$/i;

/** "The marathon has 900 ft of gain; the half has 400 ft": a fragment that goes on with the figure before it. */
export function continuedRole(
  sentence: string,
  masked: string,
  height: Height,
  statement: Statement,
  km: number | undefined,
  language: ReadingLanguage,
): FigureRole | null {
  if (km === undefined || masked.length > 60 || !/^\W*$/.test(masked.slice(height.end))) return null;
  if (!CONTINUES.test(masked.slice(0, height.start)) || language.altitude === undefined) return null;
  const earlier = statement.text.slice(0, Math.max(0, statement.text.indexOf(sentence)));
  const last = /\d\s?(?:ft|feet|m|met(?:er|re)s|['’′])(?!\w)([^\d;.]{0,40})[.;]\s*$/i.exec(
    earlier.slice(-120),
  );
  return last && language.figures.gain.after?.test(last[1] ?? '') ? 'gain' : null;
}
const CONTINUES =
  /^\W*(?:(?:and|while|but) )?(?:the |our )?(?:\d{1,3}(?:\.\d)?\s?-?(?:k|km|miles?|miler|mi)|(?:half )?marathon|half)(?: (?:course|race|route|run))?(?: (?:has|is|with|gains|about|around|only|just))*\s?[:–-]?\s$/i;

/** What a list of figures is of: the label before the first, or what stands behind the last. */
export function roleOfList(
  masked: string,
  heights: readonly Height[],
  language: ReadingLanguage,
): FigureRole | null {
  const [first] = heights;
  const last = heights.at(-1);
  if (!first || !last) return null;
  return (
    roleOf(first, masked.slice(Math.max(0, first.start - 110), first.start), '', language) ??
    roleOf(last, '', masked.slice(last.end, last.end + 80), language)
  );
}

/** "Elevation: 1,250 m" in a box of facts: the climb, where a course of that length can have it. */
export function elevationRole(
  height: Height,
  masked: string,
  km: number | undefined,
  context: TextContext,
  language: ReadingLanguage,
): FigureRole | null {
  const { bareElevation } = language;
  const courseKm = km ?? (context.distancesKm.length === 1 ? context.distancesKm[0] : undefined);
  if (!bareElevation || courseKm === undefined || !context.climbing || height.sign !== null) return null;
  if (masked.length > LONGEST_BESIDE || language.altitude?.test(masked)) return null;
  const isNamed =
    bareElevation.before?.test(masked.slice(0, height.start)) ||
    bareElevation.after?.test(masked.slice(height.end));
  const rate = height.m / courseKm;
  return isNamed && rate >= ELEVATION_M_PER_KM[0] && rate <= ELEVATION_M_PER_KM[1] ? 'gain' : null;
}
/** Outside of this an elevation is more likely an altitude. */
const ELEVATION_M_PER_KM = [8, 90] as const;

/** What the words around a figure make of it, null where they make nothing. */
export function roleOf(
  height: Height,
  before: string,
  after: string,
  language: ReadingLanguage,
): FigureRole | null {
  const frames = language.figures;
  const label = FIGURE_ROLES.find((role) => frames[role].before?.test(before));
  const tail = FIGURE_ROLES.find((role) => frames[role].after?.test(after));
  const notTotal =
    language.notTotal.after?.test(after) ||
    (!/\btotal\b/i.test(before) && language.notTotal.before?.test(before));
  if (height.both) return 'both';
  const oneHill = isOneHill(before, after, language);
  if (height.byUnit && height.directed === '+') {
    if (oneHill) return null;
    if (label === 'both' || tail === 'both') return 'both';
    if (tail === 'loss' || (label === 'loss' && tail !== 'gain')) return 'loss';
  }
  const net = height.sign !== null && /\bnet\s*$/i.test(before);
  if (net) return height.sign === '-' ? 'netDrop' : 'netRise';
  if (height.sign === '+' && SIGNED_LABEL.test(before)) return 'gain';
  if (height.directed !== null) return height.directed === '+' ? 'gain' : 'loss';
  // "gain: 300 ft gain and loss" and "net gain": the more telling of the two.
  const strong = [label, tail].find((role) => role === 'netDrop' || role === 'netRise' || role === 'both');
  if (oneHill && strong === undefined) return null;
  const netTail = tail === 'netDrop' || tail === 'netRise';
  if (notTotal && label === undefined && !netTail) return null;
  if (language.notTotal.after?.test(after)) return null;
  return strong ?? label ?? tail ?? null;
}

/** In a race uphill by its name the difference between start and finish is the climb. */
export function uphillRole(
  height: Height,
  before: string,
  after: string,
  language: ReadingLanguage,
): FigureRole | null {
  const frame = language.uphill?.difference;
  const told = frame?.before?.test(before) || frame?.after?.test(after);
  return told && height.sign !== '-' ? 'gain' : null;
}

/** "A final 300 m of climb", "a 300-foot climb": one hill's height. */
function isOneHill(before: string, after: string, language: ReadingLanguage): boolean {
  if (language.total.test(before)) return false;
  const { oneHill } = language;
  return (
    (language.singleHill?.test(before) ?? false) ||
    (oneHill?.before?.test(before) ?? false) ||
    (oneHill?.hill.test(before) === true && (oneHill.after?.test(after) ?? false))
  );
}

/** What a plus makes climb of. */
const SIGNED_LABEL =
  /(?<!\p{L})(?:elevation|elev\.?|profile?|höhen\p{L}{0,12}|d[ée]nivel[ée]e?s?|d[ée]niv\.?|desn[ií]vel|dislivello|hoogte\p{L}{0,9}|altimetr[ií]a)\s*[:=|]?\s*$/iu;
