import type { ComponentChildren } from 'preact';
import type { TimedPart } from '../../../lib/stretches/parts';
import type { Timed } from '../../../lib/stretches/running';
import { type Message, msg, type Speaker } from '../../../lib/words';
import { NextIcon, PauseIcon, PlayIcon, PreviousIcon, ResetIcon } from '../icons';
import type { TimerDesk } from './desk';
import { Face, SoundSwitch } from './Face';
import { stateLine } from './say';
import { useTimed } from './useTimed';

/** One thing to do of several that are done to one clock. */
export interface GuidedItem {
  readonly name: Message;
  readonly how: ComponentChildren;
}

/** Leads through several things in order: which one of how many, which side, what is left, and how to do it. */
export function Guided({
  speaker,
  desk,
  timed,
  fresh,
  items,
}: {
  speaker: Speaker;
  desk: TimerDesk;
  timed: Timed;
  fresh: readonly TimedPart[];
  items: readonly GuidedItem[];
}) {
  const { say } = speaker;
  const nameOf = (item: number): Message => items[item]?.name ?? msg('popup.timer');
  const { reading, spoken, toggle, reset, goTo } = useTimed(desk, timed, fresh, speaker, nameOf);
  const { status, part, leftS } = reading;
  const running = status === 'running';
  const done = status === 'done';
  const at = part.item;
  const label = running
    ? msg('popup.timer.pause')
    : status === 'paused'
      ? msg('popup.timer.resume')
      : msg('popup.timer.start');

  return (
    <>
      <section class="guided" aria-label={say(msg('popup.timer'))} data-running={running}>
        <div class="guided-head">
          <Face speaker={speaker} reading={reading} />
          <div class="timer-side">
            <p class="soft small">{say(msg('timer.stepOf', { step: at + 1, steps: items.length }))}</p>
            <h2 class="guided-name called">{say(done ? msg('timer.allDone') : nameOf(at))}</h2>
            <p class="timer-state">
              {say(stateLine(reading))}
              {part.side !== null && !done && (
                <span class="guided-side">
                  {say(msg(part.side === 1 ? 'timer.side.first' : 'timer.side.other'))}
                </span>
              )}
            </p>
            <p class="soft small">{say(msg('timer.left', { seconds: leftS }))}</p>
          </div>
        </div>
        <progress
          class="guided-progress"
          max={items.length}
          value={done ? items.length : at}
          aria-label={say(msg('timer.progress'))}
        />
        <div class="row guided-buttons">
          <button
            type="button"
            class="button"
            disabled={at === 0 && !done}
            onClick={() => goTo(done ? items.length - 1 : at - 1)}
            aria-label={say(msg('timer.previous'))}
            title={say(msg('timer.previous'))}
          >
            <PreviousIcon />
          </button>
          <button type="button" class="button button-primary guided-go" onClick={toggle}>
            {running ? <PauseIcon /> : <PlayIcon />}
            {say(label)}
          </button>
          <button
            type="button"
            class="button"
            disabled={done}
            onClick={() => goTo(at + 1)}
            aria-label={say(msg('timer.next'))}
            title={say(msg('timer.next'))}
          >
            <NextIcon />
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
        <SoundSwitch speaker={speaker} desk={desk} />
        <p class="visually-hidden" aria-live="polite">
          {spoken}
        </p>
      </section>
      {!done && (
        <section class="stack" aria-label={say(nameOf(at))}>
          {items[at]?.how}
        </section>
      )}
      <section class="stack-tight" aria-labelledby="all-steps">
        <h2 class="label" id="all-steps">
          {say(msg('timer.all'))}
        </h2>
        <ol class="plain guided-all">
          {items.map(({ name }, item) => (
            <li key={name.message} aria-current={item === at && !done ? 'step' : undefined}>
              <button type="button" class="guided-to" onClick={() => goTo(item)}>
                <span class="called">{say(name)}</span>
              </button>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
