import type { CourseProfile } from '../course/types';
import { type Message, msg, type Speaker } from '../words';
import type { PlanView } from './card-view';
import { FULL_LADDER_DAYS } from './plan/window';
import type { Cue, FormPlan } from './types';

const DAY_MS = 86_400_000;

/** The day on which practice starts, nine weeks before a race on an ISO date; null where the date is none. */
function startDate(raceDate: string | null): string | null {
  if (raceDate === null) return null;
  const day = Date.parse(`${raceDate.slice(0, 10)}T12:00:00Z`);
  return Number.isFinite(day) ? new Date(day - FULL_LADDER_DAYS * DAY_MS).toISOString().slice(0, 10) : null;
}

function timing(plan: FormPlan, raceDate: string | null): Message | null {
  const learning = plan.practiseFirst.length > 0;
  if (plan.window === 'far') {
    return learning
      ? msg('plan.timing.far', { startDate: startDate(raceDate) })
      : msg('plan.timing.farNothing');
  }
  if (plan.window === 'full') return learning ? msg('plan.timing.full') : null;
  if (plan.window === 'compressed') return learning ? msg('plan.timing.compressed') : null;
  if (plan.window === 'near') return msg('plan.timing.near');
  if (plan.window !== 'last-week') return null;
  if (plan.daysToRace === 0) return msg('plan.timing.today');
  return plan.daysToRace === 1 ? msg('plan.timing.tomorrow') : msg('plan.timing.lastWeek');
}

function lead(plan: FormPlan, course: CourseProfile): Message {
  const km = course.distanceKm ?? 0;
  if (course.terrain === 'unknown' && km >= 8) return msg('plan.lead.general');
  if (plan.ledBy === 'pace' && km >= 15) return msg('plan.lead.paceLonger');
  if (plan.ledBy === 'hills' && course.terrain === 'flat') return msg('plan.lead.descent');
  return msg(`plan.lead.${plan.ledBy}`);
}

function sayCue(cue: Cue, speaker: Speaker): PlanView['cues'][number] {
  const { kind, startKm, lengthKm, rests, loads, claims } = cue;
  return {
    kind,
    startKm,
    lengthKm,
    where: speaker.format.place(startKm),
    say: speaker.say(cue.say),
    magnitude: speaker.say(cue.magnitude),
    rests: speaker.say(
      rests.length > 0 ? msg('plan.rests.muscles', { muscles: rests }) : msg('plan.rests.none'),
    ),
    loads: speaker.say(
      loads.length > 0 ? msg('plan.loads.muscles', { muscles: loads }) : msg('plan.loads.none'),
    ),
    why: speaker.say(cue.why),
    provisional: cue.provisional ? speaker.say(msg('plan.provisional')) : null,
    claims: [...claims],
  };
}

/**
 * A plan in a runner's language and units. `raceDate` (ISO) lets a plan that is made far ahead name the day on
 * which practice starts.
 */
export function sayPlan(
  plan: FormPlan,
  course: CourseProfile,
  speaker: Speaker,
  raceDate: string | null = null,
): PlanView {
  const when = timing(plan, raceDate);
  const what = speaker.say(lead(plan, course));
  return {
    title: speaker.say(msg('plan.title', { distanceKm: course.distanceKm ?? 0 })),
    paceFirst: speaker.say(plan.paceFirst),
    twinge: speaker.say(plan.twinge),
    runWalk: plan.runWalk ? speaker.say(plan.runWalk.say) : null,
    lead: when ? speaker.say(msg('plan.lead.timed', { lead: what, timing: speaker.say(when) })) : what,
    standingRules: plan.standingRules.map((rule) => speaker.say(rule)),
    cues: plan.cues.map((cue) => sayCue(cue, speaker)),
    practiseFirst: plan.practiseFirst.map(({ kind, why, ladder }) => ({
      kind,
      name: speaker.say(msg('plan.cueName', { kind })),
      why: speaker.say(why),
      ladder: ladder.map(({ daysBefore, what: step }) => ({
        when: speaker.say(msg('plan.ladder.when', { daysBefore })),
        what: speaker.say(step),
      })),
    })),
    leftOut: plan.leftOut.map(({ kind, why }) => ({
      name: speaker.say(msg('plan.cueName', { kind })),
      why: speaker.say(why),
    })),
    footer: speaker.say(plan.footer),
  };
}
