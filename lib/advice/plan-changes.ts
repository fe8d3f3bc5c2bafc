import type { CueKind } from '../runner/runner';
import { type Message, msg } from '../words';
import type { Cue, FormPlan } from './types';

/** What a runner sees of a plan, as far as an answer can change it. */
export interface Planned {
  readonly plan: FormPlan | null;
  readonly distanceKm: number | null;
  /** Seconds; null without a goal. */
  readonly goalS: number | null;
  /** ISO date of race day; null where unknown. */
  readonly raceDate: string | null;
}

/** What became of a cue that is in the plan now. */
export type CueChange =
  | { readonly is: 'new' }
  | { readonly is: 'instead'; readonly of: CueKind }
  | { readonly is: 'moved'; readonly fromKm: number }
  /** The same cue at the same place, in another dose or another state of practice. */
  | { readonly is: 'adjusted' };

export interface PlanChanges {
  /** "made": there was no plan before. "same": the answer changed nothing. "gone": there is none any more. */
  readonly is: 'made' | 'changed' | 'same' | 'gone';
  /** By index in the plan as it is now; empty where hardly a cue is the one it was. */
  readonly cues: ReadonlyMap<number, CueChange>;
  readonly gone: readonly Cue[];
  /** All of it in sentences, the weightiest first. */
  readonly says: readonly Message[];
}

/** Two cues this near to one another are at one place: a sign in miles and one in kilometres are not. */
const SAME_PLACE_KM = 0.1;
/** A cue of the same kind this near has moved; further off it is another one. */
const MOVED_KM = 2.5;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a runner is told of a cue beyond its kind and place. */
const dose = ({ lengthKm, seconds, say, magnitude, provisional }: Cue) => [
  lengthKm,
  seconds,
  say,
  magnitude,
  provisional,
];

/** Pairs each cue with the nearest one left of those that `fits` allows. */
function pair(
  after: readonly Cue[],
  before: readonly Cue[],
  free: { readonly after: Set<number>; readonly before: Set<number> },
  fits: (now: Cue, then: Cue) => boolean,
): [number, number][] {
  const pairs: [number, number][] = [];
  for (const i of [...free.after]) {
    const now = after[i];
    if (!now) continue;
    let nearest: number | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const j of free.before) {
      const then = before[j];
      if (!then || !fits(now, then)) continue;
      const off = Math.abs(now.startKm - then.startKm);
      if (off < least) {
        least = off;
        nearest = j;
      }
    }
    if (nearest === null) continue;
    free.after.delete(i);
    free.before.delete(nearest);
    pairs.push([i, nearest]);
  }
  return pairs;
}

function cueChanges(before: readonly Cue[], after: readonly Cue[]) {
  const free = { after: new Set(after.keys()), before: new Set(before.keys()) };
  const changes = new Map<number, CueChange>();
  const near = (a: Cue, b: Cue, km: number) => Math.abs(a.startKm - b.startKm) <= km;
  let kept = 0;
  for (const [i, j] of pair(after, before, free, (a, b) => a.kind === b.kind && near(a, b, SAME_PLACE_KM))) {
    kept++;
    const [now, then] = [after[i], before[j]];
    if (now && then && !same(dose(now), dose(then))) changes.set(i, { is: 'adjusted' });
  }
  for (const [i, j] of pair(after, before, free, (a, b) => near(a, b, SAME_PLACE_KM))) {
    const then = before[j];
    if (then) changes.set(i, { is: 'instead', of: then.kind });
  }
  for (const [i, j] of pair(after, before, free, (a, b) => a.kind === b.kind && near(a, b, MOVED_KM))) {
    const then = before[j];
    if (then) changes.set(i, { is: 'moved', fromKm: then.startKm });
  }
  for (const i of free.after) changes.set(i, { is: 'new' });
  const gone = [...free.before].flatMap((j) => before[j] ?? []);
  const isOther = kept === 0 && [...changes.values()].every(({ is }) => is === 'new');
  return { changes, gone, isOther };
}

function sayCues(before: FormPlan, after: FormPlan, found: ReturnType<typeof cueChanges>): Message[] {
  const { changes, gone, isOther } = found;
  if (isOther && before.cues.length > 0 && after.cues.length > 0) {
    return [msg('change.all', { cues: after.cues.length })];
  }
  const count = (is: CueChange['is']) => [...changes.values()].filter((change) => change.is === is).length;
  const counted = {
    fresh: count('new'),
    instead: count('instead'),
    moved: count('moved'),
    adjusted: count('adjusted'),
    gone: gone.length,
  };
  return changes.size + gone.length === 0 ? [] : [msg('change.cues', counted)];
}

/** Kinds of cue that are left out now and were not, or the other way round. */
function sayKinds(before: FormPlan, after: FormPlan): Message[] {
  const kinds = ({ leftOut }: FormPlan) => new Set(leftOut.map(({ kind }) => kind));
  const [then, now] = [kinds(before), kinds(after)];
  const out = [...now].filter((kind) => !then.has(kind));
  const back = [...then].filter((kind) => !now.has(kind) && after.cues.some((cue) => cue.kind === kind));
  return [
    ...(out.length > 0 ? [msg('change.left-out', { kinds: out })] : []),
    ...(back.length > 0 ? [msg('change.back', { kinds: back })] : []),
  ];
}

function sayRest(before: FormPlan, after: FormPlan): Message[] {
  const says: Message[] = [];
  if (before.easeUntilKm !== after.easeUntilKm) says.push(msg('change.ease', { km: after.easeUntilKm }));
  else if (!same(before.paceFirst, after.paceFirst)) says.push(msg('change.pace'));
  if (!same(before.runWalk, after.runWalk)) {
    says.push(msg(after.runWalk ? 'change.run-walk' : 'change.no-run-walk'));
  }
  if (!same(before.standingRules, after.standingRules)) says.push(msg('change.rules'));
  if (!same(before.practiseFirst, after.practiseFirst)) {
    says.push(msg(after.practiseFirst.length > 0 ? 'change.practice' : 'change.no-practice'));
  }
  return says;
}

function sayGoal(before: Planned, after: Planned): Message[] {
  if (before.goalS === after.goalS) return [];
  const { goalS, distanceKm } = after;
  if (goalS === null || distanceKm === null) return [msg('change.no-goal')];
  return [msg('change.goal', { goalS, sPerKm: goalS / distanceKm })];
}

function sayDay(before: Planned, after: Planned): Message[] {
  if (before.raceDate === after.raceDate) return [];
  return [after.raceDate === null ? msg('change.no-day') : msg('change.day', { date: after.raceDate })];
}

/**
 * What an answer changed: each cue of the plan as it is now, those that went, and all of it in words. Pure, and the
 * same for the same two plans. Cues are matched by kind and place, then by place, then by kind nearby.
 */
export function planChanges(before: Planned, after: Planned): PlanChanges {
  const nothing = { cues: new Map<number, CueChange>(), gone: [] };
  if (after.plan === null) {
    return before.plan === null
      ? { is: 'same', ...nothing, says: [] }
      : { is: 'gone', ...nothing, says: [msg('change.no-plan')] };
  }
  if (before.plan === null) {
    return { is: 'made', ...nothing, says: [msg('change.made', { cues: after.plan.cues.length })] };
  }
  const found = cueChanges(before.plan.cues, after.plan.cues);
  const says = [
    ...sayGoal(before, after),
    ...sayDay(before, after),
    ...sayKinds(before.plan, after.plan),
    ...sayCues(before.plan, after.plan, found),
    ...sayRest(before.plan, after.plan),
  ];
  if (says.length === 0) return { is: 'same', ...nothing, says: [msg('change.nothing')] };
  return { is: 'changed', cues: found.isOther ? new Map() : found.changes, gone: found.gone, says };
}
