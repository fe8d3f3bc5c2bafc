import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CardView } from '../../lib/advice/card-view';
import { trusted } from '../trusted';
import type { CardActions } from './actions';
import { useLabel } from './labels';

/** Copies by the clipboard, or, where the page or its policy allows none, from the selected text; false for neither. */
async function copy(area: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    area.focus({ preventScroll: true });
    area.select();
    return document.execCommand('copy');
  }
}

/** The report of a misreading: its text, made when it is asked for, and a button that copies it. */
export function Report({ view, report }: { view: CardView; report: CardActions['report'] }) {
  const label = useLabel();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [copied, setCopied] = useState<boolean | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    let gone = false;
    setCopied(null);
    void report().then((made) => {
      if (!gone) setText(made);
    });
    return () => {
      gone = true;
    };
  }, [open, view]);

  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label('report')}</summary>
      {text !== '' && (
        <div class="stack folded">
          <p class="soft small">{label('reportHint')}</p>
          <label class="visually-hidden" for={id}>
            {label('reportText')}
          </label>
          <textarea id={id} ref={area} class="report small" rows={8} readOnly value={text} />
          <div class="row">
            <button
              type="button"
              class="button"
              onClick={trusted(() => {
                if (area.current) void copy(area.current).then(setCopied);
              })}
            >
              {label('copy')}
            </button>
            <p class="soft small" role="status">
              {copied === true && label('copied')}
              {copied === false && label('copyFailed')}
            </p>
          </div>
        </div>
      )}
    </details>
  );
}
