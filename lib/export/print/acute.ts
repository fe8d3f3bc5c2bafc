import type { ClaimId } from '../../evidence';
import { type Message, msg } from '../../words';

/** One line of what stands on the back of everything that is carried. */
export interface AcuteLine {
  readonly text: Message;
  readonly claims: readonly ClaimId[];
}

/**
 * What to do about a cramp, in the order of the acute card, in as few words as a runner in pain can read: the check
 * first, then ease off, stretch, tighten the other side, press, what not to do, walk on, drink.
 * Based on Miller and others 2022 (J Athl Train 57:5-15) and on the founding document, as the acute card is.
 */
export const acuteCheck: AcuteLine = {
  text: msg('print.acute.check'),
  claims: ['red-flags', 'severe-signs'],
};

export const acuteSteps: readonly AcuteLine[] = [
  { text: msg('print.acute.easeOff'), claims: ['S13', 'acute-stretch'] },
  { text: msg('print.acute.stretch'), claims: ['S18', 'S37', 'acute-stretch'] },
  { text: msg('print.acute.tighten'), claims: ['S19', 'S20', 'antagonist-tighten', 'short-position'] },
  { text: msg('print.acute.press'), claims: ['S21', 'massage'] },
  { text: msg('print.acute.notShort'), claims: ['short-position'] },
  { text: msg('print.acute.walk'), claims: ['acute-stretch', 'relapse'] },
  { text: msg('print.acute.drink'), claims: ['fluids-salt', 'S36', 'overdrinking'] },
];

/** The stretch for each of the three muscles that cramp most in runners. */
export const acuteStretches: readonly AcuteLine[] = [
  { text: msg('print.acute.calf'), claims: ['S18', 'acute-stretch'] },
  { text: msg('print.acute.hamstrings'), claims: ['S18', 'acute-stretch'] },
  { text: msg('print.acute.quadriceps'), claims: ['S18', 'acute-stretch'] },
];

/** When it is something else: the emergencies first. */
export const acuteFlags: readonly AcuteLine[] = [
  { text: msg('print.acute.emergency'), claims: ['red-flags', 'severe-signs', 'overdrinking'] },
  { text: msg('print.acute.sameDay'), claims: ['red-flags'] },
];
