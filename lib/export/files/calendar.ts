import { sayTimeline, type TimelineEntry } from '../../advice/say-timeline';
import { addDays } from '../../days';
import { msg, type Speaker } from '../../words';
import type { Carried } from '../carried';

/** A line of a calendar has at most so many bytes (RFC 5545, 3.1). */
const LONGEST_LINE_BYTES = 75;

/** One day of the calendar. */
export interface CalendarDay {
  /** ISO date. */
  readonly date: string;
  readonly summary: string;
  readonly description: string;
}

/** What a calendar has a day for: the days on which something begins. */
const MARKED: ReadonlySet<TimelineEntry['kind']> = new Set(['practise', 'taper', 'refresher']);

/**
 * The practice that is still ahead on `today` (ISO date), the taper, and race day, in order and on the same days as on
 * the plan's line of time. Empty without a race date or with the race over.
 */
export function calendarDays(carried: Carried, today: string, speaker: Speaker): CalendarDay[] {
  const { plan, course, raceDate, title } = carried;
  const { say } = speaker;
  const raceDay = raceDate === null ? null : addDays(raceDate, 0);
  if (raceDate === null || raceDay === null || raceDay < today.slice(0, 10)) return [];
  const before = sayTimeline(plan, course.distanceKm ?? 0, raceDate, speaker).flatMap((entry) => {
    const { kind, from, toDays } = entry;
    const until = addDays(raceDate, -toDays);
    return MARKED.has(kind) && from !== null && until !== null && from >= today.slice(0, 10)
      ? [
          {
            date: from,
            summary: say(msg('carry.day.before', { name: entry.name, title })),
            description: describe(entry, until, speaker),
          },
        ]
      : [];
  });
  return [
    ...before,
    {
      date: raceDay,
      summary: say(msg('carry.day.race', { title })),
      description: [
        say(plan.paceFirst),
        say(plan.twinge),
        ...plan.cues.map((cue) =>
          say(msg('carry.text.cue', { place: speaker.format.place(cue.startKm), say: say(cue.say) })),
        ),
        say(msg('carry.safety')),
      ].join('\n'),
    },
  ];
}

function describe({ from, what, cues }: TimelineEntry, until: string, { say }: Speaker): string {
  const lines = [from === until ? what : say(msg('timeline.until', { date: until, what }))];
  return [...lines, ...(cues === '' ? [] : [cues, say(msg('carry.safety'))])].join('\n');
}

/**
 * The same as an iCalendar file (RFC 5545): whole days without a time zone, lines folded at 75 bytes. `made` stamps it.
 * An entry keeps its UID as long as race, date and day are the same, so that a second import replaces the first.
 */
export function writeCalendar(days: readonly CalendarDay[], title: string, made: Date): string {
  const stamp = `${made.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Uncramp//Uncramp//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...days.flatMap(({ date, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${digest(title)}-${date}@uncramp`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
      `DTEND;VALUE=DATE:${(addDays(date, 1) ?? date).replaceAll('-', '')}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Escapes what a calendar's text reserves, and drops control characters, which it cannot hold. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}|\p{Cs}/gu, '');
}

/** Folds a line at 75 bytes, never within a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let written = '';
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (bytes + length > LONGEST_LINE_BYTES) {
      written += '\r\n ';
      bytes = 1;
    }
    written += character;
    bytes += length;
  }
  return written;
}

/** A short name of a text (FNV-1a, 32 bits), the same each time. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
