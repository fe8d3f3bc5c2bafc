import { msg } from '../../../words';
import type { PosesOf } from '.';
import { ankleAt, ground, hand, mat, planted, post, straightSpine, supine, upright } from './common';

export const deepRotators: PosesOf = {
  standing: {
    says: msg('figure.deep-rotators.standing'),
    yawDeg: -32,
    raisedDeg: 10,
    tight: 'near',
    standsOn: ['far'],
    hold: {
      ...upright(42),
      ...straightSpine,
      neckDeg: -20,
      pelvis: [-22, 66, 0],
      nearLeg: ankleAt([11, 62, -7], [0.8, -0.1, -0.55], [0.35, 0.1, 1], { instep: [0.5, 0.2, 0.8] }),
      farLeg: planted(-4, -9),
      nearArm: hand({ on: 'near.ankle', plus: [-3, 6, 6] }, [-0.4, 0.2, 1]),
      farArm: hand([46, 92, -18], [0, -1, -0.4]),
    },
    start: {
      ...upright(18),
      pelvis: [-14, 74, 0],
      nearLeg: ankleAt([11, 64, -7], [0.8, -0.1, -0.55], [0.35, 0.1, 1], { instep: [0.5, 0.2, 0.8] }),
    },
    props: [ground(-44, 64), post(50, -18, 108)],
    arrows: [{ from: { on: 'chest', plus: [-24, 14, 0] }, along: [17, -9, 0] }],
  },
  floor: {
    says: msg('figure.deep-rotators.floor'),
    yawDeg: -18,
    raisedDeg: 14,
    tight: 'near',
    hold: {
      ...supine,
      ...straightSpine,
      bendDeg: 18,
      neckDeg: 14,
      pelvis: [0, 9, 0],
      nearLeg: ankleAt([-1, 56, -8], [-0.55, 0.75, -0.35], [1, -0.25, 0.8]),
      farLeg: ankleAt([34, 47, -9], [0.5, 0.86, 0], [-1, 1, 0]),
      nearArm: hand({ on: 'far.knee', plus: [7, -20, 9] }, [0, -0.6, 1]),
      farArm: hand({ on: 'far.knee', plus: [7, -20, -6] }, [0, -0.5, -1]),
    },
    start: {
      nearLeg: ankleAt([4, 55, -8], [-0.55, 0.75, -0.35], [1, -0.25, 0.8]),
      farLeg: ankleAt([37, 46, -9], [0.55, 0.83, 0], [-1, 1, 0]),
    },
    props: [mat(-86, 62)],
    arrows: [{ from: { on: 'far.ankle', plus: [6, 18, 0] }, along: [-20, 3, 0] }],
    order: ['farArm', 'trunk', 'farLeg', 'nearArm', 'nearLeg'],
  },
};
