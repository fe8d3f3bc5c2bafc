import type { CourseHint } from '../types';
import { type Figure, readFigures } from './figures';
import { plainForm } from './forms';
import { findHeights } from './heights';
import { international } from './international';
import { languageFor } from './languages';
import { type Laps, readLaps } from './laps';
import { mask } from './mask';
import { isOpinion, OPINION_WEIGHT } from './opinion';
import { type EndHeight, readEndHeights, readSlope } from './slope';
import { inFigures } from './spelt';
import { type Feature, readTerrain } from './terrain';
import type { ReadingLanguage, Statement, TextContext } from './types';

/** A line of facts under one name, which is not that of several races: "Kids' run: 400 m, flat". */
const FACTS = /^(?:(?!\s(?:and|und|et|en|y|e|&|sowie)\s)[^.;:|!?/]){3,50}\s?[:|–—]\s/;

/** What one sentence says. */
export interface SentenceReading {
  readonly hints: readonly CourseHint[];
  readonly figures: readonly Figure[];
  readonly features: readonly Feature[];
  readonly ends: readonly EndHeight[];
  readonly flatParts: number;
}

/** What a height is called where a question asked for the climb. */
const CLIMB_LABEL = 'elevation gain: ';

interface Question {
  readonly sentence: string;
  readonly masked: string;
  readonly statement: Statement;
}

/** Reads the sentences of one page in one language; remembers a question for its answer. */
export class SentenceReader {
  private readonly language: ReadingLanguage;
  private readonly laps: Laps;
  private readonly context: TextContext;
  private readonly seen = new Set<string>();
  private question: Question | null = null;

  constructor(
    readonly tag: string | null,
    statements: readonly Statement[],
    context: TextContext,
  ) {
    this.language = languageFor(tag);
    const uphill = this.language.uphill?.race;
    this.context = {
      ...context,
      uphill: statements.some(({ text, heading }) => uphill?.test(`${heading ?? ''} ${text}`)),
    };
    this.laps = readLaps(statements, this.language);
  }

  /** What a sentence says of the course, null where it says nothing or stood on the page before. */
  read(sentence: string, statement: Statement): SentenceReading | null {
    const { language, context } = this;
    const key = `${statement.heading ?? ''}\n${sentence}`;
    if (statement.heading && language.others?.test(statement.heading.slice(0, 60))) return null;
    if (FACTS.test(sentence) && language.others?.test(sentence)) return null;
    const form = plainForm(sentence);
    const telling = (language.cue.test(form) || international.cue.test(form)) && !this.seen.has(key);
    if (!telling && !this.question) return null;
    this.seen.add(key);
    const masked = mask(form, language.masks);
    const answers = this.answered(sentence);
    const { question } = this;
    this.question = /[?？]$/.test(sentence) ? { sentence, masked, statement } : null;
    const words = readTerrain(sentence, masked, statement, context, language, null);
    const figured = inFigures(masked, language);
    const hasFigures = /\d/.test(figured);
    const reading: SentenceReading = {
      hints: [...answers, ...words.hints, ...readSlope(sentence, masked, statement, context, language)],
      figures: hasFigures ? this.figuresOf(sentence, figured, statement, question) : [],
      features: words.features,
      ends: hasFigures ? readEndHeights(sentence, figured, statement, language) : [],
      flatParts: words.flatParts,
    };
    const { hints, figures, features, ends, flatParts } = reading;
    if (hints.length + figures.length + features.length + ends.length + flatParts === 0) return null;
    return isOpinion(sentence, statement) ? lightened(reading) : reading;
  }

  /** The figures of a sentence; a height alone in the answer to a question for the climb is the climb. */
  private figuresOf(
    sentence: string,
    figured: string,
    statement: Statement,
    question: Question | null,
  ): readonly Figure[] {
    const { language, context, laps } = this;
    const own = readFigures(sentence, figured, statement, context, laps, language);
    const [only, second] = findHeights(figured);
    const isAsked = question !== null && language.asksClimb?.test(question.masked) === true;
    if (own.length > 0 || !isAsked || !only || second || language.altitude?.test(figured)) return own;
    const told = `${figured.slice(0, only.start)}${CLIMB_LABEL}${figured.slice(only.start)}`;
    const quote = `${question.sentence} ${sentence}`.slice(0, 400);
    return readFigures(sentence, told, { ...statement, quote }, context, laps, language);
  }

  /** The open question, as its answer makes a statement of it. */
  private answered(sentence: string): readonly CourseHint[] {
    const { question, language, context } = this;
    const answer = language.yes.test(sentence) ? 'yes' : language.no.test(sentence) ? 'no' : null;
    if (question === null || answer === null) return [];
    const quote = `${question.sentence} ${sentence}`.slice(0, 400);
    const asked: Statement = { ...question.statement, quote };
    const { hints, features } = readTerrain(
      question.sentence,
      question.masked,
      asked,
      context,
      language,
      answer,
    );
    const [hill] = features;
    if (hints.length > 0 || answer === 'no' || !hill || !language.many) return hints;
    const terrain = language.many.test(sentence) ? 'hilly' : 'rolling';
    return [{ ...hill.hint, says: { kind: 'terrain', terrain, hedged: true } }];
  }
}

/** What a runner says of a course counts less than what its organiser says. */
function lightened(reading: SentenceReading): SentenceReading {
  const light = (hint: CourseHint): CourseHint => ({
    ...hint,
    weight: Math.round(hint.weight * OPINION_WEIGHT * 100) / 100,
  });
  return {
    ...reading,
    hints: reading.hints.map(light),
    figures: reading.figures.map((figure) => ({ ...figure, hint: light(figure.hint) })),
    features: [],
  };
}
