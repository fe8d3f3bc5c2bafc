import { METRES_PER_MILE } from '../../units';
import type { CourseHint, HintMeaning } from '../types';
import { withBareHeights } from './bare';
import { distanceAt, headingKm, listedInOrder, offeredLengths } from './bind';
import { clauseAround, isOfAnother, isOfPart } from './clause';
import { isOfThisEdition, yearOf } from './edition';
import { bareDrop, countOfHills, isAnothers, isOneClimb } from './figure-scope';
import { findHeights, findPair, type Height } from './heights';
import { type Laps, lapsIn } from './laps';
import { quoteAround } from './mask';
import { multiplesOf } from './multiples';
import {
  besideRole,
  type Carried,
  carriedRole,
  continuedRole,
  elevationRole,
  listedRole,
  pairedRole,
  roleOf,
  roleOfList,
  uphillRole,
} from './roles';
import type { FigureRole, ReadingLanguage, Statement, TextContext } from './types';

/** A figure that is said to be rough gives way to an exact one. */
const ROUNDED =
  /(?:\b(?:about|over|nearly|almost|around|approx\w{0,8}\.?|roughly|more than|some|environ|circa|rund|etwa|unos|casi|oltre)|~|≈|>)\s*$/i;
/** A paragraph that opens with one distance speaks of it to its end. */
const OPENING = 40;
/** Gains beyond this are no race's: 25 km of climb. */
const MOST_M = 25_000;

/** What a figure says, and the edition that it is said of where a year stands with it. */
export interface Figure {
  readonly hint: CourseHint;
  readonly year: number | null;
}

/**
 * Reads what one sentence says in figures: gain, loss, net change, gain per mile.
 * `masked` is the sentence with names and other senses blanked, at the same offsets.
 */
export function readFigures(
  sentence: string,
  masked: string,
  statement: Statement,
  context: TextContext,
  laps: Laps,
  language: ReadingLanguage,
): Figure[] {
  const heights = withBareHeights(
    masked,
    findHeights(masked, language.climbFigure, language.labelledFigure),
    language,
    context.heightUnit ?? null,
    context.distancesKm,
  );
  const figures: Figure[] = [];
  const lengths = offeredLengths(masked, context.distancesKm);
  const section =
    headingKm(statement.heading, context.distancesKm) ??
    headingKm(statement.near, context.distancesKm) ??
    headingKm(statement.text.slice(0, OPENING), context.distancesKm);
  const ownWords = statement.quote ?? sentence;

  const say = (says: HintMeaning, at: number, weight: number, km: number | undefined) =>
    figures.push({
      hint: {
        says,
        quote: statement.quote === undefined ? quoteAround(sentence, at) : quoteAround(ownWords, 0),
        from: statement.from,
        ...(km === undefined ? {} : { appliesToKm: km }),
        weight,
      },
      year: yearOf(masked, at, heights, statement),
    });

  const pair = readPair(masked, heights, language, context.heightUnit ?? null);
  for (const { height, role } of pair) say({ kind: role, m: height.m }, height.start, 0.8, section);

  const inOrder = listedInOrder(masked, heights, lengths);
  const bases: { m: number; km: number; end: number }[] = [];
  let carried: Carried | null = null;
  heights.forEach((height, index) => {
    const from = heights[index - 1]?.end ?? 0;
    const to = heights[index + 1]?.start ?? masked.length;
    const before = masked.slice(Math.max(from, height.start - 110), height.start);
    // "The usual 1,700 ft become 2,400 ft this year": of two figures, the one of this edition.
    const elsewhere =
      isOfAnother(masked, height.start, height.end, language) &&
      !(heights.length > 1 && isOfThisEdition(masked, from, height, to, language));
    const partial = isOfPart(masked, height.start, height.end, language);
    const after = masked.slice(height.end, Math.min(to, height.end + 80));
    const km = inOrder?.[index] ?? distanceAt(masked, height.start, height.end, lengths, language) ?? section;
    const rate = language.perLength.exec(masked.slice(height.end, height.end + 60));
    const behindRate = rate?.index === 0 ? masked.slice(height.end + rate[0].length, to) : after;
    const told =
      pairedRole(heights, index, masked, language) ??
      roleOf(height, before, after, language) ??
      (behindRate === after ? null : roleOf(height, '', behindRate, language)) ??
      listedRole(before, statement, language) ??
      continuedRole(sentence, masked, height, statement, km, language) ??
      (inOrder ? roleOfList(masked, heights, language) : null) ??
      carriedRole(carried, before, km) ??
      (context.uphill ? uphillRole(height, before, after, language) : null);
    const hills = countOfHills(masked, height, language);
    const role =
      hills > 1
        ? 'gain'
        : dropAfterClimb(
            told ??
              besideRole(height, masked, lengths, context, language) ??
              elevationRole(height, masked, km, context, language),
            before,
            carried,
          );
    carried = role === null ? null : { role, km };
    if (role === null || height.m > MOST_M || height.m <= 0) return;

    const next = lengths.find((length) => length.start >= height.end);
    const isNamed = next !== undefined && language.belongsTo.test(masked.slice(height.end, next.start));
    const isOfLap = language.perLap.test(masked.slice(height.end, to).slice(0, 40));
    if (!isNamed && !isOfLap && isAnothers(masked, height, context.distancesKm, lengths, heights)) {
      // What follows may be of the same kind for a distance on offer.
      carried = { role, km: 0 };
      return;
    }
    if (isOneClimb(masked, height, context.distancesKm)) return;
    if (rate && (role === 'gain' || role === 'both')) {
      const mPerKm = rate[1] === undefined ? height.m : height.m / (METRES_PER_MILE / 1000);
      if (!elsewhere) say({ kind: 'gain-rate', mPerKm }, height.start, 0.7, km);
      return;
    }
    if (elsewhere || (partial && role !== 'netDrop' && role !== 'netRise')) return;
    if (partial && !/\bnet\b/i.test(masked)) return;
    const isEachWay =
      role === 'gain' &&
      (language.eachWay?.test(clauseAround(masked, height.start, height.end).own) ?? false);
    const meanings = isEachWay ? meaningsOf('both', height.m * 2) : meaningsOf(role, height.m * hills);
    if (role === 'gain' && language.sameLoss.test(masked.slice(height.end, to)))
      meanings.push({ kind: 'loss', m: height.m });
    const drop =
      role === 'gain' && hills === 1 ? bareDrop(masked.slice(height.end, to), height, language) : null;
    if (drop !== null) meanings.push({ kind: 'loss', m: drop });

    const around = heights.length === 1 ? `${statement.heading ?? ''} ${masked}` : masked.slice(from, to);
    if (role !== 'netDrop' && role !== 'netRise' && language.perLap.test(around)) {
      for (const meaning of meanings) {
        if (meaning.kind !== 'gain' && meaning.kind !== 'loss') continue;
        for (const each of perDistance(meaning.m, context, laps))
          say({ kind: meaning.kind, m: each.m }, height.start, 0.75, each.km);
      }
      return;
    }
    // Beside its distance with a plus it is all but said.
    const bare = told !== null ? 0 : height.sign === '+' ? 0.1 : 0.3;
    const rounded = (ROUNDED.test(before) ? 0.05 : 0) + bare + (hills > 1 ? 0.45 : 0);
    for (const meaning of meanings)
      say(meaning, height.start, (km === undefined ? 0.85 : 0.95) - rounded, km);
    if (role === 'gain' && km !== undefined) bases.push({ m: height.m, km, end: height.end });
  });
  for (const { m, km, start } of multiplesOf(masked, bases, lengths, context.distancesKm, language))
    say({ kind: 'gain', m }, start, 0.75, km);
  return figures;
}

/** "Climbs 300 feet and drops 280 feet": beside a climb a drop is the descent, not the net change. */
function dropAfterClimb(role: FigureRole | null, before: string, last: Carried | null): FigureRole | null {
  const drops = role === 'netDrop' || (role === null && DROPS.test(before));
  const joined = drops && last?.role === 'gain' && !/\bnet\b|\d/i.test(before);
  return joined && /^[^.;]{0,40}(?:,|\band\b|&)/i.test(before) ? 'loss' : role;
}

const DROPS =
  /\b(?:drop(?:s|ping)?|los(?:es|e|ing)|descend(?:s|ing)?|falls?)\s+(?:(?:about|around|over|nearly|approximately|some)\s+)?$/i;

function meaningsOf(role: FigureRole, m: number): HintMeaning[] {
  switch (role) {
    case 'netDrop':
      return [{ kind: 'net', netM: -m }];
    case 'netRise':
      return [{ kind: 'net', netM: m }];
    case 'both':
      return [
        { kind: 'gain', m },
        { kind: 'loss', m },
      ];
    default:
      return [{ kind: role, m }];
  }
}

/** A figure of one lap, for each distance that is a whole number of laps. */
function perDistance(m: number, context: TextContext, laps: Laps): { m: number; km: number | undefined }[] {
  if (context.loopFormat)
    return [{ m, km: context.distancesKm.length === 1 ? context.distancesKm[0] : undefined }];
  return context.distancesKm.flatMap((km) => {
    const count = lapsIn(km, laps, context.distancesKm.length === 1);
    return count === null ? [] : [{ m: m * count, km }];
  });
}

function readPair(
  masked: string,
  heights: readonly Height[],
  language: ReadingLanguage,
  pageUnit: Height['unit'] | null,
): { height: Height; role: 'gain' | 'loss' }[] {
  if (heights.length > 1) return [];
  const pair = findPair(masked, pageUnit);
  if (!pair) return [];
  const [first, second] = pair;
  const before = masked.slice(Math.max(0, first.start - 60), first.start);
  const after = masked.slice(first.end, first.end + 60);
  const frame = language.figures.both;
  if (!frame.before?.test(before) && !frame.after?.test(after)) return [];
  const swapped = /\b(?:loss|descent)\s*\/\s*(?:gain|ascent)/i.test(masked);
  return [
    { height: first, role: swapped ? 'loss' : 'gain' },
    { height: second, role: swapped ? 'gain' : 'loss' },
  ];
}
