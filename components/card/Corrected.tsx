import { useRef } from 'preact/hooks';
import type { CardView } from '../../lib/advice/card-view';
import { trusted } from '../trusted';
import type { CardActions } from './actions';
import { useLabel } from './labels';

/** What the runner corrected, before all that says otherwise, and the way back. */
export function Corrected({ view, actions }: { view: CardView; actions: CardActions }) {
  const label = useLabel();
  const note = useRef<HTMLDivElement>(null);
  const { correction, correcting } = view;
  if (correction === null || correcting === null) return null;
  const undo = () => {
    // The note goes with what it says; the button that leads on stays.
    note.current
      ?.closest('.card-section')
      ?.querySelector<HTMLElement>('.wrong')
      ?.focus({ preventScroll: true });
    actions.correct({ does: 'undo', ofKm: correcting.ofKm });
  };
  return (
    <div class="row corrected" ref={note}>
      <p>{correction.text}</p>
      <button type="button" class="button" onClick={trusted(undo)}>
        {label('undo')}
      </button>
    </div>
  );
}
