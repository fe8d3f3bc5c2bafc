import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HoldPlan, holdParts, readParts, startOfItemS, totalS } from '../../lib/stretches/parts';
import { parseRunning, type Running } from '../../lib/stretches/running';
import { SET_IDS, SETS, setParts } from '../../lib/stretches/sets';
import { pause, READY, start } from '../../lib/stretches/timer';

const plan: HoldPlan = { holdS: 30, repeats: 2, sides: 2, settleS: 5 };
const parts = holdParts(plan);
const at = (seconds: number) => readParts(parts, start(READY, 1000), 1000 + seconds * 1000);

describe('the holds of a stretch', () => {
  it('wait to be started', () => {
    expect(readParts(parts, READY, 99_999)).toMatchObject({ status: 'ready', at: 0, leftS: 140, share: 0 });
  });

  it('give time to get into place, then count down', () => {
    expect(at(0)).toMatchObject({ part: { kind: 'settle' }, remainingS: 5, leftS: 140 });
    expect(at(4.9)).toMatchObject({ part: { kind: 'settle' }, remainingS: 1 });
    expect(at(5)).toMatchObject({ part: { kind: 'hold', set: 1, side: 1 }, remainingS: 30 });
    expect(at(20)).toMatchObject({ part: { kind: 'hold' }, remainingS: 15, share: 0.5 });
    expect(at(34.99)).toMatchObject({ part: { kind: 'hold' }, remainingS: 1 });
  });

  it('let the sides take turns and count those of each', () => {
    expect(at(36).part).toMatchObject({ kind: 'settle', set: 1, side: 2 });
    expect(at(71).part).toMatchObject({ kind: 'settle', set: 2, side: 1 });
    expect(at(139.9).part).toMatchObject({ kind: 'hold', set: 2, side: 2 });
    expect(at(140)).toMatchObject({ status: 'done', remainingS: 0, leftS: 0 });
    expect(totalS(parts)).toBe(140);
  });

  it('keep to one side where there is only one, and take longer to begin where it is asked', () => {
    const one = holdParts({ holdS: 20, repeats: 3, sides: 1, settleS: 5, firstSettleS: 15 });
    expect(one.map(({ seconds }) => seconds)).toEqual([15, 20, 5, 20, 5, 20]);
    expect(one.every(({ side }) => side === null)).toBe(true);
    const paused = pause(start(READY, 0), 36_000);
    expect(readParts(one, paused, 9e9)).toMatchObject({
      status: 'paused',
      part: { kind: 'settle', set: 2 },
      remainingS: 4,
    });
  });

  it('never go back and always end, whatever the plan', () => {
    const plans = fc.record({
      holdS: fc.integer({ min: 1, max: 120 }),
      repeats: fc.integer({ min: 1, max: 6 }),
      sides: fc.constantFrom<1 | 2>(1, 2),
      settleS: fc.integer({ min: 0, max: 10 }),
    });
    fc.assert(
      fc.property(plans, fc.double({ min: 0, max: 1, noNaN: true }), (anyPlan, share) => {
        const any = holdParts(anyPlan);
        const state = start(READY, 0);
        const endMs = totalS(any) * 1000;
        const reading = readParts(any, state, endMs * share * 0.9999);
        expect(reading.remainingS).toBeGreaterThan(0);
        expect(reading.remainingS).toBeLessThanOrEqual(reading.part.seconds);
        expect(reading.leftS).toBeGreaterThanOrEqual(reading.remainingS);
        expect(reading.share).toBeGreaterThanOrEqual(0);
        expect(reading.share).toBeLessThanOrEqual(1);
        expect(readParts(any, state, endMs).status).toBe('done');
      }),
    );
  });
});

describe('the sets', () => {
  it.each(SET_IDS)('%s holds each muscle once on each side, in its order', (id) => {
    const { muscles, holdS } = SETS[id];
    const holds = setParts(SETS[id]).filter(({ kind }) => kind === 'hold');
    expect(holds.map(({ item, side }) => [item, side])).toEqual(
      muscles.flatMap((_, item) => [
        [item, 1],
        [item, 2],
      ]),
    );
    expect(holds.every(({ seconds }) => seconds === holdS && seconds >= 10 && seconds <= 30)).toBe(true);
  });

  it('take eight minutes after a long run, and two at the roadside', () => {
    expect(totalS(setParts(SETS['long-run']))).toBe(8 * 60);
    expect(totalS(setParts(SETS.roadside))).toBe(2 * 60);
  });

  it('tell where each muscle begins, and past the last one their end', () => {
    const roadside = setParts(SETS.roadside);
    expect([0, 1, 3, 4].map((item) => startOfItemS(roadside, item))).toEqual([0, 30, 90, 120]);
  });
});

describe('a timer that was kept', () => {
  const running: Running = {
    timed: { is: 'set', set: 'roadside' },
    parts: setParts(SETS.roadside),
    state: { status: 'running', sinceMs: 1_000_000, beforeMs: 10_000 },
    begunMs: 990_000,
  };

  it('is read back as it was, and tells where it is by now', () => {
    const back = parseRunning(JSON.parse(JSON.stringify(running)), 1_025_000);
    expect(back).toEqual(running);
    expect(back && readParts(back.parts, back.state, 1_022_000)).toMatchObject({
      part: { item: 1, kind: 'settle', side: 1 },
      leftS: 88,
    });
  });

  it('goes on where it was where the clock was set back meanwhile', () => {
    const back = parseRunning(running, 400_000);
    expect(back && readParts(back.parts, back.state, 402_000).leftS).toBe(108);
  });

  it('is forgotten once nobody comes back to it, and where it cannot be read', () => {
    expect(parseRunning(running, 990_000 + 7 * 3_600_000)).toBeNull();
    for (const broken of [
      undefined,
      null,
      7,
      {},
      { ...running, parts: [] },
      { ...running, timed: { is: 'x' } },
    ])
      expect(parseRunning(broken, 1_000_000)).toBeNull();
  });

  it('never throws, whatever was stored', () => {
    fc.assert(fc.property(fc.anything(), (any) => parseRunning(any, 0) === null));
  });
});
