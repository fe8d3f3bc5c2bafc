import { msg } from '../../../words';
import type { PosesOf } from '.';
import {
  angled,
  ankleAt,
  ground,
  hand,
  handsOnWall,
  mat,
  planted,
  straightSpine,
  upright,
  wall,
} from './common';

export const toeFlexors: PosesOf = {
  standing: {
    says: msg('figure.toe-flexors.standing'),
    yawDeg: 14,
    raisedDeg: 8,
    tight: 'near',
    standsOn: ['near', 'far'],
    hold: {
      ...upright(4),
      ...straightSpine,
      neckDeg: 4,
      pelvis: [-8, 82, 0],
      nearLeg: planted(4, 9, { toesDeg: 62 }),
      farLeg: planted(-36, -9),
      ...handsOnWall(25, 116),
    },
    start: { ...upright(2), pelvis: [-14, 87, 0] },
    props: [wall(25), ground(-54, 40)],
    arrows: [{ from: { on: 'near.knee', plus: [-24, 4, 10] }, along: [16, -3, 0] }],
    lens: { on: 'near.ball', sizeCm: 40, corner: 'start' },
  },
  floor: {
    says: msg('figure.toe-flexors.floor'),
    yawDeg: -12,
    raisedDeg: 12,
    tight: 'near',
    hold: {
      ...upright(-14),
      ...straightSpine,
      bendDeg: 62,
      neckDeg: 4,
      pelvis: [0, 10, 0],
      nearLeg: {
        at: [54, 0, 9],
        by: 'heel',
        foot: angled(28),
        instep: angled(118),
        knee: [0, 1, 0],
        toesDeg: 55,
      },
      farLeg: ankleAt([82, 6, -10], angled(72), [0, 1, 0]),
      nearArm: hand({ on: 'near.toe', plus: [-7, 5, 2] }, [-0.3, -0.6, 0.7]),
      farArm: hand({ on: 'near.ankle', plus: [-4, 9, -3] }, [-0.3, -0.6, -0.7]),
    },
    start: {
      nearLeg: {
        at: [54, 0, 9],
        by: 'heel',
        foot: angled(22),
        instep: angled(112),
        knee: [0, 1, 0],
        toesDeg: 20,
      },
    },
    props: [mat(-24, 104)],
    arrows: [{ from: { on: 'near.toe', plus: [10, 2, 0] }, along: [-10, 16, 0] }],
    lens: { on: 'near.ball', sizeCm: 42, corner: 'end' },
  },
};
