import type { Frame, Prop } from '../pose';
import { ankleAt, planted, straightSpine, upright } from './common';

/** Sitting on a bench, the ankle of the near leg on the other knee. */
export const seatedCrossed: Omit<Frame, 'nearArm' | 'farArm'> = {
  ...upright(8),
  ...straightSpine,
  bendDeg: 14,
  neckDeg: 18,
  pelvis: [0, 52, 0],
  nearLeg: ankleAt([36, 61, -7], [0.25, 0, -1], [0.3, -0.1, 1]),
  farLeg: planted(38, -9),
};

export const bench: Prop = { kind: 'box', from: [-26, 0, -32], to: [22, 42, 34] };
