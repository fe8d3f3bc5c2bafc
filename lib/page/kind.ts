import { findLengths } from '../course/text/lengths';
import type { Block } from './blocks';
import type { Structured } from './structured';

/** Words of running in the languages that race pages were seen in. */
const RUNNING =
  /(?<!\p{L})(?:run|runs|runners?|running|half[- ]marathons?|marathons?|marathoners?|parkruns?|ultras?|ultra-?marathons?|trail ?runn?(?:ing|ers?)?|fun run|jog(?:gers?|ging)?|footrace|fell race|back ?yard ultra|foot race|athletics|leichtathletik|athlétisme|atletiek|atletica|ffa|\d{1,3}k|miler|lauf|läufe|läufer(?:in)?(?:nen)?|laufen|laufstrecke|halbmarathon|\p{L}{2,16}lauf(?:s|es)?|\p{L}{2,14}läufer|course (?:à pied|pédestre|nature|sur route)|coureurs?|coureuses?|courir|semi-marathon|foulées|trail|carreras?|corredor(?:es)?|maratón|atletismo|media maratón|corsa|corse|podist\p{L}{1,4}|podismo|maratona|mezza maratona|corrida|corredor(?:es|as)|hardlo\p{L}{2,8}|lopers?|loop|trailrun(?:ning)?|halve marathon|běh\p{L}{0,4}|běžc\p{L}{1,3}|půlmaraton\p{L}{0,3}|bieg\p{L}{0,4}|biegacz\p{L}{0,3}|löp(?:are|ning|et)|løb(?:ere|et)?|løp(?:ere|et)?|juoksu\p{L}{0,4}|забег\p{L}{0,3}|бег\p{L}{0,3})(?!\p{L})|マラソン|ランナー|トレイルラン|ランニング/giu;
/** A race of any kind: half a word of running. */
const RACING =
  /(?<!\p{L})(?:races?|racers?|racing|wettkampf\p{L}{0,3}|rennen|závod\p{L}{0,4}|gara|gare|prueba|prova|wedstrijd\p{L}{0,2}|tävling\p{L}{0,3})(?!\p{L})/giu;
/** Words of a race as something to enter and to finish. */
const EVENT =
  /(?<!\p{L})(?:register|registrations?|sign[- ]?up|entr(?:y|ies)|enter|entrants?|bibs?|race day|race morning|start time|starts?|finish(?:ers?|es)?|finish line|packet|medals?|aid stations?|water stations?|cut-?offs?|time limit|courses?|routes?|laps?|loops?|chip|participants?|spectators?|age groups?|awards?|shirts?|check-in|volunteers?|pace(?:rs?)?|marshals?|refunds?|course map|mile \d{1,2}|elevation|anmeldung|startnummern?|startgeld|startgebühr|startzeit(?:en)?|start|ziel|strecken?|verpflegung|ausschreibung|siegerehrung|zeitnahme|teilnehmer|inscriptions?|inscrire|dossards?|départ|arrivée|parcours|ravitaillements?|règlement|réglement|épreuves?|itinéraire|boucles?|signaleurs|vestiaires?|inscripci(?:ón|ones)|inscritos?|dorsal(?:es)?|salida|meta|recorrido|reglamento|avituallamientos?|iscrizion[ei]|pettoral[ei]|partenza|arrivo|percors[oi]|ristor[oi]|regolamento|inscriç(?:ão|ões)|percurso|largada|chegada|regulamento|inschrijv\p{L}{2,4}|startnummers?|afstand(?:en)?|deelnemers?|finish|registrace|startovn\p{L}{1,3}|trasa|trasy|trati?|prezentace|propozice|cíl|rejestracj\p{L}|zapisy|meta|anmälan|tilmelding|påmelding)(?!\p{L})|エントリー|大会|コース|制限時間|参加費|開催|距離/giu;
/** Other sports and other things that borrow a race's words. */
const OTHER =
  /(?<!\p{L})(?:bik(?:e|es|ers?|ing)|bicycles?|cycl(?:e|es|ists?|ing)|riders?|ride|rides|riding|gran fondo|granfondo|sportive|peloton|mtb|e-?bikes?|triath\p{L}{2,6}|duathl\p{L}{2,4}|ironman|swim(?:s|mers?|ming)?|pool|transition|ski(?:s|ers?|ing)?|snowboard|golf\p{L}{0,3}|horses?|jockeys?|odds|betting|bets?|filly|furlongs?|bookmakers?|motorsport|rally(?:cross)?|cars?|drivers?|turbo|kayak(?:s|ing)?|canoe|paddle|rowing|rowers?|regatta|hackathons?|coding|code|threads?|programm(?:ing|ers?)|movies?|cinema|films?|watching|binge|episodes?|campaign|election|candidate|senat(?:e|or)|voters?|shipping|shipments?|parcels?|wine|vino|vigna|cantina|festival|concerts?|bands?|stage|orchestra|symphon\p{L}{1,3}|quartets?|piano|choir|hotel rooms?|careers|radio|djs?|hik(?:e|es|ers?|ing)|backpack\p{L}{0,4}|campsites?|wander\p{L}{1,8}|vélos?|vtt|cyclo\p{L}{0,8}|cyclistes?|radfahr\p{L}{0,4}|radtour\p{L}{0,3}|rennrad\p{L}{0,3}|mountainbike\p{L}{0,3}|kolo|kola|kole|bik\p{L}{2,4}|cyklo\p{L}{0,6}|bici\p{L}{0,8}|ciclis\p{L}{1,4}|fiets\p{L}{0,6}|wielren\p{L}{0,5}|schwimm\p{L}{1,4}|natation|nataci[oó]n|zwem\p{L}{1,4}|esqu[ií]|langlauf|warenkorb|add to cart|brevet|randonn\p{L}{1,5}|obedience|greyhounds?|sled|dogs?|trailhead|anime|charity auction|chess|poker)(?!\p{L})/giu;
/** A title that settles it, whatever the text says. */
const TITLE_OTHER =
  /\b(?:triathl\w+|duathl\w+|aquathl\w+|ironman|gran ?fondo|sportive|mtb|mountain ?bik\w+|cycl\w+|bike|bicycle|shoes?|sneakers?|boots?|gear|backpacks?|watch(?:es)?|stretch(?:es|ing)?|exercises?|workouts?|hackathon|movies?|films?|netflix|campaign|horse|betting|odds|hillclimbs?|motorsport|rally\w*|ski(?:ing)?|swim\w*|rowing|regatta|golf|shipping|hik(?:e|ing)|trailhead|wander\w+|velo|vélo|cyclist\w*|cyclisme|radmarathon|loppet|vasaloppet|training plans?|how to train|couch to|tips|recipes?|obituary|dictionary|definition|hotels?|careers?|jobs|reviews?|concerts?|orchestra|symphon\w+|recital|radio|theat(?:er|re)|exhibition|what to eat|nutrition|injur\w+|how to|running club|beginner'?s guide|meaning|wikipedia|documentary|book review|podcast|sale|shop|store|discography|lyrics)\b/i;
const TITLE_RUNNING = /\b(?:run|trail|marathon|\d{1,3}k|race|parkrun|lauf|ultra|course)\b/i;
const TITLE_RESULTS =
  /\b(?:results?|résultats|ergebnis\w*|resultados|risultati|classifica|classement|uitslag\w*|start ?lists?|startlist\w*|starterliste|entry list|liste des inscrits|leaderboard|finishers list|výsledky|wyniki|participants list|photos?|gallery|live tracking)\b/i;
const TITLE_REPORT =
  /\b(?:race report|race recap|recap|trip report|laufbericht|rennbericht|compte[- ]rendu|crónica|verslag|my first|review of my|recovering|recovery|training log)\b/i;
const TITLE_LISTING =
  /\b(?:(?:best|top|fastest|flattest|hilliest|toughest|\d{1,3}) (?:[\w-]{1,12} ){0,4}(?:races|marathons|half marathons|courses|runs|5ks|10ks|ultras)|race calendar|events? calendar|upcoming (?:races|events)|find a race|races (?:in|near|to|for|by)|marathons in|laufkalender|terminkalender|calendrier|calendario de carreras|calendario gare|kalender|course elevations|all races|(?:half[- ])?marathons|parkruns|tag archives|category archives)\b/i;
const TITLE_CHECKOUT =
  /\b(?:checkout|shopping cart|your cart|payment|log ?in|sign in|warenkorb|panier|carrito|order summary|complete your (?:purchase|registration))\b/i;
/** Marks of a race to run, by groups: who and what, the way, its furniture, the entry. */
const MARKS: readonly RegExp[] = [
  /\b(?:runners?|races?|racers?|marathoners|walkers|athletes|participants)\b/i,
  /\b(?:course|route|laps?|loops?|out-and-back|point[- ]to[- ]point|trails?|streets)\b/i,
  /\b(?:bibs?|packet|race numbers?|numbers?|chip|timing|gun time|dibber|swag|race kit)\b/i,
  /\b(?:aid stations?|water stations?|support stations?|cut-?offs?|time limits?|course limit|finish line|start line|age groups?|medals?|awards|trophies|prizes|pacers?|marshals|checkpoints?|aid)\b/i,
  /\b(?:register|registration|registered|entries|entry|enter|sign up|lottery|sold out|refunds?|waitlist|fee|qualif\w+)\b/i,
  /\b(?:start(?:s|ing)? (?:at|time|line|in|on|is|near)|start:|finish(?:es)? (?:at|in|on|near|is)|finish:|\d{1,2}(?::\d{2})? ?(?:am|pm|a\.m\.))/i,
  /\b(?:\d{1,3}(?:\.\d{1,3})?[ -]?(?:k|km|miles?|milers?|kilomet(?:er|re)s?)|half marathon|full marathon)\b/i,
  /\b(?:elevation|uphill|downhill|hills?|flat|climb\w*|single-?track|gain|terrain|profile)\b/i,
];
/** A page of a race's own site, whatever the race is called. */
const TITLE_RACE_PAGE =
  /\b(?:registration|register|course|route|faqs?|race (?:info|day|details)|entry|entries|enter|safety|rules|runner'?s guide|athlete guide|schedule|shuttles?|anmeldung|ausschreibung|strecken?|règlement|réglement|reglamento|regolamento|percors[oi]|parcours|recorrido|inscripci[oó]n\w*|iscrizion[ei]|inscriptions?|inschrijven|propozice|trasa)\b/i;
const RUNNING_ADDRESS =
  /(?:^https?:\/\/[^/]{0,80}(?:run|marathon|ultra|trail|lauf|race|\d{1,3}k|miler|harrier|striders|maraton|course|corsa|foulees)|\/(?:run|races?|marathon|half-marathon|5k|10k|50k)\b)/i;
const FIGURATIVE =
  /\b(?:marathon (?:session|meeting|negotiation|hearing|debate|speech)s?|not a sprint|movie marathon|(?:campaign|tv|coding|radio|prayer|dance|reading|shopping|film|book) marathon|marathon (?:campaign|of movies|of films))\b/i;
/** Words of a person telling of a day that is over. */
const TOLD =
  /\b(?:I|I'm|I'd|I've|I'll|me|my|myself|we|us|our)\b|(?<!\p{L})(?:ich|mich|mir|mein\p{L}{0,2}|ik|mij|mijn|j'ai|moi|mon|yo|mio|mia)(?!\p{L})/gu;
const TOLD_PAST =
  /\bI (?:was|ran|had|felt|saw|started|finished|did|crossed|knew|got|went|wanted|thought|could|took|held|carried|made|tried|decided|passed|came|met|put|guessed)\b|\bmy (?:legs|watch|time|splits|goal|pace|quads|calves|race)\b|(?<!\p{L})(?:lief ich|ich lief|war ich|liep ik|ik liep|j'ai couru)(?!\p{L})/giu;

const MOST_TEXT = 60_000;
const LEAST_MARKS = 4;

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
  readonly english: boolean;
  /** The page links to a course file or embeds a course map. */
  readonly courseMap: boolean;
}

const count = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length;
const distinct = (text: string, pattern: RegExp) =>
  new Set((text.match(pattern) ?? []).map((word) => word.toLowerCase())).size;

/**
 * Whether a page is about one running race that a reader may run: its own site, its registration, its course,
 * its questions. Results, reports, listings, checkouts and other sports are none of our business.
 */
export function isRacePage(evidence: KindEvidence): KindReading {
  const { blocks, structured } = evidence;
  const titles = blocks
    .filter((block) => block.kind === 'title' || block.level === 1)
    .map((block) => block.text);
  const title = [...new Set([...titles.slice(0, 4), structured.title ?? ''])].join(' · ');
  const text = blocks
    .filter((block) => !block.link)
    .map((block) => block.text)
    .join('\n')
    .slice(0, MOST_TEXT);
  const head = `${title} ${structured.description ?? ''} ${structured.events.map((event) => `${event.name ?? ''} ${event.sport ?? ''}`).join(' ')}`;
  const no = (why: string): KindReading => ({ race: false, why });

  if (TITLE_CHECKOUT.test(title)) return no('checkout');
  if (TITLE_RESULTS.test(title) && !/\bcourse\b/i.test(title)) return no('results');
  if (TITLE_REPORT.test(title)) return no('report');
  if (TITLE_LISTING.test(title)) return no('listing');
  if (TITLE_OTHER.test(title)) {
    const both =
      /\b(?:mountain bike preserve|gear (?:list|check)|shop)\b/i.test(title) && TITLE_RUNNING.test(title);
    if (!both) return no('title of another thing');
  }
  if (FIGURATIVE.test(title)) return no('figurative');

  const words = Math.max(60, text.split(/\s+/).length);
  const titled = findLengths(title).length;
  const onlyRunners = count(text, RUNNING) + 3 * count(head, RUNNING);
  const running = onlyRunners + 2 * Math.min(2, titled) + 0.5 * count(text, RACING) + count(head, RACING);
  const event = distinct(text, EVENT);
  const other = count(text, OTHER) + 3 * count(head, OTHER);
  const otherKinds = distinct(text, OTHER);
  const told = count(text, TOLD);
  const past = count(text, TOLD_PAST);
  if (past >= 3 && told / words > 0.02) return no('report');
  if (told / words > 0.045 && past >= 1) return no('report');
  if (manyRaces(blocks)) return no('listing');
  if (other >= 3 && otherKinds >= 2 && other > 0.5 * onlyRunners) return no('another sport');
  if (other > onlyRunners && other > 1) return no('another sport');

  const dated =
    /(?<!\d)20\d\d(?!\d)|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\d{1,2}[:.h]\d{2}\s?(?:am|pm|uhr|h|a\.m\.)?/i.test(
      text,
    );
  const inTitle = count(head, RUNNING) > 0 || titled > 0;
  let score = 0;
  score += Math.min(4, running / 3);
  score += Math.min(4, event / 2.5);
  if (evidence.distances > 0) score += 2;
  if (inTitle) score += 1.5;
  if (dated) score += 0.5;
  if (evidence.courseMap) score += 2;
  if (TITLE_RACE_PAGE.test(title)) score += 1.5;
  if (RUNNING_ADDRESS.test(evidence.url.slice(0, 200))) score += 1;
  if (structured.events.length > 0 && inTitle) score += 1;
  score -= Math.min(4, other / 4);
  const types = structured.events.flatMap((entry) => entry.types);
  if (types.length > 0 && types.every((type) => !/^(?:Sports)?Event$/.test(type)))
    return no('event of another kind');
  const marks =
    MARKS.filter((mark) => mark.test(text)).length +
    (TITLE_RACE_PAGE.test(title) ? 1 : 0) +
    (evidence.courseMap ? 1 : 0);
  const runningHost = RUNNING_ADDRESS.test(evidence.url.slice(0, 200)) ? 1 : 0;
  if (evidence.english && marks < LEAST_MARKS - runningHost) return no(`only ${marks} marks of a race`);
  const enough =
    running >= 2 &&
    (event >= 2 || (event >= 1 && evidence.distances > 0 && inTitle && running >= 6)) &&
    score >= 4;
  return {
    race: enough,
    why: `marks ${marks}, running ${running}, event ${event}, other ${other}, told ${told}/${past}, score ${score.toFixed(1)}`,
  };
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
