import type { CourseHint } from '../types';
import { heightUnitOf } from './bare';
import { newestEdition } from './edition';
import { readingLanguages } from './languages';
import { SentenceReader, type SentenceReading } from './reader';
import { sentences } from './sentences';
import { netFromEnds } from './slope';
import type { Feature } from './terrain';
import { foreignTongue } from './tongue';
import type { Statement, TextContext } from './types';
import { inOrderOfDistance, ofTheLongest } from './untied';

export { languageFor, readingLanguages } from './languages';
export { readLaps } from './laps';
export { findLengths, type Length } from './lengths';
export { sentences } from './sentences';
export type { ReadingLanguage, Statement, TextContext } from './types';

/** Words of pages on which a second figure beside a distance is its climb. */
const CLIMBING =
  /\btrails?\b|\bfell\b|mountain|\bclimb|ascent|elevation|sky ?race|berglauf|höhenmeter|anstieg|montagn|dénivel|D\+|montañ|desnivel|dislivello|montanh|desnível|hoogtemeter|převýš|トレイル|累積/i;

/** Less than this in another language is a name or a greeting. */
const SECOND_TONGUE = 120;

/** A card shows a handful; more than this many hints of one page is noise. */
const MOST_HINTS = 32;

/**
 * Reads what a page's statements say of its course: terrain words, figures of climb and drop, net change.
 * Every hint carries the page's own words. Never throws; linear in the length of the text.
 *
 * To add a language: write `xx.ts` with one {@link ReadingLanguage} beside en.ts and name it in languages.ts.
 */
export function readText(statements: readonly Statement[], page: TextContext): CourseHint[] {
  const context = {
    ...page,
    climbing: statements.filter(({ text }) => CLIMBING.test(text)).length > 1,
    heightUnit: heightUnitOf(statements),
  };
  const tongues = statements.map(({ text }) => foreignTongue(text, page.language, isRead));
  const readers = new Map<string | null, SentenceReader>();
  const readerIn = (tag: string | null) => {
    const reader = readers.get(tag) ?? new SentenceReader(tag, statements, context);
    readers.set(tag, reader);
    return reader;
  };
  const both = [page.language, ...secondTongues(statements, tongues)];

  const readings = statements.flatMap((statement, index): SentenceReading[] => {
    const own = tongues[index] ?? null;
    // A short line of a page in two languages may be of either.
    const tags = own === null ? both : [own];
    return sentences(statement.text).flatMap((sentence) => {
      for (const tag of tags) {
        const reading = readerIn(tag).read(sentence, statement);
        if (reading) return [reading];
      }
      return [];
    });
  });

  const figures = readings.flatMap((reading) => reading.figures);
  const hints = [
    ...ofTheLongest(
      inOrderOfDistance(
        newestEdition(figures).map(({ hint }) => hint),
        context,
      ),
      statements,
      context,
    ),
    ...readings.flatMap((reading) => reading.hints),
  ];
  if (!hints.some((hint) => hint.says.kind === 'net'))
    hints.push(...netFromEnds(readings.flatMap((reading) => reading.ends)));
  if (!hints.some((hint) => hint.says.kind === 'terrain')) {
    const features = readings.flatMap((reading) => reading.features);
    const flatParts = readings.reduce((count, reading) => count + reading.flatParts, 0);
    hints.push(...summed(features, flatParts));
  }
  return distinct(hints);
}

const isRead = (tag: string) => readingLanguages.includes(tag);

/** The languages beside the page's own in which it says more than a line, most of it first. */
function secondTongues(
  statements: readonly Statement[],
  tongues: readonly (string | null)[],
): readonly string[] {
  const lengths = new Map<string, number>();
  tongues.forEach((tag, index) => {
    if (tag !== null && isRead(tag))
      lengths.set(tag, (lengths.get(tag) ?? 0) + (statements[index]?.text.length ?? 0));
  });
  return [...lengths]
    .filter(([, length]) => length >= SECOND_TONGUE)
    .sort((x, y) => y[1] - x[1])
    .slice(0, 2)
    .map(([tag]) => tag);
}

/** Hills named here and there: one strong mention or two weak ones make a hilly course, said with a hedge. */
function summed(features: readonly Feature[], flatParts: number): CourseHint[] {
  const strong = features.filter((feature) => feature.strong);
  const chosen = strong.length > 0 ? strong : features.length > 1 ? features : [];
  const [first] = chosen;
  if (first?.hint.says.kind !== 'terrain') return [];
  const weight = Math.min(0.5, 0.3 + 0.05 * chosen.length);
  // Hilly in one part and flat in another is neither.
  const terrain =
    first.hint.says.terrain === 'hilly' && flatParts > 0 && chosen.length < 3
      ? 'rolling'
      : first.hint.says.terrain;
  return [{ ...first.hint, says: { kind: 'terrain', terrain, hedged: true }, weight }];
}

/** Each meaning once, by its heaviest hint, figures first, else in the page's order. */
function distinct(hints: readonly CourseHint[]): CourseHint[] {
  const best = new Map<string, CourseHint>();
  for (const hint of hints) {
    const key = `${JSON.stringify(hint.says)} ${hint.appliesToKm ?? ''}`;
    const known = best.get(key);
    if (!known || known.weight < hint.weight) best.set(key, hint);
  }
  return [...best.values()].slice(0, MOST_HINTS);
}
