import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RUNNER, parseRunner, RunnerSchema } from '../../lib/runner/runner';
import { DEFAULT_SETTINGS, parseSettings, SettingsSchema, unitsFor } from '../../lib/runner/settings';

describe('a runner', () => {
  it('has defaults until told', () => {
    expect(parseRunner({})).toEqual(DEFAULT_RUNNER);
    expect(DEFAULT_RUNNER).toMatchObject({
      cramps: [],
      experience: 'regular',
      walkBreaks: false,
      daysToRace: null,
    });
  });

  it('keeps what fits and drops only what does not', () => {
    const runner = parseRunner({
      cramps: ['hamstrings', 'wing', 7, 'hamstrings'],
      injuries: 'achilles',
      experience: 'practised',
      daysToRace: 'soon',
      hot: true,
    });
    expect(runner.cramps).toEqual(['hamstrings']);
    expect(runner.injuries).toEqual([]);
    expect(runner.experience).toBe('practised');
    expect(runner.daysToRace).toBeNull();
    expect(runner.hot).toBe(true);
  });

  it('stored before a cadence could be told has none, and an odd one is no reason to lose the rest', () => {
    const before = { cramps: ['soleus'], experience: 'practised' };
    expect(parseRunner(before)).toEqual({ ...DEFAULT_RUNNER, ...before });
    expect(parseRunner({ ...before, cadenceSpm: 168 }).cadenceSpm).toBe(168);
    for (const odd of [85, 400, '168', null, Number.NaN]) {
      expect(parseRunner({ ...before, cadenceSpm: odd })).toMatchObject({ ...before, cadenceSpm: null });
    }
  });

  it('comes out of any stored garbage', () => {
    fc.assert(
      fc.property(fc.anything(), (garbage) => {
        expect(v.is(RunnerSchema, parseRunner(garbage))).toBe(true);
        expect(v.is(SettingsSchema, parseSettings(garbage))).toBe(true);
      }),
    );
  });

  it('is read back as it was written', () => {
    const written = parseRunner({
      cramps: ['soleus'],
      injuries: ['knee'],
      practisedCues: ['cadence_up'],
      hot: true,
    });
    expect(parseRunner(JSON.parse(JSON.stringify(written)))).toEqual(written);
  });
});

describe('settings', () => {
  it('mean by "auto" what the road signs of the region say', () => {
    expect(unitsFor('auto', 'en-US')).toBe('imperial');
    expect(unitsFor('auto', 'en-GB')).toBe('imperial');
    expect(unitsFor('auto', 'en')).toBe('metric');
    expect(unitsFor('auto', 'de-DE')).toBe('metric');
    expect(unitsFor('metric', 'en-US')).toBe('metric');
    expect(DEFAULT_SETTINGS.hiddenHosts).toEqual([]);
  });
});
