import type { MuscleId } from '../../muscles';
import type { Disc } from './camera';
import { beside } from './parts';
import type { Side } from './pose';
import { type Basis, BODY, type Leg, type Skeleton } from './skeleton';
import { add, mix, scale, unit, type Vec } from './vector';

/** A muscle as painted: convex pieces that follow the bones it lies on, and the limb that carries it. */
export interface Painted {
  readonly layer: 'trunk' | Side;
  readonly pieces: readonly (readonly Disc[])[];
}

/** A spindle beside a bone: from, belly and to as shares of the bone, how thick, how far off, and which way. */
function spindle(
  from: Vec,
  to: Vec,
  [start, belly, end]: readonly [number, number, number],
  thick: number,
  off: Vec,
  by: number,
): Disc[] {
  const ends = by * 0.75;
  return [
    { at: beside(from, to, start, off, ends), r: thick * 0.42 },
    { at: beside(from, to, belly, off, by), r: thick },
    { at: beside(from, to, (belly + end) / 2, off, by * 0.9), r: thick * 0.8 },
    { at: beside(from, to, end, off, ends), r: thick * 0.28 },
  ];
}

const blend = (a: Vec, b: Vec, share: number): Vec => unit(mix(a, b, share));
const back = (direction: Vec): Vec => scale(direction, -1);

/** Points about a hip joint: ahead, above and to the outside of it, as the pelvis lies. */
const fromHip =
  ({ hip, lateral }: Leg, { forward, up }: Basis) =>
  (ahead: number, above: number, aside: number): Vec =>
    add(add(add(hip, scale(forward, ahead)), scale(up, above)), scale(lateral, aside));

type OnLeg = (leg: Leg, skeleton: Skeleton) => readonly (readonly Disc[])[];

/** Under the foot, from heel to toes. */
function sole(leg: Leg, from: number, to: number, thick: number): Disc[] {
  return [from, to].map((ahead) => ({
    at: add(add(leg.heel, scale(leg.foot, ahead)), scale(leg.instep, thick * 0.7)),
    r: thick,
  }));
}

const ON_LEG: Partial<Record<MuscleId, OnLeg>> = {
  gastrocnemius: ({ knee, ankle, shankFront }) => [
    spindle(knee, ankle, [0.02, 0.26, 0.56], 3.9, shankFront, -3.2),
  ],
  soleus: ({ knee, ankle, shankFront }) => [spindle(knee, ankle, [0.28, 0.55, 0.9], 3.1, shankFront, -2.4)],
  hamstrings: ({ hip, knee, thighFront }) => [spindle(hip, knee, [0.16, 0.48, 0.98], 4.1, thighFront, -3.4)],
  quadriceps: ({ hip, knee, thighFront }) => [spindle(hip, knee, [0.12, 0.48, 0.98], 4.3, thighFront, 3.4)],
  'tibialis-anterior': ({ knee, ankle, shankFront, out }) => [
    spindle(knee, ankle, [0.08, 0.34, 0.86], 2.5, blend(shankFront, out, 0.25), 3.1),
  ],
  peroneals: ({ knee, ankle, out, shankFront }) => [
    spindle(knee, ankle, [0.08, 0.36, 0.92], 2.5, blend(out, shankFront, 0.1), 3),
  ],
  'tibialis-posterior': ({ knee, ankle, out, shankFront }) => [
    spindle(knee, ankle, [0.2, 0.5, 0.96], 2.5, blend(back(out), back(shankFront), 0.4), 2.4),
  ],
  adductors: ({ hip, knee, out }) => [spindle(hip, knee, [0.06, 0.36, 0.82], 4.1, back(out), 4)],
  'foot-sole': (leg) => [sole(leg, 2.5, BODY.ballAhead, 1.8)],
  'toe-flexors': (leg) => [
    sole(leg, 7, BODY.ballAhead, 1.2),
    [
      { at: add(leg.ball, scale(leg.instep, 1)), r: 1.7 },
      { at: add(leg.toe, scale(leg.instep, 1)), r: 1.3 },
    ],
  ],
  gluteals: (leg, { pelvisBasis }) => {
    const at = fromHip(leg, pelvisBasis);
    return [
      [
        { at: at(-5, 9, 0), r: 3 },
        { at: at(-6, 2.5, 0), r: 5 },
        { at: at(-5.5, -2.5, 1.5), r: 4 },
      ],
      [
        { at: at(-3, 10.5, 4), r: 2.4 },
        { at: at(-2.5, 6, 5.5), r: 3 },
        { at: at(-1, 0, 6.5), r: 1.6 },
      ],
    ];
  },
  'deep-rotators': (leg, { pelvisBasis }) => {
    const at = fromHip(leg, pelvisBasis);
    return [
      [
        { at: at(-7.5, 5, -5), r: 2.6 },
        { at: at(-6, 2.6, -1), r: 2.9 },
        { at: at(-1.5, 0, 4), r: 1.7 },
      ],
    ];
  },
  tfl: (leg, { pelvisBasis }) => {
    const { hip, knee, out, thighFront } = leg;
    return [
      [
        { at: fromHip(leg, pelvisBasis)(4, 11, 5), r: 2.2 },
        { at: beside(hip, knee, 0.02, blend(out, thighFront, 0.3), 7), r: 3.2 },
        { at: beside(hip, knee, 0.3, blend(out, thighFront, 0.15), 6), r: 1.6 },
      ],
      [
        { at: beside(hip, knee, 0.26, out, 6), r: 0.9 },
        { at: beside(hip, knee, 1, out, 4.6), r: 0.8 },
      ],
    ];
  },
  'hip-flexors': ({ hip, knee, thighFront, lateral }, { waist, pelvisBasis, lumbarBasis }) => {
    const belly = add(add(waist, scale(lumbarBasis.forward, 4)), scale(lateral, 3));
    return [
      [
        { at: mix(belly, hip, 0.25), r: 2 },
        { at: add(hip, scale(pelvisBasis.forward, 6)), r: 3.3 },
      ],
      [
        { at: add(hip, scale(pelvisBasis.forward, 6)), r: 3.3 },
        { at: beside(hip, knee, 0.24, thighFront, 5), r: 2 },
      ],
    ];
  },
};

function onTrunk(muscle: 'lower-back' | 'abdominals', skeleton: Skeleton): (readonly Disc[])[] {
  const { pelvis, waist, chest, pelvisBasis, lumbarBasis, thoraxBasis } = skeleton;
  const way = muscle === 'abdominals' ? 1 : -1;
  const at = (point: Vec, forward: Vec, ahead: number, side: Vec, aside: number): Vec =>
    add(add(point, scale(forward, way * ahead)), scale(side, aside));
  const low = add(pelvis, scale(pelvisBasis.up, way === 1 ? 3 : 6));
  const high = mix(waist, chest, way === 1 ? 0.42 : 0.3);
  const columns = [-1, 1].map((to) => [
    [
      { at: at(low, pelvisBasis.forward, way === 1 ? 6 : 7.5, pelvisBasis.side, to * 2.6), r: 2.6 },
      { at: at(waist, lumbarBasis.forward, 5.4, lumbarBasis.side, to * 3), r: 3 },
    ],
    [
      { at: at(waist, lumbarBasis.forward, 5.4, lumbarBasis.side, to * 3), r: 3 },
      { at: at(high, thoraxBasis.forward, 7, thoraxBasis.side, to * 2.8), r: 2.4 },
    ],
  ]);
  return columns.flat();
}

const ON_HIP: readonly MuscleId[] = ['gluteals', 'deep-rotators', 'tfl', 'hip-flexors'];

/** Where a muscle lies on a drawn skeleton; one of the trunk lies in the middle, on whichever side is asked. */
export function paint(muscle: MuscleId, side: Side, skeleton: Skeleton): Painted {
  if (muscle === 'lower-back' || muscle === 'abdominals') {
    return { layer: 'trunk', pieces: onTrunk(muscle, skeleton) };
  }
  const leg = side === 'near' ? skeleton.nearLeg : skeleton.farLeg;
  const pieces = ON_LEG[muscle]?.(leg, skeleton) ?? [];
  return { layer: ON_HIP.includes(muscle) ? 'trunk' : side, pieces };
}
