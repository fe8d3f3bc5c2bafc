/** Calendar days as ISO dates, counted without clocks: no time zone and no summer time can shift them. */

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of an ISO date, whatever follows the day; NaN where the text is none. */
export const dayNumber = (iso: string): number =>
  /^\d{4}-\d\d-\d\d/.test(iso) ? Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY_MS : Number.NaN;

/** The ISO date of so many days since 1970-01-01. Throws a RangeError where there is no such day. */
export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The ISO date so many whole days after another, or before it where negative; null where the other is no date. */
export function addDays(iso: string, days: number): string | null {
  const day = new Date((dayNumber(iso) + days) * DAY_MS);
  return Number.isNaN(day.getTime()) ? null : day.toISOString().slice(0, 10);
}

/** Whole days from one ISO date to another, negative where it lies before; NaN where either is no date. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The Monday of a day's week, in days since 1970-01-01 (a Thursday). */
export const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);
