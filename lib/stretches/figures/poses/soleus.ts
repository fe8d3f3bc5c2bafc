import { msg } from '../../../words';
import type { PosesOf } from '.';
import { ankleAt, ground, hand, handsOnWall, mat, planted, straightSpine, upright, wall } from './common';

export const soleus: PosesOf = {
  standing: {
    says: msg('figure.soleus.standing'),
    yawDeg: 14,
    raisedDeg: 8,
    tight: 'near',
    standsOn: ['near', 'far'],
    hold: {
      ...upright(10),
      ...straightSpine,
      neckDeg: -8,
      pelvis: [-16, 79, 0],
      nearLeg: planted(-24, 9),
      farLeg: planted(12, -9),
      ...handsOnWall(42, 118),
    },
    start: { ...upright(8), pelvis: [-16, 84.5, 0] },
    props: [wall(42), ground(-48, 58)],
    arrows: [{ from: { on: 'near.knee', plus: [6, 10, 12] }, along: [9, -15, 0] }],
  },
  floor: {
    says: msg('figure.soleus.floor'),
    yawDeg: -12,
    raisedDeg: 8,
    tight: 'near',
    hold: {
      ...upright(17),
      ...straightSpine,
      neckDeg: 2,
      pelvis: [-4, 49, 0],
      nearLeg: planted(8, 10),
      farLeg: ankleAt([-50, 5, -9], [-1, -0.05, 0], [0.7, -0.7, 0], { instep: [0, -1, 0] }),
      nearArm: hand({ on: 'near.knee', plus: [-9, 8, 3] }, [-0.6, -0.6, 0.6]),
      farArm: hand({ on: 'near.knee', plus: [-9, 8, -4] }, [-0.6, -0.6, -0.6]),
    },
    start: { ...upright(12), pelvis: [-14, 47.5, 0] },
    props: [mat(-80, 56)],
    arrows: [{ from: { on: 'near.knee', plus: [8, 3, 8] }, along: [17, -4, 0] }],
  },
};
