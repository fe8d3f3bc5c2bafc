import { msg } from '../../../words';
import type { PosesOf } from '.';
import { ankleAt, ground, hand, mat, planted, post, straightSpine, upright } from './common';

export const tibialisAnterior: PosesOf = {
  standing: {
    says: msg('figure.tibialis-anterior.standing'),
    yawDeg: -12,
    raisedDeg: 8,
    tight: 'near',
    standsOn: ['far'],
    hold: {
      ...upright(4),
      ...straightSpine,
      pelvis: [0, 85, 0],
      nearLeg: ankleAt([-31, 15, 9], [-0.3, -0.95, 0], [1, 0.2, 0], {
        instep: [0.95, -0.3, 0],
        toesDeg: -52,
      }),
      farLeg: planted(0, -9),
      nearArm: hand([35, 112, 2], [-0.3, -1, 0.3]),
      farArm: hand([35, 104, -5], [-0.3, -1, -0.3]),
    },
    start: { pelvis: [-3, 87, 0] },
    props: [ground(-58, 56), post(38, -2)],
    arrows: [{ from: { on: 'near.ankle', plus: [-16, 16, 0] }, along: [9, -15, 0] }],
    lens: { on: 'near.ankle', sizeCm: 46, corner: 'start' },
  },
  floor: {
    says: msg('figure.tibialis-anterior.floor'),
    yawDeg: -12,
    raisedDeg: 8,
    tight: 'both',
    hold: {
      ...upright(2),
      ...straightSpine,
      neckDeg: 4,
      pelvis: [-14, 25, 0],
      nearLeg: ankleAt([-22, 6, 8], [-1, -0.08, 0], [1, 0, 0.15], { instep: [0, -1, 0] }),
      farLeg: ankleAt([-22, 6, -8], [-1, -0.08, 0], [1, 0, -0.15], { instep: [0, -1, 0] }),
      nearArm: hand({ on: 'near.hip', plus: [15, 5, 2] }, [-0.8, -0.2, 0.6]),
      farArm: hand({ on: 'far.hip', plus: [15, 5, -2] }, [-0.8, -0.2, -0.6]),
    },
    start: {
      ...upright(6),
      pelvis: [4, 43, 0],
      nearArm: hand({ on: 'near.hip', plus: [16, -4, 5] }, [-0.8, -0.2, 0.6]),
      farArm: hand({ on: 'far.hip', plus: [16, -4, -5] }, [-0.8, -0.2, -0.6]),
    },
    props: [mat(-58, 50)],
    arrows: [{ from: { on: 'pelvis', plus: [-26, 32, 8] }, along: [-2, -20, 0] }],
  },
};
