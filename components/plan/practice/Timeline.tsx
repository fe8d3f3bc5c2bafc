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
          <p class="soft">
            {say(msg('timeline.lead', { dated, practises: entries.some(({ kind }) => kind === 'practise') }))}
          </p>
        </div>
        <Line entries={entries} speaker={speaker} />
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

type Part = 'before' | 'practise' | 'taper' | 'last-week';

/** What stands under the line: the days before, those of practice, and the taper with its refresher. */
const PART_OF: Readonly<Record<TimelineEntry['kind'], Part | null>> = {
  before: 'before',
  practise: 'practise',
  taper: 'taper',
  refresher: 'taper',
  'last-week': 'last-week',
  race: null,
};

interface Stretch {
  readonly entry: TimelineEntry;
  readonly part: Part;
  readonly grow: number;
}

/** The stretches of time in proportion, left to right; what it shows is said by the list below it. */
function Line({ entries, speaker }: { entries: readonly TimelineEntry[]; speaker: Speaker }) {
  const days = entries[0]?.fromDays ?? 0;
  if (days < 1) return null;
  const stretches = entries.flatMap((entry): Stretch[] => {
    const part = PART_OF[entry.kind];
    const length = entry.fromDays - entry.toDays + 1;
    return part === null ? [] : [{ entry, part, grow: Math.max(length, LEAST_SHARE * days) }];
  });
  const parts = [...new Set(stretches.map(({ part }) => part))].map((part) => {
    const within = stretches.filter((each) => each.part === part);
    return { part, within, grow: within.reduce((sum, { grow }) => sum + grow, 0) };
  });
  return (
    <div class="time-line" aria-hidden="true">
      {parts.map(({ part, within, grow }) => (
        <div key={part} class="time-group" style={{ flexGrow: grow }}>
          <div class="time-bars">
            {within.map(({ entry, grow: share }) => (
              <span
                key={entry.fromDays}
                class={`time-part time-part-${entry.kind}`}
                style={{ flexGrow: share }}
              />
            ))}
          </div>
          <span class={`time-part-name time-name-${part} small soft`}>
            {nameOf(part, within[0]?.entry.name ?? '', speaker)}
          </span>
        </div>
      ))}
      <span class="time-flag" />
    </div>
  );
}

/** A short word under a stretch; the list has the whole of it. */
function nameOf(part: Part, whole: string, { say }: Speaker): string {
  if (part === 'practise') return say(msg('timeline.part.practise'));
  return part === 'last-week' ? say(msg('timeline.part.last-week')) : whole;
}
