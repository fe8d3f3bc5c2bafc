import type { CourseHint, CourseProfile } from '../../course/types';
import type { PageReading } from '../../page/reading';
import { type PageCorrection, publicAddress } from '../../runner/corrections';
import { msg, type Speaker } from '../../words';
import { correctionView } from './correcting';
import { evidenceRows } from './evidence';

const MOST_QUOTES = 12;

/**
 * A report of a misreading as plain text, for an issue: the page, what was read of it and from which words, and what
 * it should have been. Nothing of the runner but what they corrected is in it, and the address is without what tells
 * of them.
 */
export function reportFor(input: {
  readonly reading: PageReading;
  /** As the page was read, without corrections. */
  readonly course: CourseProfile;
  /** As the card shows it now. */
  readonly corrected: CourseProfile;
  readonly correction: PageCorrection | null;
  readonly version: string;
  readonly speaker: Speaker;
}): string {
  const { reading, course, corrected, correction, version, speaker } = input;
  const { terrain, between, netDownhill, distanceKm, gainM, lossM, netM, statedBy, confidence, surface } =
    course;
  const quotes = (hints: readonly CourseHint[]) =>
    evidenceRows(hints.slice(0, MOST_QUOTES), speaker).map(({ quote, from, says }) =>
      speaker.say(msg('report.quote', { quote: quote.replace(/\s+/g, ' ').trim(), from, says })),
    );
  const lines = [
    speaker.say(msg('report.title', { version })),
    '',
    speaker.say(msg('report.page', { address: publicAddress(reading.url) })),
    speaker.say(msg('report.kind', { kind: reading.kind, site: reading.site, language: reading.language })),
    speaker.say(msg('report.distances', { kms: reading.distances.map(({ km }) => km) })),
    speaker.say(msg('report.read', { terrain, between, netDownhill, surface })),
    speaker.say(msg('report.figures', { distanceKm, gainM, lossM, netM })),
    speaker.say(msg('report.by', { statedBy, confidence })),
    correctionView(corrected, correction, speaker)?.text ?? speaker.say(msg('report.notSaid')),
    '',
    speaker.say(msg('report.words')),
    ...quotes(course.evidence),
    ...(course.disagreeing.length === 0 ? [] : ['', speaker.say(msg('report.disagreeing'))]),
    ...quotes(course.disagreeing),
  ];
  return lines.join('\n');
}
