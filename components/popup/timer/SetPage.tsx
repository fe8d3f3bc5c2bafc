import { stretches } from '../../../lib/stretches';
import { STOP_RULES } from '../../../lib/stretches/defaults';
import { totalS } from '../../../lib/stretches/parts';
import { SETS, type SetId, setParts } from '../../../lib/stretches/sets';
import { msg, type Speaker } from '../../../lib/words';
import { Evidence } from '../Evidence';
import { type Position, Positions } from '../Positions';
import { routeHash } from '../route';
import type { TimerDesk } from './desk';
import { Guided } from './Guided';

/** A set of stretches, one after another, each on both sides. */
export function SetPage({
  speaker,
  desk,
  set,
  position,
  onPosition,
}: {
  speaker: Speaker;
  desk: TimerDesk;
  set: SetId;
  position: Position;
  onPosition: (position: Position) => void;
}) {
  const { say } = speaker;
  const chosen = SETS[set];
  const fresh = setParts(chosen);
  const items = chosen.muscles.map((muscle) => ({
    name: msg(`muscle.${muscle}`),
    how: (
      <>
        <Positions
          speaker={speaker}
          muscle={muscle}
          withKey
          versions={stretches[muscle]}
          position={position}
          onPosition={onPosition}
        />
        <a href={routeHash({ at: 'stretch', muscle })}>{say(msg('popup.acute.full'))}</a>
      </>
    ),
  }));
  return (
    <article class="stack">
      <header class="stack-tight">
        <h1 tabIndex={-1} data-focus>
          {say(chosen.name)}
        </h1>
        <p class="soft">
          {say(msg('set.about', { muscles: items.length, holdS: chosen.holdS, seconds: totalS(fresh) }))}{' '}
          {say(chosen.when)}
        </p>
      </header>
      <Guided speaker={speaker} desk={desk} timed={{ is: 'set', set }} fresh={fresh} items={items} />
      {set === 'roadside' && (
        <p>
          <a href={routeHash({ at: 'stretches' })}>{say(msg('set.elsewhere'))}</a>
        </p>
      )}
      <section class="care" aria-labelledby="care">
        <h2 class="label" id="care">
          {say(msg('popup.cautions'))}
        </h2>
        <ul class="bullets">
          {STOP_RULES.map((rule) => (
            <li key={rule.message}>{say(rule)}</li>
          ))}
        </ul>
        <a href={routeHash({ at: 'red-flags' })}>{say(msg('popup.redFlags'))}</a>
      </section>
      <details class="why">
        <summary>{say(msg('popup.why'))}</summary>
        <div class="details-body">
          <Evidence speaker={speaker} claims={chosen.claims} />
        </div>
      </details>
    </article>
  );
}
