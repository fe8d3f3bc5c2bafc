import { msg } from '../../../words';
import type { PosesOf } from '.';
import { ankleAt, ground, hand, mat, planted, post, prone, straightSpine, upright } from './common';

export const quadriceps: PosesOf = {
  standing: {
    says: msg('figure.quadriceps.standing'),
    yawDeg: -12,
    raisedDeg: 8,
    tight: 'near',
    standsOn: ['far'],
    hold: {
      ...upright(0),
      ...straightSpine,
      pelvis: [0, 91.5, 0],
      nearLeg: ankleAt([-22, 85, 8], [-0.98, 0.1, 0], [0.2, -1, 0]),
      farLeg: planted(-6, -7),
      nearArm: hand({ on: 'near.ankle', plus: [1, 8, 3] }, [-1, 0.1, 0.5]),
      farArm: hand([33, 112, -6], [-0.3, -1, -0.3]),
    },
    start: { ...upright(3), nearLeg: ankleAt([-15, 80, 8], [-0.98, 0.1, 0], [0.2, -1, 0]) },
    props: [ground(-40, 56), post(36, -6)],
    arrows: [{ from: { on: 'near.ankle', plus: [-18, -16, 0] }, along: [1, 19, 0] }],
  },
  floor: {
    says: msg('figure.quadriceps.floor'),
    yawDeg: -8,
    raisedDeg: 16,
    tight: 'near',
    hold: {
      ...prone,
      ...straightSpine,
      bendDeg: -4,
      neckDeg: -6,
      pelvis: [0, 11, 0],
      nearLeg: ankleAt([-16, 45, 8], [-0.8, 0.6, 0], [-1, -0.6, 0]),
      farLeg: ankleAt([-83.6, 6, -8], [-1, -0.1, 0], [0, -1, 0], { instep: [0, -1, 0] }),
      nearArm: hand([16, 34, 14], [0.6, 0.8, 0.4]),
      farArm: hand([82, 4, -12], [0.3, 0, -1]),
    },
    start: { nearLeg: ankleAt([-38, 47, 8], [-0.7, 0.8, 0], [-1, -0.6, 0]) },
    props: [
      mat(-106, 92),
      { kind: 'towel', through: [{ on: 'near.hand' }, { on: 'near.ankle', plus: [-4, 2, 0] }] },
    ],
    arrows: [{ from: { on: 'near.ankle', plus: [-22, 22, 0] }, along: [19, -3, 0] }],
  },
};
