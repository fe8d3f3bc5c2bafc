import type { ClaimId } from '../evidence';
import { LEAST_SPM, MOST_SPM, type Runner } from '../runner/runner';
import { cadenceFromStrideRate } from '../units';
import { type Message, msg } from '../words';
import { cadenceUp, PRACTISED_RISE, UNPRACTISED_RISE } from './plan/cadence-up';
import { naturalOnly, sparedFrom } from './plan/history';
import { canLearn, type RaceWindow } from './plan/window';

/** How long a runner counts. */
export const COUNT_S = 30;

/** A run at less than this is a count of one leg: nobody runs so few steps a minute. */
const PER_LEG_UNDER = 120;

/** Taps tell a rate once there are this many over this long. */
const LEAST_TAPS = 8;
const LEAST_TAPPED_MS = 8000;

/** A cadence in steps per minute, and whether it was counted on one leg. */
export interface CadenceReading {
  readonly spm: number;
  /** What was read, in contacts per minute. */
  readonly perMinute: number;
  readonly oneLeg: boolean;
}

/**
 * Reads contacts per minute as steps per minute: under 120 they are those of one leg, and count double. Null where no
 * run has such a rate either way.
 */
export function readCadence(perMinute: number): CadenceReading | null {
  if (!Number.isFinite(perMinute)) return null;
  const oneLeg = perMinute < PER_LEG_UNDER;
  const spm = Math.round(oneLeg ? cadenceFromStrideRate(perMinute) : perMinute);
  return spm >= LEAST_SPM && spm <= MOST_SPM ? { spm, perMinute: Math.round(perMinute), oneLeg } : null;
}

/** Contacts counted in {@link COUNT_S} seconds, per minute. */
export const perMinuteOf = (contacts: number): number => (contacts * 60) / COUNT_S;

/**
 * The rate of taps in contacts per minute, from their times in milliseconds; null for too few to tell. The time between
 * the taps tells it finer than their number does.
 */
export function tappedPerMinute(timesMs: readonly number[]): number | null {
  const first = timesMs[0];
  const last = timesMs.at(-1);
  if (first === undefined || last === undefined || timesMs.length < LEAST_TAPS) return null;
  return last - first >= LEAST_TAPPED_MS ? ((timesMs.length - 1) * 60_000) / (last - first) : null;
}

/** One aim for practice. */
export interface CadenceTarget {
  /** Share of the own cadence. */
  readonly rise: number;
  readonly moreSteps: number;
  readonly spm: number;
  readonly practised: boolean;
}

/** Never more than a tenth above, never more than 3 % below one's own. */
const MOST_RISE = 0.1;
const MOST_FALL = 0.03;

/** The aims above one's own cadence of `spm`: 3 % for anyone who may, 5 % once practised. */
export function cadenceTargets(spm: number): readonly CadenceTarget[] {
  return [UNPRACTISED_RISE, PRACTISED_RISE].map((rise) => {
    const moreSteps = Math.round(spm * rise);
    return { rise, moreSteps, spm: Math.round(spm) + moreSteps, practised: rise === PRACTISED_RISE };
  });
}

/** Whether this runner gets a cue for quicker steps now; `why` says why not. */
export interface CadenceAdvice {
  /** "none" forbids any beat to follow, "own" allows one's own alone, "more" the aims above it. */
  readonly allows: 'none' | 'own' | 'more';
  readonly why: Message | null;
  readonly claims: readonly ClaimId[];
}

/**
 * Bounds of the form research: no cadence cue at all with hamstrings, hip flexors or outer hip in the history, with a
 * stress injury of bone or by the runner's own choice; nothing altered for a first race of the kind; nothing
 * unpractised within four weeks.
 */
export function cadenceAdvice(runner: Runner, window: RaceWindow): CadenceAdvice {
  const claims: readonly ClaimId[] = ['cadence-load', 'cadence-cost', 'practice-ladder'];
  if (naturalOnly(runner)) return { allows: 'none', why: msg('cadence.not.natural'), claims };
  const muscles = sparedFrom('cadence_up', cadenceUp.loads, runner);
  if (muscles.length > 0) return { allows: 'none', why: msg('cadence.not.history', { muscles }), claims };
  if (runner.experience === 'new') return { allows: 'own', why: msg('cadence.not.new'), claims };
  if (runner.practisedCues.includes('cadence_up') || canLearn(window)) {
    return { allows: 'more', why: null, claims };
  }
  return { allows: 'own', why: msg('cadence.not.near'), claims };
}

/** Where the beat may be set without a cadence to go by: about what runners have. */
const USUAL = { least: 140, most: 200, start: 170 } as const;

/**
 * The beats per minute (one a step) that a metronome may be set to, and where it starts. With a known cadence of `spm`
 * it stays within the bounds around it.
 */
export function beatRange(
  spm: number | null,
  allows: 'own' | 'more',
): { readonly least: number; readonly most: number; readonly start: number } {
  if (spm === null) return USUAL;
  return {
    least: Math.ceil(spm * (1 - MOST_FALL)),
    most: allows === 'more' ? Math.floor(spm * (1 + MOST_RISE)) : spm,
    start: spm,
  };
}
