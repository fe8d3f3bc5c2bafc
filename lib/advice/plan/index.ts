import type { CourseProfile } from '../../course/types';
import type { Runner } from '../../runner/runner';
import { msg } from '../../words';
import type { Cue, FormPlan } from '../types';
import { easeUntilKm, roundKm } from './ceiling';
import { usableSegments } from './hills';
import { naturalOnly } from './history';
import { CUE_PACE_S_PER_KM, mostVoluntary } from './limits';
import { practiseFirst, trainingOf } from './practice';
import { isSlope, signPlaces } from './signs';
import { safetyRules, standingRules } from './standing';
import { terrainCues } from './terrain';
import type { TerrainCue } from './terrain-cue';
import { type Offered, offerVoluntary } from './voluntary';
import { runWalk, type Signs } from './walk-break';
import { raceWindow } from './window';

export type { Signs } from './walk-break';
export type { RaceWindow } from './window';

const isDistance = (km: number | null): km is number => km !== null && Number.isFinite(km) && km > 0;

/** A file's 30.00001 km are 30: the limits by distance are for what a person reads. */
const toTheMetre = (km: number): number => Math.round(km * 1000) / 1000;

/** Whole days; a race that is over, or a number that is none, is no date. */
function wholeDays(days: number | null): number | null {
  return days === null || !Number.isFinite(days) || days < 0 ? null : Math.floor(days);
}

function terrainAsCue(cue: TerrainCue): Cue {
  const { kind, startKm, lengthKm, say, magnitude, rests, loads, why, claims } = cue;
  const seconds = Math.round(lengthKm * CUE_PACE_S_PER_KM);
  return { kind, startKm, lengthKm, seconds, say, magnitude, rests, loads, why, claims, provisional: false };
}

function voluntaryAsCue(
  { cue, practised, provisional }: Offered,
  startKm: number,
  ownSpm: number | null,
): Cue {
  const { kind, say, rests, loads, why, claims } = cue;
  const { seconds, magnitude } = cue.dose(practised, ownSpm);
  const lengthKm = roundKm(seconds / CUE_PACE_S_PER_KM);
  return { kind, startKm, lengthKm, seconds, say, magnitude, rests, loads, why, claims, provisional };
}

/**
 * What holds on any course of a distance: the early ceiling, the twinge line, run-walk where it was chosen, what the
 * heat or the runner's health asks for.
 * For a course whose profile is unknown, which is not the same as flat. Null without a distance.
 */
export function generalPlan(distanceKm: number | null, runner: Runner, signs: Signs = 'km'): FormPlan | null {
  if (!isDistance(distanceKm)) return null;
  const easeKm = easeUntilKm(distanceKm);
  const days = wholeDays(runner.daysToRace);
  return {
    easeUntilKm: easeKm,
    paceFirst: msg('plan.paceFirst', { easeUntilKm: easeKm, hot: runner.hot }),
    twinge: msg('plan.twinge'),
    runWalk: runWalk(distanceKm, runner, signs),
    ledBy: 'pace',
    window: raceWindow(days),
    daysToRace: days,
    cues: [],
    standingRules: safetyRules(runner),
    practiseFirst: [],
    training: { meet: [], refresh: [] },
    gently: naturalOnly(runner),
    leftOut: [],
    footer: msg('plan.footer'),
  };
}

/**
 * Rules P0 to P20: the plan for one runner on one course. Same input, same plan.
 * Null where the distance or the class is unknown: missing elevation is unknown, not flat, and the runner chooses.
 * `signs` is what stands beside the road: every 5 km, or every 3 miles.
 * No trial has tested any such plan against cramps; the figures are the product's own, inside measured bounds.
 */
export function makePlan(course: CourseProfile, runner: Runner, signs: Signs = 'km'): FormPlan | null {
  const distanceKm = course.distanceKm === null ? null : toTheMetre(course.distanceKm);
  const general = generalPlan(distanceKm, runner, signs);
  if (general === null || !isDistance(distanceKm) || course.terrain === 'unknown') return null;

  const segments = usableSegments(course.segments, distanceKm);
  const hills = segments ? terrainCues(segments, distanceKm, course.surface, runner) : { cues: [], left: 0 };
  const offer = offerVoluntary(runner, general.window);
  const places = signPlaces(
    course,
    distanceKm,
    segments,
    hills.cues,
    signs,
    runner.experience === 'practised' && !naturalOnly(runner),
  );
  const voluntary = places.flatMap((km, index) => {
    const turn = offer.offered[index % offer.offered.length];
    return turn ? [voluntaryAsCue(turn, roundKm(km), runner.cadenceSpm)] : [];
  });
  const inPlan = new Set<string>(voluntary.map((cue) => cue.kind));
  return {
    ...general,
    ledBy: ledBy(course, distanceKm, voluntary.length),
    cues: [...voluntary, ...hills.cues.map(terrainAsCue)].sort((a, b) => a.startKm - b.startKm),
    standingRules: standingRules({
      course,
      distanceKm,
      runner,
      window: general.window,
      hasSegments: segments !== null,
      hillsLeft: hills.left,
      voluntary,
      signs,
    }),
    practiseFirst: practiseFirst(offer.offered, inPlan, general.window, general.daysToRace),
    training: trainingOf(offer.offered, inPlan),
    leftOut: mostVoluntary(distanceKm, false) > 0 ? offer.leftOut : [],
  };
}

/** What makes the changes on this course: the schedule, the hills, both, or nothing but the pace. */
function ledBy(course: CourseProfile, distanceKm: number, voluntary: number): FormPlan['ledBy'] {
  if (distanceKm < 8) return 'pace';
  if (isSlope(course, distanceKm)) return 'hills';
  if (course.terrain === 'flat') return voluntary > 0 ? 'schedule' : 'pace';
  return course.terrain === 'rolling' && voluntary > 0 ? 'both' : 'hills';
}
