import { useEffect, useRef, useState } from 'preact/hooks';
import type { Running } from '../../../lib/stretches/running';
import { elapsedMs } from '../../../lib/stretches/timer';
import { soundTones } from '../../sound/tones';
import { tonesAhead } from './ahead';

/** The one timer of the popup: what runs, and how to change it. */
export interface TimerDesk {
  readonly running: Running | null;
  /** Puts another timer, or the same one changed, in the place of what runs; null forgets it. */
  readonly keep: (running: Running | null) => void;
  /** A clock in milliseconds that never goes back. */
  readonly clock: () => number;
  readonly sound: boolean;
  readonly setSound: (on: boolean) => void;
  /** The browser keeps the sound back that is wanted. */
  readonly keptBack: boolean;
}

/** What the popup is given to time by. */
export interface TimerProps extends Pick<TimerDesk, 'clock' | 'sound' | 'setSound'> {
  /** What ran on while the popup was closed; it may come to light a little after the popup opens. */
  readonly found: Running | null;
  /** Takes note of what runs now. */
  readonly kept: (running: Running | null) => void;
}

/** The popup's one timer, whichever page of it is read. */
export function useDesk({ found, kept, clock, sound, setSound }: TimerProps): TimerDesk {
  const [running, setRunning] = useState(found);
  const known = useRef(found);
  useEffect(() => {
    // Not on the first look: a page may have started a timer of its own by then.
    if (known.current === found) return;
    known.current = found;
    setRunning(found);
  }, [found]);
  const keep = (next: Running | null) => {
    setRunning(next);
    kept(next);
  };
  const timer = { running, keep, clock, sound, setSound };
  return { ...timer, keptBack: useSound(timer) };
}

/** Often enough that no second is skipped on screen. */
const TICK_MS = 200;

/** The time of a clock, again and again while something runs by it. */
export function useTicks(clock: () => number, runs: boolean): number {
  const [, setTick] = useState(0);
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => setTick((tick) => tick + 1), TICK_MS);
    return () => clearInterval(timer);
  }, [runs]);
  return clock();
}

/**
 * Sounds where each hold begins and ends while the popup is open, if it is wanted, whichever page of it is read. True
 * where the browser keeps the sound back.
 */
function useSound({ running, clock, sound }: Omit<TimerDesk, 'keptBack'>): boolean {
  const [keptBack, setKeptBack] = useState(false);
  const state = running?.state;
  // The same for as long as nobody pauses or skips.
  const startedMs = state?.status === 'running' ? Math.round(state.sinceMs - state.beforeMs) : null;
  useEffect(() => {
    setKeptBack(false);
    if (!sound || startedMs === null || !running) return;
    const ahead = tonesAhead(running.parts, elapsedMs(running.state, clock()) / 1000);
    if (ahead.length === 0) return;
    const tones = soundTones(ahead);
    let over = false;
    void tones?.ready.then((sounds) => {
      if (over || sounds) return;
      tones.stop();
      setKeptBack(true);
    });
    return () => {
      over = true;
      tones?.stop();
    };
  }, [sound, startedMs, running?.parts]);
  return keptBack;
}
