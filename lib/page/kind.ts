import { findLengths } from '../course/text/lengths';
import { milesToKm } from '../units';
import type { Block } from './blocks';
import { FURNITURE } from './kind-words/furniture';
import { ADVICE, FORBIDDING, HARMLESS, OTHER } from './kind-words/others';
import { LOOKALIKES, RACING, RUNNING } from './kind-words/running';
import { againstTitle, isRacePageTitle, isSiteOfListings, namesRunBeside } from './kind-words/titles';
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
/** Words of a person telling of a day that is over. */
const TOLD =
  /\b(?:I|I'm|I'd|I've|I'll|me|my|myself|we|us|our)\b|(?<!\p{L})(?:ich|mich|mir|mein\p{L}{0,2}|ik|mij|mijn|j['’]ai|j['’]étais|je|moi|mon|yo|mi|mis|mio|mia|eu|meu|minha)(?!\p{L})/gu;
const TOLD_PAST =
  /\bI (?:was|ran|had|felt|saw|started|finished|did|crossed|knew|got|went|wanted|thought|could|took|held|carried|made|tried|decided|passed|came|met|put|guessed)\b|\bmy (?:legs|watch|time|splits|goal|pace|quads|calves|race)\b|(?<!\p{L})(?:(?:lief|war|bin|habe|hatte|wollte|konnte|musste) ich|ich (?:lief|war|bin|habe|hatte|wollte|konnte|musste)|(?:liep|heb|ben|was|had) ik|ik (?:liep|heb|ben|was|had)|j['’]ai|j['’]étais|je (?:suis|me suis|n'ai|pensais|voulais)|corrí|llegué|salí|terminé|pude|sentí|empecé|acabé|hice|ho (?:corso|fatto|chiuso|visto|iniziato)|sono (?:partit|arrivat)[oa]|corri|cheguei|terminei|fiz|senti|consegui)(?!\p{L})/giu;
/** Days of a calendar. */
const DAYS =
  /(?<!\d)(?:\d{1,2}[./]\d{1,2}[./](?:20)?\d\d|20\d\d-\d\d-\d\d)(?!\d)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/gi;
const DATED =
  /(?<!\d)20\d\d(?!\d)|(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|domingo|sábado|viernes|domenica|sabato|venerdì|zondag|zaterdag|vrijdag|söndag|lördag|søndag|lørdag|neděl[ei]|sobot[auy]|niedziel[aęi])(?!\p{L})|\d{1,2}(?:[:.h]\d{2})?\s?(?:am|pm|uhr|a\.m\.)(?!\p{L})|\d{1,2}[:.h]\d{2}|[月時]/iu;

const MOST_TEXT = 60_000;
/** Enough furniture and marks of identity to be a race's own page; a page of a few lines has room for less. */
const ENOUGH = 6;
const ENOUGH_IN_FEW_WORDS = 5;
const FEW_WORDS = 90;
/** How much must speak of running, by how much of a race's furniture there is. */
const leastRunning = (furniture: number, others: number) =>
  furniture >= 7 && others === 0 ? 0 : furniture >= 5 ? 1 : 1.5;
const LEAST_FURNITURE = 3;
const LENGTHS_TEXT = 8000;

/** What the counting found, for the decision and for whoever debugs it. */
export interface KindReading {
  readonly race: boolean;
  readonly why: string;
}

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

const count = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length;

/**
 * Whether a page is about one running race that a reader may run: its own site, its registration, its course,
 * its questions. Results, reports, listings, checkouts and other sports are none of our business.
 */
export function isRacePage(evidence: KindEvidence): KindReading {
  const { blocks, structured, language, url } = evidence;
  const no = (why: string): KindReading => ({ race: false, why });
  const titles = blocks
    .filter((block) => block.kind === 'title' || block.level === 1)
    .map((block) => block.text);
  const title = [...new Set([...titles.slice(0, 4), structured.title ?? ''])].join(' · ').slice(0, 1200);
  const against = againstTitle(title, url);
  if (against) return no(against);
  const types = structured.events.flatMap((entry) => entry.types);
  if (types.length > 0 && types.every((type) => !/^(?:Sports)?Event$/.test(type)))
    return no('event of another kind');
  if (manyRaces(blocks)) return no('listing');

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
  const telling = text.replace(/[^.!?\n]{0,300}\?/g, ' ');
  const told = count(telling, TOLD);
  const past = count(telling, TOLD_PAST);
  const addressed = ADDRESSED.test(text);
  if (!addressed && ((past >= 3 && told / words > 0.02) || (past >= 1 && told / words > 0.045)))
    return no('report');

  const head = [
    title,
    structured.description ?? '',
    ...structured.events.map((event) => `${event.name ?? ''} ${event.sport ?? ''}`),
  ].join(' ');
  const running = (of: string) => RUNNING.count(LOOKALIKES.without(of, language), language);
  const other = (of: string) => OTHER.count(HARMLESS.without(allowed(of, language), language), language);
  const inText = findLengths(text.slice(0, LENGTHS_TEXT));
  const lengths = findLengths(title).filter((length) => length.form !== 'metres').length;
  const runningInHead = running(head);
  const onFoot = running(text) + 3 * runningInHead;
  const onFootOrRacing =
    onFoot +
    2 * Math.min(2, lengths) +
    Math.min(6, count(text, SHORT_LENGTHS)) +
    0.5 * RACING.count(text, language);
  const beside = namesRunBeside(title);
  const others = other(body) + (beside ? 0 : 4 * other(head));
  const kinds = OTHER.distinct(HARMLESS.without(allowed(beside ? body : text, language), language), language);
  const advice = ADVICE.count(text, language);

  const furniture = Object.entries(FURNITURE)
    .filter(([, lexicon]) => lexicon.has(text, language))
    .map(([name]) => name);
  if (evidence.distances > 0 || inText.length > 0) furniture.push('length');
  const address = url.slice(0, 300);
  if (isSiteOfListings(title) && (furniture.length < 5 || count(text, DAYS) >= 4)) return no('listing');
  let identity = 0;
  if (runningInHead > 0) identity += 1.5;
  if (lengths > 0) identity += 1;
  if (isRacePageTitle(title)) identity += 1;
  if (RUNNING_HOST.test(address) || RUNNING_PATH.test(address)) identity += 1;
  if (evidence.courseMap) identity += 1;
  if (structured.events.length > 0 && runningInHead > 0) identity += 0.5;
  if (addressed) identity += 1;
  if (DATED.test(text)) identity += 0.5;
  if (EDITION.test(text) || EDITION.test(title)) identity += 1;
  const bare = [...title.matchAll(BARE_NUMBER), ...address.matchAll(HOST_NUMBER)].map((match) =>
    Number(match[1]),
  );
  if (inText.some(({ km }) => bare.some((number) => number >= 5 && near(km, number)))) identity += 1;
  if (FOR_DRIVERS.test(title) && !RUNNING_HOST.test(address)) identity -= 3;

  const score =
    furniture.length +
    identity -
    Math.min(3, others / 4) -
    Math.min(4, (100 * Math.max(0, advice - 2)) / words);
  const why = `furniture ${furniture.join(' ')}, identity ${identity}, running ${onFootOrRacing}, other ${others}/${kinds}, advice ${advice}, told ${told}/${past}, words ${Math.round(words)}, score ${score.toFixed(1)}`;
  if (others > onFootOrRacing && others > 1) return no(`another sport: ${why}`);
  if (!beside && kinds >= 2 && other(body) > running(body) + count(body, SHORT_LENGTHS))
    return no(`another sport in the text: ${why}`);
  if (others >= 3 && kinds >= 2 && others > 0.5 * onFootOrRacing) return no(`another sport: ${why}`);
  if (onFootOrRacing < leastRunning(furniture.length, others) || furniture.length < LEAST_FURNITURE)
    return no(why);
  return { race: score >= (words < FEW_WORDS && others === 0 ? ENOUGH_IN_FEW_WORDS : ENOUGH), why };
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
