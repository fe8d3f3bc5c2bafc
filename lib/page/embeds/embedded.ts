import * as v from 'valibot';
import type { CourseHint } from '../../course/types';
import type { PageReading } from '../reading';
import { type EmbeddedCourse, isPlausible, MAP_WEIGHT } from './frame';
import { tieToDistances } from './tie';

const figure = v.pipe(v.number(), v.finite());

/** A frame's answer as it arrives: the frame is a page like any other, and not believed beyond what a course can be. */
export const EmbeddedCourseSchema: v.GenericSchema<unknown, EmbeddedCourse> = v.pipe(
  v.object({
    kind: v.picklist(['route', 'activity']),
    id: v.pipe(v.string(), v.regex(/^\d{1,24}$/)),
    name: v.pipe(v.string(), v.maxLength(100)),
    km: figure,
    gainM: figure,
    quote: v.pipe(v.string(), v.maxLength(200)),
    trackId: v.exactOptional(v.pipe(v.string(), v.maxLength(80))),
  }),
  v.check((course) => isPlausible(course)),
);

/** What one runner's watch counted. */
const ACTIVITY_WEIGHT = 0.6;

/**
 * The reading of a page, with what the course maps in its frames say: tied to the distance that each is the course
 * of. Where the page names no distance, the maps' own stand.
 */
export function withEmbedded(reading: PageReading, courses: readonly EmbeddedCourse[]): PageReading {
  if (courses.length === 0) return reading;
  const own: PageReading['distances'] =
    reading.distances.length > 0 ? reading.distances : distancesOf(courses.map(({ km }) => km));
  const hints = courses.map(
    ({ kind, km, gainM, quote }): CourseHint => ({
      says: { kind: 'gain', m: gainM },
      quote,
      from: 'map-embed',
      appliesToKm: km,
      weight: kind === 'route' ? MAP_WEIGHT : ACTIVITY_WEIGHT,
    }),
  );
  const tied = tieToDistances(
    hints,
    own.map(({ km }) => km),
  );
  return { ...reading, distances: own, hints: [...reading.hints, ...unsaid(tied, reading.hints)] };
}

/** A map tells its own page what its snippet told the page above: once is enough. */
function unsaid(hints: readonly CourseHint[], said: readonly CourseHint[]): CourseHint[] {
  const same = (a: CourseHint, b: CourseHint) =>
    a.from === b.from &&
    a.appliesToKm === b.appliesToKm &&
    a.says.kind === 'gain' &&
    b.says.kind === 'gain' &&
    Math.abs(a.says.m - b.says.m) <= 1;
  return hints.filter(
    (hint, index) => ![...said, ...hints.slice(0, index)].some((other) => same(hint, other)),
  );
}

const MOST_DISTANCES = 4;

/** The lengths of course maps as the distances of a page that names none, longest first. */
export function distancesOf(kms: readonly number[]): { km: number; label: string }[] {
  const rounded = kms.map((km) => Math.round(km * 100) / 100);
  return [...new Set(rounded)]
    .slice(0, MOST_DISTANCES)
    .map((km) => ({ km, label: '' }))
    .sort((a, b) => b.km - a.km);
}
