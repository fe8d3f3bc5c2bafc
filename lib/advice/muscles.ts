import type { CourseProfile } from '../course/types';
import type { ClaimId } from '../evidence';
import type { MuscleId } from '../muscles';
import { msg } from '../words';
import type { MuscleLoad } from './types';

/** From here a flat course asks the same of a leg for long enough to be its own strain. */
const LONG_FLAT_KM = 15;
/** Loss beyond gain by this much per kilometre makes the descents the first concern. */
const DROP_M_PER_KM = 5;

type Why =
  | 'flat-calf'
  | 'flat-soleus'
  | 'flat-hamstrings'
  | 'short-calf'
  | 'short-hamstrings'
  | 'up-calf'
  | 'up-gluteals'
  | 'down-quadriceps'
  | 'rolling-quadriceps'
  | 'rolling-soleus'
  | 'trail-ankle'
  | 'steep-shin';

const load = (muscle: MuscleId, why: Why, claims: readonly ClaimId[]): MuscleLoad => ({
  muscle,
  why: msg(`load.${why}`),
  claims,
});

const upCalf = load('gastrocnemius', 'up-calf', ['uphill-load']);
const upGluteals = load('gluteals', 'up-gluteals', ['uphill-load']);
const downQuadriceps = load('quadriceps', 'down-quadriceps', ['downhill-load', 'downhill-damage']);
const trailAnkle = load('peroneals', 'trail-ankle', ['overload-reasoned']);

function flat(distanceKm: number | null): MuscleLoad[] {
  if (distanceKm !== null && distanceKm < LONG_FLAT_KM) {
    return [
      load('gastrocnemius', 'short-calf', ['S3']),
      load('hamstrings', 'short-hamstrings', ['S4', 'overload-reasoned']),
    ];
  }
  return [
    load('soleus', 'flat-soleus', ['S32', 'flat-monotony', 'overload-reasoned']),
    load('gastrocnemius', 'flat-calf', ['S3', 'flat-monotony']),
    load('hamstrings', 'flat-hamstrings', ['S4', 'flat-monotony']),
  ];
}

function byClass(course: CourseProfile): MuscleLoad[] {
  switch (course.terrain) {
    case 'flat':
      return flat(course.distanceKm);
    case 'rolling':
      return [
        load('soleus', 'rolling-soleus', ['S32', 'S33', 'overload-reasoned']),
        upCalf,
        load('quadriceps', 'rolling-quadriceps', ['S33', 'downhill-load']),
      ];
    case 'hilly':
      return [downQuadriceps, upCalf, upGluteals];
    case 'mountainous':
      return [
        downQuadriceps,
        upGluteals,
        upCalf,
        load('tibialis-anterior', 'steep-shin', ['overload-reasoned']),
      ];
    case 'unknown':
      return [];
  }
}

/**
 * The muscles that a course works hardest, hardest first; empty where nothing of the course is known.
 * After muscle activity by grade (Cai 2010, Vernillo 2017) and strength lost after descents (Maeo 2017); what a
 * flat course does is reasoned, not measured.
 */
export function hardestMuscles(course: CourseProfile): MuscleLoad[] {
  const loads = byClass(course);
  const dropM = course.netM === null || course.distanceKm === null ? 0 : -course.netM / course.distanceKm;
  const descentLeads = course.netDownhill === true || dropM >= DROP_M_PER_KM;
  const ordered = descentLeads
    ? [downQuadriceps, ...loads.filter(({ muscle }) => muscle !== 'quadriceps')]
    : loads;
  const trail = course.surface === 'trail' && course.terrain !== 'unknown';
  return trail ? [...ordered, trailAnkle] : ordered;
}
