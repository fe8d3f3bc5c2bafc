import type { TrackProfile } from '../../lib/course/track/types';
import type { Surface, Terrain } from '../../lib/course/types';
import type { PageReading } from '../../lib/page/reading';
import type { SavedRace } from '../../lib/runner/saved-race';

/** What the plan is for. */
export type Subject =
  | { readonly kind: 'page'; readonly reading: PageReading }
  | { readonly kind: 'saved'; readonly race: SavedRace }
  /** A course file by itself, or a course that the runner describes. */
  | { readonly kind: 'own' };

/** What the runner has done on this page; everything else follows from it. */
export interface PlanState {
  readonly subject: Subject;
  readonly track: TrackProfile | null;
  readonly chosenKm: number | null;
  readonly chosenTerrain: Terrain | null;
  readonly chosenSurface: Surface | null;
  /** The finishing time aimed at, in seconds. */
  readonly goalS: number | null;
  /** Race day as the runner gave it, as an ISO date; a saved race carries its own. */
  readonly raceDate: string | null;
}

/** Lengths further apart than this part of one another belong to two courses. */
const OTHER_COURSE = 0.15;

export const isOtherCourse = (trackKm: number, distanceKm: number): boolean =>
  Math.abs(trackKm - distanceKm) > OTHER_COURSE * distanceKm;

/** A file of quite another length than the saved race is a course of its own: the race comes back without it. */
export function subjectOf({ subject, track }: PlanState): Subject {
  if (subject.kind !== 'saved' || track === null || !(track.distanceKm > 0)) return subject;
  return isOtherCourse(track.distanceKm, subject.race.distanceKm) ? { kind: 'own' } : subject;
}

/** The length that the runner chose instead of the only one that is known; null where they left it. */
export function otherKm({ subject, chosenKm }: PlanState): number | null {
  const known =
    subject.kind === 'saved'
      ? subject.race.distanceKm
      : subject.kind === 'page' && subject.reading.distances.length === 1
        ? (subject.reading.distances[0]?.km ?? null)
        : null;
  return known !== null && chosenKm !== null && !isSameKm(chosenKm, known) ? chosenKm : null;
}

export const isSameKm = (a: number, b: number): boolean => Math.abs(a - b) <= 0.005 * b;

/** A goal holds for the distance that it was set for. */
export function withDistance(state: PlanState, beforeKm: number | null, chosenKm: number): PlanState {
  const keepsGoal = beforeKm === null || Math.abs(chosenKm - beforeKm) <= 0.02 * beforeKm;
  return { ...state, chosenKm, goalS: keepsGoal ? state.goalS : null };
}

/**
 * A course file that comes in: what it tells takes the place of what was chosen for want of it. A file without
 * heights leaves the chosen class; the distance of a page's race stays that race's.
 */
export function withTrack(state: PlanState, track: TrackProfile): PlanState {
  const { subject } = state;
  const wasKm =
    subject.kind === 'saved' ? subject.race.distanceKm : (state.chosenKm ?? state.track?.distanceKm ?? null);
  const keepsGoal = subject.kind === 'page' || wasKm === null || !isOtherCourse(track.distanceKm, wasKm);
  return {
    ...state,
    goalS: keepsGoal ? state.goalS : null,
    track,
    chosenTerrain: track.gainM === null ? state.chosenTerrain : null,
    chosenKm: state.subject.kind === 'own' ? null : state.chosenKm,
  };
}

/** Race day as it is given on this page: kept with the saved race where the plan is for that one. */
export function withRaceDate(state: PlanState, raceDate: string | null): PlanState {
  const subject = subjectOf(state);
  return subject.kind === 'saved'
    ? { ...state, subject: { kind: 'saved', race: { ...subject.race, date: raceDate } } }
    : { ...state, raceDate };
}
