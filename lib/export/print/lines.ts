import type { Signs } from '../../advice/plan';
import type { Cue } from '../../advice/types';
import { msg, type Speaker } from '../../words';
import type { Carried } from '../carried';
import { goalSplits, signKm } from '../splits';

/** What stands on one line of a band or a card: a clock at a place, a cue at a place, or both. */
export interface CourseLine {
  readonly atKm: number;
  /** The number on the sign or, between signs, the place with one decimal; the finish by its name. */
  readonly place: string;
  readonly clock: string | null;
  readonly cues: readonly string[];
  /** Whether one of the cues is there only if it has been practised. */
  readonly provisional: boolean;
  /** Run easier than it feels right up to here. */
  readonly easy: boolean;
}

/** Nearer than this to a sign a cue is read at the sign. */
const AT_THE_SIGN_KM = 0.06;
/** From ten hours on nobody runs to the second. */
const TO_THE_MINUTE_FROM_S = 36_000;
/** What the hills themselves ask for; the top of one is a change like those at the signs. */
const HILLS: readonly string[] = ['up_short', 'up_walk', 'down_quick'];

export const signsOf = (speaker: Speaker): Signs => (speaker.format.units === 'imperial' ? 'mile' : 'km');

/** Every how many signs a clock helps, finest first: about 5 to 30 places in a race of this length. */
export function sensibleSteps(distanceKm: number, signs: Signs): readonly number[] {
  const distance = distanceKm / signKm(signs);
  if (distance <= 8) return [1, 2];
  if (signs === 'km') {
    if (distance < 16) return [1, 2, 5];
    if (distance < 30) return [2, 5];
    if (distance < 60) return [5, 10];
  } else {
    if (distance < 16) return [1, 2, 3];
    if (distance < 40) return [3, 5];
  }
  if (distance < 130) return [5, 10, 20];
  return distance < 300 ? [10, 20, 50] : [20, 50, 100];
}

/** The clock of a race: to the second, or to the minute in a race that takes most of a day. */
export function clockText(seconds: number, goalS: number, speaker: Speaker): string {
  return speaker.say(
    goalS >= TO_THE_MINUTE_FROM_S && seconds % 60 !== 0 && seconds !== goalS
      ? msg('print.clock', { seconds: seconds - (seconds % 60), toTheMinute: true })
      : msg('print.clock', { seconds, toTheMinute: goalS >= TO_THE_MINUTE_FROM_S && seconds % 60 === 0 }),
  );
}

/** The place of a cue as a sign or a watch shows it, without its unit. */
export function placeText(km: number, speaker: Speaker): string {
  const place = Math.round((10 * km) / signKm(signsOf(speaker))) / 10;
  return place === 0 ? speaker.say(msg('print.start')) : speaker.format.number(place, 1);
}

/** A cue's words; a star marks one that is there only if it has been practised by race day. */
export const cueText = (cue: Cue, speaker: Speaker): string =>
  cue.provisional ? speaker.say(msg('print.starred', { say: speaker.say(cue.say) })) : speaker.say(cue.say);

/**
 * The `count` cues to keep where not all have room. What has not been practised goes first, then the changes at the
 * signs and on the tops from the earliest on (cramps come late), then the smallest hills; so the last to stay are the great hills.
 */
export function fewerCues(cues: readonly Cue[], count: number): readonly Cue[] {
  const worth = (cue: Cue) =>
    HILLS.includes(cue.kind) ? 2000 + cue.lengthKm : (cue.provisional ? 0 : 1000) + cue.startKm / 10;
  const kept = new Set([...cues].sort((a, b) => worth(b) - worth(a)).slice(0, Math.max(0, count)));
  return cues.filter((cue) => kept.has(cue));
}

/** The splits at every so many signs and the cues, as the lines of one list, by place. */
export function courseLines(
  carried: Carried,
  speaker: Speaker,
  everySigns: number,
  cues: readonly Cue[],
): readonly CourseLine[] {
  const { easeUntilKm } = carried.plan;
  const splits = goalSplits(carried, signsOf(speaker), everySigns);
  const rows = splits?.rows ?? [];
  const easy = (atKm: number) => atKm <= easeUntilKm + AT_THE_SIGN_KM;
  const atSign = (cue: Cue) => rows.find((row) => Math.abs(row.atKm - cue.startKm) <= AT_THE_SIGN_KM);
  const clocks = rows.map((row) => {
    const here = cues.filter((cue) => atSign(cue) === row);
    return {
      atKm: row.atKm,
      place: row.sign === null ? speaker.say(msg('print.finish')) : speaker.format.number(row.sign),
      clock: clockText(row.atS, splits?.goalS ?? row.atS, speaker),
      cues: here.map((cue) => cueText(cue, speaker)),
      provisional: here.some((cue) => cue.provisional),
      easy: easy(row.atKm),
    };
  });
  const between = cues
    .filter((cue) => atSign(cue) === undefined)
    .map((cue) => ({
      atKm: cue.startKm,
      place: placeText(cue.startKm, speaker),
      clock: null,
      cues: [cueText(cue, speaker)],
      provisional: cue.provisional,
      easy: easy(cue.startKm),
    }));
  return [...clocks, ...between].sort((a, b) => a.atKm - b.atKm);
}
