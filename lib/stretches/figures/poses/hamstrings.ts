import { msg } from '../../../words';
import type { PosesOf } from '.';
import { angled, ankleAt, ground, hand, mat, planted, straightSpine, supine, upright } from './common';

export const hamstrings: PosesOf = {
  standing: {
    says: msg('figure.hamstrings.standing'),
    yawDeg: -12,
    raisedDeg: 8,
    tight: 'near',
    standsOn: ['far'],
    hold: {
      ...upright(54),
      ...straightSpine,
      bendDeg: 4,
      neckDeg: -18,
      pelvis: [-26, 88, 0],
      nearLeg: { at: [38, 22, 9], by: 'heel', foot: angled(72), instep: angled(162), knee: [0.5, 1, 0] },
      farLeg: planted(-33, -9),
      nearArm: hand({ on: 'near.knee', plus: [-8, 9, 3] }, [-0.7, 0.2, 0.6]),
      farArm: hand({ on: 'near.knee', plus: [-8, 9, -4] }, [-0.7, 0.2, -0.6]),
    },
    start: {
      ...upright(14),
      bendDeg: 0,
      neckDeg: 0,
      nearArm: hand({ on: 'near.hip', plus: [9, 6, 4] }, [-1, 0, 0.6]),
      farArm: hand({ on: 'far.hip', plus: [9, 6, -4] }, [-1, 0, -0.6]),
    },
    props: [ground(-52, 66), { kind: 'box', from: [30, 0, -22], to: [64, 22, 26] }],
    arrows: [{ from: { on: 'chest', plus: [-22, 16, 0] }, along: [17, -8, 0] }],
  },
  floor: {
    says: msg('figure.hamstrings.floor'),
    yawDeg: -10,
    raisedDeg: 12,
    tight: 'near',
    hold: {
      ...supine,
      ...straightSpine,
      bendDeg: 16,
      neckDeg: 14,
      pelvis: [0, 9, 0],
      nearLeg: ankleAt([2, 91, 9], angled(160), [-1, 0.4, 0]),
      farLeg: planted(36, -9, { knee: [0, 1, 0] }),
      nearArm: hand({ on: 'near.knee', plus: [6, -19, 4] }, [0, -0.6, 0.8]),
      farArm: hand({ on: 'near.knee', plus: [6, -19, -5] }, [0, -0.6, -0.8]),
    },
    start: { nearLeg: ankleAt([24, 58, 9], angled(80), [-1, 0.6, 0]) },
    props: [mat(-86, 66)],
    arrows: [{ from: { on: 'near.ankle', plus: [24, -22, 0] }, along: [-9, 17, 0] }],
  },
};
