import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardView, CorrectingView } from '../../lib/advice/card-view';
import { Glyph } from '../Glyph';
import { trusted } from '../trusted';
import type { CardActions } from './actions';
import { type Bad, correctionIn, type Draft, draftOf, saysNothing } from './correction-form';
import { Icon } from './Icon';
import { useLabel } from './labels';
import { Report } from './Report';

interface CorrectProps {
  view: CardView;
  correcting: CorrectingView;
  actions: CardActions;
  bring(part: HTMLElement): void;
}

/** "That's wrong": what the runner corrected, the form behind the button, and a report of it. */
export function Correct({ view, correcting, actions, bring }: CorrectProps) {
  const label = useLabel();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);
  const formId = useId();

  const returnFocus = useRef(false);

  // Once the form is gone, so that the part is brought to where it then stands.
  useLayoutEffect(() => {
    if (open || !returnFocus.current) return;
    returnFocus.current = false;
    const part = opener.current?.closest<HTMLElement>('.card-section');
    if (part) bring(part);
    opener.current?.focus({ preventScroll: true });
  }, [open]);
  useLayoutEffect(() => {
    if (open) panel.current?.querySelector<HTMLElement>('button, input')?.focus({ preventScroll: true });
  }, [open]);

  const close = () => {
    setOpen(false);
    returnFocus.current = true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The page's own shortcuts are not meant by what is typed here.
    event.stopPropagation();
    if (event.key === 'Escape') close();
  };

  return (
    <div class="stack">
      <div>
        <button
          ref={opener}
          type="button"
          class="button button-quiet wrong"
          aria-expanded={open}
          aria-controls={open ? formId : undefined}
          onClick={trusted(() => (open ? close() : setOpen(true)))}
        >
          <Icon name="pencil" />
          {label(view.correction === null ? 'wrong' : 'correctAgain')}
        </button>
      </div>
      {open && (
        <section
          class="stack correct"
          id={formId}
          ref={panel}
          aria-label={label('wrong')}
          onKeyDown={trusted(onKeyDown)}
        >
          <Form
            key={`${correcting.ofKm}|${view.correction?.text}`}
            correcting={correcting}
            actions={actions}
            close={close}
          />
          <Report view={view} report={actions.report} />
        </section>
      )}
    </div>
  );
}

interface FormProps {
  correcting: CorrectingView;
  actions: CardActions;
  close(): void;
}

function Form({ correcting, actions, close }: FormProps) {
  const label = useLabel();
  const [draft, setDraft] = useState(() => draftOf(correcting));
  const [wrong, setWrong] = useState<Bad | 'nothing' | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();

  const change = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setWrong(null);
  };
  const save = () => {
    const said = correctionIn(draft, correcting);
    if (said === 'gain' || said === 'distance') {
      setWrong(said);
      form.current?.querySelector<HTMLElement>(`[name="${said}"]`)?.focus();
      return;
    }
    if (!saysNothing(said)) actions.correct({ does: 'correct', course: said });
    else if (saysNothing({ ...said, ...emptied(correcting) })) return setWrong('nothing');
    else actions.correct({ does: 'undo', ofKm: correcting.ofKm });
    close();
  };
  const field = (name: Bad) => (
    <div class="field">
      <label for={`${id}${name}`}>{correcting[name].label}</label>
      <input
        id={`${id}${name}`}
        name={name}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        placeholder={correcting[name].read}
        value={draft[name]}
        aria-invalid={wrong === name}
        aria-describedby={wrong === name ? `${id}wrong` : undefined}
        onInput={trusted((event: Event) => {
          const { target } = event;
          if (target instanceof HTMLInputElement) change({ [name]: target.value });
        })}
      />
    </div>
  );

  return (
    <form
      ref={form}
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted) save();
      }}
    >
      <div class="stack-tight">
        <h4>{correcting.title}</h4>
        <p class="soft small">{label('correctHint')}</p>
      </div>
      <fieldset class="choices">
        <legend class="eyebrow">{label('correctTerrain')}</legend>
        {correcting.terrains.map(({ terrain, label: name }) => (
          <button
            key={terrain}
            type="button"
            class="chip"
            aria-pressed={draft.terrain === terrain}
            onClick={trusted(() => change({ terrain: draft.terrain === terrain ? null : terrain }))}
          >
            <Glyph name={terrain} size={22} />
            {name}
          </button>
        ))}
      </fieldset>
      <div class="correct-fields">
        {field('gain')}
        {field('distance')}
      </div>
      <fieldset class="choices">
        <legend class="eyebrow">{label('correctSurface')}</legend>
        {correcting.surfaces.map(({ surface, label: name }) => (
          <button
            key={surface}
            type="button"
            class="chip"
            aria-pressed={draft.surface === surface}
            onClick={trusted(() => change({ surface: draft.surface === surface ? null : surface }))}
          >
            {name}
          </button>
        ))}
      </fieldset>
      <p id={`${id}wrong`} class={wrong === null ? 'soft small' : 'notice'} role="status">
        {wrong === 'nothing' && label('correctNothing')}
        {(wrong === 'gain' || wrong === 'distance') && label('correctBad')}
      </p>
      <div class="row">
        <button type="submit" class="button button-primary">
          {label('correctSave')}
        </button>
        <button type="button" class="button button-quiet" onClick={trusted(close)}>
          {label('cancel')}
        </button>
      </div>
      <div>
        <button
          type="button"
          class="button button-quiet wrong"
          onClick={trusted(() => actions.correct({ does: 'not-a-race' }))}
        >
          {label('notARace')}
        </button>
      </div>
      <p class="soft small">{label('correctPrivate')}</p>
    </form>
  );
}

/** What was corrected before, so that taking all of it out is an undo and not an oversight. */
function emptied(view: CorrectingView) {
  const before = correctionIn(draftOf(view), view);
  return typeof before === 'string' ? {} : before;
}
