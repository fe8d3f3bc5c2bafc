import { resolveCourses } from '../course/resolve';
import type { TrackProfile } from '../course/track/types';
import type { CourseProfile, Terrain } from '../course/types';
import type { PageReading } from '../page/reading';
import type { Runner } from '../runner/runner';
import type { SavedRace } from '../runner/saved-race';
import { localeOf, type Settings, unitsFor } from '../runner/settings';
import { speakerFor, type Units } from '../words';
import { cardFor, chooseDistance } from './card';
import type { CardView } from './card-view';
import { savedRaceFrom } from './saved-race';

export interface PageState {
  readonly reading: PageReading;
  readonly chosenTerrain: Terrain | null;
  /** A course file that the runner had fetched or dropped for this page. */
  readonly track: TrackProfile | null;
}

/** The courses on offer on a page, one per distance, in the page's order; of a run, the course that was run. */
export function coursesOf({ reading, chosenTerrain, track }: PageState): CourseProfile[] {
  const ranKm = reading.activity?.distanceKm;
  return resolveCourses({
    distances: ranKm ? [{ km: ranKm, label: '' }] : reading.distances,
    surface: reading.surface,
    hints: reading.hints,
    raceName: reading.race?.name ?? null,
    place: reading.race?.place ?? null,
    host: URL.canParse(reading.url) ? new URL(reading.url).hostname : '',
    track,
    chosenTerrain,
  });
}

/**
 * The whole answer to one page, said in the runner's language and units: the main road from a reading to a card.
 * `today` is an ISO date, `locale` the browser's interface language.
 */
export function answerPage(
  input: PageState & {
    readonly chosenKm: number | null;
    readonly runner: Runner;
    readonly settings: Settings;
    readonly saved: SavedRace | null;
    readonly today: string;
    readonly locale: string;
  },
): CardView {
  const { reading, chosenKm, chosenTerrain, runner, settings, saved, today } = input;
  const locale = localeOf(settings.language, input.locale);
  return cardFor({
    reading,
    courses: coursesOf(input),
    chosenKm,
    chosenTerrain,
    runner,
    settings,
    saved,
    today,
    speaker: speakerFor(locale, unitsOn(reading, settings, locale)),
  });
}

/** A page in kilometres is not answered in miles, unless the runner chose miles. */
function unitsOn(reading: PageReading, settings: Settings, locale: string): Units {
  const own = settings.units === 'auto' ? reading.activity?.units : undefined;
  return own ?? unitsFor(settings.units, locale);
}

/**
 * What "This is my race" saves on a page as the runner sees it; null where no distance is known.
 * `now` is an ISO time.
 */
export function raceToSave(
  state: PageState & { readonly chosenKm: number | null; readonly settings: Settings; readonly now: string },
): SavedRace | null {
  const { reading, chosenKm, chosenTerrain, settings, now } = state;
  const courses = coursesOf(state);
  const course = courses[chooseDistance(courses, chosenKm, settings.usualDistanceKm)];
  if (course === undefined) return null;
  const fallbackName = URL.canParse(reading.url) ? new URL(reading.url).host : '';
  return savedRaceFrom({ reading, course, chosenTerrain, fallbackName, now });
}
