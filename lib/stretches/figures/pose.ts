import type { Message } from '../../words';
import type { Vec } from './vector';

/** The side of the body that the viewer sees first, and the other one. */
export const SIDES = ['near', 'far'] as const;
export type Side = (typeof SIDES)[number];

export type JointName =
  | 'pelvis'
  | 'waist'
  | 'chest'
  | 'head'
  | `${Side}.${'hip' | 'knee' | 'ankle' | 'heel' | 'ball' | 'toe' | 'shoulder' | 'elbow' | 'wrist' | 'hand'}`;

/** A place: a point of the room, a joint and how far from it, or some of the way between two places. */
export type Place =
  | Vec
  | { readonly on: JointName; readonly plus?: Vec }
  | { readonly from: Place; readonly to: Place; readonly share: number };

export interface LegPose {
  /** Where `by` is held; the hip and the knee follow. */
  readonly at: Vec;
  readonly by: 'heel' | 'ball' | 'ankle';
  /** From heel to toes. */
  readonly foot: Vec;
  /** Which way the instep faces; where it is left out, up for a planted foot and towards the shin for a free one. */
  readonly instep?: Vec;
  /** Degrees that the toes are bent: up is positive. */
  readonly toesDeg?: number;
  /** Which way the knee points. */
  readonly knee: Vec;
}

export interface ArmPose {
  /** Where the wrist is. */
  readonly wrist: Place;
  /** Which way the elbow points. */
  readonly elbow: Vec;
  /** Which way the hand points; along the forearm where it is left out. */
  readonly hand?: Vec;
}

/** One moment of a stretch. Lengths in cm, angles in degrees. */
export interface Frame {
  readonly pelvis: Vec;
  /** From the pelvis towards the waist, and where the pelvis faces. */
  readonly up: Vec;
  readonly forward: Vec;
  /** How far the spine is rounded forward, bent to the near side, and turned with the near side ahead. */
  readonly bendDeg: number;
  readonly sideDeg: number;
  readonly twistDeg: number;
  readonly neckDeg: number;
  readonly nearLeg: LegPose;
  readonly farLeg: LegPose;
  readonly nearArm: ArmPose;
  readonly farArm: ArmPose;
}

export type Prop =
  /** Walls, steps, kerbs and benches, from one corner to the opposite one. */
  | { readonly kind: 'box'; readonly from: Vec; readonly to: Vec }
  | { readonly kind: 'post'; readonly foot: Vec; readonly heightCm: number }
  | { readonly kind: 'towel'; readonly through: readonly Place[] }
  | { readonly kind: 'mat'; readonly from: Vec; readonly to: Vec };

export interface Arrow {
  readonly from: Place;
  readonly along: Vec;
}

export type Layer = 'farArm' | 'farLeg' | 'trunk' | 'nearLeg' | 'nearArm';

/** How one version of a stretch is drawn. */
export interface Pose {
  /** What the drawing shows, for those who do not see it. */
  readonly says: Message;
  /** The camera: turned round the upright, then raised, in degrees. -90 looks the figure in the face. */
  readonly yawDeg: number;
  readonly raisedDeg: number;
  /** Whose muscle is stretched. */
  readonly tight: Side | 'both';
  readonly hold: Frame;
  /** What is different when the stretch begins, where movement matters. */
  readonly start?: Partial<Frame>;
  readonly props: readonly Prop[];
  /** The direction of pull. */
  readonly arrows: readonly Arrow[];
  /** The joints that must touch what carries the body, for a pose that stands. */
  readonly standsOn?: readonly Side[];
  /** From the back to the front of the drawing. */
  readonly order?: readonly Layer[];
  /** A joint to look at more closely, for what is small. */
  readonly lens?: { readonly on: JointName; readonly sizeCm: number; readonly corner: 'start' | 'end' };
}
