import { msg } from '../../words';
import type { ClaimBody } from '../types';

/** What a training log can tell. */
export const training = {
  'single-run-jump': {
    grade: 'moderate',
    basis: 'found',
    says: msg('claim.single-run-jump'),
    sources: ['frandsen-2025'],
  },
  'longest-run': {
    grade: 'moderate',
    basis: 'found',
    says: msg('claim.longest-run'),
    sources: ['fokkema-2020'],
  },
  'weekly-volume': {
    grade: 'moderate',
    basis: 'found',
    says: msg('claim.weekly-volume'),
    sources: ['fokkema-2020'],
  },
  'weekly-jump': {
    grade: 'contradicted',
    basis: 'found',
    says: msg('claim.weekly-jump'),
    sources: ['nielsen-2014', 'frandsen-2025'],
  },
  fade: {
    grade: 'moderate',
    basis: 'found',
    says: msg('claim.fade'),
    sources: ['smyth-2021-fade', 'martinez-navarro-2022'],
  },
  'race-goal-pace': {
    grade: 'moderate',
    basis: 'found',
    says: msg('claim.race-goal-pace'),
    sources: ['vickers-2016', 'schwellnus-2011-56km'],
  },
  'hard-days': {
    grade: 'weak',
    basis: 'found',
    says: msg('claim.hard-days'),
    sources: ['maeo-2017', 'schwellnus-2011-56km'],
  },
  'downhill-practice': {
    grade: 'moderate',
    basis: 'found',
    says: msg('claim.downhill-practice'),
    sources: ['rowlands-2001', 'khassetarash-2022', 'eston-2000', 'bontemps-2020'],
  },
  'hill-practice': {
    grade: 'none',
    basis: 'design',
    says: msg('claim.hill-practice'),
    sources: ['uw-medicine'],
  },
  'goal-pace-practice': {
    grade: 'none',
    basis: 'design',
    says: msg('claim.goal-pace-practice'),
    sources: ['vickers-2016'],
  },
} satisfies Record<string, ClaimBody>;
