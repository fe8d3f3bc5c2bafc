import { useEffect, useRef, useState } from 'preact/hooks';
import { type Reading, readParts, startOfItemS, type TimedPart } from '../../../lib/stretches/parts';
import { sameTimed, type Timed } from '../../../lib/stretches/running';
import { elapsedMs, moveTo, pause, READY, start } from '../../../lib/stretches/timer';
import type { Message, Speaker } from '../../../lib/words';
import { type TimerDesk, useTicks } from './desk';
import { announcement } from './say';

export interface TimedControls {
  readonly reading: Reading;
  /** As they were when it was started; those that would be started where it was not. */
  readonly parts: readonly TimedPart[];
  /** What to say aloud: where a part began, and not every second. */
  readonly spoken: string;
  readonly toggle: () => void;
  readonly reset: () => void;
  /** Goes to the beginning of an item; past the last one is the end. */
  readonly goTo: (item: number) => void;
}

/** Reads and changes the popup's timer where it is for this, and offers to start it where it is for something else. */
export function useTimed(
  desk: TimerDesk,
  timed: Timed,
  fresh: readonly TimedPart[],
  speaker: Speaker,
  name?: (item: number) => Message,
): TimedControls {
  const own = desk.running !== null && sameTimed(desk.running.timed, timed) ? desk.running : null;
  const state = own?.state ?? READY;
  const parts = own?.parts ?? fresh;
  const now = useTicks(desk.clock, state.status === 'running');
  const reading = readParts(parts, state, now);
  const before = useRef<Reading | null>(null);
  const [spoken, setSpoken] = useState('');

  useEffect(() => {
    const said = announcement(before.current, reading, name);
    const went = before.current !== null && before.current.at !== reading.at;
    before.current = reading;
    if (said !== null) setSpoken(said.map((each) => speaker.say(each)).join(' '));
    // Kept anew with each part: a clock that is set back while the popup is closed costs one part at the most.
    if (went && own && reading.status === 'running')
      desk.keep({ ...own, state: moveTo(state, elapsedMs(state, now), now) });
  });

  const keep = (next: typeof state) =>
    desk.keep({
      timed: own?.timed ?? timed,
      parts: [...parts],
      state: next,
      begunMs: own?.begunMs ?? desk.clock(),
    });

  return {
    reading,
    parts,
    spoken,
    toggle: () => {
      const nowMs = desk.clock();
      if (reading.status === 'done') keep(start(READY, nowMs));
      else keep(reading.status === 'running' ? pause(state, nowMs) : start(state, nowMs));
    },
    reset: () => {
      if (own !== null) desk.keep(timed.is === 'acute' ? { ...own, state: READY } : null);
      setSpoken('');
    },
    goTo: (item) => {
      const at = Math.max(0, item);
      keep(moveTo(state, startOfItemS(parts, at) * 1000, desk.clock()));
    },
  };
}
