import { msg } from '../../../words';
import type { PosesOf } from '.';
import { ankleAt, ground, hand } from './common';
import { bench, seatedCrossed } from './seated';

export const peroneals: PosesOf = {
  floor: {
    says: msg('figure.peroneals.floor'),
    yawDeg: -38,
    raisedDeg: 18,
    tight: 'near',
    hold: {
      ...seatedCrossed,
      nearLeg: ankleAt([36, 61, -7], [0.8, 0.3, -0.6], [0.3, -0.1, 1], { instep: [0.5, -0.75, 0.5] }),
      nearArm: hand({ on: 'near.ankle', plus: [-6, 5, 7] }, [-0.5, -0.2, 1]),
      farArm: hand({ on: 'near.ball', plus: [-3, 5, -2] }, [-0.3, -0.4, -1]),
    },
    start: { nearLeg: ankleAt([36, 61, -7], [0.8, 0, -0.6], [0.3, -0.1, 1], { instep: [0.5, 0, 0.8] }) },
    props: [ground(-36, 76), bench],
    arrows: [{ from: { on: 'near.ball', plus: [6, -10, -6] }, along: [4, 19, 0] }],
    order: ['trunk', 'farLeg', 'nearLeg', 'farArm', 'nearArm'],
    lens: { on: 'near.ball', sizeCm: 48, corner: 'end' },
  },
};
