import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../lib/advice/advise';
import { TERRAINS } from '../../lib/course/types';
import { isClaimId } from '../../lib/evidence';
import type { Runner } from '../../lib/runner/runner';
import { sayAll, speakerFor } from '../../lib/words';
import { tips } from '../../lib/words/en/tips';
import { courseOf, runnerOf } from './courses';
import { anyCourse, anyRunner } from './random';

const english = speakerFor('en', 'metric');
const tipIds = (change: Parameters<typeof courseOf>[0], runner: Partial<Runner> = {}) =>
  advise(courseOf(change), runnerOf(runner)).tips.map(({ id }) => id);

describe('advice', () => {
  it('gives three to five tips, a claim behind each, and the same for the same input', () => {
    fc.assert(
      fc.property(anyCourse, anyRunner, fc.boolean(), (known, runner, hide) => {
        const course = hide ? { ...known, terrain: 'unknown' as const, segments: [] } : known;
        const advice = advise(course, runner);
        expect(advice.tips.length).toBeGreaterThanOrEqual(3);
        expect(advice.tips.length).toBeLessThanOrEqual(5);
        for (const line of [...advice.tips, ...advice.risks, ...advice.muscles]) {
          expect(line.claims.length).toBeGreaterThan(0);
          expect(line.claims.every(isClaimId)).toBe(true);
        }
        expect(new Set(advice.tips.map(({ id }) => id)).size).toBe(advice.tips.length);
        expect(new Set(advice.muscles.map(({ muscle }) => muscle)).size).toBe(advice.muscles.length);
        expect(advise(course, runner)).toEqual(advice);
        expect(JSON.stringify(sayAll(english, advice))).not.toMatch(/undefined|NaN|\[object/);
      }),
    );
  });

  it('has a place, over all courses and runners, for every sentence on prevention', () => {
    const claims = new Set(
      [2, 10, 21.1, 42.2, 100].flatMap((distanceKm) =>
        TERRAINS.flatMap((terrain) =>
          [runnerOf(), runnerOf({ hot: true }), runnerOf({ daysToRace: 3 })].flatMap((runner) =>
            advise(courseOf({ distanceKm, terrain }), runner).tips.flatMap((tip) => [...tip.claims]),
          ),
        ),
      ),
    );
    for (const id of ['S8', 'S10', 'S13', 'S14', 'S15', 'S23', 'S24', 'S25', 'S26', 'S35', 'S36'])
      expect([...claims]).toContain(id);
  });

  it('promises nothing: no best, no cure, no medicine, no salt or water as the answer', () => {
    for (const text of Object.values(tips)) {
      const said =
        typeof text === 'string'
          ? text
          : text({ muscles: ['soleus'], easeUntilKm: 10, lateKm: 30 }, english.format);
      expect(said).not.toMatch(
        /\bbest\b|\bprevents?\b|\bavoids?\b|\bcures?\b|\bstops cramps?\b|you will cramp|!/i,
      );
      expect(said).not.toMatch(/quinine|tonic|magnesium|ibuprofen|tablet|pill|potassium/i);
      expect(said).not.toMatch(
        /(salt|water|drink\w*|electrolytes?)[^.;]*(help|ease|stop|reduce)s? [^.;]*cramp/i,
      );
    }
  });

  it('meets the course: descents where it falls, short races as short, the hot day first', () => {
    expect(tipIds({ netDownhill: true })).toContain('downhill');
    expect(tipIds({})).not.toContain('downhill');
    expect(tipIds({ distanceKm: 5 })[0]).toBe('short-race');
    expect(tipIds({}, { hot: true })).toContain('heat');
    expect(tipIds({ distanceKm: 100, terrain: 'mountainous' })).toContain('salt');
    expect(tipIds({}, { daysToRace: 3 })).not.toContain('strength');
  });

  it('asks nothing of an injured bone that a clinician might forbid', () => {
    const ids = tipIds({ terrain: 'hilly', netDownhill: true }, { injuries: ['stress-bone'] });
    for (const id of ['downhill', 'strength', 'stride', 'prepared']) expect(ids).not.toContain(id);
  });

  it('never advises quicker steps to hips and hamstrings that would pay for them', () => {
    expect(tipIds({ distanceKm: 21.1 })).toContain('stride');
    expect(tipIds({ distanceKm: 21.1 }, { cramps: ['hip-flexors'] })).not.toContain('stride');
  });
});

describe('risks', () => {
  it('lists only what is known, what can be changed first, and no probability', () => {
    const risks = advise(
      courseOf({ netDownhill: true }),
      runnerOf({ cramps: ['soleus'], injuries: ['achilles'] }),
    ).risks;
    expect(risks.map(({ id }) => id)).toEqual([
      'early-pace',
      'descents',
      'distance',
      'cramp-history',
      'injury-history',
    ]);
    for (const { text } of risks) expect(english.say(text)).not.toMatch(/%|percent|times as/);
    expect(advise(courseOf({ distanceKm: 10 }), runnerOf()).risks).toEqual([]);
  });
});

describe('the muscles that a course works hardest', () => {
  const muscles = (change: Parameters<typeof courseOf>[0]) =>
    advise(courseOf(change), runnerOf()).muscles.map(({ muscle }) => muscle);

  it('are the steady workers on the flat, the thighs downhill, ankles too on a trail', () => {
    expect(muscles({})).toEqual(['soleus', 'gastrocnemius', 'hamstrings']);
    expect(muscles({ netM: -1600, netDownhill: true })[0]).toBe('quadriceps');
    expect(muscles({ terrain: 'hilly' })).toEqual(['quadriceps', 'gastrocnemius', 'gluteals']);
    expect(muscles({ terrain: 'hilly', surface: 'trail' })).toContain('peroneals');
    expect(muscles({ terrain: 'unknown' })).toEqual([]);
    expect(muscles({ terrain: 'unknown', netDownhill: true })).toEqual(['quadriceps']);
  });
});
