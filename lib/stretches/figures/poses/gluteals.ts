import { msg } from '../../../words';
import type { PosesOf } from '.';
import { angled, ankleAt, ground, hand, mat, planted, straightSpine, supine, upright } from './common';

export const gluteals: PosesOf = {
  standing: {
    says: msg('figure.gluteals.standing'),
    yawDeg: -32,
    raisedDeg: 10,
    tight: 'near',
    standsOn: ['far'],
    hold: {
      ...upright(28),
      ...straightSpine,
      neckDeg: -16,
      pelvis: [-24, 60, 0],
      nearLeg: ankleAt([13, 59, -7], [0.8, -0.1, -0.55], [0.35, 0.1, 1], { instep: [0.5, 0.2, 0.8] }),
      farLeg: planted(-2, -9),
      nearArm: hand([44, 96, 10], [0, -1, 0.4]),
      farArm: hand([44, 96, -16], [0, -1, -0.4]),
    },
    start: {
      ...upright(12),
      pelvis: [-12, 74, 0],
      nearLeg: ankleAt([13, 63, -7], [0.8, -0.1, -0.55], [0.35, 0.1, 1], { instep: [0.5, 0.2, 0.8] }),
    },
    props: [
      ground(-44, 66),
      { kind: 'post', foot: [50, 0, 30], heightCm: 98 },
      { kind: 'post', foot: [50, 0, -34], heightCm: 98 },
      { kind: 'box', from: [48.5, 95, -36], to: [51.5, 98, 32] },
    ],
    arrows: [{ from: { on: 'pelvis', plus: [-20, 16, 8] }, along: [-8, -18, 0] }],
    order: ['farArm', 'farLeg', 'trunk', 'nearLeg', 'nearArm'],
  },
  floor: {
    says: msg('figure.gluteals.floor'),
    yawDeg: -14,
    raisedDeg: 18,
    tight: 'near',
    hold: {
      ...supine,
      ...straightSpine,
      neckDeg: 8,
      pelvis: [0, 9, 0],
      nearLeg: ankleAt([14, 44, -12], angled(-20), [-1, 0.8, -0.3]),
      farLeg: ankleAt([83.6, 6, -9], angled(80), [0, 1, 0]),
      nearArm: hand({ on: 'near.knee', plus: [6, 0, 6] }, [0, -0.4, 1]),
      farArm: hand({ on: 'near.knee', plus: [7, -3, -7] }, [0, 0.4, -1]),
    },
    start: { nearLeg: ankleAt([18, 44, -2], angled(-25), [-0.9, 0.9, -0.1]) },
    props: [mat(-86, 104)],
    arrows: [{ from: { on: 'near.knee', plus: [8, 17, 0] }, along: [-19, -1, -10] }],
  },
};
