import { trusted } from '../trusted';
import type { CardActions } from './actions';
import { Icon } from './Icon';
import { useLabel } from './labels';

/** "This is my race", and that it is. One button keeps the focus through both. */
export function SaveRace({ saved, actions }: { saved: boolean; actions: CardActions }) {
  const label = useLabel();
  return (
    <div class="row save">
      {saved && (
        <p class="row saved">
          <Icon name="flag" />
          {label('saved')}
        </p>
      )}
      <button
        key="save"
        type="button"
        class={saved ? 'button button-quiet' : 'button'}
        onClick={trusted(() => (saved ? actions.unsaveRace() : actions.saveRace()))}
      >
        {!saved && <Icon name="flag" />}
        {label(saved ? 'unsave' : 'save')}
      </button>
    </div>
  );
}
