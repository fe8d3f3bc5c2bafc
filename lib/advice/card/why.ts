import type { CourseProfile } from '../../course/types';
import type { ClaimId } from '../../evidence';
import { type Message, msg } from '../../words';
import type { Advice } from '../types';

interface Paragraph {
  readonly text: Message;
  readonly claims: readonly ClaimId[];
}

/** Why the advice is what it is: what is known to go with cramps here, the mechanism, and what nobody has tested. */
export function whyParagraphs(course: CourseProfile, { risks, plan }: Advice): Paragraph[] {
  const paragraphs: Paragraph[] = risks.map(({ text, claims }) => ({ text, claims }));
  paragraphs.push({ text: msg('card.why.cause'), claims: ['S11', 'S12'] });
  paragraphs.push({ text: msg('card.why.shift'), claims: ['S31'] });
  const flat = course.terrain === 'flat';
  if (flat || course.terrain === 'unknown') {
    paragraphs.push({ text: msg('card.why.flat'), claims: ['S32', 'flat-monotony'] });
  }
  if (!flat) paragraphs.push({ text: msg('card.why.hills'), claims: ['S33', 'hills-reported'] });
  if (plan && plan.cues.length > 0) {
    paragraphs.push({ text: msg('card.why.attention'), claims: ['attention-cost'] });
  }
  paragraphs.push({ text: msg('card.why.untested'), claims: ['plan-untested', 'early-pace'] });
  return paragraphs;
}
