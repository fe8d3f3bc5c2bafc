import type { TimelineEntry } from '../../../lib/advice/say-timeline';
import { msg, type Speaker } from '../../../lib/words';
import { still } from '../still';

/** Below this share of the line a stretch of time would vanish. */
const LEAST_SHARE = 0.02;

/** The time to the race: one line to see, and the same in words, by the day. */
export const Timeline = still(
  ({ entries, speaker }: { entries: readonly TimelineEntry[]; speaker: Speaker }) => {
    const { say } = speaker;
    if (entries.length === 0) return null;
    const dated = entries.every(({ from }) => from !== null);
    return (
      <div class="stack below timeline">
        <div class="stack-tight">
          <h3>{say(msg('timeline.title'))}</h3>
          <p class="soft">{say(msg('timeline.lead', { dated }))}</p>
        </div>
        <Line entries={entries} />
        <ol class="plain timeline-steps">
          {entries.map((entry) => (
            <li
              key={`${entry.kind}|${entry.fromDays}`}
              class={`timeline-step timeline-${entry.kind}`}
              aria-current={entry.now ? 'step' : undefined}
            >
              <span class="timeline-when">
                {entry.from === null ? (
                  <span>{entry.when}</span>
                ) : (
                  <time dateTime={entry.from}>{entry.when}</time>
                )}
                {entry.from !== null && entry.fromDays > 0 && (
                  <span class="small soft">{say(msg('timeline.weeks-to-go', { days: entry.fromDays }))}</span>
                )}
              </span>
              <div class="stack-tight">
                <h4>
                  {entry.name} {entry.now && <span class="timeline-now">{say(msg('timeline.now'))}</span>}
                </h4>
                <p>{entry.what}</p>
                {entry.cues !== '' && <p class="small soft">{entry.cues}</p>}
              </div>
            </li>
          ))}
        </ol>
      </div>
    );
  },
);

/** The stretches of time in proportion, left to right; what it shows is said by the list below it. */
function Line({ entries }: { entries: readonly TimelineEntry[] }) {
  const first = entries[0];
  if (first === undefined || first.fromDays < 1) return null;
  const stretches = entries.filter(({ kind }) => kind !== 'race');
  return (
    <div class="time-line" aria-hidden="true">
      {stretches.map(({ kind, fromDays, toDays, now }) => (
        <span
          key={`${kind}|${fromDays}`}
          class={`time-part time-part-${kind}${now ? ' time-part-now' : ''}`}
          style={{ flexGrow: Math.max(fromDays - toDays + 1, LEAST_SHARE * first.fromDays) }}
        />
      ))}
      <span class="time-flag" />
    </div>
  );
}
