import { msg, type Speaker } from '../../../lib/words';
import { still } from '../still';
import { StepRate } from './StepRate';
import { Strength } from './Strength';
import type { PracticeView } from './view';

/** What helps to practise, beside the plan and usable by itself: the step rate, and ten minutes of strength. */
export const PracticeTools = still(
  ({
    practice,
    keep,
    speaker,
  }: {
    practice: PracticeView;
    keep: (spm: number | null) => void;
    speaker: Speaker;
  }) => {
    const { say } = speaker;
    const { cadence, strength, now } = practice;
    return (
      <section class="stack screen-only" id="practice">
        <h2>{say(msg('practice.title'))}</h2>
        <details class="panel tool" id="step-rate" open={now}>
          <summary>
            <h3 class="panel-title">{say(msg('cadence.title'))}</h3>
            <span class="small soft">
              {say(
                cadence.spm === null ? msg('cadence.summary') : msg('cadence.known', { spm: cadence.spm }),
              )}
            </span>
          </summary>
          <StepRate cadence={cadence} keep={keep} speaker={speaker} />
        </details>
        <details class="panel tool" id="strength">
          <summary>
            <h3 class="panel-title">{say(msg('strength.title'))}</h3>
            {'routine' in strength && (
              <span class="small soft">
                {say(
                  msg('strength.total', {
                    seconds: strength.routine.totalS,
                    exercises: strength.routine.exercises.length,
                  }),
                )}
              </span>
            )}
          </summary>
          {'routine' in strength ? (
            <Strength strength={strength} speaker={speaker} />
          ) : (
            <p class="tool-body">{strength.not}</p>
          )}
        </details>
      </section>
    );
  },
);
