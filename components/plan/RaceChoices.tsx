import { useId, useState } from 'preact/hooks';
import { msg, type Speaker } from '../../lib/words';
import { DistanceChoice, SurfaceChoice } from './CourseChoice';
import { goalText, parseGoal } from './goal';
import type { PlanActions } from './props';
import { RaceDay } from './RaceDay';
import type { PlanPageView } from './state';
import { isOtherCourse, type PlanState } from './subject';

/** What the runner aims at, over which distance, in which units: each applied the moment it is given. */
export function RaceChoices({
  view,
  state,
  today,
  open,
  actions,
  speaker,
}: {
  view: PlanPageView;
  state: PlanState;
  /** ISO date. */
  today: string;
  /** Folded where it would stand between the course and the plan. */
  open: boolean;
  actions: PlanActions;
  speaker: Speaker;
}) {
  const { say } = speaker;
  const km = view.course.distanceKm;
  const { track } = state;
  return (
    <details class="panel about-you" open={open}>
      <summary>
        <h2 class="panel-title">{say(msg('pages.race.heading'))}</h2>
        <span class="small soft about-told">{say(msg('pages.race.told', { km, goalS: view.goalS }))}</span>
      </summary>
      <div class="stack about-body">
        <GoalTime view={view} actions={actions} speaker={speaker} />
        {view.mayChooseDate && (
          <RaceDay date={view.raceDate} today={today} actions={actions} speaker={speaker} />
        )}
        {view.mayChooseDistance && !view.needs.distance && (
          <details>
            <summary class="field-label">{say(msg('pages.race.distance', { km: km ?? 0 }))}</summary>
            <div class="folded">
              <DistanceChoice
                chosenKm={km}
                refuse={(chosenKm) =>
                  track !== null && state.subject.kind === 'own' && isOtherCourse(track.distanceKm, chosenKm)
                    ? msg('pages.race.file-length', { km: track.distanceKm })
                    : null
                }
                actions={actions}
                speaker={speaker}
              />
            </div>
          </details>
        )}
        {state.subject.kind === 'own' && (
          <SurfaceChoice chosen={state.chosenSurface} actions={actions} speaker={speaker} />
        )}
        <fieldset class="choice">
          <legend class="field-label">{say(msg('pages.race.units'))}</legend>
          <div class="row">
            {(['metric', 'imperial'] as const).map((units) => (
              <button
                key={units}
                type="button"
                class="chip"
                aria-pressed={speaker.format.units === units}
                onClick={() => actions.chooseUnits(units)}
              >
                {say(msg(`pages.race.${units}`))}
              </button>
            ))}
          </div>
        </fieldset>
      </div>
    </details>
  );
}

/** The goal as a clock. What fits is taken while it is typed; what does not gets its sentence once it is meant. */
function GoalTime({
  view,
  actions,
  speaker,
}: {
  view: PlanPageView;
  actions: PlanActions;
  speaker: Speaker;
}) {
  const { say } = speaker;
  const inputId = useId();
  const hintId = useId();
  const problemId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const { goalS } = view;
  const km = view.course.distanceKm;
  const problem = refused ?? (typed === null ? view.goalProblem : null);
  const settle = (text: string) => {
    const goal = parseGoal(text, km);
    if ('problem' in goal) {
      setRefused(say(goal.problem));
      return;
    }
    setTyped(null);
    setRefused(null);
    if (goal.goalS !== goalS || view.goalProblem !== null) actions.chooseGoal(goal.goalS);
  };
  return (
    <form
      class="goal"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        settle(typed ?? goalText(goalS));
      }}
    >
      <label for={inputId} class="field-label">
        {say(msg('pages.race.goal'))}
      </label>
      <div class="goal-row">
        <input
          id={inputId}
          class="goal-input"
          autocomplete="off"
          maxLength={20}
          value={typed ?? goalText(goalS)}
          aria-invalid={problem !== null}
          aria-describedby={`${hintId} ${problemId}`}
          onInput={(event) => {
            const text = event.currentTarget.value;
            setTyped(text);
            setRefused(null);
            const goal = parseGoal(text, km);
            if ('goalS' in goal && goal.goalS !== null && goal.goalS !== goalS)
              actions.chooseGoal(goal.goalS);
          }}
          onBlur={() => typed !== null && settle(typed)}
        />
        <span class="goal-pace">{goalS !== null && km !== null && speaker.format.pace(goalS / km)}</span>
      </div>
      <p class={problem === null ? 'visually-hidden' : 'notice small'} id={problemId} role="status">
        {problem ?? ''}
      </p>
      <p class={problem === null ? 'soft small' : 'visually-hidden'} id={hintId}>
        {say(msg('pages.race.goal-hint', { km }))}
      </p>
    </form>
  );
}
