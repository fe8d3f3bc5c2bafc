import type { CourseProfile } from '../course/types';
import { MUSCLES } from '../muscles';
import type { Activity } from '../page/reading';
import {
  CRAMP_PARTS,
  type CrampPlace,
  type DebriefAnswer,
  type Diary,
  type DiaryEntry,
  LONGEST_NOTE,
  SIDES,
} from '../runner/diary';
import { msg, type Speaker } from '../words';
import type { CardView } from './card-view';

/** The run's line in the diary: one for each run, however often it is told anew. */
export const crampId = (activityId: string): string => `strava|${activityId}`;

/** The entry that a cramp on a run makes; null where the run is not the runner's own or has no number. `now` is an ISO time. */
export function entryOfRun(
  activity: Activity,
  course: Pick<CourseProfile, 'terrain'>,
  answer: DebriefAnswer,
  now: string,
): DiaryEntry | null {
  const { id, own, date, title, distanceKm, sport } = activity;
  if (own !== true || id === null) return null;
  return {
    id: crampId(id),
    kind: 'run',
    date,
    name: (title ?? '').slice(0, 300),
    distanceKm: distanceKm !== null && distanceKm > 0 && distanceKm <= 1000 ? distanceKm : null,
    terrain: sport === 'treadmill' || course.terrain === 'unknown' ? null : course.terrain,
    cramped: true,
    muscle: answer.muscle,
    side: answer.muscle === null ? null : answer.side,
    place: answer.place,
    note: (answer.note ?? '').slice(0, LONGEST_NOTE),
    setAnswers: false,
    writtenAt: now,
  };
}

/**
 * What "I cramped here" asks on a run of the runner's own, and what the diary has of it already; null elsewhere, and
 * without a diary (a private window).
 */
export function crampHere(activity: Activity, diary: Diary | null, speaker: Speaker): CardView['cramp'] {
  const { id, own, distanceKm } = activity;
  if (diary === null || own !== true || id === null) return null;
  const { say, format } = speaker;
  const entry = diary.entries.find((one) => one.id === crampId(id));
  const places: { label: string; place: CrampPlace }[] = [
    ...CRAMP_PARTS.map((place) => {
      const shares = { from: place.fromShare, to: place.toShare };
      const name = say(msg('debrief.part', shares));
      const where = distanceKm === null ? '' : say(msg('debrief.part.place', { ...shares, distanceKm }));
      return { label: where === '' ? name : `${name}, ${where}`, place };
    }),
    { label: say(msg('debrief.after')), place: { is: 'after' } },
  ];
  return {
    title: say(msg('cramp-here.title')),
    lead: say(msg('cramp-here.lead')),
    which: say(msg('debrief.which')),
    muscles: MUSCLES.map((muscle) => ({ id: muscle, name: format.muscle(muscle) })),
    side: say(msg('debrief.side')),
    sides: SIDES.map((side) => ({ id: side, name: say(msg(`debrief.side.${side}`)) })),
    where: say(msg('debrief.where')),
    places,
    keep: say(msg('cramp-here.keep')),
    remove: say(msg('cramp-here.remove')),
    kept:
      entry === undefined
        ? null
        : say(
            msg('debrief.kept.cramp', {
              name: say(msg('debrief.kept')),
              muscle: entry.muscle,
              side: entry.side,
              place: entry.place,
              distanceKm: entry.distanceKm,
            }),
          ),
    failed: say(msg('debrief.failed')),
  };
}
