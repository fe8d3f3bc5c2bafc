import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { beatRange } from '../../../lib/advice/cadence';
import { msg, type Speaker } from '../../../lib/words';
import { type Beat, type BeatOn, startBeat } from './beat';

const SOUNDS: readonly BeatOn[] = ['step', 'stride'];

/**
 * What the beat is asked to be from outside, in steps per minute; null asks for silence, since a beat to hear would
 * lead the steps that are to be counted. A new object is a new wish.
 */
export interface BeatWish {
  readonly spm: number | null;
}

/** A beat to hear: one beat is one step, and nothing sounds before the button. */
export function Metronome({
  spm,
  allows,
  wish,
  speaker,
}: {
  /** The runner's own cadence; null where unknown. */
  spm: number | null;
  allows: 'own' | 'more';
  wish: BeatWish | null;
  speaker: Speaker;
}) {
  const { say, format } = speaker;
  const id = useId();
  const range = beatRange(spm, allows);
  const [chosen, setChosen] = useState<number | null>(null);
  const [on, setOn] = useState<BeatOn>('step');
  const [beat, setBeat] = useState<Beat | null>(null);
  const [failed, setFailed] = useState(false);
  const playing = useRef<Beat | null>(null);
  /** Counts starts and stops, so that a sound that answers late is not left playing. */
  const turn = useRef(0);
  const rate = Math.min(range.most, Math.max(range.least, chosen ?? range.start));

  const stop = () => {
    turn.current++;
    playing.current?.stop();
    playing.current = null;
    setBeat(null);
  };
  const start = async (steps: number) => {
    stop();
    const own = turn.current;
    const started = await startBeat(steps, on).catch(() => null);
    if (own !== turn.current) {
      started?.stop();
      return;
    }
    playing.current = started;
    setBeat(started);
    setFailed(started === null);
  };
  useEffect(() => stop, []);
  useEffect(() => playing.current?.change(rate, on), [rate, on]);
  useEffect(() => {
    if (wish === null) return;
    if (wish.spm === null) {
      stop();
      return;
    }
    setChosen(wish.spm);
    void start(wish.spm);
  }, [wish]);

  return (
    <section class="stack beat" aria-labelledby={`${id}-title`}>
      <div class="stack-tight">
        <h4 id={`${id}-title`}>{say(msg('beat.title'))}</h4>
        <p class="small soft">{say(msg(spm === null ? 'beat.how.unknown' : 'beat.how'))}</p>
      </div>
      <div class="beat-main">
        <Pulse beat={beat} on={on} />
        <output class="beat-rate" for={`${id}-rate`}>
          <b class="figure">{format.number(rate)}</b>
          <span class="small soft">{say(msg('cadence.own.unit'))}</span>
        </output>
        <button
          type="button"
          class="button button-primary beat-button"
          onClick={() => (beat === null ? void start(rate) : stop())}
        >
          {say(msg(beat === null ? 'beat.start' : 'beat.stop'))}
        </button>
      </div>
      <div class="beat-set">
        <button
          type="button"
          class="icon-button beat-step"
          aria-label={say(msg('beat.slower'))}
          disabled={rate <= range.least}
          onClick={() => setChosen(rate - 1)}
        >
          −
        </button>
        <input
          id={`${id}-rate`}
          class="beat-slider"
          type="range"
          min={range.least}
          max={range.most}
          step={1}
          value={rate}
          aria-label={say(msg('beat.rate'))}
          aria-valuetext={say(msg('beat.rate.value', { spm: rate }))}
          onInput={(event) => setChosen(event.currentTarget.valueAsNumber)}
        />
        <button
          type="button"
          class="icon-button beat-step"
          aria-label={say(msg('beat.faster'))}
          disabled={rate >= range.most}
          onClick={() => setChosen(rate + 1)}
        >
          +
        </button>
      </div>
      {spm !== null && range.least < range.most && (
        <p class="small soft">{say(msg('beat.most', { least: range.least, most: range.most }))}</p>
      )}
      <fieldset class="choice beat-sounds">
        <legend class="small soft">{say(msg('beat.sound'))}</legend>
        {SOUNDS.map((each) => (
          <label key={each} class="option">
            <input type="radio" name={`${id}-on`} checked={on === each} onChange={() => setOn(each)} />
            {say(msg(`beat.each.${each}`))}
          </label>
        ))}
      </fieldset>
      <p class="visually-hidden" role="status">
        {beat === null ? '' : say(msg('beat.sounds', { spm: rate }))}
      </p>
      {failed && (
        <p class="notice" role="alert">
          {say(msg('beat.failed'))}
        </p>
      )}
    </section>
  );
}

const isStill = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Left and right in turn, each lit while its foot would be on the ground; it stands still where motion is unwanted. */
function Pulse({ beat, on }: { beat: Beat | null; on: BeatOn }) {
  const [foot, setFoot] = useState<0 | 1 | null>(null);
  useEffect(() => {
    if (beat === null || isStill()) {
      setFoot(null);
      return;
    }
    let frame = 0;
    const look = () => {
      setFoot(beat.strides() % 1 < 0.5 ? 0 : 1);
      frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [beat]);
  return (
    <svg
      class={beat === null ? 'pulse' : 'pulse pulse-on'}
      viewBox="0 0 44 28"
      aria-hidden="true"
      focusable="false"
      data-foot={foot ?? 'still'}
    >
      <circle class={foot === 0 ? 'foot foot-down' : 'foot'} cx="12" cy="14" r="8" />
      <circle
        class={foot === 1 ? (on === 'step' ? 'foot foot-down' : 'foot foot-silent') : 'foot'}
        cx="32"
        cy="14"
        r="8"
      />
    </svg>
  );
}
