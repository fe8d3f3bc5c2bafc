const DAY_MS = 86_400_000;

/** Midday in UTC: days counted from there are whole, whatever the clocks of a place do in a night between them. */
const noonMs = (iso: string): number =>
  /^\d{4}-\d\d-\d\d/.test(iso) ? Date.parse(`${iso.slice(0, 10)}T12:00:00Z`) : Number.NaN;

/** The ISO date so many whole days after another, or before it where negative; null where the other is no date. */
export function addDays(iso: string, days: number): string | null {
  const day = new Date(noonMs(iso) + days * DAY_MS);
  return Number.isNaN(day.getTime()) ? null : day.toISOString().slice(0, 10);
}

/** Whole days from one ISO date to another, negative where it lies before; null where either is no date. */
export function daysBetween(from: string, to: string): number | null {
  const days = (noonMs(to) - noonMs(from)) / DAY_MS;
  return Number.isFinite(days) ? Math.round(days) : null;
}
