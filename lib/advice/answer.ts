import { resolveCourses } from '../course/resolve';
import type { TrackProfile } from '../course/track/types';
import { type CourseProfile, type Terrain, UNKNOWN_COURSE } from '../course/types';
import type { PageReading } from '../page/reading';
import type { PageCorrection } from '../runner/corrections';
import type { Diary } from '../runner/diary';
import type { Log } from '../runner/run-log';
import type { Runner } from '../runner/runner';
import type { SavedRace } from '../runner/saved-race';
import { localeOf, type Settings, unitsFor } from '../runner/settings';
import { type Speaker, speakerFor, type Units } from '../words';
import { cardFor, pickedCourse } from './card';
import { asCorrected, correctionOf, correctReading, saidByRunner } from './card/correct';
import { reportFor } from './card/report';
import type { CardView } from './card-view';
import { savedRaceFrom } from './saved-race';

export interface PageState {
  readonly reading: PageReading;
  readonly chosenTerrain: Terrain | null;
  /** A course file that the runner had fetched or dropped for this page. */
  readonly track: TrackProfile | null;
  /** What the runner corrected on this page. */
  readonly correction?: PageCorrection | null;
}

/**
 * The courses on offer on a page, one per distance, in the page's order; of a run, the course that was run. What the
 * runner corrected outranks the page; what they chose holds where nothing else tells.
 */
export function coursesOf({
  reading: given,
  chosenTerrain,
  track,
  correction = null,
}: PageState): CourseProfile[] {
  const reading = correctReading(given, correction);
  const ranKm = reading.activity?.distanceKm;
  const resolve = (terrain: Terrain | null) =>
    resolveCourses({
      distances: ranKm ? [{ km: ranKm, label: '' }] : reading.distances,
      surface: reading.surface,
      hints: reading.hints.filter(({ from, says }) => from !== 'runner' || says.kind !== 'terrain'),
      raceName: reading.race?.name ?? null,
      place: reading.race?.place ?? null,
      host: URL.canParse(reading.url) ? new URL(reading.url).hostname : '',
      track,
      chosenTerrain: terrain,
    });
  return resolve(null).map((course, index) => {
    const said = saidByRunner(reading, course.distanceKm);
    const wanted = said.terrain ?? (course.terrain === 'unknown' ? chosenTerrain : null);
    const fits =
      course.terrain === wanted || (wanted !== null && (course.between?.includes(wanted) ?? false));
    return asCorrected(wanted === null ? course : (resolve(wanted)[index] ?? course), said, fits);
  });
}

interface Asked {
  readonly chosenKm: number | null;
  readonly runner: Runner;
  readonly settings: Settings;
  readonly saved: SavedRace | null;
  /** The runs that are remembered, for the page of a run; null where none are. */
  readonly log?: Log | null;
  /** The runner's diary, for the page of a run; null where nothing is kept. */
  readonly diary?: Diary | null;
  /** ISO date. */
  readonly today: string;
  /** The browser's interface language. */
  readonly locale: string;
}

/** The whole answer to one page, said in the runner's language and units: the main road from a reading to a card. */
export function answerPage(input: PageState & Asked): CardView {
  const {
    correction = null,
    chosenKm,
    chosenTerrain,
    runner,
    settings,
    saved,
    log = null,
    diary = null,
    today,
  } = input;
  return cardFor({
    reading: correctReading(input.reading, correction),
    correction,
    courses: coursesOf(input),
    chosenKm,
    chosenTerrain,
    runner,
    settings,
    saved,
    log,
    diary,
    today,
    speaker: speakerOn(input),
  });
}

function speakerOn({ reading, settings, locale }: PageState & Pick<Asked, 'settings' | 'locale'>): Speaker {
  const language = localeOf(settings.language, locale);
  return speakerFor(language, unitsOn(reading, settings, language));
}

/** A page in kilometres is not answered in miles, unless the runner chose miles. */
function unitsOn(reading: PageReading, settings: Settings, locale: string): Units {
  const own = settings.units === 'auto' ? reading.activity?.units : undefined;
  return own ?? unitsFor(settings.units, locale);
}

/** A report of how the page was read, for an issue; see {@link reportFor}. `version` is the product's. */
export function reportPage(
  input: PageState & Pick<Asked, 'chosenKm' | 'settings' | 'saved' | 'locale'> & { readonly version: string },
): string {
  const { correction = null, version } = input;
  const courses = coursesOf(input);
  const corrected =
    courses[pickedCourse({ ...input, reading: correctReading(input.reading, correction), courses })];
  const ofKm = correctionOf(correction, corrected?.distanceKm ?? null)?.ofKm ?? corrected?.distanceKm ?? null;
  const own = coursesOf({ ...input, correction: null, chosenTerrain: null });
  return reportFor({
    reading: input.reading,
    course: own.find(({ distanceKm }) => distanceKm === ofKm) ?? own[0] ?? UNKNOWN_COURSE,
    corrected: corrected ?? UNKNOWN_COURSE,
    correction,
    version,
    speaker: speakerOn(input),
  });
}

/**
 * What "This is my race" saves on a page as the runner sees it; null where no distance is known.
 * `now` is an ISO time.
 */
export function raceToSave(
  state: PageState &
    Pick<Asked, 'chosenKm' | 'settings'> & { readonly saved?: SavedRace | null; readonly now: string },
): SavedRace | null {
  const { correction = null, chosenKm, settings, saved = null, now } = state;
  const reading = correctReading(state.reading, correction);
  const courses = coursesOf(state);
  const course = courses[pickedCourse({ reading, courses, chosenKm, settings, saved })];
  if (course === undefined) return null;
  const fallbackName = URL.canParse(reading.url) ? new URL(reading.url).host : '';
  const byRunner = course.statedBy === 'runner' && course.terrain !== 'unknown' ? course.terrain : null;
  return savedRaceFrom({
    reading,
    course,
    chosenTerrain: byRunner ?? state.chosenTerrain,
    fallbackName,
    now,
  });
}
