import type { ComponentChild } from 'preact';
import type { PlanView } from '../../lib/advice/card-view';
import type { PlanChanges } from '../../lib/advice/plan-changes';
import { msg, type Speaker } from '../../lib/words';
import { CueList } from './CueList';
import type { PlanPageView } from './state';

/** The plan in the order in which a runner needs it: pace, then the twinge, then what to vary where. */
export function PlanSection({
  plan,
  view,
  hot,
  changes,
  because,
  speaker,
}: {
  plan: PlanView;
  view: PlanPageView;
  /** The runner expects a hot day: then no goal leads (P18). */
  hot: boolean;
  /** What the last answer changed. */
  changes: PlanChanges | null;
  /** What earlier races changed. */
  because: ComponentChild;
  speaker: Speaker;
}) {
  const { say } = speaker;
  return (
    <section class="stack plan" id="plan" tabIndex={-1}>
      <h2>{plan.title}</h2>
      <div class="pace">
        <h3 class="eyebrow">{say(msg('pages.plan.first'))}</h3>
        <p class="pace-say">{plan.paceFirst}</p>
        {view.goalS !== null && view.course.distanceKm !== null && (
          <Goal goalS={view.goalS} km={view.course.distanceKm} hot={hot} speaker={speaker} />
        )}
      </div>
      {plan.lead !== '' && <p class="soft">{plan.lead}</p>}
      <div class="twinge">
        <h3 class="eyebrow">{say(msg('pages.plan.twinge'))}</h3>
        <p>{plan.twinge}</p>
      </div>
      {because}
      {plan.runWalk !== null && (
        <div class="stack-tight">
          <h3>{say(msg('pages.plan.run-walk'))}</h3>
          <p>{plan.runWalk}</p>
        </div>
      )}
      {plan.standingRules.length > 0 && (
        <div class="stack-tight">
          <h3>{say(msg('pages.plan.rules'))}</h3>
          <ul class="bullets">
            {plan.standingRules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </div>
      )}
      {plan.cues.length > 0 && (
        <div class="stack">
          <h3>{say(msg('pages.plan.cues'))}</h3>
          <CueList cues={view.cues} changes={changes?.cues ?? new Map()} speaker={speaker} />
        </div>
      )}
      {plan.cues.length === 0 && !view.needs.terrain && <p>{say(msg('pages.plan.no-cues'))}</p>}
      {plan.practiseFirst.length > 0 && (
        <Practice items={plan.practiseFirst} days={view.practiceDays} speaker={speaker} />
      )}
      {plan.leftOut.length > 0 && (
        <div class="stack below">
          <h3>{say(msg('pages.plan.left-out'))}</h3>
          <dl class="left-out">
            {plan.leftOut.map((item) => (
              <div key={`${item.name}|${item.why}`}>
                <dt>{item.name}</dt>
                <dd class="soft">{item.why}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {plan.footer !== '' && <p class="soft small">{plan.footer}</p>}
    </section>
  );
}

/** The mean pace of the goal: the one number to know by heart. Splits by grade are printed and carried. */
function Goal({ goalS, km, hot, speaker }: { goalS: number; km: number; hot: boolean; speaker: Speaker }) {
  const { say, format } = speaker;
  if (hot) return <p>{say(msg('pages.race.goal-hot'))}</p>;
  return (
    <p class="pace-goal">
      <b class="figure">{format.pace(goalS / km)}</b>
      <span class="small">{say(msg('pages.race.goal-of', { goalS }))}</span>
    </p>
  );
}

/** What to practise before race day, in steps along a line of time. */
function Practice({
  items,
  days,
  speaker,
}: {
  items: PlanView['practiseFirst'];
  days: readonly (readonly string[])[];
  speaker: Speaker;
}) {
  return (
    <div class="stack practice below">
      <h3>{speaker.say(msg('pages.plan.practise'))}</h3>
      {items.map((item, i) => (
        <div key={item.kind} class="stack-tight">
          <h4>{item.name}</h4>
          <p class="soft">{item.why}</p>
          <ol class="plain ladder">
            {item.ladder.map((step, j) => (
              <li key={`${step.when}|${step.what}`}>
                <span class="small soft ladder-when">
                  {days[i]?.[j] && <span>{days[i][j]}</span>}
                  <span>{step.when}</span>
                </span>
                <span>{step.what}</span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}
