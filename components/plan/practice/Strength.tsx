import { msg, type Speaker } from '../../../lib/words';
import { Grounds } from './Grounds';
import type { PracticeView } from './view';

type Routine = Extract<PracticeView['strength'], { routine: unknown }>;

/** The strength routine to read and to follow: each exercise with its steps, its dose and what an injury changes. */
export function Strength({ strength, speaker }: { strength: Routine; speaker: Speaker }) {
  const { say } = speaker;
  const { exercises, sequence, rules } = strength.routine;
  const secondsOf = (kind: string) => sequence.find((step) => step.kind === kind)?.seconds ?? 0;
  return (
    <div class="stack tool-body">
      <p>{say(msg('strength.honest'))}</p>
      <p class="soft">{say(msg('strength.when'))}</p>
      <p>{say(msg('strength.warm-up', { seconds: secondsOf('warm-up') }))}</p>
      <ol class="plain exercises">
        {exercises.map(({ id, name, steps, muscles, sets, workS, eachSide, cautions }) => {
          const dose = { sets, seconds: workS, restS: secondsOf('rest') };
          return (
            <li key={id} class="stack-tight">
              <h4>{name}</h4>
              <p class="small soft exercise-facts">
                <span>{say(eachSide ? msg('strength.dose.sides', dose) : msg('strength.dose', dose))}</span>
                <span>{say(msg('strength.works', { muscles: [...muscles] }))}</span>
              </p>
              <ol class="exercise-steps">
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              {cautions.map((caution) => (
                <p key={caution} class="notice">
                  {caution}
                </p>
              ))}
            </li>
          );
        })}
      </ol>
      <ul class="bullets small">
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <Grounds grounds={strength.grounds} speaker={speaker} />
    </div>
  );
}
