import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../lib/advice/plan';
import { raceTime } from '../../lib/advice/race-time';
import { sayTime, timeClaims } from '../../lib/advice/say-time';
import { sayTimeline } from '../../lib/advice/say-timeline';
import { learns, timelineOf } from '../../lib/advice/timeline';
import type { FormPlan } from '../../lib/advice/types';
import { addDays } from '../../lib/days';
import type { Runner } from '../../lib/runner/runner';
import type { SavedRace } from '../../lib/runner/saved-race';
import { speakerFor } from '../../lib/words';
import { courseOf, runnerOf } from './courses';
import { anyCourse, anyRunner } from './random';

const english = speakerFor('en-GB', 'metric');

function planOf(runner: Partial<Runner> = {}, distanceKm = 42.195): FormPlan {
  const plan = makePlan(courseOf({ distanceKm }), runnerOf(runner), 'km');
  if (!plan) throw new Error('no plan');
  return plan;
}
const lineOf = (runner: Partial<Runner>, distanceKm = 42.195) =>
  timelineOf(planOf(runner, distanceKm), distanceKm).map(({ kind, fromDays, toDays }) => [
    kind,
    fromDays,
    toDays,
  ]);

describe('the time to race day', () => {
  it('five months away: strength first, six weeks of practice, the taper, a refresher, the race', () => {
    expect(lineOf({ daysToRace: 153 })).toEqual([
      ['before', 153, 64],
      ['practise', 63, 50],
      ['practise', 49, 36],
      ['practise', 35, 22],
      ['taper', 21, 9],
      ['refresher', 8, 8],
      ['last-week', 7, 1],
      ['race', 0, 0],
    ]);
  });

  it('by the calendar, over a leap day and the night of summer time', () => {
    const line = sayTimeline(planOf({ daysToRace: 65 }), 42.195, '2028-04-30', english);
    expect(line.map(({ kind, from }) => [kind, from])).toEqual([
      ['before', '2028-02-25'],
      ['practise', '2028-02-27'],
      ['practise', '2028-03-12'],
      ['practise', '2028-03-26'],
      ['taper', '2028-04-09'],
      ['refresher', '2028-04-22'],
      ['last-week', '2028-04-23'],
      ['race', '2028-04-30'],
    ]);
    expect(line.map(({ now }) => now)).toEqual([true, ...Array(7).fill(false)]);
    expect(line[1]?.when).toMatch(/^27 Feb\s–\s11 Mar$/);
    expect(line.at(-1)?.when).toBe('Sun 30 Apr');
    expect(line[1]?.name).toBe('Practice, weeks 1 and 2');
  });

  it('four to nine weeks away: three runs, from today', () => {
    expect(lineOf({ daysToRace: 40 }).slice(0, 4)).toEqual([
      ['practise', 40, 32],
      ['practise', 31, 23],
      ['practise', 22, 22],
      ['taper', 21, 9],
    ]);
    expect(sayTimeline(planOf({ daysToRace: 40 }), 42.195, '2027-04-18', english)[2]?.name).toBe(
      'Practice, run 3 of 3',
    );
  });

  it('under four weeks: no practice, a refresher only of what is practised', () => {
    expect(lineOf({ daysToRace: 14 })).toEqual([
      ['taper', 14, 8],
      ['last-week', 7, 1],
      ['race', 0, 0],
    ]);
    expect(lineOf({ daysToRace: 14, practisedCues: ['cadence_up'] })).toContainEqual(['refresher', 8, 8]);
  });

  it('in the last week nothing', () => {
    for (let daysToRace = 0; daysToRace <= 7; daysToRace++) expect(lineOf({ daysToRace })).toEqual([]);
  });

  it('for a race too short for cues nothing, and without a date the practice alone', () => {
    expect(lineOf({ daysToRace: 100 }, 10)).toEqual([]);
    expect(lineOf({}).map(([kind]) => kind)).toEqual([
      'practise',
      'practise',
      'practise',
      'taper',
      'refresher',
      'last-week',
      'race',
    ]);
    expect(lineOf({ experience: 'new' })).toEqual([]);
  });

  it('for any runner on any day follows without a gap or an overlap, and practises in no taper', () => {
    fc.assert(
      fc.property(anyRunner, fc.constantFrom(15, 21.0975, 42.195, 80), (runner, km) => {
        const plan = planOf(runner, km);
        const line = timelineOf(plan, km);
        const days = plan.daysToRace;
        if (days !== null && days <= 7) expect(line).toEqual([]);
        line.forEach((step, i) => {
          expect(step.fromDays).toBeGreaterThanOrEqual(step.toDays);
          const before = line[i - 1];
          if (before) expect(step.fromDays).toBe(before.toDays - 1);
          if (step.kind === 'practise') {
            expect(step.toDays).toBeGreaterThan(21);
            expect(step.cues.length).toBeGreaterThan(0);
            if (days !== null) expect(days).toBeGreaterThanOrEqual(28);
          }
          if (step.kind === 'refresher') expect(step.toDays).toBeGreaterThan(7);
        });
        if (line.length === 0) return;
        expect(line.at(-1)?.fromDays).toBe(0);
        if (days !== null) expect(line[0]?.fromDays).toBe(days);
        expect(line.some(({ kind }) => kind === 'practise')).toBe(learns(plan));
        const dated = sayTimeline(plan, km, '2028-06-04', english);
        expect(dated.map(({ from }) => from)).toEqual(
          line.map(({ fromDays }) => addDays('2028-06-04', -fromDays)),
        );
        if (days !== null) expect(dated.filter(({ now }) => now)).toHaveLength(1);
      }),
    );
  });
});

describe('what the time to the race leaves room for', () => {
  const say = (runner: Partial<Runner>) =>
    sayTime(planOf(runner), courseOf(), english, addDays('2027-01-01', runner.daysToRace ?? 0));

  it('says another thing five months out, two weeks out and the evening before', () => {
    const said = [153, 66, 40, 14, 1].map((daysToRace) => say({ daysToRace })?.headline);
    expect(new Set(said).size).toBe(5);
    expect(say({ daysToRace: 63 })?.headline).toContain('start today');
    expect(say({})).toBeNull();
  });

  it('advises no exercise to those who keep to their natural form', () => {
    for (const daysToRace of [153, 66, 40, 14]) {
      const plan = planOf({ daysToRace, injuries: ['stress-bone'] });
      expect(say({ daysToRace, injuries: ['stress-bone'] })?.lines.join()).not.toMatch(/strength/i);
      expect(timelineOf(plan, 42.195).map(({ what }) => what.message)).not.toContain('timeline.before');
      expect(timeClaims(plan)).not.toContain('strength');
    }
  });

  it('names what is practised where there is no time for more', () => {
    expect(say({ daysToRace: 14, practisedCues: ['cadence_up'] })?.lines[0]).toBe(
      'What you have practised is in the plan: “Quick, quiet feet”.',
    );
  });

  it('is in the last week three lines for everyone, and what is not safe to leave out', () => {
    fc.assert(
      fc.property(anyCourse, anyRunner, fc.integer({ min: 0, max: 7 }), (course, runner, daysToRace) => {
        const plan = makePlan(course, { ...runner, daysToRace }, 'km');
        if (plan === null) return;
        const { lines = [] } = sayTime(plan, course, english, null) ?? {};
        const rules = new Map(plan.standingRules.map((rule) => [rule.message, english.say(rule)]));
        const kept = (['hot', 'natural', 'clinician', 'netDownhill'] as const).flatMap(
          (name) => rules.get(`plan.rule.${name}`) ?? [],
        );
        expect(lines[0]).toBe(english.say(plan.paceFirst));
        expect(lines.at(-1)).toBe(english.say(plan.twinge));
        for (const rule of kept) expect(lines).toContain(rule);
        expect(lines.length).toBeLessThanOrEqual(3 + kept.length);
        // What is to be done on the way is said wherever there is something to do.
        if (plan.cues.length > 0) expect(lines).toHaveLength(3 + kept.length);
      }),
    );
  });

  it('says the same of a saved race, and nothing of one that is over', () => {
    const race: SavedRace = {
      name: 'Bay Marathon',
      date: '2027-04-18',
      place: null,
      url: null,
      distanceKm: 42.195,
      surface: 'road',
      terrain: 'flat',
      terrainChosen: false,
      netDownhill: null,
      gainM: null,
      lossM: null,
      netM: null,
      savedAt: '2027-01-01T00:00:00Z',
    };
    const at = (today: string) => raceTime(race, runnerOf(), today, english);
    expect(at('2027-04-17')).toEqual(sayTime(planOf({ daysToRace: 1 }), courseOf(), english, '2027-04-18'));
    expect(at('2026-11-16')?.headline).toBe('Nothing to practise yet. We start on 14 February 2027.');
    expect(at('2027-04-19')).toBeNull();
    expect(raceTime({ ...race, date: null }, runnerOf(), '2027-04-17', english)).toBeNull();
    expect(raceTime({ ...race, terrain: 'unknown' }, runnerOf(), '2027-04-17', english)?.headline).toBe(
      'Nothing new tomorrow.',
    );
  });
});
