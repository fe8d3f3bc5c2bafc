import type { Terrain } from '../../terrain';
import type { CourseHint } from '../types';
import { distancesAt, headingKm, offered, offeredLengths } from './bind';
import { isDenied } from './denial';
import { findLengths } from './lengths';
import { quoteAround } from './mask';
import type { ReadingLanguage, Statement, TerrainScope, TerrainWord, TextContext } from './types';

/** Hills named somewhere on the course: no statement on the whole, but they add up. */
export interface Feature {
  readonly hint: CourseHint;
  readonly strong: boolean;
}

export interface TerrainReading {
  readonly hints: CourseHint[];
  readonly features: Feature[];
  /** How often a part of the course is called flat. */
  flatParts: number;
}

/** Joins of clauses: what is said on one side of them need not hold on the other. */
const JOIN =
  /,(?!\d|\s(?:which|who|where|that)\b)|[;:()]|\s[–—-]\s|\b(?:but|yet|while|whereas|then|until|though|although|however|before|with|except|apart from|aside from|other than|save for)\b/gi;

interface Clause {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function clauseAt(text: string, at: number, joins: RegExp | undefined): Clause {
  let start = 0;
  let end = text.length;
  for (const pattern of joins ? [JOIN, joins] : [JOIN]) {
    for (const match of text.matchAll(pattern)) {
      if (match.index >= at) {
        end = Math.min(end, match.index);
        break;
      }
      if (match.index + match[0].length <= at) start = Math.max(start, match.index + match[0].length);
    }
  }
  return { text: text.slice(start, end), start, end };
}

/** A clause without the word that is read in it, whose own words narrow and deny nothing. */
const around = (clause: Clause, start: number, end: number) =>
  `${clause.text.slice(0, Math.max(0, start - clause.start))} … ${clause.text.slice(Math.max(0, end - clause.start))}`;

/** "Die ersten 600 m": less than a kilometre of the way. */
const FIRST_METRES =
  /(?<!\p{L})(?:first|last|final|erste[nr]?|letzte[nr]?|premi[eè]r[es]{0,2}|derni[eè]r[es]{0,2}|primer[oa]?s?|últim[oa]s?|prim[ie]|ultim[ie]|primeir[oa]s?|eerste|laatste|最初の|最後の)\s?(?:\p{L}{1,12}\s)?\d{2,4}\s?m(?:et(?:er|re|ro|ri)n?s?|ètres)?(?!\p{L})/iu;

const LAPS = /loop|laps?\b|circuit|runde|rundkurs|boucle|vuelta|giri|giro|volta|rond(?:e|je)|okruh|周回/i;

/** Whether a length goes into a distance on offer a whole number of times. */
const isLapOf = (km: number, distancesKm: readonly number[]) =>
  km >= 0.4 &&
  distancesKm.some((distance) => {
    const laps = Math.round(distance / km);
    return laps >= 2 && Math.abs(distance - laps * km) <= 0.05 * distance;
  });

/** A noun right behind its adjective, and the end of its phrase. */
const ATTRIBUTE = /^\s(?:[\w-]{1,12}\s){0,2}?(?:course|route|circuit|loop)\b/i;

/** A lap is run over and over: what it is like, the course is like. */
const ONE_LAP = /^[^.;,]{0,40}\b(?:loop|lap|circuit)\b/i;

/** A length in a clause that is neither a distance on offer nor a lap: another race's, or a part's. */
const isStray = (clause: string, { distancesKm }: TextContext) =>
  distancesKm.length > 0 &&
  findLengths(clause).some(
    (length) =>
      length.form !== 'word' &&
      offered(length.km, distancesKm) === undefined &&
      !(LAPS.test(clause) && isLapOf(length.km, distancesKm)) &&
      !(length.km >= 0.4 && ONE_LAP.test(clause.slice(length.end, length.end + 50))),
  );

const LAP_BEHIND = /^[- ]?(?:\w{1,10} ){0,2}(?:loop|lap|circuit)s?\b/i;
const COURSE_BEHIND = /^[- ]?(?:course|route)\b/i;
const ONE_OF_ITS_KIND = /\ban? (?:[\w-]{2,14},? ){1,3}$/i;

/** Whether the only length of a sentence is a lap that longer races run several times: "an undulating 5 km course". */
function isCommonLap(
  masked: string,
  lengths: readonly { readonly start: number; readonly end: number; readonly offeredKm: number }[],
  distancesKm: readonly number[],
): boolean {
  const [only, second] = lengths;
  if (!only || second || !isLapOf(only.offeredKm, distancesKm)) return false;
  const behind = masked.slice(only.end, only.end + 40);
  const ahead = masked.slice(Math.max(0, only.start - 50), only.start);
  return LAP_BEHIND.test(behind) || (COURSE_BEHIND.test(behind) && ONE_OF_ITS_KIND.test(ahead));
}

/** Short pieces ("Terrain: flat", "Flat and fast") speak of the course by standing alone. */
const SHORT_WORDS = 8;

/** Behind a word that opens a sentence without a noun of its own: "Mostly flat, with a bump at the bridge." */
const WITHOUT_NOUN =
  /^\s*(?:[,.;:!)–—|-]|$|(?:with|and|but|except|apart|mit|und|aber|bis auf|außer|nur|avec|et|mais|hormis|sauf|mis à part|con|y|pero|salvo|excepto|ma|tranne|salvo|eccetto|com|mas|exceto|e|met|en|maar|op)(?!\p{L}))/iu;

/** Whether a word opens its sentence, at most with "mostly" before it, and stands there for the course itself. */
function opensSentence(masked: string, start: number, end: number, language: ReadingLanguage): boolean {
  const before = masked.slice(0, start).replace(/^\W+/, '');
  const alone = before === '' || (before.length <= 24 && language.hedge.test(before));
  return alone && WITHOUT_NOUN.test(masked.slice(end));
}

/** "No hills, but one steep climb" takes back what it said; "no hills, but bring trail shoes" does not. */
function isTakenBack(after: string, { concession, terrainScope }: ReadingLanguage): boolean {
  const at = after.search(concession);
  return at >= 0 && (terrainScope === undefined || terrainScope.takesBack.test(after.slice(at)));
}

/** Whether a block opens with a pronoun that can only mean the race. */
const meansTheRace = (sentence: string, { text, heading }: Statement, { itself }: TerrainScope) =>
  itself.opens.test(sentence) && text.trimStart().startsWith(sentence) && !itself.others.test(heading ?? '');

/** Reads what one sentence says of the course in words. `answered` turns a question into its answer. */
export function readTerrain(
  sentence: string,
  masked: string,
  statement: Statement,
  context: TextContext,
  language: ReadingLanguage,
  answered: 'yes' | 'no' | null,
): TerrainReading {
  const reading: TerrainReading = { hints: [], features: [], flatParts: 0 };
  const scope = language.terrainScope;
  const asked = /[?？]["”']?$/.test(sentence);
  const offer = asked && scope?.offer.test(sentence) === true;
  if (asked && !offer && answered === null) return reading;
  const part = scope?.part ?? language.part;
  const elsewhere = scope === undefined && language.elsewhere.test(masked);
  const anotherTime = scope?.sentence.test(masked) === true;
  const inPart = part.test(masked);
  const concession = language.concession.test(masked);
  const short = sentence.split(/\s+/).length <= SHORT_WORDS;
  const aboutCourse =
    short ||
    language.course.test(masked) ||
    language.course.test(statement.heading ?? '') ||
    (scope?.pronoun.test(sentence) === true && language.course.test(statement.text)) ||
    (scope !== undefined && meansTheRace(sentence, statement, scope));
  const lengths = offeredLengths(masked, context.distancesKm);
  const section = headingKm(statement.heading, context.distancesKm);
  const commonLap = isCommonLap(masked, lengths, context.distancesKm);
  const taken: [number, number][] = [];
  const places: number[] = [];
  const isPart = (rest: string, clause: Clause, start: number, end: number) => {
    const word = masked.slice(start, end);
    const whole = `${rest} ${word}`;
    const named = language.course.test(whole) || offeredLengths(whole, context.distancesKm).length > 0;
    if (!inPart) return false;
    if (scope) {
      // "The undulating route and near the end a hill": what the adjective stands at is the course itself.
      const atCourse = ATTRIBUTE.test(masked.slice(end, end + 40));
      const narrowed = atCourse ? masked.slice(clause.start, start) : rest;
      const own = !atCourse && !part.test(word) && part.test(clause.text);
      return own || part.test(narrowed) || (!named && part.test(masked.slice(0, clause.start)));
    }
    return (
      part.test(clause.text) ||
      (!named && part.test(masked.slice(0, clause.start))) ||
      /^\W*(?:in|over|for|from|after|at|by|during)\b/i.test(masked)
    );
  };

  for (const word of language.terrain) {
    for (const match of masked.matchAll(word.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.some(([from, to]) => start < to && from < end)) continue;
      // "El recorrido no es llano": the formula began with the course.
      const lead = leadIn(match[0], language);
      const ahead = masked.slice(Math.max(0, start - 70), start);
      const before = language.negation.test(ahead) ? ahead : ahead + lead;
      const meaning = meaningOf(word, before, language, answered === 'no');
      if (meaning === null) continue;
      taken.push([start, end]);
      if (elsewhere || isDenied(sentence, start, end)) continue;
      if (meaning.negated && isTakenBack(masked.slice(end), language)) continue;

      const clause = clauseAt(masked, start + 1, language.joins);
      const rest = around(clause, start, end);
      if (scope && !offer && scope.clause.test(rest)) continue;
      if (scope?.aside.test(masked.slice(clause.start, start))) continue;
      if (anotherTime && language.current?.test(rest) !== true) continue;
      const partHere =
        isStray(clause.text, context) || FIRST_METRES.test(clause.text) || isPart(rest, clause, start, end);
      const hedged =
        meaning.hedged ||
        offer ||
        concession ||
        meaning.negated ||
        language.hedge.test(before.slice(-40)) ||
        startsHedged(match[0], language);
      const named = commonLap ? [] : distancesAt(masked, start, end, lengths, language, context.distancesKm);
      const kms = named.length > 0 || lengths.length > 1 ? named : section === undefined ? [] : [section];
      const hints = (terrain: Terrain, weight: number): CourseHint[] =>
        (kms.length > 0 ? kms : [undefined]).map((km) => ({
          says: { kind: 'terrain', terrain, ...(hedged ? { hedged: true } : {}) },
          quote: statement.quote ?? quoteAround(sentence, start),
          from: statement.from,
          ...(km === undefined ? {} : { appliesToKm: km }),
          weight,
        }));
      const note = (terrain: Terrain, weight: number, strong: boolean) =>
        reading.features.push(...hints(terrain, weight).map((hint) => ({ hint, strong })));

      if (word.reach === 'feature' && !meaning.negated) {
        // "350 m de montée" measures the climb, which a figure tells.
        if (!match[0].includes(' ') && MEASURED.test(masked.slice(Math.max(0, start - 24), start))) continue;
        note(meaning.terrain, 0.35, word.weight >= 0.4);
        continue;
      }
      if (partHere) {
        const strong = meaning.terrain !== 'rolling' && scope?.piece.test(clause.text) !== true;
        if (meaning.terrain !== 'flat') note(meaning.terrain, 0.3, strong);
        else reading.flatParts++;
        continue;
      }
      if (word.reach !== 'formula' && !aboutCourse && !opensSentence(masked, start, end, language)) continue;
      // "Flat with a few rolling hills" is flat first.
      const aside =
        hedged &&
        meaning.terrain === 'rolling' &&
        reading.hints.some(({ says }) => says.kind === 'terrain' && says.terrain === 'flat');
      const weight = meaning.weight * (hedged ? 0.85 : 1) * (inPart ? 0.85 : 1) * (aside ? 0.6 : 1);
      const said = hints(meaning.terrain, Math.round(weight * 100) / 100);
      reading.hints.push(...said);
      places.push(...said.map(() => start));
    }
  }
  return { ...reading, hints: weighLists(reading.hints, places) };
}

/** "Rolling hills, flat terrain, city streets" lists what there is; the hills make the class. */
function weighLists(hints: readonly CourseHint[], places: readonly number[]): CourseHint[] {
  return hints.map((hint, index) => {
    const { says, appliesToKm } = hint;
    if (says.kind !== 'terrain' || says.terrain !== 'flat' || says.hedged) return hint;
    const hillsBefore = hints.some(
      (other, i) =>
        other.says.kind === 'terrain' &&
        other.says.terrain !== 'flat' &&
        other.appliesToKm === appliesToKm &&
        (places[i] ?? 0) < (places[index] ?? 0),
    );
    return hillsBefore ? { ...hint, weight: Math.round(hint.weight * 60) / 100 } : hint;
  });
}

const MEASURED = /\d\s?(?:m|ft|met(?:er|re)s?|m[eè]tres?|metros|metri|feet)\s(?:de |of |di |d['’])?$/i;

/** What a match says before its last word, where it begins with a word for the course. */
function leadIn(match: string, language: ReadingLanguage): string {
  const last = match.search(/\S+$/);
  const [first = ''] = match.split(/\s/, 1);
  return last > 0 && language.course.test(first) ? match.slice(0, last) : '';
}

const startsHedged = (match: string, language: ReadingLanguage) => {
  const lead = /^([\w-]{2,14})[\s-]/.exec(match);
  return lead !== null && language.hedge.test(`${lead[1] ?? ''} `);
};

function meaningOf(
  word: TerrainWord,
  before: string,
  language: ReadingLanguage,
  denied: boolean,
): { terrain: Terrain; weight: number; hedged: boolean; negated: boolean } | null {
  const negated = language.negation.test(before) !== denied;
  if (!negated)
    return word.weight > 0
      ? { terrain: word.terrain, weight: word.weight, hedged: word.hedged ?? false, negated: false }
      : null;
  return word.negated ? { ...word.negated, hedged: true, negated: true } : null;
}
