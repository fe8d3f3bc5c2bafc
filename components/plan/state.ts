import { coursesOf } from '../../lib/advice/answer';
import { cardFor } from '../../lib/advice/card';
import { saidByRunner } from '../../lib/advice/card/correct';
import type { CardView, PlanView } from '../../lib/advice/card-view';
import { type NamedHill, namedHills } from '../../lib/advice/course-hills';
import { isLedByTerrain } from '../../lib/advice/cue-kinds';
import { makePlan } from '../../lib/advice/plan';
import { courseFromSaved, daysToRace } from '../../lib/advice/saved-race';
import { sayTimeline, type TimelineEntry } from '../../lib/advice/say-timeline';
import { learns } from '../../lib/advice/timeline';
import type { FormPlan } from '../../lib/advice/types';
import { resolveCourse } from '../../lib/course/resolve';
import { type CourseProfile, type Terrain, UNKNOWN_COURSE } from '../../lib/course/types';
import type { Carried } from '../../lib/export/carried';
import type { PageReading } from '../../lib/page/reading';
import type { Runner } from '../../lib/runner/runner';
import type { SavedRace } from '../../lib/runner/saved-race';
import type { Settings } from '../../lib/runner/settings';
import { type Message, msg, type Speaker } from '../../lib/words';
import type { ChartData } from './chart';
import { chartOf } from './chart-data';
import { LEAST_KM, MOST_KM, nameOfFile } from './file';
import { goalProblem } from './goal';
import { type PracticeView, practiceView } from './practice/view';
import { isOtherCourse, isSameKm, otherKm, type PlanState, type Subject, subjectOf } from './subject';

export interface PlanContext {
  readonly runner: Runner;
  readonly settings: Settings;
  readonly saved: SavedRace | null;
  /** ISO date. */
  readonly today: string;
  readonly speaker: Speaker;
}

/** A cue as it is said, with how long it is for and why. */
export type ShownCue = PlanView['cues'][number] & {
  readonly lasts: string;
  /** What it stands on, by the number in the list of sources. */
  readonly grounds: readonly { readonly says: string; readonly grade: string; readonly number: number }[];
};

/** Everything that the plan page shows of the course and the plan, said in the runner's language. */
export interface PlanPageView {
  /** Nothing to go by yet: no page, no race, no file, no distance and no class. */
  readonly empty: boolean;
  readonly title: string;
  /** Date, days to go, place: what is known of them. */
  readonly facts: readonly string[];
  readonly source: string | null;
  /** The page that was read; null for every other subject. */
  readonly reading: PageReading | null;
  readonly course: CourseProfile;
  readonly card: CardView;
  /** The answer in one line; the card's, but where the card speaks of a page that is none. */
  readonly answer: string;
  /** Whether this very race is the saved one. */
  readonly isSaved: boolean;
  readonly chart: ChartData | null;
  /** The climbs and descents of a course file, by start. */
  readonly hills: readonly NamedHill[];
  /** Null where the distance or the class is unknown, or no plan is made for such a distance. */
  readonly plan: FormPlan | null;
  /** Why there is none for such a distance; null where there is one, or where something else is missing. */
  readonly planProblem: string | null;
  /** As in the plan, in the same order. */
  readonly cues: readonly ShownCue[];
  /** What everything that can be taken along is made from; null without a plan. */
  readonly carried: Carried | null;
  /** ISO date of race day; null where nobody told it. */
  readonly raceDate: string | null;
  /** Seconds; null without a goal, or where it fits no such distance. */
  readonly goalS: number | null;
  /** What speaks against the goal that was set. */
  readonly goalProblem: string | null;
  /** The time to the race by the day; empty where there is nothing to lay out. */
  readonly timeline: readonly TimelineEntry[];
  readonly practice: PracticeView;
  /** What keeps the plan from being made. */
  readonly needs: { readonly distance: boolean; readonly terrain: boolean };
  /** Where the runner may say how hilly it is: nothing better tells. */
  readonly mayChooseTerrain: boolean;
  /** Where the runner may type a distance: all but a page that offers several. */
  readonly mayChooseDistance: boolean;
  /** Where the runner may give race day: all but a page that tells it, or that tells that it is over. */
  readonly mayChooseDate: boolean;
}

/** A course of another length than the one that is known: its class may hold, its figures and its hills cannot. */
function atLength(course: CourseProfile, distanceKm: number, chosen: Terrain | null): CourseProfile {
  const { netDownhill, surface } = course;
  const terrain = chosen ?? course.terrain;
  const statedBy = terrain === 'unknown' ? null : 'runner';
  return { ...UNKNOWN_COURSE, terrain, netDownhill, surface, distanceKm, statedBy };
}

/** A page that does not tell race day, with the day that the runner gave; any other as it is. */
function withDay(reading: PageReading, date: string): PageReading {
  const race = reading.race ?? { name: null, date: null, place: null, status: 'unknown' };
  return race.date === null ? { ...reading, race: { ...race, date } } : reading;
}

/** A race page of no page, so that one road leads from every subject to its answer. */
function readingOf(state: PlanState, course: CourseProfile): PageReading {
  const { subject, raceDate } = state;
  const km = otherKm(state);
  if (subject.kind === 'page') {
    const reading = raceDate === null ? subject.reading : withDay(subject.reading, raceDate);
    return km === null ? reading : { ...reading, distances: [{ km, label: '' }] };
  }
  const race = subject.kind === 'saved' ? subject.race : null;
  return {
    url: race?.url ?? '',
    kind: 'race',
    site: 'generic',
    cardShown: true,
    outcome: 'found',
    race: {
      name: race?.name ?? null,
      date: race ? race.date : raceDate,
      place: race?.place ?? null,
      status: 'unknown',
    },
    distances: course.distanceKm === null ? [] : [{ km: course.distanceKm, label: '' }],
    surface: course.surface,
    hints: [],
    tracks: [],
    language: null,
  };
}

/** The courses on offer: several only where a page offers several distances. */
function coursesFor(state: PlanState): readonly CourseProfile[] {
  const { subject, track, chosenKm, chosenTerrain, chosenSurface } = state;
  const km = otherKm(state);
  if (km !== null && (track === null || isOtherCourse(track.distanceKm, km))) {
    const [known = UNKNOWN_COURSE] = coursesFor({ ...state, track: null, chosenKm: null });
    return [atLength(known, km, chosenTerrain)];
  }
  if (subject.kind === 'page') {
    const { reading } = subject;
    const withDistance: PageReading =
      reading.distances.length === 0 && chosenKm !== null
        ? { ...reading, distances: [{ km: chosenKm, label: '' }] }
        : reading;
    return coursesOf({ reading: withDistance, chosenTerrain, track });
  }
  if (subject.kind === 'saved' && track === null) {
    const kept = courseFromSaved(subject.race);
    return chosenTerrain !== null && (kept.terrain === 'unknown' || kept.statedBy === 'runner')
      ? [{ ...kept, terrain: chosenTerrain, statedBy: 'runner' }]
      : [kept];
  }
  const race = subject.kind === 'saved' ? subject.race : null;
  const course = resolveCourse({
    distanceKm: km ?? race?.distanceKm ?? chosenKm ?? track?.distanceKm ?? null,
    surface: race?.surface ?? chosenSurface,
    hints: [],
    track,
    known: null,
    chosenTerrain,
  });
  // A file that does not tell the climb takes nothing away from what was saved of the race.
  return course.terrain === 'unknown' && race !== null
    ? [{ ...courseFromSaved(race), marks: course.marks }]
    : [course];
}

interface Found {
  readonly courses: readonly CourseProfile[];
  readonly hills: ReadonlyMap<CourseProfile, readonly NamedHill[]>;
}
const found = new WeakMap<PlanState, Found>();

/** The courses and their hills: an answer about the runner leaves them, so they are found once for a state. */
function findCourses(given: PlanState, state: PlanState): Found {
  const known = found.get(given);
  if (known) return known;
  const courses = coursesFor(state);
  const made = { courses, hills: new Map(courses.map((course) => [course, namedHills(course)])) };
  found.set(given, made);
  return made;
}

/** From what is known and chosen to what is shown. Pure: the same state and context give the same view. */
export function planPage(given: PlanState, context: PlanContext): PlanPageView {
  const state: PlanState = { ...given, subject: subjectOf(given) };
  const { subject, track, chosenKm, chosenTerrain } = state;
  const { settings, saved, today, speaker } = context;
  const { courses, hills: hillsOf } = findCourses(given, state);
  const first = courses[0] ?? UNKNOWN_COURSE;
  const reading = readingOf(state, first);
  const date = reading.race?.date ?? null;
  const days = daysToRace(date, today);
  const over = isOver(reading, days);
  const runner: Runner = {
    ...context.runner,
    daysToRace: over ? null : (days ?? context.runner.daysToRace),
  };
  const asked = cardFor({
    reading,
    courses,
    chosenKm,
    chosenTerrain,
    runner,
    settings,
    saved,
    today,
    speaker,
  });
  // What the card says of a page that is over is no word for a race that is kept.
  const said =
    over && subject.kind !== 'page' ? { ...asked, lookAfter: speaker.say(msg('pages.race-next')) } : asked;
  const pickedKm = said.distances.find((distance) => distance.chosen)?.km ?? null;
  const course = courses.find((each) => each.distanceKm === pickedKm) ?? first;
  const lengthProblem = lengthProblemOf(course.distanceKm);
  const card = lengthProblem === null ? said : { ...said, plan: null };
  const signs = speaker.format.units === 'imperial' ? 'mile' : 'km';
  const plan = lengthProblem === null ? makePlan(course, runner, signs) : null;
  const oddGoal = state.goalS === null ? null : goalProblem(state.goalS, course.distanceKm);
  const goalS = oddGoal === null ? state.goalS : null;
  const hills = hillsOf.get(course) ?? [];
  const title =
    reading.race?.name ?? (track ? nameOfFile(track.fileName) : speaker.say(msg('pages.your-course')));
  const empty =
    subject.kind === 'own' && track === null && course.distanceKm === null && course.terrain === 'unknown';
  return {
    empty,
    title,
    facts: factsOf(reading, days, speaker),
    source: empty ? null : sourceOf(state, speaker),
    reading: subject.kind === 'page' ? subject.reading : null,
    course,
    card,
    answer:
      subject.kind !== 'page' && course.terrain === 'unknown'
        ? speaker.say(msg('pages.answer-unknown'))
        : card.answer,
    isSaved: subject.kind === 'page' ? card.saved : isSaved(subject, course, title, saved),
    chart: chartOf(course, hills, plan, speaker),
    hills,
    plan,
    planProblem: lengthProblem && speaker.say(lengthProblem),
    cues: shownCues(card, plan, speaker),
    carried: plan && { title, raceDate: date, course, track, plan, goalS },
    raceDate: date,
    goalS,
    goalProblem: oddGoal && speaker.say(oddGoal),
    timeline:
      plan && !over
        ? sayTimeline(plan, course.distanceKm ?? 0, runner.daysToRace === null ? null : date, speaker)
        : [],
    practice: practiceView(runner, plan !== null && learns(plan), speaker),
    needs: { distance: course.distanceKm === null, terrain: course.terrain === 'unknown' },
    // What was put right on the page itself is changed there.
    mayChooseTerrain:
      course.terrain === 'unknown' || (course.statedBy === 'runner' && !isCorrected(reading, course)),
    mayChooseDistance: subject.kind !== 'page' || subject.reading.distances.length <= 1,
    mayChooseDate: subject.kind !== 'page' || !tellsDay(subject.reading),
  };
}

/** As for the card: an edition that nobody will run any more has no days to go. */
const isOver = ({ race }: PageReading, days: number | null): boolean =>
  race?.status === 'past' || race?.status === 'cancelled' || (days !== null && days < 0);

const tellsDay = ({ race }: PageReading): boolean =>
  race !== null && (race.date !== null || race.status === 'past' || race.status === 'cancelled');

function shownCues(card: CardView, plan: FormPlan | null, speaker: Speaker): ShownCue[] {
  return (card.plan?.cues ?? []).map((cue, i) => {
    const seconds = plan?.cues[i]?.seconds ?? 0;
    const lasts =
      isLedByTerrain(cue.kind) || seconds === 0
        ? msg('pages.cue.stretch', { km: cue.lengthKm })
        : msg('pages.cue.seconds', { seconds, km: cue.lengthKm });
    const grounds = card.sources.flatMap(({ id, says, grade }, at) =>
      cue.claims.includes(id) ? [{ says, grade, number: at + 1 }] : [],
    );
    return { ...cue, lasts: speaker.say(lasts), grounds };
  });
}

function lengthProblemOf(km: number | null): Message | null {
  if (km === null) return null;
  if (km < LEAST_KM) return msg('pages.plan.too-short', { km, least: LEAST_KM });
  return km > MOST_KM ? msg('pages.plan.too-long', { km, most: MOST_KM }) : null;
}

function isCorrected(reading: PageReading, course: CourseProfile): boolean {
  const { terrain, gain } = saidByRunner(reading, course.distanceKm);
  return terrain !== null || gain;
}

function isSaved(subject: Subject, course: CourseProfile, title: string, saved: SavedRace | null): boolean {
  if (subject.kind === 'saved') {
    return saved !== null && course.distanceKm !== null && isSameKm(course.distanceKm, saved.distanceKm);
  }
  return (
    saved !== null && saved.url === null && saved.name === title && saved.distanceKm === course.distanceKm
  );
}

function factsOf(reading: PageReading, days: number | null, speaker: Speaker): string[] {
  const { race } = reading;
  const facts: string[] = [];
  if (race?.date) facts.push(speaker.format.date(race.date));
  if (days !== null && days > 0) facts.push(speaker.say(msg('pages.days-left', { days })));
  if (days === 0) facts.push(speaker.say(msg('pages.race-today')));
  if (days !== null && days < 0) facts.push(speaker.say(msg('pages.race-over')));
  if (race?.place) facts.push(race.place);
  return facts;
}

function sourceOf({ subject, track }: PlanState, speaker: Speaker): string {
  if (subject.kind === 'page')
    return speaker.say(msg('pages.from-page', { host: hostOf(subject.reading.url) }));
  if (subject.kind === 'saved') return speaker.say(msg('pages.from-saved'));
  return track
    ? speaker.say(msg('pages.from-file', { file: track.fileName }))
    : speaker.say(msg('pages.from-choice'));
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
