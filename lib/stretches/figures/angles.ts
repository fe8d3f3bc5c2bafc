import type { Side } from './pose';
import type { Skeleton } from './skeleton';
import { angleDeg, dot, scale, square, sub, unit, type Vec } from './vector';

/** How far one side's joints are bent, in degrees. */
export interface JointAngles {
  /** 0 where straight. */
  readonly kneeDeg: number;
  readonly elbowDeg: number;
  /** Between trunk and thigh, 0 where they are in line; below 0 where the thigh is behind. */
  readonly hipDeg: number;
  /** Above 0 where the foot is pulled up, below 0 where it is pointed. */
  readonly ankleDeg: number;
}

/** The joint angles of a drawn skeleton, as a clinician counts them, from the straight position. */
export function jointAngles(skeleton: Skeleton, side: Side): JointAngles {
  const leg = side === 'near' ? skeleton.nearLeg : skeleton.farLeg;
  const arm = side === 'near' ? skeleton.nearArm : skeleton.farArm;
  const thigh = unit(sub(leg.knee, leg.hip));
  const shank = unit(sub(leg.ankle, leg.knee));
  const { up, forward, side: across } = skeleton.pelvisBasis;
  const inPlane: Vec = square(thigh, across, scale(up, -1));
  const hip = angleDeg(inPlane, scale(up, -1));
  return {
    kneeDeg: angleDeg(thigh, shank),
    elbowDeg: angleDeg(sub(arm.elbow, arm.shoulder), sub(arm.wrist, arm.elbow)),
    hipDeg: dot(inPlane, forward) < 0 ? -hip : hip,
    ankleDeg: angleDeg(leg.foot, shank) - 90,
  };
}
