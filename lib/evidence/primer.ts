import { type Message, msg } from '../words';
import type { ClaimId } from './index';

export interface PrimerCard {
  readonly id: string;
  readonly title: Message;
  readonly text: Message;
  readonly claims: readonly ClaimId[];
}

/** About cramps, one question a card, in the order in which a runner asks. */
export const primer: readonly PrimerCard[] = [
  {
    id: 'what',
    title: msg('primer.what.title'),
    text: msg('primer.what.text'),
    claims: ['S1', 'S6'],
  },
  {
    id: 'muscles',
    title: msg('primer.muscles.title'),
    text: msg('primer.muscles.text'),
    claims: ['S3', 'S4'],
  },
  {
    id: 'treatment',
    title: msg('primer.treatment.title'),
    text: msg('primer.treatment.text'),
    claims: ['S18', 'S37', 'S19', 'S20', 'S21', 'twinge'],
  },
  {
    id: 'why',
    title: msg('primer.why.title'),
    text: msg('primer.why.text'),
    claims: ['S11', 'S12'],
  },
  {
    id: 'fatigue',
    title: msg('primer.fatigue.title'),
    text: msg('primer.fatigue.text'),
    claims: ['S13', 'S14', 'S15', 'early-pace'],
  },
  {
    id: 'heat',
    title: msg('primer.heat.title'),
    text: msg('primer.heat.text'),
    claims: ['S7', 'S8', 'heat-safety'],
  },
  {
    id: 'salt',
    title: msg('primer.salt.title'),
    text: msg('primer.salt.text'),
    claims: ['S9', 'S10', 'S36', 'S35', 'salt-guideline', 'overdrinking'],
  },
  {
    id: 'pill',
    title: msg('primer.pill.title'),
    text: msg('primer.pill.text'),
    claims: ['S22', 'no-quinine', 'magnesium', 'nsaid'],
  },
  {
    id: 'pickle',
    title: msg('primer.pickle.title'),
    text: msg('primer.pickle.text'),
    claims: ['pickle-juice'],
  },
  {
    id: 'prevention',
    title: msg('primer.prevention.title'),
    text: msg('primer.prevention.text'),
    claims: ['S23', 'S24', 'S25'],
  },
  {
    id: 'variation',
    title: msg('primer.variation.title'),
    text: msg('primer.variation.text'),
    claims: ['S28', 'S29', 'S30', 'S31', 'walk-breaks'],
  },
  {
    id: 'terrain',
    title: msg('primer.terrain.title'),
    text: msg('primer.terrain.text'),
    claims: ['S32', 'S33'],
  },
  {
    id: 'stride',
    title: msg('primer.stride.title'),
    text: msg('primer.stride.text'),
    claims: ['S27', 'S26', 'cadence-load'],
  },
  {
    id: 'history',
    title: msg('primer.history.title'),
    text: msg('primer.history.text'),
    claims: ['cramp-history', 'S16', 'S17'],
  },
  {
    id: 'common',
    title: msg('primer.common.title'),
    text: msg('primer.common.text'),
    claims: ['S2'],
  },
  {
    id: 'serious',
    title: msg('primer.serious.title'),
    text: msg('primer.serious.text'),
    claims: ['S34', 'severe-signs'],
  },
  {
    id: 'other',
    title: msg('primer.other.title'),
    text: msg('primer.other.text'),
    claims: ['S5', 'conditions'],
  },
  {
    id: 'unknown',
    title: msg('primer.unknown.title'),
    text: msg('primer.unknown.text'),
    claims: ['plan-untested', 'muscle-damage'],
  },
  {
    id: 'credit',
    title: msg('primer.credit.title'),
    text: msg('primer.credit.text'),
    claims: ['S38'],
  },
];
