import type { Terrain } from '../../terrain';
import { metresToFeet } from '../../units';
import type { Format } from '../format';

const TERRAIN: Readonly<Record<Terrain, string>> = {
  flat: 'Flat',
  rolling: 'Rolling',
  hilly: 'Hilly',
  mountainous: 'Mountainous',
};

interface Course {
  readonly terrain: Terrain | 'unknown';
  /** The two classes that the course lies between; null where it is clear. */
  readonly between: readonly [Terrain, Terrain] | null;
  readonly gainM: number | null;
  readonly distanceKm: number | null;
  readonly treadmill: boolean;
}

interface Pace {
  readonly verdict: 'faded' | 'slight' | 'hills' | 'mostly-hills' | 'even' | 'quicker' | null;
  readonly slowerShare: number;
  readonly hillsShare: number | null;
}

/** Half a percent rounds to none. */
const NONE = 0.005;

function sayCourse(p: Course, f: Format): string {
  const km = p.distanceKm === null ? null : f.distance(p.distanceKm);
  if (p.treadmill) return km === null ? 'Treadmill, climb unknown.' : `Treadmill, ${km}, climb unknown.`;
  if (km === null) return 'This page shows no distance for the run.';
  if (p.terrain === 'unknown') return `${km}; the page shows no climb.`;
  const terrain = p.between
    ? `${TERRAIN[p.between[0]]} to ${TERRAIN[p.between[1]].toLowerCase()}`
    : TERRAIN[p.terrain];
  return p.gainM === null ? `${terrain}, ${km}.` : `${terrain}, ${f.climb(p.gainM)} in ${km}.`;
}

function sayPace(p: Pace, f: Format): string {
  const slower = f.percent(Math.abs(p.slowerShare));
  switch (p.verdict) {
    case null:
      return '';
    case 'even':
      return ' Even from start to finish.';
    case 'quicker':
      return ` The last third was ${slower} quicker.`;
    case 'hills':
      return ` The last third was ${slower} slower, and the hills explain it.`;
    default:
      if (p.hillsShare === null) return ` The last third was ${slower} slower.`;
      return p.hillsShare < NONE
        ? ` The last third was ${slower} slower; the hills explain none of it.`
        : ` The last third was ${slower} slower; the hills explain about ${f.percent(p.hillsShare)}.`;
  }
}

/** What is said of one run, beside the page that shows it. */
export const strava = {
  'activity.answer': (p: Course & Pace, f: Format) => `${sayCourse(p, f)}${sayPace(p, f)}`,

  'activity.look.hold-back': (p: { holdBackToKm: number }, f: Format) =>
    `Most often this starts with the first third. Next time, hold back for the first ${f.distance(p.holdBackToKm, 0)}.`,
  'activity.look.calm-start':
    'The start was calm, so look elsewhere: heat, soft ground, a hard week, or a cool-down at the end.',
  'activity.look.hills': 'The hills did that. Nothing to fix.',
  'activity.look.mostly-hills': 'The hills did most of that. Nothing to fix.',
  'activity.look.slight':
    'Slower at the end, by less than a tenth. Nothing you have to fix; a calmer start is worth a try.',
  'activity.look.even': 'Nothing to fix.',
  'activity.look.quicker': 'You kept something for the end. Nothing to fix.',
  'activity.look.not-own': 'Another runner’s activity: only the course is read, not the effort.',
  'activity.look.unknown-owner':
    'The page does not tell whose run this is, so only the course is read, not the effort.',
  'activity.look.treadmill':
    'The belt keeps the pace, so there is no fade to read. A good place to practise cadence.',
  'activity.look.no-splits': 'No splits to read yet. They may still be loading, or this page has none.',
  'activity.look.few-splits': 'Too few full splits to judge the pace: six in a row are needed.',
  'activity.look.hidden-hills':
    'Most climbs here go up and come down within one split, so the splits cannot tell hills from tired legs.',

  'activity.next.review': 'Look closer',
  'activity.next.general': 'What helps on any course',

  'activity.notice.changed':
    'This page looks different from the one that Uncramp knows, so some figures may be missing.',
  'activity.notice.no-climb': 'The page shows no climb for this run, so how hilly it was stays open.',
  'activity.notice.no-heights': 'The splits show no heights, so how much the hills explain stays open.',

  'activity.review.course': (p: { gainM: number; distanceKm: number; terrain: Terrain }, f: Format) =>
    `${f.climb(p.gainM)} in ${f.distance(p.distanceKm)} is ${f.climbRate(p.gainM / p.distanceKm)}: ${TERRAIN[p.terrain].toLowerCase()} by Uncramp’s own limits. Watches and maps differ by tens of percent.`,
  'activity.review.fade': (
    p: { earlierPaceSPerKm: number; lastPaceSPerKm: number; fromKm: number },
    f: Format,
  ) =>
    `Up to ${f.place(p.fromKm)} you ran ${f.pace(p.earlierPaceSPerKm)}, from there ${f.pace(p.lastPaceSPerKm)}. A cool-down, a stop or an error of the watch would look the same.`,
  'activity.review.hills': (p: { hillsShare: number }, f: Format) =>
    p.hillsShare < NONE
      ? 'By the heights of the splits, the last third climbed no more than the rest. Climbs that come down again within a split are not seen.'
      : `By the heights of the splits, the hills alone would slow the last third by roughly ${f.percent(p.hillsShare)} at the same effort. Going slower uphill is right. Climbs that come down again within a split are not seen.`,
  'activity.review.quick-start': (p: { quickerShare: number; hillsAllowedFor: boolean }, f: Format) =>
    p.hillsAllowedFor
      ? `With the hills allowed for, the first third was ${f.percent(p.quickerShare)} quicker than the middle one. A calmer start is the best-supported change there is.`
      : `The first third was ${f.percent(p.quickerShare)} quicker than the middle one. A calmer start is the best-supported change there is.`,
  'activity.review.late':
    'Tired legs late in a run are where most cramps are reported. That is a link, not a forecast.',
  'activity.review.stride': (p: { cadenceSpm: number; strideLengthM: number }, f: Format) =>
    `${f.number(p.cadenceSpm)} steps a minute at your average pace: a stride of about ${
      f.units === 'imperial'
        ? `${f.number(metresToFeet(p.strideLengthM), 1)} ft`
        : `${f.number(p.strideLengthM, 2)} m`
    }, which is two steps. There is no right number; your own is usually close to the one that costs you least.`,
  'activity.review.treadmill':
    'A belt at a steady speed is the easiest place to practise a small change of cadence. Its climb is unknown, not zero.',
};
