import type { CardView } from '../../lib/advice/card-view';
import { trusted } from '../trusted';
import type { CardActions } from './actions';
import { Icon } from './Icon';
import { useLabel } from './labels';
import { Section } from './Section';

/** What this course works hardest; each opens its stretch. */
export function Muscles({ view, actions }: { view: CardView; actions: CardActions }) {
  const label = useLabel();
  if (view.muscles.length === 0) return null;
  return (
    <Section title={label('muscles')}>
      <p class="soft small">{label('musclesHint')}</p>
      <ul class="plain muscles">
        {view.muscles.map((muscle) => (
          <li key={muscle.id}>
            <button type="button" class="muscle" onClick={trusted(() => actions.openStretches(muscle.id))}>
              <span class="muscle-name">{muscle.name}</span>
              <span class="soft small">{muscle.why}</span>
              <Icon name="away" />
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
