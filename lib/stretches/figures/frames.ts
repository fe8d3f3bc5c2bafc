import type { ArmPose, Frame, LegPose, Place, Pose } from './pose';
import { mix, type Vec } from './vector';

const between = (a: number, b: number, share: number): number => a + (b - a) * share;

/** A direction that one of the two leaves out is taken from the other. */
function mixed(a: Vec | undefined, b: Vec | undefined, share: number): Vec | undefined {
  return a === undefined ? b : b === undefined ? a : mix(a, b, share);
}

function mixLegs(a: LegPose, b: LegPose, share: number): LegPose {
  const instep = mixed(a.instep, b.instep, share);
  return {
    at: mix(a.at, b.at, share),
    by: b.by,
    foot: mix(a.foot, b.foot, share),
    ...(instep === undefined ? {} : { instep }),
    toesDeg: between(a.toesDeg ?? 0, b.toesDeg ?? 0, share),
    knee: mix(a.knee, b.knee, share),
  };
}

function mixPlaces(a: Place, b: Place, share: number): Place {
  return { from: a, to: b, share };
}

function mixArms(a: ArmPose, b: ArmPose, share: number): ArmPose {
  const hand = mixed(a.hand, b.hand, share);
  return {
    wrist: mixPlaces(a.wrist, b.wrist, share),
    elbow: mix(a.elbow, b.elbow, share),
    ...(hand === undefined ? {} : { hand }),
  };
}

/** A pose with `share` of the way done from its start (0) to its hold (1). */
export function mixFrames({ start, hold }: Pick<Pose, 'start' | 'hold'>, share: number): Frame {
  if (start === undefined || share >= 1) return hold;
  const from: Frame = { ...hold, ...start };
  return {
    pelvis: mix(from.pelvis, hold.pelvis, share),
    up: mix(from.up, hold.up, share),
    forward: mix(from.forward, hold.forward, share),
    bendDeg: between(from.bendDeg, hold.bendDeg, share),
    sideDeg: between(from.sideDeg, hold.sideDeg, share),
    twistDeg: between(from.twistDeg, hold.twistDeg, share),
    neckDeg: between(from.neckDeg, hold.neckDeg, share),
    nearLeg: mixLegs(from.nearLeg, hold.nearLeg, share),
    farLeg: mixLegs(from.farLeg, hold.farLeg, share),
    nearArm: mixArms(from.nearArm, hold.nearArm, share),
    farArm: mixArms(from.farArm, hold.farArm, share),
  };
}
