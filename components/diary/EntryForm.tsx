import { useId, useState } from 'preact/hooks';
import { MUSCLES } from '../../lib/muscles';
import { CRAMP_PARTS, type CrampPlace, type DiaryEntry, LONGEST_NOTE, SIDES } from '../../lib/runner/diary';
import { kmToMiles, milesToKm } from '../../lib/units';
import { type Message, msg, type Speaker } from '../../lib/words';

type Choice = { readonly value: string; readonly text: string };
const NONE = '';

/** An entry to write down or to change: what is not known stays empty. */
export function EntryForm({
  entry,
  save,
  cancel,
  speaker,
}: {
  entry: DiaryEntry;
  save: (entry: DiaryEntry) => void;
  cancel: () => void;
  speaker: Speaker;
}) {
  const { say, format } = speaker;
  const [draft, setDraft] = useState(entry);
  const [distance, setDistance] = useState(distanceText(entry.distanceKm, format.units));
  const [problem, setProblem] = useState<Message | null>(null);
  const problemId = useId();
  const change = (part: Partial<DiaryEntry>) => setDraft((before) => ({ ...before, ...part }));
  const places = placesFor(entry, speaker);
  const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
  return (
    <form
      class="panel diary-form stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const distanceKm = readDistance(distance, format.units);
        const name = draft.name.trim();
        if (name === '') return setProblem(msg('diary.form.needsName'));
        if (distanceKm === undefined) return setProblem(msg('diary.form.badDistance'));
        const { cramped } = draft;
        save({
          ...draft,
          name,
          distanceKm,
          muscle: cramped ? draft.muscle : null,
          side: cramped && draft.muscle !== null ? draft.side : null,
          place: cramped ? draft.place : null,
          note: draft.note.trim(),
        });
      }}
    >
      <Field label={say(msg('diary.form.name'))}>
        {(id) => (
          <input
            id={id}
            maxLength={300}
            autocomplete="off"
            value={draft.name}
            aria-describedby={problemId}
            onInput={(event) => change({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <div class="diary-pair">
        <Field label={say(msg('diary.form.date'))}>
          {(id) => (
            <input
              id={id}
              type="date"
              value={draft.date ?? ''}
              onInput={(event) => change({ date: event.currentTarget.value || null })}
            />
          )}
        </Field>
        <Field label={say(msg(`diary.form.distance.${format.units}`))}>
          {(id) => (
            <input
              id={id}
              inputMode="decimal"
              autocomplete="off"
              maxLength={12}
              value={distance}
              aria-describedby={problemId}
              onInput={(event) => setDistance(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <fieldset class="diary-came">
        <legend class="field-label">{say(msg('diary.form.came'))}</legend>
        <div class="row">
          {([false, true] as const).map((cramped) => (
            <button
              key={String(cramped)}
              type="button"
              class="chip"
              aria-pressed={draft.cramped === cramped}
              onClick={() => change({ cramped })}
            >
              {say(msg(cramped ? 'diary.form.yes' : 'diary.form.no'))}
            </button>
          ))}
        </div>
      </fieldset>
      {draft.cramped && (
        <div class="diary-pair">
          <Pick
            label={say(msg('diary.form.muscle'))}
            none={say(msg('diary.form.unknown'))}
            all={MUSCLES.map((value) => ({ value, text: capital(format.muscle(value)) }))}
            chosen={draft.muscle ?? NONE}
            choose={(value) => change({ muscle: MUSCLES.find((one) => one === value) ?? null })}
          />
          <Pick
            label={say(msg('diary.form.side'))}
            none={say(msg('diary.form.unknown'))}
            all={SIDES.map((value) => ({ value, text: say(msg(`debrief.side.${value}`)) }))}
            chosen={draft.side ?? NONE}
            choose={(value) => change({ side: SIDES.find((one) => one === value) ?? null })}
          />
          <Pick
            label={say(msg('diary.form.place'))}
            none={say(msg('diary.form.unknown'))}
            all={places}
            chosen={draft.place === null ? NONE : keyOf(draft.place)}
            choose={(value) => change({ place: places.find((one) => one.value === value)?.place ?? null })}
          />
        </div>
      )}
      <Field label={say(msg('diary.form.note'))}>
        {(id) => (
          <textarea
            id={id}
            rows={2}
            maxLength={LONGEST_NOTE}
            value={draft.note}
            onInput={(event) => change({ note: event.currentTarget.value })}
          />
        )}
      </Field>
      <p id={problemId} role="status" class={problem === null ? 'visually-hidden' : 'notice'}>
        {problem !== null && say(problem)}
      </p>
      <div class="row">
        <button type="submit" class="button button-primary">
          {say(msg('diary.form.save'))}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {say(msg('diary.form.cancel'))}
        </button>
      </div>
    </form>
  );
}

function Field({ label, children }: { label: string; children: (id: string) => preact.ComponentChildren }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(id)}
    </div>
  );
}

function Pick({
  label,
  none,
  all,
  chosen,
  choose,
}: {
  label: string;
  none: string;
  all: readonly Choice[];
  chosen: string;
  choose: (value: string) => void;
}) {
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
          <option value={NONE}>{none}</option>
          {all.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

const keyOf = (place: CrampPlace): string => JSON.stringify(place);

/** The parts that are offered, and besides them the place that the entry has already. */
function placesFor(
  entry: DiaryEntry,
  { say }: Speaker,
): readonly (Choice & { readonly place: CrampPlace })[] {
  const offered: CrampPlace[] = [...CRAMP_PARTS, { is: 'after' }];
  const { place } = entry;
  const own = place !== null && !offered.some((one) => keyOf(one) === keyOf(place)) ? [place] : [];
  return [...own, ...offered].map((one) => ({
    value: keyOf(one),
    place: one,
    text: say(msg('diary.form.placeName', { place: one })),
  }));
}

function distanceText(km: number | null, units: Speaker['format']['units']): string {
  if (km === null) return '';
  return String(Math.round((units === 'imperial' ? kmToMiles(km) : km) * 1000) / 1000);
}

/** Kilometres; null where the field is empty, undefined where it holds no distance. */
function readDistance(text: string, units: Speaker['format']['units']): number | null | undefined {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return null;
  const value = Number(plain);
  const km = units === 'imperial' ? milesToKm(value) : value;
  return Number.isFinite(km) && km > 0 && km <= 1000 ? km : undefined;
}
