import type { AcuteCard, AcuteStep } from '../../lib/stretches/acute';
import { msg, type Speaker } from '../../lib/words';
import { type Position, Positions } from './Positions';

/** What is done while it cramps, in the order given; the check stands before it. */
export function AcuteNow({
  speaker,
  card,
  position,
  onPosition,
}: {
  speaker: Speaker;
  card: AcuteCard;
  position: Position;
  onPosition: (position: Position) => void;
}) {
  const { say } = speaker;
  const steps = card.steps.filter((step) => step.phase === 'now' && step.toRedFlags !== true);
  return (
    <section class="stack" aria-labelledby="now">
      <h2 class="label" id="now">
        {say(msg('popup.acute.now'))}
      </h2>
      <ol class="plain acute-steps">
        {steps.map((step) => (
          <li key={step.id} class={`step-${step.id}`}>
            <p>{say(step.text)}</p>
            {card.muscle !== null && step.standing !== undefined && step.floor !== undefined && (
              <div class="stack acute-how">
                <Positions
                  speaker={speaker}
                  muscle={card.muscle}
                  withKey
                  versions={{
                    standing: step.standing,
                    floor: step.floor,
                    ...(step.standingAlternative ? { standingAlternative: step.standingAlternative } : {}),
                  }}
                  position={position}
                  onPosition={onPosition}
                />
              </div>
            )}
            <Notes speaker={speaker} step={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What is done once it has let go. */
export function AcuteAfter({ speaker, card }: { speaker: Speaker; card: AcuteCard }) {
  const { say } = speaker;
  return (
    <section class="stack" aria-labelledby="after">
      <h2 class="label" id="after">
        {say(msg('popup.acute.after'))}
      </h2>
      <ul class="bullets">
        {card.steps
          .filter((step) => step.phase === 'after')
          .map((step) => (
            <li key={step.id}>
              {say(step.text)}
              <Notes speaker={speaker} step={step} />
            </li>
          ))}
      </ul>
    </section>
  );
}

function Notes({ speaker, step }: { speaker: Speaker; step: AcuteStep }) {
  return (
    <>
      {step.notes.map((note) => (
        <p key={note.message} class="acute-note soft">
          {speaker.say(note)}
        </p>
      ))}
    </>
  );
}
