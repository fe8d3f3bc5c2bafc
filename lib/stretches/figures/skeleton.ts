import type { ArmPose, Frame, JointName, LegPose, Place, Side } from './pose';
import { add, cross, dot, length, mix, scale, square, sub, turn, unit, type Vec } from './vector';

/** Lengths in cm of a person of about 172 cm. */
export const BODY = {
  thigh: 42,
  shank: 42,
  ankleAhead: 5,
  ankleUp: 8,
  ballAhead: 18,
  toes: 7,
  lumbar: 19,
  thorax: 29,
  neck: 16,
  hipOut: 8.5,
  shoulderOut: 15.5,
  upperArm: 28,
  forearm: 25,
  hand: 8,
} as const;

export interface Basis {
  readonly forward: Vec;
  readonly up: Vec;
  /** Towards the near side. */
  readonly side: Vec;
}

export interface Leg {
  readonly hip: Vec;
  readonly knee: Vec;
  readonly ankle: Vec;
  readonly heel: Vec;
  readonly ball: Vec;
  readonly toe: Vec;
  /** Away from the other leg: square to the thigh, and as the pelvis has it. */
  readonly out: Vec;
  readonly lateral: Vec;
  readonly thighFront: Vec;
  readonly shankFront: Vec;
  readonly foot: Vec;
  readonly instep: Vec;
  readonly toes: Vec;
}

export interface Arm {
  readonly shoulder: Vec;
  readonly elbow: Vec;
  readonly wrist: Vec;
  readonly hand: Vec;
}

export interface Skeleton {
  readonly pelvis: Vec;
  readonly waist: Vec;
  readonly chest: Vec;
  readonly head: Vec;
  readonly pelvisBasis: Basis;
  readonly lumbarBasis: Basis;
  readonly thoraxBasis: Basis;
  readonly headBasis: Basis;
  readonly nearLeg: Leg;
  readonly farLeg: Leg;
  readonly nearArm: Arm;
  readonly farArm: Arm;
}

function basisOf(up: Vec, forward: Vec): Basis {
  const upwards = unit(up);
  const ahead = square(forward, upwards, [1, 0, 0]);
  return { up: upwards, forward: ahead, side: cross(ahead, upwards) };
}

function bent(basis: Basis, bendDeg: number, sideDeg: number, twistDeg: number): Basis {
  const each = (direction: Vec): Vec =>
    turn(turn(turn(direction, basis.up, twistDeg), basis.forward, sideDeg), basis.side, -bendDeg);
  return { up: each(basis.up), forward: each(basis.forward), side: each(basis.side) };
}

/** The middle joint of a limb of two bones from `from` to `to`; `to` falls short where it is out of reach. */
function twoBones(from: Vec, to: Vec, first: number, second: number, pole: Vec): { mid: Vec; end: Vec } {
  const axis = unit(sub(to, from), [0, -1, 0]);
  const least = Math.abs(first - second) + 0.01;
  const reach = Math.min(first + second - 0.01, Math.max(least, length(sub(to, from))));
  const along = (first * first - second * second + reach * reach) / (2 * reach);
  const aside = Math.sqrt(Math.max(0, first * first - along * along));
  const mid = add(add(from, scale(axis, along)), scale(square(pole, axis, [1, 0, 0]), aside));
  return { mid, end: add(from, scale(axis, reach)) };
}

function ankleOf(pose: LegPose, foot: Vec, instep: Vec): Vec {
  if (pose.by === 'ankle') return pose.at;
  const ahead = pose.by === 'heel' ? BODY.ankleAhead : BODY.ankleAhead - BODY.ballAhead;
  return add(add(pose.at, scale(foot, ahead)), scale(instep, BODY.ankleUp));
}

function solveLeg(pose: LegPose, hip: Vec, out: Vec): Leg {
  const foot = unit(pose.foot, [1, 0, 0]);
  const planted = square(pose.instep ?? [0, 1, 0], foot, [1, 0, 0]);
  const { mid: knee, end: ankle } = twoBones(
    hip,
    ankleOf(pose, foot, planted),
    BODY.thigh,
    BODY.shank,
    pose.knee,
  );
  const instep = pose.by === 'ankle' && pose.instep === undefined ? square(sub(knee, ankle), foot) : planted;
  const thigh = unit(sub(knee, hip));
  const shank = unit(sub(ankle, knee));
  // Near a straight knee the bones name no plane: the way that the knee should point does.
  const bend = cross(thigh, shank);
  const hinge = length(bend) > 0.2 ? unit(bend) : unit(cross(unit(pose.knee), thigh), out);
  const front = (bone: Vec): Vec => {
    const ahead = square(cross(bone, hinge), bone, [1, 0, 0]);
    return dot(ahead, pose.knee) + 0.001 * dot(ahead, foot) < 0 && length(bend) <= 0.2
      ? scale(ahead, -1)
      : ahead;
  };
  const heel = sub(sub(ankle, scale(foot, BODY.ankleAhead)), scale(instep, BODY.ankleUp));
  const ball = add(heel, scale(foot, BODY.ballAhead));
  const toes = turn(foot, cross(foot, instep), pose.toesDeg ?? 0);
  return {
    hip,
    knee,
    ankle,
    heel,
    ball,
    toe: add(ball, scale(toes, BODY.toes)),
    out: square(out, thigh, out),
    lateral: out,
    thighFront: front(thigh),
    shankFront: front(shank),
    foot,
    instep,
    toes,
  };
}

function solveArm(pose: ArmPose, shoulder: Vec, place: (at: Place) => Vec): Arm {
  const { mid, end } = twoBones(shoulder, place(pose.wrist), BODY.upperArm, BODY.forearm, pose.elbow);
  const pointing = unit(pose.hand ?? sub(end, mid));
  return { shoulder, elbow: mid, wrist: end, hand: add(end, scale(pointing, BODY.hand)) };
}

type Solved = Omit<Skeleton, 'nearArm' | 'farArm'>;

function jointOf(solved: Solved, arms: Partial<Record<Side, Arm>>, name: JointName): Vec {
  switch (name) {
    case 'pelvis':
    case 'waist':
    case 'chest':
    case 'head':
      return solved[name];
    default: {
      const [side, joint] = splitJoint(name);
      const leg = side === 'near' ? solved.nearLeg : solved.farLeg;
      if (isLegJoint(joint)) return leg[joint];
      return arms[side]?.[joint] ?? solved.chest;
    }
  }
}

type Limb = Exclude<JointName, 'pelvis' | 'waist' | 'chest' | 'head'>;
type LimbJoint = Limb extends `${Side}.${infer Joint}` ? Joint : never;
type LegJoint = 'hip' | 'knee' | 'ankle' | 'heel' | 'ball' | 'toe';
const LEG_JOINTS: readonly string[] = ['hip', 'knee', 'ankle', 'heel', 'ball', 'toe'] satisfies LegJoint[];
const isLegJoint = (joint: LimbJoint): joint is LegJoint => LEG_JOINTS.includes(joint);
const JOINTS: readonly LimbJoint[] = [
  'hip',
  'knee',
  'ankle',
  'heel',
  'ball',
  'toe',
  'shoulder',
  'elbow',
  'wrist',
  'hand',
];

function splitJoint(name: Limb): [Side, LimbJoint] {
  const side: Side = name.startsWith('near') ? 'near' : 'far';
  return [side, JOINTS.find((joint) => name.endsWith(`.${joint}`)) ?? 'hip'];
}

function resolve(place: Place, joint: (name: JointName) => Vec): Vec {
  if ('on' in place) return add(joint(place.on), place.plus ?? [0, 0, 0]);
  if ('share' in place) return mix(resolve(place.from, joint), resolve(place.to, joint), place.share);
  return place;
}

/** Where a place of a drawn skeleton is, in cm. */
export function placeOf(skeleton: Skeleton, place: Place): Vec {
  const arms = { near: skeleton.nearArm, far: skeleton.farArm };
  return resolve(place, (name) => jointOf(skeleton, arms, name));
}

/** Every joint of one moment, in cm. The bones keep their lengths whatever the frame says. */
export function solve(frame: Frame): Skeleton {
  const pelvisBasis = basisOf(frame.up, frame.forward);
  const part = (share: number) =>
    bent(pelvisBasis, frame.bendDeg * share, frame.sideDeg * share, frame.twistDeg * share);
  const lumbarBasis = part(0.4);
  const thoraxBasis = part(1);
  const headBasis = bent(thoraxBasis, frame.neckDeg, 0, 0);
  const waist = add(frame.pelvis, scale(lumbarBasis.up, BODY.lumbar));
  const chest = add(waist, scale(thoraxBasis.up, BODY.thorax));
  const neckUp = unit(mix(thoraxBasis.up, headBasis.up, 0.6));
  const hip = (to: 1 | -1) => add(frame.pelvis, scale(pelvisBasis.side, to * BODY.hipOut));
  const shoulder = (to: 1 | -1) => add(chest, scale(thoraxBasis.side, to * BODY.shoulderOut));
  const solved: Solved = {
    pelvis: frame.pelvis,
    waist,
    chest,
    head: add(chest, scale(neckUp, BODY.neck)),
    pelvisBasis,
    lumbarBasis,
    thoraxBasis,
    headBasis,
    nearLeg: solveLeg(frame.nearLeg, hip(1), pelvisBasis.side),
    farLeg: solveLeg(frame.farLeg, hip(-1), scale(pelvisBasis.side, -1)),
  };
  const place = (at: Place): Vec => resolve(at, (name) => jointOf(solved, {}, name));
  return {
    ...solved,
    nearArm: solveArm(frame.nearArm, shoulder(1), place),
    farArm: solveArm(frame.farArm, shoulder(-1), place),
  };
}
