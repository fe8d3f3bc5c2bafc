import { msg } from '../../words';
import type { ClaimBody } from '../types';

/** What goes with cramps in runners. */
export const risk = {
  'early-pace': {
    grade: 'moderate',
    basis: 'found',
    says: msg('claim.early-pace'),
    sources: ['schwellnus-2011-56km', 'schwellnus-2011-ironman', 'shang-2011'],
  },
  'late-onset': {
    grade: 'moderate',
    basis: 'found',
    says: msg('claim.late-onset'),
    sources: ['safer-22', 'manjra-1996'],
  },
  'distance-risk': {
    grade: 'moderate',
    basis: 'found',
    says: msg('claim.distance-risk'),
    sources: ['safer-22'],
  },
  'cramp-history': {
    grade: 'strong',
    basis: 'found',
    says: msg('claim.cramp-history'),
    sources: ['schwellnus-2011-56km', 'schwellnus-2011-ironman', 'hoffman-2015', 'johnson-kona'],
  },
  'injury-history': {
    grade: 'moderate',
    basis: 'found',
    says: msg('claim.injury-history'),
    sources: ['schwellnus-2018', 'safer-29', 'shang-2011'],
  },
  'muscle-damage': {
    grade: 'moderate',
    basis: 'found',
    says: msg('claim.muscle-damage'),
    sources: ['martinez-navarro-2022', 'schwellnus-2011-56km', 'hoffman-2015'],
  },
  'family-history': {
    grade: 'weak',
    basis: 'found',
    says: msg('claim.family-history'),
    sources: ['manjra-1996', 'shang-2011'],
  },
  'hills-reported': {
    grade: 'weak',
    basis: 'found',
    says: msg('claim.hills-reported'),
    sources: ['manjra-1996'],
  },
  'flat-monotony': {
    grade: 'weak',
    basis: 'found',
    says: msg('claim.flat-monotony'),
    sources: ['uw-medicine'],
  },
  'heat-safety': {
    grade: 'strong',
    basis: 'found',
    says: msg('claim.heat-safety'),
    sources: ['nata-heat-2015', 'miller-2022'],
  },
} satisfies Record<string, ClaimBody>;
