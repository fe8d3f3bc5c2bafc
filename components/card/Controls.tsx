import { trusted } from '../trusted';
import type { CardActions, Side } from './actions';
import { useLabel } from './labels';

interface ControlsProps {
  side: Side;
  folded: boolean;
  onMove(side: Side): void;
  onKeepOpen(): void;
  hideHere: CardActions['hideHere'];
}

/** Where the card stands and whether it comes at all. */
export function Controls({ side, folded, onMove, onKeepOpen, hideHere }: ControlsProps) {
  const label = useLabel();
  const other: Side = side === 'right' ? 'left' : 'right';
  return (
    <fieldset class="controls">
      <legend class="visually-hidden">{label('settings')}</legend>
      {folded && (
        <button type="button" class="button button-quiet" onClick={trusted(onKeepOpen)}>
          {label('keepOpen')}
        </button>
      )}
      <button type="button" class="button button-quiet move" onClick={trusted(() => onMove(other))}>
        {label(other === 'left' ? 'moveLeft' : 'moveRight')}
      </button>
      <button type="button" class="button button-quiet" onClick={trusted(() => hideHere())}>
        {label('hide')}
      </button>
    </fieldset>
  );
}
