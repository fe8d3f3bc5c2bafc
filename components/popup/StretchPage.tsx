import type { MuscleId } from '../../lib/muscles';
import { stretches } from '../../lib/stretches';
import { hasSides } from '../../lib/stretches/sides';
import type { Stretch } from '../../lib/stretches/types';
import { msg, type Speaker } from '../../lib/words';
import { Evidence } from './Evidence';
import { StretchedIcon, TightenedIcon, WarningIcon } from './icons';
import { type Position, Positions } from './Positions';
import { routeHash } from './route';
import type { TimerDesk } from './timer/desk';
import { HoldTimer } from './timer/HoldTimer';

/** One muscle's stretch, in the order in which it is done: take the position, hold, tighten the other side. */
export function StretchPage({
  speaker,
  desk,
  muscle,
  position,
  onPosition,
}: {
  speaker: Speaker;
  desk: TimerDesk;
  muscle: MuscleId;
  position: Position;
  onPosition: (position: Position) => void;
}) {
  const say = speaker.say;
  const stretch = stretches[muscle];
  const dose = { holdS: stretch.holdS, repeats: stretch.repeats };

  return (
    <article class="stack stretch">
      <header class="stack-tight">
        <h1 class="muscle-title" tabIndex={-1} data-focus>
          {speaker.format.muscle(muscle)}
        </h1>
        <p class="soft">{say(stretch.action)}</p>
        <Pair speaker={speaker} stretch={stretch} />
      </header>

      <section class="stack" aria-labelledby="steps">
        <h2 class="visually-hidden" id="steps">
          {say(msg('popup.steps'))}
        </h2>
        <Positions
          speaker={speaker}
          muscle={muscle}
          versions={stretch}
          position={position}
          onPosition={onPosition}
        />
      </section>

      <section class="stack-tight" aria-labelledby="hold">
        <h2 class="label" id="hold">
          {say(msg('popup.hold'))}
        </h2>
        <p>
          <strong>{say(hasSides(muscle) ? msg('popup.doseEachSide', dose) : msg('popup.dose', dose))}</strong>{' '}
          <span class="soft">{say(msg('popup.doseNote'))}</span>
        </p>
        <HoldTimer
          key={muscle}
          speaker={speaker}
          desk={desk}
          timed={{ is: 'stretch', muscle }}
          hold={dose}
          offersSides={hasSides(muscle)}
        />
      </section>

      <Opposite speaker={speaker} stretch={stretch} />

      <section class="care" aria-labelledby="care">
        <h2 class="label" id="care">
          <WarningIcon />
          {say(msg('popup.cautions'))}
        </h2>
        <ul class="bullets">
          {stretch.cautions.map((caution) => (
            <li key={caution.message}>{say(caution)}</li>
          ))}
        </ul>
        <a href={routeHash({ at: 'red-flags' })}>{say(msg('popup.redFlags'))}</a>
      </section>

      <section class="stack-tight" aria-labelledby="massage">
        <h2 class="label" id="massage">
          {say(msg('popup.massage'))}
        </h2>
        <p>{say(stretch.massage)}</p>
      </section>
      <section class="stack-tight" aria-labelledby="overload">
        <h2 class="label" id="overload">
          {say(msg('popup.overload'))}
        </h2>
        <p>{say(stretch.overload)}</p>
      </section>
      <details class="why">
        <summary>{say(msg('popup.why'))}</summary>
        <div class="details-body">
          <Evidence speaker={speaker} claims={stretch.claims} />
        </div>
      </details>
    </article>
  );
}

/** Which muscle is drawn apart and which is drawn together: by word and sign first, by colour second. */
function Pair({ speaker, stretch }: { speaker: Speaker; stretch: Stretch }) {
  const say = speaker.say;
  return (
    <dl class="pair">
      <div class="pair-stretched">
        <dt>
          <StretchedIcon />
          {say(msg('popup.stretches'))}
        </dt>
        <dd>{speaker.format.muscle(stretch.muscle)}</dd>
      </div>
      {stretch.antagonistCue !== null && (
        <div class="pair-tightened">
          <dt>
            <TightenedIcon />
            {say(msg('popup.tightens'))}
          </dt>
          <dd>{say(stretch.antagonistName)}</dd>
        </div>
      )}
    </dl>
  );
}

function Opposite({ speaker, stretch }: { speaker: Speaker; stretch: Stretch }) {
  const say = speaker.say;
  if (stretch.antagonistCue === null) {
    return (
      <section class="opposite opposite-none" aria-labelledby="opposite">
        <h2 class="label" id="opposite">
          {say(msg('popup.oppositeNone'))}
        </h2>
        <p>{say(stretch.antagonistOmitted ?? msg('stretch.noTighten'))}</p>
      </section>
    );
  }
  return (
    <section class="opposite" aria-labelledby="opposite">
      <h2 class="label" id="opposite">
        <TightenedIcon />
        {say(msg('popup.opposite', { name: say(stretch.antagonistName) }))}
      </h2>
      <p>{say(stretch.antagonistCue)}</p>
      <p class="small soft">{say(msg('popup.oppositeDose', { seconds: stretch.antagonistSeconds }))}</p>
    </section>
  );
}
