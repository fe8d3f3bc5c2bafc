import { fileFigures } from '../course/file-figures';
import { type CourseProfile, type Surface, type Terrain, UNKNOWN_COURSE } from '../course/types';
import type { ClaimId } from '../evidence';
import type { PageReading } from '../page/reading';
import type { PageCorrection } from '../runner/corrections';
import type { Diary } from '../runner/diary';
import type { Log } from '../runner/run-log';
import type { Runner } from '../runner/runner';
import type { SavedRace } from '../runner/saved-race';
import type { Settings } from '../runner/settings';
import { type Message, msg, type Speaker, sayAll } from '../words';
import { cardLabels } from '../words/labels';
import { activityCard } from './activity';
import { advise } from './advise';
import { saidByRunner } from './card/correct';
import { correctingView, correctionView } from './card/correcting';
import { chooseDistance, isSameDistance } from './card/distance';
import { evidenceRows, statedLine } from './card/evidence';
import { courseFiles, courseMaps } from './card/files';
import { asksNoPlan, difference, glyphOf, type Lines, raceLines, silentLines } from './card/lines';
import { sourceRows } from './card/sources';
import { whyParagraphs } from './card/why';
import type { CardView } from './card-view';
import { crampHere } from './cramp-here';
import { generalPlan, type Signs } from './plan';
import { daysToRace } from './saved-race';
import { sayPlan } from './say-plan';
import { timeClaims } from './say-time';
import { learns } from './timeline';
import type { Advice, FormPlan } from './types';

export { chooseDistance } from './card/distance';
export { sayPlan } from './say-plan';

export interface CardInput {
  /** With what the runner corrected put in. */
  readonly reading: PageReading;
  /** What they corrected, where it can be changed and undone. */
  readonly correction?: PageCorrection | null;
  /** One per distance of the page, in its order; one without a distance where the page names none. */
  readonly courses: readonly CourseProfile[];
  readonly chosenKm: number | null;
  readonly chosenTerrain: Terrain | null;
  readonly runner: Runner;
  readonly settings: Settings;
  readonly saved: SavedRace | null;
  /** The runs that are remembered, for the page of a run. */
  readonly log?: Log | null;
  /** The runner's diary, for the page of a run; null where nothing is kept. */
  readonly diary?: Diary | null;
  /** ISO date. */
  readonly today: string;
  readonly speaker: Speaker;
}

/** P14: an unknown class is for the runner to choose; what the page states is not overruled by a choice. */
function withChoice(course: CourseProfile, chosen: Terrain | null): CourseProfile {
  return chosen !== null && course.terrain === 'unknown'
    ? { ...course, terrain: chosen, statedBy: 'runner', confidence: 'low' }
    : course;
}

function choices(course: CourseProfile, corrected: boolean, speaker: Speaker): CardView['choices'] {
  if (corrected || (course.terrain !== 'unknown' && course.statedBy !== 'runner')) return [];
  const offered: readonly Terrain[] = offersMountains(course.surface)
    ? ['flat', 'rolling', 'hilly', 'mountainous']
    : ['flat', 'rolling', 'hilly'];
  return offered.map((terrain) => ({
    terrain,
    label: speaker.say(msg(`card.choice.${terrain}`)),
    chosen: course.terrain === terrain,
  }));
}

const offersMountains = (surface: Surface | null): boolean => surface === 'trail' || surface === 'mixed';

const isOver = ({ race }: PageReading, days: number | null): boolean =>
  race?.status === 'past' || (days !== null && days < 0);

/** Why nobody will run this edition any more; null where it is still to come, as far as the page says. */
function closed({ kind, race }: PageReading, over: boolean): Message | null {
  if (kind === 'activity') return null;
  if (race?.status === 'cancelled') return msg('card.notice.cancelled');
  return over ? msg('card.notice.past', { date: race?.date ?? null }) : null;
}

function raceNotices(reading: PageReading, course: CourseProfile, corrected: boolean): Message[] {
  const notices: Message[] = [];
  if (reading.outcome === 'markup-changed') notices.push(msg('card.notice.changed'));
  const differs = corrected ? null : difference(course);
  if (differs !== null) notices.push(differs);
  for (const mark of course.marks) notices.push(msg(`course.mark.${mark}`));
  return notices;
}

function claimsOfPlan(plan: FormPlan): ClaimId[] {
  const walking: readonly ClaimId[] = plan.runWalk ? ['walk-breaks'] : [];
  const practice: readonly ClaimId[] = learns(plan) ? ['practice-ladder'] : [];
  return [
    'early-pace',
    'S13',
    'twinge',
    ...walking,
    ...plan.cues.flatMap(({ claims }) => claims),
    ...practice,
    ...timeClaims(plan),
    'plan-untested',
  ];
}

/** Everything below the three lines, and the claims that it stands on. */
function body(course: CourseProfile, advice: Advice, plan: FormPlan | null, speaker: Speaker) {
  const why = whyParagraphs(course, advice);
  const { muscles, tips } = advice;
  return {
    muscles: muscles.map(({ muscle, why: text }) => ({
      id: muscle,
      name: speaker.format.muscle(muscle),
      why: speaker.say(text),
    })),
    tips: tips.map(({ text, claims }) => ({ text: speaker.say(text), claims: [...claims] })),
    why: why.map(({ text }) => speaker.say(text)),
    claims: [
      ...(plan ? claimsOfPlan(plan) : []),
      ...[...muscles, ...tips, ...why].flatMap(({ claims }) => claims),
    ],
  };
}

/** The three lines; an edition that nobody will run says so in them, where it is seen before anything is opened. */
function sayLines({ answer, lookAfter, next }: Lines, ended: Message | null, speaker: Speaker) {
  return {
    answer: speaker.say(answer),
    lookAfter: speaker.say(ended ?? lookAfter),
    next: { label: speaker.say(next.label), opens: next.opens },
  };
}

/**
 * The whole card for one page, said in the runner's language and units. Pure: the same input gives the same card.
 * A page of a run gets what the run shows; any other page is answered as a race.
 */
export function cardFor(input: CardInput): CardView {
  const { reading, correction = null, chosenTerrain, speaker, today } = input;
  const picked = pickedCourse(input);
  const course = withChoice(input.courses[picked] ?? UNKNOWN_COURSE, chosenTerrain);
  const said = saidByRunner(reading, course.distanceKm);
  const corrected = said.terrain !== null || said.gain;
  const days = daysToRace(reading.race?.date ?? null, today);
  const ended = closed(reading, isOver(reading, days));
  const daysLeft = ended === null ? (days ?? input.runner.daysToRace) : null;
  const runner: Runner = { ...input.runner, daysToRace: daysLeft };
  const signs: Signs = speaker.format.units === 'imperial' ? 'mile' : 'km';
  const isRun = reading.kind === 'activity';
  const advice = advise(course, runner, signs);
  const plan = isRun ? null : (advice.plan ?? generalPlan(course.distanceKm, runner, signs));
  const { claims, ...shown } = body(course, isRun ? { ...advice, plan: null } : advice, plan, speaker);
  const run = isRun ? activityCard({ reading, course, log: input.log ?? null }) : null;
  const review = run ? run.review : [];
  const notices = run ? run.notices : raceNotices(reading, course, corrected);
  const distances = isRun ? [] : reading.distances;

  return {
    form: !isRun && distances.length > 0 && distances.every((each) => asksNoPlan(each.km)) ? 'tab' : 'card',
    lang: speaker.locale,
    dir: 'ltr',
    glyph: correction?.notARace ? 'unknown' : glyphOf(course),
    ...(correction?.notARace
      ? sayLines(silentLines(), null, speaker)
      : sayLines(run ?? raceLines(course, advice.plan, signs, corrected), ended, speaker)),
    notices: notices.map((notice) => speaker.say(notice)),
    choices: isRun || correction?.notARace ? [] : choices(course, corrected, speaker),
    distances: distances.map((each, index) => {
      const its = index === picked ? course : (input.courses[index] ?? UNKNOWN_COURSE);
      return {
        km: each.km,
        label: speaker.say(msg('card.distance', { km: each.km })),
        chosen: index === picked,
        glyph: glyphOf(its),
        terrain: speaker.say(msg('card.distance.terrain', { glyph: glyphOf(its), between: its.between })),
      };
    }),
    stated: statedLine(course, corrected, speaker),
    fileFacts: fileFigures(course).map((fact) => speaker.say(fact)),
    evidence: evidenceRows(course.evidence, speaker),
    disagreeing: evidenceRows(course.disagreeing, speaker),
    correction: correctionView(course, correction, speaker),
    correcting: correctingView(reading, course, correction, speaker),
    review: review.map(({ text, claims: ids }) => ({ text: speaker.say(text), claims: [...ids] })),
    cramp: isRun && reading.activity ? crampHere(reading.activity, input.diary ?? null, speaker) : null,
    closer: run?.closer ? sayAll(speaker, run.closer) : null,
    plan: plan ? sayPlan(plan, course, speaker, ended === null ? (reading.race?.date ?? null) : null) : null,
    ...shown,
    sources: sourceRows([...review.flatMap((line) => line.claims), ...claims, 'S38'], speaker),
    ...courseFiles(reading.tracks, course.distanceKm, speaker),
    courseMaps: isRun ? [] : courseMaps(reading.maps ?? [], speaker),
    canSave: canSave(reading, course, ended !== null),
    saved: isSaved(input.saved, reading, course),
    disclaimer: speaker.say(msg('card.disclaimer')),
    labels: cardLabels(speaker),
  };
}

/** The index of the course that the card answers for. */
export function pickedCourse(
  input: Pick<CardInput, 'reading' | 'courses' | 'chosenKm' | 'settings' | 'saved'>,
): number {
  const { reading, courses, chosenKm, settings, saved } = input;
  return chooseDistance(courses, chosenKm, {
    usualKm: settings.usualDistanceKm,
    saved,
    page: { url: reading.url, name: reading.race?.name ?? null },
  });
}

function canSave(reading: PageReading, course: CourseProfile, ended: boolean): boolean {
  return reading.kind === 'race' && course.distanceKm !== null && !ended;
}

function isSaved(saved: SavedRace | null, reading: PageReading, course: CourseProfile): boolean {
  return (
    saved !== null &&
    saved.url === reading.url &&
    course.distanceKm !== null &&
    isSameDistance(saved.distanceKm, course.distanceKm)
  );
}
