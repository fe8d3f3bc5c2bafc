import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elapsedMs, forwardClock, found, moveTo, pause, READY, start } from '../../lib/stretches/timer';

describe('a timer', () => {
  it('stands still while paused and goes on from there', () => {
    const paused = pause(start(READY, 0), 12_000);
    expect(elapsedMs(paused, 500_000)).toBe(12_000);
    const again = start(paused, 500_000);
    expect(elapsedMs(again, 503_000)).toBe(15_000);
    expect(start(again, 600_000)).toBe(again);
    expect(pause(paused, 600_000)).toBe(paused);
    expect(pause(READY, 5)).toBe(READY);
  });

  it('moves to another place, and runs on from there only where it ran', () => {
    expect(elapsedMs(moveTo(start(READY, 0), 40_000, 10_000), 11_000)).toBe(41_000);
    expect(elapsedMs(moveTo(READY, 40_000, 10_000), 99_000)).toBe(40_000);
    expect(elapsedMs(moveTo(start(READY, 0), -5, 10_000), 10_000)).toBe(0);
  });

  it('does not run backwards when the clock is set back', () => {
    expect(elapsedMs(start(READY, 10_000), 2_000)).toBe(0);
  });

  it('goes on from where it was last known to be, found again under a clock that was set back', () => {
    const kept = { status: 'running', sinceMs: 3_600_000, beforeMs: 20_000 } as const;
    const again = found(kept, 1_000_000);
    expect(elapsedMs(again, 1_000_000)).toBe(20_000);
    expect(elapsedMs(again, 1_004_000)).toBe(24_000);
    expect(found(kept, 3_605_000)).toBe(kept);
    expect(found(READY, 0)).toBe(READY);
  });
});

describe('the clock of an open popup', () => {
  it('follows the time of day, over a sleep of the machine as well', () => {
    let [day, steady] = [1_000_000, 50];
    const clock = forwardClock(
      () => day,
      () => steady,
    );
    expect(clock()).toBe(1_000_000);
    [day, steady] = [1_060_000, 60];
    expect(clock()).toBe(1_060_000);
  });

  it('never goes back, and misses no time where the time of day is set back', () => {
    const jump = fc.record({ day: fc.integer({ min: -1e7, max: 1e7 }), steady: fc.nat(1e6) });
    fc.assert(
      fc.property(fc.array(jump), (jumps) => {
        let [day, steady] = [1e12, 0];
        const clock = forwardClock(
          () => day,
          () => steady,
        );
        let before = clock();
        for (const by of jumps) {
          day += by.day;
          steady += by.steady;
          const now = clock();
          expect(now - before).toBe(Math.max(by.day, by.steady, 0));
          before = now;
        }
      }),
    );
  });
});
