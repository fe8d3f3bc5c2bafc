import type { CourseHint } from '../types';
import { newestEdition } from './edition';
import { type Figure, readFigures } from './figures';
import { plainForm } from './forms';
import { international } from './international';
import { languageFor } from './languages';
import { readLaps } from './laps';
import { mask } from './mask';
import { sentences } from './sentences';
import { type EndHeight, netFromEnds, readEndHeights, readSlope } from './slope';
import { inFigures } from './spelt';
import { type Feature, readTerrain } from './terrain';
import type { Statement, TextContext } from './types';

export { languageFor, readingLanguages } from './languages';
export { readLaps } from './laps';
export { findLengths, type Length } from './lengths';
export { sentences } from './sentences';
export type { ReadingLanguage, Statement, TextContext } from './types';

/** Words of pages on which a second figure beside a distance is its climb. */
const CLIMBING =
  /\btrails?\b|\bfell\b|mountain|\bclimb|ascent|elevation|sky ?race|berglauf|höhenmeter|anstieg|montagn|dénivel|D\+|montañ|desnivel|dislivello|montanh|desnível|hoogtemeter|převýš|トレイル|累積/i;

/** A card shows a handful; more than this many hints of one page is noise. */
const MOST_HINTS = 32;

/**
 * Reads what a page's statements say of its course: terrain words, figures of climb and drop, net change.
 * Every hint carries the page's own words. Never throws; linear in the length of the text.
 *
 * To add a language: write `xx.ts` with one {@link ReadingLanguage} beside en.ts and name it in languages.ts.
 */
export function readText(statements: readonly Statement[], page: TextContext): CourseHint[] {
  const context = { ...page, climbing: statements.filter(({ text }) => CLIMBING.test(text)).length > 1 };
  const language = languageFor(context.language);
  const laps = readLaps(statements, language);
  const hints: CourseHint[] = [];
  const features: Feature[] = [];
  const figures: Figure[] = [];
  const ends: EndHeight[] = [];
  let flatParts = 0;
  const seen = new Set<string>();
  let question: { sentence: string; masked: string; statement: Statement } | null = null;

  for (const statement of statements) {
    for (const sentence of sentences(statement.text)) {
      const key = `${statement.heading ?? ''}\n${sentence}`;
      const form = plainForm(sentence);
      const telling = (language.cue.test(form) || international.cue.test(form)) && !seen.has(key);
      if (!telling && !question) continue;
      seen.add(key);
      const masked = mask(form, language.masks);
      if (question) {
        const answer = language.yes.test(sentence) ? 'yes' : language.no.test(sentence) ? 'no' : null;
        if (answer) {
          const asked: Statement = {
            ...question.statement,
            quote: `${question.sentence} ${sentence}`.slice(0, 400),
          };
          hints.push(
            ...readTerrain(question.sentence, question.masked, asked, context, language, answer).hints,
          );
        }
      }
      question = /[?？]$/.test(sentence) ? { sentence, masked, statement } : null;
      const words = readTerrain(sentence, masked, statement, context, language, null);
      hints.push(...words.hints);
      features.push(...words.features);
      flatParts += words.flatParts;
      hints.push(...readSlope(sentence, masked, statement, context, language));
      const figured = inFigures(masked, language);
      if (/\d/.test(figured)) {
        figures.push(...readFigures(sentence, figured, statement, context, laps, language));
        ends.push(...readEndHeights(sentence, figured, statement, language));
      }
    }
  }
  hints.unshift(...newestEdition(figures).map(({ hint }) => hint));
  if (!hints.some((hint) => hint.says.kind === 'net')) hints.push(...netFromEnds(ends));
  if (!hints.some((hint) => hint.says.kind === 'terrain')) hints.push(...summed(features, flatParts));
  return distinct(hints);
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
