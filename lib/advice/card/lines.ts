import { netTag } from '../../course/classify';
import type { CourseHint, CourseProfile, HintSource } from '../../course/types';
import { type Message, msg } from '../../words';
import type { CardView, Glyph } from '../card-view';
import type { Signs } from '../plan';
import { easeUntilKm } from '../plan/ceiling';
import type { FormPlan } from '../types';
import { isFromMap } from './evidence';

/** A race up to here asks for no plan. */
const NO_PLAN_TO_KM = 8;
/** Sources that lie this far apart are worth naming. */
const RANGE_SHARE = 0.1;

export interface Lines {
  readonly answer: Message;
  readonly lookAfter: Message;
  readonly next: { readonly label: Message; readonly opens: CardView['next']['opens'] };
}

export const asksNoPlan = (km: number | null): boolean => km !== null && km > 0 && km <= NO_PLAN_TO_KM;

const isElsewhere = (from: HintSource) => from === 'known-course' || from === 'known-unverified';
const lowest = (gains: readonly number[]) => Math.min(...gains);
const highest = (gains: readonly number[]) => Math.max(...gains);

/** The gains that hints give, without the figures that no one published: those are no source. */
const gainsOf = (hints: readonly CourseHint[], isAsked: (from: HintSource) => boolean): number[] =>
  hints.flatMap(({ says, from }) =>
    says.kind === 'gain' && from !== 'known-unverified' && from !== 'runner' && isAsked(from) ? [says.m] : [],
  );

/**
 * The lowest and the highest gain that others published of a course that is known from them alone, or that was
 * measured; null where they differ by no more than rounding, and where the page has a figure of its own.
 */
function gainRange({ evidence, disagreeing, statedBy }: CourseProfile): [number, number] | null {
  if (statedBy === 'numbers' || statedBy === 'runner') return null;
  const gains = gainsOf([...evidence, ...disagreeing], () => true);
  if (gains.length < 2) return null;
  const [low, high] = [lowest(gains), highest(gains)];
  return high - low > RANGE_SHARE * high ? [low, high] : null;
}

/**
 * In what the sources of a course differ, said with both figures and which of them counts: the page's own against
 * what was published elsewhere, or one figure of the page against another. Null where nothing differs.
 */
export function difference(course: CourseProfile): Message | null {
  const { disagreeing, statedBy, gainM } = course;
  // A figure that no one published is shown, but no source that disagrees.
  if (disagreeing.every(({ from }) => from === 'known-unverified')) return null;
  if (statedBy !== 'numbers' || gainM === null) return msg('card.notice.disagree');
  const onPage = gainsOf(disagreeing, (from) => !isElsewhere(from) && from !== 'course-file');
  if (onPage.length > 0) return msg('card.notice.pageTwice', { m: gainM, others: [...new Set(onPage)] });
  const elsewhere = gainsOf(disagreeing, isElsewhere);
  if (elsewhere.length > 0) {
    return msg('card.notice.pageWins', { m: gainM, lowM: lowest(elsewhere), highM: highest(elsewhere) });
  }
  const inFile = gainsOf(disagreeing, (from) => from === 'course-file');
  return inFile[0] === undefined
    ? msg('card.notice.disagree')
    : msg('card.notice.pageAndFile', { m: gainM, fileM: inFile[0] });
}

function answer(course: CourseProfile, corrected: boolean): Message {
  const { terrain, between, distanceKm, gainM, lossM, netM, statedBy } = course;
  const netDownhill = course.netDownhill === true;
  const unconfirmed = statedBy === 'known-course' && course.confidence === 'low';
  if (distanceKm !== null && asksNoPlan(distanceKm)) return msg('card.answer.short', { terrain, distanceKm });
  if (terrain === 'unknown') {
    return netDownhill
      ? msg('card.answer.netOnly', {
          dropM: netM !== null && netM < 0 ? -netM : null,
          distanceKm,
          unconfirmed,
        })
      : msg('card.answer.unknown');
  }
  const by = isFromMap(course) ? 'map' : (statedBy ?? 'words');
  const chosen = by === 'runner' && !corrected;
  if (gainM === null || chosen || by === 'words') {
    return msg('card.answer.words', { terrain, between, netDownhill, distanceKm, by, corrected });
  }
  return msg('card.answer.figures', {
    terrain,
    between,
    netDownhill,
    distanceKm,
    gainM,
    lossM,
    by,
    unconfirmed,
    rangeM: gainRange(course),
  });
}

function lookAfter(course: CourseProfile, plan: FormPlan | null, signs: Signs): Message {
  const { terrain, distanceKm } = course;
  if (distanceKm !== null && asksNoPlan(distanceKm)) {
    return msg('card.look.short', { easeUntilKm: easeUntilKm(distanceKm) });
  }
  if (terrain === 'unknown') {
    return course.netDownhill === true ? msg('card.look.netDownhill') : msg('card.look.unknown');
  }
  if (fallsSteadily(course)) return msg('card.look.netDownhill');
  if (terrain === 'rolling') return msg('card.look.rolling');
  if (terrain !== 'flat') {
    return course.surface === 'trail' ? msg('card.look.hillyTrail') : msg('card.look.hilly');
  }
  if (plan !== null && plan.ledBy !== 'schedule') {
    return msg('card.look.flatPaceOnly', { easeUntilKm: plan.easeUntilKm });
  }
  const kinds = new Set(plan?.cues.map((cue) => cue.kind) ?? []);
  const vary = plan === null || (kinds.size > 1 && plan.window !== 'last-week');
  return msg('card.look.flat', { mile: signs === 'mile', vary });
}

/** A drop strong enough to be the first thing said of a course. */
function fallsSteadily({ netM, distanceKm }: CourseProfile): boolean {
  const tag = netTag(netM, distanceKm);
  return tag === 'strong-downhill' || tag === 'steep-downhill';
}

function next(course: CourseProfile, plan: FormPlan | null): Lines['next'] {
  if (asksNoPlan(course.distanceKm)) return { label: msg('card.next.stretches'), opens: 'stretches' };
  if (course.terrain === 'unknown') return { label: msg('card.next.general'), opens: 'general' };
  if (plan === null) return { label: msg('card.next.helps'), opens: 'general' };
  const hills = course.terrain === 'hilly' || course.terrain === 'mountainous';
  return { label: hills ? msg('card.next.hills') : msg('card.next.plan'), opens: 'plan' };
}

/** The three lines of a race: the answer, what to look after, the one next step. */
export function raceLines(
  course: CourseProfile,
  plan: FormPlan | null,
  signs: Signs,
  corrected: boolean,
): Lines {
  return {
    answer: answer(course, corrected),
    lookAfter: lookAfter(course, plan, signs),
    next: next(course, plan),
  };
}

/** The three lines of a page that the runner called no race. */
export function silentLines(): Lines {
  return {
    answer: msg('card.answer.notARace'),
    lookAfter: msg('card.look.notARace'),
    next: { label: msg('card.next.general'), opens: 'general' },
  };
}

/** Terrain told by shape; a course known only for its drop, or marked by it, is a falling line. */
export function glyphOf(course: CourseProfile): Glyph {
  if (course.netDownhill === true && (course.terrain === 'unknown' || fallsSteadily(course))) {
    return 'net-downhill';
  }
  return course.terrain;
}
