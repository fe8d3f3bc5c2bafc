import type { ComponentChild } from 'preact';
import type { PlanView } from '../../lib/advice/card-view';
import type { PlanChanges } from '../../lib/advice/plan-changes';
import { rulesBeside } from '../../lib/advice/rules-beside';
import { hasSignsInALine } from '../../lib/advice/say-time';
import { msg, type Speaker } from '../../lib/words';
import { CueList } from './CueList';
import { TimeLead } from './practice/TimeLead';
import { Timeline } from './practice/Timeline';
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
  /** The runner expects a hot day: the plan says so, and no goal leads (P18). */
  hot: boolean;
  /** What the last answer changed. */
  changes: PlanChanges | null;
  /** What earlier races changed. */
  because: ComponentChild;
  speaker: Speaker;
}) {
  const { say } = speaker;
  // The last week's own lines hold the pace and the twinge.
  const inOrder = plan.time?.inOrder === true;
  const rules = rulesBeside(plan);
  const goal = view.goalS !== null && view.course.distanceKm !== null && !hot && (
    <Goal goalS={view.goalS} km={view.course.distanceKm} speaker={speaker} />
  );
  return (
    <section class="stack plan" id="plan" tabIndex={-1}>
      <h2>{plan.title}</h2>
      {plan.time && <TimeLead time={plan.time} speaker={speaker} />}
      {!inOrder && (
        <div class="pace">
          <h3 class="eyebrow">{say(msg('pages.plan.first'))}</h3>
          <p class="pace-say">{plan.paceFirst}</p>
          {goal}
        </div>
      )}
      {inOrder && goal}
      {!inOrder && (
        <div class="twinge">
          <h3 class="eyebrow">{say(msg('pages.plan.twinge'))}</h3>
          <p>{plan.twinge}</p>
        </div>
      )}
      {laysOutFirst(view) && <Timeline entries={view.timeline} speaker={speaker} />}
      {because}
      {plan.runWalk !== null && (
        <div class="stack-tight">
          <h3>{say(msg('pages.plan.run-walk'))}</h3>
          <p>{plan.runWalk}</p>
        </div>
      )}
      {rules.length > 0 && (
        <div class="stack-tight">
          <h3>{say(msg('pages.plan.rules'))}</h3>
          <ul class="bullets">
            {rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </div>
      )}
      {plan.cues.length > 0 && <Cues plan={plan} view={view} changes={changes} speaker={speaker} />}
      {plan.cues.length === 0 && !view.needs.terrain && <p>{say(msg('pages.plan.no-cues'))}</p>}
      {!laysOutFirst(view) && <Timeline entries={view.timeline} speaker={speaker} />}
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

/** Every cue by its place; folded where the last week's lines say it all in one of them. */
function Cues({
  plan,
  view,
  changes,
  speaker,
}: {
  plan: PlanView;
  view: PlanPageView;
  changes: PlanChanges | null;
  speaker: Speaker;
}) {
  const { say } = speaker;
  const list = <CueList cues={view.cues} changes={changes?.cues ?? new Map()} speaker={speaker} />;
  const folds = plan.time?.inOrder === true && view.plan !== null && hasSignsInALine(view.plan);
  if (folds) {
    return (
      <details class="places">
        <summary>
          <h3>{say(msg('time.places'))}</h3>
        </summary>
        {list}
      </details>
    );
  }
  return (
    <div class="stack">
      <div class="stack-tight">
        <h3>{say(msg('pages.plan.cues'))}</h3>
        {plan.lead !== '' && <p class="soft">{plan.lead}</p>}
        {plan.time && plan.time.draft !== '' && <p class="soft">{plan.time.draft}</p>}
      </div>
      {list}
    </div>
  );
}

/** While there is time to learn, the days until the race come before the places on its course. */
const laysOutFirst = ({ plan }: PlanPageView): boolean =>
  plan !== null && (plan.window === 'far' || plan.window === 'full' || plan.window === 'compressed');

/** The mean pace of the goal: the one number to know by heart. Splits by grade are printed and carried. */
function Goal({ goalS, km, speaker }: { goalS: number; km: number; speaker: Speaker }) {
  const { say, format } = speaker;
  return (
    <p class="pace-goal">
      <b class="figure">{format.pace(goalS / km)}</b>
      <span class="small">{say(msg('pages.race.goal-of', { goalS }))}</span>
    </p>
  );
}
