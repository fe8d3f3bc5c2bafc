import { findLengths } from '../course/text/lengths';
import type { Statement } from '../course/text/types';
import type { HintSource } from '../course/types';
import type { Block, BlockKind } from './blocks';
import { BARE, isCommon } from './distance-words';
import type { Structured } from './structured';
import { withoutTeasers } from './teasers';

const SOURCES: Readonly<Record<BlockKind, HintSource>> = {
  title: 'title',
  heading: 'heading',
  text: 'text',
  list: 'list',
  row: 'table',
  pair: 'table',
  caption: 'image-text',
  alt: 'image-text',
};

/** A value by itself: a figure with its unit, perhaps two. */
const VALUE =
  /^[~≈><+±-]?\s?\d[\d.,'’\s]{0,9}\s?(?:ft|feet|['’′]|m|met(?:er|re)s|m[eè]tres?|Hm|hm|HM|D\+)?(?:\s?[(/|]\s?\d[\d.,]{0,8}\s?(?:ft|feet|['’′]|m|met(?:er|re)s)?\)?)?\.?$/i;
const HAS_DIGIT = /\d/;
const LONGEST_LABEL = 60;
/** Tables whose rows are points on the way or people: their figures are never the whole course's. */
const POINTS =
  /\b(?:aid|stations?|checkpoints?|segments?|sections?|legs?|splits?|landmarks?|miles? to next|arrive|crew|lap|turn|bib|results?|ravito\p{L}*|avitu\p{L}*|ristor[oi]|verpflegung\p{L}*|kontrollpunkte?|abastecimientos?)\b|関門|エイド/iu;
/** Columns that both such tables and lists of races have. */
const TIMES = /\b(?:cut-?offs?|age|time|pace|gun)\b/i;
const RACES =
  /^\W{0,3}(?:races?|events?|courses?|wettbewerbe?|läufe?|laufe?|épreuves?|pruebas?|carreras?|gar[ae]|provas?|wedstrijd(?:en)?|種目)\W{0,3}$/iu;
const WHOLE_CLIMB = /gain|ascent|climb|vert|D\+|dénivel|desnivel|dislivello|höhenmeter|anstieg|hoogtemeter/iu;
/** How long a line that heads a list of facts may be, and how far below it still holds. */
const NEAR_LENGTH = 48;
const NEAR_BLOCKS = 4;
/** A list of short facts holds together for longer than prose does. */
const NEAR_FACTS = 16;
const CLIMB =
  /gain|ascent|descent|climb|loss|elevation|drop|vert|D\+|dénivel|desnivel|dislivello|höhen|anstieg|hoogte|převýšení/i;
const UNIT = /[([]\s?(ft|feet|m|meters?|metres?)\.?\s?[)\]]/i;

/** Makes the statements that the course is read from out of a page's blocks and its structured data. */
export function statementsOf(blocks: readonly Block[], structured: Structured): Statement[] {
  const statements: Statement[] = [];
  let near: { text: string; heading: string | null; index: number } | null = null;
  const own = withoutTeasers(blocks);
  let factsSince = 0;
  own.forEach((block, index) => {
    if (!block.inScope || block.link) return;
    if (block.text.length > NEAR_LENGTH) factsSince = index;
    const from = SOURCES[block.kind];
    if (
      block.text.length <= NEAR_LENGTH &&
      findLengths(block.text).filter(({ form }) => form !== 'metres').length === 1
    )
      near = { text: block.text, heading: block.heading, index };
    const reach = near !== null && near.index > factsSince ? NEAR_FACTS : NEAR_BLOCKS;
    const isNear = near !== null && near.heading === block.heading && index - near.index <= reach;
    const above = { heading: block.heading, near: isNear && near !== null ? near.text : null };
    if (block.cells) {
      statements.push(...cellStatements(block, block.cells, from));
      return;
    }
    const text = unmarked(block.text);
    statements.push({ text, from, ...above });
    const paired = withNeighbour(own, index, text);
    if (paired) statements.push({ ...paired, from, ...above });
  });
  for (const event of structured.events.slice(0, 3))
    if (event.description)
      statements.push({ text: event.description, from: event.from, heading: event.name });
  if (structured.description) statements.push({ text: structured.description, from: 'meta', heading: null });
  return statements;
}

/** Without the bars of a table drawn in text and without a bullet. */
const unmarked = (text: string) => text.replace(/^\s*(?:\||[-–•*](?=\s))\s*|\s*\|\s*$/g, '');

const isLabel = (text: string) =>
  text.length <= LONGEST_LABEL &&
  !HAS_DIGIT.test(text.replace(/\([^)]*\)|\b\d{1,3}\s?(?:k|km|miles?)\b/gi, '')) &&
  !/[.!]$/.test(text);

/** A label and its value in two places: "Elevation gain" above "305 m", or "305 m" above "elevation gain". */
function withNeighbour(
  blocks: readonly Block[],
  index: number,
  text: string,
): { text: string; quote: string } | null {
  if (!VALUE.test(text)) return null;
  const bare = (block: Block | undefined) => (block?.inScope && !block.cells ? unmarked(block.text) : '');
  const next = bare(blocks[index + 1]);
  // In a row of labels and values the first label tells whether labels stand before or behind.
  let first = index;
  while (VALUE.test(bare(blocks[first - 2])) && isLabel(bare(blocks[first - 1]))) first -= 2;
  const head = bare(blocks[first - 1]);
  const previous = bare(blocks[index - 1]);
  const labelFirst = head !== '' && isLabel(head) && (CLIMB.test(head) || !CLIMB.test(next));
  if (labelFirst && isLabel(previous)) {
    return {
      text: `${label(previous)}: ${withUnit(text, previous)}`,
      quote: `${blocks[index - 1]?.text ?? ''} ${blocks[index]?.text ?? ''}`,
    };
  }
  if (next !== '' && isLabel(next))
    return {
      text: `${text} ${next}`,
      quote: `${blocks[index]?.text ?? ''} ${blocks[index + 1]?.text ?? ''}`,
    };
  return null;
}

function cellStatements(block: Block, cells: readonly string[], from: HintSource): Statement[] {
  const quote = block.text.slice(0, 400);
  const headers = block.headers ?? [];
  const statement = (text: string): Statement => ({ text, quote, from, heading: block.heading });
  if (cells.length === 1) return [{ text: cells[0] ?? '', from, heading: block.heading }];
  if (cells.length === 2 && headers.length !== 2)
    return [statement(`${label(cells[0])}: ${withUnit(cells[1] ?? '', cells[0])}`)];
  if (isOfPoints(headers, cells[0] ?? '')) return [];
  if (headers.length === 0) return [statement(cells.join(' | '))];
  const [name, what, value] = cells;
  if (cells.length === 3 && what && value && VALUE.test(value) && CLIMB.test(what) && isLabel(what))
    return [statement(`${label(name)} ${label(what)}: ${withUnit(value, what)}`)];
  const near = cells.slice(1).find((cell) => BARE.test(cell)) ?? null;
  return cells.slice(1).flatMap((cell, index) => {
    const header = headers[index + 1] ?? '';
    if (cell === '') return [];
    const text = `${label(cells[0])} ${label(header)}: ${withUnit(cell, `${cells[0] ?? ''} ${header}`)}`;
    return [{ ...statement(text), near }];
  });
}

/** Whether a row stands for a place on the way or a person rather than for a race. */
export function isOfPoints(headers: readonly string[], name: string): boolean {
  if (headers.some((header) => POINTS.test(header))) return true;
  if (!headers.some((header) => TIMES.test(header)) || RACES.test(headers[0] ?? '')) return false;
  const lengths = findLengths(name);
  if (lengths.some(({ form }) => form === 'race' || form === 'word')) return false;
  return !lengths.some(({ km }) => isCommon(km)) || !headers.some((header) => WHOLE_CLIMB.test(header));
}

const label = (text: string | undefined) =>
  (text ?? '')
    .replace(/[\s:?]+$/, '')
    .replace(UNIT, '')
    .trim();

/** A bare number takes the unit that its label gives in brackets. */
function withUnit(cell: string, named: string | undefined): string {
  const unit = UNIT.exec(named ?? '');
  return unit && /^[~+]?\s?\d[\d.,\s]{0,9}$/.test(cell.trim()) ? `${cell.trim()} ${unit[1] ?? ''}` : cell;
}
