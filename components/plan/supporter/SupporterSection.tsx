import { useState } from 'preact/hooks';
import { acuteStretches } from '../../../lib/export/print/acute';
import type { Supported } from '../../../lib/export/supporter';
import {
  type SupporterLine,
  supporterCalls,
  supporterCheck,
  supporterClaims,
  supporterNots,
  supporterSameDay,
  supporterSteps,
} from '../../../lib/stretches/supporter';
import { type Message, type MessageKey, msg, type Speaker } from '../../../lib/words';
import { Evidence } from '../../popup/Evidence';
import { save } from '../print/save';

type Outcome = Extract<MessageKey, 'supporter.saved' | 'supporter.failed'>;

/** The card for whoever comes along: to read here, to print by itself, to save as a picture. */
export function SupporterSection({
  supported,
  speaker,
  print,
}: {
  supported: Supported;
  speaker: Speaker;
  /** Opens the browser's own print dialogue. */
  print: () => void;
}) {
  const { say } = speaker;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const attempt = (work: () => Promise<Outcome | null>) => {
    setOutcome(null);
    work().then(setOutcome, () => setOutcome('supporter.failed'));
  };
  // What draws the card is loaded when it is asked for.
  const printCard = () =>
    attempt(async () => {
      const { printSupporterCard } = await import('./make');
      printSupporterCard(supported, speaker, print);
      return null;
    });
  const savePicture = () =>
    attempt(async () => {
      const { supporterPicture } = await import('./make');
      const png = await supporterPicture(supported, speaker);
      if (png === null) return 'supporter.failed';
      save(png, say(msg('supporter.file')));
      return 'supporter.saved';
    });
  return (
    <section class="stack supporter screen-only" id="supporter">
      <h2>{say(msg('supporter.title'))}</h2>
      <p class="soft">{say(msg('supporter.lead'))}</p>
      <div class="row">
        <button type="button" class="button" onClick={printCard}>
          {say(msg('supporter.print'))}
        </button>
        <button type="button" class="button" onClick={savePicture}>
          {say(msg('supporter.picture'))}
        </button>
      </div>
      <p role="status" class={outcome === 'supporter.failed' ? 'notice' : 'small'}>
        {outcome !== null && say(msg(outcome))}
      </p>
      <details>
        <summary>{say(msg('supporter.open'))}</summary>
        <div class="folded">
          <Card supported={supported} speaker={speaker} />
        </div>
      </details>
    </section>
  );
}

function Card({ supported, speaker }: { supported: Supported; speaker: Speaker }) {
  const { say } = speaker;
  return (
    <div class="panel supporter-card stack">
      <h3>{say(msg('supporter.card'))}</h3>
      {supported.cramps.length > 0 && <p>{say(msg('supporter.history', { muscles: supported.cramps }))}</p>}
      <p class="notice">{say(supporterCheck.text)}</p>
      <div class="supporter-columns">
        <div class="stack-tight">
          <h4>{say(msg('supporter.do'))}</h4>
          <ol class="supporter-steps">
            {supporterSteps.map(({ id, text }) => (
              <li key={id}>{say(text)}</li>
            ))}
          </ol>
        </div>
        <div class="stack">
          <Part title={msg('print.acute.stretches')} lines={acuteStretches} speaker={speaker} />
          <Part title={msg('supporter.not')} lines={supporterNots} speaker={speaker} />
          <div class="stack-tight">
            <h4>{say(msg('supporter.before'))}</h4>
            <p>{say(msg('plan.twinge'))}</p>
          </div>
        </div>
      </div>
      <div class="supporter-calls stack">
        <Part title={msg('supporter.call')} lines={supporterCalls} speaker={speaker} />
        <p>
          <strong>{say(msg('supporter.stay'))}</strong>
        </p>
      </div>
      <Part title={msg('supporter.today')} lines={supporterSameDay} speaker={speaker} />
      <details>
        <summary class="small">{say(msg('popup.why'))}</summary>
        <div class="folded">
          <Evidence speaker={speaker} claims={supporterClaims} />
        </div>
      </details>
    </div>
  );
}

function Part({
  title,
  lines,
  speaker,
}: {
  title: Message;
  lines: readonly Pick<SupporterLine, 'text'>[];
  speaker: Speaker;
}) {
  return (
    <div class="stack-tight">
      <h4>{speaker.say(title)}</h4>
      <ul class="bullets">
        {lines.map(({ text }) => (
          <li key={text.message}>{speaker.say(text)}</li>
        ))}
      </ul>
    </div>
  );
}
