import type { CardView } from '../../lib/advice/card-view';
import { keepFigures } from '../figures';
import { Glyph } from '../Glyph';
import { type TerrainActions, TerrainChoices } from './Choices';

/** True while the course is unknown and nothing has been chosen: the choices are then the second line. */
export function asksForTerrain(view: CardView): boolean {
  return view.choices.length > 0 && view.choices.every((choice) => !choice.chosen);
}

/** The first two lines: the answer, and what to look after. */
export function Head({ view, actions }: { view: CardView; actions: TerrainActions }) {
  return (
    <>
      <div aria-live="polite" class="head-lines">
        <h2 class="answer">
          <Glyph name={view.glyph} />
          <span>{keepFigures(view.answer)}</span>
        </h2>
        {!asksForTerrain(view) && view.lookAfter !== '' && (
          <p class="look-after">{keepFigures(view.lookAfter)}</p>
        )}
      </div>
      {asksForTerrain(view) && <TerrainChoices view={view} actions={actions} />}
    </>
  );
}
