import type { Carried } from '../../../lib/export/carried';
import { calendarDays, writeCalendar } from '../../../lib/export/files/calendar';
import { writeGpx } from '../../../lib/export/files/gpx';
import { fileName } from '../../../lib/export/files/names';
import { wayOfCourse } from '../../../lib/export/files/points';
import { writeTcx } from '../../../lib/export/files/tcx';
import { writeText } from '../../../lib/export/files/text';
import { workoutOf } from '../../../lib/export/files/workout';
import { type Message, msg, type Speaker } from '../../../lib/words';

export type FormName = 'fit' | 'tcx' | 'gpx' | 'ics' | 'text';

interface Context {
  readonly carried: Carried;
  readonly today: string;
  readonly speaker: Speaker;
}

type Made = { readonly file: Blob; readonly name: string } | { readonly text: string };

/** One way to take the plan along. */
export interface Form {
  readonly name: FormName;
  /** What is missing for it; null where it can be made. */
  without(context: Context): Message | null;
  /** Rejects where the browser cannot load what writes it. */
  make(context: Context): Promise<Made>;
}

const file = (
  carried: Carried,
  ending: string,
  type: string,
  content: string | Uint8Array<ArrayBuffer>,
): Made => ({
  file: new Blob([content], { type }),
  name: fileName(carried.title, ending),
});

const needsTrack = ({ carried }: Context): Message | null =>
  wayOfCourse(carried) === null ? msg('carry.none.track') : null;

/** In the order in which runners ask for them. */
export const FORMS: readonly Form[] = [
  {
    name: 'fit',
    without: () => null,
    async make({ carried, speaker }) {
      // The writer is heavy, and few ask for it.
      const { writeFitWorkout } = await import('../../../lib/export/files/fit');
      const bytes = writeFitWorkout(workoutOf(carried, speaker), new Date());
      return file(carried, 'fit', 'application/vnd.ant.fit', bytes);
    },
  },
  {
    name: 'tcx',
    without: needsTrack,
    async make({ carried, speaker }) {
      return file(carried, 'tcx', 'application/vnd.garmin.tcx+xml', writeTcx(carried, speaker) ?? '');
    },
  },
  {
    name: 'gpx',
    without: needsTrack,
    async make({ carried, speaker }) {
      return file(carried, 'gpx', 'application/gpx+xml', writeGpx(carried, speaker) ?? '');
    },
  },
  {
    name: 'ics',
    without(context) {
      if (context.carried.raceDate === null) return msg('carry.none.date');
      return daysOf(context).length === 0 ? msg('carry.none.over') : null;
    },
    async make(context) {
      const { carried } = context;
      return file(carried, 'ics', 'text/calendar', writeCalendar(daysOf(context), carried.title, new Date()));
    },
  },
  {
    name: 'text',
    without: () => null,
    async make({ carried, speaker }) {
      return { text: writeText(carried, speaker) };
    },
  },
];

const daysOf = ({ carried, today, speaker }: Context) => calendarDays(carried, today, speaker);

/** What a form says of itself on this course. */
export function offerOf(form: Form, context: Context) {
  const { say } = context.speaker;
  const without = form.without(context);
  const leftOut = form.name === 'fit' ? workoutOf(context.carried, context.speaker).leftOut : 0;
  return {
    without: without && say(without),
    note: leftOut > 0 ? say(msg('carry.fit.left-out', { count: leftOut })) : null,
    what:
      form.name === 'ics'
        ? say(msg('carry.ics.what', { days: Math.max(0, daysOf(context).length - 1) }))
        : say(msg(`carry.${form.name}.what`)),
  };
}
