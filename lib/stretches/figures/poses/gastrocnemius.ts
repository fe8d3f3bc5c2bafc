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

export const gastrocnemius: PosesOf = {
  standing: {
    says: msg('figure.gastrocnemius.standing'),
    yawDeg: 14,
    raisedDeg: 8,
    tight: 'near',
    standsOn: ['near', 'far'],
    hold: {
      ...upright(13),
      ...straightSpine,
      neckDeg: -10,
      pelvis: [-4.5, 86, 0],
      nearLeg: planted(-41, 9),
      farLeg: planted(12, -9),
      ...handsOnWall(50, 124),
    },
    start: { ...upright(9), pelvis: [-12, 86.5, 0] },
    props: [wall(50), ground(-62, 66)],
    arrows: [{ from: { on: 'pelvis', plus: [-30, 6, 16] }, along: [17, -1, 0] }],
  },
  standingAlternative: {
    says: msg('figure.gastrocnemius.standingAlternative'),
    yawDeg: -14,
    raisedDeg: 8,
    tight: 'both',
    hold: {
      ...upright(3),
      ...straightSpine,
      pelvis: [4, 96.8, 0],
      nearLeg: { at: [6, 12, 9], by: 'ball', foot: angled(24), knee: [1, 0.2, 0], toesDeg: -24 },
      farLeg: { at: [6, 12, -9], by: 'ball', foot: angled(24), knee: [1, 0.2, 0], toesDeg: -24 },
      nearArm: hand([33, 116, 5], [-0.2, -1, 0.4]),
      farArm: hand([33, 108, -4], [-0.2, -1, -0.4]),
    },
    start: {
      pelvis: [2, 103.2, 0],
      nearLeg: { at: [6, 12, 9], by: 'ball', foot: angled(0), knee: [1, 0.2, 0], toesDeg: 0 },
      farLeg: { at: [6, 12, -9], by: 'ball', foot: angled(0), knee: [1, 0.2, 0], toesDeg: 0 },
    },
    props: [
      { kind: 'box', from: [2, 0, -28], to: [48, 12, 28] },
      { kind: 'post', foot: [38, 12, 0], heightCm: 118 },
    ],
    arrows: [{ from: { on: 'near.heel', plus: [-7, 15, 8] }, along: [0, -14, 0] }],
    lens: { on: 'near.ankle', sizeCm: 44, corner: 'start' },
  },
  floor: {
    says: msg('figure.gastrocnemius.floor'),
    yawDeg: -12,
    raisedDeg: 14,
    tight: 'near',
    hold: {
      ...upright(-4),
      ...straightSpine,
      bendDeg: 12,
      neckDeg: 12,
      pelvis: [0, 10, 0],
      nearLeg: ankleAt([83.4, 6, 9], angled(104), [0, 1, 0]),
      farLeg: planted(50, -12, { knee: [0, 1, -0.3] }),
      nearArm: hand([38, 36, 12], [-0.4, -1, 0.4]),
      farArm: hand([38, 36, 5], [-0.4, -1, -0.4]),
    },
    start: { nearLeg: ankleAt([83.4, 6, 9], angled(68), [0, 1, 0]) },
    props: [
      mat(-24, 104),
      {
        kind: 'towel',
        through: [{ on: 'near.hand' }, { on: 'near.ball', plus: [1, 2, 0] }, { on: 'far.hand' }],
      },
    ],
    arrows: [{ from: { on: 'near.toe', plus: [-4, 13, 0] }, along: [-18, 1, 0] }],
  },
};
