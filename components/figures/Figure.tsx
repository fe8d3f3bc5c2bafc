import { useId, useMemo, useState } from 'preact/hooks';
import type { MuscleId } from '../../lib/muscles';
import { stretches } from '../../lib/stretches';
import { poses, type Version } from '../../lib/stretches/figures/poses';
import { boxOf, centreOf, sceneOf } from '../../lib/stretches/figures/scene';
import { msg, type Speaker } from '../../lib/words';
import { ReplayIcon } from '../popup/icons';
import { besideDrawing, Lens } from './Lens';
import { Marks } from './Marks';
import { motionReduced, useMovement } from './movement';

/** A stretch as a drawing: who does it how, which muscle lengthens, which one tightens, and where it pulls. */
export function Figure({
  speaker,
  muscle,
  version,
  withKey = false,
}: {
  speaker: Speaker;
  muscle: MuscleId;
  version: Version;
  /** With the key to the two muscles, for a place that does not tell them already. */
  withKey?: boolean;
}) {
  const say = speaker.say;
  const id = useId();
  const [runs, setRuns] = useState(0);
  const stretch = stretches[muscle];
  const pose = poses[muscle][version] ?? poses[muscle].floor;
  const tightened = stretch.antagonistCue === null ? null : stretch.antagonist;
  const moves = pose.start !== undefined && !motionReduced();
  const share = useMovement(moves, runs);
  const box = useMemo(() => boxOf(pose), [pose]);
  const { marks } = sceneOf(pose, { stretched: muscle, tightened }, share);
  const closer = pose.lens === undefined ? null : { ...pose.lens, ...besideDrawing(box, pose.lens.corner) };
  const view = closer?.view ?? box;
  const stretchedText = say(msg('figure.stretched', { name: speaker.format.muscle(muscle) }));
  const tightenedText =
    tightened === null ? null : say(msg('figure.tightened', { name: say(stretch.antagonistName) }));

  return (
    <figure class="figure">
      <svg
        class="figure-drawing"
        viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
        role="img"
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-what`}
      >
        <title id={`${id}-name`}>{say(pose.says)}</title>
        <desc id={`${id}-what`}>
          {tightenedText === null ? `${stretchedText}.` : `${stretchedText}. ${tightenedText}.`}
        </desc>
        <Marks marks={marks} />
        {closer !== null && (
          <Lens
            marks={marks}
            square={closer.square}
            centre={centreOf(pose, closer.on, share)}
            sizeCm={closer.sizeCm}
          />
        )}
      </svg>
      {moves && (
        <button
          type="button"
          class="icon-button figure-replay"
          aria-label={say(msg('figure.replay'))}
          title={say(msg('figure.replay'))}
          onClick={() => setRuns(runs + 1)}
        >
          <ReplayIcon />
        </button>
      )}
      {withKey && (
        <figcaption class="figure-key small soft">
          <span class="key-stretched">{stretchedText}</span>
          {tightenedText !== null && <span class="key-tightened">{tightenedText}</span>}
          <span class="key-pull">{say(msg('figure.pull'))}</span>
        </figcaption>
      )}
    </figure>
  );
}
