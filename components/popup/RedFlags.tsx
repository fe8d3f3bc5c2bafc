import type { ComponentChildren } from 'preact';
import { redFlags } from '../../lib/stretches/acute';
import { msg, type Speaker } from '../../lib/words';
import { WarningIcon } from './icons';
import { routeHash } from './route';

/** The signs that a cramp is something else, most urgent first. */
export function RedFlags({ speaker }: { speaker: Speaker }) {
  const say = speaker.say;
  return (
    <article class="stack">
      <header class="stack-tight">
        <h1 tabIndex={-1} data-focus>
          {say(msg('popup.redFlags.title'))}
        </h1>
        <p class="soft">{say(msg('popup.redFlags.lead'))}</p>
      </header>
      {redFlags.map((group) => (
        <section key={group.id} class={`flag-group flag-${group.id}`} aria-labelledby={`flag-${group.id}`}>
          <h2 class="label" id={`flag-${group.id}`}>
            {group.id === 'emergency' && <WarningIcon />}
            {say(group.title)}
          </h2>
          <ul class="bullets">
            {group.flags.map((flag) => (
              <li key={flag.id}>{say(flag.text)}</li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}

/** Stays at the foot of everything acute: the way to the signs is never further than one tap. */
export function RedFlagsBar({ speaker, children }: { speaker: Speaker; children?: ComponentChildren }) {
  return (
    <div class="flags-bar">
      {children}
      <a class="button flags-button" href={routeHash({ at: 'red-flags' })}>
        <WarningIcon />
        {speaker.say(msg('popup.acute.redFlags'))}
      </a>
    </div>
  );
}
