import { describe, expect, it } from 'vitest';
import { generalPlan, makePlan } from '../../../lib/advice/plan';
import { easeUntilKm } from '../../../lib/advice/plan/ceiling';
import { climbs, descents, gentleFalls } from '../../../lib/advice/plan/hills';
import { rulesBeside } from '../../../lib/advice/rules-beside';
import { sayPlan } from '../../../lib/advice/say-plan';
import type { FormPlan } from '../../../lib/advice/types';
import type { CourseProfile } from '../../../lib/course/types';
import type { Runner } from '../../../lib/runner/runner';
import { speakerFor } from '../../../lib/words';
import { courseOf, pointToPoint, runnerOf, segmentsOf } from '../courses';

const english = speakerFor('en-GB', 'metric');
const american = speakerFor('en-US', 'imperial');

function planOf(course: CourseProfile, runner: Partial<Runner> = {}, signs: 'km' | 'mile' = 'km'): FormPlan {
  const plan = makePlan(course, runnerOf(runner), signs);
  if (!plan) throw new Error('no plan');
  return plan;
}
const viewOf = (runner: Partial<Runner>, raceDate: string | null = null) =>
  sayPlan(planOf(courseOf(), runner), courseOf(), english, raceDate);
const summary = (plan: FormPlan) => plan.cues.map((cue) => `${cue.startKm} ${cue.kind}`);

describe('the early ceiling', () => {
  it.each([
    [42.195, 10],
    [42, 10],
    [42.2, 10],
    [21.0975, 5],
    [21.1, 5],
    [10, 2],
    [5, 1],
    [15, 3],
    [30, 6],
    [50, 10],
    [160.9, 10],
  ])('of %d km ends at km %d', (km, ease) => expect(easeUntilKm(km)).toBe(ease));
});

describe('what a runner who has told nothing sees of a flat marathon', () => {
  it('five months away: nothing to practise yet, and a draft', () => {
    const view = viewOf({ daysToRace: 153 }, '2026-08-01');
    expect(view.time).toEqual({
      headline: 'Nothing to practise yet. We start on 30 May 2026.',
      label: 'Until then',
      lines: [
        'Calf and thigh strength, ten minutes twice a week.',
        'Let the long run grow.',
        'Find an honest goal from a recent race.',
      ],
      inOrder: false,
      draft: `A draft with ${view.cues.length} check-ins. It settles once practice has begun.`,
      note: '',
    });
    expect(view.cues.length).toBeGreaterThanOrEqual(6);
    expect(view.cues.length).toBeLessThanOrEqual(7);
    expect(view.cues.some((cue) => cue.provisional !== null)).toBe(true);
    expect(viewOf({ daysToRace: 153 }).time?.headline).toContain('That starts nine weeks before the race.');
  });

  it('two weeks away: the signs from 10 km, shake out and grow tall in turn', () => {
    const view = viewOf({ daysToRace: 14 });
    expect(view.time).toMatchObject({
      headline: 'Too late to learn a new stride, and you don’t need one.',
      lines: [
        'From km 10 · mile 6.2, at the signs: shake out and grow tall, in turn.',
        'Walk through two aid stations if you like. The idea is borrowed from a plan with far more breaks.',
      ],
      inOrder: false,
      draft: '',
      note: '',
    });
    expect(view.cues.map((cue) => [cue.startKm, cue.say])).toEqual([
      [10, 'Shake out, let it go'],
      [15, 'Grow tall'],
      [20, 'Shake out, let it go'],
      [25, 'Grow tall'],
      [30, 'Shake out, let it go'],
      [35, 'Grow tall'],
      [40, 'Shake out, let it go'],
    ]);
    // Said once: what the lines say does not come again below them.
    expect(rulesBeside(view)).toEqual([]);
    expect(view.practiseFirst).toEqual([]);
  });

  it('tomorrow: nothing new, three lines, no ladder', () => {
    const view = viewOf({ daysToRace: 1 });
    expect(view.time).toEqual({
      headline: 'Nothing new tomorrow.',
      label: 'In this order',
      lines: [
        'To km 10 · mile 6.2, easier than feels right.',
        'Every 5 km from km 10 · mile 6.2: shoulders, hands, feet; let go. Every other time: grow tall.',
        'First twinge: slow down, walk a minute, stretch gently, start again with short steps.',
      ],
      inOrder: true,
      draft: '',
      note: 'No long static stretching before the start. A few easy holds under 30 seconds do no harm.',
    });
    expect(view.practiseFirst).toEqual([]);
    expect(viewOf({ daysToRace: 0 }).time?.headline).toBe('Nothing new today.');
    expect(viewOf({ daysToRace: 5 }).time?.headline).toBe('Nothing new this week.');
  });

  it('on a course with hills: as short, with the hills in one line and their rules below', () => {
    const said = (change: Partial<CourseProfile>, daysToRace: number) => {
      const course = courseOf(change);
      return sayPlan(planOf(course, { daysToRace }), course, english, null);
    };
    for (const terrain of ['rolling', 'hilly'] as const) {
      expect(said({ terrain }, 153).time?.lines).toEqual(viewOf({ daysToRace: 153 }).time?.lines);
      expect(said({ terrain }, 14).time?.lines).toEqual([
        'Each hill: short steps up, let go on top, easy down. On level ground, at the signs: shake out and grow tall, in turn.',
        'Walk through two aid stations if you like. The idea is borrowed from a plan with far more breaks.',
      ]);
      const tomorrow = said({ terrain }, 1);
      expect(tomorrow.time?.lines).toEqual([
        'To km 10 · mile 6.2, easier than feels right.',
        'Each hill: short steps up, let go on top, easy down. On level ground, at the signs: shake out and grow tall, in turn.',
        'First twinge: slow down, walk a minute, stretch gently, start again with short steps.',
      ]);
      expect(rulesBeside(tomorrow).length).toBeGreaterThan(2);
    }
    expect(said({ terrain: 'hilly', surface: 'trail' }, 1).time?.lines[1]).toContain('hike the steep parts');
  });

  it('without a date: all four cues in turn, the unpractised ones with the whole ladder', () => {
    const plan = planOf(courseOf());
    expect(summary(plan)).toEqual([
      '10 natural_reset',
      '15 tall_reset',
      '20 cadence_up',
      '25 small_lean',
      '30 natural_reset',
      '35 tall_reset',
      '40 cadence_up',
    ]);
    expect(
      plan.practiseFirst.map(({ kind, ladder }) => [kind, ladder.map((step) => step.daysBefore)]),
    ).toEqual([
      ['cadence_up', [63, 49, 35, 8]],
      ['small_lean', [63, 49, 35, 8]],
    ]);
    expect(plan.leftOut.map(({ kind }) => kind)).toEqual(['strike_shift']);
  });
});

describe('who gets what', () => {
  it('on miles: the 3 mile signs', () => {
    const view = sayPlan(planOf(courseOf(), { daysToRace: 14 }, 'mile'), courseOf(), american);
    expect(view.cues.map((cue) => cue.where)[0]).toBe('mile 6 · km 9.7');
    expect(view.cues.length).toBe(7);
  });

  it('four to nine weeks: three runs, for what needs practice', () => {
    const plan = planOf(courseOf(), { daysToRace: 40 });
    expect(plan.practiseFirst.map(({ kind, ladder }) => [kind, ladder.length - 1])).toEqual([
      ['small_lean', 3],
    ]);
  });

  it('asks no practice for a minute of slightly quicker feet where training meets it first', () => {
    const cadence = (daysToRace: number | null) => {
      const plan = planOf(courseOf(), { daysToRace });
      const cue = plan.cues.find(({ kind }) => kind === 'cadence_up');
      const ladder = plan.practiseFirst.some(({ kind }) => kind === 'cadence_up');
      return cue && [cue.seconds, cue.provisional, ladder];
    };
    expect([153, 63, 40, 28].map(cadence)).toEqual(Array(4).fill([60, false, false]));
    expect(cadence(27)).toBeUndefined();
    expect(cadence(null)).toEqual([60, true, true]);
  });

  it('keeps the limits of 30 km for a file that measures a few centimetres more', () => {
    const hill = [
      [1, 4],
      [1, -4],
    ] as const;
    const count = (distanceKm: number) => {
      const segments = segmentsOf([...Array(14).fill(hill).flat(), [distanceKm - 28, 0]]);
      return planOf(courseOf({ terrain: 'hilly', distanceKm, segments })).cues.length;
    };
    expect(count(30.00002)).toBe(6);
    expect(count(30.002)).toBe(9);
  });

  it('takes 28 days as time to learn and 27 as too late', () => {
    const has = (days: number) =>
      summary(planOf(courseOf(), { daysToRace: days }))
        .join()
        .includes('cadence_up');
    expect([has(28), has(27)]).toEqual([true, false]);
  });

  it('gives a practised runner the larger dose, a ninth cue’s room, and the strike that they practise', () => {
    const practised = { experience: 'practised', practisedCues: ['cadence_up', 'strike_shift'] } as const;
    const plan = planOf(courseOf(), {
      ...practised,
      practisedCues: [...practised.practisedCues],
      daysToRace: 3,
    });
    expect(summary(plan)[0]).toBe('5 natural_reset');
    expect(summary(plan)).toContain('20 strike_shift');
    const cadence = plan.cues.find((cue) => cue.kind === 'cadence_up');
    expect(cadence?.seconds).toBe(90);
    expect(cadence?.provisional).toBe(false);
    expect(cadence && english.say(cadence.magnitude)).toContain('8 or 9 more steps a minute at 170 (5%)');
  });

  it('leaves quicker feet and the lean out for hamstrings, and the sprint', () => {
    const plan = planOf(courseOf(), { cramps: ['hamstrings'] });
    const reasons = plan.leftOut.map(({ kind, why }) => [kind, english.say(why)]);
    expect(reasons).toContainEqual(['cadence_up', 'Because of what you told Uncramp: hamstrings.']);
    expect(reasons.map(([kind]) => kind)).toContain('small_lean');
    expect(plan.standingRules.map((rule) => rule.message)).toContain('plan.rule.noSprint');
  });

  it('has nothing but the pace and the twinge in a race under 8 km', () => {
    const plan = planOf(
      courseOf({
        distanceKm: 5,
        terrain: 'hilly',
        segments: segmentsOf([
          [2, 6],
          [3, -4],
        ]),
      }),
    );
    expect([plan.cues, plan.standingRules, plan.leftOut]).toEqual([[], [], []]);
    expect(plan.easeUntilKm).toBe(1);
  });

  it('makes no plan of an unknown course, and says what holds on any', () => {
    expect(makePlan(courseOf({ terrain: 'unknown' }), runnerOf())).toBeNull();
    expect(makePlan(courseOf({ distanceKm: null }), runnerOf())).toBeNull();
    expect(generalPlan(null, runnerOf())).toBeNull();
    expect(generalPlan(42.195, runnerOf({ walkBreaks: true }))?.runWalk).toMatchObject({
      everyKm: 2.4,
      seconds: 60,
    });
  });
});

describe('run-walk', () => {
  it('has the sixteen breaks of the trial in a marathon, none of them at the finish', () => {
    const breaks = (km: number) => {
      const say = generalPlan(km, runnerOf({ walkBreaks: true }))?.runWalk?.say;
      return say && / (\d+) breaks?/.exec(english.say(say))?.[1];
    };
    expect([42.195, 24, 21.0975, 5].map(breaks)).toEqual(['16', '9', '8', '1']);
  });
});

describe('a course whose hills are unknown', () => {
  it('keeps what the heat and a bone injury ask for', () => {
    const rules = (runner: Partial<Runner>) =>
      generalPlan(42.195, runnerOf(runner))?.standingRules.map((rule) => rule.message);
    expect(rules({ hot: true, injuries: ['stress-bone'] })).toEqual([
      'plan.rule.hot',
      'plan.rule.natural',
      'plan.rule.clinician',
    ]);
    expect(rules({})).toEqual([]);
  });
});

describe('hills from a course file', () => {
  it('are found by their grade and height, small dips joined', () => {
    const segments = segmentsOf([
      [3, 0],
      [0.5, 3.1],
      [0.2, -1],
      [0.6, 3.5],
      [2, 0.2],
      [0.4, 3],
      [1, -2],
      [6, -0.8],
      [2, 0],
    ]);
    expect(climbs(segments).map((hill) => [hill.startKm, Math.round(hill.heightM)])).toEqual([[3, 35]]);
    expect(descents(segments).map((hill) => Math.round(hill.heightM))).toEqual([20]);
    expect(gentleFalls(segments).map((hill) => Math.round(hill.heightM))).toEqual([68]);
  });

  it('are called again every 5 km of a long descent', () => {
    const segments = segmentsOf([
      [1, 0],
      [22, -4],
      [19.195, 0],
    ]);
    const plan = planOf(courseOf({ terrain: 'flat', netDownhill: true, segments }));
    const down = plan.cues.filter((cue) => cue.kind === 'down_quick').map((cue) => cue.startKm);
    expect(down).toEqual([1, 6, 11, 16, 21]);
  });

  it('get one line at the top of a long gentle fall', () => {
    const segments = segmentsOf([
      [8, -0.8],
      [34.195, 0],
    ]);
    const plan = planOf(courseOf({ segments }));
    const line = plan.cues[0];
    expect(line && [line.startKm, english.say(line.say)]).toEqual([0, 'It feels free; hold back']);
  });

  it('lead, with the schedule on the level between: a falling start, four late climbs', () => {
    const plan = planOf(pointToPoint, { daysToRace: 14 });
    expect(summary(plan)).toEqual([
      '0 down_quick',
      '5 natural_reset',
      '10 tall_reset',
      '15 natural_reset',
      '20 tall_reset',
      '25 down_quick',
      '25.8 up_short',
      '26.8 crest_reset',
      '28.8 up_short',
      '29.6 crest_reset',
      '31 up_short',
      '32.5 up_short',
      '33.2 down_quick',
      '40 natural_reset',
    ]);
  });

  it('are hiked on a trail from 8 % with a calf to spare, from 10 % without, and never ordered on a road', () => {
    const segments = segmentsOf([
      [10, 0],
      [1, 9],
      [19, 0],
    ]);
    const trail = courseOf({ terrain: 'rolling', surface: 'trail', distanceKm: 30, segments });
    const firstUp = (course: CourseProfile, runner: Partial<Runner>) =>
      planOf(course, runner).cues.find((cue) => cue.kind.startsWith('up'))?.say.message;
    for (const injury of ['achilles', 'calf', 'plantar', 'metatarsal'] as const)
      expect(firstUp(trail, { injuries: [injury] })).toBe('plan.say.up_walk.trail');
    for (const muscle of ['gastrocnemius', 'soleus', 'foot-sole', 'toe-flexors'] as const)
      expect(firstUp(trail, { cramps: [muscle] })).toBe('plan.say.up_walk.trail');
    expect(firstUp(trail, { cramps: ['hamstrings'], injuries: ['knee'] })).toBe('plan.say.up_short');
    expect(firstUp(trail, {})).toBe('plan.say.up_short');
    const steep = segmentsOf([
      [10, 0],
      [1, 11],
      [19, 0],
    ]);
    expect(firstUp({ ...trail, surface: 'road', segments: steep }, {})).toBe('plan.say.up_walk.road');
  });

  it('are not invented: segments that do not add up count as none', () => {
    const segments = segmentsOf([
      [10, 0],
      [1, 9],
    ]);
    const plan = planOf(courseOf({ terrain: 'hilly', segments }));
    expect(plan.cues.every((cue) => cue.kind === 'natural_reset' || cue.kind === 'tall_reset')).toBe(true);
    expect(plan.standingRules.map((rule) => rule.message)).toContain('plan.rule.climb');
  });

  it('of an ultra are weighed whole: a great climb goes before a small one that is steep all the way', () => {
    const segments = segmentsOf([
      [2, 0],
      ...Array.from({ length: 5 }, () => [[1, 13] as const, [3, 0] as const]).flat(),
      [0.5, 11],
      [9, 9],
      [48.5, 0],
    ]);
    const plan = planOf(courseOf({ terrain: 'hilly', surface: 'trail', distanceKm: 80, segments }));
    const ups = plan.cues.filter((cue) => cue.kind === 'up_walk').map((cue) => cue.startKm);
    expect(ups).toEqual([2, 6, 10, 22]);
  });

  it('get a cue each before one hill gets a second, where there is room for two', () => {
    const segments = segmentsOf([
      [2, 0],
      [1, 6],
      [0.3, 11],
      [2.7, 0],
      [0.9, 5],
      [5.1, 0],
    ]);
    const plan = planOf(courseOf({ terrain: 'hilly', distanceKm: 12, segments }));
    expect(summary(plan)).toEqual(['3 up_walk', '6 up_short']);
  });

  it('of a long descent count whole', () => {
    const segments = segmentsOf([
      [2, 0],
      [8, -2.5],
      [1, 0],
      [2, -6],
      [1, 0],
      [0.5, -8],
      [0.5, 0],
    ]);
    const plan = planOf(courseOf({ terrain: 'rolling', distanceKm: 14.9, segments: [...segments] }));
    expect(plan.cues.map((cue) => cue.startKm)).toContain(2);
  });

  it('of an ultra on a road are never to be hiked by order', () => {
    const rules = (surface: CourseProfile['surface']) =>
      planOf(courseOf({ terrain: 'hilly', surface, distanceKm: 90 })).standingRules.map(english.say);
    expect(rules('trail').join(' ')).toMatch(/Hike the steep/);
    for (const surface of ['road', 'mixed', 'track', null] as const) {
      expect(rules(surface).join(' ')).toMatch(/Walking is fine on the steep/);
      expect(rules(surface).join(' ')).not.toMatch(/\bhike\b/i);
    }
  });

  it('of an ultra: four climbs and four descents at most, the rest as rules', () => {
    const parts = Array.from(
      { length: 20 },
      (_, index) =>
        [
          [2, 8 + index / 4],
          [3, -5 - index / 8],
        ] as const,
    ).flat();
    const plan = planOf(
      courseOf({ terrain: 'mountainous', surface: 'trail', distanceKm: 100, segments: segmentsOf(parts) }),
    );
    const ups = plan.cues.filter((cue) => cue.kind.startsWith('up'));
    expect(ups.map((cue) => cue.startKm)).toEqual([80, 85, 90, 95]);
    expect(plan.cues.filter((cue) => cue.kind === 'down_quick').length).toBe(4);
    expect(plan.standingRules.map((rule) => rule.message)).toEqual(
      expect.arrayContaining(['plan.rule.hikeSteep', 'plan.rule.firstDescent', 'plan.rule.loosen']),
    );
  });
});
