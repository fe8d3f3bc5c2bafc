/**
 * P17: what the time to the race leaves room for.
 * "far" is a race whose practice has not begun; "full" has nine weeks or more; "compressed" four to nine;
 * "near" less than four; "last-week" seven days or fewer.
 */
export type RaceWindow = 'undated' | 'far' | 'full' | 'compressed' | 'near' | 'last-week';

export const FULL_LADDER_DAYS = 63;
/** Under this nothing new is learned. */
const LEARNING_ENDS_DAYS = 28;
export const LAST_WEEK_DAYS = 7;

/** The window of a race in whole days; a race without a date, or one that is over, is undated. */
export function raceWindow(daysToRace: number | null): RaceWindow {
  if (daysToRace === null || daysToRace < 0) return 'undated';
  if (daysToRace <= LAST_WEEK_DAYS) return 'last-week';
  if (daysToRace < LEARNING_ENDS_DAYS) return 'near';
  if (daysToRace < FULL_LADDER_DAYS) return 'compressed';
  return daysToRace < FULL_LADDER_DAYS + 7 ? 'full' : 'far';
}

/** Whether there is time to learn at all: four weeks or more, or no date. */
export const canLearn = (window: RaceWindow): boolean => window !== 'near' && window !== 'last-week';
