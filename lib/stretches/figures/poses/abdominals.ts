import { msg } from '../../../words';
import type { PosesOf } from '.';
import { ankleAt, ground, hand, mat, planted, prone, upright } from './common';

export const abdominals: PosesOf = {
  standing: {
    says: msg('figure.abdominals.standing'),
    yawDeg: -24,
    raisedDeg: 8,
    tight: 'near',
    standsOn: ['near', 'far'],
    hold: {
      ...upright(-3),
      bendDeg: -26,
      sideDeg: -12,
      twistDeg: 0,
      neckDeg: 6,
      pelvis: [4, 91, 2],
      nearLeg: planted(-5, 11),
      farLeg: planted(-5, -11),
      nearArm: hand({ on: 'head', plus: [-10, 33, 6] }, [0, 0.2, 1]),
      farArm: hand({ on: 'head', plus: [-10, 32, -13] }, [0, 0.2, -1]),
    },
    start: {
      ...upright(0),
      bendDeg: 0,
      sideDeg: 0,
      pelvis: [0, 91, 0],
      nearArm: hand({ on: 'head', plus: [2, 36, 10] }, [0, 0.2, 1]),
      farArm: hand({ on: 'head', plus: [2, 36, -10] }, [0, 0.2, -1]),
    },
    props: [ground(-34, 40)],
    arrows: [{ from: { on: 'waist', plus: [24, -8, 0] }, along: [-1, 22, 0] }],
  },
  floor: {
    says: msg('figure.abdominals.floor'),
    yawDeg: -10,
    raisedDeg: 12,
    tight: 'near',
    hold: {
      ...prone,
      bendDeg: -52,
      sideDeg: 0,
      twistDeg: 0,
      neckDeg: -4,
      pelvis: [0, 10, 0],
      nearLeg: ankleAt([-83.6, 5, 9], [-1, -0.1, 0], [0, -1, 0], { instep: [0, -1, 0] }),
      farLeg: ankleAt([-83.6, 5, -9], [-1, -0.1, 0], [0, -1, 0], { instep: [0, -1, 0] }),
      nearArm: hand([60, 3, 18], [-0.4, -1, 0.2], [1, 0, 0]),
      farArm: hand([60, 3, -18], [-0.4, -1, -0.2], [1, 0, 0]),
    },
    start: { bendDeg: -42, neckDeg: 0 },
    props: [mat(-108, 84)],
    arrows: [{ from: { on: 'chest', plus: [18, -8, 0] }, along: [8, 18, 0] }],
  },
};
