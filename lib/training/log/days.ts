/** Calendar days as ISO dates, counted without clocks: no time zone and no summer time can shift them. */

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of an ISO date; NaN where the text is none. */
export const dayNumber = (iso: string): number =>
  Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY_MS);

/** The ISO date of so many days since 1970-01-01. */
export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The ISO date so many days later, earlier where negative. */
export const addDays = (iso: string, days: number): string => isoDay(dayNumber(iso) + days);

/** Days from one ISO date to another; negative where the second comes first. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The Monday of a day's week, in days since 1970-01-01 (a Thursday). */
export const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);
