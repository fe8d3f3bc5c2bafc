import type { CourseProfile, Segment } from '../../course/types';
import { METRES_PER_MILE } from '../../units';
import { roundKm } from './ceiling';
import { isLevel } from './hills';
import {
  CLEAR_OF_TERRAIN_KM,
  CUE_PACE_S_PER_KM,
  LEVEL_PCT,
  mostVoluntary,
  quietFromKm,
  settleKm,
} from './limits';
import type { TerrainCue } from './terrain-cue';
import type { Signs } from './walk-break';

const SIGN_EVERY_KM = 5;
const SIGN_EVERY_MILES = 3;
/** The longest voluntary cue, 90 s at the plan's pace. */
const LONGEST_CUE_KM = 90 / CUE_PACE_S_PER_KM;

/** A course that falls this much per kilometre is a slope, not a level road, whatever it climbs. */
const SLOPE_M_PER_KM = 10;

/**
 * Without segments the places of the hills are unknown, so the class decides how many signs get a cue:
 * every one on the flat, every second on rolling ground, every fourth where the hills lead.
 */
const EVERY_NTH = { flat: 1, rolling: 2, hilly: 4, mountainous: 4 } as const;

/** Whether the whole course is one slope, up or down. */
export function isSlope({ netM }: CourseProfile, distanceKm: number): boolean {
  return netM !== null && Math.abs(netM) / distanceKm >= SLOPE_M_PER_KM;
}

function everyNth(course: CourseProfile, distanceKm: number): number {
  if (course.terrain === 'unknown') return 1;
  return isSlope(course, distanceKm) ? EVERY_NTH.hilly : EVERY_NTH[course.terrain];
}

function isClear(startKm: number, terrain: readonly TerrainCue[]): boolean {
  return terrain.every(
    (cue) =>
      startKm + LONGEST_CUE_KM + CLEAR_OF_TERRAIN_KM <= cue.startKm ||
      startKm >= cue.startKm + cue.lengthKm + CLEAR_OF_TERRAIN_KM,
  );
}

/**
 * P1 to P3 and P7: the signs on which voluntary cues stand, in kilometres, rising: every 5 km or 3 miles, after the
 * race has settled, before its quiet end, where the road is level and no hill is near. Where there are too many,
 * the earliest go, since cramps come late.
 */
export function signPlaces(
  course: CourseProfile,
  distanceKm: number,
  segments: readonly Segment[] | null,
  terrain: readonly TerrainCue[],
  signs: Signs,
  practisedRunner: boolean,
): number[] {
  const stepKm = signs === 'mile' ? (SIGN_EVERY_MILES * METRES_PER_MILE) / 1000 : SIGN_EVERY_KM;
  const most = mostVoluntary(distanceKm, practisedRunner);
  if (most === 0) return [];
  const all: number[] = [];
  for (let km = roundKm(stepKm); km + LONGEST_CUE_KM <= quietFromKm(distanceKm); ) {
    if (km >= settleKm(distanceKm)) all.push(km);
    km = roundKm(stepKm * (Math.round(km / stepKm) + 1));
  }
  const nth = segments ? 1 : everyNth(course, distanceKm);
  const usable = all.filter((km, index) =>
    segments
      ? isLevel(segments, km, km + LONGEST_CUE_KM, LEVEL_PCT) && isClear(km, terrain)
      : (all.length - 1 - index) % nth === 0,
  );
  return usable.slice(-most);
}
