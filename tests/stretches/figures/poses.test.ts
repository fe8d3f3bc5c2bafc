import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MUSCLES } from '../../../lib/muscles';
import { stretches } from '../../../lib/stretches';
import { jointAngles } from '../../../lib/stretches/figures/angles';
import { mixFrames } from '../../../lib/stretches/figures/frames';
import { type ArmPose, type Pose, SIDES } from '../../../lib/stretches/figures/pose';
import { poses, VERSIONS, type Version } from '../../../lib/stretches/figures/poses';
import { boxOf, sceneOf } from '../../../lib/stretches/figures/scene';
import { BODY, placeOf, type Skeleton, solve } from '../../../lib/stretches/figures/skeleton';
import { distance } from '../../../lib/stretches/figures/vector';
import { speakerFor } from '../../../lib/words';

interface Drawn {
  readonly name: string;
  readonly muscle: (typeof MUSCLES)[number];
  readonly version: Version;
  readonly pose: Pose;
}

const drawn: Drawn[] = MUSCLES.flatMap((muscle) =>
  VERSIONS.flatMap((version) => {
    const pose = poses[muscle][version];
    return pose === undefined ? [] : [{ name: `${muscle} ${version}`, muscle, version, pose }];
  }),
);
const SHARES = [0, 0.25, 0.5, 0.75, 1];
const limbs = (skeleton: Skeleton) => [
  { leg: skeleton.nearLeg, arm: skeleton.nearArm },
  { leg: skeleton.farLeg, arm: skeleton.farArm },
];

describe('the drawings', () => {
  it('has one for each way of doing each stretch, and for no other', () => {
    for (const muscle of MUSCLES) {
      const stretch = stretches[muscle];
      expect(poses[muscle].standing !== undefined, muscle).toBe(stretch.standing !== null);
      expect(poses[muscle].standingAlternative !== undefined, muscle).toBe(
        stretch.standingAlternative !== undefined,
      );
    }
    expect(drawn).toHaveLength(32);
  });

  it('says of each in words of its own what it shows', () => {
    const speaker = speakerFor('en-GB', 'metric');
    const texts = drawn.map(({ pose }) => speaker.say(pose.says));
    expect(new Set(texts).size).toBe(drawn.length);
    for (const { pose, muscle, version } of drawn)
      expect(pose.says.message).toBe(`figure.${muscle}.${version}`);
  });

  describe.each(drawn)('$name', ({ pose, muscle }) => {
    it.each(SHARES)('keeps every bone as long as it is, %d of the way', (share) => {
      const skeleton = solve(mixFrames(pose, share));
      for (const { leg, arm } of limbs(skeleton)) {
        expect(distance(leg.hip, leg.knee)).toBeCloseTo(BODY.thigh, 3);
        expect(distance(leg.knee, leg.ankle)).toBeCloseTo(BODY.shank, 3);
        expect(distance(leg.heel, leg.ball)).toBeCloseTo(BODY.ballAhead, 3);
        expect(distance(arm.shoulder, arm.elbow)).toBeCloseTo(BODY.upperArm, 3);
        expect(distance(arm.elbow, arm.wrist)).toBeCloseTo(BODY.forearm, 3);
      }
      expect(distance(skeleton.pelvis, skeleton.waist)).toBeCloseTo(BODY.lumbar, 3);
      expect(distance(skeleton.waist, skeleton.chest)).toBeCloseTo(BODY.thorax, 3);
    });

    it.each([0, 1])('reaches what it holds and stands on, %d of the way', (share) => {
      const frame = mixFrames(pose, share);
      const skeleton = solve(frame);
      const missed = (arm: ArmPose, at: readonly [number, number, number]) =>
        distance(placeOf(skeleton, arm.wrist), at);
      expect(missed(frame.nearArm, skeleton.nearArm.wrist), 'near hand').toBeLessThan(1.5);
      expect(missed(frame.farArm, skeleton.farArm.wrist), 'far hand').toBeLessThan(1.5);
      for (const [foot, leg] of [
        [frame.nearLeg, skeleton.nearLeg],
        [frame.farLeg, skeleton.farLeg],
      ] as const) {
        expect(distance(foot.at, leg[foot.by]), foot.by).toBeLessThan(1);
      }
    });

    it.each(SHARES)('bends no joint further than one goes, %d of the way', (share) => {
      const skeleton = solve(mixFrames(pose, share));
      for (const side of SIDES) {
        const angles = jointAngles(skeleton, side);
        expect(angles.kneeDeg, `${side} knee`).toBeLessThanOrEqual(157);
        expect(angles.elbowDeg, `${side} elbow`).toBeLessThanOrEqual(150);
        expect(angles.hipDeg, `${side} hip`).toBeGreaterThanOrEqual(-30);
        expect(angles.hipDeg, `${side} hip`).toBeLessThanOrEqual(138);
        expect(angles.ankleDeg, `${side} ankle`).toBeGreaterThanOrEqual(-91);
        expect(angles.ankleDeg, `${side} ankle`).toBeLessThanOrEqual(40);
      }
    });

    it('has nothing of the body below the ground', () => {
      for (const share of SHARES) {
        const skeleton = solve(mixFrames(pose, share));
        for (const { leg, arm } of limbs(skeleton)) {
          for (const [joint, at] of Object.entries({ ...leg, elbow: arm.elbow, wrist: arm.wrist })) {
            if (['knee', 'ankle', 'heel', 'ball', 'elbow', 'wrist'].includes(joint)) {
              expect(at[1], joint).toBeGreaterThan(-2.5);
            }
          }
        }
      }
    });

    it('paints the muscle of the stretch and the one that is tightened, and no other', () => {
      const { antagonist, antagonistCue } = stretches[muscle];
      const tightened = antagonistCue === null ? null : antagonist;
      const { marks } = sceneOf(pose, { stretched: muscle, tightened });
      expect(marks.some(({ as }) => as === 'stretched')).toBe(true);
      expect(marks.some(({ as }) => as === 'tightened')).toBe(tightened !== null);
      expect(marks.some(({ as }) => as === 'arrow')).toBe(true);
    });
  });

  it('stands with its feet on the ground where it says so', () => {
    const standing = drawn.filter(({ pose }) => pose.standsOn !== undefined);
    expect(standing.length).toBeGreaterThanOrEqual(14);
    for (const { name, pose } of standing) {
      const skeleton = solve(pose.hold);
      for (const side of pose.standsOn ?? []) {
        const leg = side === 'near' ? skeleton.nearLeg : skeleton.farLeg;
        expect(Math.abs(leg.heel[1]), `${name} ${side} heel`).toBeLessThan(1);
        expect(Math.abs(leg.ball[1]), `${name} ${side} ball`).toBeLessThan(1);
      }
    }
  });

  it('keeps the knee as the steps say: straight for the upper calf, bent for the lower', () => {
    const knee = (muscle: 'gastrocnemius' | 'soleus' | 'hamstrings') => {
      const pose = poses[muscle].standing;
      return pose === undefined ? Number.NaN : jointAngles(solve(pose.hold), 'near').kneeDeg;
    };
    expect(knee('gastrocnemius')).toBeLessThan(8);
    expect(knee('soleus')).toBeGreaterThan(25);
    expect(knee('hamstrings')).toBeLessThan(22);
  });

  it('draws finite paths inside its frame, wherever the movement is', () => {
    const boxes = new Map(drawn.map(({ name, pose }) => [name, boxOf(pose)]));
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...drawn), share, ({ name, pose, muscle }, done) => {
        const { x = 0, y = 0, width = 0, height = 0 } = boxes.get(name) ?? {};
        const { marks } = sceneOf(pose, { stretched: muscle, tightened: null }, done);
        const bodyMarks = marks.filter(({ as }) => as === 'skin' || as === 'shoe');
        const numbers = bodyMarks.flatMap(({ d }) => d.match(/-?[\d.]+/g) ?? []).map(Number);
        const outside = numbers.filter((value, index) =>
          index % 2 === 0 ? !(value >= x && value <= x + width) : !(value >= y && value <= y + height),
        );
        expect(numbers.length).toBeGreaterThan(100);
        expect(outside).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
