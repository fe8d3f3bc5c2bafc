import { msg } from '../../../words';
import type { PosesOf } from '.';
import { ankleAt, hand, planted, post, straightSpine, upright } from './common';

export const tfl: PosesOf = {
  standing: {
    says: msg('figure.tfl.standing'),
    yawDeg: -90,
    raisedDeg: 6,
    tight: 'near',
    standsOn: ['near', 'far'],
    hold: {
      ...upright(0),
      ...straightSpine,
      sideDeg: -24,
      neckDeg: 0,
      pelvis: [0, 86, 10],
      nearLeg: planted(-16, -12, { foot: [1, 0, 0.1] }),
      farLeg: planted(4, -1, { foot: [1, 0, -0.1] }),
      nearArm: hand([2, 170, -32], [0, 0.8, 1]),
      farArm: hand([14, 98, -46], [0, -1, -0.4]),
    },
    start: {
      pelvis: [0, 88, -4],
      sideDeg: 0,
      nearArm: hand([4, 182, 8], [0.2, 0.3, 1]),
    },
    props: [{ kind: 'mat', from: [-28, 0, -62], to: [28, 0, 44] }, post(14, -49, 112)],
    arrows: [{ from: { on: 'near.hip', plus: [8, 6, 12] }, along: [0, 0, 18] }],
    order: ['nearLeg', 'farLeg', 'trunk', 'farArm', 'nearArm'],
  },
  floor: {
    says: msg('figure.tfl.floor'),
    yawDeg: 0,
    raisedDeg: 26,
    tight: 'far',
    hold: {
      up: [-1, 0, 0],
      forward: [0, 0, 1],
      ...straightSpine,
      neckDeg: 6,
      pelvis: [0, 18, 0],
      nearLeg: ankleAt([16, 6, 22], [0.4, 0, 1], [-0.8, 0, 1]),
      farLeg: ankleAt([81, 14, -12], [0.25, 0, 1], [0, 0, 1]),
      nearArm: hand([-76, 4, 16], [-0.2, 0, 1]),
      farArm: hand({ on: 'near.knee', plus: [-4, 7, 1] }, [-0.3, 0.6, 0.8]),
    },
    start: { farLeg: ankleAt([81, 34, 6], [0.25, 0, 1], [0, 0, 1]) },
    props: [{ kind: 'mat', from: [-92, 0, -52], to: [104, 0, 50] }],
    arrows: [{ from: { on: 'far.ankle', plus: [-14, 26, 0] }, along: [0, -20, -4] }],
    order: ['nearArm', 'trunk', 'farLeg', 'nearLeg', 'farArm'],
  },
};
