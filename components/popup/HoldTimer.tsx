import { useEffect, useRef, useState } from 'preact/hooks';
import { pause, READY, readTimer, start, type TimerPlan, type TimerReading } from '../../lib/stretches/timer';
import { type Message, msg, type Speaker } from '../../lib/words';
import { PauseIcon, PlayIcon, ResetIcon } from './icons';

/** Time to get into the position before each hold, or to change sides. */
const SETTLE_S = 5;
/** Often enough that no second is skipped on screen. */
const TICK_MS = 200;

const RADIUS = 44;
const ROUND = 2 * Math.PI * RADIUS;

/** What is said aloud when a phase begins; null where nothing new has begun. */
function announcement(plan: TimerPlan, before: TimerReading, now: TimerReading): Message | null {
  if (before.phase === now.phase && before.hold === now.hold && before.side === now.side) return null;
  switch (now.phase) {
    case 'ready':
      return null;
    case 'done':
      return msg('popup.timer.done');
    case 'hold':
      return msg('popup.timer.say.hold', { seconds: plan.holdS });
    case 'settle':
      if (before.phase === 'ready') return msg('popup.timer.say.settle', { seconds: plan.settleS });
      return before.side === now.side
        ? msg('popup.timer.say.rest', { seconds: plan.settleS })
        : msg('popup.timer.say.otherSide', { seconds: plan.settleS });
  }
}

function stateLine(reading: TimerReading, paused: boolean): Message {
  if (paused) return msg('popup.timer.paused');
  switch (reading.phase) {
    case 'ready':
      return msg('popup.timer.ready');
    case 'settle':
      return msg('popup.timer.settle');
    case 'hold':
      return msg('popup.timer.holding');
    case 'done':
      return msg('popup.timer.done');
  }
}

/**
 * Counts holds and sides. Big digits for the eye; the ear hears only where a phase begins, not every second.
 * `clock` is any steady clock in milliseconds.
 */
export function HoldTimer({
  speaker,
  holdS,
  repeats,
  bothSides,
  offersSides,
  clock = () => performance.now(),
}: {
  speaker: Speaker;
  holdS: number;
  repeats: number;
  /** Whether left and right take turns until the runner says otherwise. */
  bothSides: boolean;
  /** False for a muscle that has no left and right to tell apart. */
  offersSides: boolean;
  clock?: () => number;
}) {
  const [inTurn, setInTurn] = useState(bothSides);
  const plan: TimerPlan = { holdS, repeats, sides: offersSides && inTurn ? 2 : 1, settleS: SETTLE_S };
  const [state, setState] = useState(READY);
  const [nowMs, setNowMs] = useState(0);
  const [spoken, setSpoken] = useState('');
  const reading = readTimer(plan, state, nowMs);
  const before = useRef(reading);

  useEffect(() => {
    if (state.status !== 'running') return;
    const timer = setInterval(() => setNowMs(clock()), TICK_MS);
    return () => clearInterval(timer);
  }, [state.status, clock]);

  useEffect(() => {
    const said = announcement(plan, before.current, reading);
    before.current = reading;
    if (said) setSpoken(speaker.say(said));
  });

  const done = reading.phase === 'done';
  const running = state.status === 'running' && !done;
  const started = state.status !== 'ready';

  const toggle = () => {
    const now = clock();
    setNowMs(now);
    if (done) setState(start(READY, now));
    else setState(running ? pause(state, now) : start(state, now));
  };
  const reset = () => {
    setState(READY);
    setSpoken('');
  };

  const label = running
    ? msg('popup.timer.pause')
    : started && !done
      ? msg('popup.timer.resume')
      : msg('popup.timer.start');
  const count = { hold: reading.hold, repeats };

  return (
    <section
      class={`timer timer-${reading.phase}`}
      aria-label={speaker.say(msg('popup.timer'))}
      data-running={running}
    >
      <div class="timer-face">
        <svg viewBox="0 0 100 100" aria-hidden="true">
          <circle class="timer-track" cx="50" cy="50" r={RADIUS} />
          <circle
            class="timer-passed"
            cx="50"
            cy="50"
            r={RADIUS}
            stroke-dasharray={ROUND}
            stroke-dashoffset={ROUND * reading.share}
            transform="rotate(-90 50 50)"
          />
        </svg>
        <div class="timer-digits" role="timer" aria-live="off">
          <span aria-hidden="true">{speaker.format.number(reading.remainingS)}</span>
          <span class="visually-hidden">
            {speaker.say(msg('popup.timer.seconds', { seconds: reading.remainingS }))}
          </span>
        </div>
      </div>
      <div class="timer-side">
        <p class="timer-state">{speaker.say(stateLine(reading, state.status === 'paused'))}</p>
        <p class="soft small">
          {speaker.say(
            plan.sides === 2
              ? msg('popup.timer.countSide', { ...count, side: reading.side })
              : msg('popup.timer.count', count),
          )}
        </p>
        <div class="row timer-buttons">
          <button type="button" class="button button-primary" onClick={toggle}>
            {running ? <PauseIcon /> : <PlayIcon />}
            {speaker.say(label)}
          </button>
          {started && (
            <button
              type="button"
              class="icon-button"
              onClick={reset}
              aria-label={speaker.say(msg('popup.timer.reset'))}
              title={speaker.say(msg('popup.timer.reset'))}
            >
              <ResetIcon />
            </button>
          )}
        </div>
        {offersSides && (
          <label class="check small">
            <input
              type="checkbox"
              checked={inTurn}
              disabled={running}
              onChange={(event) => {
                setInTurn(event.currentTarget.checked);
                reset();
              }}
            />
            <span>{speaker.say(msg('popup.timer.bothSides'))}</span>
          </label>
        )}
      </div>
      <p class="visually-hidden" aria-live="polite">
        {spoken}
      </p>
    </section>
  );
}
