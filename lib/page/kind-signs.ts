import { findLengths } from '../course/text/lengths';
import { milesToKm } from '../units';
import type { Block } from './blocks';
import { FURNITURE } from './kind-words/furniture';
import { ADVICE, FIRST_PERSON, FORBIDDING, HARMLESS, OTHER, WALKING } from './kind-words/others';
import { LOOKALIKES, RACING, RUNNING } from './kind-words/running';
import {
  againstTitle,
  isOtherSportAddress,
  isRacePageTitle,
  isSiteOfListings,
  namesRunBeside,
} from './kind-words/titles';
import type { Structured } from './structured';

const RUNNING_HOST =
  /^https?:\/\/[^/]{0,80}(?:run|marat[oh]|ultra|trail|lauf|race|\d{1,3}k|miler|harrier|striders|course|corsa|corrida|carrera|cursa|foulee|hardlo|loop|beh|bieg|yard)/i;
const RUNNING_PATH =
  /^https?:\/\/[^/]{1,80}\/(?:[^?#]{0,80}\/)?(?:run|races?|marathon|half-marathon|5k|10k|50k)\b/i;
/** A race that is held time and again says so. */
const EDITION =
  /(?<![\p{L}\d])(?:\d{1,3}(?:st|nd|rd|th) (?:annual|edition|running|year)|(?:first|second|third|fourth|fifth|tenth|inaugural) (?:annual|edition|running)|inaugural|annual(?:ly)?|\d{1,3}\.? ?(?:e|è|ème|ère|er|ste|de|ª|º|°|\.)?\s?(?:auflage|édition|edition|editie|edici[oó]n|edizione|edição|ročník|edycja|upplaga\w*)|[IVXL]{1,6}\.?ª? (?:edici[oó]n|edizione|edição)|(?:edici[oó]n|edizione|edição|edycja) (?:\d{1,4}|[IVXL]{1,6})|(?:zum|findet der) \d{1,3}\. mal|\d{1,3}\. (?:\p{L}{2,20}[- ]){0,2}\p{L}{0,20}lauf|\d{1,3}(?:ste|de|e) (?:\p{L}{2,20}[- ]){0,3}(?:loop|run)|(?:premi[èe]re|deuxième|troisième|quatrième|cinquième) édition|(?:primera|segunda|tercera|cuarta|quinta|décima) edición|(?:prima|seconda|terza|quarta|quinta|decima) edizione)(?!\p{L})|第\d{1,3}回|第[一二三四五六七八九十]{1,3}回/iu;
/** A number that names a race's length where no unit is needed: "Zion 100". */
const BARE_NUMBER = /(?<![\d.,:/-])(\d{1,3})(?![\d.,:/%-]|\p{L})/gu;
/** The same in a host's name. */
const HOST_NUMBER = /(?<=^https?:\/\/(?:[\w-]{1,40}\.){0,3}[a-z-]{2,40})(\d{2,3})(?=\.)/gi;
const SHORT_LENGTHS = /(?<![\w.])\d{1,3}(?:\.\d{1,2})?k(?!\w)/gi;
/** News for those who do not run: what is closed to whom and until when. */
const FOR_DRIVERS =
  /\b(?:drivers|motorists|commuters|traffic|road closures|street closures|parking bans?|autofahrer\w*|sperrung\w*|verkehr\w*|circulation|automobilistes|cortes? de tr[áa]fico|tr[áa]fico|viabilità|chiusure|trânsito|verkeer\w*|afsluiting\w*)\b|交通規制/i;
/** An organiser who speaks to those who will run, in the first person too. */
const ADDRESSED =
  /(?<!\p{L})(?:dear (?:runners|racers|participants|athletes|friends)|liebe (?:läufer\p{L}*|teilnehmer\p{L}*|sportler\p{L}*)|chers (?:coureurs|participants|amis)|queridos (?:corredores|amigos)|(?:cari|care) (?:atleti|runner|podisti|amici)|caros atletas|beste (?:lopers|deelnemers))(?!\p{L})/iu;
/** A person telling of a day that is over. */
const TOLD_PAST =
  /\bI (?:was|ran|had|felt|saw|started|finished|did|crossed|knew|got|went|wanted|thought|could|took|held|carried|made|tried|decided|passed|came|met|put|guessed)\b|\bmy (?:legs|watch|time|splits|goal|pace|quads|calves|race)\b|(?<!\p{L})(?:(?:lief|war|bin|habe|hatte|wollte|konnte|musste) ich|ich (?:lief|war|bin|habe|hatte|wollte|konnte|musste)|(?:liep|heb|ben|was|had) ik|ik (?:liep|heb|ben|was|had)|j['’]ai|j['’]étais|je (?:suis|me suis|n'ai|pensais|voulais)|corrí|llegué|salí|terminé|pude|sentí|empecé|acabé|hice|ho (?:corso|fatto|chiuso|visto|iniziato)|sono (?:partit|arrivat)[oa]|corri|cheguei|terminei|fiz|senti|consegui)(?!\p{L})/giu;
/** Days of a calendar. */
const DAYS =
  /(?<!\d)(?:\d{1,2}[./]\d{1,2}[./](?:20)?\d\d|20\d\d-\d\d-\d\d)(?!\d)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/gi;
const DATED =
  /(?<!\d)20\d\d(?!\d)|(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|domingo|sábado|viernes|domenica|sabato|venerdì|zondag|zaterdag|vrijdag|söndag|lördag|søndag|lørdag|neděl[ei]|sobot[auy]|niedziel[aęi])(?!\p{L})|\d{1,2}(?:[:.h]\d{2})?\s?(?:am|pm|uhr|a\.m\.)(?!\p{L})|\d{1,2}[:.h]\d{2}|[月時]/iu;
/** The legs of a triathlon, each at the head of its own line. */
const LEGS: readonly RegExp[] = [
  /^\W{0,4}(?:swim(?:ming)?|schwimmen|natation|nataci[oó]n|nuoto|nata[çc][ãa]o|zwemmen|plavání|スイム)(?: (?:course|leg|section|strecke|parcours))?\s?(?:[:–-]|\d|$)/im,
  /^\W{0,4}(?:bik(?:e|ing)|cycl(?:e|ing)|rad(?:fahren|strecke)?|v[ée]lo|cyclisme|ciclismo|bici(?:cletta)?|fietsen|kolo|バイク)(?: (?:course|leg|section|strecke|parcours))?\s?(?:[:–-]|\d|$)/im,
];

const MOST_TEXT = 60_000;
const FEW_WORDS = 90;
const MANY_WORDS = 700;
/** Fewer concepts of a race's furniture than this make no race page. */
const LEAST_FURNITURE = 3;
const LENGTHS_TEXT = 8000;
const MANY_DAYS = 6;
/** Few races on foot are longer, most rides are. */
const FAR_KM = 51;

export interface KindEvidence {
  readonly blocks: readonly Block[];
  readonly structured: Structured;
  readonly distances: number;
  readonly url: string;
  /** A BCP 47 primary tag, null where the text does not tell. */
  readonly language: string | null;
  /** The page links to a course file or embeds a course map. */
  readonly courseMap: boolean;
}

/** What speaks for and against a page's being about one running race that a reader may run. */
export const KIND_SIGNS = [
  'any',
  'title of a checkout',
  'title of results',
  'title of a report',
  'title of a listing',
  'title of a figure of speech',
  'title of another thing',
  'title of another sport',
  'address of a checkout or of results',
  'event of another kind',
  'many races',
  'told by a runner',
  'told in the past',
  'way and length',
  'much of the way',
  'furniture',
  'little furniture',
  'entry',
  'number',
  'aid',
  'limit',
  'clock',
  'finish',
  'way',
  'prize',
  'rules',
  'people',
  'help',
  'relief',
  'venue',
  'length',
  'running',
  'running in the head',
  'no running',
  'no word of running',
  'other sports',
  'other sports in the head',
  'kinds of other sports',
  'more other sports than running',
  'advice',
  'site of listings',
  'many days',
  'no race on offer',
  'races on offer',
  'length in the title',
  'page of a race site',
  'running address',
  'course map',
  'event for machines',
  'addressed',
  'dated',
  'edition',
  'number of its length',
  'other sport in the address',
  'run told where another sport is at home',
  'legs of several sports',
  'lengths of another sport',
  'for drivers',
  'more walking than running',
  'walking in the head',
  'several dated races',
  'run beside another sport',
  'few words',
  'few words of a named length',
  'many words',
] as const;
export type KindSign = (typeof KIND_SIGNS)[number];

const count = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length;

/**
 * How much of each sign a page shows, 0 to about 3 each, so that no word counts without end. Results, reports, listings,
 * checkouts and other sports share most of a race page's words: no sign settles it alone.
 */
export function kindSignsOf(evidence: KindEvidence): Readonly<Record<KindSign, number>> {
  const { blocks, structured, language, url } = evidence;
  const titles = blocks
    .filter((block) => block.kind === 'title' || block.level === 1)
    .map((block) => block.text);
  const title = [...new Set([...titles.slice(0, 4), structured.title ?? ''])].join(' · ').slice(0, 1200);
  const against = againstTitle(title, url);
  const types = structured.events.flatMap((entry) => entry.types);
  const textOf = (some: readonly Block[]) =>
    some
      .filter((block) => !block.link)
      .map((block) => block.text)
      .join('\n')
      .slice(0, MOST_TEXT);
  const text = textOf(blocks);
  const body = textOf(blocks.filter((block) => block.kind !== 'title' && block.level !== 1));
  const words = Math.max(60, text.split(/\s+/).length, text.length / 8);
  // What a runner asks in a list of questions is not what a runner tells.
  const telling = text.includes('?') ? text.replace(/[^.!?\n]{0,300}\?/g, ' ') : text;
  const head = [
    title,
    structured.description ?? '',
    ...structured.events.map((event) => `${event.name ?? ''} ${event.sport ?? ''}`),
  ].join(' ');
  const running = (of: string) => RUNNING.count(LOOKALIKES.without(of, language), language);
  const other = (of: string) => OTHER.count(HARMLESS.without(allowed(of, language), language), language);
  const inText = findLengths(text.slice(0, LENGTHS_TEXT));
  const inTitle = findLengths(title).filter((length) => length.form !== 'metres').length;
  const runningInHead = running(head);
  const beside = namesRunBeside(title);
  const onFoot =
    running(text) +
    2 * Math.min(2, inTitle) +
    Math.min(6, count(text, SHORT_LENGTHS)) +
    0.5 * RACING.count(text, language);
  const others = other(body);
  const far = inText.filter(({ km }) => km > FAR_KM).length;
  const addressed = ADDRESSED.test(text);
  const walking = WALKING.count(text, language);
  // "Caminhada" and "walkers" stand on pages of runs too, where a word of running stands beside them.
  const apart = (of: string) => running(WALKING.without(of, language));
  const kinds = OTHER.distinct(HARMLESS.without(allowed(beside ? body : text, language), language), language);
  const has = Object.entries(FURNITURE).map(
    ([name, lexicon]) => [name, lexicon.has(text, language)] as const,
  );
  const hasLength = evidence.distances > 0 || inText.length > 0;
  const furniture = has.filter(([, is]) => is).length + (hasLength ? 1 : 0);
  const address = url.slice(0, 300);
  const bare = [...title.matchAll(BARE_NUMBER), ...address.matchAll(HOST_NUMBER)].map((match) =>
    Number(match[1]),
  );
  const ofItsLength = inText.some(({ km }) => bare.some((number) => number >= 5 && near(km, number)));
  const piece = Object.fromEntries(has);
  const way = piece.way ? 1 : 0;
  const one = (is: boolean | undefined) => (is ? 1 : 0);
  const much = (amount: number) => Math.min(3, Math.log1p(amount));
  return {
    any: 1,
    'title of a checkout': one(against === 'checkout'),
    'title of results': one(against === 'results'),
    'title of a report': one(against === 'report'),
    'title of a listing': one(against === 'listing'),
    'title of a figure of speech': one(against === 'figurative'),
    'title of another thing': one(against === 'title of another thing'),
    'title of another sport': one(against === 'title of another sport'),
    'address of a checkout or of results': one(against === 'address of a checkout or of results'),
    'event of another kind': one(types.length > 0 && types.every((type) => !/^(?:Sports)?Event$/.test(type))),
    'many races': one(manyRaces(blocks)),
    // An organiser who writes to the runners speaks in the first person too.
    'told by a runner': addressed ? 0 : Math.min(2, (40 * FIRST_PERSON.count(telling, language)) / words),
    'told in the past': addressed ? 0 : Math.min(2, (100 * count(telling, TOLD_PAST)) / words),
    'way and length': way * one(hasLength),
    'much of the way': Math.min(2, (20 * FURNITURE.way.count(text, language)) / words),
    furniture: furniture / 4,
    'little furniture': one(furniture < LEAST_FURNITURE),
    entry: one(piece.entry),
    number: one(piece.number),
    aid: one(piece.aid),
    limit: one(piece.limit),
    clock: one(piece.clock),
    finish: one(piece.finish),
    way,
    prize: one(piece.prize),
    rules: one(piece.rules),
    people: one(piece.people),
    help: one(piece.help),
    relief: one(piece.relief),
    venue: one(piece.venue),
    length: one(hasLength),
    running: much(onFoot),
    'running in the head': Math.min(2, runningInHead),
    'no running': one(onFoot + 3 * runningInHead < 1),
    'no word of running': one(running(text) + runningInHead + count(text, SHORT_LENGTHS) + inTitle === 0),
    'other sports': much((150 * others) / words),
    'other sports in the head': Math.min(2, other(head)),
    'kinds of other sports': Math.min(3, kinds / 2),
    'more other sports than running': one(others > 1 && others > onFoot + 3 * runningInHead),
    advice: Math.min(2, (50 * ADVICE.count(text, language)) / words),
    'site of listings': one(isSiteOfListings(title)),
    'many days': one(count(text, DAYS) >= MANY_DAYS),
    'no race on offer': one(evidence.distances === 0),
    'races on offer': Math.min(3, evidence.distances) / 2,
    'length in the title': one(inTitle > 0),
    'page of a race site': one(isRacePageTitle(title)),
    'running address': one(RUNNING_HOST.test(address) || RUNNING_PATH.test(address)),
    'course map': one(evidence.courseMap),
    'event for machines': one(structured.events.length > 0),
    addressed: one(addressed),
    dated: one(DATED.test(text)),
    edition: one(EDITION.test(text) || EDITION.test(title)),
    'number of its length': one(ofItsLength),
    'walking in the head': one(WALKING.count(head, language) > apart(head)),
    'more walking than running': one(walking >= 3 && walking > 1.5 * apart(text)),
    'several dated races': Math.min(2, datedRaces(text) / 3),
    'other sport in the address': one(isOtherSportAddress(address)),
    // A club of another sport, or a paper's pages of it, may well tell of a run.
    'run told where another sport is at home': one(runningInHead > 0 && isOtherSportAddress(address)),
    'legs of several sports': one(LEGS.every((leg) => leg.test(text))),
    'lengths of another sport': one(far >= 2 && far >= 0.6 * inText.length),
    'for drivers': one(FOR_DRIVERS.test(title) && !RUNNING_HOST.test(address)),
    'run beside another sport': one(beside),
    'few words': one(words < FEW_WORDS),
    'few words of a named length': one(words < FEW_WORDS && inTitle > 0),
    'many words': one(words > MANY_WORDS),
  };
}

/** Sentences and lines that name a day and a race or its length: two or more are a calendar's. */
function datedRaces(text: string): number {
  const lines = text.slice(0, LENGTHS_TEXT).split(/[\n.;]/);
  return lines.filter((line) => line.length < 160 && line.search(DAYS) >= 0 && findLengths(line).length > 0)
    .length;
}

/** Whether a number is a length in kilometres or in miles. */
const near = (km: number, number: number) =>
  Math.abs(km - number) < 0.02 * number || Math.abs(km - milesToKm(number)) < 0.02 * km;

/** The lines and sentences that forbid nothing. */
function allowed(text: string, language: string | null): string {
  return text
    .split(/(?<=[.!?。])\s|\n/)
    .filter((sentence) => sentence.length > 300 || !FORBIDDING.has(sentence, language))
    .join('\n');
}

/** Four or more headings or list items that each name another race make a listing. */
function manyRaces(blocks: readonly Block[]): boolean {
  const named = new Set<string>();
  for (const block of blocks) {
    if (block.level < 2 || block.text.length > 90) continue;
    const match =
      /^\W*(?:\d{1,2}[.)]\s*)?(.{3,60}?)\s(?:half[- ]marathon|marathon|maratona|maratón|マラソン|ultra(?:marathon)?|parkrun)\b/i.exec(
        block.text,
      );
    const name = (match?.[1] ?? '')
      .replace(/\b(?:the|full|half|our|a|10k|5k|and|&)\b/gi, '')
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase();
    if (name.length > 3) named.add(name);
  }
  return named.size >= 4;
}
