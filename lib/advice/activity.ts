import type { CourseProfile } from '../course/types';
import type { ClaimId } from '../evidence';
import type { Activity, PageReading } from '../page/reading';
import type { Log } from '../runner/run-log';
import { type RunReview, reviewRun } from '../training/review';
import { type Message, msg } from '../words';
import { touchedRules } from './training/touched';

export interface ReviewLine {
  readonly text: Message;
  readonly claims: readonly ClaimId[];
}

/** What the card says of one run. */
export interface ActivityCard {
  readonly answer: Message;
  readonly lookAfter: Message;
  readonly next: { readonly label: Message; readonly opens: 'review' | 'general' };
  readonly review: readonly ReviewLine[];
  /** The one request that the runner may make: only for a run of their own, whose page is the site's. */
  readonly closer: { readonly ask: Message; readonly why: Message; readonly caption: Message } | null;
  /** What the page did not show, one line each. */
  readonly notices: readonly Message[];
}

function lookAfterOf({ noPace, fade, start }: RunReview): Message {
  if (noPace !== null) return msg(`activity.look.${noPace}`);
  if (fade === null) return msg('activity.look.few-splits');
  if (fade.verdict !== 'faded') return msg(`activity.look.${fade.verdict}`);
  return start?.quick
    ? msg('activity.look.hold-back', { holdBackToKm: start.holdBackToKm })
    : msg('activity.look.calm-start');
}

/** A climb per km says nothing of a shorter run. */
const SHORTEST_COURSE_KM = 1;

/** The lines behind "Look closer", each with the claims that it stands on. */
function linesOf(review: RunReview, course: CourseProfile, treadmill: boolean): ReviewLine[] {
  const lines: ReviewLine[] = [];
  const { fade, start } = review;
  if (fade) {
    const { earlierPaceSPerKm, lastPaceSPerKm, fromKm, hillsShare } = fade;
    lines.push({
      text: msg('activity.review.fade', { earlierPaceSPerKm, lastPaceSPerKm, fromKm }),
      claims: ['fade'],
    });
    const slower = fade.verdict !== 'even' && fade.verdict !== 'quicker';
    if (slower && hillsShare !== null) {
      lines.push({ text: msg('activity.review.hills', { hillsShare }), claims: ['uphill-load', 'S33'] });
    }
  }
  const byPace = fade?.verdict === 'faded' || fade?.verdict === 'slight';
  if (byPace && start?.quick) {
    const { quickerShare, hillsAllowedFor } = start;
    lines.push({
      text: msg('activity.review.quick-start', { quickerShare, hillsAllowedFor }),
      claims: ['early-pace', 'S13'],
    });
  }
  if (fade?.verdict === 'faded')
    lines.push({ text: msg('activity.review.late'), claims: ['S15', 'late-onset'] });
  if (treadmill && review.noPace === 'treadmill') {
    lines.push({ text: msg('activity.review.treadmill'), claims: ['cadence-cost'] });
  }
  if (review.cadenceSpm !== null && review.strideLengthM !== null) {
    const { cadenceSpm, strideLengthM } = review;
    lines.push({
      text: msg('activity.review.stride', { cadenceSpm, strideLengthM }),
      claims: ['S27', 'cadence-cost'],
    });
  }
  const { gainM, distanceKm, terrain } = course;
  if (
    !treadmill &&
    gainM !== null &&
    distanceKm !== null &&
    distanceKm >= SHORTEST_COURSE_KM &&
    terrain !== 'unknown'
  ) {
    lines.push({
      text: msg('activity.review.course', { gainM, distanceKm, terrain }),
      claims: ['course-classes'],
    });
  }
  return lines;
}

function noticesOf(
  reading: PageReading,
  review: RunReview,
  course: CourseProfile,
  treadmill: boolean,
): Message[] {
  const notices: Message[] = [];
  if (reading.outcome === 'markup-changed') notices.push(msg('activity.notice.changed'));
  if (!treadmill && course.gainM === null && course.terrain === 'unknown') {
    notices.push(msg('activity.notice.no-climb'));
  }
  const { fade } = review;
  const slower = fade?.verdict === 'faded' || fade?.verdict === 'slight';
  if (slower && fade.hillsShare === null) notices.push(msg('activity.notice.no-heights'));
  return notices;
}

const closerAt = (host: string) => ({
  ask: msg('streams.ask', { host }),
  why: msg('streams.ask-why', { host }),
  caption: msg('streams.caption'),
});

/** A run of which the page has shown nothing. */
const NOTHING: Activity = {
  id: null,
  date: null,
  sport: 'run',
  title: null,
  distanceKm: null,
  movingTimeS: null,
  paceSPerKm: null,
  gainM: null,
  cadenceSpm: null,
  splits: [],
  own: null,
};

/**
 * The card of one run: its course first, then what its pace shows. Another athlete's run gets the course alone.
 * A treadmill's climb is unknown, whatever the course given says.
 */
export function activityCard({
  reading,
  course,
  log = null,
}: {
  readonly reading: PageReading;
  readonly course: CourseProfile;
  /** The runs that are remembered around it. */
  readonly log?: Log | null;
}): ActivityCard {
  const activity = reading.activity ?? NOTHING;
  const treadmill = activity.sport === 'treadmill';
  const review = reviewRun(activity);
  const { fade } = review;
  return {
    answer: msg('activity.answer', {
      terrain: treadmill ? 'unknown' : course.terrain,
      between: treadmill ? null : course.between,
      gainM: treadmill ? null : course.gainM,
      distanceKm: activity.distanceKm ?? course.distanceKm,
      treadmill,
      verdict: fade?.verdict ?? null,
      slowerShare: fade?.slowerShare ?? 0,
      hillsShare: fade?.hillsShare ?? null,
    }),
    lookAfter: lookAfterOf(review),
    next:
      review.noPace === 'not-own' || review.noPace === 'unknown-owner'
        ? { label: msg('activity.next.general'), opens: 'general' }
        : { label: msg('activity.next.review'), opens: 'review' },
    review: [
      ...linesOf(review, course, treadmill),
      ...touchedRules(activity, log).map(({ says, claims }) => ({ text: says, claims })),
    ],
    closer: activity.own === true && URL.canParse(reading.url) ? closerAt(new URL(reading.url).host) : null,
    notices: noticesOf(reading, review, course, treadmill),
  };
}
