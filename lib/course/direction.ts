import type { KnownCourse } from './famous/types';
import { reversed, runsBackwards } from './track/reverse';
import type { TrackProfile } from './track/types';
import { pageNets } from './trust';
import type { CourseHint } from './types';

/** The file in the direction of the course, where the table's or the page's own net change tells which that is. */
export function inDirection(
  track: TrackProfile | null,
  hints: readonly CourseHint[],
  distanceKm: number | null,
  known: KnownCourse | null,
): TrackProfile | null {
  if (!track) return null;
  const fromTable = known && known.netConfidence !== 'low' ? known.netM : null;
  // A page that says "net 105 m" without a sign may mean a drop: only one that it calls a drop is sure enough.
  const drop = pageNets(hints, distanceKm).find(({ m }) => m < 0)?.m ?? null;
  const courseNetM = fromTable ?? drop;
  return courseNetM !== null && runsBackwards(track, courseNetM) ? reversed(track) : track;
}
