import type { CourseHint } from '../types';
import { distanceAt, headingKm, offeredLengths } from './bind';
import { findHeights } from './heights';
import { quoteAround } from './mask';
import type { ReadingLanguage, Statement, TextContext } from './types';

/** A height of the start or of the finish, with the words that it was read from. */
export interface EndHeight {
  readonly end: 'start' | 'finish';
  readonly m: number;
  readonly quote: string;
  readonly statement: Statement;
}

/** Reads whether the course drops from start to finish, said in words. */
export function readSlope(
  sentence: string,
  masked: string,
  statement: Statement,
  context: TextContext,
  language: ReadingLanguage,
): CourseHint[] {
  const hints: CourseHint[] = [];
  const scope = language.terrainScope;
  const away = scope
    ? scope.clause.test(masked) || scope.sentence.test(masked)
    : language.elsewhere.test(masked);
  if (/[?？]$/.test(sentence) || away) return hints;
  const lengths = offeredLengths(masked, context.distancesKm);
  const section = headingKm(statement.heading, context.distancesKm);
  const add = (is: boolean, start: number, end: number, weight: number) => {
    const km = distanceAt(masked, start, end, lengths, language) ?? section;
    hints.push({
      says: { kind: 'net-downhill', is },
      quote: statement.quote ?? quoteAround(sentence, start),
      from: statement.from,
      ...(km === undefined ? {} : { appliesToKm: km }),
      weight,
    });
  };
  for (const pattern of language.downhill) {
    for (const match of masked.matchAll(pattern)) {
      const negated = language.negation.test(masked.slice(Math.max(0, match.index - 60), match.index));
      const net = /^net/i.test(match[0]);
      if (
        language.part.test(masked) &&
        !net &&
        !/start to finish|aggregate|overall|primarily/i.test(match[0])
      )
        continue;
      if (negated && !net) continue;
      add(!negated, match.index, match.index + match[0].length, negated ? 0.5 : net ? 0.85 : 0.7);
    }
  }
  const circular = language.circular.exec(masked);
  if (circular && !language.part.test(masked))
    add(false, circular.index, circular.index + circular[0].length, 0.55);
  return hints;
}

/** Reads the heights of the start and of the finish, which may stand in two places of a page. */
export function readEndHeights(
  sentence: string,
  masked: string,
  statement: Statement,
  language: ReadingLanguage,
): EndHeight[] {
  if (language.elsewhere.test(masked)) return [];
  const heights = findHeights(masked);
  return heights.flatMap((height, index): EndHeight[] => {
    const from = heights[index - 1]?.end ?? 0;
    const before = masked.slice(Math.max(from, height.start - 70), height.start);
    const after = masked.slice(height.end, height.end + 30);
    if (
      /^\s*(?:of )?(?:[\w]{1,12} ){0,2}(?:gain|climb|loss|descent|into|from|away|after|before|wide|long)\b/i.test(
        after,
      )
    )
      return [];
    const end = language.startHeight.test(before)
      ? 'start'
      : language.finishHeight.test(before)
        ? 'finish'
        : null;
    return end === null
      ? []
      : [{ end, m: height.m, quote: statement.quote ?? quoteAround(sentence, height.start), statement }];
  });
}

/** Finish minus start, where a page gives exactly one height of each. */
export function netFromEnds(ends: readonly EndHeight[]): CourseHint[] {
  const of = (end: EndHeight['end']) => ends.filter((entry) => entry.end === end);
  const [start] = of('start');
  const [finish] = of('finish');
  const alike = (end: EndHeight['end'], m: number) => of(end).every((entry) => Math.abs(entry.m - m) < 5);
  if (!start || !finish || !alike('start', start.m) || !alike('finish', finish.m)) return [];
  return [
    {
      says: { kind: 'net', netM: Math.round((finish.m - start.m) * 10) / 10 },
      quote: start.quote === finish.quote ? start.quote : finish.quote,
      from: finish.statement.from,
      weight: 0.7,
    },
  ];
}
