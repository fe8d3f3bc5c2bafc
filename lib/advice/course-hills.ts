import type { CourseProfile } from '../course/types';
import { climbs, descents, endKm, gentleFalls, type Hill, usableSegments } from './plan/hills';

/** A climb or a descent that a runner would name. */
export interface NamedHill extends Hill {
  readonly kind: 'climb' | 'descent';
}

const overlaps = (a: Hill, b: Hill): boolean => a.startKm < endKm(b) && b.startKm < endKm(a);

/**
 * The climbs and descents of a course file, by start: the same hills on which the plan's cues stand (P4, P5), the
 * long gentle falls among them. Empty without a file, or where its grades cannot be trusted.
 */
export function namedHills({ segments, distanceKm }: CourseProfile): NamedHill[] {
  const usable = distanceKm === null ? null : usableSegments(segments, distanceKm);
  if (usable === null) return [];
  const down = descents(usable);
  const gentle = gentleFalls(usable).filter((fall) => !down.some((hill) => overlaps(hill, fall)));
  return [
    ...climbs(usable).map((hill) => ({ ...hill, kind: 'climb' as const })),
    ...[...down, ...gentle].map((hill) => ({ ...hill, kind: 'descent' as const })),
  ].sort((a, b) => a.startKm - b.startKm);
}
