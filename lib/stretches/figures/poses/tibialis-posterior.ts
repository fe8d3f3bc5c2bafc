import { msg } from '../../../words';
import type { PosesOf } from '.';
import { ankleAt, ground, hand, handsOnWall, planted, straightSpine, upright, wall } from './common';
import { bench, seatedCrossed } from './seated';

export const tibialisPosterior: PosesOf = {
  standing: {
    says: msg('figure.tibialis-posterior.standing'),
    yawDeg: 26,
    raisedDeg: 10,
    tight: 'far',
    standsOn: ['near', 'far'],
    hold: {
      ...upright(10),
      ...straightSpine,
      neckDeg: -8,
      pelvis: [-16, 79, 0],
      farLeg: planted(-26, -10, { foot: [1, 0, -0.42], knee: [1, 0.2, -0.3] }),
      nearLeg: planted(14, 10),
      ...handsOnWall(42, 118),
    },
    start: { ...upright(8), pelvis: [-16, 84, 0] },
    props: [wall(42), ground(-52, 58)],
    arrows: [{ from: { on: 'far.knee', plus: [-24, 8, 0] }, along: [15, -13, 0] }],
    lens: { on: 'far.ankle', sizeCm: 48, corner: 'start' },
  },
  floor: {
    says: msg('figure.tibialis-posterior.floor'),
    yawDeg: -38,
    raisedDeg: 18,
    tight: 'near',
    hold: {
      ...seatedCrossed,
      nearLeg: ankleAt([36, 61, -7], [0.95, -0.1, 0.1], [0.3, -0.1, 1], { instep: [-0.1, 0.6, 0.8] }),
      nearArm: hand({ on: 'near.ankle', plus: [-6, 5, 7] }, [-0.5, -0.2, 1]),
      farArm: hand({ on: 'near.ball', plus: [-4, 3, -5] }, [-0.3, -0.4, -1]),
    },
    start: { nearLeg: ankleAt([36, 61, -7], [0.8, 0, -0.6], [0.3, -0.1, 1], { instep: [0.5, 0, 0.8] }) },
    props: [ground(-36, 76), bench],
    arrows: [{ from: { on: 'near.ball', plus: [8, 14, -8] }, along: [4, -19, 0] }],
    order: ['trunk', 'farLeg', 'nearLeg', 'farArm', 'nearArm'],
    lens: { on: 'near.ankle', sizeCm: 56, corner: 'end' },
  },
};
