import type { CourseProfile } from '../../course/types';
import type { Runner } from '../../runner/runner';
import { type Message, msg } from '../../words';
import type { Cue } from '../types';
import { downStyle } from './down';
import { naturalOnly, sparesHamstrings } from './history';
import { ULTRA_FROM_KM } from './limits';
import { hikeFromPct } from './up';
import type { Signs } from './walk-break';
import type { RaceWindow } from './window';

/** Shorter than this a race asks for no rules on its hills. */
const HILL_RULES_FROM_KM = 8;
/** Walking through two aid stations is borrowed from a marathon plan with far more breaks. */
const AID_WALK_FROM_KM = 30;

interface Standing {
  readonly course: CourseProfile;
  readonly distanceKm: number;
  readonly runner: Runner;
  readonly window: RaceWindow;
  /** Whether the hills' places are known. */
  readonly hasSegments: boolean;
  /** Hills that found no room among the cues. */
  readonly hillsLeft: number;
  /** The voluntary cues that the plan holds. */
  readonly voluntary: readonly Cue[];
  readonly signs: Signs;
}

function hillRules({ course, distanceKm, runner, hasSegments, hillsLeft }: Standing): Message[] {
  const onTrail = course.surface === 'trail';
  const natural = naturalOnly(runner);
  const up = msg('plan.rule.climb', {
    style: natural ? 'natural' : onTrail ? 'trail' : 'road',
    hikeFromPct: hikeFromPct(course.surface, runner),
  });
  const crest = msg('plan.rule.crest');
  const down = msg('plan.rule.descent', { style: natural ? 'natural' : downStyle(runner) });
  if (distanceKm > ULTRA_FROM_KM) {
    const steep = msg(onTrail ? 'plan.rule.hikeSteep' : 'plan.rule.walkSteep', {
      hikeFromPct: hikeFromPct(course.surface, runner),
    });
    const level = course.terrain === 'flat' && hillsLeft === 0;
    if (level) return [msg('plan.rule.loosen')];
    const ownDescent = natural || downStyle(runner) !== 'quick' ? [down] : [];
    return [steep, msg('plan.rule.firstDescent'), ...ownDescent, msg('plan.rule.loosen')];
  }
  if (distanceKm < HILL_RULES_FROM_KM) return [];
  if (hasSegments) return natural ? [up, crest, down] : hillsLeft > 0 ? [msg('plan.rule.otherHills')] : [];
  if (course.terrain === 'flat') return course.netDownhill ? [down] : [];
  return [up, crest, down];
}

/** P18 and the bounds of the form research: what holds for this runner and this day on any course, safety first. */
export function safetyRules(runner: Runner): Message[] {
  return [
    ...(runner.hot ? [msg('plan.rule.hot')] : []),
    ...(naturalOnly(runner) ? [msg('plan.rule.natural'), msg('plan.rule.clinician')] : []),
  ];
}

/** Rules that hold all race long: for hills whose places are unknown or too many, and for this runner and this day. */
export function standingRules(input: Standing): Message[] {
  const { course, distanceKm, runner, window, hasSegments, voluntary, signs } = input;
  const rules: Message[] = [];
  const first = voluntary[0];
  // In the last week the signs in one line: what a runner keeps in mind without a list.
  if (window === 'last-week' && course.terrain === 'flat' && first && voluntary.length > 1) {
    const tall = voluntary.some((cue) => cue.kind === 'tall_reset');
    rules.push(msg('plan.rule.signs', { fromKm: first.startKm, mile: signs === 'mile', tall }));
  }
  rules.push(...safetyRules(runner));
  if (course.netDownhill && distanceKm >= HILL_RULES_FROM_KM) rules.push(msg('plan.rule.netDownhill'));
  rules.push(...hillRules(input));
  if (first && !hasSegments && course.terrain !== 'flat') rules.push(msg('plan.rule.levelSigns'));
  if (sparesHamstrings(runner)) rules.push(msg('plan.rule.noSprint'));
  const walksAlready = runner.walkBreaks || distanceKm > ULTRA_FROM_KM;
  if (!walksAlready && distanceKm >= AID_WALK_FROM_KM && window !== 'last-week') {
    rules.push(msg('plan.rule.walkAid'));
  }
  return rules;
}
