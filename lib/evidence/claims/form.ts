import { msg } from '../../words';
import type { ClaimBody } from '../types';

/** What changes of running form and grade do to the load on muscles. */
export const form = {
  'cadence-load': {
    grade: 'moderate',
    basis: 'found',
    says: msg('claim.cadence-load'),
    sources: [
      'heiderscheit-2011',
      'lenhart-2014-knee',
      'lenhart-2014-hip',
      'chumanov-2012',
      'lieberman-2015',
    ],
  },
  'cadence-cost': {
    grade: 'moderate',
    basis: 'found',
    says: msg('claim.cadence-cost'),
    sources: ['cavanagh-1982', 'hunter-2017', 'snyder-2011', 'lenhart-2014-hip', 'willson-2014'],
  },
  'strike-switch': {
    grade: 'contradicted',
    basis: 'found',
    says: msg('claim.strike-switch'),
    sources: ['vernillo-2020', 'giandolini-2017'],
  },
  'strike-load': {
    grade: 'moderate',
    basis: 'found',
    says: msg('claim.strike-load'),
    sources: [
      'vannatta-2015',
      'strike-meta-2020',
      'anderson-2020',
      'kulmala-2013',
      'hamill-2017',
      'yong-2014',
    ],
  },
  'trunk-lean': {
    grade: 'weak',
    basis: 'found',
    says: msg('claim.trunk-lean'),
    sources: ['teng-2015', 'carson-2024'],
  },
  'walk-breaks': {
    grade: 'weak',
    basis: 'found',
    says: msg('claim.walk-breaks'),
    sources: ['hottenrott-2016', 'nolan-2020'],
  },
  'arm-swing': { grade: 'weak', basis: 'found', says: msg('claim.arm-swing'), sources: ['arellano-2014'] },
  'natural-reset': {
    grade: 'none',
    basis: 'design',
    says: msg('claim.natural-reset'),
    sources: ['schucker-2014', 'arellano-2014'],
  },
  'uphill-load': {
    grade: 'moderate',
    basis: 'found',
    says: msg('claim.uphill-load'),
    sources: ['padulo-2013', 'cai-2010', 'vernillo-2017', 'minetti-2002'],
  },
  'downhill-load': {
    grade: 'moderate',
    basis: 'found',
    says: msg('claim.downhill-load'),
    sources: ['cai-2010', 'vernillo-2017', 'maeo-2017'],
  },
  'downhill-damage': {
    grade: 'moderate',
    basis: 'found',
    says: msg('claim.downhill-damage'),
    sources: ['maeo-2017', 'bontemps-2020'],
  },
  'repeated-bout': {
    grade: 'moderate',
    basis: 'found',
    says: msg('claim.repeated-bout'),
    sources: ['rowlands-2001', 'khassetarash-2022', 'eston-2000', 'bontemps-2020'],
  },
  'downhill-stride': {
    grade: 'weak',
    basis: 'found',
    says: msg('claim.downhill-stride'),
    sources: ['rowlands-2001', 'eston-2000'],
  },
  'attention-cost': {
    grade: 'weak',
    basis: 'found',
    says: msg('claim.attention-cost'),
    sources: ['schucker-2014', 'de-la-vega-2016'],
  },
} satisfies Record<string, ClaimBody>;
