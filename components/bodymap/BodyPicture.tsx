import type { MuscleId } from '../../lib/muscles';
import { type MappedBody, mapBody } from '../../lib/stretches/figures/map';
import type { Aspect } from '../../lib/stretches/figures/mapped';
import { Marks } from '../figures/Marks';
import { routeHash } from '../popup/route';

const WIDTH_CM = 106;
const HEIGHT_CM = 180;
const GROUND_CM = 177;
const MIDDLE_CM: Readonly<Record<Aspect, number>> = { front: 26, back: 80 };
const ROWS = 8;

const bodies: Readonly<Record<Aspect, MappedBody>> = { front: mapBody('front'), back: mapBody('back') };

/**
 * The body from in front and from behind. The names beside it are the way in for keyboard and screen reader; here
 * every muscle takes the pointer as well, and a line leads from it to its name.
 */
export function BodyPicture({
  lit,
  onLit,
}: {
  lit: MuscleId | null;
  onLit: (muscle: MuscleId | null) => void;
}) {
  return (
    <svg
      class="body-picture figure"
      viewBox={`0 0 ${WIDTH_CM} ${HEIGHT_CM}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <Body aspect="front" lit={lit} onLit={onLit} />
      <Body aspect="back" lit={lit} onLit={onLit} />
    </svg>
  );
}

function Body({
  aspect,
  lit,
  onLit,
}: {
  aspect: Aspect;
  lit: MuscleId | null;
  onLit: (muscle: MuscleId | null) => void;
}) {
  const { marks, muscles } = bodies[aspect];
  const middle = MIDDLE_CM[aspect];
  const edge = aspect === 'front' ? -middle : WIDTH_CM - middle;
  const inward = aspect === 'front' ? 5 : -5;
  return (
    <g transform={`translate(${middle} ${GROUND_CM})`}>
      <Marks marks={marks} />
      {muscles.map(({ muscle, d, at: [x, y] }, row) => {
        const rowY = ((row + 0.5) * HEIGHT_CM) / ROWS - GROUND_CM;
        return (
          <a
            key={muscle}
            class={muscle === lit ? 'region region-lit' : 'region'}
            href={routeHash({ at: 'stretch', muscle })}
            tabindex={-1}
            onMouseEnter={() => onLit(muscle)}
            onMouseLeave={() => onLit(null)}
          >
            <path class="region-hit" d={d} />
            <path class="region-edge" d={d} />
            <path class="region-muscle" d={d} />
            <path class="region-line" d={`M${edge} ${rowY}L${edge + inward} ${rowY}L${x} ${y}`} />
            <circle class="region-dot" cx={x} cy={y} r="1.3" />
          </a>
        );
      })}
    </g>
  );
}
