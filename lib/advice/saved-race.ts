import type { CourseProfile, Terrain } from '../course/types';
import { daysBetween } from '../days';
import type { PageReading } from '../page/reading';
import type { SavedRace } from '../runner/saved-race';

/**
 * What "This is my race" keeps of a page and of the course that was understood from it.
 * Returns null where there is no distance, since a plan needs one.
 * `now` is an ISO time; `fallbackName` and `fallbackDate` stand in where the page does not tell.
 */
export function savedRaceFrom(input: {
  reading: PageReading | null;
  course: CourseProfile;
  chosenTerrain: Terrain | null;
  fallbackName: string;
  /** ISO date of race day as the runner gave it; for a page that does not tell it. */
  fallbackDate?: string | null;
  now: string;
  /** Seconds; null or absent without a goal. */
  goalS?: number | null;
}): SavedRace | null {
  const { reading, course, chosenTerrain, fallbackName, fallbackDate = null, now, goalS = null } = input;
  if (course.distanceKm === null) return null;
  return {
    name: (reading?.race?.name ?? fallbackName).slice(0, 300),
    date: reading?.race?.date ?? fallbackDate,
    place: reading?.race?.place ?? null,
    url: reading?.url ?? null,
    distanceKm: course.distanceKm,
    surface: course.surface,
    terrain: course.terrain,
    terrainChosen: chosenTerrain !== null && course.statedBy === 'runner',
    netDownhill: course.netDownhill,
    gainM: course.gainM,
    lossM: course.lossM,
    netM: course.netM,
    ...(course.segments ? { segments: [...course.segments] } : {}),
    ...(goalS === null ? {} : { goalS }),
    savedAt: now,
  };
}

/** The course of a saved race, as far as it was kept, for a plan. */
export function courseFromSaved(race: SavedRace): CourseProfile {
  return {
    terrain: race.terrain,
    between: null,
    netDownhill: race.netDownhill,
    distanceKm: race.distanceKm,
    surface: race.surface,
    gainM: race.gainM,
    lossM: race.lossM,
    netM: race.netM,
    ...(race.segments ? { segments: race.segments } : {}),
    statedBy: statedBy(race),
    confidence: race.segments || race.gainM !== null ? 'medium' : 'low',
    evidence: [],
    disagreeing: [],
    marks: [],
  };
}

function statedBy(race: SavedRace): CourseProfile['statedBy'] {
  if (race.terrain === 'unknown') return null;
  if (race.terrainChosen) return 'runner';
  if (race.segments) return 'track';
  return race.gainM === null ? 'words' : 'numbers';
}

/** Whole days from `today` to `date` (both ISO dates), negative where the race is over; null without a date. */
export function daysToRace(date: string | null, today: string): number | null {
  const days = date === null ? Number.NaN : daysBetween(today, date);
  return Number.isNaN(days) ? null : days;
}
