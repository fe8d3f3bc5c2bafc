import type { ArmPose, Frame, LegPose, Prop } from '../pose';
import type { Vec } from '../vector';

const radians = (deg: number): number => (deg * Math.PI) / 180;

/** The pelvis of someone who faces the right of the drawing and leans forward by so many degrees. */
export const upright = (leanDeg: number): Pick<Frame, 'up' | 'forward'> => ({
  up: [Math.sin(radians(leanDeg)), Math.cos(radians(leanDeg)), 0],
  forward: [Math.cos(radians(leanDeg)), -Math.sin(radians(leanDeg)), 0],
});

/** On the back, the head to the left. */
export const supine: Pick<Frame, 'up' | 'forward'> = { up: [-1, 0, 0], forward: [0, 1, 0] };
/** On the front, the head to the right. */
export const prone: Pick<Frame, 'up' | 'forward'> = { up: [1, 0, 0], forward: [0, -1, 0] };

export const straightSpine = { bendDeg: 0, sideDeg: 0, twistDeg: 0, neckDeg: 0 } as const;

/** A direction in the plane of a side view, by its angle above the horizontal to the right. */
export const angled = (deg: number): Vec => [Math.cos(radians(deg)), Math.sin(radians(deg)), 0];

/** A foot flat on the ground, the toes ahead unless said otherwise; its heel stands at `x`, `z`. */
export const planted = (x: number, z: number, more: Partial<LegPose> = {}): LegPose => ({
  at: [x, 0, z],
  by: 'heel',
  foot: [1, 0, 0],
  knee: [1, 0.2, 0],
  ...more,
});

/** A foot held by its ankle. */
export const ankleAt = (at: Vec, foot: Vec, knee: Vec, more: Partial<LegPose> = {}): LegPose => ({
  at,
  by: 'ankle',
  foot,
  knee,
  ...more,
});

export const hand = (wrist: ArmPose['wrist'], elbow: Vec = [-0.5, -1, 0], pointing?: Vec): ArmPose => ({
  wrist,
  elbow,
  ...(pointing === undefined ? {} : { hand: pointing }),
});

export const wall = (x: number): Prop => ({ kind: 'box', from: [x, 0, -32], to: [x + 5, 158, 32] });
export const post = (x: number, z = 0, heightCm = 118): Prop => ({ kind: 'post', foot: [x, 0, z], heightCm });
export const mat = (fromX: number, toX: number, halfWide = 32): Prop => ({
  kind: 'mat',
  from: [fromX, 0, -halfWide],
  to: [toX, 0, halfWide],
});
/** The ground under someone who stands. */
export const ground = (fromX: number, toX: number): Prop => mat(fromX, toX, 26);

/** Both hands on a wall at `x`, at the height of the chest. */
export const handsOnWall = (x: number, y: number): Pick<Frame, 'nearArm' | 'farArm'> => ({
  nearArm: hand([x - 3.5, y, 17], [-0.2, -1, 0.35], [0.15, 1, 0]),
  farArm: hand([x - 3.5, y, -17], [-0.2, -1, -0.35], [0.15, 1, 0]),
});
