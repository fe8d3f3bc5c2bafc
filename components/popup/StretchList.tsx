import { MUSCLES, type MuscleId } from '../../lib/muscles';
import { findMuscles } from '../../lib/stretches';
import { type Message, msg, type Speaker } from '../../lib/words';
import { BodyMap } from '../bodymap/BodyMap';
import { CloseIcon, ForwardIcon, SearchIcon } from './icons';
import { type Route, routeHash } from './route';

/** The three that cramp most often, in that order: the calf first. */
export const COMMON = ['gastrocnemius', 'hamstrings', 'quadriceps'] as const satisfies readonly MuscleId[];
export const LESS_COMMON = MUSCLES.filter((muscle) => !COMMON.some((common) => common === muscle));

export const stretchLinkId = (muscle: MuscleId) => `to-${muscle}`;

function MuscleLink({
  muscle,
  speaker,
  className,
}: {
  muscle: MuscleId;
  speaker: Speaker;
  className: string;
}) {
  return (
    <a
      id={stretchLinkId(muscle)}
      class={`muscle-link ${className}`}
      href={routeHash({ at: 'stretch', muscle })}
    >
      <span class="called">{speaker.format.muscle(muscle)}</span>
      <span class="small soft">{speaker.say(msg(`popup.also.${muscle}`))}</span>
    </a>
  );
}

/** The way in: a search field, the three common muscles large, the other thirteen at hand. */
export function StretchList({
  speaker,
  query,
  onQuery,
  asList,
  onAsList,
  onOpen,
}: {
  speaker: Speaker;
  query: string;
  onQuery: (query: string) => void;
  asList: boolean;
  onAsList: (asList: boolean) => void;
  onOpen: (muscle: MuscleId) => void;
}) {
  const say = speaker.say;
  const searching = query.trim() !== '';
  const hits = searching ? findMuscles(query) : MUSCLES;
  const [first] = hits;

  return (
    <div class="stack">
      <h1 class="visually-hidden">{say(msg('popup.tab.stretches'))}</h1>
      <search>
        <form
          class="search"
          onSubmit={(event) => {
            event.preventDefault();
            if (searching && first !== undefined) onOpen(first);
          }}
        >
          <SearchIcon />
          <input
            type="search"
            value={query}
            onInput={(event) => onQuery(event.currentTarget.value)}
            placeholder={say(msg('popup.searchHint'))}
            aria-label={say(msg('popup.search'))}
            autocomplete="off"
            spellcheck={false}
            enterkeyhint="go"
            maxLength={80}
            data-focus
          />
          {query !== '' && (
            <button
              type="button"
              class="icon-button"
              aria-label={say(msg('popup.searchClear'))}
              onClick={(event) => {
                onQuery('');
                event.currentTarget.form?.querySelector('input')?.focus();
              }}
            >
              <CloseIcon />
            </button>
          )}
        </form>
      </search>
      <p class="visually-hidden" aria-live="polite">
        {searching && hits.length > 0 ? say(msg('popup.found', { count: hits.length })) : ''}
      </p>
      {!searching && <AllMuscles speaker={speaker} asList={asList} onAsList={onAsList} />}
      {searching && hits.length > 0 && (
        <ul class="plain hits">
          {hits.map((muscle, index) => (
            <li key={muscle}>
              <MuscleLink
                muscle={muscle}
                speaker={speaker}
                className={index === 0 ? 'hit hit-first' : 'hit'}
              />
            </li>
          ))}
        </ul>
      )}
      {searching && hits.length === 0 && (
        <div class="empty" role="status">
          <h2>{say(msg('popup.foundNone', { query: query.trim() }))}</h2>
          <p class="soft">{say(msg('popup.foundNoneHelp'))}</p>
          <button type="button" class="button" onClick={() => onQuery('')}>
            {say(msg('popup.showAll'))}
          </button>
        </div>
      )}
    </div>
  );
}

const SITUATIONS: readonly { readonly to: Route; readonly name: Message }[] = [
  { to: { at: 'set', set: 'long-run' }, name: msg('for.long-run') },
  { to: { at: 'set', set: 'before-run' }, name: msg('set.before-run') },
  { to: { at: 'course' }, name: msg('for.course') },
  { to: { at: 'history' }, name: msg('for.history') },
];

function BySituation({ speaker }: { speaker: Speaker }) {
  return (
    <nav aria-label={speaker.say(msg('for.title'))}>
      <ul class="plain situations">
        {SITUATIONS.map(({ to, name }) => (
          <li key={name.message}>
            <a class="chip" href={routeHash(to)}>
              {speaker.say(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function AllMuscles({
  speaker,
  asList,
  onAsList,
}: {
  speaker: Speaker;
  asList: boolean;
  onAsList: (asList: boolean) => void;
}) {
  const say = speaker.say;
  const choice = (list: boolean, label: string) => (
    <label>
      <input
        type="radio"
        name="muscles-as"
        class="visually-hidden"
        checked={asList === list}
        onChange={() => onAsList(list)}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <>
      <fieldset class="segmented">
        <legend class="visually-hidden">{say(msg('popup.body.choice'))}</legend>
        {choice(false, say(msg('popup.body.map')))}
        {choice(true, say(msg('popup.body.list')))}
      </fieldset>
      {/* The whole body is seen as the window opens; the long list would hide what comes after it. */}
      {asList && <BySituation speaker={speaker} />}
      {asList ? (
        <MuscleLists speaker={speaker} />
      ) : (
        <BodyMap speaker={speaker} common={COMMON} idOf={stretchLinkId} />
      )}
      {!asList && <BySituation speaker={speaker} />}
      <nav class="more" aria-label={say(msg('timer.sets'))}>
        <h2 class="label">{say(msg('timer.sets'))}</h2>
        <More speaker={speaker} to={{ at: 'set', set: 'long-run' }} name="set.long-run" />
        <More speaker={speaker} to={{ at: 'set', set: 'roadside' }} name="set.roadside" />
        <More speaker={speaker} to={{ at: 'strength' }} name="timer.strength" />
      </nav>
      <nav class="more" aria-label={say(msg('popup.more'))}>
        <a class="more-link" href={routeHash({ at: 'about' })}>
          <span>
            <span class="more-name">{say(msg('popup.about'))}</span>
            <span class="small soft">{say(msg('popup.aboutHint'))}</span>
          </span>
          <ForwardIcon />
        </a>
        <a class="more-link" href={routeHash({ at: 'red-flags' })}>
          <span>
            <span class="more-name">{say(msg('popup.redFlags'))}</span>
            <span class="small soft">{say(msg('popup.redFlagsHint'))}</span>
          </span>
          <ForwardIcon />
        </a>
      </nav>
    </>
  );
}

function More({
  speaker,
  to,
  name,
}: {
  speaker: Speaker;
  to: Route;
  name: 'set.long-run' | 'set.roadside' | 'timer.strength';
}) {
  return (
    <a class="more-link" href={routeHash(to)}>
      <span>
        <span class="more-name">{speaker.say(msg(name))}</span>
        <span class="small soft">{speaker.say(msg(`${name}.hint`))}</span>
      </span>
      <ForwardIcon />
    </a>
  );
}

function MuscleLists({ speaker }: { speaker: Speaker }) {
  const say = speaker.say;
  return (
    <>
      <section class="stack-tight" aria-labelledby="most">
        <h2 class="label" id="most">
          {say(msg('popup.most'))}
        </h2>
        <ul class="plain common">
          {COMMON.map((muscle) => (
            <li key={muscle}>
              <MuscleLink muscle={muscle} speaker={speaker} className="muscle-large" />
            </li>
          ))}
        </ul>
      </section>
      <section class="stack-tight" aria-labelledby="others">
        <h2 class="label" id="others">
          {say(msg('popup.others'))}
        </h2>
        <ul class="plain others">
          {LESS_COMMON.map((muscle) => (
            <li key={muscle}>
              <MuscleLink muscle={muscle} speaker={speaker} className="muscle-small" />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
