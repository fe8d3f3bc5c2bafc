import { msg } from '../../words';
import type { ClaimBody } from '../types';

/** How courses are named. */
export const courses = {
  'course-classes': {
    grade: 'none',
    basis: 'design',
    says: msg('claim.course-classes'),
    sources: ['no-limits', 'run-your-heart-out'],
  },
  'net-downhill-class': {
    grade: 'none',
    basis: 'design',
    says: msg('claim.net-downhill-class'),
    sources: ['world-athletics-record-courses', 'boston-index-2027'],
  },
} satisfies Record<string, ClaimBody>;
