import type { CourseHint, CourseProfile, HintMeaning, HintSource } from '../../course/types';
import { type Message, msg, type Speaker } from '../../words';
import type { CardView } from '../card-view';

function meaning(says: HintMeaning): Message {
  switch (says.kind) {
    case 'terrain':
      return msg('card.says.terrain', { terrain: says.terrain, hedged: says.hedged === true });
    case 'gain':
      return msg('card.says.gain', { m: says.m });
    case 'loss':
      return msg('card.says.loss', { m: says.m });
    case 'net':
      return msg('card.says.net', { netM: says.netM });
    case 'gain-rate':
      return msg('card.says.gain-rate', { mPerKm: says.mPerKm });
    case 'net-downhill':
      return msg('card.says.net-downhill', { is: says.is });
  }
}

/** Where the card may look for a quote to mark it: among the page's words, in its data, or not on the page at all. */
function placeOf(from: HintSource): CardView['evidence'][number]['at'] {
  switch (from) {
    case 'text':
    case 'title':
    case 'heading':
    case 'table':
    case 'list':
    case 'microdata':
    case 'image-text':
    case 'activity':
      return 'page';
    case 'meta':
    case 'json-ld':
    case 'map-embed':
      return 'data';
    case 'course-file':
    case 'known-course':
    case 'known-unverified':
    case 'runner':
      return 'elsewhere';
  }
}

/**
 * The words relied on, as they stand on the page, with where they stood and what they were taken to mean: words that
 * say two things are quoted once. What the runner said has no words on the page.
 */
export function evidenceRows(hints: readonly CourseHint[], speaker: Speaker): CardView['evidence'] {
  const rows = new Map<string, { quote: string; from: HintSource; says: Set<string> }>();
  for (const { quote, from, says } of hints) {
    if (from === 'runner') continue;
    const key = `${from}|${quote}`;
    const row = rows.get(key) ?? { quote, from, says: new Set() };
    rows.set(key, row);
    row.says.add(speaker.say(meaning(says)));
  }
  return [...rows.values()].map(({ quote, from, says }) => ({
    quote,
    from: speaker.say(msg(`card.from.${from}`)),
    says: speaker.say(msg('card.says', { meanings: [...says] })),
    at: placeOf(from),
  }));
}

/** Whether the figure of the course is one that a course map on the page gives. */
export const isFromMap = ({ statedBy, evidence }: CourseProfile): boolean =>
  statedBy === 'numbers' && evidence[0]?.from === 'map-embed';

/** By whom the course was stated, and how sure that is. */
export function statedLine(course: CourseProfile, corrected: boolean, speaker: Speaker): string {
  if (corrected) return speaker.say(msg('card.stated.corrected'));
  if (course.statedBy === null) return speaker.say(msg('card.stated.none'));
  const unverified = course.statedBy === 'known-course' && course.evidence[0]?.from === 'known-unverified';
  const by = unverified ? 'known-unverified' : isFromMap(course) ? 'map' : course.statedBy;
  const stated = speaker.say(msg(`card.stated.${by}`));
  if (course.statedBy === 'runner') return stated;
  const disputed = course.disagreeing.length > 0;
  const sure = speaker.say(msg('card.stated.sure', { stated, confidence: course.confidence, disputed }));
  const [low, high] = course.between ?? [];
  return low && high && course.statedBy !== 'words'
    ? speaker.say(msg('card.stated.between', { sure, low, high }))
    : sure;
}
