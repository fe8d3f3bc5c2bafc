import { msg } from '../../../words';
import type { PosesOf } from '.';
import { angled, ankleAt, ground, hand, mat, planted, upright } from './common';

export const lowerBack: PosesOf = {
  standing: {
    says: msg('figure.lower-back.standing'),
    yawDeg: -12,
    raisedDeg: 8,
    tight: 'near',
    standsOn: ['near', 'far'],
    hold: {
      ...upright(24),
      bendDeg: 62,
      sideDeg: 0,
      twistDeg: 0,
      neckDeg: 26,
      pelvis: [-10, 82, 0],
      nearLeg: planted(-6, 10),
      farLeg: planted(-6, -10),
      nearArm: hand({ on: 'near.knee', plus: [0, 10, 4] }, [-0.6, 0.4, 0.7]),
      farArm: hand({ on: 'far.knee', plus: [0, 10, -4] }, [-0.6, 0.4, -0.7]),
    },
    start: {
      ...upright(24),
      bendDeg: 10,
      neckDeg: -6,
      nearArm: hand({ on: 'near.hip', plus: [14, -12, 5] }, [-0.8, 0.2, 0.7]),
      farArm: hand({ on: 'far.hip', plus: [14, -12, -5] }, [-0.8, 0.2, -0.7]),
    },
    props: [ground(-40, 50)],
    arrows: [{ from: { on: 'waist', plus: [-15, 12, 0] }, along: [-5, 17, 0] }],
  },
  floor: {
    says: msg('figure.lower-back.floor'),
    yawDeg: -10,
    raisedDeg: 14,
    tight: 'near',
    hold: {
      up: [-0.94, -0.34, 0],
      forward: [-0.34, 0.94, 0],
      bendDeg: 46,
      sideDeg: 0,
      twistDeg: 0,
      neckDeg: 20,
      pelvis: [0, 18, 0],
      nearLeg: ankleAt([8, 53, 9], angled(-10), [-1, 0.5, 0.2]),
      farLeg: ankleAt([8, 53, -9], angled(-10), [-1, 0.5, -0.2]),
      nearArm: hand({ on: 'near.knee', plus: [9, 3, 4] }, [0, 0, 1]),
      farArm: hand({ on: 'far.knee', plus: [9, 3, -4] }, [0, 0, -1]),
    },
    start: {
      bendDeg: 30,
      neckDeg: 10,
      nearLeg: ankleAt([20, 51, 9], angled(-10), [-1, 0.7, 0.2]),
      farLeg: ankleAt([20, 51, -9], angled(-10), [-1, 0.7, -0.2]),
    },
    props: [mat(-84, 46)],
    arrows: [{ from: { on: 'near.knee', plus: [26, 26, 6] }, along: [-19, -2, 0] }],
  },
};
