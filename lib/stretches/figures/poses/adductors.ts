import { msg } from '../../../words';
import type { PosesOf } from '.';
import { ankleAt, hand, planted, post, straightSpine, upright } from './common';

export const adductors: PosesOf = {
  standing: {
    says: msg('figure.adductors.standing'),
    yawDeg: -90,
    raisedDeg: 6,
    tight: 'near',
    standsOn: ['near', 'far'],
    hold: {
      ...upright(14),
      ...straightSpine,
      neckDeg: -10,
      pelvis: [-6, 66, -22],
      nearLeg: planted(0, 45, { foot: [1, 0, 0.25], knee: [1, 0.2, 0.1] }),
      farLeg: planted(0, -42, { foot: [0.85, 0, -0.5], knee: [0.5, 0.3, -1] }),
      nearArm: hand({ on: 'near.hip', plus: [2, 9, 8] }, [-0.2, 0.1, 1], [0.6, -0.7, -0.4]),
      farArm: hand([12, 98, -68], [0, -1, -0.4]),
    },
    start: { ...upright(4), pelvis: [-4, 75, -9] },
    props: [{ kind: 'mat', from: [-26, 0, -82], to: [26, 0, 66] }, post(14, -71, 112)],
    arrows: [{ from: { on: 'pelvis', plus: [16, 12, 2] }, along: [0, -4, -20] }],
    order: ['nearLeg', 'farLeg', 'trunk', 'nearArm', 'farArm'],
  },
  floor: {
    says: msg('figure.adductors.floor'),
    yawDeg: -90,
    raisedDeg: 24,
    tight: 'both',
    hold: {
      ...upright(13),
      ...straightSpine,
      pelvis: [0, 10, 0],
      nearLeg: ankleAt([30, 7, 5], [0.9, 0.3, -0.15], [0.2, 0.12, 1], { instep: [0, 0.35, 1] }),
      farLeg: ankleAt([30, 7, -5], [0.9, 0.3, 0.15], [0.2, 0.12, -1], { instep: [0, 0.35, -1] }),
      nearArm: hand({ on: 'near.ankle', plus: [8, 6, 5] }, [0, -0.4, 1], [0.5, -0.4, -0.6]),
      farArm: hand({ on: 'far.ankle', plus: [8, 6, -5] }, [0, -0.4, -1], [0.5, -0.4, 0.6]),
    },
    start: {
      nearLeg: ankleAt([30, 7, 5], [0.9, 0.3, -0.15], [0.2, 0.42, 1], { instep: [0, 0.35, 1] }),
      farLeg: ankleAt([30, 7, -5], [0.9, 0.3, 0.15], [0.2, 0.42, -1], { instep: [0, 0.35, -1] }),
    },
    props: [{ kind: 'mat', from: [-24, 0, -64], to: [62, 0, 64] }],
    arrows: [
      { from: { on: 'near.knee', plus: [0, 24, 2] }, along: [0, -16, 2] },
      { from: { on: 'far.knee', plus: [0, 24, -2] }, along: [0, -16, -2] },
    ],
    order: ['trunk', 'farLeg', 'nearLeg', 'farArm', 'nearArm'],
  },
};
