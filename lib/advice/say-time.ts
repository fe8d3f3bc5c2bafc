import type { CourseProfile } from '../course/types';
import { addDays } from '../days';
import type { ClaimId } from '../evidence';
import { type Message, msg, type Speaker } from '../words';
import type { TimeView } from './card-view';
import { isLedByTerrain } from './cue-kinds';
import { FULL_LADDER_DAYS } from './plan/window';
import { learns } from './timeline';
import type { FormPlan } from './types';

interface Told {
  readonly headline: Message;
  readonly label?: Message;
  readonly lines?: readonly Message[];
}

/** What prepares for any race while nothing is to be practised. */
const MEANWHILE = [msg('time.do.strength'), msg('time.do.long-run'), msg('time.do.goal')] as const;

function unlearned(plan: FormPlan): Told {
  return plan.gently
    ? { headline: msg('time.gently') }
    : { headline: msg('time.nothing'), label: msg('time.label.before'), lines: MEANWHILE };
}

/** The cues of the signs: the kinds in their turn, from the first sign on. */
function atSigns({ cues }: FormPlan): Message[] {
  const voluntary = cues.filter(({ kind }) => kind === 'natural_reset' || kind === 'tall_reset');
  const [first] = voluntary;
  if (first === undefined) return [];
  const kinds = [...new Set(voluntary.map(({ kind }) => kind))];
  return [msg('time.do.signs', { fromKm: first.startKm, kinds })];
}

/** Whether one of the rules says all that the cues say. */
export const hasSignsInALine = ({ standingRules }: FormPlan): boolean =>
  standingRules.some(({ message }) => message === 'plan.rule.signs');

/** What may not be missing where the last week is told in a few lines. */
const BEFORE_ALL: readonly Message['message'][] = [
  'plan.rule.hot',
  'plan.rule.natural',
  'plan.rule.clinician',
  'plan.rule.netDownhill',
];
const ON_HILLS: readonly Message['message'][] = [
  'plan.rule.hikeSteep',
  'plan.rule.walkSteep',
  'plan.rule.climb',
  'plan.rule.descent',
  'plan.rule.otherHills',
  'plan.rule.firstDescent',
];

/** The hills in one line, and after them the cues of the level ground; none where the plan has no hills. */
function onHills({ standingRules, cues, gently }: FormPlan, { surface }: CourseProfile): Message[] {
  const led = cues.filter(({ kind }) => isLedByTerrain(kind));
  if (led.length === 0 && !standingRules.some(({ message }) => ON_HILLS.includes(message))) return [];
  const hikes = surface === 'trail' || led.some(({ kind }) => kind === 'up_walk');
  const level = cues.filter(({ kind }) => !isLedByTerrain(kind)).map(({ kind }) => kind);
  return [
    msg('time.do.hills', { style: gently ? 'natural' : hikes ? 'hike' : 'run', level: [...new Set(level)] }),
  ];
}

/** What to do between the pace and the twinge, in one line. */
function onTheWay(plan: FormPlan, course: CourseProfile): Message[] {
  const signs = plan.standingRules.filter(({ message }) => message === 'plan.rule.signs');
  if (signs.length > 0) return signs;
  const hills = onHills(plan, course);
  if (hills.length > 0) return hills;
  return plan.cues.length > 0 ? [msg('time.do.cues', { cues: plan.cues.length })] : [];
}

/** The last week is the plan itself, in the order in which it is run; what else holds all the way stands below it. */
function lastWeek(plan: FormPlan, course: CourseProfile): Told {
  const headline =
    plan.daysToRace === 0
      ? msg('time.today')
      : plan.daysToRace === 1
        ? msg('time.tomorrow')
        : msg('time.last-week');
  const first = plan.standingRules.filter(({ message }) => BEFORE_ALL.includes(message));
  return {
    headline,
    label: msg('time.label.order'),
    lines: [plan.paceFirst, ...first, ...onTheWay(plan, course), plan.twinge],
  };
}

function told(plan: FormPlan, course: CourseProfile, raceDate: string | null): Told | null {
  const startDate = raceDate === null ? null : addDays(raceDate, -FULL_LADDER_DAYS);
  const kept = plan.training.refresh;
  switch (plan.window) {
    case 'undated':
      return null;
    case 'far':
      return learns(plan)
        ? { headline: msg('time.far', { startDate }), label: msg('time.label.until'), lines: MEANWHILE }
        : unlearned(plan);
    case 'full':
      if (!learns(plan)) return unlearned(plan);
      return {
        headline:
          plan.daysToRace === FULL_LADDER_DAYS ? msg('time.full-now') : msg('time.full', { startDate }),
      };
    case 'compressed':
      return learns(plan)
        ? {
            headline: msg('time.compressed'),
            lines: [msg('time.do.unpractised'), msg('time.do.began')],
          }
        : unlearned(plan);
    case 'near':
      return {
        headline: msg(plan.gently ? 'time.gently' : 'time.near'),
        lines: [
          ...(kept.length > 0 ? [msg('time.do.kept', { kinds: kept })] : []),
          ...(course.terrain === 'flat' ? atSigns(plan) : onHills(plan, course)),
          ...plan.standingRules.filter(({ message }) => message === 'plan.rule.walkAid'),
        ],
      };
    case 'last-week':
      return lastWeek(plan, course);
  }
}

/** What stands behind what is said of the time to the race. */
export function timeClaims(plan: FormPlan): ClaimId[] {
  if (plan.window === 'undated') return [];
  if (plan.window === 'last-week') return ['last-days', 'pre-race-static'];
  const training: readonly ClaimId[] = plan.gently
    ? []
    : ['S23', 'strength', 'longest-run', 'race-goal-pace'];
  return [...(plan.window === 'near' ? [] : training), 'taper', 'last-days'];
}

/**
 * P17 in words: the plan five months out, two weeks out and the evening before are three different things. Null for a
 * race without a date. `raceDate` (ISO) names the day on which practice starts.
 */
export function sayTime(
  plan: FormPlan,
  course: CourseProfile,
  speaker: Speaker,
  raceDate: string | null,
): TimeView | null {
  const { say } = speaker;
  const found = told(plan, course, raceDate);
  if (found === null) return null;
  const { headline, label, lines = [] } = found;
  const inOrder = plan.window === 'last-week';
  return {
    headline: say(headline),
    label: label ? say(label) : '',
    lines: lines.map((line) => say(line)),
    inOrder,
    draft:
      plan.window === 'far' && learns(plan) && plan.cues.length > 0
        ? say(msg('time.draft', { cues: plan.cues.length }))
        : '',
    note: inOrder ? say(msg('time.stretching')) : '',
  };
}
