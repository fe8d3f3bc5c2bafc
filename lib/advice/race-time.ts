import type { Runner } from '../runner/runner';
import type { SavedRace } from '../runner/saved-race';
import type { Speaker } from '../words';
import type { TimeView } from './card-view';
import { generalPlan, makePlan } from './plan';
import { courseFromSaved, daysToRace } from './saved-race';
import { sayTime } from './say-time';
import { sayTimeline } from './say-timeline';

/**
 * What the time to a saved race leaves room for, as its plan says it; null for a race without a date and for one that
 * is over. `today` is an ISO date.
 */
export function raceTime(race: SavedRace, runner: Runner, today: string, speaker: Speaker): TimeView | null {
  const made = planOf(race, runner, today, speaker);
  return made && sayTime(made.plan, made.course, speaker, race.date);
}

/** What is to be practised in the seven days from today on. */
export interface PracticeDue {
  /** "Sat 30 May – Fri 12 Jun" */
  readonly when: string;
  readonly what: string;
  /** Which cues it is about; "" where none. */
  readonly cues: string;
}

const WEEK_DAYS = 7;

/** The practice for a saved race that is due this week, as its plan lays it out; null where none is. */
export function practiceDue(
  race: SavedRace,
  runner: Runner,
  today: string,
  speaker: Speaker,
): PracticeDue | null {
  const made = planOf(race, runner, today, speaker);
  if (made === null) return null;
  const due = sayTimeline(made.plan, race.distanceKm, race.date, speaker).find(
    ({ kind, fromDays, toDays }) =>
      (kind === 'practise' || kind === 'refresher') &&
      toDays <= made.days &&
      fromDays > made.days - WEEK_DAYS,
  );
  return due ? { when: due.when, what: due.what, cues: due.cues } : null;
}

function planOf(race: SavedRace, runner: Runner, today: string, speaker: Speaker) {
  const days = daysToRace(race.date, today);
  if (days === null || days < 0) return null;
  const course = courseFromSaved(race);
  const dated = { ...runner, daysToRace: days };
  const signs = speaker.format.units === 'imperial' ? 'mile' : 'km';
  const plan = makePlan(course, dated, signs) ?? generalPlan(course.distanceKm, dated, signs);
  return plan && { plan, course, days };
}
