import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MuscleId } from '../../lib/muscles';
import { acuteCard, acuteHold, afterReturn } from '../../lib/stretches/acute';
import { holdParts } from '../../lib/stretches/parts';
import { goesOn, sameTimed, type TimedAcute } from '../../lib/stretches/running';
import { READY, start } from '../../lib/stretches/timer';
import { msg, type Speaker } from '../../lib/words';
import { AcuteAfter, AcuteNow } from './AcuteSteps';
import { DiaryLine, type DiaryLineProps } from './DiaryLine';
import { Evidence } from './Evidence';
import { WarningIcon } from './icons';
import type { Position } from './Positions';
import { RedFlagsBar } from './RedFlags';
import { routeHash } from './route';
import type { TimerDesk } from './timer/desk';
import { HoldTimer } from './timer/HoldTimer';

export type AcuteDiary = Omit<DiaryLineProps, 'speaker' | 'muscle' | 'begunMs'>;

/** What to do about a cramp now: the check first, the timer that runs already, one step after another, and what comes next. */
export function AcutePage({
  speaker,
  desk,
  muscle,
  position,
  onPosition,
  diary,
}: {
  speaker: Speaker;
  desk: TimerDesk;
  muscle: MuscleId | null;
  position: Position;
  onPosition: (position: Position) => void;
  diary: AcuteDiary;
}) {
  const { say } = speaker;
  const cramp = useCramp(desk, muscle);
  const { timed } = cramp;
  const card = acuteCard(muscle, timed.atRest);
  const title = useFocusOnChange(`${timed.letGo} ${timed.returns}`);
  const check = card.steps.find((step) => step.toRedFlags === true);
  const back = timed.returns > 0 ? afterReturn(timed.returns) : null;
  const claims = [
    ...new Set(
      [card.lead, ...card.steps, ...(card.atRest ? [card.atRest] : []), ...(back ? [back] : [])].flatMap(
        (each) => each.claims,
      ),
    ),
  ];
  const heading = timed.letGo
    ? msg('acute.letGo.title')
    : muscle === null
      ? msg('popup.acute.headingUnsure')
      : msg('popup.acute.heading', { name: speaker.format.muscle(muscle) });

  return (
    <article class="stack acute">
      <h1 tabIndex={-1} data-focus ref={title}>
        {say(heading)}
      </h1>
      {back && (
        <p class="acute-back" role="status">
          {say(back.text)}
        </p>
      )}
      {!timed.letGo && check && (
        <section class="acute-first" aria-labelledby="check">
          <h2 class="label" id="check">
            <WarningIcon />
            {say(msg('popup.acute.first'))}
          </h2>
          <p>{say(check.text)}</p>
          <a class="acute-flags" href={routeHash({ at: 'red-flags' })}>
            {say(msg('popup.acute.redFlags'))}
          </a>
        </section>
      )}
      {!timed.letGo && (
        <>
          <When speaker={speaker} atRest={timed.atRest} choose={(atRest) => cramp.change({ atRest })} />
          {card.atRest && (
            <p class="acute-rest" role="status">
              {say(card.atRest.text)}
            </p>
          )}
          <HoldTimer speaker={speaker} desk={desk} timed={timed} hold={acuteHold} offersSides={false} />
          <AcuteNow speaker={speaker} card={card} position={position} onPosition={onPosition} />
        </>
      )}
      <AcuteAfter speaker={speaker} card={card} />
      {timed.letGo && !timed.atRest && (
        <DiaryLine speaker={speaker} muscle={muscle} begunMs={cramp.begunMs} {...diary} />
      )}
      {!timed.letGo && (
        <section class="stack-tight" aria-labelledby="twinge">
          <h2 class="label" id="twinge">
            {say(msg('popup.acute.twinge'))}
          </h2>
          <p>{say(card.twinge.text)}</p>
        </section>
      )}
      {muscle !== null && (
        <p>
          <a href={routeHash({ at: 'stretch', muscle })}>{say(msg('popup.acute.full'))}</a>
        </p>
      )}
      <details class="why">
        <summary>{say(msg('popup.why'))}</summary>
        <div class="details-body stack">
          <p>{say(card.lead.text)}</p>
          <Evidence speaker={speaker} claims={claims} />
        </div>
      </details>
      <RedFlagsBar speaker={speaker}>
        {timed.letGo ? (
          <button type="button" class="button" onClick={cramp.cameBack}>
            {say(msg('acute.cameBack'))}
          </button>
        ) : (
          <button type="button" class="button button-primary" onClick={cramp.letGo}>
            {say(msg('acute.letGo'))}
          </button>
        )}
      </RedFlagsBar>
    </article>
  );
}

/** The cramp that is being stretched, as the timer knows it. */
function useCramp(desk: TimerDesk, muscle: MuscleId | null) {
  const first: TimedAcute = { is: 'acute', muscle, returns: 0, letGo: false, atRest: false };
  const running = desk.running !== null && sameTimed(desk.running.timed, first) ? desk.running : null;
  const [begunMs] = useState(() => running?.begunMs ?? desk.clock());
  const timed = running?.timed.is === 'acute' ? running.timed : first;
  const stored = (next: TimedAcute, state = running?.state ?? READY) =>
    desk.keep({
      timed: next,
      parts: running?.parts ?? holdParts(acuteHold),
      state,
      begunMs: running?.begunMs ?? begunMs,
    });
  const again = (next: TimedAcute) => stored(next, start(READY, desk.clock()));

  useEffect(() => {
    // Whoever is here has a cramp now. What runs or stands paused for it is left as it is; without a muscle there is
    // no stretch yet to time.
    if (muscle === null || timed.letGo) return;
    if (running === null || !goesOn(running, desk.clock())) again(timed);
  }, []);

  return {
    timed,
    begunMs: running?.begunMs ?? begunMs,
    change: (what: Partial<TimedAcute>) => stored({ ...timed, ...what }),
    letGo: () => stored({ ...timed, letGo: true }, READY),
    cameBack: () => again({ ...timed, letGo: false, returns: Math.min(99, timed.returns + 1) }),
  };
}

/** Puts the focus on the heading where the page has become another one; not on arrival, which is the popup's. */
function useFocusOnChange(what: string) {
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(what);
  useLayoutEffect(() => {
    if (before.current === what) return;
    before.current = what;
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [what]);
  return title;
}

function When({
  speaker,
  atRest,
  choose,
}: {
  speaker: Speaker;
  atRest: boolean;
  choose: (atRest: boolean) => void;
}) {
  const { say } = speaker;
  return (
    <fieldset class="segmented acute-when">
      <legend class="visually-hidden">{say(msg('acute.when'))}</legend>
      {([false, true] as const).map((rest) => (
        <label key={String(rest)}>
          <input
            type="radio"
            name="acute-when"
            class="visually-hidden"
            checked={atRest === rest}
            onChange={() => choose(rest)}
          />
          <span>{say(msg(rest ? 'acute.when.rest' : 'acute.when.run'))}</span>
        </label>
      ))}
    </fieldset>
  );
}
