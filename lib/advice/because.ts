import type { CourseProfile } from '../course/types';
import type { ClaimId } from '../evidence';
import type { MuscleId } from '../muscles';
import { type Diary, type DiaryEntry, sharesOf } from '../runner/diary';
import type { CueKind, Runner } from '../runner/runner';
import { type Message, msg } from '../words';
import { makePlan, type Signs } from './plan';
import { downStyle } from './plan/down';
import { hikeFromPct } from './plan/up';
import type { FormPlan } from './types';

/** What an earlier race changed in this plan, in a sentence or two. */
export interface Because {
  /** The entry of the diary that it goes back to. */
  readonly id: string;
  readonly says: readonly Message[];
  readonly claims: readonly ClaimId[];
}

/** More than this is a list and no reason. */
const MOST = 3;

interface Input {
  readonly diary: Diary;
  readonly runner: Runner;
  readonly course: CourseProfile;
  /** The plan that was made for this very runner and course. */
  readonly plan: FormPlan;
  readonly signs: Signs;
}

/**
 * What the plan does otherwise because of what is in the diary. Each muscle that cramped is taken out of the runner's
 * answers and put back in alone: what the plan then leaves out, and leaves out now, is what that cramp changed. The
 * newest races first; a muscle that the runner has taken out of the answers changes nothing.
 */
export function becauseOf(input: Input): readonly Because[] {
  const entries = [...input.diary.entries].reverse();
  const [newest] = entries;
  const told = input.runner.cramps.flatMap((muscle) => {
    const entry = entries.find((one) => one.cramped && one.muscle === muscle);
    return entry ? [{ muscle, entry }] : [];
  });
  const without: Runner = {
    ...input.runner,
    cramps: input.runner.cramps.filter((muscle) => !told.some((one) => one.muscle === muscle)),
  };
  const cramped = told
    .sort((a, b) => entries.indexOf(a.entry) - entries.indexOf(b.entry))
    .map(({ muscle, entry }) => becauseOfCramp(muscle, entry, without, input));
  return [...(newest && !newest.cramped ? [becauseOfNone(newest)] : []), ...cramped].slice(0, MOST);
}

/** That it did not come is a result as well, and no reason to change what was done. */
const becauseOfNone = ({ id, name }: DiaryEntry): Because => ({
  id,
  says: [msg('because.none', { name })],
  claims: ['plan-untested'],
});

function becauseOfCramp(muscle: MuscleId, entry: DiaryEntry, without: Runner, input: Input): Because {
  const { id, name } = entry;
  const changed = changedBy(muscle, without, input);
  const times = input.diary.entries.filter((one) => one.cramped && one.muscle === muscle).length;
  const nothing =
    changed.kinds.length === 0 && changed.hikePct === null && changed.down === null && !changed.noSprint;
  const { distanceKm } = input.course;
  const shares = sharesOf(entry);
  return {
    id,
    says: [
      nothing
        ? msg('because.nothing', { muscle, name, times })
        : msg('because.changed', { muscle, name, times, ...changed }),
      ...(shares === null || distanceKm === null ? [] : [msg('because.place', { ...shares, distanceKm })]),
    ],
    claims: ['cramp-history', ...(shares === null ? [] : (['late-onset'] as const)), 'plan-untested'],
  };
}

interface Changed {
  readonly kinds: readonly CueKind[];
  readonly hikePct: number | null;
  readonly down: 'soft' | 'control' | null;
  readonly noSprint: boolean;
}

function changedBy(muscle: MuscleId, without: Runner, { runner, course, plan, signs }: Input): Changed {
  const only: Runner = { ...without, cramps: [...without.cramps, muscle] };
  const [then, now] = [makePlan(course, without, signs), makePlan(course, only, signs)];
  const kept = then === null ? new Set<CueKind>() : sparedKinds(then);
  const out = now === null ? new Set<CueKind>() : sparedKinds(now);
  const saidNow = sparedKinds(plan);
  const hikePct = hikeFromPct(course.surface, only);
  const down = downStyle(only);
  return {
    kinds: [...out].filter((kind) => !kept.has(kind) && saidNow.has(kind)),
    hikePct:
      hikePct !== hikeFromPct(course.surface, without) &&
      hikePct === hikeFromPct(course.surface, runner) &&
      differ(then, now, isOfClimbs)
        ? hikePct
        : null,
    down:
      down !== 'quick' &&
      down !== downStyle(without) &&
      down === downStyle(runner) &&
      differ(then, now, isOfDescents)
        ? down
        : null,
    noSprint: differ(then, now, (key) => key === 'plan.rule.noSprint'),
  };
}

/** The kinds of cue that stay out for a muscle's sake. */
const sparedKinds = ({ leftOut }: FormPlan): Set<CueKind> =>
  new Set(leftOut.filter(({ why }) => why.message === 'plan.leftOut.history').map(({ kind }) => kind));

const isOfClimbs = (key: string): boolean =>
  key.startsWith('plan.say.up') || key === 'plan.rule.climb' || key === 'plan.rule.hikeSteep';
const isOfDescents = (key: string): boolean => key.startsWith('plan.say.down') || key === 'plan.rule.descent';

/** Whether two plans say different things in the rules and cues that a key picks. */
function differ(a: FormPlan | null, b: FormPlan | null, picks: (key: string) => boolean): boolean {
  const said = (plan: FormPlan | null) =>
    JSON.stringify([
      plan?.standingRules.filter(({ message }) => picks(message)),
      plan?.cues
        .filter(({ say }) => picks(say.message))
        .map(({ say, startKm, lengthKm }) => [say.message, startKm, lengthKm]),
    ]);
  return said(a) !== said(b);
}
