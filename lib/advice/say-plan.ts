import type { CourseProfile } from '../course/types';
import { addDays } from '../days';
import { type Message, msg, type Speaker } from '../words';
import type { PlanView } from './card-view';
import { sayTime } from './say-time';
import type { Cue, FormPlan } from './types';

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
 * A plan in a runner's language and units. `raceDate` (ISO) lets a plan name the days of practice.
 */
export function sayPlan(
  plan: FormPlan,
  course: CourseProfile,
  speaker: Speaker,
  raceDate: string | null = null,
): PlanView {
  return {
    title: speaker.say(msg('plan.title', { distanceKm: course.distanceKm ?? 0 })),
    paceFirst: speaker.say(plan.paceFirst),
    twinge: speaker.say(plan.twinge),
    runWalk: plan.runWalk ? speaker.say(plan.runWalk.say) : null,
    lead: speaker.say(lead(plan, course)),
    time: sayTime(plan, course, speaker, raceDate),
    standingRules: plan.standingRules.map((rule) => speaker.say(rule)),
    cues: plan.cues.map((cue) => sayCue(cue, speaker)),
    practiseFirst: plan.practiseFirst.map(({ kind, why, ladder }) => ({
      kind,
      name: speaker.say(msg('plan.cueName', { kind })),
      why: speaker.say(why),
      ladder: ladder.map(({ daysBefore, what: step }) => ({
        when: speaker.say(
          msg('plan.ladder.when', { daysBefore, date: raceDate && addDays(raceDate, -daysBefore) }),
        ),
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
