import { findLengths } from '../course/text/lengths';
import type { Block } from './blocks';
import { isCommon } from './distance-words';

const LONGEST_LEAD = 70;
/** A paragraph longer than this belongs to no list. */
const PARAGRAPH = 140;
/** How many lines a line that heads a list still speaks for. */
const REACH = 12;
/** A sentence may head a list too, where it says so. */
const INTRODUCES =
  /[:：]$|以下|(?<!\p{L})(?:following|folgende\p{L}?|suivant\p{L}{0,2}|siguiente\p{L}?|seguent\p{L}|seguinte\p{L}?|volgende)(?!\p{L})/iu;
/** Without these no text holds a length; most lines have none, and looking for lengths costs far more. */
const MAY_HOLD_LENGTH =
  /\d|mar[aá]t|half|semi|med[iy]|mezz|meia|halb|halv|full|km|mil|mijl|meil|kil|ハーフ|フル/i;
/** Points on the way are many, and stand in their order. */
const LEAST_RUNGS = 5;
/** Lines between two points: a name, a time, a dash. */
const MOST_BETWEEN = 4;

/** For each block the line above it that heads its list: a heading, or a short line without a length of its own. */
export function leadsOf(blocks: readonly Block[]): string[] {
  let lead = '';
  let since = 0;
  return blocks.map((block) => {
    const own = lead;
    if (block.link) return own;
    const { text } = block;
    if (block.level > 1 || isLead(text)) {
      lead = text.slice(0, PARAGRAPH);
      since = 0;
    } else if (text.length > PARAGRAPH || ++since > REACH) lead = '';
    return text.length > PARAGRAPH ? '' : own;
  });
}

const isLead = (text: string): boolean =>
  text.length <= LONGEST_LEAD &&
  /\p{L}{3}|[\p{Script=Han}\p{Script=Katakana}]{2}/u.test(text) &&
  (!/[.!?。]$/.test(text) || INTRODUCES.test(text)) &&
  (!MAY_HOLD_LENGTH.test(text) || findLengths(text).length === 0);

/**
 * Which blocks are points on the way in a table drawn as text: five or more lines of one length each, longer from line
 * to line, most of which no race is as long as.
 */
export function rungsOf(blocks: readonly Block[]): ReadonlySet<number> {
  const rungs = new Set<number>();
  let ladder: { index: number; km: number }[] = [];
  const close = () => {
    const odd = ladder.filter(({ km }) => !isCommon(km)).length;
    if (ladder.length >= LEAST_RUNGS && 2 * odd > ladder.length)
      for (const { index } of ladder) rungs.add(index);
    ladder = [];
  };
  for (const [index, { text, link }] of blocks.entries()) {
    if (link || text.length > PARAGRAPH || !/\d/.test(text)) continue;
    const [first] = findLengths(text);
    if (first?.form !== 'measure') continue;
    const last = ladder.at(-1);
    if (last && (first.km <= last.km || index - last.index > MOST_BETWEEN + 1)) close();
    ladder.push({ index, km: first.km });
  }
  close();
  return rungs;
}
