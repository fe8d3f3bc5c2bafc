import { makePlan } from '../../lib/advice/plan';
import { resolveCourse } from '../../lib/course/resolve';
import { profileTrack } from '../../lib/course/track/profile';
import type { CourseProfile } from '../../lib/course/types';
import type { Carried } from '../../lib/export/carried';
import type { Runner } from '../../lib/runner/runner';
import { courseOf, runnerOf } from '../advice/courses';
import { gpx, northward, trackOf } from '../course/track/fixtures';

/** A plan to carry on a course without a file, but for what is changed. */
export function carriedOn(
  course: Partial<CourseProfile> = {},
  runner: Partial<Runner> = {},
  change: Partial<Carried> = {},
): Carried {
  const made = courseOf(course);
  const plan = makePlan(made, runnerOf(runner), 'km');
  if (!plan) throw new Error('no plan');
  return {
    title: 'Bay Marathon',
    raceDate: '2027-04-18',
    course: made,
    track: null,
    plan,
    goalS: null,
    ...change,
  };
}

/** The same on a course file: rolling, due north, `km` long with a place every `stepM`. */
export function carriedAlong(km: number, stepM: number, change: Partial<Carried> = {}): Carried {
  const places = northward(km * 1000, stepM, (m) => 60 + 45 * Math.sin(m / 900));
  const track = profileTrack(trackOf(gpx(places)));
  const course = resolveCourse({
    distanceKm: km,
    surface: 'road',
    hints: [],
    track,
    known: null,
    chosenTerrain: null,
  });
  const plan = makePlan(course, runnerOf({ daysToRace: 90, experience: 'regular' }), 'km');
  if (!plan) throw new Error('no plan');
  return { title: 'Bay Marathon', raceDate: '2027-04-18', course, track, plan, goalS: null, ...change };
}

/** Titles as pages have them, and as they should not. */
export const TITLES = [
  'Bay Marathon',
  '',
  '  ',
  'Zürcher Straßenlauf – 42. Auflage',
  '東京マラソン 2027',
  'סובב תל אביב',
  '🏃‍♀️🌋',
  'A & B <script>"1"</script>',
  'half \ud83c surrogate',
  'line\nbreak\u0000\u0007, semi; back\\slash',
  'CON',
  '../../etc/passwd',
  'x'.repeat(400),
];
