import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { COUNT_S, perMinuteOf, tappedPerMinute } from '../../../lib/advice/cadence';
import { type Message, msg, type Speaker } from '../../../lib/words';
import { startTones, type Tones } from '../../sound/tones';

/** Time to get going before the count. */
const LEAD_S = 3;
const TICK_MS = 100;

type Phase = 'idle' | 'lead' | 'count' | 'over';

function phaseAt(startMs: number | null, nowMs: number): Phase {
  if (startMs === null) return 'idle';
  const passedS = (nowMs - startMs) / 1000;
  if (passedS < LEAD_S) return 'lead';
  return passedS < LEAD_S + COUNT_S ? 'count' : 'over';
}

/** What those hear who do not see the seconds: where the count begins, its half, and its end. */
function announcement(phase: Phase, leftS: number, tapped: boolean): Message | null {
  if (phase === 'lead') return msg('cadence.count.ready');
  if (phase === 'count' && leftS <= COUNT_S / 2) return msg('cadence.count.half');
  return phase === 'over' && !tapped ? msg('cadence.count.over') : null;
}

/**
 * Thirty seconds between two tones, in which the runner counts landings in their head, or presses at each. Gives
 * landings per minute, of one foot or of both.
 */
export function Counter({
  counted,
  begins = () => {},
  speaker,
  clock = () => performance.now(),
}: {
  counted: (perMinute: number) => void;
  /** Told as a count begins. */
  begins?: () => void;
  speaker: Speaker;
  /** Any steady clock in milliseconds. */
  clock?: () => number;
}) {
  const { say, format } = speaker;
  const id = useId();
  const [startMs, setStartMs] = useState<number | null>(null);
  const [nowMs, setNowMs] = useState(0);
  const [taps, setTaps] = useState<readonly number[]>([]);
  const [typed, setTyped] = useState('');
  const tones = useRef<Tones | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const phase = phaseAt(startMs, nowMs);
  const runs = phase === 'lead' || phase === 'count';
  const tapped = tappedPerMinute(taps);

  const silence = () => {
    tones.current?.stop();
    tones.current = null;
  };
  useEffect(() => silence, []);
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => setNowMs(clock()), TICK_MS);
    return () => clearInterval(timer);
  }, [runs, clock]);
  useEffect(() => {
    if (phase !== 'over') return;
    if (tapped !== null) counted(tapped);
    else field.current?.focus();
  }, [phase]);

  const start = () => {
    silence();
    begins();
    tones.current = startTones(LEAD_S, COUNT_S);
    setTaps([]);
    setTyped('');
    setNowMs(clock());
    setStartMs(clock());
  };
  const stop = () => {
    silence();
    setStartMs(null);
  };
  const press = () => {
    if (phase === 'count') setTaps((before) => [...before, clock()]);
    else if (!runs) start();
  };

  const passedS = startMs === null ? 0 : (nowMs - startMs) / 1000;
  const leftS = phase === 'lead' ? LEAD_S - passedS : Math.max(0, LEAD_S + COUNT_S - passedS);
  const said = announcement(phase, leftS, tapped !== null);
  const name = runs ? 'cadence.count.tap' : startMs === null ? 'cadence.count.start' : 'cadence.count.again';
  return (
    <section class="stack counter" aria-labelledby={`${id}-title`}>
      <div class="stack-tight">
        <h4 id={`${id}-title`}>{say(msg('cadence.count.title'))}</h4>
        <p class="small soft">{say(msg('cadence.count.how'))}</p>
      </div>
      <div class="counter-main" data-phase={phase}>
        <button
          type="button"
          class={runs ? 'button counter-button counter-tap' : 'button counter-button'}
          onClick={press}
        >
          <span>{say(msg(name))}</span>
          {phase === 'lead' && <span class="small">{say(msg('cadence.count.ready'))}</span>}
          {phase === 'count' && (
            <span class="small">{say(msg('cadence.count.taps', { taps: taps.length }))}</span>
          )}
        </button>
        {runs && (
          <div class="counter-left" role="timer" aria-live="off">
            <span class="counter-digits" aria-hidden="true">
              {format.number(Math.ceil(leftS))}
            </span>
            <span class="visually-hidden">
              {say(msg('cadence.count.seconds', { seconds: Math.ceil(leftS) }))}
            </span>
            <button type="button" class="button button-quiet" onClick={stop}>
              {say(msg('cadence.count.stop'))}
            </button>
          </div>
        )}
      </div>
      {phase === 'over' && tapped === null && (
        <form
          class="stack-tight counter-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            counted(perMinuteOf(Number(typed.trim() === '' ? Number.NaN : typed.replace(',', '.'))));
          }}
        >
          <p>{say(msg('cadence.count.over'))}</p>
          <label class="small soft" for={`${id}-count`}>
            {say(msg('cadence.count.counted'))}
          </label>
          <div class="counter-row">
            <input
              id={`${id}-count`}
              ref={field}
              class="counter-number"
              type="text"
              inputMode="numeric"
              autocomplete="off"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <button type="submit" class="button">
              {say(msg('cadence.count.read'))}
            </button>
          </div>
        </form>
      )}
      <p class="visually-hidden" role="status">
        {said && say(said)}
      </p>
    </section>
  );
}
