/** An ISO day at the head of a string, null where there is none. */
export function isoDay(value: string | null): string | null {
  const match = /^\s*(\d{4})-(\d{2})-(\d{2})/.exec(value ?? '');
  return match && Number(match[2]) <= 12 && Number(match[3]) <= 31
    ? `${match[1]}-${match[2]}-${match[3]}`
    : null;
}

/** "Event" and "SportsEvent" as the vocabulary writes them, however the page does. */
export const eventType = (name: string): string =>
  (name.split(/[/:#]/).pop() ?? '').replace(/^event$/i, 'Event').replace(/^sports ?event$/i, 'SportsEvent');
