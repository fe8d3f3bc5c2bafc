import type { Disc } from './camera';
import type { Arm, Leg, Skeleton } from './skeleton';
import { add, mix, scale, type Vec } from './vector';

export type Cloth = 'skin' | 'shirt' | 'shorts' | 'shoe' | 'hair';

/** One convex piece of the body. */
export interface Part {
  readonly cloth: Cloth;
  readonly discs: readonly Disc[];
}

const disc = (at: Vec, r: number): Disc => ({ at, r });

/** A point beside a bone: how far along it (0 to 1), and how far off it in some direction. */
export const beside = (from: Vec, to: Vec, share: number, off: Vec = [0, 0, 0], by = 0): Vec =>
  add(mix(from, to, share), scale(off, by));

/** The thigh and the shank taper, the calf stands out behind, the shoe bends at the ball. */
export function legParts(leg: Leg, bare: boolean): Part[] {
  const { hip, knee, ankle, heel, ball, toe, thighFront, shankFront, instep, toes, foot } = leg;
  const sole: Cloth = bare ? 'skin' : 'shoe';
  const toeUp = add(scale(toes, 0), instep);
  return [
    {
      cloth: 'skin',
      discs: [
        disc(beside(hip, knee, 0.3, thighFront, 0.6), 7.9),
        disc(beside(hip, knee, 0.7), 6.5),
        disc(knee, 5.5),
      ],
    },
    { cloth: 'skin', discs: [disc(knee, 5.5), disc(beside(knee, ankle, 0.3, shankFront, -1.3), 5.7)] },
    { cloth: 'skin', discs: [disc(beside(knee, ankle, 0.3, shankFront, -1.3), 5.7), disc(ankle, 3.3)] },
    {
      cloth: sole,
      discs: [
        disc(add(add(heel, scale(foot, 3.2)), scale(instep, 3.4)), 3.4),
        disc(add(ankle, scale(instep, -1.5)), 3.5),
        disc(add(add(ball, scale(foot, -1)), scale(instep, 2.9)), 2.9),
      ],
    },
    {
      cloth: sole,
      discs: [
        disc(add(add(ball, scale(foot, -1)), scale(instep, 2.9)), 2.9),
        disc(add(add(toe, scale(toes, -2)), scale(toeUp, 2.1)), 2.1),
      ],
    },
    { cloth: 'shorts', discs: [disc(hip, 9), disc(beside(hip, knee, 0.42, thighFront, 0.4), 8.1)] },
  ];
}

export function armParts(arm: Arm): Part[] {
  const { shoulder, elbow, wrist, hand } = arm;
  return [
    { cloth: 'skin', discs: [disc(beside(shoulder, elbow, 0.3), 4.1), disc(elbow, 3.5)] },
    { cloth: 'skin', discs: [disc(elbow, 3.5), disc(beside(elbow, wrist, 0.3), 3.5), disc(wrist, 2.5)] },
    {
      cloth: 'skin',
      discs: [disc(wrist, 2.5), disc(mix(wrist, hand, 0.45), 3), disc(mix(wrist, hand, 0.85), 2)],
    },
    { cloth: 'shirt', discs: [disc(shoulder, 5.4), disc(beside(shoulder, elbow, 0.45), 4.7)] },
  ];
}

export function trunkParts({
  pelvis,
  waist,
  chest,
  pelvisBasis,
  lumbarBasis,
  thoraxBasis,
}: Skeleton): Part[] {
  const pair = (at: Vec, side: Vec, out: number, r: number): Disc[] => [
    disc(add(at, scale(side, out)), r),
    disc(add(at, scale(side, -out)), r),
  ];
  const back = scale(pelvisBasis.forward, -1.2);
  const hips = pair(add(add(pelvis, back), scale(pelvisBasis.up, 3)), pelvisBasis.side, 7.5, 9.8);
  const middle = pair(waist, lumbarBasis.side, 5, 8.6);
  const belly = pair(mix(pelvis, waist, 0.6), lumbarBasis.side, 6.2, 9);
  const ribs = pair(mix(waist, chest, 0.6), thoraxBasis.side, 6.4, 10);
  const shoulders = pair(add(chest, scale(thoraxBasis.up, -2.5)), thoraxBasis.side, 12, 5.8);
  const collar = pair(add(chest, scale(thoraxBasis.up, 1.5)), thoraxBasis.side, 4.5, 5.2);
  return [
    { cloth: 'shorts', discs: [...hips, ...belly] },
    { cloth: 'shirt', discs: [...belly, ...middle] },
    { cloth: 'shirt', discs: [...middle, ...ribs] },
    { cloth: 'shirt', discs: [...ribs, ...shoulders] },
    { cloth: 'shirt', discs: [...shoulders, ...collar] },
  ];
}

/** Neck, face and hair; the hair lies over the face where the head is turned away. */
export function headParts({ chest, head, headBasis, thoraxBasis }: Skeleton, turnedAway: boolean): Part[] {
  const { forward, up } = headBasis;
  const off = (ahead: number, above: number): Vec => add(add(head, scale(forward, ahead)), scale(up, above));
  const neck: Part = {
    cloth: 'skin',
    discs: [disc(add(chest, scale(thoraxBasis.up, 1)), 4.8), disc(off(-1, -4), 4.4)],
  };
  const face: Part[] = [
    { cloth: 'skin', discs: [disc(off(0.6, 0), 8.6), disc(off(3.4, -6), 4.6)] },
    { cloth: 'skin', discs: [disc(off(7.2, -0.4), 2.1), disc(off(9.4, -2.2), 1.1)] },
  ];
  const hair: Part = { cloth: 'hair', discs: [disc(off(-1.6, 1.6), 9.4)] };
  return turnedAway ? [neck, ...face, hair] : [neck, hair, ...face];
}

/** Hides the line where a near limb meets the trunk. */
export const hipSeam = (leg: Leg): Part => ({ cloth: 'shorts', discs: [disc(leg.hip, 8.4)] });
export const shoulderSeam = (arm: Arm): Part => ({
  cloth: 'shirt',
  discs: [disc(beside(arm.shoulder, arm.elbow, -0.03), 4.8)],
});
