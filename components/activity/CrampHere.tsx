import { useState } from 'preact/hooks';
import type { CardView } from '../../lib/advice/card-view';
import type { MuscleId } from '../../lib/muscles';
import type { DebriefAnswer } from '../../lib/runner/diary';
import { Folded } from '../card/Section';
import { trusted } from '../trusted';

interface CrampHereProps {
  readonly view: NonNullable<CardView['cramp']>;
  /** Null takes it out of the diary again; false where it could not be kept. */
  keep(answer: DebriefAnswer | null): Promise<boolean>;
}

/** "I cramped here": which muscle, which side, about where; each may stay open. */
export function CrampHere({ view, keep }: CrampHereProps) {
  const [muscle, setMuscle] = useState<MuscleId | null>(null);
  const [side, setSide] = useState<DebriefAnswer['side']>(null);
  const [place, setPlace] = useState<DebriefAnswer['place']>(null);
  const [failed, setFailed] = useState(false);
  const send = async (answer: DebriefAnswer | null) => setFailed(!(await keep(answer)));
  const problem = failed && (
    <p class="notice" role="alert">
      {view.failed}
    </p>
  );
  if (view.kept !== null) {
    return (
      <section class="card-section stack">
        <p role="status">{view.kept}</p>
        <p>
          <button type="button" class="button button-quiet" onClick={trusted(() => void send(null))}>
            {view.remove}
          </button>
        </p>
        {problem}
      </section>
    );
  }
  return (
    <Folded title={view.title}>
      <p class="small soft">{view.lead}</p>
      <Chips
        title={view.which}
        options={view.muscles.map(({ id, name }) => ({ name, value: id }))}
        chosen={muscle}
        choose={setMuscle}
      />
      {muscle !== null && (
        <Chips
          title={view.side}
          options={view.sides.map(({ id, name }) => ({ name, value: id }))}
          chosen={side}
          choose={setSide}
        />
      )}
      <Chips
        title={view.where}
        options={view.places.map(({ label, place: value }) => ({ name: label, value }))}
        chosen={place}
        choose={setPlace}
      />
      <p>
        <button
          type="button"
          class="button button-primary"
          onClick={trusted(() => void send({ cramped: true, muscle, side, place }))}
        >
          {view.keep}
        </button>
      </p>
      {problem}
    </Folded>
  );
}

/** One of several, or none: a second press takes the choice back. */
function Chips<T>({
  title,
  options,
  chosen,
  choose,
}: {
  title: string;
  options: readonly { readonly name: string; readonly value: T }[];
  chosen: T | null;
  choose: (value: T | null) => void;
}) {
  const same = (value: T) => JSON.stringify(value) === JSON.stringify(chosen);
  return (
    <fieldset class="choices">
      <legend class="eyebrow">{title}</legend>
      {options.map(({ name, value }) => (
        <button
          key={name}
          type="button"
          class="chip"
          aria-pressed={same(value)}
          onClick={trusted(() => choose(same(value) ? null : value))}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
