import { useEffect, useRef, useState } from 'preact/hooks';
import { type DiaryEntry, LONGEST_NOTE, SIDES } from '../../lib/runner/diary';
import { type Message, msg, type Speaker } from '../../lib/words';

/** What the diary keeps of a race, with what can be added to it: the side, and a line of the runner's own. */
export function Kept({
  entry,
  inPrivate,
  change,
  again,
  openDiary,
  speaker,
}: {
  entry: DiaryEntry;
  inPrivate: boolean;
  change: (entry: DiaryEntry) => void;
  again: () => void;
  openDiary: () => void;
  speaker: Speaker;
}) {
  const { say } = speaker;
  return (
    <>
      <div class="stack-tight">
        <h2 id="debrief" class="debrief-kept">
          {say(msg('debrief.kept'))}
        </h2>
        <div role="status" class="stack-tight">
          <p>{say(told(entry))}</p>
          <p class="soft">{say(followsFrom(entry))}</p>
        </div>
      </div>
      {!inPrivate && entry.cramped && entry.muscle !== null && (
        <fieldset class="debrief-side">
          <legend class="small soft">{say(msg('debrief.side'))}</legend>
          <div class="row">
            {SIDES.map((side) => (
              <button
                key={side}
                type="button"
                class="chip"
                aria-pressed={entry.side === side}
                onClick={() => change({ ...entry, side: entry.side === side ? null : side })}
              >
                {say(msg(`debrief.side.${side}`))}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {!inPrivate && <Note entry={entry} change={change} speaker={speaker} />}
      <div class="row">
        {!inPrivate && (
          <button type="button" class="button" onClick={again}>
            {say(msg('debrief.change'))}
          </button>
        )}
        <button type="button" class="button button-quiet" onClick={openDiary}>
          {say(msg('because.diary'))}
        </button>
      </div>
    </>
  );
}

function told({ cramped, name, muscle, side, place, distanceKm }: DiaryEntry): Message {
  return cramped
    ? msg('debrief.kept.cramp', { name, muscle, side, place, distanceKm })
    : msg('debrief.kept.none', { name });
}

function followsFrom({ cramped, muscle }: DiaryEntry): Message {
  if (!cramped) return msg('debrief.kept.same');
  return muscle === null ? msg('debrief.kept.no-muscle') : msg('debrief.kept.answers', { muscle });
}

function Note({
  entry,
  change,
  speaker,
}: {
  entry: DiaryEntry;
  change: (entry: DiaryEntry) => void;
  speaker: Speaker;
}) {
  const { say } = speaker;
  const [open, setOpen] = useState(entry.note !== '');
  const [text, setText] = useState(entry.note);
  const field = useRef<HTMLTextAreaElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (open && !wasOpen.current) field.current?.focus();
    wasOpen.current = open;
  }, [open]);
  if (!open) {
    return (
      <div>
        <button type="button" class="button button-quiet debrief-back" onClick={() => setOpen(true)}>
          {say(msg('debrief.note'))}
        </button>
      </div>
    );
  }
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        change({ ...entry, note: text.trim() });
      }}
    >
      <label for="debrief-note">{say(msg('debrief.note'))}</label>
      <textarea
        id="debrief-note"
        ref={field}
        rows={2}
        maxLength={LONGEST_NOTE}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {text.trim() !== entry.note && (
        <div>
          <button type="submit" class="button">
            {say(msg('debrief.note.save'))}
          </button>
        </div>
      )}
    </form>
  );
}
