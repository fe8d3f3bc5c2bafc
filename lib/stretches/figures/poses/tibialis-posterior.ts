import type { PosesOf } from '.';
import { ankleAt, ground, hand, handsOnWall, mat, planted, straightSpine, upright, wall } from './common';

export const tibialisPosterior: PosesOf = {
  standing: {
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
    start: { ...upright(6), pelvis: [-17, 88, 0] },
    props: [wall(42), ground(-52, 58)],
    arrows: [{ from: { on: 'far.knee', plus: [-24, 8, 0] }, along: [15, -13, 0] }],
    lens: { on: 'far.ankle', sizeCm: 48, corner: 'start' },
  },
  floor: {
    yawDeg: -60,
    raisedDeg: 16,
    tight: 'near',
    hold: {
      ...upright(20),
      ...straightSpine,
      bendDeg: 20,
      neckDeg: 10,
      pelvis: [0, 10, 0],
      nearLeg: { at: [46, 1, 14], by: 'heel', foot: [0.8, 0.55, 0.3], instep: [-0.5, 0.8, -0.3], knee: [0, 1, 0.3] },
      farLeg: ankleAt([74, 6, -26], [0.2, 1, -0.1], [0, 1, 0]),
      nearArm: hand({ on: 'near.ball', plus: [-2, 2, 6] }, [-0.3, -0.5, 0.8]),
      farArm: hand({ on: 'near.knee', plus: [4, -10, -6] }, [-0.3, -0.5, -0.8]),
    },
    start: {
      nearLeg: { at: [46, 1, 14], by: 'heel', foot: [0.9, 0.2, 0], instep: [-0.2, 1, 0.2], knee: [0, 1, 0.3] },
    },
    props: [{ kind: 'mat', from: [-22, 0, -44], to: [98, 0, 44] }],
    arrows: [{ from: { on: 'near.ball', plus: [4, 12, -8] }, along: [2, 4, 20] }],
    order: ['farArm', 'trunk', 'farLeg', 'nearLeg', 'nearArm'],
    lens: { on: 'near.ball', sizeCm: 48, corner: 'start' },
  },
};
