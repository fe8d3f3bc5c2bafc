import { useState } from 'preact/hooks';
import { type Diary, type DiaryChange, type DiaryEntry, takesMuscleAlong } from '../../lib/runner/diary';
import { countDiary } from '../../lib/runner/diary-counts';
import { msg, type Speaker } from '../../lib/words';
import { EntryForm } from '../diary/EntryForm';
import { Section } from './fields';

/** Shown at first; a long diary opens on request. */
const SHOWN = 12;

/** Where and when it cramped, and when it did not: the list, what it comes to, and each entry to change or delete. */
export function DiarySection({
  diary,
  today,
  inPrivate,
  speaker,
  change,
}: {
  diary: Diary;
  /** ISO date. */
  today: string;
  /** Nothing is written into it from a private window. */
  inPrivate: boolean;
  speaker: Speaker;
  change: (change: DiaryChange) => void;
}) {
  const { say } = speaker;
  const [writing, setWriting] = useState(false);
  const [all, setAll] = useState(false);
  const newestFirst = [...diary.entries].reverse();
  const shown = all ? newestFirst : newestFirst.slice(0, SHOWN);
  const left = newestFirst.length - shown.length;
  return (
    <Section id="diary" title={say(msg('diary.title'))} lead={say(msg('diary.lead'))}>
      {newestFirst.length === 0 ? (
        <div class="panel diary-empty stack-tight">
          <p class="diary-strong">{say(msg('diary.empty'))}</p>
          <p class="soft">{say(msg('diary.emptyWhy'))}</p>
        </div>
      ) : (
        <>
          <Counts diary={diary} speaker={speaker} />
          <ol class="plain diary-list">
            {shown.map((entry) => (
              <Entry
                key={entry.id}
                entry={entry}
                diary={diary}
                inPrivate={inPrivate}
                change={change}
                speaker={speaker}
              />
            ))}
          </ol>
          {left > 0 && (
            <div>
              <button type="button" class="button" onClick={() => setAll(true)}>
                {say(msg('diary.more', { count: left }))}
              </button>
            </div>
          )}
        </>
      )}
      {inPrivate && <p class="small soft">{say(msg('debrief.private'))}</p>}
      {writing && !inPrivate && (
        <EntryForm
          entry={newEntry(today)}
          save={(entry) => {
            setWriting(false);
            change({ does: 'keep', entry });
          }}
          cancel={() => setWriting(false)}
          speaker={speaker}
        />
      )}
      {!writing && !inPrivate && (
        <div>
          <button type="button" class="button" onClick={() => setWriting(true)}>
            {say(msg('diary.add'))}
          </button>
        </div>
      )}
    </Section>
  );
}

const newEntry = (today: string): DiaryEntry => ({
  id: `own|${crypto.randomUUID()}`,
  kind: 'run',
  date: today,
  name: '',
  distanceKm: null,
  terrain: null,
  cramped: true,
  muscle: null,
  side: null,
  place: null,
  note: '',
  setAnswers: false,
  writtenAt: new Date().toISOString(),
});

function Counts({ diary, speaker }: { diary: Diary; speaker: Speaker }) {
  const { say } = speaker;
  const counts = countDiary(diary);
  const unplaced = counts.cramped - counts.placed;
  return (
    <div class="panel stack-tight">
      <h3>{say(msg('diary.counts'))}</h3>
      <p>{say(msg('diary.counts.all', counts))}</p>
      {counts.muscles.length > 0 && (
        <ul class="plain diary-muscles">
          {counts.muscles.map((one) => (
            <li key={one.muscle}>{say(msg('diary.counts.muscle', one))}</li>
          ))}
        </ul>
      )}
      {counts.placed > 0 && (
        <p>
          {say(msg('diary.counts.place', counts))}
          {unplaced > 0 && ` ${say(msg('diary.counts.unplaced', { count: unplaced }))}`}
        </p>
      )}
      {counts.common !== null && <p>{say(msg('diary.counts.common', counts.common))}</p>}
      <Tally
        title={say(msg('diary.counts.byTerrain'))}
        rows={counts.terrains.map((one) => say(msg('diary.counts.terrain', one)))}
      />
      {counts.years.length > 1 && (
        <Tally
          title={say(msg('diary.counts.byYear'))}
          rows={counts.years.map((one) => say(msg('diary.counts.year', one)))}
        />
      )}
      <p class="small soft">{say(msg('diary.counts.honest'))}</p>
    </div>
  );
}

function Tally({ title, rows }: { title: string; rows: readonly string[] }) {
  if (rows.length === 0) return null;
  return (
    <div>
      <h4 class="small soft">{title}</h4>
      <ul class="plain diary-muscles">
        {rows.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
    </div>
  );
}

function Entry({
  entry,
  diary,
  inPrivate,
  change,
  speaker,
}: {
  entry: DiaryEntry;
  diary: Diary;
  inPrivate: boolean;
  change: (change: DiaryChange) => void;
  speaker: Speaker;
}) {
  const { say } = speaker;
  const [doing, setDoing] = useState<'nothing' | 'editing' | 'deleting'>('nothing');
  const { id, name, date, distanceKm, terrain, cramped, muscle, side, place, note } = entry;
  const along = takesMuscleAlong(diary, entry);
  const stop = () => setDoing('nothing');
  return (
    <li class="diary-entry stack-tight">
      <div class="diary-head">
        <div>
          <h3 class="diary-strong">{name}</h3>
          <p class="small soft">
            {say(
              msg('diary.entry.when', {
                date,
                distanceKm,
                terrain: terrain && say(msg(`popup.race.${terrain}`)),
              }),
            )}
          </p>
          <p class={cramped ? 'diary-cramp' : undefined}>
            {say(
              cramped
                ? msg('diary.entry.cramp', { muscle, side, place, distanceKm })
                : msg('diary.entry.none'),
            )}
          </p>
          {note !== '' && <p class="soft diary-note">{note}</p>}
        </div>
        <div class="row diary-buttons">
          {!inPrivate && (
            <button
              type="button"
              class="button button-quiet"
              aria-label={say(msg('diary.editOf', { name }))}
              onClick={() => setDoing('editing')}
            >
              {say(msg('diary.edit'))}
            </button>
          )}
          <button
            type="button"
            class="button button-quiet"
            aria-label={say(msg('diary.deleteOf', { name }))}
            onClick={() => setDoing('deleting')}
          >
            {say(msg('diary.delete'))}
          </button>
        </div>
      </div>
      {doing === 'editing' && (
        <EntryForm
          entry={entry}
          save={(changed) => {
            stop();
            change({ does: 'keep', entry: { ...changed, writtenAt: new Date().toISOString() } });
          }}
          cancel={stop}
          speaker={speaker}
        />
      )}
      {doing === 'deleting' && (
        <div class="panel stack" role="alertdialog" aria-labelledby={`sure-${id}`}>
          <div class="stack-tight" id={`sure-${id}`}>
            <p>{say(msg('diary.deleteSure', { name }))}</p>
            {along !== null && <p class="soft">{say(msg('diary.deleteMuscle', { muscle: along }))}</p>}
          </div>
          <div class="row">
            <button type="button" class="button" ref={(button) => button?.focus()} onClick={stop}>
              {say(msg('diary.deleteNo'))}
            </button>
            <button type="button" class="button button-warn" onClick={() => change({ does: 'remove', id })}>
              {say(msg('diary.delete'))}
            </button>
          </div>
        </div>
      )}
    </li>
  );
}
