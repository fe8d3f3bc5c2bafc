import type { ReadingLanguage } from './types';

/** Where one statement of a sentence ends and the next begins. */
const BOUNDARY =
  /[;()]|,(?=\s)|\s[-–—]\s|—|(?<!\p{L})(?:but|while|whereas|although|though|which|where|aber|während|mais|tandis|pero|mientras|ma|mentre|mas|enquanto|maar|terwijl)(?!\p{L})/giu;

/** The clause that a figure stands in, and the one right before it. */
export interface Clause {
  readonly own: string;
  /** The part of `own` before the figure. */
  readonly before: string;
  readonly lead: string;
}

/** The clause around `start`..`end` of a sentence. Linear in its length. */
export function clauseAround(sentence: string, start: number, end: number): Clause {
  let from = 0;
  let leadFrom = 0;
  let leadTo = 0;
  let to = sentence.length;
  for (const match of sentence.matchAll(BOUNDARY)) {
    const after = match.index + match[0].length;
    if (after <= start) {
      leadFrom = from;
      leadTo = match.index;
      from = after;
    } else if (match.index >= end) {
      to = match.index;
      break;
    }
  }
  return {
    own: sentence.slice(from, to),
    before: sentence.slice(from, start),
    lead: sentence.slice(leadFrom, leadTo),
  };
}

/**
 * Whether a figure is of a part of the course: the words for one stand in its own clause, or open the sentence before
 * it. Where a language has no words of its own for parts of a climb, those for any part hold in the whole sentence.
 */
export function isOfPart(masked: string, start: number, end: number, language: ReadingLanguage): boolean {
  const { figurePart } = language;
  if (!figurePart) return language.part.test(masked) && !language.total.test(masked);
  const { own, before, lead } = clauseAround(masked, start, end);
  if (A_STRETCH.test(lead) || A_STRETCH.test(own)) return true;
  if (A_STRETCH.test(masked.slice(0, start)) && !language.total.test(own)) return true;
  const opens = figurePart.test(lead) && !/\d\s?(?:ft|feet|m|met\w{2,4})\b/i.test(lead) && OPENS.test(lead);
  return (
    (opens || figurePart.test(own)) &&
    !language.total.test(before) &&
    !language.total.test(own.slice(before.length))
  );
}
/** Whose total it is, is told by its length: "over a 2 km stretch, a total climb of 240 m". */
const A_STRETCH =
  /\b(?:over|in|within|on|across|along|for) (?:a|an|one|this|that|the|each|every) (?:[\w.]{1,8}[ -]){0,2}(?:\d[\d.,]{0,5}[ -]?)?(?:k|km|kilomet(?:er|re)s?|miles?|mi) (?:\w{1,8} )?(?:stretch|section|segment|portion|leg)\b/i;

/** What a sentence opens with that holds for the clause behind it: "In the first four miles, you climb 900 ft". */
const OPENS =
  /^\W*(?:the|in|on|over|at|from|for|during|within|after|before|until|then|miles?|km|between|once|first|next|your|that|this|it starts?|starting|au|aux|dès|depuis|vers|sur|dans|les?|la|nach|ab|bei|auf|im|zu|am|von|die|der|das|den|vanaf|na|op|bij|tot|de|het)(?!\p{L})/iu;

const CONTINUES = /^\s*(?:which|that|with|has|have|had|is|was|climbs|gains|features|at)\b/i;
const RELATIVE = /\b(?:which|where)\s*$/i;

/** Whether a figure is that of another race or edition, or is compared with this one's. */
export function isOfAnother(masked: string, start: number, end: number, language: ReadingLanguage): boolean {
  const { figureElsewhere } = language;
  if (!figureElsewhere) return language.elsewhere.test(masked);
  const { own, before } = clauseAround(masked, start, end);
  const from = start - before.length;
  const earlier = masked.slice(0, from);
  // "Unlike the half, which climbs 900 ft" against "Unlike the half, we climb 900 ft".
  const continues = CONTINUES.test(before) || RELATIVE.test(earlier);
  return (
    (figureElsewhere.before?.test(before) ?? false) ||
    (continues && (figureElsewhere.before?.test(earlier) ?? false)) ||
    (figureElsewhere.after?.test(own) ?? false)
  );
}
