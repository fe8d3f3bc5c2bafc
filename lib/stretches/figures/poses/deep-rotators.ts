import type { PosesOf } from '.';
import { ankleAt, ground, hand, mat, planted, post, straightSpine, supine, upright } from './common';

export const deepRotators: PosesOf = {
  standing: {
    yawDeg: -32,
    raisedDeg: 10,
    tight: 'near',
    standsOn: ['far'],
    hold: {
      ...upright(42),
      ...straightSpine,
      neckDeg: -20,
      pelvis: [-22, 66, 0],
      nearLeg: ankleAt([11, 62, -7], [0.35, -0.1, -1], [0.35, 0.1, 1]),
      farLeg: planted(-4, -9),
      nearArm: hand({ on: 'near.ankle', plus: [-3, 6, 6] }, [-0.4, 0.2, 1]),
      farArm: hand([46, 92, -18], [0, -1, -0.4]),
    },
    start: { ...upright(18), pelvis: [-14, 74, 0], nearLeg: ankleAt([11, 64, -7], [0.35, -0.1, -1], [0.35, 0.1, 1]) },
    props: [ground(-44, 64), post(50, -18, 108)],
    arrows: [{ from: { on: 'chest', plus: [2, 30, 0] }, along: [16, -13, 0] }],
  },
  floor: {
    yawDeg: -38,
    raisedDeg: 14,
    tight: 'near',
    hold: {
      ...supine,
      ...straightSpine,
      bendDeg: 6,
      neckDeg: 14,
      pelvis: [0, 9, 0],
      nearLeg: ankleAt([4, 53, -10], [0.3, 0.4, -1], [0.3, 0.2, 1]),
      farLeg: ankleAt([32, 50, -9], [0.6, 0.8, 0], [-1, 1, 0]),
      nearArm: hand({ on: 'far.knee', plus: [10, -14, 7] }, [0, -0.5, 1]),
      farArm: hand({ on: 'far.knee', plus: [10, -14, -6] }, [0, -0.5, -1]),
    },
    start: {
      nearLeg: ankleAt([14, 50, -10], [0.3, 0.4, -1], [0.3, 0.2, 1]),
      farLeg: ankleAt([46, 44, -9], [0.7, 0.7, 0], [-1, 1, 0]),
    },
    props: [mat(-86, 56)],
    arrows: [{ from: { on: 'far.ankle', plus: [4, 16, 0] }, along: [-20, 2, 0] }],
    order: ['farArm', 'trunk', 'farLeg', 'nearLeg', 'nearArm'],
  },
};
