import type { CourseProfile } from '../../course/types';

/** Two pages rarely write a distance alike: 42, 42.195, 42.2. */
const SAME_DISTANCE = 0.015;

export const isSameDistance = (a: number, b: number): boolean =>
  Math.abs(a - b) <= SAME_DISTANCE * Math.max(a, b);

/**
 * Which of the courses on offer the card answers for, as an index: the distance that the runner chose, else the one
 * they last picked anywhere, else the longest, which is the race that a page is mostly about. Nought where none has a
 * distance.
 */
export function chooseDistance(
  courses: readonly Pick<CourseProfile, 'distanceKm'>[],
  chosenKm: number | null,
  usualKm: number | null,
): number {
  const offered = courses
    .flatMap(({ distanceKm }, index) => (distanceKm === null ? [] : [{ km: distanceKm, index }]))
    .sort((a, b) => b.km - a.km);
  const like = (wanted: number | null) =>
    wanted === null
      ? undefined
      : offered
          .filter(({ km }) => isSameDistance(km, wanted))
          .sort((a, b) => Math.abs(a.km - wanted) - Math.abs(b.km - wanted))[0];
  return (like(chosenKm) ?? like(usualKm) ?? offered[0])?.index ?? 0;
}
