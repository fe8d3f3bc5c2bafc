import { CHILDREN } from '../course/text/length-words';
import { findLengths, type Length } from '../course/text/lengths';
import { sentences } from '../course/text/sentences';
import type { Block } from './blocks';
import { leadsOf, rungsOf } from './distance-leads';
import {
  ALONE,
  type Around,
  groupSignsOf,
  type Place,
  type Sighting,
  type Sign,
  signsOf,
} from './distance-signs';
import { GROUP_WEIGHTS, WEIGHTS } from './distance-weights';
import { BACKYARD, BARE, LABEL_UNIT, LENGTH_LABEL } from './distance-words';
import type { Distance } from './reading';
import { isOfPoints } from './statements';
import type { Structured } from './structured';
import { withoutTeasers } from './teasers';

/** What the page tells of the races on offer. */
export interface Distances {
  readonly distances: Distance[];
  /** True where the distance is one loop, run until the last one stands. */
  readonly loopFormat: boolean;
}

/** How far apart two lengths are before they are two distances. */
const SAME = 0.03;
const MOST_DISTANCES = 12;
/** The log-odds from which a distance counts as on offer. */
const ENOUGH = 0;
/** The log-odds from which the likeliest is taken where none is likely. */
const LAST_RESORT = -1;
/** Nobody's loop is longer. */
const LONGEST_LOOP_KM = 15;
/** The loop of a backyard ultra by its rules: a day's loops are 100 miles. */
const BACKYARD_LOOP_KM = 6.706;
/** "42. 195 km" is one figure, not two sentences. */
const SPLIT_FIGURE = /(?<=\b\d{1,2}[.,]) (?=\d{3} ?k)/g;

/** A line of its own, below the children who run it: "800 m". */
const FEW_METRES = /^\W{0,3}[1-9]\d{2} ?m(?:etros|et(?:er|re)s?|etri|ètres)?\W{0,3}$/i;
const LONGEST_LABEL = 80;

/** Signs of a length that is run over and over. */
const LOOPS: readonly Sign[] = ['before a loop', 'behind a loop', 'before laps', 'behind laps'];

/** One length where it stands, with what the page calls it. */
interface Found extends Sighting {
  readonly label: string;
  /** The page's own figure for a distance that it also names: a "10K" of 10.2 km. */
  readonly stated: boolean;
  readonly looped: boolean;
}

/** One distance and all the places where it stands. */
interface Group {
  readonly sightings: Found[];
}

/**
 * Every distance on offer with the page's own label, longest first. Each length that the page writes is weighed by
 * where it stands (title, heading, list), how it is written (10K, half marathon) and the words beside it; those that
 * are more likely races than aid stations, cut-offs, parts of the course or other people's races are on offer.
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
  const groups = groupsOf(sightingsOn(blocks, structured, [...title, ...names]));
  const likely = likelyOf(groups);

  let accepted = likely.filter(({ logOdds }) => logOdds > ENOUGH);
  if (accepted.length === 0) accepted = lastResort(likely, pageUrl, title.join(' '));
  if (loopFormat) accepted = loopOf(likely, accepted, `${names.join(' ')} ${body}`);
  const best = accepted.sort((a, b) => b.logOdds - a.logOdds).slice(0, MOST_DISTANCES);
  return {
    distances: best
      .map(({ km, label }) => ({ km: Math.round(km * 1000) / 1000, label }))
      .sort((a, b) => b.km - a.km),
    loopFormat,
  };
}

/** Every length of the page where it stands. The events that a page describes to machines are read like its text. */
export function sightingsOn(
  all: readonly Block[],
  structured: Structured,
  names: readonly string[],
): Found[] {
  const found: Found[] = [];
  for (const text of new Set(names)) scan(text.slice(0, 400), 'name', found);
  for (const { description } of structured.events.slice(0, 3))
    for (const sentence of sentences(description ?? '')) scan(sentence, 'text', found);
  if (structured.description) scan(structured.description, 'meta', found);
  const blocks = withoutTeasers(all);
  const leads = leadsOf(blocks);
  const rungs = rungsOf(blocks);
  const called = names.join(' ').toLowerCase();
  let previous = '';
  for (const [index, block] of blocks.entries()) {
    const around = { lead: leads[index] ?? '', above: previous, rung: rungs.has(index), names: called };
    const labelled = previous;
    previous = block.text;
    const named = labelledKm(labelled, block.text);
    if (named !== null) scan(named, 'list', found);
    if (FEW_METRES.test(block.text) && labelled.length < LONGEST_LABEL && CHILDREN.test(labelled))
      scan(`${labelled}: ${block.text}`, 'list', found);
    if (
      block.kind !== 'heading' &&
      BARE.test(block.text) &&
      labelled.length < 40 &&
      /^\D+$/.test(labelled) &&
      !LENGTH_LABEL.test(labelled)
    )
      continue;
    if (block.kind === 'title' || block.level === 1 || block.kind === 'alt') continue;
    if (block.link && block.kind !== 'heading') scan(block.text, 'link', found);
    else if (block.kind === 'row') scanRow(block, found);
    else
      for (const sentence of sentences(block.text.replace(SPLIT_FIGURE, '')))
        scan(sentence, placeOf(block), found, around);
  }
  return found;
}

/** The name of a row, and the cells that are lengths: a column of distances. Rows of places on the way have neither. */
function scanRow({ text, cells = [text], headers = [] }: Block, found: Found[]): void {
  const [name = '', ...others] = cells;
  if (isOfPoints(headers, name)) return;
  scan(name, 'list', found);
  for (const [index, cell] of others.entries()) {
    const header = headers[index + 1] ?? '';
    const named = labelledKm(header, cell);
    if (named !== null) scan(named, 'list', found);
    else if (BARE.test(cell) && (header === '' || LENGTH_LABEL.test(header)))
      scan(header === '' ? cell : `${header}: ${cell}`, 'list', found);
  }
}

/** "Distance (km):" above "8.80", said in one line; null where it is not that. */
function labelledKm(label: string, value: string): string | null {
  if (label.length > 40 || !LENGTH_LABEL.test(label)) return null;
  const unit = LABEL_UNIT.exec(label);
  const figure = /^[-–•*|\s]*(\d{1,3}(?:[.,]\d{1,3})?)[|\s]*$/.exec(value);
  return unit && figure
    ? `${label.replace(LABEL_UNIT, '').replace(/[\s:]+$/, '')}: ${figure[1]} ${unit[1] ?? unit[2]}`
    : null;
}

function placeOf({ kind }: Block): Place {
  if (kind === 'heading') return 'heading';
  return kind === 'list' || kind === 'pair' ? 'list' : 'text';
}

function scan(text: string, place: Place, found: Found[], around: Around = ALONE): void {
  const lengths = findLengths(text);
  for (const length of lengths) {
    const signs = signsOf(text, length, place, lengths, around);
    found.push({
      km: length.km,
      place,
      signs,
      label: labelOf(text, length),
      stated: isStatedFigure(text, length, lengths),
      looped: LOOPS.some((sign) => signs.includes(sign)),
    });
  }
}

/** Sightings of one distance, in the order in which the page first writes them. */
export function groupsOf(found: readonly Found[]): Group[] {
  const groups: Group[] = [];
  for (const sighting of found) {
    const known = groups.find(({ sightings: [first] }) => {
      return (
        first !== undefined && Math.abs(first.km - sighting.km) <= SAME * Math.max(first.km, sighting.km)
      );
    });
    if (known) known.sightings.push(sighting);
    else groups.push({ sightings: [sighting] });
  }
  return groups;
}

interface Likely {
  readonly km: number;
  readonly label: string;
  readonly logOdds: number;
  readonly looped: boolean;
  readonly onTheWay: boolean;
}

/** How likely each distance is on offer: its sightings' weights, of which the heaviest tells most, and its own. */
function likelyOf(groups: readonly Group[]): Likely[] {
  const all = groups.map(({ sightings }) => sightings);
  return groups.flatMap(({ sightings }) => {
    const [first] = sightings;
    if (first === undefined) return [];
    const weights = sightings.map(({ signs }) => sum(signs.map((sign) => WEIGHTS[sign])));
    const heaviest = Math.max(...weights);
    const together = heaviest + Math.log(sum(weights.map((weight) => Math.exp(weight - heaviest))));
    const groupSigns = groupSignsOf(sightings, all);
    const own = sum(groupSigns.map((sign) => GROUP_WEIGHTS[sign]));
    return [
      {
        km: (sightings.find(({ stated }) => stated) ?? first).km,
        label: sightings[weights.indexOf(heaviest)]?.label ?? first.label,
        logOdds: together + own,
        looped: sightings.some(({ looped }) => looped),
        onTheWay: groupSigns.includes('mostly a place on the way'),
      },
    ];
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Of a race of loops, its loop: the length that the page calls one, or the one that the rules prescribe. */
function loopOf(likely: readonly Likely[], accepted: readonly Likely[], text: string): Likely[] {
  const loops = likely.filter(({ looped, km }) => looped && km < LONGEST_LOOP_KM);
  const [best] = [...loops].sort((a, b) => b.logOdds - a.logOdds);
  if (best) return [best];
  if (/back ?yard/i.test(text))
    return [{ km: BACKYARD_LOOP_KM, label: '', logOdds: ENOUGH, looped: true, onTheWay: false }];
  return [...accepted];
}

/** Where nothing was said plainly: parkrun's 5 km, or the likeliest of all. */
function lastResort(likely: readonly Likely[], pageUrl: string, title: string): Likely[] {
  if (/parkrun/i.test(title) || /parkrun\./i.test(pageUrl)) {
    const junior = /junior/i.test(title) || /-juniors?\b/i.test(pageUrl);
    const label = junior ? 'junior parkrun' : 'parkrun';
    return [{ km: junior ? 2 : 5, label, logOdds: ENOUGH, looped: false, onTheWay: false }];
  }
  const [best] = likely.filter(({ onTheWay }) => !onTheWay).sort((a, b) => b.logOdds - a.logOdds);
  return best && best.logOdds > LAST_RESORT ? [best] : [];
}

/** The page's own figure for a distance that it names: a "10K" of 10.2 km, a marathon of 42.855 km. */
function isStatedFigure(text: string, length: Length, lengths: readonly Length[]): boolean {
  const isOwn = (nominalKm: number) =>
    Math.abs(length.km - nominalKm) > 0.005 * nominalKm &&
    Math.abs(length.km - nominalKm) <= SAME * nominalKm;
  return (
    length.form === 'measure' &&
    /\d[.,]\d/.test(text.slice(length.start, length.end)) &&
    lengths.some((other) => other.form !== 'measure' && isOwn(other.km))
  );
}

/** The page's own name for a distance: the length and the race word behind it. */
function labelOf(text: string, length: Length): string {
  const own = text.slice(length.start, length.end);
  const tail = /^[ -]?(?:trail |road |fun )?(?:run\/walk|race|run|walk|ultra|trail|marathon|relay)\b/i.exec(
    text.slice(length.end, length.end + 24),
  );
  return `${own}${tail ? tail[0] : ''}`.replace(/\s+/g, ' ').trim().slice(0, 60);
}
