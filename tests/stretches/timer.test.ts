import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pause, READY, readTimer, start, type TimerPlan, totalS } from '../../lib/stretches/timer';

const plan: TimerPlan = { holdS: 30, repeats: 2, sides: 2, settleS: 5 };
const at = (seconds: number) => readTimer(plan, start(READY, 1000), 1000 + seconds * 1000);

describe('the hold timer', () => {
  it('stands at the full hold until it is started', () => {
    expect(readTimer(plan, READY, 99_999)).toEqual({
      phase: 'ready',
      hold: 1,
      side: 1,
      remainingS: 30,
      share: 0,
    });
  });

  it('gives time to get into place, then counts the hold down', () => {
    expect(at(0)).toMatchObject({ phase: 'settle', remainingS: 5 });
    expect(at(4.9)).toMatchObject({ phase: 'settle', remainingS: 1 });
    expect(at(5)).toMatchObject({ phase: 'hold', hold: 1, side: 1, remainingS: 30 });
    expect(at(20)).toMatchObject({ phase: 'hold', remainingS: 15, share: 0.5 });
    expect(at(34.99)).toMatchObject({ phase: 'hold', remainingS: 1 });
  });

  it('lets the sides take turns and counts the holds of each', () => {
    expect(at(36)).toMatchObject({ phase: 'settle', hold: 1, side: 2 });
    expect(at(71)).toMatchObject({ phase: 'settle', hold: 2, side: 1 });
    expect(at(139.9)).toMatchObject({ phase: 'hold', hold: 2, side: 2 });
    expect(at(140)).toMatchObject({ phase: 'done', remainingS: 0, share: 1 });
    expect(totalS(plan)).toBe(140);
  });

  it('keeps to one side where there is only one', () => {
    const one: TimerPlan = { holdS: 20, repeats: 3, sides: 1, settleS: 0 };
    const state = start(READY, 0);
    expect(readTimer(one, state, 25_000)).toMatchObject({ phase: 'hold', hold: 2, side: 1, remainingS: 15 });
    expect(readTimer(one, state, 60_000).phase).toBe('done');
  });

  it('stands still while paused and goes on from there', () => {
    const paused = pause(start(READY, 0), 12_000);
    expect(readTimer(plan, paused, 500_000)).toMatchObject({ phase: 'hold', remainingS: 23 });
    const again = start(paused, 500_000);
    expect(readTimer(plan, again, 503_000)).toMatchObject({ phase: 'hold', remainingS: 20 });
    expect(start(again, 600_000)).toBe(again);
    expect(pause(paused, 600_000)).toBe(paused);
    expect(pause(READY, 5)).toBe(READY);
  });

  it('does not run backwards when the clock is set back', () => {
    expect(readTimer(plan, start(READY, 10_000), 2_000)).toMatchObject({ phase: 'settle', remainingS: 5 });
  });

  it('never goes back and always ends, whatever the plan', () => {
    const plans = fc.record({
      holdS: fc.integer({ min: 1, max: 120 }),
      repeats: fc.integer({ min: 1, max: 6 }),
      sides: fc.constantFrom<1 | 2>(1, 2),
      settleS: fc.integer({ min: 0, max: 10 }),
    });
    fc.assert(
      fc.property(plans, fc.double({ min: 0, max: 1, noNaN: true }), (anyPlan, share) => {
        const state = start(READY, 0);
        const endMs = totalS(anyPlan) * 1000;
        const reading = readTimer(anyPlan, state, endMs * share * 0.9999);
        expect(reading.remainingS).toBeGreaterThan(0);
        expect(reading.remainingS).toBeLessThanOrEqual(Math.max(anyPlan.holdS, anyPlan.settleS));
        expect(reading.hold).toBeLessThanOrEqual(anyPlan.repeats);
        expect(reading.side).toBeLessThanOrEqual(anyPlan.sides);
        expect(reading.share).toBeGreaterThanOrEqual(0);
        expect(reading.share).toBeLessThanOrEqual(1);
        expect(readTimer(anyPlan, state, endMs).phase).toBe('done');
      }),
    );
  });
});
