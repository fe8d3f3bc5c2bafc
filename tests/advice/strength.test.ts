import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strengthRoutine } from '../../lib/advice/strength';
import { INJURIES } from '../../lib/runner/runner';
import { speakerFor } from '../../lib/words';
import { runnerOf } from './courses';
import { anyRunner } from './random';

const english = speakerFor('en-GB', 'metric');
const routineOf = (runner: Parameters<typeof runnerOf>[0] = {}) => {
  const routine = strengthRoutine(runnerOf(runner));
  if (!routine) throw new Error('no routine');
  return routine;
};

describe('the strength routine', () => {
  it('is ten minutes of calf raises, bridges and step-downs', () => {
    const { exercises, totalS } = routineOf();
    expect(exercises.map(({ id }) => id)).toEqual(['calf-raise', 'bridge', 'step-down']);
    expect(totalS).toBeGreaterThanOrEqual(9 * 60);
    expect(totalS).toBeLessThanOrEqual(11 * 60);
  });

  it('runs as a sequence that holds each set of each exercise, and rests between and not after', () => {
    const { exercises, sequence, totalS } = routineOf();
    expect(sequence[0]?.kind).toBe('warm-up');
    expect(sequence.at(-1)?.kind).toBe('work');
    expect(sequence.every(({ seconds }) => seconds > 0)).toBe(true);
    expect(sequence.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(totalS);
    for (const { id, sets, workS, eachSide } of exercises) {
      const work = sequence.filter((step) => step.exercise === id && step.kind === 'work');
      expect(work.map(({ set, side }) => [set, side])).toEqual(
        Array.from({ length: sets }, (_, i) =>
          (eachSide ? [1, 2] : [null]).map((side) => [i + 1, side]),
        ).flat(),
      );
      expect(work.every(({ seconds }) => seconds === workS)).toBe(true);
    }
  });

  it('is none for those who keep to their natural form', () => {
    expect(strengthRoutine(runnerOf({ naturalFormOnly: true }))).toBeNull();
    expect(strengthRoutine(runnerOf({ injuries: ['stress-bone'] }))).toBeNull();
  });

  it('has a caution for every injury but one that forbids it, and for no other', () => {
    for (const injury of INJURIES.filter((each) => each !== 'stress-bone')) {
      expect(
        routineOf({ injuries: [injury] }).exercises.flatMap(({ cautions }) => cautions).length,
      ).toBeGreaterThan(0);
    }
    expect(routineOf().exercises.flatMap(({ cautions }) => cautions)).toEqual([]);
    const calf = routineOf({ injuries: ['calf'] });
    expect(calf.exercises[0]?.cautions.map((each) => english.say(each)).join()).toContain('half the height');
  });

  it('stands on its claims and says how weak they are, for any runner', () => {
    fc.assert(
      fc.property(anyRunner, (runner) => {
        const routine = strengthRoutine(runner);
        if (routine) expect(routine.claims).toEqual(['S23', 'strength']);
      }),
    );
  });
});
