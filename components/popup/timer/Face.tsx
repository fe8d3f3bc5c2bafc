import type { Reading } from '../../../lib/stretches/parts';
import { msg, type Speaker } from '../../../lib/words';
import type { TimerDesk } from './desk';

const RADIUS = 44;
const ROUND = 2 * Math.PI * RADIUS;

/** The seconds of the part that runs, large, in a ring that closes as they pass. */
export function Face({ speaker, reading }: { speaker: Speaker; reading: Reading }) {
  const { remainingS, share, status, part } = reading;
  // Before the start it shows what is asked for, and not the time to get into place.
  const seconds = status === 'ready' ? null : remainingS;
  return (
    <div class="timer-face" data-kind={status === 'running' || status === 'paused' ? part.kind : status}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle class="timer-track" cx="50" cy="50" r={RADIUS} />
        <circle
          class="timer-passed"
          cx="50"
          cy="50"
          r={RADIUS}
          stroke-dasharray={ROUND}
          stroke-dashoffset={ROUND * (status === 'ready' ? 0 : share)}
          transform="rotate(-90 50 50)"
        />
      </svg>
      <div class="timer-digits" role="timer" aria-live="off">
        <span aria-hidden="true">{speaker.format.number(seconds ?? part.seconds)}</span>
        <span class="visually-hidden">
          {speaker.say(msg('popup.timer.seconds', { seconds: seconds ?? part.seconds }))}
        </span>
      </div>
    </div>
  );
}

/** "Sound" beside a timer, and why there is none where the browser keeps it back. */
export function SoundSwitch({ speaker, desk }: { speaker: Speaker; desk: TimerDesk }) {
  return (
    <>
      <label class="check small">
        <input
          type="checkbox"
          checked={desk.sound}
          onChange={(event) => desk.setSound(event.currentTarget.checked)}
        />
        <span>{speaker.say(msg('timer.sound'))}</span>
      </label>
      {desk.sound && desk.keptBack && <p class="small soft">{speaker.say(msg('timer.sound.keptBack'))}</p>}
    </>
  );
}
