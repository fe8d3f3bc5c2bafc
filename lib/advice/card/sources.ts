import { type Claim, type ClaimId, claim, source } from '../../evidence';
import { msg, type Speaker } from '../../words';
import type { CardView } from '../card-view';

function gradeWords({ grade, basis }: Claim, speaker: Speaker): string {
  const words = speaker.say(msg(`card.grade.${grade}`));
  return basis === 'found' ? words : speaker.say(msg(`card.grade.${basis}`, { grade: words }));
}

/** What stands behind a card, each claim once, in the order in which the card comes to it. */
export function sourceRows(ids: Iterable<ClaimId>, speaker: Speaker): CardView['sources'] {
  return [...new Set(ids)].map(claim).map((each) => ({
    id: each.id,
    says: speaker.say(each.says),
    grade: gradeWords(each, speaker),
    citations: each.sources.map(source).map(({ citation, url }) => ({
      text: citation,
      ...(url === undefined ? {} : { url }),
    })),
  }));
}
