import { msg } from '../../words';
import type { ClaimBody } from '../types';

/** Habits, preparation and what stands behind the stretch library. */
export const prevention = {
  'hold-dose': {
    grade: 'moderate',
    basis: 'found',
    says: msg('claim.hold-dose'),
    sources: ['acsm-2021', 'garber-2011'],
  },
  'pre-race-static': {
    grade: 'moderate',
    basis: 'found',
    says: msg('claim.pre-race-static'),
    sources: ['kay-2012'],
  },
  'stretch-habit': {
    grade: 'contradicted',
    basis: 'found',
    says: msg('claim.stretch-habit'),
    sources: ['miller-2018', 'acute-static-2017', 'stretching-topic', 'manjra-1996'],
  },
  strength: {
    grade: 'weak',
    basis: 'found',
    says: msg('claim.strength'),
    sources: ['martinez-navarro-2022', 'wagner-2010', 'miller-2022'],
  },
  taper: {
    grade: 'moderate',
    basis: 'found',
    says: msg('claim.taper'),
    sources: ['smyth-2021-taper', 'schwellnus-2011-56km'],
  },
  'last-days': {
    grade: 'weak',
    basis: 'found',
    says: msg('claim.last-days'),
    sources: ['schwellnus-2011-56km'],
  },
  'practice-ladder': {
    grade: 'weak',
    basis: 'design',
    says: msg('claim.practice-ladder'),
    sources: ['willy-2016'],
  },
  'plan-untested': {
    grade: 'none',
    basis: 'design',
    says: msg('claim.plan-untested'),
    sources: ['uw-medicine'],
  },
  anatomy: { grade: 'strong', basis: 'memory', says: msg('claim.anatomy'), sources: ['anatomy'] },
  'overload-reasoned': {
    grade: 'none',
    basis: 'design',
    says: msg('claim.overload-reasoned'),
    sources: ['anatomy', 'cai-2010', 'vernillo-2017', 'maeo-2017'],
  },
} satisfies Record<string, ClaimBody>;
