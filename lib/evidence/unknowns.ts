import { type Message, msg } from '../words';
import type { ClaimId } from './index';

/** One thing that is not known, and what stands on either side of it. */
export interface Unknown {
  readonly id: string;
  readonly question: Message;
  readonly text: Message;
  readonly claims: readonly ClaimId[];
}

export interface UnknownGroup {
  readonly id: 'untested' | 'disputed' | 'ours';
  readonly title: Message;
  readonly unknowns: readonly Unknown[];
}

/** What holds of all advice here: above everything else that is not known. */
export const honestyLine: { readonly text: Message; readonly claims: readonly ClaimId[] } = {
  text: msg('unknowns.honest'),
  claims: ['plan-untested', 'S37', 'S13', 'early-pace'],
};

/** What nobody has tested, where studies disagree, and what is our own choice: the one place where all of it stands. */
export const unknowns: readonly UnknownGroup[] = [
  {
    id: 'untested',
    title: msg('unknowns.untested'),
    unknowns: [
      {
        id: 'plan',
        question: msg('unknowns.plan.title'),
        text: msg('unknowns.plan.text'),
        claims: ['plan-untested', 'S28', 'natural-reset'],
      },
      {
        id: 'hills',
        question: msg('unknowns.hills.title'),
        text: msg('unknowns.hills.text'),
        claims: ['S32', 'S33', 'flat-monotony', 'hills-reported', 'downhill-damage'],
      },
      {
        id: 'peak',
        question: msg('unknowns.peak.title'),
        text: msg('unknowns.peak.text'),
        claims: ['cadence-load', 'cadence-cost'],
      },
      {
        id: 'tighten',
        question: msg('unknowns.tighten.title'),
        text: msg('unknowns.tighten.text'),
        claims: ['antagonist-tighten', 'massage'],
      },
      {
        id: 'training',
        question: msg('unknowns.training.title'),
        text: msg('unknowns.training.text'),
        claims: ['single-run-jump', 'weekly-jump', 'hill-practice'],
      },
    ],
  },
  {
    id: 'disputed',
    title: msg('unknowns.disputed'),
    unknowns: [
      {
        id: 'strike',
        question: msg('unknowns.strike.title'),
        text: msg('unknowns.strike.text'),
        claims: ['S29', 'strike-switch'],
      },
      {
        id: 'downhill',
        question: msg('unknowns.downhill.title'),
        text: msg('unknowns.downhill.text'),
        claims: ['downhill-stride'],
      },
      {
        id: 'stretching',
        question: msg('unknowns.stretching.title'),
        text: msg('unknowns.stretching.text'),
        claims: ['S25', 'stretch-habit', 'acute-stretch'],
      },
      {
        id: 'water',
        question: msg('unknowns.water.title'),
        text: msg('unknowns.water.text'),
        claims: ['S9', 'S10', 'fluids-salt', 'salt-guideline'],
      },
      {
        id: 'pickle',
        question: msg('unknowns.pickle.title'),
        text: msg('unknowns.pickle.text'),
        claims: ['pickle-juice'],
      },
      {
        id: 'fitness',
        question: msg('unknowns.fitness.title'),
        text: msg('unknowns.fitness.text'),
        claims: ['S14', 'strength'],
      },
      {
        id: 'damage',
        question: msg('unknowns.damage.title'),
        text: msg('unknowns.damage.text'),
        claims: ['muscle-damage', 'S11'],
      },
    ],
  },
  {
    id: 'ours',
    title: msg('unknowns.ours'),
    unknowns: [
      {
        id: 'classes',
        question: msg('unknowns.classes.title'),
        text: msg('unknowns.classes.text'),
        claims: ['course-classes', 'net-downhill-class'],
      },
      {
        id: 'common',
        question: msg('unknowns.common.title'),
        text: msg('unknowns.common.text'),
        claims: ['S2'],
      },
      {
        id: 'numbers',
        question: msg('unknowns.numbers.title'),
        text: msg('unknowns.numbers.text'),
        claims: ['plan-untested', 'practice-ladder', 'hold-timer'],
      },
      {
        id: 'reading',
        question: msg('unknowns.reading.title'),
        text: msg('unknowns.reading.text'),
        claims: ['anatomy', 'overload-reasoned', 'red-flags'],
      },
    ],
  },
];
