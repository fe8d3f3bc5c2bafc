import type { ClaimId } from '../evidence';
import { type Message, msg } from '../words';

/** One line of the supporter's card. */
export interface SupporterLine {
  readonly id: string;
  readonly text: Message;
  readonly claims: readonly ClaimId[];
}

/** What to look for before anything is done. */
export const supporterCheck: SupporterLine = {
  id: 'check',
  text: msg('supporter.check'),
  claims: ['red-flags', 'severe-signs'],
};

/**
 * How to help a runner who cramps, in the order of the acute card: out of the way, stretch, tighten the other side,
 * press, walk on, drink. Based on Miller et al. 2022 (J Athl Train 57:5-15) and the founding document, as that card is.
 */
export const supporterSteps: readonly SupporterLine[] = [
  { id: 'aside', text: msg('supporter.aside'), claims: ['S13', 'acute-stretch'] },
  { id: 'stretch', text: msg('supporter.stretch'), claims: ['S18', 'S37', 'acute-stretch', 'hold-timer'] },
  {
    id: 'tighten',
    text: msg('supporter.tighten'),
    claims: ['S19', 'S20', 'antagonist-tighten', 'short-position'],
  },
  { id: 'press', text: msg('supporter.press'), claims: ['S21', 'massage'] },
  { id: 'walk', text: msg('supporter.walk'), claims: ['acute-stretch', 'relapse'] },
  { id: 'drink', text: msg('supporter.drink'), claims: ['fluids-salt', 'S36', 'overdrinking'] },
];

export const supporterNots: readonly SupporterLine[] = [
  { id: 'force', text: msg('supporter.not.force'), claims: ['acute-stretch', 'red-flags'] },
  { id: 'short', text: msg('supporter.not.short'), claims: ['short-position'] },
  { id: 'swollen', text: msg('supporter.not.swollen'), claims: ['red-flags'] },
  { id: 'pills', text: msg('supporter.not.pills'), claims: ['S22', 'no-quinine', 'nsaid'] },
  { id: 'water', text: msg('supporter.not.water'), claims: ['overdrinking', 'fluids-salt'] },
];

/** When to call, in a helper's words: the ids are those of the warning signs. */
export const supporterCalls: readonly SupporterLine[] = [
  { id: 'many', text: msg('supporter.call.many'), claims: ['severe-signs'] },
  { id: 'heat', text: msg('supporter.call.heat'), claims: ['heat-safety'] },
  { id: 'overdrinking', text: msg('supporter.call.overdrinking'), claims: ['overdrinking'] },
  { id: 'chest', text: msg('supporter.call.chest'), claims: ['red-flags'] },
  { id: 'compartment', text: msg('supporter.call.compartment'), claims: ['red-flags'] },
  { id: 'urine', text: msg('supporter.call.urine'), claims: ['severe-signs', 'red-flags'] },
  { id: 'sickle', text: msg('supporter.call.sickle'), claims: ['red-flags'] },
  { id: 'nerve', text: msg('supporter.call.nerve'), claims: ['red-flags'] },
];

export const supporterSameDay: readonly SupporterLine[] = [
  { id: 'snap', text: msg('supporter.today.snap'), claims: ['red-flags'] },
  { id: 'clot', text: msg('supporter.today.clot'), claims: ['red-flags'] },
  { id: 'vomiting', text: msg('supporter.today.vomiting'), claims: ['severe-signs'] },
  { id: 'bone', text: msg('supporter.today.bone'), claims: ['red-flags'] },
];

/** Every claim that the card stands on, each once, in the order of the card. */
export const supporterClaims: readonly ClaimId[] = [
  ...new Set(
    [
      supporterCheck,
      ...supporterSteps,
      ...supporterNots,
      { claims: ['twinge'] as const },
      ...supporterCalls,
      ...supporterSameDay,
    ].flatMap(({ claims }): readonly ClaimId[] => claims),
  ),
];
