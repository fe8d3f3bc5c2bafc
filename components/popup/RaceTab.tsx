import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { TimeView } from '../../lib/advice/card-view';
import { easeUntilKm } from '../../lib/advice/plan/ceiling';
import type { PracticeDue } from '../../lib/advice/race-time';
import type { DebriefState } from '../../lib/runner/diary';
import type { SavedRace } from '../../lib/runner/saved-race';
import { type Message, msg, type Speaker } from '../../lib/words';
import { Debrief, type DebriefActions } from '../diary/Debrief';
import { Glyph } from '../Glyph';
import { PlanTime } from '../PlanTime';

export type RaceState =
  | { readonly status: 'loading' }
  | { readonly status: 'none' }
  /**
   * `days` to race day, negative afterwards; null without a date. `time` is what they leave room for; null too until
   * it has been worked out.
   */
  | {
      readonly status: 'saved';
      readonly race: SavedRace;
      readonly days: number | null;
      /** How it went, once it is over. */
      readonly debrief: DebriefState;
      readonly inPrivate: boolean;
      /** The runner expects a hot day. */
      readonly hot: boolean;
      readonly time: TimeView | null;
      /** What is to be practised this week; null where nothing is, and until it has been worked out. */
      readonly due: PracticeDue | null;
    };

export interface RaceActions extends DebriefActions {
  openPlan(): void;
  remove(): void;
}

/** The one race that the runner is training for: how long it is to go, what its course is, and its plan. */
export function RaceTab({
  speaker,
  state,
  actions,
}: {
  speaker: Speaker;
  state: RaceState;
  actions: RaceActions;
}) {
  const say = speaker.say;
  if (state.status === 'loading') {
    return (
      <div class="empty" role="status">
        <h1>{say(msg('popup.race.loading'))}</h1>
      </div>
    );
  }
  if (state.status === 'none') {
    return (
      <div class="empty">
        <Glyph name="rolling" />
        <h1>{say(msg('popup.race.none'))}</h1>
        <p class="soft">{say(msg('popup.race.noneWhy'))}</p>
      </div>
    );
  }
  return <Race speaker={speaker} state={state} actions={actions} />;
}

function courseLine(race: SavedRace): Message[] {
  const parts: Message[] = [
    msg(`popup.race.${race.terrain}`),
    msg('popup.race.distance', { km: race.distanceKm }),
  ];
  if (race.gainM !== null) parts.push(msg('popup.race.climb', { m: race.gainM }));
  if (race.lossM !== null) parts.push(msg('popup.race.descent', { m: race.lossM }));
  if (race.netDownhill) parts.push(msg('popup.race.netDownhill'));
  return parts;
}

function whenAndWhere(race: SavedRace): Message {
  if (race.date === null) return msg('popup.race.noDate');
  return race.place === null
    ? msg('popup.race.date', { date: race.date })
    : msg('popup.race.dateAndPlace', { date: race.date, place: race.place });
}

function Countdown({ speaker, days }: { speaker: Speaker; days: number | null }) {
  const say = speaker.say;
  if (days === null) return null;
  if (days < 0) {
    return <p class="soft">{say(msg('popup.race.over'))}</p>;
  }
  if (days === 0) {
    return (
      <p class="countdown">
        <strong>{say(msg('popup.race.today'))}</strong>
      </p>
    );
  }
  return (
    <p class="countdown">
      <strong>{speaker.format.number(days)}</strong> <span>{say(msg('popup.race.days', { days }))}</span>
    </p>
  );
}

function Race({
  speaker,
  state,
  actions,
}: {
  speaker: Speaker;
  state: Extract<RaceState, { status: 'saved' }>;
  actions: RaceActions;
}) {
  const say = speaker.say;
  const { race, days, debrief, inPrivate, hot, time, due } = state;
  return (
    <article class="stack race">
      <header class="stack-tight">
        <h1>{race.name}</h1>
        <p class="soft">{say(whenAndWhere(race))}</p>
      </header>
      <Debrief race={race} state={debrief} inPrivate={inPrivate} actions={actions} speaker={speaker} />
      <Countdown speaker={speaker} days={days} />
      {time && <PlanTime time={time} />}
      {due && <Due due={due} speaker={speaker} />}
      <section class="race-course" aria-labelledby="course">
        <Glyph name={race.netDownhill ? 'net-downhill' : race.terrain} />
        <div class="stack-tight">
          <h2 class="visually-hidden" id="course">
            {say(msg('popup.race.course'))}
          </h2>
          <p class="dotted">
            {courseLine(race).map((part) => (
              // A blank between the parts, or the line could not break there.
              <Fragment key={part.message}>
                <span>{say(part)}</span>{' '}
              </Fragment>
            ))}
          </p>
          {race.terrainChosen && <p class="small soft">{say(msg('popup.race.chosen'))}</p>}
        </div>
      </section>
      {(days === null || days >= 0) && !time?.inOrder && <Glance race={race} hot={hot} speaker={speaker} />}
      <div class="row">
        <button type="button" class="button button-primary" onClick={actions.openPlan}>
          {say(msg('popup.race.plan'))}
        </button>
        {race.url !== null && isWebAddress(race.url) && (
          <a class="button button-quiet" href={race.url} target="_blank" rel="noreferrer">
            {say(msg('popup.race.openPage'))}
          </a>
        )}
      </div>
      <Remove speaker={speaker} remove={actions.remove} />
    </article>
  );
}

function Due({ due, speaker }: { due: PracticeDue; speaker: Speaker }) {
  return (
    <section class="race-due stack-tight" aria-labelledby="due">
      <h2 class="label" id="due">
        {speaker.say(msg('popup.race.due'))}
      </h2>
      <p>{due.what}</p>
      <p class="small soft">{[due.cues, due.when].filter((text) => text !== '').join(' · ')}</p>
    </section>
  );
}

/** The two lines of the plan to know by heart; the lines of the last week hold both. */
function Glance({ race, hot, speaker }: { race: SavedRace; hot: boolean; speaker: Speaker }) {
  const { say } = speaker;
  if (!(race.distanceKm > 0)) return null;
  return (
    <div class="race-glance stack-tight">
      <p class="race-pace">
        {say(msg('plan.paceFirst', { easeUntilKm: easeUntilKm(race.distanceKm), hot }))}
      </p>
      <p>{say(msg('plan.twinge'))}</p>
    </div>
  );
}

/** A race can come from an imported file, whose address may be anything. */
const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address);

function Remove({ speaker, remove }: { speaker: Speaker; remove: () => void }) {
  const say = speaker.say;
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <p class="race-remove">
        <button type="button" class="button button-quiet" onClick={() => setAsked(true)}>
          {say(msg('popup.race.remove'))}
        </button>
      </p>
    );
  }
  return (
    <div class="panel stack" role="alertdialog" aria-labelledby="remove-sure">
      <p id="remove-sure">{say(msg('popup.race.removeSure'))}</p>
      <div class="row">
        <button type="button" class="button button-primary" onClick={remove}>
          {say(msg('popup.race.removeYes'))}
        </button>
        <button
          type="button"
          class="button"
          ref={(button) => button?.focus()}
          onClick={() => setAsked(false)}
        >
          {say(msg('popup.race.removeNo'))}
        </button>
      </div>
    </div>
  );
}
