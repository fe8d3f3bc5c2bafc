import { useEffect, useRef, useState } from 'preact/hooks';
import { MUSCLES, type MuscleId } from '../../lib/muscles';
import {
  CRAMP_PARTS,
  type CrampPlace,
  type DebriefAnswer,
  type DebriefState,
  type DiaryChange,
  type DiaryEntry,
  entryOfRace,
  raceId,
} from '../../lib/runner/diary';
import type { SavedRace } from '../../lib/runner/saved-race';
import { msg, type Speaker } from '../../lib/words';
import { Kept } from './Kept';

export interface DebriefActions {
  /** Rejects where it cannot be kept. */
  change(change: DiaryChange): Promise<unknown>;
  openDiary(): void;
}

interface DebriefProps {
  readonly race: SavedRace;
  readonly state: DebriefState;
  /** Nothing is kept in a private window, so nothing is asked there. */
  readonly inPrivate: boolean;
  readonly actions: DebriefActions;
  readonly speaker: Speaker;
}

type Step =
  | { readonly at: 'came' }
  | { readonly at: 'which' }
  | { readonly at: 'where'; readonly muscle: MuscleId | null };
const FIRST: Step = { at: 'came' };

/** How the race went, once it is over: did it come, which muscle, where. Three taps, or one where it did not come. */
export function Debrief(props: DebriefProps) {
  const { race, state, inPrivate, actions, speaker } = props;
  const { say } = speaker;
  const [step, setStep] = useState<Step>(FIRST);
  const [again, setAgain] = useState(false);
  const [failed, setFailed] = useState(false);
  const entry = state.is === 'answered' ? state.entry : null;
  const written = entry?.writtenAt ?? null;
  // What was answered comes back from where it is kept; only then does the question make way.
  useEffect(() => {
    setStep(FIRST);
    setAgain(false);
  }, [written]);

  if (state.is === 'not-yet') return null;
  if (inPrivate && entry === null) return <p class="small soft">{say(msg('debrief.private'))}</p>;
  const change = (what: DiaryChange) => {
    setFailed(false);
    actions.change(what).catch(() => setFailed(true));
  };
  const keep = (answer: DebriefAnswer) =>
    change({ does: 'keep', entry: entryOfRace(race, answer, new Date().toISOString()) });
  const problem = failed && (
    <p class="notice" role="alert">
      {say(msg('debrief.failed'))}
    </p>
  );
  if (state.is === 'declined') {
    return (
      <div class="debrief-declined">
        <p class="row small soft">
          {say(msg('debrief.declined'))}
          <button
            type="button"
            class="button button-quiet"
            onClick={() => change({ does: 'ask-again', id: raceId(race) })}
          >
            {say(msg('debrief.ask-again'))}
          </button>
        </p>
        {problem}
      </div>
    );
  }
  return (
    <section class="panel debrief stack" aria-labelledby="debrief">
      {entry !== null && !again ? (
        <Kept
          entry={entry}
          inPrivate={inPrivate}
          change={(changed) => change({ does: 'keep', entry: changed })}
          again={() => setAgain(true)}
          openDiary={actions.openDiary}
          speaker={speaker}
        />
      ) : (
        <Questions
          race={race}
          step={step}
          go={setStep}
          keep={keep}
          leave={again ? () => setAgain(false) : () => change({ does: 'not-ask', id: raceId(race) })}
          before={entry}
          speaker={speaker}
        />
      )}
      {problem}
    </section>
  );
}

function Questions({
  race,
  step,
  go,
  keep,
  leave,
  before,
  speaker,
}: {
  race: SavedRace;
  step: Step;
  go: (step: Step) => void;
  keep: (answer: DebriefAnswer) => void;
  leave: () => void;
  /** The answer that is given anew; null for the first. */
  before: DiaryEntry | null;
  speaker: Speaker;
}) {
  const { say, format } = speaker;
  const note = before?.note ?? '';
  const heading = useFocusOnChange(step.at);
  const title = (text: string) => (
    <h2 id="debrief" ref={heading} tabIndex={-1}>
      {text}
    </h2>
  );
  if (step.at === 'came') {
    return (
      <>
        <div class="stack-tight">
          {title(say(msg('debrief.title', { name: race.name })))}
          <p class="small soft">{say(msg('debrief.lead'))}</p>
        </div>
        <div class="row">
          <button
            type="button"
            class="button"
            onClick={() => keep({ cramped: false, muscle: null, side: null, place: null, note })}
          >
            {say(msg('debrief.no'))}
          </button>
          <button type="button" class="button" onClick={() => go({ at: 'which' })}>
            {say(msg('debrief.yes'))}
          </button>
          <button type="button" class="button button-quiet" onClick={leave}>
            {say(msg(before === null ? 'debrief.decline' : 'diary.form.cancel'))}
          </button>
        </div>
      </>
    );
  }
  if (step.at === 'which') {
    return (
      <>
        {title(say(msg('debrief.which')))}
        <div class="row debrief-muscles">
          {MUSCLES.map((muscle) => (
            <button key={muscle} type="button" class="chip" onClick={() => go({ at: 'where', muscle })}>
              <span>{format.muscle(muscle)}</span>
            </button>
          ))}
          <button type="button" class="chip" onClick={() => go({ at: 'where', muscle: null })}>
            <span>{say(msg('debrief.unsure'))}</span>
          </button>
        </div>
        <Back to={() => go(FIRST)} speaker={speaker} />
      </>
    );
  }
  const { muscle } = step;
  const answer = (place: CrampPlace | null) => keep({ cramped: true, muscle, side: null, place, note });
  return (
    <>
      {title(say(msg('debrief.where')))}
      <ul class="plain debrief-places">
        {CRAMP_PARTS.map((part) => {
          const shares = { from: part.fromShare, to: part.toShare };
          return (
            <li key={part.fromShare}>
              <button type="button" class="debrief-place" onClick={() => answer(part)}>
                <span>{say(msg('debrief.part', shares))}</span>{' '}
                <span class="small soft">
                  {say(msg('debrief.part.place', { ...shares, distanceKm: race.distanceKm }))}
                </span>
              </button>
            </li>
          );
        })}
        <li>
          <button type="button" class="debrief-place" onClick={() => answer({ is: 'after' })}>
            {say(msg('debrief.after'))}
          </button>
        </li>
        <li>
          <button type="button" class="debrief-place" onClick={() => answer(null)}>
            {say(msg('debrief.unsure'))}
          </button>
        </li>
      </ul>
      <Back to={() => go({ at: 'which' })} speaker={speaker} />
    </>
  );
}

function Back({ to, speaker }: { to: () => void; speaker: Speaker }) {
  return (
    <div>
      <button type="button" class="button button-quiet debrief-back" onClick={to}>
        {speaker.say(msg('debrief.back'))}
      </button>
    </div>
  );
}

/** What was pressed is gone with the next question: reading goes on at its heading. */
function useFocusOnChange(at: Step['at']) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(at);
  useEffect(() => {
    if (before.current !== at) heading.current?.focus();
    before.current = at;
  }, [at]);
  return heading;
}
