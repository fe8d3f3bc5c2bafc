import { useId, useState } from 'preact/hooks';
import { addDays } from '../../lib/days';
import { msg, type Speaker } from '../../lib/words';
import type { PlanActions } from './props';

/** Entries open a year or two ahead; what lies further is a slip of the finger. */
const LATEST_DAYS = 3 * 366;

/**
 * Race day, where no page tells it. A whole date of the days ahead is taken while it is typed; another gets its
 * sentence once it is meant. `date` and `today` are ISO dates.
 */
export function RaceDay({
  date,
  today,
  actions,
  speaker,
}: {
  date: string | null;
  today: string;
  actions: PlanActions;
  speaker: Speaker;
}) {
  const { say } = speaker;
  const inputId = useId();
  const hintId = useId();
  const problemId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const latest = addDays(today, LATEST_DAYS) ?? today;
  const isAhead = (day: string) => day >= today && day <= latest;
  const settle = (day: string, isUnfinished: boolean) => {
    const isNew = day !== (date ?? '');
    if (isUnfinished || (isNew && day !== '' && !isAhead(day))) {
      setRefused(true);
      return;
    }
    setTyped(null);
    setRefused(false);
    if (isNew) actions.chooseDate(day === '' ? null : day);
  };
  return (
    <div class="goal">
      <label for={inputId} class="field-label">
        {say(msg('pages.race.day'))}
      </label>
      <input
        id={inputId}
        class="day-input"
        type="date"
        min={today}
        max={latest}
        value={typed ?? date ?? ''}
        aria-invalid={refused}
        aria-describedby={`${hintId} ${problemId}`}
        onInput={(event) => {
          const day = event.currentTarget.value;
          setTyped(day);
          setRefused(false);
          if (isAhead(day) && day !== date) actions.chooseDate(day);
        }}
        onBlur={({ currentTarget: { value, validity } }) => settle(value, validity.badInput)}
      />
      <p class={refused ? 'notice small' : 'visually-hidden'} id={problemId} role="status">
        {refused ? say(msg('pages.race.day-bad', { today, latest })) : ''}
      </p>
      <p class={refused ? 'visually-hidden' : 'soft small'} id={hintId}>
        {say(msg('pages.race.day-hint'))}
      </p>
    </div>
  );
}
