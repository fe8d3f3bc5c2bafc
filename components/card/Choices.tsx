import type { CardView } from '../../lib/advice/card-view';
import { Glyph } from '../Glyph';
import { trusted } from '../trusted';
import type { CardActions } from './actions';
import { useLabel } from './labels';

export type TerrainActions = Pick<CardActions, 'chooseTerrain' | 'openPlanPage'>;

/** Flat, rolling or hilly, where the page doesn't tell; and the way to the page that takes a course file. */
export function TerrainChoices({ view, actions }: { view: CardView; actions: TerrainActions }) {
  const label = useLabel();
  return (
    <fieldset class="choices">
      <legend class="visually-hidden">{label('choose')}</legend>
      {view.choices.map((choice) => (
        <button
          key={choice.terrain}
          type="button"
          class="chip"
          aria-pressed={choice.chosen}
          onClick={trusted(() => actions.chooseTerrain(choice.terrain))}
        >
          <Glyph name={choice.terrain} size={22} />
          {choice.label}
        </button>
      ))}
      <button type="button" class="chip chip-other" onClick={trusted(() => actions.openPlanPage())}>
        {label('dropFile')}
      </button>
    </fieldset>
  );
}

/** The distances on offer, where there are several, each with its class. */
export function DistanceChoices({ view, actions }: { view: CardView; actions: CardActions }) {
  const label = useLabel();
  return (
    <fieldset class="choices">
      <legend class="eyebrow">{label('distances')}</legend>
      {view.distances.map((distance) => (
        <button
          key={distance.km}
          type="button"
          class="chip"
          aria-pressed={distance.chosen}
          onClick={trusted(() => actions.pickDistance(distance.km))}
        >
          <Glyph name={distance.glyph} size={22} />
          {distance.label}
          <span class="visually-hidden">{distance.terrain}</span>
        </button>
      ))}
    </fieldset>
  );
}
