import { placeAt, reversedWay, type Way } from '../../course/track/way';
import { type Message, msg, type Speaker } from '../../words';
import type { Carried } from '../carried';

/** One place of the course at which something is to be done. */
export interface CoursePoint {
  readonly atKm: number;
  /** Its place in the way's columns. */
  readonly index: number;
  /** Ten letters, as some watches show. */
  readonly short: Message;
  readonly name: string;
  readonly note: string;
}

/** The way that the course runs, in its direction; null without one, and where the file is of no use on a watch. */
export function wayOfCourse({ course, track }: Carried): Way | null {
  if (!track?.way || !(track.distanceKm > 0)) return null;
  const turned = course.marks.includes('reversed') && !track.marks.includes('reversed');
  return turned ? reversedWay(track.way) : track.way;
}

/** The cues and the end of the careful start, on the way. A course of 42.2 km may be one of 42.5 km in its file. */
export function coursePoints(carried: Carried, way: Way, speaker: Speaker): CoursePoint[] {
  const { course, plan } = carried;
  const { say } = speaker;
  const fileKm = way.km.at(-1) ?? 0;
  const scale = course.distanceKm === null ? 1 : fileKm / course.distanceKm;
  const at = (km: number) => ({ atKm: km, index: placeAt(way, km * scale) });
  return [
    {
      ...at(0),
      short: msg('carry.point.start'),
      name: say(msg('carry.name.start')),
      note: `${say(plan.paceFirst)} ${say(plan.twinge)}`,
    },
    ...plan.cues.map((cue) => ({
      ...at(cue.startKm),
      short: msg('carry.point.cue', { kind: cue.kind }),
      name: say(cue.say),
      note: say(
        msg('carry.cue.note', {
          say: say(cue.say),
          magnitude: say(cue.magnitude),
          lengthKm: cue.lengthKm,
          seconds: cue.seconds,
          provisional: cue.provisional,
        }),
      ),
    })),
  ];
}
