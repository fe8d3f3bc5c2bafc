import type { MuscleId } from '../../lib/muscles';
import { type AcuteStep, acuteCard } from '../../lib/stretches/acute';
import { msg, type Speaker } from '../../lib/words';
import { Evidence } from './Evidence';
import { HoldTimer } from './HoldTimer';
import { WarningIcon } from './icons';
import { type Position, Positions } from './Positions';
import { RedFlagsBar } from './RedFlags';
import { routeHash } from './route';

/** What to do about a cramp now: the check first, then one step after another, in the order given. */
export function AcutePage({
  speaker,
  muscle,
  position,
  onPosition,
}: {
  speaker: Speaker;
  muscle: MuscleId | null;
  position: Position;
  onPosition: (position: Position) => void;
}) {
  const say = speaker.say;
  const card = acuteCard(muscle);
  const checks = card.steps.filter((step) => step.toRedFlags === true);
  const now = card.steps.filter((step) => step.phase === 'now' && step.toRedFlags !== true);
  const after = card.steps.filter((step) => step.phase === 'after');
  const claims = [...new Set([...card.lead.claims, ...card.steps.flatMap((step) => step.claims)])];
  const heading =
    muscle === null
      ? msg('popup.acute.headingUnsure')
      : msg('popup.acute.heading', { name: speaker.format.muscle(muscle) });

  return (
    <article class="stack acute">
      <h1 tabIndex={-1} data-focus>
        {say(heading)}
      </h1>
      {checks.map((check) => (
        <section key={check.id} class="acute-first" aria-labelledby="check">
          <h2 class="label" id="check">
            <WarningIcon />
            {say(msg('popup.acute.first'))}
          </h2>
          <p>{say(check.text)}</p>
          <a class="acute-flags" href={routeHash({ at: 'red-flags' })}>
            {say(msg('popup.acute.redFlags'))}
          </a>
        </section>
      ))}
      <section class="stack" aria-labelledby="now">
        <h2 class="label" id="now">
          {say(msg('popup.acute.now'))}
        </h2>
        <ol class="plain acute-steps">
          {now.map((step) => (
            <li key={step.id} class={`step-${step.id}`}>
              <p>{say(step.text)}</p>
              {step.standing !== undefined && step.floor !== undefined && (
                <div class="stack acute-how">
                  <Positions
                    speaker={speaker}
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
              {step.timer !== undefined && (
                <HoldTimer
                  speaker={speaker}
                  holdS={step.timer.holdS}
                  repeats={step.timer.repeats}
                  bothSides={false}
                  offersSides={false}
                />
              )}
              <Notes speaker={speaker} step={step} />
            </li>
          ))}
        </ol>
      </section>
      <section class="stack" aria-labelledby="after">
        <h2 class="label" id="after">
          {say(msg('popup.acute.after'))}
        </h2>
        <ul class="bullets">
          {after.map((step) => (
            <li key={step.id}>
              {say(step.text)}
              <Notes speaker={speaker} step={step} />
            </li>
          ))}
        </ul>
      </section>
      <section class="stack-tight" aria-labelledby="twinge">
        <h2 class="label" id="twinge">
          {say(msg('popup.acute.twinge'))}
        </h2>
        <p>{say(card.twinge.text)}</p>
      </section>
      {muscle !== null && (
        <p>
          <a href={routeHash({ at: 'stretch', muscle })}>{say(msg('popup.acute.full'))}</a>
        </p>
      )}
      <details class="why">
        <summary>{say(msg('popup.why'))}</summary>
        <div class="details-body stack">
          <p>{say(card.lead.text)}</p>
          <Evidence speaker={speaker} claims={claims} />
        </div>
      </details>
      <RedFlagsBar speaker={speaker} />
    </article>
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
