import type { CardView, PlanView } from '../../lib/advice/card-view';
import { rulesBeside } from '../../lib/advice/rules-beside';
import { PlanTime } from '../PlanTime';
import { trusted } from '../trusted';
import type { CardActions } from './actions';
import { Cues } from './Cues';
import { useLabel } from './labels';
import { Section } from './Section';

/** What to practise before race day, and in which steps. */
function PractiseFirst({ items }: { items: PlanView['practiseFirst'] }) {
  const label = useLabel();
  return (
    <div class="stack">
      <h4>{label('practiseFirst')}</h4>
      {items.map((item) => (
        <details key={item.kind}>
          <summary>{item.name}</summary>
          <div class="stack-tight folded">
            <p class="soft small">{item.why}</p>
            <ol class="plain ladder">
              {item.ladder.map((step) => (
                <li key={`${step.when}|${step.what}`} class="ladder-step">
                  <span class="soft small">{step.when}</span>
                  <span>{step.what}</span>
                </li>
              ))}
            </ol>
          </div>
        </details>
      ))}
    </div>
  );
}

/** The plan: pace first, then the twinge, then what to vary where. */
export function Plan({ view, plan, actions }: { view: CardView; plan: PlanView; actions: CardActions }) {
  const label = useLabel();
  // The last week's own lines hold the pace and the twinge.
  const inOrder = plan.time?.inOrder === true;
  const rules = rulesBeside(plan);
  return (
    <Section title={plan.title} place="plan">
      {plan.time && <PlanTime time={plan.time} />}
      {!inOrder && (
        <div class="pace-first">
          <p class="eyebrow">{label('paceFirst')}</p>
          <p class="pace-say">{plan.paceFirst}</p>
        </div>
      )}
      {!inOrder && <p>{plan.twinge}</p>}
      {plan.runWalk !== null && (
        <div class="stack-tight">
          <h4>{label('runWalk')}</h4>
          <p>{plan.runWalk}</p>
        </div>
      )}
      {plan.cues.length > 0 && (
        <div class="stack">
          <h4>{label('cues')}</h4>
          {plan.lead !== '' && <p class="soft small">{plan.lead}</p>}
          {plan.time && plan.time.draft !== '' && <p class="soft small">{plan.time.draft}</p>}
          <Cues cues={plan.cues} sources={view.sources} />
        </div>
      )}
      {rules.length > 0 && (
        <div class="stack-tight">
          <h4>{label('standingRules')}</h4>
          <ul class="bullets">
            {rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </div>
      )}
      {plan.practiseFirst.length > 0 && <PractiseFirst items={plan.practiseFirst} />}
      {plan.leftOut.length > 0 && (
        <details>
          <summary>{label('leftOut')}</summary>
          <dl class="stack folded">
            {plan.leftOut.map((item) => (
              <div key={`${item.name}|${item.why}`}>
                <dt>{item.name}</dt>
                <dd class="soft small">{item.why}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {plan.footer !== '' && <p class="soft small">{plan.footer}</p>}
      <button type="button" class="button" onClick={trusted(() => actions.openPlanPage())}>
        {label('openPlanPage')}
      </button>
    </Section>
  );
}
