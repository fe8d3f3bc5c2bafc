import { useState } from 'preact/hooks';
import { type HoldPlan, holdParts } from '../../../lib/stretches/parts';
import { sameTimed, type Timed } from '../../../lib/stretches/running';
import { msg, type Speaker } from '../../../lib/words';
import { PauseIcon, PlayIcon, ResetIcon } from '../icons';
import type { TimerDesk } from './desk';
import { Face, SoundSwitch } from './Face';
import { stateLine } from './say';
import { useTimed } from './useTimed';

/** Time to get into the position before each hold, or to change sides. */
const SETTLE_S = 5;

/** The holds of one stretch: `sides` are taken in turn, unless the runner has only one to stretch. */
export function HoldTimer({
  speaker,
  desk,
  timed,
  hold,
  offersSides,
}: {
  speaker: Speaker;
  desk: TimerDesk;
  timed: Timed;
  hold: Pick<HoldPlan, 'holdS' | 'repeats' | 'firstSettleS'>;
  /** False for a muscle that has no left and right to tell apart, and where only one side cramps. */
  offersSides: boolean;
}) {
  const started = desk.running !== null && sameTimed(desk.running.timed, timed) ? desk.running : null;
  const [inTurn, setInTurn] = useState(started?.parts.some(({ side }) => side !== null) ?? true);
  const { reading, parts, spoken, toggle, reset } = useTimed(
    desk,
    timed,
    holdParts({ ...hold, settleS: SETTLE_S, sides: offersSides && inTurn ? 2 : 1 }),
    speaker,
  );
  const { say } = speaker;
  const { status, part } = reading;
  const running = status === 'running';
  const repeats = Math.max(...parts.map(({ set }) => set));
  const count = { hold: part.set, repeats };
  const atHold = parts.find(({ kind }) => kind === 'hold') ?? part;
  const label = running
    ? msg('popup.timer.pause')
    : status === 'paused'
      ? msg('popup.timer.resume')
      : msg('popup.timer.start');

  return (
    <section class="timer" aria-label={say(msg('popup.timer'))} data-running={running}>
      <Face speaker={speaker} reading={status === 'ready' ? { ...reading, part: atHold } : reading} />
      <div class="timer-side">
        <p class="timer-state">{say(stateLine(reading))}</p>
        <p class="soft small">
          {say(
            part.side === null
              ? msg('popup.timer.count', count)
              : msg('popup.timer.countSide', { ...count, side: part.side }),
          )}
        </p>
        <div class="row timer-buttons">
          <button type="button" class="button button-primary" onClick={toggle}>
            {running ? <PauseIcon /> : <PlayIcon />}
            {say(label)}
          </button>
          {status !== 'ready' && (
            <button
              type="button"
              class="icon-button"
              onClick={reset}
              aria-label={say(msg('popup.timer.reset'))}
              title={say(msg('popup.timer.reset'))}
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
            <span>{say(msg('popup.timer.bothSides'))}</span>
          </label>
        )}
        <SoundSwitch speaker={speaker} desk={desk} />
      </div>
      <p class="visually-hidden" aria-live="polite">
        {spoken}
      </p>
    </section>
  );
}
