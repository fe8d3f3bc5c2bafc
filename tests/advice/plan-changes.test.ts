import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../lib/advice/plan';
import { type Planned, planChanges } from '../../lib/advice/plan-changes';
import { UNKNOWN_COURSE } from '../../lib/course/types';
import { MUSCLES } from '../../lib/muscles';
import { DEFAULT_RUNNER, INJURIES, type Runner } from '../../lib/runner/runner';
import { TERRAINS, type Terrain } from '../../lib/terrain';
import { speakerFor } from '../../lib/words';

const { say } = speakerFor('en', 'metric');

function planned(
  runner: Partial<Runner> = {},
  course: { km?: number; terrain?: Terrain; signs?: 'km' | 'mile'; goalS?: number; raceDate?: string } = {},
): Planned {
  const { km = 42.195, terrain = 'flat', signs = 'km', goalS = null, raceDate = null } = course;
  const profile = { ...UNKNOWN_COURSE, distanceKm: km, terrain, statedBy: 'runner' as const };
  return {
    plan: makePlan(profile, { ...DEFAULT_RUNNER, ...runner }, signs),
    distanceKm: km,
    goalS,
    raceDate,
  };
}

const said = (before: Planned, after: Planned) =>
  planChanges(before, after).says.map((sentence) => say(sentence));

describe('what an answer changes', () => {
  it('is nothing where the plan is the same', () => {
    const changes = planChanges(planned(), planned());
    expect(changes.is).toBe('same');
    expect(changes.cues.size).toBe(0);
    expect(said(planned(), planned())).toEqual(['Nothing in the plan changes with that.']);
  });

  it('is each cue that gave way to another at its sign, and the one that is left out', () => {
    const before = planned();
    const after = planned({ cramps: ['hamstrings'] });
    const changes = planChanges(before, after);
    expect(changes.is).toBe('changed');
    for (const [i, change] of changes.cues) {
      const now = after.plan?.cues[i];
      const then = before.plan?.cues.find(({ startKm }) => startKm === now?.startKm);
      expect(change).toEqual({ is: 'instead', of: then?.kind });
      expect(now?.kind).not.toBe(then?.kind);
    }
    expect(changes.cues.size).toBeGreaterThan(0);
    const [first] = said(before, after);
    expect(first).toBe('Left out now: Quick, quiet feet and A touch more forward.');
    expect(said(after, before)[0]).toBe('In the plan now: Quick, quiet feet and A touch more forward.');
  });

  it('is a move where the signs are in miles, and says from where', () => {
    const changes = planChanges(planned(), planned({}, { signs: 'mile' }));
    expect([...changes.cues.values()].every(({ is }) => is === 'moved' || is === 'instead')).toBe(true);
    expect([...changes.cues.values()]).toContainEqual({ is: 'moved', fromKm: 10 });
  });

  it('is a new dose of the same cue at the same place', () => {
    const changes = planChanges(planned(), planned({ practisedCues: ['cadence_up'] }));
    expect([...changes.cues.values()]).toContainEqual({ is: 'adjusted' });
  });

  it('is all of it, and no single cue, where the plan is for another course', () => {
    const hilly = {
      ...UNKNOWN_COURSE,
      distanceKm: 12,
      terrain: 'hilly' as const,
      segments: [
        { startKm: 0, lengthKm: 4, gradePct: 0 },
        { startKm: 4, lengthKm: 2, gradePct: 5 },
        { startKm: 6, lengthKm: 6, gradePct: 0 },
      ],
    };
    const after = { plan: makePlan(hilly, DEFAULT_RUNNER), distanceKm: 12, goalS: null, raceDate: null };
    const changes = planChanges(planned(), after);
    expect(changes.cues.size).toBe(0);
    expect(said(planned(), after)[0]).toMatch(/^Another course: /);
  });

  it('tells the goal with its pace, and that it went', () => {
    const aimed = planned({}, { goalS: 13_500 });
    expect(said(planned(), aimed)).toEqual(['Goal 3:45:00: 5:20 per km.']);
    expect(said(aimed, planned())).toEqual(['No goal time.']);
  });

  it('tells race day with what it changes, and that it went', () => {
    const dated = planned({ daysToRace: 10 }, { raceDate: '2028-05-30' });
    expect(said(planned(), dated)[0]).toBe('Race day: May 30, 2028.');
    expect(said(planned(), dated)).toContain('Nothing to practise.');
    expect(said(dated, planned())[0]).toBe('No race day.');
  });

  it('tells the end of the easy beginning where it moves', () => {
    expect(said(planned(), planned({}, { km: 21.0975 }))).toContain('Easy to km 5 · mile 3.1.');
  });

  it('tells a plan that comes and one that goes', () => {
    const none: Planned = { plan: null, distanceKm: null, goalS: null, raceDate: null };
    expect(planChanges(none, planned()).is).toBe('made');
    expect(said(none, planned())).toEqual(['Your plan has 7 cues on the way.']);
    expect(said(planned(), none)).toEqual(['There is no plan for this.']);
    expect(planChanges(none, none)).toMatchObject({ is: 'same', says: [] });
  });

  const anyPlanned = fc
    .record({
      cramps: fc.subarray([...MUSCLES], { maxLength: 3 }),
      injuries: fc.subarray([...INJURIES], { maxLength: 2 }),
      experience: fc.constantFrom('new' as const, 'regular' as const, 'practised' as const),
      hot: fc.boolean(),
      walkBreaks: fc.boolean(),
      km: fc.double({ min: 1, max: 180, noNaN: true }),
      terrain: fc.constantFrom(...TERRAINS),
      signs: fc.constantFrom('km' as const, 'mile' as const),
    })
    .map(({ km, terrain, signs, ...runner }) => planned(runner, { km, terrain, signs }));

  it('accounts for every cue of both plans, and is silent only where they are alike', () => {
    fc.assert(
      fc.property(anyPlanned, anyPlanned, (before, after) => {
        const changes = planChanges(before, after);
        const now = after.plan?.cues ?? [];
        const then = before.plan?.cues ?? [];
        for (const i of changes.cues.keys()) expect(now[i]).toBeDefined();
        for (const cue of changes.gone) expect(then).toContain(cue);
        const fresh = [...changes.cues.values()].filter(({ is }) => is === 'new').length;
        if (changes.is === 'changed' && changes.cues.size > 0) {
          expect(now.length - fresh).toBe(then.length - changes.gone.length);
        }
        // A cue without a mark is, to the word, one that stood there before.
        if (changes.cues.size > 0) {
          const told = (cue: (typeof now)[number]) => JSON.stringify([cue.kind, cue.say, cue.magnitude]);
          const known = new Set(then.map(told));
          now.forEach((cue, i) => {
            if (!changes.cues.has(i)) expect(known.has(told(cue))).toBe(true);
          });
        }
        expect(changes.says.length).toBeGreaterThan(0);
        expect(changes).toEqual(planChanges(before, after));
        if (changes.is === 'same') expect(now.map(({ kind }) => kind)).toEqual(then.map(({ kind }) => kind));
      }),
      { numRuns: 200 },
    );
  });
});
