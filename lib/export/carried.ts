import type { FormPlan } from '../advice/types';
import type { TrackProfile } from '../course/track/types';
import type { CourseProfile } from '../course/types';

/** One plan for one course, as everything that a runner can take along is made from it. */
export interface Carried {
  /** The race's name, or what the course is called. */
  readonly title: string;
  /** ISO date; null where race day is unknown. */
  readonly raceDate: string | null;
  readonly course: CourseProfile;
  /** Null without a course file. */
  readonly track: TrackProfile | null;
  readonly plan: FormPlan;
  /** The time that the runner aims at, in seconds; null where none was given. */
  readonly goalS: number | null;
}
