import { readParts } from '../../../lib/stretches/parts';
import type { Timed } from '../../../lib/stretches/running';
import { SETS } from '../../../lib/stretches/sets';
import { type Message, msg, type Speaker } from '../../../lib/words';
import { ForwardIcon } from '../icons';
import { type Route, routeHash } from '../route';
import { type TimerDesk, useTicks } from './desk';
import { stateLine } from './say';

/** Where a timer stands in the popup. */
export function routeOfTimed(timed: Timed): Route {
  switch (timed.is) {
    case 'stretch':
      return { at: 'stretch', muscle: timed.muscle };
    case 'acute':
      return { at: 'acute', muscle: timed.muscle ?? 'unsure' };
    case 'set':
      return { at: 'set', set: timed.set };
    case 'strength':
      return { at: 'strength' };
  }
}

function nameOf(timed: Timed, speaker: Speaker): Message {
  switch (timed.is) {
    case 'stretch':
      return msg(`muscle.${timed.muscle}`);
    case 'acute':
      return timed.muscle === null
        ? msg('popup.acute.headingUnsure')
        : msg('popup.acute.heading', { name: speaker.format.muscle(timed.muscle) });
    case 'set':
      return SETS[timed.set].name;
    case 'strength':
      return msg('timer.strength');
  }
}

/** The timer that runs on while another page is read, or that ran on while the popup was closed: where it is, one tap away. */
export function GoesOn({ speaker, desk, route }: { speaker: Speaker; desk: TimerDesk; route: Route }) {
  const { running } = desk;
  const now = useTicks(desk.clock, running?.state.status === 'running');
  if (running === null || running.state.status === 'ready') return null;
  const to = routeOfTimed(running.timed);
  const reading = readParts(running.parts, running.state, now);
  const letGo = running.timed.is === 'acute' && running.timed.letGo;
  if (routeHash(to) === routeHash(route) || reading.status === 'done' || letGo) return null;
  const { say, format } = speaker;
  return (
    <a class="goes-on" href={routeHash(to)}>
      <span class="goes-on-time" aria-hidden="true">
        {format.number(reading.remainingS)}
      </span>
      <span class="goes-on-what">
        <span class="called">{say(nameOf(running.timed, speaker))}</span>
        <span class="small soft">{say(stateLine(reading))}</span>
      </span>
      <span class="visually-hidden">
        {say(msg('popup.timer.seconds', { seconds: reading.remainingS }))} {say(msg('timer.goTo'))}
      </span>
      <ForwardIcon />
    </a>
  );
}
