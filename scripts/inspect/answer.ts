import { coursesOf } from '../../lib/advice/answer';
import { generalPlan, makePlan } from '../../lib/advice/plan';
import type { FormPlan } from '../../lib/advice/types';
import { resolveCourse } from '../../lib/course/resolve';
import { profileTrack } from '../../lib/course/track/profile';
import { readTrack } from '../../lib/course/track/read';
import type { CourseProfile, HintMeaning } from '../../lib/course/types';
import { readPage } from '../../lib/page';
import type { PageReading } from '../../lib/page/reading';
import type { Runner } from '../../lib/runner/runner';
import { sayAll, speakerFor } from '../../lib/words';
import { documentOf, MOST_HTML } from './dom';
import type { RequestId } from './request';

/** One line of output. */
export interface Line {
  readonly id: RequestId;
  readonly error?: string;
  readonly page?: object | null;
  readonly course?: object;
  readonly courses?: readonly object[];
  readonly plan?: object;
}

interface Wishes {
  readonly runner: Runner | null;
  readonly raceKm: number | null;
}

const speaker = speakerFor('en', 'metric');

/** A file further off than this is another course than the race's. */
const OTHER_COURSE = 0.15;

/** Reads a page and answers as the contract has it. */
export function inspectPage(html: string, url: string, wishes: Wishes): Omit<Line, 'id'> {
  if (html.length > MOST_HTML) return { error: 'The page is too large to read.' };
  return inspectReading(readPage(documentOf(html), url), wishes);
}

/** The line for a page that was read, here or in a browser. */
export function inspectReading(reading: PageReading, wishes: Wishes): Omit<Line, 'id'> {
  const profiles = coursesWith(reading, wishes.raceKm);
  const [longest] = profiles;
  if (!longest) return { page: pageView(reading) };
  const wanted = wishes.raceKm === null ? longest : (nearest(profiles, wishes.raceKm) ?? longest);
  return {
    page: pageView(reading),
    course: courseView(longest),
    ...(profiles.length > 1 ? { courses: profiles.map(courseView) } : {}),
    ...planOf(wanted, wishes),
  };
}

/** Reads a course file and answers as the contract has it. */
export function inspectFile(bytes: Uint8Array, name: string, wishes: Wishes): Omit<Line, 'id'> {
  const read = readTrack(bytes, name);
  if ('problem' in read) return { error: speaker.say(read.problem) };
  const track = profileTrack(read.track);
  const { raceKm } = wishes;
  const profile = resolveCourse({ distanceKm: raceKm, surface: null, hints: [], track });
  const refused = raceKm !== null && Math.abs(track.distanceKm - raceKm) > OTHER_COURSE * raceKm;
  const course = courseView(profile);
  const why = {
    quote: name,
    from: 'course-file',
    says: { kind: 'distance-off', fileKm: round(track.distanceKm, 2), raceKm },
  };
  return {
    page: null,
    course: refused ? { ...course, evidence: [why] } : course,
    ...planOf(profile, wishes),
  };
}

function coursesWith(reading: PageReading, raceKm: number | null): CourseProfile[] {
  const named = raceKm !== null && reading.distances.length === 0;
  const distances = named ? [{ km: raceKm, label: '' }] : reading.distances;
  return coursesOf({ reading: { ...reading, distances }, chosenTerrain: null, track: null });
}

function nearest(profiles: readonly CourseProfile[], km: number): CourseProfile | undefined {
  return profiles.find(({ distanceKm }) => distanceKm !== null && Math.abs(distanceKm - km) <= 0.04 * km);
}

function pageView(reading: PageReading): object {
  return {
    kind: reading.kind,
    site: reading.site,
    cardShown: reading.cardShown,
    race: reading.race && { name: reading.race.name, date: reading.race.date },
    distancesKm: reading.distances.map(({ km }) => km),
    surface: reading.surface,
  };
}

function courseView(course: CourseProfile): object {
  const metres = (value: number | null) => (value === null ? null : Math.round(value));
  return {
    terrain: course.terrain,
    netDownhill: course.netDownhill,
    distanceKm: course.distanceKm === null ? null : round(course.distanceKm, 3),
    gainM: metres(course.gainM),
    lossM: metres(course.lossM),
    statedBy: course.statedBy,
    confidence: course.confidence,
    evidence: course.evidence.map(({ quote, from, says }) => ({ quote, from, says: rounded(says) })),
    ...(course.segments
      ? {
          segments: course.segments.map(({ startKm, lengthKm, gradePct }) => ({
            startKm: round(startKm, 3),
            lengthKm: round(lengthKm, 3),
            gradePct: round(gradePct, 2),
          })),
        }
      : {}),
  };
}

function planOf(course: CourseProfile, { runner }: Wishes): { plan?: object } {
  if (runner === null || course.distanceKm === null) return {};
  const plan = makePlan(course, runner) ?? generalPlan(course.distanceKm, runner);
  return plan ? { plan: planView(plan) } : {};
}

function planView(plan: FormPlan): object {
  const { easeUntilKm, twinge, runWalk, cues, practiseFirst, leftOut } = sayAll(speaker, plan);
  return {
    easeUntilKm,
    twinge,
    runWalk: runWalk && { everyKm: runWalk.everyKm, seconds: runWalk.seconds },
    cues,
    practiseFirst,
    leftOut,
  };
}

/** Figures to a tenth: a foot turned into metres has no more to say. */
function rounded(says: HintMeaning): object {
  return Object.fromEntries(
    Object.entries(says).map(([key, value]) => [key, typeof value === 'number' ? round(value, 1) : value]),
  );
}

function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
