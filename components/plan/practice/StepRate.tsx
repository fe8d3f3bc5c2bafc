import { useId, useState } from 'preact/hooks';
import { type CadenceReading, cadenceTargets, readCadence } from '../../../lib/advice/cadence';
import { msg, type Speaker } from '../../../lib/words';
import { Counter } from './Counter';
import { Grounds } from './Grounds';
import { type BeatWish, Metronome } from './Metronome';
import type { CadenceView } from './view';

type Found = CadenceReading | 'odd' | null;

/** One's own cadence, found by counting or told by a watch; what to practise from there; and a beat to hear it by. */
export function StepRate({
  cadence,
  keep,
  speaker,
}: {
  cadence: CadenceView;
  /** Keeps steps per minute on the device; null forgets them. */
  keep: (spm: number | null) => void;
  speaker: Speaker;
}) {
  const { say } = speaker;
  const [found, setFound] = useState<Found>(null);
  const [wish, setWish] = useState<BeatWish | null>(null);
  const { spm, allows } = cadence;

  const take = (perMinute: number) => {
    const reading = readCadence(perMinute);
    setFound(reading ?? 'odd');
    if (reading !== null) keep(reading.spm);
  };
  return (
    <div class="stack tool-body">
      <div class="step-rate-find">
        <Counter counted={take} begins={() => setWish({ spm: null })} speaker={speaker} />
        <Typed take={take} speaker={speaker} />
      </div>
      <div class="stack-tight step-rate-found" role="status">
        {found === 'odd' && <p class="notice">{say(msg('cadence.count.odd'))}</p>}
        {spm !== null && (
          <>
            <p class="step-rate-own">{say(msg('cadence.result', { spm }))}</p>
            {found !== null && found !== 'odd' && found.spm === spm && (
              <p>
                {say(found.oneLeg ? msg('cadence.read.one-leg', found) : msg('cadence.read.steps', found))}
              </p>
            )}
            <p class="small soft">
              {say(msg('cadence.kept'))}{' '}
              <button
                type="button"
                class="text-button"
                onClick={() => {
                  setFound(null);
                  keep(null);
                }}
              >
                {say(msg('cadence.forget'))}
              </button>
            </p>
          </>
        )}
      </div>
      {cadence.why !== null && <p>{cadence.why}</p>}
      {spm !== null && allows === 'more' && <Targets spm={spm} hear={setWish} speaker={speaker} />}
      {allows !== 'none' && <Metronome spm={spm} allows={allows} wish={wish} speaker={speaker} />}
      <Grounds grounds={cadence.grounds} speaker={speaker} />
    </div>
  );
}

function Typed({ take, speaker }: { take: (perMinute: number) => void; speaker: Speaker }) {
  const { say } = speaker;
  const id = useId();
  const [typed, setTyped] = useState('');
  return (
    <form
      class="stack-tight counter-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        take(typed.trim() === '' ? Number.NaN : Number(typed.replace(',', '.')));
      }}
    >
      <label class="small soft" for={id}>
        {say(msg('cadence.own.label'))}
      </label>
      <div class="counter-row">
        <input
          id={id}
          class="counter-number"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <span class="small soft">{say(msg('cadence.own.unit'))}</span>
        <button type="submit" class="button">
          {say(msg('cadence.own.use'))}
        </button>
      </div>
    </form>
  );
}

function Targets({ spm, hear, speaker }: { spm: number; hear: (wish: BeatWish) => void; speaker: Speaker }) {
  const { say } = speaker;
  return (
    <div class="stack-tight">
      <h4>{say(msg('cadence.targets'))}</h4>
      <ul class="plain targets">
        {cadenceTargets(spm).map((target) => (
          <li key={target.rise}>
            <div>
              <p>{say(msg('cadence.target', target))}</p>
              <p class="small soft">
                {say(msg(target.practised ? 'cadence.target.practised' : 'cadence.target.first'))}
              </p>
            </div>
            <button
              type="button"
              class="button"
              aria-label={say(msg('cadence.target.hear-name', target))}
              onClick={() => hear({ spm: target.spm })}
            >
              {say(msg('cadence.target.hear'))}
            </button>
          </li>
        ))}
      </ul>
      <p class="small soft">{say(msg('cadence.landing'))}</p>
    </div>
  );
}
