import type { CourseProfile, Segment } from '../../lib/course/types';
import type { PageReading } from '../../lib/page/reading';
import { DEFAULT_RUNNER, type Runner } from '../../lib/runner/runner';

export const runnerOf = (change: Partial<Runner> = {}): Runner => ({ ...DEFAULT_RUNNER, ...change });

/** A flat road marathon without a course file, but for what is changed. */
export function courseOf(change: Partial<CourseProfile> = {}): CourseProfile {
  return {
    terrain: 'flat',
    between: null,
    netDownhill: null,
    distanceKm: 42.195,
    surface: 'road',
    gainM: null,
    lossM: null,
    netM: null,
    statedBy: 'words',
    confidence: 'medium',
    evidence: [],
    disagreeing: [],
    marks: [],
    ...change,
  };
}

/** Segments from lengths and grades, in order and without gaps. */
export function segmentsOf(parts: readonly (readonly [lengthKm: number, gradePct: number])[]): Segment[] {
  let startKm = 0;
  return parts.map(([lengthKm, gradePct]) => {
    const segment = { startKm, lengthKm, gradePct };
    startKm += lengthKm;
    return segment;
  });
}

/** A point-to-point marathon: a falling start, level middle, four climbs late, a long way down to the finish. */
export const pointToPoint = courseOf({
  terrain: 'rolling',
  netDownhill: true,
  gainM: 205,
  lossM: 345,
  netM: -140,
  statedBy: 'track',
  segments: segmentsOf([
    [1, -3],
    [5.5, -0.7],
    [18.5, -0.1],
    [0.8, -2],
    [1, 3.2],
    [2, 0],
    [0.8, 3],
    [1.4, 0.2],
    [0.9, 3.4],
    [0.6, -1],
    [0.7, 4.5],
    [0.9, -2.5],
    [3, -0.7],
    [3, -0.2],
    [2.095, -0.3],
  ]),
});

export function readingOf(change: Partial<PageReading> = {}): PageReading {
  return {
    url: 'https://race.example/course',
    kind: 'race',
    site: 'generic',
    cardShown: true,
    outcome: 'found',
    race: { name: 'Example Marathon', date: null, place: null, status: 'upcoming' },
    distances: [{ km: 42.195, label: 'Marathon' }],
    surface: 'road',
    hints: [],
    tracks: [],
    language: 'en',
    ...change,
  };
}
