import { msg } from '../../../words';
import type { PosesOf } from '.';
import { ankleAt, ground, hand, mat, planted, post, straightSpine, upright } from './common';

export const hipFlexors: PosesOf = {
  standing: {
    says: msg('figure.hip-flexors.standing'),
    yawDeg: -12,
    raisedDeg: 8,
    tight: 'near',
    standsOn: ['far'],
    hold: {
      ...upright(-2),
      ...straightSpine,
      pelvis: [2, 70, 0],
      nearLeg: { at: [-52, 0, 9], by: 'ball', foot: [0.6, -0.8, 0], knee: [1, -0.4, 0], toesDeg: 53 },
      farLeg: planted(26, -9),
      nearArm: hand({ on: 'near.hip', plus: [0, 9, 8] }, [-1, 0.1, 0.6], [0.8, -0.5, -0.2]),
      farArm: hand([46, 102, -9], [-0.3, -1, -0.3]),
    },
    start: { pelvis: [-4, 78, 0], ...upright(6) },
    props: [ground(-72, 66), post(49, -9)],
    arrows: [{ from: { on: 'near.hip', plus: [13, 4, 10] }, along: [16, -7, 0] }],
  },
  floor: {
    says: msg('figure.hip-flexors.floor'),
    yawDeg: -12,
    raisedDeg: 8,
    tight: 'near',
    hold: {
      ...upright(-2),
      ...straightSpine,
      pelvis: [5, 46.5, 0],
      nearLeg: ankleAt([-51, 5, 9], [-1, -0.05, 0], [0.6, -0.8, 0], { instep: [0, -1, 0] }),
      farLeg: planted(28, -10),
      nearArm: hand({ on: 'near.hip', plus: [0, 9, 8] }, [-1, 0.1, 0.6], [0.8, -0.5, -0.2]),
      farArm: hand({ on: 'far.knee', plus: [-10, 9, -2] }, [-0.6, -0.6, -0.6]),
    },
    start: { pelvis: [-8, 47.5, 0], ...upright(8) },
    props: [mat(-82, 66)],
    arrows: [{ from: { on: 'near.hip', plus: [13, 6, 10] }, along: [18, -2, 0] }],
  },
};
