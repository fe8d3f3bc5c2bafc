import { msg } from '../../words';
import type { ClaimBody } from '../types';

/** What to do about a cramp, what not to do, and when it is something else. */
export const relief = {
  'acute-stretch': {
    grade: 'strong',
    basis: 'found',
    says: msg('claim.acute-stretch'),
    sources: ['miller-2022'],
  },
  'antagonist-tighten': {
    grade: 'weak',
    basis: 'found',
    says: msg('claim.antagonist-tighten'),
    sources: ['uw-medicine'],
  },
  massage: {
    grade: 'weak',
    basis: 'found',
    says: msg('claim.massage'),
    sources: ['miller-2022', 'uw-medicine'],
  },
  'short-position': {
    grade: 'weak',
    basis: 'found',
    says: msg('claim.short-position'),
    sources: ['khan-2007'],
  },
  'hold-timer': { grade: 'none', basis: 'design', says: msg('claim.hold-timer'), sources: ['minetto-2013'] },
  relapse: { grade: 'moderate', basis: 'found', says: msg('claim.relapse'), sources: ['johnson-kona'] },
  twinge: { grade: 'weak', basis: 'found', says: msg('claim.twinge'), sources: ['miller-2022'] },
  'no-quinine': { grade: 'strong', basis: 'found', says: msg('claim.no-quinine'), sources: ['miller-2022'] },
  magnesium: { grade: 'moderate', basis: 'found', says: msg('claim.magnesium'), sources: ['garrison-2020'] },
  'pickle-juice': {
    grade: 'weak',
    basis: 'found',
    says: msg('claim.pickle-juice'),
    sources: ['miller-2010-pickle', 'georgieva-2021', 'craighead-2017', 'miller-2022'],
  },
  nsaid: { grade: 'weak', basis: 'found', says: msg('claim.nsaid'), sources: ['lipman-2017'] },
  'salt-guideline': {
    grade: 'weak',
    basis: 'found',
    says: msg('claim.salt-guideline'),
    sources: ['nata-heat-2015'],
  },
  'fluids-salt': {
    grade: 'weak',
    basis: 'found',
    says: msg('claim.fluids-salt'),
    sources: [
      'schwellnus-2011-ironman',
      'hoffman-2015',
      'johnson-kona',
      'lau-2019',
      'lau-2021',
      'miller-2010-dehydration',
    ],
  },
  overdrinking: {
    grade: 'strong',
    basis: 'found',
    says: msg('claim.overdrinking'),
    sources: ['hew-butler-2015'],
  },
  'severe-signs': {
    grade: 'moderate',
    basis: 'found',
    says: msg('claim.severe-signs'),
    sources: ['miller-2022', 'hew-butler-2015', 'nata-heat-2015'],
  },
  'red-flags': {
    grade: 'moderate',
    basis: 'memory',
    says: msg('claim.red-flags'),
    sources: ['miller-2022', 'hew-butler-2015', 'nata-heat-2015', 'first-aid'],
  },
  conditions: {
    grade: 'moderate',
    basis: 'found',
    says: msg('claim.conditions'),
    sources: ['safer-29', 'schwellnus-2018', 'safer-38'],
  },
} satisfies Record<string, ClaimBody>;
