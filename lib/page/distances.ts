import { findLengths, type Length } from '../course/text/lengths';
import { sentences } from '../course/text/sentences';
import type { Block } from './blocks';
import { type Place, type RaceFormat, scoreOf } from './distance-score';
import { BACKYARD, BARE, isCommon, LENGTH_LABEL } from './distance-words';
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
/** How much less surely a neighbour in a row is on offer. */
const ROW_LOSS = 0.4;
/** The loop of a backyard ultra by its rules: a day's loops are 100 miles. */
const BACKYARD_LOOP_KM = 6.706;
/** "42. 195 km" is one figure, not two sentences. */
const SPLIT_FIGURE = /(?<=\b\d{1,2}[.,]) (?=\d{3} ?k)/g;

interface Candidate {
  km: number;
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
  const format = { loopFormat, ultra };
  const found: Candidate[] = [];

  for (const text of new Set([...title, ...names])) scan(text.slice(0, 400), 'name', found, format);
  for (const event of structured.events.slice(0, 3))
    if (event.description)
      for (const sentence of sentences(event.description)) scan(sentence, 'text', found, format);
  if (structured.description) scan(structured.description, 'meta', found, format);
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
    if (block.link && block.kind !== 'heading') scan(block.text, 'link', found, format);
    else if (block.kind === 'row') scan(block.cells?.[0] ?? block.text, 'list', found, format);
    else
      for (const sentence of sentences(block.text.replace(SPLIT_FIGURE, '')))
        scan(sentence, place, found, format);
  }

  let accepted = found.filter((candidate) => candidate.score >= ENOUGH);
  if (accepted.length === 0) accepted = lastResort(found, pageUrl, title.join(' '));
  if (loopFormat) {
    const loops = accepted.filter((candidate) => candidate.km < 15);
    if (loops.length > 0) accepted = loops.sort((a, b) => b.score - a.score).slice(0, 1);
    else if (/back ?yard/i.test(`${names.join(' ')} ${body}`))
      accepted = [{ km: BACKYARD_LOOP_KM, score: ENOUGH, label: '', exact: true }];
  }
  const best = accepted.sort((a, b) => b.score - a.score).slice(0, MOST_DISTANCES);
  return {
    distances: best
      .map(({ km, label }) => ({ km: Math.round(km * 1000) / 1000, label }))
      .sort((a, b) => b.km - a.km),
    loopFormat,
  };
}

function scan(text: string, place: Place, found: Candidate[], format: RaceFormat): void {
  const lengths = findLengths(text);
  const scores = rowScores(
    lengths,
    lengths.map((length) => scoreOf(text, length, place, lengths, format)),
  );
  for (const [index, length] of lengths.entries()) {
    const score = scores[index] ?? 0;
    if (score <= 0) continue;
    const label = labelOf(text, length);
    const known = found.find(
      (candidate) => Math.abs(candidate.km - length.km) <= SAME * Math.max(candidate.km, length.km),
    );
    if (!known) found.push({ km: length.km, score, label, exact: length.form !== 'measure' });
    else {
      if (score > known.score && label.length > 0 && known.score < ENOUGH) known.label = label;
      if (known.exact && isStatedFigure(text, length, lengths, known.km)) {
        known.km = length.km;
        known.exact = false;
      }
      // Saying an odd length again (a turn, a loop) does not make it a race.
      const counts = isCommon(length.km) || place !== 'text';
      known.score = Math.max(known.score, score) + (counts ? Math.min(known.score, score) * 0.5 : 0);
    }
  }
}

/** What is said of one of a row is said of its neighbours: "the courses are 8 km and 21 km". */
function rowScores(lengths: readonly Length[], scores: readonly number[]): number[] {
  const shared = [...scores];
  const pass = (from: number, to: number) => {
    const [a, b] = [lengths[Math.min(from, to)], lengths[Math.max(from, to)]];
    const [given, own] = [shared[from] ?? 0, shared[to] ?? 0];
    if (a && b && a.form === b.form && a.form !== 'word' && b.start - a.end <= 6 && own > 0)
      shared[to] = Math.max(own, given - ROW_LOSS);
  };
  for (let at = 1; at < lengths.length; at++) pass(at - 1, at);
  for (let at = lengths.length - 2; at >= 0; at--) pass(at + 1, at);
  return shared;
}

/** The page's own figure for a distance that it names: a "10K" of 10.2 km, a marathon of 42.855 km. */
function isStatedFigure(
  text: string,
  length: Length,
  lengths: readonly Length[],
  nominalKm: number,
): boolean {
  return (
    length.form === 'measure' &&
    /\d[.,]\d/.test(text.slice(length.start, length.end)) &&
    Math.abs(length.km - nominalKm) > 0.005 * nominalKm &&
    lengths.some((other) => other.form !== 'measure' && Math.abs(other.km - nominalKm) < 0.001)
  );
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
