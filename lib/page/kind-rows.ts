import type { Block } from './blocks';
import { DAYS } from './kind-patterns';

const LONGEST_ROW = 200;
const MOST_ROWS = 2000;
const RANKED = /^\W{0,3}(\d{1,5})[.)]?\s.{3,160}?(?<!\d)\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?!\d)/;
/** A day at the head of what happens on it, with or without its weekday. */
const DAY =
  /^(?:\p{L}{2,12}\.?,? )?(?:\d{1,2}(?:st|nd|rd|th|er|º|°)?\.? (?:de |di )?\p{L}{3,10}|\p{L}{3,10} \d{1,2}(?:st|nd|rd|th)?)\.?,?(?: (?:de )?20\d\d)?$|^\d{1,2}月\d{1,2}日/u;

/** How many rows follow one another by their rank, each with a time: a list of results. */
export function rankedRows(blocks: readonly Block[]): number {
  let last = 0;
  let rows = 0;
  for (const { text } of blocks.slice(0, MOST_ROWS)) {
    if (text.length > LONGEST_ROW) continue;
    const rank = Number(RANKED.exec(text)?.[1] ?? 0);
    if (rank === 0) continue;
    if (rank === last + 1) rows++;
    last = rank;
  }
  return rows;
}

/** How many headings are days: a race has one or two, a calendar many. */
export function dayHeadings(blocks: readonly Block[]): number {
  const days = blocks
    .filter(({ level, text }) => level > 1 && text.length < 40)
    .map(({ text }) => text.trim())
    .filter((text) => DAY.test(text) || (text.length < 24 && text.search(DAYS) === 0));
  return new Set(days).size;
}
