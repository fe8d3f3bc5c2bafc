import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { msg, type Speaker } from '../../lib/words';

/** A picture of the steps for the phone's lock screen. What draws it is loaded only here: few come for it. */
export function AcutePicture({ speaker }: { speaker: Speaker }) {
  const [Drawn, setDrawn] = useState<ComponentType<{ speaker: Speaker }> | null>(null);
  useEffect(() => {
    let gone = false;
    void import('./AcutePictureDrawn').then(({ AcutePictureDrawn }) => {
      if (!gone) setDrawn(() => AcutePictureDrawn);
    });
    return () => {
      gone = true;
    };
  }, []);
  return (
    <article class="stack">
      <h1 tabIndex={-1} data-focus>
        {speaker.say(msg('acute.picture.title'))}
      </h1>
      {Drawn && <Drawn speaker={speaker} />}
    </article>
  );
}
