import { useRef, useState } from 'preact/hooks';
import { type MessageKey, msg, type Speaker } from '../../lib/words';
import { Section } from './fields';

export interface DataActions {
  /** Everything stored, as the text of one file. */
  exportData(): Promise<string>;
  /** False where the text is no such file. */
  importData(text: string): Promise<boolean>;
  wipe(): Promise<void>;
}

/** The largest copy that is read: one with thirty years of runs stays well below. */
const MOST_BYTES = 20_000_000;

type Outcome = Extract<
  MessageKey,
  'options.exported' | 'options.imported' | 'options.importFailed' | 'options.wiped' | 'options.failed'
>;

/** Hands the file over without any request: the page itself is the source of the download. */
function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Everything in one file, out and in, and away. */
export function YourData({ speaker, actions }: { speaker: Speaker; actions: DataActions }) {
  const say = speaker.say;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [asked, setAsked] = useState(false);
  const file = useRef<HTMLInputElement>(null);

  const attempt = async (work: () => Promise<Outcome>) => {
    setOutcome(null);
    setOutcome(await work().catch((): Outcome => 'options.failed'));
  };
  const exportNow = () =>
    attempt(async () => {
      download(await actions.exportData(), 'uncramp.json');
      return 'options.exported';
    });
  const importNow = (chosen: File) =>
    attempt(async () => {
      if (chosen.size > MOST_BYTES) return 'options.importFailed';
      return (await actions.importData(await chosen.text())) ? 'options.imported' : 'options.importFailed';
    });
  const wipeNow = () =>
    attempt(async () => {
      await actions.wipe();
      setAsked(false);
      return 'options.wiped';
    });

  return (
    <Section id="data" title={say(msg('options.data'))} lead={say(msg('options.dataLead'))}>
      <div class="data-row">
        <p>{say(msg('options.exportWhy'))}</p>
        <button type="button" class="button" onClick={exportNow}>
          {say(msg('options.export'))}
        </button>
      </div>
      <div class="data-row">
        <p>{say(msg('options.importWhy'))}</p>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {say(msg('options.import'))}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={say(msg('options.import'))}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            if (chosen) void importNow(chosen);
            // The same file can be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div class="data-row">
        <p>{say(msg('options.wipeWhy'))}</p>
        {!asked && (
          <button type="button" class="button" onClick={() => setAsked(true)}>
            {say(msg('options.wipe'))}
          </button>
        )}
      </div>
      {asked && (
        <div class="panel stack" role="alertdialog" aria-labelledby="wipe-sure">
          <p id="wipe-sure">{say(msg('options.wipeSure'))}</p>
          <div class="row">
            <button type="button" class="button" autofocus onClick={() => setAsked(false)}>
              {say(msg('options.wipeNo'))}
            </button>
            <button type="button" class="button button-warn" onClick={wipeNow}>
              {say(msg('options.wipeYes'))}
            </button>
          </div>
        </div>
      )}
      <p role="status" class="data-outcome">
        {outcome !== null && say(msg(outcome))}
      </p>
    </Section>
  );
}
