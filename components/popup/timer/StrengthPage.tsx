import type { StrengthNow, StrengthRoutine } from '../../../lib/advice/strength';
import type { TimedPart } from '../../../lib/stretches/parts';
import { msg, type Speaker } from '../../../lib/words';
import { Evidence } from '../Evidence';
import type { TimerDesk } from './desk';
import { Guided } from './Guided';

/** What the runner is offered, once it has been worked out. */
export type StrengthState = { readonly status: 'loading' } | StrengthNow;

/** What the routine's own steps are to the timer: the warm-up is its first item, and each exercise one more. */
export function strengthParts({ exercises, sequence }: StrengthRoutine): TimedPart[] {
  return sequence.map(({ kind, seconds, exercise, set, side }) => ({
    kind,
    seconds,
    item: exercise === null ? 0 : 1 + exercises.findIndex(({ id }) => id === exercise),
    set: Math.max(1, set),
    side,
  }));
}

/** Ten minutes of strength to a clock. */
export function StrengthPage({
  speaker,
  desk,
  state,
}: {
  speaker: Speaker;
  desk: TimerDesk;
  state: StrengthState;
}) {
  const { say } = speaker;
  return (
    <article class="stack">
      <header class="stack-tight">
        <h1 tabIndex={-1} data-focus>
          {say(msg('timer.strength'))}
        </h1>
        <p class="soft">{say(msg('timer.strength.hint'))}</p>
      </header>
      {state.status === 'none' && <p>{say(msg(`strength.not.${state.why}`))}</p>}
      {state.status === 'ready' && <Routine speaker={speaker} desk={desk} routine={state.routine} />}
    </article>
  );
}

function Routine({
  speaker,
  desk,
  routine,
}: {
  speaker: Speaker;
  desk: TimerDesk;
  routine: StrengthRoutine;
}) {
  const { say } = speaker;
  const warmUpS = routine.sequence.find(({ kind }) => kind === 'warm-up')?.seconds ?? 0;
  const items = [
    { name: msg('timer.now.warm-up'), how: <p>{say(msg('strength.warm-up', { seconds: warmUpS }))}</p> },
    ...routine.exercises.map(({ name, steps, cautions }) => ({
      name,
      how: (
        <>
          <ol class="plain steps">
            {steps.map((step) => (
              <li key={step.message}>{say(step)}</li>
            ))}
          </ol>
          {cautions.map((caution) => (
            <p key={caution.message} class="notice">
              {say(caution)}
            </p>
          ))}
        </>
      ),
    })),
  ];
  return (
    <>
      <p>{say(msg('strength.honest'))}</p>
      <Guided
        speaker={speaker}
        desk={desk}
        timed={{ is: 'strength' }}
        fresh={strengthParts(routine)}
        items={items}
      />
      <ul class="bullets">
        {routine.rules.map((rule) => (
          <li key={rule.message}>{say(rule)}</li>
        ))}
      </ul>
      <details class="why">
        <summary>{say(msg('popup.why'))}</summary>
        <div class="details-body">
          <Evidence speaker={speaker} claims={routine.claims} />
        </div>
      </details>
    </>
  );
}
