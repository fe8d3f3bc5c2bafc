import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../lib/advice/plan';
import type { Cue, FormPlan } from '../../../lib/advice/types';
import type { CourseProfile, Segment } from '../../../lib/course/types';
import type { MuscleId } from '../../../lib/muscles';
import type { CueKind, Injury, Runner } from '../../../lib/runner/runner';
import { sayAll, speakerFor } from '../../../lib/words';
import { courseOf } from '../courses';
import { anyCourse, anyDistanceKm, anyRunner, anySegments, levelSegments } from '../random';

const VOLUNTARY: readonly CueKind[] = [
  'natural_reset',
  'tall_reset',
  'cadence_up',
  'small_lean',
  'strike_shift',
];
const ALTERED: readonly CueKind[] = ['tall_reset', 'cadence_up', 'small_lean', 'strike_shift'];
const WalkSchema = v.object({ gradePct: v.number(), riseM: v.number() });
const DownSchema = v.object({ again: v.boolean() });
const isVoluntary = (cue: Cue) => VOLUNTARY.includes(cue.kind);
const voluntary = (plan: FormPlan) => plan.cues.filter(isVoluntary);
const terrain = (plan: FormPlan) => plan.cues.filter((cue) => !isVoluntary(cue));
const kindsOf = (plan: FormPlan) => new Set(plan.cues.map((cue) => cue.kind));

/** The injuries' muscles, written down a second time so that a slip in one place shows. */
const INJURED: Readonly<Record<Injury, readonly MuscleId[]>> = {
  achilles: ['gastrocnemius', 'soleus'],
  calf: ['gastrocnemius', 'soleus'],
  plantar: ['foot-sole'],
  metatarsal: ['foot-sole'],
  knee: ['quadriceps'],
  quadriceps: ['quadriceps'],
  hamstring: ['hamstrings'],
  'hip-flexor': ['hip-flexors'],
  'low-back': ['lower-back'],
  'stress-bone': [],
};
const history = (runner: Runner): MuscleId[] => [
  ...runner.cramps,
  ...runner.injuries.flatMap((injury) => INJURED[injury]),
];
const has = (runner: Runner, ...muscles: MuscleId[]) => history(runner).some((m) => muscles.includes(m));

/** Runs `check` on the plan of any runner on any course with a known class. */
function always(check: (plan: FormPlan, course: CourseProfile, runner: Runner, km: number) => void) {
  fc.assert(
    fc.property(
      anyCourse,
      anyRunner,
      fc.constantFrom('km' as const, 'mile' as const),
      (course, runner, signs) => {
        const plan = makePlan(course, runner, signs);
        expect(plan).not.toBeNull();
        // To the metre, as the plan counts.
        if (plan) check(plan, course, runner, Math.round((course.distanceKm ?? 0) * 1000) / 1000);
      },
    ),
    { numRuns: 400 },
  );
}

describe('every plan', () => {
  it('P0: opens with the early ceiling and P19: carries the twinge line', () => {
    always((plan, _course, _runner, km) => {
      expect(plan.easeUntilKm).toBeGreaterThan(0);
      expect(plan.easeUntilKm).toBeLessThanOrEqual(10);
      expect(plan.easeUntilKm).toBeLessThanOrEqual(km * 0.25);
      expect(plan.twinge.message).toBe('plan.twinge');
    });
  });

  it('P1: lets the race settle before any voluntary cue', () => {
    always((plan, _course, _runner, km) => {
      for (const cue of voluntary(plan)) expect(cue.startKm).toBeGreaterThanOrEqual(Math.max(2, 0.08 * km));
    });
  });

  it('P2: ends every cue before the quiet end', () => {
    always((plan, _course, _runner, km) => {
      const quietFrom = km - (km < 30 ? 1 : 1.5);
      for (const cue of plan.cues) expect(cue.startKm + cue.lengthKm).toBeLessThanOrEqual(quietFrom + 1e-9);
    });
  });

  it('P3: holds few cues', () => {
    always((plan, _course, runner, km) => {
      const count = voluntary(plan).length;
      if (km < 15) expect(count).toBe(0);
      else if (km <= 30) expect(count).toBeLessThanOrEqual(4);
      else if (km <= 50) expect(count).toBeLessThanOrEqual(runner.experience === 'practised' ? 9 : 7);
      else expect(count).toBeLessThanOrEqual(12);
      const hills = terrain(plan);
      if (km < 8) expect(hills).toEqual([]);
      else if (km < 15) expect(hills.length).toBeLessThanOrEqual(2);
      else if (km <= 30) expect(hills.length).toBeLessThanOrEqual(6);
      else if (km <= 50) expect(hills.length).toBeLessThanOrEqual(9);
      else {
        expect(hills.filter((cue) => cue.kind.startsWith('up')).length).toBeLessThanOrEqual(4);
        expect(hills.filter((cue) => cue.kind === 'down_quick').length).toBeLessThanOrEqual(4);
      }
    });
  });

  it('P4, P5: stands on hills that count, and nowhere else', () => {
    const gradeAt = (segments: readonly Segment[], km: number) =>
      segments.find((each) => each.startKm - 0.006 <= km && km < each.startKm + each.lengthKm - 0.006)
        ?.gradePct;
    always((plan, { segments }) => {
      for (const cue of terrain(plan)) {
        if (!segments) throw new Error('a terrain cue without a profile is an invented place');
        const grade = gradeAt(segments, cue.startKm);
        if (grade === undefined) continue;
        if (cue.kind.startsWith('up')) expect(grade).toBeGreaterThanOrEqual(2 - 1e-6);
        if (cue.say.message === 'plan.say.down.gentle') expect(grade).toBeLessThanOrEqual(-0.5 + 1e-6);
        else if (cue.kind === 'down_quick' && !v.parse(DownSchema, cue.magnitude.params).again)
          expect(grade).toBeLessThanOrEqual(-1.5 + 1e-6);
      }
    });
  });

  it('P4: never orders walking on a road, and hikes a trail from 8 % only to spare a calf', () => {
    always((plan, course, runner) => {
      for (const cue of plan.cues.filter((each) => each.kind === 'up_walk')) {
        const trail = course.surface === 'trail';
        expect(cue.say.message).toBe(trail ? 'plan.say.up_walk.trail' : 'plan.say.up_walk.road');
        const least = trail && has(runner, 'gastrocnemius', 'soleus', 'tibialis-posterior') ? 8 : 10;
        const { gradePct, riseM } = v.parse(WalkSchema, cue.magnitude.params);
        expect(gradePct).toBeGreaterThanOrEqual(least - 1e-6);
        expect(riseM).toBeGreaterThanOrEqual(20 - 1e-6);
      }
    });
  });

  it('P6: keeps the cues of different hills apart', () => {
    const order = ['up_short', 'up_walk', 'crest_reset', 'down_quick'];
    always((plan) => {
      const hills = terrain(plan);
      hills.slice(1).forEach((cue, index) => {
        const before = hills[index];
        if (!before || cue.startKm - before.startKm >= 0.8 - 1e-6) return;
        expect(order.indexOf(cue.kind)).toBeGreaterThan(order.indexOf(before.kind));
      });
    });
  });

  it('P7: schedules on the signs, on level road, clear of the hills', () => {
    fc.assert(
      fc.property(
        anyCourse,
        anyRunner,
        fc.constantFrom('km' as const, 'mile' as const),
        (course, runner, signs) => {
          const plan = makePlan(course, runner, signs);
          if (!plan) return;
          const step = signs === 'km' ? 5 : 4.828032;
          for (const cue of voluntary(plan)) {
            const sign = cue.startKm / step;
            expect(Math.abs(sign - Math.round(sign)) * step).toBeLessThan(0.006);
            const end = cue.startKm + cue.lengthKm;
            const under = (course.segments ?? []).filter(
              ({ startKm, lengthKm }) => startKm < end - 1e-9 && startKm + lengthKm > cue.startKm,
            );
            expect(Math.abs(under[0]?.gradePct ?? 0)).toBeLessThanOrEqual(1 + 1e-6);
            for (const hill of terrain(plan)) {
              const apart = Math.max(hill.startKm - end, cue.startKm - hill.startKm - hill.lengthKm);
              expect(apart).toBeGreaterThanOrEqual(1.2 - 1e-6);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('P8: has no equal neighbours where there is a choice, lasts 60 to 90 s, says six words at most', () => {
    const english = speakerFor('en', 'metric');
    always((plan) => {
      const cues = voluntary(plan);
      const choice = new Set(cues.map((cue) => cue.kind)).size > 1;
      cues.forEach((cue, index) => {
        expect(cue.seconds).toBeGreaterThanOrEqual(60);
        expect(cue.seconds).toBeLessThanOrEqual(90);
        if (choice && index > 0) expect(cue.kind).not.toBe(cues[index - 1]?.kind);
      });
      for (const cue of plan.cues) expect(english.say(cue.say).split(/\s+/).length).toBeLessThanOrEqual(6);
    });
  });

  it('P9: loads no muscle of the history by choice, and holds to what an injury rules out', () => {
    always((plan, _course, runner) => {
      for (const cue of voluntary(plan)) {
        expect(cue.loads.filter((muscle) => history(runner).includes(muscle))).toEqual([]);
      }
      const kinds = kindsOf(plan);
      if (has(runner, 'gastrocnemius', 'soleus', 'foot-sole', 'toe-flexors', 'tibialis-posterior')) {
        expect(kinds).not.toContain('strike_shift');
      }
      if (has(runner, 'hamstrings', 'hip-flexors', 'tfl')) expect(kinds).not.toContain('cadence_up');
      if (has(runner, 'quadriceps')) expect(kinds).not.toContain('tall_reset');
      if (has(runner, 'lower-back')) expect(kinds).not.toContain('small_lean');
      const says = plan.cues.map((cue) => cue.say.message);
      if (has(runner, 'hamstrings', 'hip-flexors', 'tfl', 'quadriceps')) {
        expect(says).not.toContain('plan.say.down.quick');
      }
    });
  });

  it('P10: alters nothing for a first-timer', () => {
    always((plan, _course, runner) => {
      if (runner.experience === 'new')
        expect(plan.cues.filter((cue) => ALTERED.includes(cue.kind))).toEqual([]);
    });
  });

  it('P11: alters at most a tenth of the race, and the strike at most a twentieth', () => {
    always((plan, _course, _runner, km) => {
      const share = (kinds: readonly CueKind[]) =>
        plan.cues.filter((cue) => kinds.includes(cue.kind)).reduce((sum, cue) => sum + cue.lengthKm, 0) / km;
      expect(share(ALTERED)).toBeLessThanOrEqual(0.1);
      expect(share(['strike_shift'])).toBeLessThanOrEqual(0.05);
      for (const cue of plan.cues)
        if (cue.kind === 'strike_shift') expect(cue.lengthKm).toBeLessThanOrEqual(1);
    });
  });

  it('P12: gives every cue all of its parts, all finite, with a claim behind it', () => {
    always((plan) => {
      for (const cue of plan.cues) {
        for (const figure of [cue.startKm, cue.lengthKm, cue.seconds])
          expect(Number.isFinite(figure)).toBe(true);
        expect(cue.startKm).toBeGreaterThanOrEqual(0);
        expect(cue.lengthKm).toBeGreaterThan(0);
        expect(cue.claims.length).toBeGreaterThan(0);
        expect(cue.rests.filter((muscle) => cue.loads.includes(muscle))).toEqual([]);
      }
      expect(plan.footer.message).toBe('plan.footer');
      expect([...plan.cues].sort((a, b) => a.startKm - b.startKm)).toEqual(plan.cues);
    });
  });

  it('P13: is the same for the same input, and can be said without a hole', () => {
    const english = speakerFor('en-US', 'imperial');
    always((plan, course, runner) => {
      expect(makePlan(course, runner)).toEqual(makePlan(course, runner));
      expect(JSON.stringify(sayAll(english, plan))).not.toMatch(/undefined|NaN|Infinity|\[object/);
    });
  });

  it('P16, P17: has nothing unpractised within four weeks, and a ladder for whatever is provisional', () => {
    always((plan, _course, runner) => {
      const days = runner.daysToRace;
      const near = days !== null && days >= 0 && days < 28;
      for (const cue of voluntary(plan)) {
        const practised = runner.practisedCues.includes(cue.kind);
        const easy = cue.kind === 'natural_reset' || cue.kind === 'tall_reset';
        if (near) expect(practised || easy).toBe(true);
        const metInTraining = cue.kind === 'cadence_up' && cue.seconds === 60 && days !== null && days >= 28;
        expect(cue.provisional).toBe(!practised && !easy && !metInTraining);
        const learned = plan.practiseFirst.map(({ kind }) => kind);
        expect(learned.includes(cue.kind)).toBe(cue.provisional);
        if (cue.kind === 'strike_shift') expect(practised).toBe(true);
      }
      if (near) expect(plan.practiseFirst).toEqual([]);
      for (const { ladder } of plan.practiseFirst) {
        const daysBefore = ladder.map((step) => step.daysBefore);
        expect(daysBefore).toEqual([...new Set(daysBefore)].sort((a, b) => b - a));
        expect(Math.min(...daysBefore)).toBeGreaterThanOrEqual(4);
        expect(ladder.slice(0, -1).every((step) => step.daysBefore > 21)).toBe(true);
        if (days !== null && days >= 0) expect(daysBefore[0]).toBeLessThanOrEqual(days);
      }
    });
  });

  it('P18: keeps to resets on a hot day', () => {
    always((plan, _course, runner) => {
      if (!runner.hot) return;
      for (const cue of voluntary(plan)) expect(['natural_reset', 'tall_reset']).toContain(cue.kind);
      expect(plan.standingRules.map((rule) => rule.message)).toContain('plan.rule.hot');
    });
  });

  it('P20: gives run-walk as one rule where it was chosen, and no scattered walks', () => {
    always((plan, _course, runner, km) => {
      expect(plan.runWalk !== null).toBe(runner.walkBreaks && km >= 5);
      expect(kindsOf(plan)).not.toContain('walk_break');
    });
  });

  it('keeps the natural form of those who must', () => {
    always((plan, _course, runner) => {
      if (!runner.naturalFormOnly && !runner.injuries.includes('stress-bone')) return;
      for (const kind of kindsOf(plan)) expect(['natural_reset', 'crest_reset', 'up_walk']).toContain(kind);
      expect(plan.standingRules.map((rule) => rule.message)).toContain('plan.rule.clinician');
    });
  });

  it('names a reason for every voluntary kind that it leaves out of a race long enough for cues', () => {
    always((plan, _course, _runner, km) => {
      const out = plan.leftOut.map(({ kind }) => kind);
      if (km < 15) expect(out).toEqual([]);
      for (const kind of kindsOf(plan)) expect(out).not.toContain(kind);
      expect(new Set(out).size).toBe(out.length);
    });
  });
});

describe('flat and hilly', () => {
  it('S32, S33: a flat course has at least as many voluntary cues as a hilly one', () => {
    const hillyCourse = fc.constantFrom('hilly' as const, 'mountainous' as const, 'rolling' as const);
    fc.assert(
      fc.property(
        anyDistanceKm.chain((km) =>
          fc.tuple(
            fc.constant(km),
            hillyCourse,
            fc.option(anySegments(km), { nil: undefined }),
            levelSegments(km),
          ),
        ),
        anyRunner,
        fc.boolean(),
        ([distanceKm, kind, segments, level], runner, withFile) => {
          const flatRoad = withFile ? { segments: level } : {};
          const flat = makePlan(courseOf({ distanceKm, ...flatRoad }), runner);
          const hilly = makePlan(
            courseOf({ distanceKm, terrain: kind, ...(segments ? { segments } : {}) }),
            runner,
          );
          const count = (plan: FormPlan | null) => (plan ? voluntary(plan).length : 0);
          expect(count(flat)).toBeGreaterThanOrEqual(count(hilly));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('S32: and more on average from a half marathon up', () => {
    const mean = (counts: readonly number[]) => counts.reduce((sum, n) => sum + n, 0) / counts.length;
    const longKm = fc.oneof(
      fc.constantFrom(21.0975, 30, 42.195, 50, 100),
      fc.double({ min: 21, max: 120, noNaN: true }),
    );
    const climbM = (segments: readonly Segment[]) =>
      segments.reduce((sum, { lengthKm, gradePct }) => sum + Math.max(0, 10 * lengthKm * gradePct), 0);
    const steepSegments = (km: number) => anySegments(km).filter((segments) => climbM(segments) > 10 * km);
    for (const terrain of ['hilly', 'mountainous'] as const) {
      const pairs = fc.sample(
        longKm.chain((km) =>
          fc.tuple(
            fc.constant(km),
            anyRunner,
            levelSegments(km),
            fc.option(steepSegments(km), { nil: undefined }),
          ),
        ),
        300,
      );
      const count = (course: CourseProfile, runner: Runner) => {
        const plan = makePlan(course, runner);
        return plan ? voluntary(plan).length : 0;
      };
      const flat = pairs.map(([distanceKm, runner, segments]) =>
        count(courseOf({ distanceKm, segments }), runner),
      );
      const hilly = pairs.map(([distanceKm, runner, , segments]) =>
        count(courseOf({ distanceKm, terrain, ...(segments ? { segments } : {}) }), runner),
      );
      expect(mean(flat)).toBeGreaterThan(mean(hilly) + 1);
    }
  });
});
