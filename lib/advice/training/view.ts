import { classify } from '../../course/classify';
import { daysBetween } from '../../days';
import { type ClaimId, claim } from '../../evidence';
import type { Log, LoggedRun } from '../../runner/run-log';
import type { SavedRace } from '../../runner/saved-race';
import type { OwnHill } from '../../training/log/own-hills';
import { reviewLog, type TrainingReview } from '../../training/log/review';
import { hardRuns } from '../../training/log/rules/hard-days';
import { runsOfLast, WEEKS } from '../../training/log/select';
import type { Finding, Level } from '../../training/log/types';
import type { Week } from '../../training/log/weeks';
import { msg, type Speaker } from '../../words';
import { sourceRows } from '../card/sources';
import type { CardView, Glyph } from '../card-view';
import { raceAhead } from './race-ahead';

export interface FindingView {
  readonly level: Level;
  /** The level in a word, for those who do not see its sign. */
  readonly levelName: string;
  readonly says: string;
  readonly looksFor: string;
  /** How strong the evidence is, in words. */
  readonly certainty: string;
}

export interface WeekView {
  /** Its Monday, short. */
  readonly from: string;
  readonly distance: string;
  readonly climb: string;
  readonly longest: string;
  /** Length of its bar against the fullest week, 0 to 1. */
  readonly share: number;
  /** The week that is not over yet. */
  readonly running: boolean;
}

/** What stands beside one run of the list: its class by shape, and in words. */
export interface RunMark {
  readonly glyph: Glyph;
  readonly label: string;
}

/** Everything that the panel above a training list shows, said in the runner's language and units. */
export interface TrainingView {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly answer: string;
  readonly lookAfter: string;
  /** How many runs were seen, and from when. */
  readonly seen: string;
  readonly unread: string | null;
  readonly weeks: readonly WeekView[];
  /** How far apart the hard days were; null where there are too few runs to tell. */
  readonly hardApart: string | null;
  readonly flags: readonly FindingView[];
  /** "Ready for your race?"; null where there is too little to judge, or no race. */
  readonly ready: { readonly fits: string; readonly findings: readonly FindingView[] } | null;
  /** What would be needed for it; null where it is there. */
  readonly readyNeeds: string | null;
  readonly ownHills: readonly string[];
  readonly marks: Readonly<Record<string, RunMark>>;
  /** Null in a private window, where nothing is kept. */
  readonly remembers: boolean | null;
  readonly sources: CardView['sources'];
  readonly disclaimer: string;
  readonly labels: Readonly<Record<string, string>>;
}

export interface TrainingInput {
  readonly log: Log;
  /** Sums of weeks that a page shows instead of single runs. */
  readonly sums: readonly {
    readonly from: string;
    readonly distanceKm: number;
    readonly gainM: number | null;
  }[];
  /** Rows of the page that could not be read. */
  readonly unread: number;
  /** The runs that the page itself shows, by id: those get a mark. */
  readonly shown: readonly string[];
  readonly saved: SavedRace | null;
  readonly remembers: boolean | null;
  /** ISO date. */
  readonly today: string;
  readonly speaker: Speaker;
}

const LABELS = [
  'region',
  'open',
  'show',
  'hide',
  'weeks',
  'week',
  'distance',
  'climb',
  'longest',
  'flags',
  'noFlags',
  'ready',
  'looksFor',
  'ownHills',
  'memory',
  'remember',
  'rememberWhy',
  'remembered',
  'forget',
  'private',
  'sources',
  'newTab',
  'fold',
  'expand',
  'turnOff',
] as const;

function certaintyOf(claims: readonly ClaimId[], speaker: Speaker): string {
  const [first] = claims;
  return first === undefined ? '' : speaker.say(msg(`card.grade.${claim(first).grade}`));
}

function findingView({ level, says, looksFor, claims }: Finding, speaker: Speaker): FindingView {
  return {
    level,
    levelName: speaker.say(msg(`training.level.${level}`)),
    says: speaker.say(says),
    looksFor: speaker.say(looksFor),
    certainty: certaintyOf(claims, speaker),
  };
}

/** A week as the panel draws it, from single runs or from a page's own sums. */
function weekViews(input: TrainingInput, review: TrainingReview): WeekView[] {
  const { sums, speaker } = input;
  const { format } = speaker;
  const none = speaker.say(msg('training.none'));
  const rows =
    review.seen === null && sums.length > 0
      ? [...sums]
          .sort((a, b) => a.from.localeCompare(b.from))
          .slice(-WEEKS)
          .map(({ from, distanceKm, gainM }) => ({ from, distanceKm, gainM, longestKm: null, whole: true }))
      : review.weeks.map((week: Week) => ({ ...week, longestKm: week.longestKm }));
  const most = Math.max(1, ...rows.map(({ distanceKm }) => distanceKm));
  return rows.map(({ from, distanceKm, gainM, longestKm, whole }, i) => ({
    from: format.day(from),
    distance: format.distance(distanceKm, 0),
    climb: gainM === null || !(distanceKm > 0) ? none : format.climbRate(gainM / distanceKm),
    longest: longestKm === null || longestKm === 0 ? none : format.distance(longestKm, 0),
    share: distanceKm / most,
    running: i === rows.length - 1 && !whole,
  }));
}

/** The fewest and the usual number of days between hard ones; null of fewer than three. */
function hardApart(runs: readonly LoggedRun[], speaker: Speaker): string | null {
  const hard = hardRuns(runs);
  const days = [...new Set(runs.filter(({ id }) => hard.has(id)).map(({ date }) => date))].sort();
  if (days.length < 3) return null;
  const gaps = days.slice(1).map((day, i) => daysBetween(days[i] ?? day, day));
  return speaker.say(msg('training.hard-apart', { least: Math.min(...gaps), days: days.length }));
}

function answerOf(input: TrainingInput, review: TrainingReview): string {
  const { log, today, sums, speaker } = input;
  const recent = runsOfLast({ ...log, today }, WEEKS * 7);
  if (review.seen === null) {
    return speaker.say(msg('training.answer.sums', { weeks: Math.min(WEEKS, sums.length) }));
  }
  const km = recent.reduce((sum, run) => sum + run.distanceKm, 0);
  const climbs = recent.filter(({ gainM }) => gainM !== null);
  const climbKm = climbs.reduce((sum, run) => sum + run.distanceKm, 0);
  const gainM = climbs.reduce((sum, run) => sum + (run.gainM ?? 0), 0);
  return speaker.say(
    msg('training.answer', {
      runs: recent.length,
      km,
      mPerKm: climbKm > 0 ? gainM / climbKm : null,
      longestKm: Math.max(0, ...recent.map(({ distanceKm }) => distanceKm)),
    }),
  );
}

/** What to look after, in one line: the race first, then the weightiest flag, then that there is none. */
function lookAfterOf({ saved, speaker }: TrainingInput, review: TrainingReview): string {
  if (review.seen === null) return speaker.say(msg('training.look.sums'));
  if (!review.enough)
    return speaker.say(msg('training.look.too-little', { runs: review.seen.runs, from: review.seen.from }));
  if (review.ready !== null && review.fits !== null && saved !== null) {
    const open = review.ready.filter(({ level }) => level !== 'good' && level !== 'unknown').length;
    return speaker.say(msg(`training.look.${review.fits}`, { race: saved.name, open }));
  }
  const [first] = review.flags;
  return speaker.say(first ? first.says : msg('training.look.nothing'));
}

function needsOf({ saved, today, speaker }: TrainingInput, review: TrainingReview): string | null {
  if (review.ready !== null || review.seen === null) return null;
  if (!review.enough) return speaker.say(msg('training.ready.too-little'));
  const over = saved?.date !== null && saved?.date !== undefined && saved.date < today;
  return speaker.say(msg(saved !== null && over ? 'training.ready.over' : 'training.ready.no-race'));
}

function hillLine({ run, ...part }: OwnHill, speaker: Speaker): string {
  return speaker.say(
    run === null
      ? msg('training.own-hill.none', part)
      : msg('training.own-hill', {
          ...part,
          date: run.date,
          km: run.distanceKm,
          runMPerKm: (run.gainM ?? 0) / run.distanceKm,
        }),
  );
}

/** The mark of one run: its class by the same limits as any course's; a belt's and an unknown climb's is open. */
function markOf(run: LoggedRun, speaker: Speaker): RunMark {
  const surface = run.sport === 'trail-run' ? 'trail' : null;
  const { terrain } = classify({ gainM: run.gainM, distanceKm: run.distanceKm, surface });
  return {
    glyph: terrain,
    label: speaker.say(
      msg('training.mark', {
        terrain,
        mPerKm: run.gainM === null ? null : run.gainM / run.distanceKm,
        treadmill: run.sport === 'treadmill',
      }),
    ),
  };
}

/** The whole panel for a training log. Pure: the same input gives the same panel. */
export function trainingView(input: TrainingInput): TrainingView {
  const { log, today, saved, unread, shown, speaker, remembers } = input;
  const review = reviewLog({ ...log, today }, saved === null ? null : raceAhead(saved));
  const findings = [...review.flags, ...(review.ready ?? [])];
  const ids = new Set(shown);
  return {
    lang: speaker.locale,
    dir: 'ltr',
    answer: answerOf(input, review),
    lookAfter: lookAfterOf(input, review),
    seen: review.seen === null ? '' : speaker.say(msg('training.seen', review.seen)),
    unread: unread > 0 ? speaker.say(msg('training.unread', { rows: unread })) : null,
    weeks: weekViews(input, review),
    hardApart: hardApart(runsOfLast({ ...log, today }, WEEKS * 7), speaker),
    flags: review.flags.map((finding) => findingView(finding, speaker)),
    ready:
      review.ready === null || review.fits === null
        ? null
        : {
            fits: speaker.say(msg(`training.fits.${review.fits}`)),
            findings: review.ready.map((finding) => findingView(finding, speaker)),
          },
    readyNeeds: needsOf(input, review),
    ownHills: review.ownHills.map((hill) => hillLine(hill, speaker)),
    marks: Object.fromEntries(
      log.runs.filter(({ id }) => ids.has(id)).map((run) => [run.id, markOf(run, speaker)]),
    ),
    remembers,
    sources: sourceRows([...findings.flatMap(({ claims }) => claims), 'course-classes', 'S38'], speaker),
    disclaimer: speaker.say(msg('card.disclaimer')),
    labels: Object.fromEntries(LABELS.map((name) => [name, speaker.say(msg(`training.label.${name}`))])),
  };
}
