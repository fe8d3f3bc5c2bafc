import { useState } from 'preact/hooks';
import type { Carried } from '../../../lib/export/carried';
import { msg, type Speaker } from '../../../lib/words';
import { save } from '../print/save';
import { FORMS, type Form, type FormName, offerOf } from './forms';

type Outcome =
  | { readonly form: FormName; readonly said: string; readonly failed: boolean }
  | { readonly form: FormName; readonly text: string };

export interface CarrySectionProps {
  readonly carried: Carried;
  /** ISO date: practice that is over is not written into a calendar. */
  readonly today: string;
  readonly speaker: Speaker;
}

/** The plan as files and as text: what each is, one button, and two lines on how it gets onto the watch. */
export function CarrySection({ carried, today, speaker }: CarrySectionProps) {
  const { say } = speaker;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const context = { carried, today, speaker };
  const take = async (form: Form) => {
    const { name } = form;
    try {
      const made = await form.make(context);
      if ('file' in made) {
        save(made.file, made.name);
        setOutcome({ form: name, said: say(msg('carry.saved', { file: made.name })), failed: false });
        return;
      }
      // Without permission, and in a page that lost its focus, the browser refuses.
      const copied = await navigator.clipboard.writeText(made.text).then(
        () => true,
        () => false,
      );
      setOutcome(
        copied
          ? { form: name, said: say(msg('carry.copied')), failed: false }
          : { form: name, text: made.text },
      );
    } catch {
      setOutcome({ form: name, said: say(msg('carry.failed')), failed: true });
    }
  };
  return (
    <section class="stack carry screen-only" id="carry">
      <div class="stack-tight">
        <h2>{say(msg('carry.title'))}</h2>
        <p class="soft">{say(msg('carry.lead'))}</p>
      </div>
      <ul class="carry-list">
        {FORMS.map((form) => {
          const { what, without, note } = offerOf(form, context);
          const told = outcome?.form === form.name ? outcome : null;
          return (
            <li key={form.name} class="carry-form">
              <div class="carry-head">
                <div class="carry-tell">
                  <h3 id={`carry-${form.name}`}>{say(msg(`carry.${form.name}.name`))}</h3>
                  <p class={without === null ? undefined : 'soft'}>{without ?? what}</p>
                  {note !== null && <p class="soft small">{note}</p>}
                </div>
                {without === null && (
                  <button type="button" class="button" onClick={() => void take(form)}>
                    {say(msg(`carry.${form.name}.action`))}
                  </button>
                )}
              </div>
              <p class={told && 'said' in told && told.failed ? 'notice' : 'carry-said small'} role="status">
                {told && ('said' in told ? told.said : say(msg('carry.copy-failed')))}
              </p>
              {told && 'text' in told && (
                <textarea
                  class="carry-text"
                  readOnly
                  rows={8}
                  aria-label={say(msg('carry.text.label'))}
                  value={told.text}
                  onFocus={(event) => event.currentTarget.select()}
                />
              )}
              {without === null && (
                <details>
                  <summary>{say(msg('carry.how'))}</summary>
                  <div class="stack-tight folded">
                    <p>{say(msg(`carry.${form.name}.how.1`))}</p>
                    <p>{say(msg(`carry.${form.name}.how.2`))}</p>
                  </div>
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
