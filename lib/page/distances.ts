import { findLengths, type Length } from '../course/text/lengths';
import { sentences } from '../course/text/sentences';
import { HALF_MARATHON_KM, MARATHON_KM } from '../units';
import type { Block } from './blocks';
import type { Distance } from './reading';
import type { Structured } from './structured';

/** What the page tells of the races on offer. */
export interface Distances {
  readonly distances: Distance[];
  /** True where the distance is one loop, run until the last one stands. */
  readonly loopFormat: boolean;
}

/** How far apart two lengths are before they are two distances. */
const SAME = 0.03;
const MOST_DISTANCES = 12;
const ENOUGH = 2.5;

const COMMON_KM = [
  5,
  8.05,
  10,
  12,
  15,
  16.09,
  20,
  HALF_MARATHON_KM,
  25,
  30,
  MARATHON_KM,
  50,
  60,
  80.47,
  100,
  160.93,
];

const isCommon = (length: number) => COMMON_KM.some((km) => Math.abs(km - length) <= 0.012 * km);

const BACKYARD =
  /\bback ?yard (?:ultra|race|run|event|format)\b|last (?:one|runner|person|man|woman|wo\/man)(?: is| left)? standing|big'?s backyard/i;
const LOOP_AFTER =
  /^[- ]?(?:\w{1,10} ){0,2}(?:laps?|loops?|yards?|circuits?)\b|^ on the hour|^,? every hour|^ every hour/i;
const LOOP_BEFORE = /\b(?:laps?|loops?|yards?)\b[^.\d]{0,25}$/i;

/** Ends right before a length that is a place on the way, a spacing or a limit. */
const NOT_BEFORE =
  /(?:\b(?:every|each|at|near|past|about every|within|after|until|by|last|first|next|final|another|from|minimum(?: of)?|at least|over the first|up to|remaining|additional|between|for the last|longest|than|only|additional|extra|mile|miles|km|marker|kilometer|kilomètre|kilómetro|chilometro|kilometer|au|al|bis|ab|nach|alle|tous les|cada|ogni|y|de|per|about|around|average|run|ran|walk|drive|cover|covered|completed?)|\bcut-?off\b[^.]{0,20}|[$£€]\s?\d*|\d\s?[x×])\s*(?:the |a )?$/i;
/** Softer: an ordinary word that may stand before a distance on offer as well. */
const SOFT =
  /\b(?:at|from|by|for|de|y|about|run|ran|walk|only|up to|al|au|ab|around|cover|over|complete[sd]?|completed|per|at least)\s*(?:the |a )?$/i;
const NOT_AFTER =
  /^\s*(?:-\s?)?(?:\(?[\d.,]+ ?(?:mi|km|miles)\)?\s*)?(?:away|drive|walk from|of (?:the )?(?:course|running|training|pavement|road|trail|single|dirt|gravel|hills?|climb|paved|sand|beach|path|forest|coast)|mark\b|marks\b|marker|point\b|per\b|\/\s?(?:h|week|day)|an hour|uphill|downhill|climb|section|stretch|segment|to go|left\b|long runs?|later|pace|relay|legs?\b|aid|cut-?off|in (?:the )?(?:first|under|\d)|stations?|from (?:the |downtown|town|city|here)|north|south|east|west|radius|swim|bike|ride|cycle|row|ski|paddle|into|mph|speed|a (?:week|day)|in length of|before|after|turn|time limit|split|splits|checkpoint|apart|qualif|pb\b|pr\b|personal|training|program|plan\b|shuttle|gate|mountain bike|or more|in total|total|canicross)/i;
const OFFER_AFTER =
  /^(?:s?\s*(?:\([^)]{0,20}\)\s*)?(?:[-–—:|/&+,;]|$|\)|and\b|or\b|race\b|races\b|run\b|runs\b|runners?\b|course\b|courses\b|route|walk\b|fun\b|road\b|trail\b|distance|event|start|option|ultra|starts|begins|is\b|will|for\b|begin|participants|entr|registration|finishers|medal|wave|solo|competitive|non|women|men|competitors|champion|marathon\b|challenge|runs?\/walk|lauf|strecke|course|corsa|carrera|corrida|loop\b|\d))/i;
/** The length is said to be run: "5 mile run", "10 km course". */
const RACE_NOUN =
  /^[-\s]{0,2}(?:\([^)]{0,14}\)\s*)?(?:(?:road|trail|fun|family|charity|cross[- ]country|certified|main|long|short|scenic|timed|chip-timed|competitive|night|loop) ){0,2}(?:race|run|runs|races|course|walk|route|event|distance|runners|runner|lauf|läufe|strecke|solo)\b/i;
/** What stands along the course: lengths beside it are places, not races. */
const STATION =
  /\b(?:water|gels?|drinks?|feed stations?|toilets?|aid stations?|first aid|refreshments?|ravitaillements?|verpflegung\w*|avituallamientos?|ristor[oi])\b/i;
/** Sentences that say what is on offer. */
const OFFERING =
  /\b(?:offers?|offering|choose|choice of|distances|distances?:|race categories|there (?:are|is|will be)|distanze|distancias|afstanden|distanzen|strecken|épreuves|courses de|pruebas)\b/i;
const OFFER_BEFORE =
  /(?:^|[-–—:|/&+,;(•*]|\b(?:and|or|our|the|distances?|race|run|length|of|in|offer(?:s|ing)?|choose|either|for|plus|und|et|y|e|o|ou|der|die|le|la|il|el|het|de|über|certified|official|new|full))\s*$/i;
/** Says by itself that the marathon distance is run here. */
const FULL_RACE = /^full|marathoners/i;
/** A distance with its own climb behind it is on offer: "12 km - 310 m D+", "26.5k with 540 m of climb". */
const OWN_CLIMB =
  /^[^.;\d]{0,25}\d[\d.,'’]{0,6}\s?(?:m|ft|feet|['’′]|metres|meters|metros|metri|mètres|Hm|HM|Höhenmeter)?\s?(?:\(?\+|D ?\+|HM\b|Hm\b|Höhenmeter|(?:(?:of|in|de|di|d')\s?)?(?:(?:total|elevation|vertical|positive) ){0,2}(?:gain|climb|ascent|vert|dénivelé|desnivel|dislivello|desnível|elevation))|^[^.;\d]{0,12}(?:dislivello|dénivelé|desnivel|desnível|D ?\+|gain|climb|ascent)[^.;\d]{0,16}\d/i;
/** Sentences on what one must have run before. */
const QUALIFIER =
  /\bqualif\w{2,8}\b|\b(?:must|should|have to) (?:have )?(?:completed?|finish(?:ed)?|run)\b|\bprerequisite|\bhave (?:completed|finished)\b|\bfinished? (?:a|an|one|any|at least)\b/i;
/** A line that is nothing but a length. */
const BARE = /^[|\s]*\d[\d.,]{0,7}\s?(?:km|kms|kilomet(?:er|re)s|mi|miles)\b[|\s.]*$/i;
const LENGTH_LABEL = /distan|length|mileage|course|strecke|afstand|距離|race|event|marathon|\brun\b/i;
const LINE_START = /^\s*(?:[-–•*·>|]|\d[.)]|un |une |ein |eine |the )?\s*$/i;
const LABEL =
  /\b(?:distances?|race length|length|strecken?l?[äa]?n?g?e?n?|distanz\w{0,3}|distancias?|distanze|dist[âa]ncias?|afstand\w{0,3})\s*[:|=]?\s*(?:about|ca\.?)?\s*$|距離\s?[:\uff1a]?\s?約?\s?$/i;
const NOISY =
  /\b(?:cut-?offs?|aid stations?|water stations?|qualif\w{2,8}|training|pace|relay|PR\b|PB|record|parking|airport|hotel|weather|years? old|shuttle|drive|minutes?\/mile|min\/km|guess|compare|history|last year|results)\b/i;

interface Candidate {
  readonly km: number;
  score: number;
  label: string;
  exact: boolean;
}

/**
 * Every distance on offer with the page's own label, longest first. A length counts by where it stands (title,
 * heading, start of a list item), how it is written (10K, half marathon) and the words beside it; the places
 * of aid stations, cut-offs, parts of the course and other races do not.
 */
export function readDistances(blocks: readonly Block[], structured: Structured, pageUrl: string): Distances {
  const title = blocks
    .filter((block) => block.kind === 'title' || block.level === 1)
    .map((block) => block.text);
  const names = [structured.title ?? '', ...structured.events.slice(0, 2).map((event) => event.name ?? '')];
  const body = blocks
    .map((block) => block.text)
    .join('\n')
    .slice(0, 200_000);
  const loopFormat = BACKYARD.test(body) || BACKYARD.test(names.join(' '));
  const ultra = /\b(?:ultra|trail|endurance|mountain)\b/i.test(`${title.join(' ')} ${body.slice(0, 20_000)}`);
  const found: Candidate[] = [];

  for (const text of new Set([...title, ...names]))
    scan(text.slice(0, 400), 'name', found, loopFormat, ultra);
  for (const event of structured.events.slice(0, 3))
    if (event.description)
      for (const sentence of sentences(event.description)) scan(sentence, 'text', found, loopFormat, ultra);
  if (structured.description) scan(structured.description, 'meta', found, loopFormat, ultra);
  let previous = '';
  for (const block of blocks) {
    const labelled = previous;
    previous = block.text;
    if (
      BARE.test(block.text) &&
      labelled.length < 40 &&
      /^\D+$/.test(labelled) &&
      !LENGTH_LABEL.test(labelled)
    )
      continue;
    if (block.kind === 'title' || block.level === 1 || block.kind === 'alt') continue;
    const place =
      block.kind === 'heading'
        ? 'heading'
        : block.kind === 'list' || block.kind === 'row' || block.kind === 'pair'
          ? 'list'
          : 'text';
    if (block.link && block.kind !== 'heading') scan(block.text, 'link', found, loopFormat, ultra);
    else if (block.kind === 'row') scan(block.cells?.[0] ?? block.text, 'list', found, loopFormat, ultra);
    else for (const sentence of sentences(block.text)) scan(sentence, place, found, loopFormat, ultra);
  }

  let accepted = found.filter((candidate) => candidate.score >= ENOUGH);
  if (accepted.length === 0) accepted = lastResort(found, pageUrl, title.join(' '));
  if (loopFormat) {
    const loops = accepted.filter((candidate) => candidate.km < 15);
    if (loops.length > 0) accepted = loops.sort((a, b) => b.score - a.score).slice(0, 1);
  }
  const best = accepted.sort((a, b) => b.score - a.score).slice(0, MOST_DISTANCES);
  return {
    distances: best
      .map(({ km, label }) => ({ km: Math.round(km * 1000) / 1000, label }))
      .sort((a, b) => b.km - a.km),
    loopFormat,
  };
}

type Place = 'name' | 'heading' | 'list' | 'text' | 'meta' | 'link';
const PLACE_SCORE: Readonly<Record<Place, number>> = {
  name: 2.2,
  heading: 1.6,
  list: 1,
  text: 0.2,
  meta: 0.8,
  link: 0.4,
};

function scan(text: string, place: Place, found: Candidate[], loopFormat: boolean, ultra: boolean): void {
  const lengths = findLengths(text);
  for (const length of lengths) {
    const base = scoreOf(text, length, place, lengths.length, loopFormat, ultra);
    if (base <= 0) continue;
    const score = base + (enumerated(lengths, length) ? 1.2 : 0);
    const label = labelOf(text, length);
    const known = found.find(
      (candidate) => Math.abs(candidate.km - length.km) <= SAME * Math.max(candidate.km, length.km),
    );
    if (!known) found.push({ km: length.km, score, label, exact: length.form !== 'measure' });
    else {
      if (score > known.score && label.length > 0 && known.score < ENOUGH) known.label = label;
      // Saying an odd length again (a turn, a loop) does not make it a race.
      const counts = isCommon(length.km) || place !== 'text';
      known.score = Math.max(known.score, score) + (counts ? Math.min(known.score, score) * 0.5 : 0);
    }
  }
}

/** One of three or more in a row that share a unit: "7, 14, 21 or 28 km". */
function enumerated(lengths: readonly Length[], one: Length): boolean {
  const at = lengths.indexOf(one);
  const joined = (a: Length | undefined, b: Length | undefined) =>
    a !== undefined && b !== undefined && b.start - a.end <= 6;
  const before = joined(lengths[at - 1], one);
  const after = joined(one, lengths[at + 1]);
  return (
    (before && after) ||
    (before && joined(lengths[at - 2], lengths[at - 1])) ||
    (after && joined(lengths[at + 1], lengths[at + 2]))
  );
}

function scoreOf(
  text: string,
  length: Length,
  place: Place,
  count: number,
  loopFormat: boolean,
  ultra: boolean,
): number {
  const before = text.slice(Math.max(0, length.start - 45), length.start);
  const after = text.slice(length.end, length.end + 40);
  const looped = LOOP_AFTER.test(after) || LOOP_BEFORE.test(before);
  if (looped && loopFormat && length.km < 15) return 3.5;
  if (loopFormat && length.km > 15 && place !== 'name') return 0;
  if (length.form === 'short-mile' && !ultra && count < 2 && place !== 'name') return 0;
  if (
    length.form === 'metres' &&
    place === 'text' &&
    !/^\s*(?:race|run|course|for|para|für|pour|\()/i.test(after)
  )
    return 0;
  if (NOT_AFTER.test(after)) return 0;
  if (place !== 'name' && QUALIFIER.test(text)) return 0;
  const soft = SOFT.test(before);
  if (place !== 'name' && NOT_BEFORE.test(before) && !soft) return 0;

  let score = PLACE_SCORE[place];
  const full = length.form === 'word' && length.km > 40;
  if (length.form === 'race' || length.form === 'short-mile') score += 1.5;
  else if (length.form === 'word')
    score += full && place !== 'name' && !FULL_RACE.test(text.slice(length.start, length.end)) ? 0.3 : 1.5;
  else score += place === 'name' || place === 'heading' ? 1 : 0.7;
  if (LABEL.test(before)) score += 2;
  if (RACE_NOUN.test(after)) score += 1.5;
  else if (OFFER_AFTER.test(after)) score += 0.7;
  if (OFFERING.test(text) && place !== 'name') score += 0.6;
  if (OFFER_BEFORE.test(before)) score += 0.5;
  if (isCommon(length.km)) score += 0.4;
  if (soft && length.form === 'measure' && place !== 'name') score -= 0.8;
  if (OWN_CLIMB.test(after)) score += 1.8;
  else if (length.form === 'measure' && place !== 'name' && STATION.test(text)) return 0;
  if (/\p{L} ?\($/u.test(before) && after.startsWith(')')) score += 0.6;
  if ((place === 'list' || LINE_START.test(before)) && length.start < 8) score += 0.8;
  if (looped && length.form !== 'word') score -= 2.5;
  if (place !== 'name' && place !== 'heading' && NOISY.test(text)) score -= full ? 1 : 1.2;
  if (full && /\b(?:half|semi|1\/2)\b[^.]{0,6}$/i.test(before)) return 0;
  if (
    full &&
    place === 'text' &&
    /^\s*(?:time|times|distance|training|majors?|world|weekend|expo|runner|hotel)\b/i.test(after)
  )
    return 0;
  return score;
}

/** Where nothing was said plainly: parkrun's 5 km, or the one race word that the page keeps using. */
function lastResort(found: readonly Candidate[], pageUrl: string, title: string): Candidate[] {
  if (/parkrun/i.test(title) || /parkrun\./i.test(pageUrl)) {
    const junior = /junior/i.test(title) || /-juniors?\b/i.test(pageUrl);
    return [{ km: junior ? 2 : 5, score: ENOUGH, label: junior ? 'junior parkrun' : 'parkrun', exact: true }];
  }
  const [best] = [...found].sort((a, b) => b.score - a.score);
  return best && best.score >= 1.8 ? [best] : [];
}

/** The page's own name for a distance: the length and the race word behind it. */
function labelOf(text: string, length: Length): string {
  const own = text.slice(length.start, length.end);
  const tail = /^[ -]?(?:trail |road |fun )?(?:run\/walk|race|run|walk|ultra|trail|marathon|relay)\b/i.exec(
    text.slice(length.end, length.end + 24),
  );
  return `${own}${tail ? tail[0] : ''}`.replace(/\s+/g, ' ').trim().slice(0, 60);
}
