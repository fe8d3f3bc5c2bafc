import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MuscleId } from '../../lib/muscles';
import { MAPPED } from '../../lib/stretches/figures/mapped';
import { msg, type Speaker } from '../../lib/words';
import { routeHash } from '../popup/route';
import '../figures/figure.css';
import './bodymap.css';

interface PictureProps {
  readonly lit: MuscleId | null;
  readonly onLit: (muscle: MuscleId | null) => void;
}

/** The picture waits in a file of its own: the names are there at once, and are enough to go on. */
function usePicture(): ComponentType<PictureProps> | null {
  const [loaded, setLoaded] = useState<{ Picture: ComponentType<PictureProps> } | null>(null);
  useEffect(() => {
    let here = true;
    void import('./BodyPicture').then(({ BodyPicture }) => {
      if (here) setLoaded({ Picture: BodyPicture });
    });
    return () => {
      here = false;
    };
  }, []);
  return loaded?.Picture ?? null;
}

/** A body from in front and from behind with the name of every muscle beside it: the names of the front on its left. */
export function BodyMap({
  speaker,
  common,
  idOf,
}: {
  speaker: Speaker;
  /** The muscles to look for first: their names stand out. */
  common: readonly MuscleId[];
  idOf: (muscle: MuscleId) => string;
}) {
  const say = speaker.say;
  const [lit, setLit] = useState<MuscleId | null>(null);
  const Picture = usePicture();
  return (
    <div class="body-map">
      {(['front', 'back'] as const).map((aspect) => (
        <section key={aspect} class={`body-names body-${aspect}`} aria-labelledby={`body-${aspect}`}>
          <h2 class="small soft" id={`body-${aspect}`}>
            {say(msg(`popup.body.${aspect}`))}
          </h2>
          <ul class="plain">
            {MAPPED[aspect].map((muscle) => (
              <li key={muscle}>
                <a
                  id={idOf(muscle)}
                  class={`muscle-link body-name ${muscle === lit ? 'body-name-lit' : ''} ${common.includes(muscle) ? 'body-name-common' : ''}`}
                  href={routeHash({ at: 'stretch', muscle })}
                  onMouseEnter={() => setLit(muscle)}
                  onMouseLeave={() => setLit(null)}
                  onFocus={() => setLit(muscle)}
                  onBlur={() => setLit(null)}
                >
                  <span class="called">{speaker.format.muscle(muscle)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div class="body-slot">{Picture !== null && <Picture lit={lit} onLit={setLit} />}</div>
    </div>
  );
}
