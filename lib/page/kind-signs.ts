import { findLengths } from '../course/text/lengths';
import { milesToKm } from '../units';
import type { Block } from './blocks';
import {
  ADDRESSED,
  BARE_NUMBER,
  CALL_TO_ENTER,
  DATED,
  DAYS,
  EDITION,
  FINISH_TIME,
  FOR_DRIVERS,
  FOR_HELPERS,
  HOST_NUMBER,
  isPostAddress,
  isSiteOfName,
  LEGS,
  RUNNING_HOST,
  RUNNING_PATH,
  SHORT_LENGTHS,
  TOLD_PAST,
  WALKED_WAY,
} from './kind-patterns';
import { datedRaces, manyRaces, namedRaces } from './kind-races';
import { dayHeadings, rankedRows } from './kind-rows';
import { CLUB, DRIVERS, GOODS, HELPERS, REPORTED } from './kind-words/bystanders';
import { FURNITURE } from './kind-words/furniture';
import { ADVICE, FIRST_PERSON, FORBIDDING, HARMLESS, OTHER, WALKING } from './kind-words/others';
import { LOOKALIKES, RACING, RUNNING } from './kind-words/running';
import { BIDDING, GENERAL, GIVING, ORGANISING, OVER, STARS } from './kind-words/telling';
import {
  againstTitle,
  isAddressApart,
  isOtherSportAddress,
  isRacePageTitle,
  isSiteOfListings,
  namesManyRaces,
  namesRunBeside,
} from './kind-words/titles';
import type { Structured } from './structured';
import { withoutTeasers } from './teasers';

const MOST_TEXT = 60_000;
/** The first lines of a page say what it is about. */
const TOP = 400;
const FEW_WORDS = 90;
const MANY_WORDS = 700;
/** Fewer concepts of a race's furniture than this make no race page. */
const LEAST_FURNITURE = 3;
const LENGTHS_TEXT = 8000;
const MANY_DAYS = 6;
/** What a race has and a way to be walked has not. */
const RACE_PIECES = ['entry', 'number', 'aid', 'limit', 'prize', 'rules', 'people', 'help'] as const;
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
  'address of results or of a cart',
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
  'running at the top',
  'other sports at the top',
  'bidding',
  'times of runners',
  'told once it is over',
  'stars of the sport',
  'money given',
  'said of races in general',
  'said to organisers',
  'way to be walked',
  'races of other names',
  'address of a post',
  'said to drivers',
  'for helpers',
  'said to helpers',
  'said to members',
  'goods',
  'words of others',
  'ranked times',
  'days as headings',
  'way without a race',
  'far and not on foot',
  'a run in the head alone',
  'races in the title',
  'few words',
  'site of its name',
  'call to enter',
  'few words of a running site',
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
  const { structured, language, url } = evidence;
  // A page of one race hints at others beside it; what it is shows in its own text.
  const blocks = withoutTeasers(evidence.blocks);
  const titles = blocks
    .filter((block) => block.kind === 'title' || block.level === 1)
    .map((block) => block.text);
  const title = [...new Set([...titles.slice(0, 4), structured.title ?? ''])].join(' · ').slice(0, 1200);
  const against = againstTitle(title);
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
  const inBody = running(text);
  const afoot = inBody + runningInHead;
  const onFoot =
    inBody +
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
  const onRunningSite = RUNNING_HOST.test(address);
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
    'address of results or of a cart': one(isAddressApart(url)),
    'event of another kind': one(types.length > 0 && types.every((type) => !/^(?:Sports)?Event$/.test(type))),
    'many races': one(manyRaces(evidence.blocks)),
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
    'no word of running': one(afoot + count(text, SHORT_LENGTHS) + inTitle === 0),
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
    'running address': one(onRunningSite || RUNNING_PATH.test(address)),
    'course map': one(evidence.courseMap),
    'event for machines': one(structured.events.length > 0),
    addressed: one(addressed),
    dated: one(DATED.test(text)),
    edition: one(EDITION.test(text) || EDITION.test(title)),
    'number of its length': one(ofItsLength),
    'walking in the head': one(WALKING.count(head, language) > apart(head)),
    'more walking than running': one(isWalked(walking, apart(text))),
    'several dated races': Math.min(2, datedRaces(textOf(evidence.blocks)) / 3),
    'other sport in the address': one(isOtherSportAddress(address)),
    // A club of another sport, or a paper's pages of it, may well tell of a run.
    'run told where another sport is at home': one(runningInHead > 0 && isOtherSportAddress(address)),
    'legs of several sports': one(LEGS.every((leg) => leg.test(text))),
    'lengths of another sport': one(far >= 2 && far >= 0.6 * inText.length),
    'for drivers': one(FOR_DRIVERS.test(title) && !onRunningSite),
    'run beside another sport': one(beside),
    'running at the top': Math.min(2, running(body.slice(0, TOP))),
    'other sports at the top': Math.min(2, other(body.slice(0, TOP))),
    bidding: Math.min(2, (40 * BIDDING.count(text, language)) / words),
    'times of runners': Math.min(2, (60 * count(text, FINISH_TIME)) / words),
    'told once it is over': Math.min(3, (60 * OVER.count(text, language)) / words),
    'stars of the sport': Math.min(2, (60 * STARS.count(text, language)) / words),
    'money given': Math.min(2, (40 * GIVING.count(text, language)) / words),
    'said of races in general': Math.min(2, (60 * GENERAL.count(text, language)) / words),
    'said to organisers': Math.min(2, (60 * ORGANISING.count(text, language)) / words),
    'way to be walked': Math.min(2, count(text, WALKED_WAY)),
    'races of other names': Math.min(2, Math.log1p(Math.max(0, namedRaces(text) - 1))),
    'address of a post': one(isPostAddress(address)),
    'said to drivers': Math.min(2, (40 * DRIVERS.count(text, language)) / words),
    'for helpers': one(FOR_HELPERS.test(title) || /\/(?:volunteer|helfer|benevol|vrijwillig)/i.test(address)),
    'said to helpers': Math.min(2, (40 * HELPERS.count(text, language)) / words),
    'said to members': Math.min(2, (40 * CLUB.count(text, language)) / words),
    goods: Math.min(2, (40 * GOODS.count(text, language)) / words),
    'words of others': Math.min(2, (60 * Math.max(0, REPORTED.count(text, language) - 1)) / words),
    'ranked times': one(rankedRows(blocks) >= 3),
    'days as headings': Math.min(2, Math.max(0, dayHeadings(evidence.blocks) - 2)),
    // A way has its length and its climb whoever goes it; a race has people, numbers and prizes as well.
    'way without a race': one(hasLength && afoot < 2 && !RACE_PIECES.some((one) => piece[one])),
    'far and not on foot': one(far >= 2 && afoot === 0),
    'races in the title': one(namesManyRaces(title)),
    'a run in the head alone': one(
      runningInHead + inTitle > 0 && others > 0 && other(head) === 0 && running(body) > 0,
    ),
    'few words': one(words < FEW_WORDS),
    'call to enter': one(
      blocks.some(({ link, text }) => link && text.length < 40 && CALL_TO_ENTER.test(text)),
    ),
    'site of its name': one(onRunningSite && isSiteOfName(title, address)),
    'few words of a running site': one(words < FEW_WORDS && onRunningSite),
    'few words of a named length': one(words < FEW_WORDS && inTitle > 0),
    'many words': one(words > MANY_WORDS),
  };
}

/** Whether a page speaks more of walking than of running: thrice and by half, or twice and of nothing else. */
const isWalked = (walking: number, running: number) =>
  (walking >= 3 && walking > 1.5 * running) || (walking >= 2 && running === 0);

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
