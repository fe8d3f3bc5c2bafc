import browser from 'webextension-polyfill';
import { parseRunning, type Running } from '../stretches/running';
import { elapsedMs } from '../stretches/timer';

const KEY = 'timer';

/**
 * Keeps the popup's timer for this browser session, so that it runs on while the popup is closed: nothing of ours need
 * run for that. `nowMs` is the time of the clock that it was started by. Null forgets it.
 */
export async function keepRunning(running: Running | null, nowMs: number): Promise<void> {
  if (running === null) {
    await browser.storage.session.remove(KEY);
    return;
  }
  const { state } = running;
  // That clock ends with the page; the time of day goes on.
  const kept =
    state.status === 'running' ? { ...state, sinceMs: Date.now(), beforeMs: elapsedMs(state, nowMs) } : state;
  await browser.storage.session.set({ [KEY]: { ...running, state: kept } });
}

/** The timer as it is by now; null where none runs, or none that still matters. */
export async function keptRunning(): Promise<Running | null> {
  return parseRunning((await browser.storage.session.get(KEY))[KEY], Date.now());
}
