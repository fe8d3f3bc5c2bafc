import type { Runner } from '../runner/runner';
import type { SavedRace } from '../runner/saved-race';
import type { Speaker } from '../words';
import type { TimeView } from './card-view';
import { generalPlan, makePlan } from './plan';
import { courseFromSaved, daysToRace } from './saved-race';
import { sayTime } from './say-time';

/**
 * What the time to a saved race leaves room for, as its plan says it; null for a race without a date and for one that
 * is over. `today` is an ISO date.
 */
export function raceTime(race: SavedRace, runner: Runner, today: string, speaker: Speaker): TimeView | null {
  const days = daysToRace(race.date, today);
  if (days === null || days < 0) return null;
  const course = courseFromSaved(race);
  const dated = { ...runner, daysToRace: days };
  const signs = speaker.format.units === 'imperial' ? 'mile' : 'km';
  const plan = makePlan(course, dated, signs) ?? generalPlan(course.distanceKm, dated, signs);
  return plan && sayTime(plan, course, speaker, race.date);
}
