import type { MuscleId } from '../../muscles';
import { camera, type Disc, outline, type Point, pathOf } from './camera';
import { type Aspect, MAPPED } from './mapped';
import { paint } from './muscles';
import { hipSeam } from './parts';
import type { Frame, Layer, Side } from './pose';
import { hand, planted, straightSpine, upright } from './poses/common';
import { bodyMarks, layerParts, type Mark } from './scene';
import { type Skeleton, solve } from './skeleton';
import { add, mix, scale } from './vector';

export interface MappedMuscle {
  readonly muscle: MuscleId;
  /** Its outlines on both sides. */
  readonly d: string;
  /** A point on it, on the side that its name stands. */
  readonly at: Point;
}

export interface MappedBody {
  readonly marks: readonly Mark[];
  readonly muscles: readonly MappedMuscle[];
}

const STANDING: Frame = {
  ...upright(0),
  ...straightSpine,
  pelvis: [0, 91, 0],
  nearLeg: planted(-5, 12, { foot: [1, 0, 0.2] }),
  farLeg: planted(-5, -12, { foot: [1, 0, -0.2] }),
  nearArm: hand([3, 89, 20], [-1, 0, 0.35], [0.1, -1, 0]),
  farArm: hand([3, 89, -20], [-1, 0, -0.35], [0.1, -1, 0]),
};

/** From behind, on the ball of one foot, so that its sole is seen. */
const ON_TOES: Frame = {
  ...STANDING,
  nearLeg: { at: [-12, 1, 13], by: 'ball', foot: [0.3, -0.95, 0], knee: [1, 0, 0.2], toesDeg: 70 },
};

const LAYERS: readonly Layer[] = ['farLeg', 'nearLeg', 'trunk', 'farArm', 'nearArm'];
const SIDES: readonly Side[] = ['far', 'near'];
/** Seen only where the heel is lifted. */
const ON_ONE_SIDE: readonly MuscleId[] = ['foot-sole'];

const ON_TRUNK: readonly MuscleId[] = ['lower-back', 'abdominals'];

/** Neighbours of one depth are drawn a little apart, in cm to the outside, and thinner or thicker than they are. */
const APART: { readonly [muscle in MuscleId]?: { readonly outCm: number; readonly thick: number } } = {
  quadriceps: { outCm: 1.4, thick: 0.86 },
  adductors: { outCm: -0.8, thick: 0.72 },
  'tibialis-anterior': { outCm: -1.2, thick: 0.9 },
  peroneals: { outCm: 1, thick: 0.72 },
  soleus: { outCm: 1, thick: 0.86 },
  'tibialis-posterior': { outCm: -1.2, thick: 0.72 },
  'toe-flexors': { outCm: 0, thick: 1.7 },
};

function apart(muscle: MuscleId, side: Side, skeleton: Skeleton): Disc[][] {
  const { outCm, thick } = APART[muscle] ?? { outCm: 0, thick: 1 };
  const leg = side === 'near' ? skeleton.nearLeg : skeleton.farLeg;
  const { pieces } = paint(muscle, side, skeleton);
  return pieces.map((discs) =>
    discs.map(({ at, r }) => ({ at: add(at, scale(leg.lateral, outCm)), r: r * thick })),
  );
}

/**
 * A standing body and the muscles on it, in cm. From in front its near side is on the left, from behind on the
 * right: names stand outside of both when the two stand side by side.
 */
export function mapBody(aspect: Aspect): MappedBody {
  const front = aspect === 'front';
  const project = camera({ yawDeg: front ? -90 : 90, raisedDeg: 0 });
  const skeleton = solve(front ? STANDING : ON_TOES);
  const marks = LAYERS.flatMap((layer) => bodyMarks(layerParts(layer, skeleton, !front), project, false));
  const seams = [skeleton.farLeg, skeleton.nearLeg].map(
    (leg): Mark => ({ as: 'shorts', d: pathOf(outline(hipSeam(leg).discs, project)) }),
  );
  const muscles = MAPPED[aspect].map((muscle): MappedMuscle => {
    const sides = ON_ONE_SIDE.includes(muscle) ? (['near'] as const) : SIDES;
    const pieces = sides.flatMap((side) => apart(muscle, side, skeleton));
    const named = apart(muscle, 'near', skeleton).at(ON_TRUNK.includes(muscle) ? -1 : 0) ?? [];
    const [end = skeleton.pelvis, belly = end] = named.map(({ at }) => at);
    const d = pieces.map((discs) => pathOf(outline(discs, project))).join('');
    return { muscle, d, at: project(mix(end, belly, 0.6)) };
  });
  return { marks: [...marks, ...seams], muscles };
}
