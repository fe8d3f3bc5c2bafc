import type { FindingView, TrainingView } from '../../lib/advice/training/view';
import { Labels } from '../card/labels';
import { Folded, Section } from '../card/Section';
import { Sources } from '../card/Sources';
import { trusted } from '../trusted';
import type { TrainingActions } from './TrainingCard';
import { Weeks } from './Weeks';

/** Everything of a log: the weeks, what stands out, the race ahead, the runner's own hills, and what is kept. */
export function Panel({ view, actions }: { view: TrainingView; actions: TrainingActions }) {
  const label = (name: string) => view.labels[name] ?? '';
  return (
    <Labels.Provider value={view.labels}>
      <div class="training-columns">
        <div class="training-column">
          {view.weeks.length > 0 && (
            <Section title={label('weeks')}>
              <Weeks weeks={view.weeks} labels={view.labels} />
              {view.hardApart !== null && <p class="small">{view.hardApart}</p>}
              <p class="small soft">
                {view.seen} {view.unread}
              </p>
            </Section>
          )}
          <Memory view={view} actions={actions} />
          {(view.readyNeeds === null || view.flags.length > 0) && (
            <Section title={label('flags')}>
              {view.flags.length === 0 ? (
                <p class="soft">{label('noFlags')}</p>
              ) : (
                <Findings findings={view.flags} heldAgainst={label('looksFor')} />
              )}
            </Section>
          )}
        </div>
        <div class="training-column">
          <Section title={label('ready')}>
            {view.ready === null ? (
              <p class="soft">{view.readyNeeds}</p>
            ) : (
              <>
                <p>{view.ready.fits}</p>
                <Findings findings={view.ready.findings} heldAgainst={label('looksFor')} />
              </>
            )}
          </Section>
          {view.ownHills.length > 0 && (
            <Section title={label('ownHills')}>
              <ul class="bullets">
                {view.ownHills.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </Section>
          )}
        </div>
      </div>
      <Sources view={view} />
      <div class="card-section stack card-end">
        <p class="soft small">{view.disclaimer}</p>
        <p>
          <button type="button" class="button button-quiet" onClick={trusted(() => actions.hideHere())}>
            {label('turnOff')}
          </button>
        </p>
      </div>
    </Labels.Provider>
  );
}

/** Each with its number, what it was held against, and how strong that is. */
function Findings({ findings, heldAgainst }: { findings: readonly FindingView[]; heldAgainst: string }) {
  return (
    <ul class="plain findings">
      {findings.map((finding) => (
        <li key={finding.says} class={`finding finding-${finding.level}`}>
          <p class="finding-level small">{finding.levelName}</p>
          <p>{finding.says}</p>
          <p class="small soft">
            {heldAgainst} {finding.looksFor} <span class="finding-certainty">{finding.certainty}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Whether the runs seen are kept: asked once, said where it is so, and undone in the same place. */
function Memory({ view, actions }: { view: TrainingView; actions: TrainingActions }) {
  const label = (name: string) => view.labels[name] ?? '';
  if (view.remembers === null) {
    return (
      <div class="card-section">
        <p class="small soft">{label('private')}</p>
      </div>
    );
  }
  return (
    <Folded title={label('memory')}>
      <p class="small">{label(view.remembers ? 'remembered' : 'rememberWhy')}</p>
      <p>
        <button
          type="button"
          class="button"
          onClick={trusted(() => (view.remembers ? actions.forget() : actions.remember()))}
        >
          {label(view.remembers ? 'forget' : 'remember')}
        </button>
      </p>
    </Folded>
  );
}
