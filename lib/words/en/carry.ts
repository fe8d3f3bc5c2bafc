import type { Format } from '../format';
import type { CueName } from './plan';
import { stretch } from './stretch';

/** At most ten plain ASCII letters, as some watches show. */
const POINTS: Readonly<Record<CueName, string>> = {
  cadence_up: 'Quick feet',
  natural_reset: 'Shake out',
  tall_reset: 'Grow tall',
  small_lean: 'Lean',
  strike_shift: 'Landing',
  walk_break: 'Walk',
  up_short: 'Short step',
  up_walk: 'Walk up',
  crest_reset: 'Let go',
  down_quick: 'Light down',
};

interface CueParams {
  readonly say: string;
  readonly magnitude: string;
  readonly lengthKm: number;
  readonly seconds: number;
  readonly provisional: boolean;
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
const howLong = ({ seconds, lengthKm }: CueParams, f: Format): string =>
  `${f.duration(seconds)}, about ${stretch(lengthKm, f)}`;

/** What a runner takes along as a file, and how it gets onto the watch. */
export const carry = {
  'carry.title': 'Take it with you',
  'carry.lead': 'Made on this device, from the plan as it stands now. Nothing is sent anywhere.',
  'carry.how': 'How to get it there',
  'carry.saved': ({ file }: { file: string }) => `${file} is in your downloads.`,
  'carry.copied': 'The plan is on the clipboard.',
  'carry.failed': 'This file could not be made. Reload the page and try again.',
  'carry.copy-failed': 'The browser does not let this page copy. Select the text below and copy it.',
  'carry.text.label': 'The plan as text',

  'carry.fit.name': 'Workout for the watch',
  'carry.fit.what': 'FIT. Each cue is a step by distance, with its words as the step’s note.',
  'carry.fit.action': 'Save the workout',
  'carry.fit.how.1':
    'Garmin: connect the watch by cable and copy the file into its GARMIN/NewFiles folder; unplug, and find it under Workouts. With TrainingPeaks, Coros or Suunto, import the file as a workout where the app offers it.',
  'carry.fit.how.2':
    'On race day start it as a running workout. A watch measures a little long, so a step may come some metres before its sign: then wait for the sign.',
  'carry.fit.left-out': ({ count }: { count: number }, f: Format) =>
    f.plural(count, {
      one: 'A watch takes 50 steps: # cue is left out of this file.',
      other: 'A watch takes 50 steps: # cues are left out of this file, evenly over the course.',
    }),

  'carry.tcx.name': 'Course with alerts',
  'carry.tcx.what': 'TCX. The course to follow, with a course point at each cue.',
  'carry.tcx.action': 'Save the TCX course',
  'carry.tcx.how.1':
    'In Garmin Connect on the web: Training & Planning, Courses, Import; then send it to the watch. Or copy the file into the watch’s GARMIN/NewFiles folder.',
  'carry.tcx.how.2':
    'On race day load the course before the start: it says each point’s name as you come to it.',

  'carry.gpx.name': 'Track with waypoints',
  'carry.gpx.what': 'GPX. The course for any watch or map app, with a waypoint at each cue.',
  'carry.gpx.action': 'Save the GPX track',
  'carry.gpx.how.1':
    'Coros, Suunto, Polar and Apple Watch apps: open the file on the phone, choose the watch’s app, and save it as a route.',
  'carry.gpx.how.2': 'Some apps keep the track and drop the waypoints: look at it there before race day.',

  'carry.ics.name': 'Calendar',
  'carry.ics.what': ({ days }: { days: number }, f: Format) =>
    days > 0
      ? `ICS. ${f.plural(days, { one: '# day before the race', other: '# days before the race' })}, practice and taper, and race day.`
      : 'ICS. Race day, with the plan in the entry.',
  'carry.ics.action': 'Save the calendar',
  'carry.ics.how.1':
    'Open the file: Apple Calendar and Outlook ask which calendar to add it to. In Google Calendar on the web: Settings, Import & export, Import.',
  'carry.ics.how.2': 'They are whole days without a reminder. Move them as your week needs.',

  'carry.text.name': 'Plain text',
  'carry.text.what': 'To paste into a note, a message or an e-mail.',
  'carry.text.action': 'Copy the text',
  'carry.text.how.1':
    'Paste it into your notes app, and open it once on the phone so that it is there offline.',
  'carry.text.how.2': 'Or send it to whoever comes along: they can tell you the next cue.',

  'carry.none.track': 'Needs the course as a file: drop a GPX, TCX or FIT file of it on this page.',
  'carry.none.heading': 'Not yet',
  'carry.none.date': 'Needs race day: give it under “Your race” on this page.',
  'carry.none.over': 'The race is over.',

  'carry.safety': 'Shifts load. Not shown to prevent cramps. Stop any cue that hurts.',
  'carry.point.start': 'Easy start',
  'carry.point.cue': ({ kind }: { kind: CueName }) => POINTS[kind],
  'carry.name.start': 'Easy start',
  'carry.cue.note': (p: CueParams, f: Format) =>
    [
      sentence(p.say),
      sentence(p.magnitude),
      `For ${howLong(p, f)}.`,
      ...(p.provisional ? ['Only if practised.'] : []),
      'Stop if it hurts.',
    ].join(' '),
  'carry.step.start': 'Easy start',
  'carry.step.easy': ({ km }: { km: number }, f: Format) =>
    `To ${f.place(km)} still easier than feels right.`,
  'carry.step.own': 'Your own form',
  'carry.step.own.next': ({ say, place }: { say: string; place: string }) =>
    `Run as you run. Next, at ${place}: ${sentence(say)}`,
  'carry.step.own.last': ({ twinge }: { twinge: string }) => `Your own form to the finish. ${twinge}`,
  'carry.day.before': ({ name, title }: { name: string; title: string }) => `${name}: ${title}`,
  'carry.day.race': ({ title }: { title: string }) => `Race day: ${title}`,
  'carry.text.title': ({ title, date }: { title: string; date: string }, f: Format) =>
    `${title}, ${f.date(date)}`,
  'carry.text.cue': ({ place, say }: { place: string; say: string }) => `${place}: ${sentence(say)}`,
  'carry.text.cue.full': (p: CueParams & { readonly place: string }, f: Format) =>
    `${p.place}: ${sentence(p.say)} ${sentence(p.magnitude)} For ${howLong(p, f)}.${p.provisional ? ' Only if practised by race day.' : ''}`,
  'carry.text.practise': ({ cue }: { cue: string }) => `Practise first: ${cue}`,
  'carry.text.step': ({ when, what }: { when: string; what: string }) => `- ${when}: ${sentence(what)}`,
};
