import type { Reading, TimedPart } from '../../../lib/stretches/parts';
import { type Message, msg } from '../../../lib/words';

/** What a part asks for: to get into place the first time, to change sides, or to rest between two holds of one side. */
function settling({ set, side }: TimedPart): 'place' | 'sides' | 'rest' {
  if (side === 2 || (side === 1 && set > 1)) return 'sides';
  return set > 1 ? 'rest' : 'place';
}

/** In a word or two, for the eye. */
export function stateLine({ status, part }: Reading): Message {
  if (status === 'ready') return msg('popup.timer.ready');
  if (status === 'paused') return msg('popup.timer.paused');
  if (status === 'done') return msg('popup.timer.done');
  if (part.kind !== 'settle') return msg(`timer.now.${part.kind}`);
  return msg(`timer.now.${settling(part)}`);
}

/** What is said aloud where a part begins; null where nothing new has begun. `name` names the item of a set. */
export function announcement(
  before: Reading | null,
  now: Reading,
  name?: (item: number) => Message,
): Message[] | null {
  const same = before !== null && before.at === now.at && before.status === now.status;
  if (same || before === null || now.status === 'ready') return null;
  if (now.status === 'done') return [msg('popup.timer.done')];
  if (now.status === 'paused') return [msg('popup.timer.paused')];
  const { part } = now;
  const seconds = now.remainingS;
  const newItem = before.status === 'ready' || before.part.item !== part.item;
  const named = name && newItem ? [name(part.item)] : [];
  switch (part.kind) {
    case 'settle':
      return [...named, msg(`timer.say.${settling(part)}`, { seconds })];
    default:
      return [...named, msg(`timer.say.${part.kind}`, { seconds })];
  }
}
