import { useState } from 'preact/hooks';
import type { MuscleId } from '../../lib/muscles';
import { type DiaryChange, type DiaryEntry, entryOfCramp } from '../../lib/runner/diary';
import type { SavedRace } from '../../lib/runner/saved-race';
import { msg, type Speaker } from '../../lib/words';

export interface DiaryLineProps {
  readonly speaker: Speaker;
  readonly muscle: MuscleId | null;
  /** When the cramp was first stretched, in milliseconds of the time of day: one line for one cramp. */
  readonly begunMs: number;
  readonly race: SavedRace | null;
  /** The diary has an entry of that race already. */
  readonly raceTold: boolean;
  /** ISO date. */
  readonly today: string;
  readonly inPrivate: boolean;
  /** Rejects where it cannot be kept. */
  readonly change: (change: DiaryChange) => Promise<unknown>;
}

/** A line in the diary, if wanted; nothing is written before the button, and nothing in a private window. */
export function DiaryLine({
  speaker,
  muscle,
  begunMs,
  race,
  raceTold,
  today,
  inPrivate,
  change,
}: DiaryLineProps) {
  const { say } = speaker;
  const [written, setWritten] = useState<DiaryEntry | null>(null);
  const [failed, setFailed] = useState(false);
  if (inPrivate) return <p class="small soft">{say(msg('acute.diary.private'))}</p>;

  const run = (what: DiaryChange, then: DiaryEntry | null) => {
    change(what).then(
      () => {
        setFailed(false);
        setWritten(then);
      },
      () => setFailed(true),
    );
  };
  const write = () => {
    const name = say(msg('acute.diary.run'));
    const entry = entryOfCramp({
      muscle,
      begunMs,
      race,
      raceTold,
      today,
      name,
      now: new Date().toISOString(),
    });
    run({ does: 'keep', entry }, entry);
  };

  return (
    <div class="row" role="status">
      {written === null ? (
        <button type="button" class="button" onClick={write}>
          {say(msg('acute.diary'))}
        </button>
      ) : (
        <>
          <p>{say(msg('acute.diary.written'))}</p>
          <button
            type="button"
            class="button button-quiet"
            onClick={() => run({ does: 'remove', id: written.id }, null)}
          >
            {say(msg('acute.diary.undo'))}
          </button>
        </>
      )}
      {failed && <p class="notice">{say(msg('acute.diary.failed'))}</p>}
    </div>
  );
}
