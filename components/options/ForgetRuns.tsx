import { useState } from 'preact/hooks';
import { msg, type Speaker } from '../../lib/words';
import type { Remembered } from './ImportLog';

/** What is remembered of the runner's runs, and how to have it forgotten. */
export function ForgetRuns({
  speaker: { say },
  remembered,
  disabled,
  forget,
}: {
  speaker: Speaker;
  remembered: Remembered | null;
  /** While an import adds to them. */
  disabled: boolean;
  forget: () => Promise<void>;
}) {
  const [asked, setAsked] = useState(false);
  const [outcome, setOutcome] = useState<'import.forgotten' | 'import.forgetFailed' | null>(null);
  const forgetNow = async () => {
    setAsked(false);
    setOutcome(
      await forget().then(
        () => 'import.forgotten' as const,
        () => 'import.forgetFailed' as const,
      ),
    );
  };
  return (
    <>
      <div class="data-row import-remembered">
        <p>
          {say(remembered === null ? msg('import.rememberedNone') : msg('import.remembered', remembered))}
        </p>
        {remembered !== null && !asked && (
          <button
            type="button"
            class="button"
            disabled={disabled}
            onClick={() => {
              setOutcome(null);
              setAsked(true);
            }}
          >
            {say(msg('import.forget'))}
          </button>
        )}
      </div>
      {asked && (
        <div class="panel stack" role="alertdialog" aria-labelledby="forget-sure">
          <p id="forget-sure">{say(msg('import.forgetSure'))}</p>
          <div class="row">
            <button type="button" class="button" autofocus onClick={() => setAsked(false)}>
              {say(msg('import.forgetNo'))}
            </button>
            <button type="button" class="button button-warn" onClick={() => void forgetNow()}>
              {say(msg('import.forgetYes'))}
            </button>
          </div>
        </div>
      )}
      <p role="status" class="import-forgotten">
        {outcome !== null && say(msg(outcome))}
      </p>
    </>
  );
}
