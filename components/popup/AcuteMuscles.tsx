import type { MuscleId } from '../../lib/muscles';
import { twingeLine } from '../../lib/stretches/acute';
import { msg, type Speaker } from '../../lib/words';
import { ForwardIcon } from './icons';
import { RedFlagsBar } from './RedFlags';
import { routeHash } from './route';
import { COMMON, LESS_COMMON } from './StretchList';

/** The first question of a cramp, with targets for a shaking thumb. */
export function AcuteMuscles({ speaker }: { speaker: Speaker }) {
  const say = speaker.say;
  const link = (muscle: MuscleId | 'unsure', name: string, withArrow: boolean) => (
    <li key={muscle}>
      <a class="muscle-big" href={routeHash({ at: 'acute', muscle })}>
        <span class="called">{name}</span>
        {withArrow && <ForwardIcon />}
      </a>
    </li>
  );
  return (
    <article class="stack">
      <header class="stack-tight">
        <h1 tabIndex={-1} data-focus>
          {say(msg('popup.acute.title'))}
        </h1>
        <p class="soft">{say(msg('popup.acute.lead'))}</p>
      </header>
      <ul class="plain acute-common">
        {COMMON.map((muscle) => link(muscle, speaker.format.muscle(muscle), true))}
      </ul>
      <ul class="plain acute-others">
        {LESS_COMMON.map((muscle) => link(muscle, speaker.format.muscle(muscle), false))}
        {link('unsure', say(msg('popup.acute.unsure')), false)}
      </ul>
      <section class="stack-tight" aria-labelledby="twinge">
        <h2 class="label" id="twinge">
          {say(msg('popup.acute.twinge'))}
        </h2>
        <p>{say(twingeLine.text)}</p>
      </section>
      <nav class="more" aria-label={say(msg('popup.more'))}>
        <a class="more-link" href={routeHash({ at: 'set', set: 'roadside' })}>
          <span>
            <span class="more-name">{say(msg('set.roadside'))}</span>
            <span class="small soft">{say(msg('set.roadside.hint'))}</span>
          </span>
          <ForwardIcon />
        </a>
        <a class="more-link" href={routeHash({ at: 'picture' })}>
          <span>
            <span class="more-name">{say(msg('acute.picture'))}</span>
            <span class="small soft">{say(msg('acute.picture.hint'))}</span>
          </span>
          <ForwardIcon />
        </a>
      </nav>
      <RedFlagsBar speaker={speaker} />
    </article>
  );
}
