import type { NamedHill } from '../../lib/advice/course-hills';
import { hillWeight } from '../../lib/advice/plan/hills';
import { mostTerrain, mostVoluntary } from '../../lib/advice/plan/limits';
import type { FormPlan } from '../../lib/advice/types';
import type { CourseProfile } from '../../lib/course/types';
import { msg, type Speaker } from '../../lib/words';
import { type ChartData, type Heights, heightsFromSegments } from './chart';

/** What the picture of a course is drawn from; null where its length or its class is unknown. */
export function chartOf(
  course: CourseProfile,
  hills: readonly NamedHill[],
  plan: FormPlan | null,
  speaker: Speaker,
): ChartData | null {
  const { distanceKm, terrain } = course;
  if (distanceKm === null || !(distanceKm > 0) || terrain === 'unknown') return null;
  const { heights, aboveStart } = heightsOf(course, distanceKm);
  return {
    distanceKm,
    heights,
    aboveStart,
    terrain,
    netDownhill: course.netDownhill === true,
    easeUntilKm: plan?.easeUntilKm ?? null,
    cues: plan?.cues ?? [],
    mostCues:
      plan === null ? 0 : mostVoluntary(distanceKm, true) + (hills.length > 0 ? mostOfHills(distanceKm) : 0),
    hills: hills.map((hill) => ({
      kind: hill.kind,
      startKm: hill.startKm,
      lengthKm: hill.lengthKm,
      name: speaker.say(msg('pages.chart.hill', { km: hill.lengthKm, gradePct: Math.abs(hill.gradePct) })),
      weight: hillWeight(hill),
    })),
  };
}

const mostOfHills = (distanceKm: number): number => mostTerrain(distanceKm).all;

function heightsOf(
  { elevation, segments }: CourseProfile,
  distanceKm: number,
): { heights: Heights | null; aboveStart: boolean } {
  if (elevation && elevation.heightsM.length > 1) return { heights: elevation, aboveStart: false };
  const heights = segments ? heightsFromSegments(segments, distanceKm) : null;
  return { heights, aboveStart: heights !== null };
}
