import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beatRange,
  cadenceAdvice,
  cadenceTargets,
  perMinuteOf,
  readCadence,
  tappedPerMinute,
} from '../../lib/advice/cadence';
import { makePlan } from '../../lib/advice/plan';
import { raceWindow } from '../../lib/advice/plan/window';
import { speakerFor } from '../../lib/words';
import { courseOf, runnerOf } from './courses';
import { anyRunner } from './random';

const english = speakerFor('en-GB', 'metric');
const anySpm = fc.integer({ min: 120, max: 230 });

describe('a cadence', () => {
  it.each([
    [42, 168, true],
    [84, 168, false],
    [45, 180, true],
    [60, 120, false],
  ])('of %d landings in 30 s is %d steps a minute', (landings, spm, oneLeg) => {
    expect(readCadence(perMinuteOf(landings))).toMatchObject({ spm, oneLeg });
  });

  it('under 120 is that of one leg, and says so', () => {
    expect(readCadence(85)).toEqual({ spm: 170, perMinute: 85, oneLeg: true });
    expect(readCadence(170)).toEqual({ spm: 170, perMinute: 170, oneLeg: false });
    fc.assert(
      fc.property(anySpm, (spm) => {
        expect(readCadence(spm)?.spm).toBe(spm);
        if (spm < 240) expect(readCadence(spm / 2)?.spm).toBe(spm);
      }),
    );
  });

  it('that no run has is none', () => {
    for (const odd of [0, -85, 30, 59, 119, 240, 1000, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(readCadence(odd)).toBeNull();
    }
  });

  it('comes from the time between taps, and from too few of them not at all', () => {
    const taps = (count: number, everyMs: number) =>
      Array.from({ length: count }, (_, i) => 5000 + i * everyMs);
    expect(tappedPerMinute(taps(42, 60_000 / 84))).toBeCloseTo(84, 6);
    expect(tappedPerMinute(taps(7, 1500))).toBeNull();
    expect(tappedPerMinute(taps(8, 500))).toBeNull();
    expect(tappedPerMinute([])).toBeNull();
    fc.assert(
      fc.property(anySpm, (spm) => {
        const read = readCadence(tappedPerMinute(taps(40, 120_000 / spm)) ?? 0);
        expect(read).toMatchObject({ spm, oneLeg: true });
      }),
    );
  });
});

describe('what to practise from there', () => {
  it('is about 5 more steps a minute at 170, then 8 or 9', () => {
    expect(cadenceTargets(170).map(({ moreSteps, spm }) => [moreSteps, spm])).toEqual([
      [5, 175],
      [9, 179],
    ]);
  });

  it('never passes 10 % above nor 3 % below one’s own, whatever the beat is set to', () => {
    fc.assert(
      fc.property(anySpm, fc.constantFrom('own' as const, 'more' as const), (spm, allows) => {
        for (const target of cadenceTargets(spm)) {
          expect(target.spm).toBeGreaterThan(spm);
          expect(target.spm).toBeLessThanOrEqual(spm * 1.055);
        }
        const { least, most, start } = beatRange(spm, allows);
        expect(least).toBeGreaterThanOrEqual(spm * 0.97);
        expect(most).toBeLessThanOrEqual(allows === 'more' ? spm * 1.1 : spm);
        expect(start).toBe(spm);
        expect(least).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('is nothing for a history that quicker steps load, for natural form, a first race, or too little time', () => {
    const asked = (runner: Parameters<typeof runnerOf>[0], days: number | null = 90) => {
      const { allows, why } = cadenceAdvice(runnerOf(runner), raceWindow(days));
      return [allows, why?.message ?? null];
    };
    expect(asked({})).toEqual(['more', null]);
    expect(asked({ cramps: ['hamstrings'] })).toEqual(['none', 'cadence.not.history']);
    expect(asked({ injuries: ['hip-flexor'] })).toEqual(['none', 'cadence.not.history']);
    expect(asked({ cramps: ['tfl'], practisedCues: ['cadence_up'] })).toEqual([
      'none',
      'cadence.not.history',
    ]);
    expect(asked({ injuries: ['stress-bone'] })).toEqual(['none', 'cadence.not.natural']);
    expect(asked({ experience: 'new' })).toEqual(['own', 'cadence.not.new']);
    expect(asked({}, 20)).toEqual(['own', 'cadence.not.near']);
    expect(asked({}, 3)).toEqual(['own', 'cadence.not.near']);
    expect(asked({ practisedCues: ['cadence_up'] }, 3)).toEqual(['more', null]);
  });

  it('never allows more where the plan forbids the cue', () => {
    fc.assert(
      fc.property(anyRunner, (runner) => {
        const plan = makePlan(courseOf(), runner);
        const days = runner.daysToRace !== null && runner.daysToRace < 0 ? null : runner.daysToRace;
        const { allows } = cadenceAdvice(runner, raceWindow(days));
        const hasCue = plan?.cues.some(({ kind }) => kind === 'cadence_up') ?? false;
        if (hasCue) expect(allows).toBe('more');
        // A hot day alone takes the cue from the race, and not from training.
        if (!hasCue && !runner.hot) expect(allows).not.toBe('more');
      }),
    );
  });

  it('is told in the plan at the runner’s own cadence', () => {
    const how = (runner: Parameters<typeof runnerOf>[0]) => {
      const cue = makePlan(courseOf(), runnerOf({ daysToRace: 90, ...runner }))?.cues.find(
        ({ kind }) => kind === 'cadence_up',
      );
      return cue && english.say(cue.magnitude);
    };
    expect(how({})).toMatch(/^About 5 more steps a minute at 170 \(3\s?%\)/);
    expect(how({ practisedCues: ['cadence_up'] })).toMatch(/^8 or 9 more steps a minute at 170 \(5\s?%\)/);
    expect(how({ cadenceSpm: 190 })).toMatch(/^About 6 more steps a minute at your 190 \(3\s?%\)/);
  });
});
