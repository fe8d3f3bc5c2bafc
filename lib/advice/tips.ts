import type { CourseProfile } from '../course/types';
import type { ClaimId } from '../evidence';
import type { Runner } from '../runner/runner';
import { type Message, msg } from '../words';
import { naturalOnly, sparedFrom } from './plan/history';
import { canLearn, type RaceWindow, raceWindow } from './plan/window';
import type { Tip } from './types';

interface Situation {
  readonly course: CourseProfile;
  readonly runner: Runner;
  readonly window: RaceWindow;
  /** Whether there are three weeks or more, so that training still helps. */
  readonly canTrain: boolean;
  /** Natural form only: nothing that a clinician might forbid. */
  readonly gently: boolean;
  readonly descends: boolean;
  readonly km: number | null;
}

interface Rule {
  readonly id: string;
  readonly text: (situation: Situation) => Message;
  readonly claims: readonly ClaimId[];
  /** How well it fits; nought or less keeps it out. */
  readonly fit: (situation: Situation) => number;
}

const MOST = 5;
/** Later than this, a downhill run leaves the legs weaker on the day. */
const LAST_DOWNHILL_RUN_DAYS = 10;
/** The taper has begun. */
export const TRAINING_ENDS_DAYS = 21;

const short = (km: number | null): boolean => km !== null && km < 15;
const long = (km: number | null): boolean => km !== null && km >= 30;
const ultra = (km: number | null): boolean => km !== null && km > 50;
const beyondMarathon = (km: number | null): boolean => km !== null && km > 43;
const hilly = ({ course }: Situation): boolean =>
  course.terrain === 'hilly' || course.terrain === 'mountainous' || course.terrain === 'rolling';

/** May still try shorter steps: hips and hamstrings allow it, and there is time to learn. */
const mayQuicken = ({ runner, window }: Situation): boolean =>
  runner.experience !== 'new' &&
  !naturalOnly(runner) &&
  canLearn(window) &&
  sparedFrom('cadence_up', ['hamstrings', 'hip-flexors', 'tfl'], runner).length === 0;

const RULES: readonly Rule[] = [
  {
    id: 'pace',
    text: () => msg('tip.pace'),
    claims: ['S13', 'early-pace'],
    fit: ({ km }) => (short(km) ? 4 : 10),
  },
  {
    id: 'short-race',
    text: () => msg('tip.short-race'),
    claims: ['S15', 'S14'],
    fit: ({ km }) => (short(km) ? 9 : 0),
  },
  {
    id: 'downhill',
    text: ({ runner }) => {
      const days = runner.daysToRace;
      return days !== null && days >= 0 && days < LAST_DOWNHILL_RUN_DAYS
        ? msg('tip.downhill-late')
        : msg('tip.downhill');
    },
    claims: ['repeated-bout', 'downhill-damage', 'downhill-practice'],
    fit: ({ descends, gently, km }) => (descends && !gently && !short(km) ? 9 : 0),
  },
  {
    id: 'history',
    text: ({ runner }) => msg('tip.history', { muscles: runner.cramps }),
    claims: ['cramp-history', 'S18', 'twinge'],
    fit: ({ runner }) => (runner.cramps.length > 0 ? 8.5 : 0),
  },
  {
    id: 'heat',
    text: () => msg('tip.heat'),
    claims: ['S8', 'heat-safety'],
    fit: ({ runner }) => (runner.hot ? 9.5 : 0),
  },
  {
    id: 'rest',
    text: ({ canTrain }) => (canTrain ? msg('tip.rest') : msg('tip.rest-now')),
    claims: ['S24', 'last-days', 'taper'],
    fit: ({ canTrain, km }) => (canTrain ? (long(km) ? 7 : 5) : 9),
  },
  {
    id: 'prepared',
    text: (situation) => (hilly(situation) ? msg('tip.prepared-hills') : msg('tip.prepared')),
    claims: ['S14', 'longest-run'],
    fit: (situation) =>
      situation.canTrain && !situation.gently && !short(situation.km) ? (hilly(situation) ? 6 : 4.5) : 0,
  },
  {
    id: 'strength',
    text: () => msg('tip.strength'),
    claims: ['S23', 'strength'],
    fit: ({ canTrain, gently }) => (canTrain && !gently ? 6.5 : 0),
  },
  {
    id: 'stride',
    text: () => msg('tip.stride'),
    claims: ['S26', 'cadence-load', 'cadence-cost'],
    fit: (situation) =>
      mayQuicken(situation) && situation.course.terrain === 'flat' && !beyondMarathon(situation.km) ? 6 : 0,
  },
  {
    id: 'stretch',
    text: ({ canTrain }) => (canTrain ? msg('tip.stretch') : msg('tip.stretch-now')),
    claims: ['S25', 'stretch-habit', 'pre-race-static'],
    fit: ({ canTrain, km }) => (canTrain ? (short(km) || !long(km) ? 5.5 : 4) : 5),
  },
  {
    id: 'fluids',
    text: () => msg('tip.fluids'),
    claims: ['S35', 'S36', 'fluids-salt', 'overdrinking'],
    fit: ({ km, runner }) => (long(km) ? 6.2 : runner.hot ? 6 : 3),
  },
  {
    id: 'salt',
    text: () => msg('tip.salt'),
    claims: ['S10', 'fluids-salt'],
    fit: ({ km, canTrain }) => (ultra(km) ? 6.6 : canTrain ? 2 : 4),
  },
];

/**
 * Three to five things that help on this course, at this distance, for this runner, the best-fitting first.
 * None promises that a cramp stays away, names a medicine, or gives salt or water as the answer.
 */
export function tipsFor(course: CourseProfile, runner: Runner): Tip[] {
  const days = runner.daysToRace;
  const situation: Situation = {
    course,
    runner,
    window: raceWindow(days),
    canTrain: days === null || days < 0 || days >= TRAINING_ENDS_DAYS,
    gently: naturalOnly(runner),
    descends: course.netDownhill === true || course.terrain === 'hilly' || course.terrain === 'mountainous',
    km: course.distanceKm,
  };
  return RULES.map((rule) => ({ rule, fit: rule.fit(situation) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, MOST)
    .map(({ rule }) => ({ id: rule.id, text: rule.text(situation), claims: rule.claims }));
}
