import type { ClaimId } from '../evidence';
import { type Message, msg } from '../words';

export interface RedFlag {
  readonly id: string;
  readonly text: Message;
  readonly claims: readonly ClaimId[];
}

export interface RedFlagGroup {
  readonly id: 'emergency' | 'same-day' | 'soon';
  readonly title: Message;
  readonly flags: readonly RedFlag[];
}

/**
 * Signs that a cramp is something else, most urgent first. Sources: Miller et al. 2022, Table 1; the
 * overdrinking consensus (Hew-Butler et al. 2015); the heat statement of the National Athletic Trainers'
 * Association (2015); the rest is general medical knowledge.
 */
export const redFlags: readonly RedFlagGroup[] = [
  {
    id: 'emergency',
    title: msg('redFlags.emergency'),
    flags: [
      { id: 'many', text: msg('redFlags.many'), claims: ['severe-signs'] },
      { id: 'heat', text: msg('redFlags.heat'), claims: ['heat-safety'] },
      { id: 'overdrinking', text: msg('redFlags.overdrinking'), claims: ['overdrinking'] },
      { id: 'chest', text: msg('redFlags.chest'), claims: ['red-flags'] },
      { id: 'compartment', text: msg('redFlags.compartment'), claims: ['red-flags'] },
      { id: 'urine', text: msg('redFlags.urine'), claims: ['severe-signs', 'red-flags'] },
      { id: 'sickle', text: msg('redFlags.sickle'), claims: ['red-flags'] },
      { id: 'nerve', text: msg('redFlags.nerve'), claims: ['red-flags'] },
    ],
  },
  {
    id: 'same-day',
    title: msg('redFlags.sameDay'),
    flags: [
      { id: 'snap', text: msg('redFlags.snap'), claims: ['red-flags'] },
      { id: 'clot', text: msg('redFlags.clot'), claims: ['red-flags'] },
      { id: 'vomiting', text: msg('redFlags.vomiting'), claims: ['severe-signs'] },
      { id: 'bone', text: msg('redFlags.bone'), claims: ['red-flags'] },
    ],
  },
  {
    id: 'soon',
    title: msg('redFlags.soon'),
    flags: [
      { id: 'night', text: msg('redFlags.night'), claims: ['S6', 'S5'] },
      { id: 'low-effort', text: msg('redFlags.lowEffort'), claims: ['S5', 'red-flags'] },
      { id: 'spasm', text: msg('redFlags.spasm'), claims: ['red-flags'] },
      { id: 'weakness', text: msg('redFlags.weakness'), claims: ['red-flags'] },
      { id: 'conditions', text: msg('redFlags.conditions'), claims: ['S5', 'conditions'] },
      { id: 'artery', text: msg('redFlags.artery'), claims: ['red-flags'] },
      { id: 'fever', text: msg('redFlags.fever'), claims: ['red-flags'] },
    ],
  },
];
