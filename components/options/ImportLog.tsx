import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportState } from '../../lib/training/import/keep';
import { msg, type Speaker } from '../../lib/words';
import { ForgetRuns } from './ForgetRuns';
import { Section } from './fields';
import { ImportSummaryView } from './ImportSummary';

/** The runs that are remembered on this device, from the first day to the last. */
export interface Remembered {
  readonly count: number;
  /** ISO dates. */
  readonly from: string;
  readonly to: string;
}

export interface ImportActions {
  /** Reads an export and keeps what it tells; ends soon after the signal aborts. */
  read(chosen: readonly File[], signal: AbortSignal): AsyncIterable<ImportState>;
  forget(): Promise<void>;
}

interface ImportLogProps {
  readonly speaker: Speaker;
  readonly remembered: Remembered | null;
  /** Files that an earlier import did not come to; 0 where none. */
  readonly left: number;
  /** Nothing is kept from a private window. */
  readonly inPrivate: boolean;
  readonly actions: ImportActions;
}

/** The export of a training log: how to get it, what choosing it means, how far the reading is, and what came of it. */
export function ImportLog({ speaker, remembered, left, inPrivate, actions }: ImportLogProps) {
  const { say } = speaker;
  const [state, setState] = useState<ImportState | null>(null);
  const chosen = useRef<readonly File[]>([]);
  const running = useRef<AbortController | null>(null);
  const outcome = useRef<HTMLDivElement>(null);

  const read = async (files: readonly File[]) => {
    if (files.length === 0 || running.current !== null) return;
    chosen.current = files;
    const control = new AbortController();
    running.current = control;
    try {
      for await (const next of actions.read(files, control.signal)) setState(next);
    } catch {
      setState({ kind: 'failed', problem: 'not-kept' });
    } finally {
      running.current = null;
    }
  };
  const reading = state?.kind === 'reading';
  const ended = state !== null && !reading;

  // The button that had the focus is gone by then.
  useEffect(() => {
    if (ended) outcome.current?.focus();
  }, [ended]);

  return (
    <Section id="log" title={say(msg('options.log'))} lead={say(msg('import.lead'))}>
      {inPrivate ? (
        <p class="small soft">{say(msg('import.private'))}</p>
      ) : (
        <>
          <ol class="import-how">
            <li>{say(msg('import.how1'))}</li>
            <li>{say(msg('import.how2'))}</li>
          </ol>
          {reading && <Reading state={state} speaker={speaker} stop={() => running.current?.abort()} />}
          {ended && (
            <div ref={outcome} class="panel stack import-outcome" tabIndex={-1}>
              <Outcome state={state} speaker={speaker} goOn={() => void read(chosen.current)} />
            </div>
          )}
          {!reading && (
            <div class="stack">
              {left > 0 && !ended && <p class="import-strong">{say(msg('import.unfinished', { left }))}</p>}
              <p class="small soft">{say(msg('import.consent'))}</p>
              <Choice
                speaker={speaker}
                first={state?.kind !== 'stopped'}
                take={(files) => void read(files)}
              />
            </div>
          )}
          <p class="visually-hidden" role="status">
            {state !== null && spoken(state, speaker)}
          </p>
        </>
      )}
      <ForgetRuns
        speaker={speaker}
        remembered={remembered}
        disabled={reading}
        forget={async () => {
          await actions.forget();
          setState(null);
        }}
      />
    </Section>
  );
}

/** One sentence at each turn, and none at each file. */
function spoken(state: ImportState, { say }: Speaker): string {
  switch (state.kind) {
    case 'reading':
      return say(msg(state.of === 0 ? 'import.readingTable' : 'import.readingFiles'));
    case 'stopped':
      return stopped(state, say);
    case 'done':
      return say(msg('import.done'));
    case 'failed':
      return say(msg(`import.failed.${state.problem}`));
  }
}

const stopped = ({ summary }: ImportState & { readonly kind: 'stopped' }, say: Speaker['say']): string =>
  summary === null
    ? say(msg('import.stoppedEarly'))
    : say(msg('import.stopped', { left: summary.files.left }));

function Reading({
  state,
  speaker: { say },
  stop,
}: {
  state: ImportState & { readonly kind: 'reading' };
  speaker: Speaker;
  stop: () => void;
}) {
  const { done, of } = state;
  return (
    <div class="panel stack">
      <div class="import-head">
        <p class="import-strong" id="import-doing">
          {say(msg(of === 0 ? 'import.readingTable' : 'import.readingFiles'))}
        </p>
        {of > 0 && <p class="import-count">{say(msg('import.progress', { done, of }))}</p>}
      </div>
      {of === 0 ? (
        <progress class="import-progress" aria-labelledby="import-doing" />
      ) : (
        <progress class="import-progress" aria-labelledby="import-doing" value={done} max={of} />
      )}
      <div>
        <button type="button" class="button" onClick={stop}>
          {say(msg('import.cancel'))}
        </button>
      </div>
    </div>
  );
}

function Outcome({
  state,
  speaker,
  goOn,
}: {
  state: Exclude<ImportState, { kind: 'reading' }>;
  speaker: Speaker;
  goOn: () => void;
}) {
  const { say } = speaker;
  if (state.kind === 'failed')
    return <p class="import-strong">{say(msg(`import.failed.${state.problem}`))}</p>;
  return (
    <>
      <p class="import-strong">{state.kind === 'done' ? say(msg('import.done')) : stopped(state, say)}</p>
      {state.kind === 'stopped' && (
        <div>
          <button type="button" class="button button-primary" onClick={goOn}>
            {say(msg('import.goOn'))}
          </button>
        </div>
      )}
      {state.summary !== null && <ImportSummaryView summary={state.summary} speaker={speaker} />}
    </>
  );
}

/** A zip or a table, or the folder that a computer made of the zip by itself. */
function Choice({
  speaker: { say },
  first,
  take,
}: {
  speaker: Speaker;
  /** Whether it is the one step to take. */
  first: boolean;
  take: (files: File[]) => void;
}) {
  const file = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement | null>(null);
  const taken = (input: HTMLInputElement) => {
    take([...(input.files ?? [])]);
    // The same file can be chosen again.
    input.value = '';
  };
  return (
    <>
      <div class="data-row">
        <p>{say(msg('import.chooseWhy'))}</p>
        <button
          type="button"
          class={`button ${first ? 'button-primary' : ''}`}
          onClick={() => file.current?.click()}
        >
          {say(msg('import.choose'))}
        </button>
        <input
          ref={file}
          type="file"
          accept=".zip,.csv,application/zip,text/csv"
          hidden
          aria-label={say(msg('import.choose'))}
          onChange={(event) => taken(event.currentTarget)}
        />
      </div>
      <div class="data-row">
        <p>{say(msg('import.folderWhy'))}</p>
        <button type="button" class="button" onClick={() => folder.current?.click()}>
          {say(msg('import.folder'))}
        </button>
        <input
          ref={(input) => {
            folder.current = input;
            input?.setAttribute('webkitdirectory', '');
          }}
          type="file"
          multiple
          hidden
          aria-label={say(msg('import.folder'))}
          onChange={(event) => taken(event.currentTarget)}
        />
      </div>
    </>
  );
}
