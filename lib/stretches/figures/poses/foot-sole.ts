import { msg } from '../../../words';
import type { PosesOf } from '.';
import { ankleAt, ground, hand, planted, straightSpine, upright } from './common';
import { bench, seatedCrossed } from './seated';

export const footSole: PosesOf = {
  standing: {
    says: msg('figure.foot-sole.standing'),
    yawDeg: -12,
    raisedDeg: 8,
    tight: 'near',
    standsOn: ['near', 'far'],
    hold: {
      ...upright(8),
      ...straightSpine,
      neckDeg: -4,
      pelvis: [16, 87, 0],
      nearLeg: planted(0, 9, { toesDeg: 58 }),
      farLeg: planted(-16, -9),
      nearArm: hand([61, 116, 4], [-0.3, -1, 0.3]),
      farArm: hand([60, 110, -6], [-0.3, -1, -0.3]),
    },
    start: { ...upright(6), pelvis: [9, 87.5, 0] },
    props: [
      ground(-48, 22),
      { kind: 'box', from: [22, 0, -28], to: [76, 12, 28] },
      { kind: 'post', foot: [66, 12, -1], heightCm: 110 },
    ],
    arrows: [{ from: { on: 'near.hip', plus: [13, 2, 10] }, along: [18, 0, 0] }],
    lens: { on: 'near.ball', sizeCm: 42, corner: 'start' },
  },
  floor: {
    says: msg('figure.foot-sole.floor'),
    yawDeg: -38,
    raisedDeg: 18,
    tight: 'near',
    hold: {
      ...seatedCrossed,
      nearLeg: ankleAt([36, 61, -7], [0.95, 0.1, -0.2], [0.3, -0.1, 1], {
        instep: [0.2, -0.35, 0.9],
        toesDeg: 50,
      }),
      nearArm: hand({ on: 'near.ankle', plus: [-6, 5, 7] }, [-0.5, -0.2, 1]),
      farArm: hand({ on: 'near.toe', plus: [-4, 4, -1] }, [-0.3, -0.4, -1]),
    },
    start: {
      nearLeg: ankleAt([36, 61, -7], [0.95, 0.1, -0.2], [0.3, -0.1, 1], {
        instep: [0.2, -0.35, 0.9],
        toesDeg: 0,
      }),
    },
    props: [ground(-36, 76), bench],
    arrows: [{ from: { on: 'near.toe', plus: [10, 2, -4] }, along: [-4, 17, 3] }],
    order: ['trunk', 'farLeg', 'nearLeg', 'farArm', 'nearArm'],
    lens: { on: 'near.ball', sizeCm: 48, corner: 'end' },
  },
};
