import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contradictions } from '../../../components/plan/contradictions';
import { goalProblem, goalText, parseGoal } from '../../../components/plan/goal';
import { DEFAULT_RUNNER } from '../../../lib/runner/runner';
import { speakerFor } from '../../../lib/words';

const { say } = speakerFor('en', 'metric');
const MARATHON = 42.195;

const problemOf = (text: string, km: number | null = MARATHON) => {
  const goal = parseGoal(text, km);
  return 'problem' in goal ? say(goal.problem) : null;
};

describe('a goal time', () => {
  it.each([
    ['3:45', MARATHON, 13_500],
    ['3:45:30', MARATHON, 13_530],
    [' 3.45 ', MARATHON, 13_500],
    ['3h45', MARATHON, 13_500],
    ['3 h 45 min', MARATHON, 13_500],
    ['4h', MARATHON, 14_400],
    ['225 min', MARATHON, 13_500],
    ['52:30', 10, 3150],
    ['1:05', 10, 3900],
    ['24:00', 160, 86_400],
    ['19:30', 5, 1170],
  ])('%s over %s km is %s s', (text, km, goalS) => {
    expect(parseGoal(text, km)).toEqual({ goalS });
  });

  it('is none where nothing is typed', () => {
    expect(parseGoal('  ', MARATHON)).toEqual({ goalS: null });
  });

  it.each([
    ['0', /no time at all/],
    ['000', /no time at all/],
    ['0:00', /no time at all/],
    ['0:00:00', /no time at all/],
    ['0 min', /no time at all/],
    ['soon', /^That is not a time/],
    ['3:75', /^That is not a time/],
    ['3:45:99', /^That is not a time/],
    ['-3:45', /^That is not a time/],
    ['3', /^That is not a time/],
    ['1:00:00', /^1:00:00 for 42\.2 km is 1:25 per km, faster than anyone has run\./],
    ['99:00', /slower than a stroll/],
    ['999:59:59', /slower than a stroll/],
    ['9'.repeat(400), /^That is not a time/],
  ])('%s gets a sentence', (text, sentence) => {
    expect(problemOf(text)).toMatch(sentence);
  });

  it('waits for the distance', () => {
    expect(problemOf('3:45', null)).toMatch(/how long the race is/);
  });

  it('never throws, and never gives a goal that cannot be run', () => {
    const typed = fc.oneof(fc.string({ maxLength: 40 }), fc.stringMatching(/^[0-9:hms. ]{0,12}$/));
    fc.assert(
      fc.property(typed, fc.option(fc.double({ min: 0.1, max: 400, noNaN: true })), (text, km) => {
        const goal = parseGoal(text, km);
        if ('problem' in goal) expect(say(goal.problem)).toMatch(/\.$/);
        else if (goal.goalS !== null) expect(goalProblem(goal.goalS, km)).toBeNull();
      }),
    );
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7100, max: 75_000 }), (goalS) => {
        expect(parseGoal(goalText(goalS), MARATHON)).toEqual({ goalS });
      }),
    );
  });
});

describe('answers that do not go together', () => {
  it('get a sentence that says which one holds', () => {
    const practisedCues = ['cadence_up' as const];
    const of = (runner: Partial<typeof DEFAULT_RUNNER>) =>
      contradictions({ ...DEFAULT_RUNNER, ...runner }).map((sentence) => say(sentence));
    expect(of({})).toEqual([]);
    expect(of({ experience: 'new', practisedCues })[0]).toMatch(/careful answer/);
    expect(of({ naturalFormOnly: true, practisedCues })[0]).toMatch(/careful answer/);
    expect(of({ injuries: ['stress-bone'], practisedCues })[0]).toMatch(/^A bone injury.*careful answer/);
    expect(of({ naturalFormOnly: true, experience: 'practised' })[0]).toMatch(/careful answer/);
    expect(of({ experience: 'practised' })[0]).toMatch(/which cues/);
    expect(of({ experience: 'practised', practisedCues })).toEqual([]);
  });
});
