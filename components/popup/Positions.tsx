import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { MuscleId } from '../../lib/muscles';
import type { Version } from '../../lib/stretches/figures/poses';
import type { StretchVersion } from '../../lib/stretches/types';
import { msg, type Speaker } from '../../lib/words';
import { LazyFigure } from '../figures/LazyFigure';

export type Position = 'standing' | 'floor';

interface Versions {
  readonly standing: StretchVersion | null;
  readonly standingAlternative?: StretchVersion;
  readonly floor: StretchVersion;
}

/** A stretch's ways of doing it, the one shown that the runner looked at last wherever there is a choice. */
export function Positions({
  speaker,
  muscle,
  versions,
  position,
  onPosition,
  withKey = false,
}: {
  speaker: Speaker;
  muscle: MuscleId;
  versions: Versions;
  position: Position;
  onPosition: (position: Position) => void;
  /** With the key to the muscles of the drawings. */
  withKey?: boolean;
}) {
  const say = speaker.say;
  const drawing = (version: Version) => (
    <LazyFigure speaker={speaker} muscle={muscle} version={version} withKey={withKey} />
  );
  const { standing, standingAlternative, floor } = versions;
  if (standing === null) {
    return (
      <>
        <p class="small soft">{say(msg('popup.floorOnly'))}</p>
        {drawing('floor')}
        <Steps speaker={speaker} version={floor} />
      </>
    );
  }
  return (
    <>
      <PositionChoice speaker={speaker} shown={position} onPosition={onPosition} />
      {drawing(position)}
      <Steps speaker={speaker} version={position === 'standing' ? standing : floor} />
      {position === 'standing' && standingAlternative !== undefined && (
        <Alternative speaker={speaker} version={standingAlternative}>
          {drawing('standingAlternative')}
        </Alternative>
      )}
    </>
  );
}

function PositionChoice({
  speaker,
  shown,
  onPosition,
}: {
  speaker: Speaker;
  shown: Position;
  onPosition: (position: Position) => void;
}) {
  const say = speaker.say;
  return (
    <fieldset class="segmented">
      <legend class="visually-hidden">{say(msg('popup.version'))}</legend>
      {(['standing', 'floor'] as const).map((position) => (
        <label key={position}>
          <input
            type="radio"
            name="position"
            class="visually-hidden"
            checked={position === shown}
            onChange={() => onPosition(position)}
          />
          <span>{say(msg(`popup.${position}`))}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Steps({ speaker, version }: { speaker: Speaker; version: StretchVersion }) {
  return (
    <ol class="plain steps">
      {version.steps.map((step) => (
        <li key={step.message}>{speaker.say(step)}</li>
      ))}
    </ol>
  );
}

function Alternative({
  speaker,
  version,
  children,
}: {
  speaker: Speaker;
  version: StretchVersion;
  children: ComponentChildren;
}) {
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{speaker.say(msg('popup.alternative'))}</summary>
      <div class="details-body stack">
        {open && children}
        <Steps speaker={speaker} version={version} />
      </div>
    </details>
  );
}
