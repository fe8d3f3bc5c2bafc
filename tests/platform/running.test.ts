import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing';
import { keepRunning, keptRunning } from '../../lib/platform/running';
import { readParts } from '../../lib/stretches/parts';
import type { Running } from '../../lib/stretches/running';
import { SETS, setParts } from '../../lib/stretches/sets';
import { pause } from '../../lib/stretches/timer';

const NOON = Date.parse('2027-04-18T12:00:00Z');
/** As a popup keeps it whose own clock is an hour ahead of the time of day, since that was set back meanwhile. */
const OWN = NOON + 3_600_000;
const running: Running = {
  timed: { is: 'set', set: 'roadside' },
  parts: setParts(SETS.roadside),
  state: { status: 'running', sinceMs: OWN - 20_000, beforeMs: 0 },
  begunMs: NOON - 20_000,
};

const leftS = async () => {
  const kept = await keptRunning();
  return kept && readParts(kept.parts, kept.state, Date.now()).leftS;
};

describe('the timer of a closed popup', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.useFakeTimers();
    vi.setSystemTime(NOON);
    return () => vi.useRealTimers();
  });

  it('runs on by the time of day, with nothing of ours awake', async () => {
    await keepRunning(running, OWN);
    expect(await leftS()).toBe(100);
    vi.setSystemTime(NOON + 30_000);
    expect(await leftS()).toBe(70);
    vi.setSystemTime(NOON + 600_000);
    expect(await leftS()).toBe(0);
  });

  it('goes on from where it was kept where the clock is set back', async () => {
    await keepRunning(running, OWN);
    vi.setSystemTime(NOON - 86_400_000);
    expect(await leftS()).toBe(100);
  });

  it('stands still where it was paused', async () => {
    await keepRunning({ ...running, state: pause(running.state, OWN) }, OWN);
    vi.setSystemTime(NOON + 30_000);
    expect(await leftS()).toBe(100);
  });

  it('is kept for the session alone, and forgotten when asked', async () => {
    await keepRunning(running, OWN);
    expect(await browser.storage.local.get()).toEqual({});
    await keepRunning(null, OWN);
    expect(await browser.storage.session.get()).toEqual({});
    expect(await keptRunning()).toBeNull();
  });
});
