import type { Diary, DiaryChange } from '../../lib/runner/diary';
import type { Runner } from '../../lib/runner/runner';
import type { Settings } from '../../lib/runner/settings';
import { msg, type Speaker } from '../../lib/words';
import { AboutMe } from './AboutMe';
import { AboutUncramp } from './AboutUncramp';
import { DiarySection } from './Diary';
import { Display } from './Display';
import { type ImportActions, ImportLog, type Remembered } from './ImportLog';
import { type SiteRow, Sites } from './Sites';
import { type DataActions, YourData } from './YourData';

export type SaveStatus = 'none' | 'saved' | 'failed';

export interface OptionsProps {
  readonly speaker: Speaker;
  readonly runner: Runner;
  readonly settings: Settings;
  readonly diary: Diary;
  /** ISO date. */
  readonly today: string;
  readonly inPrivate: boolean;
  readonly imported: { readonly remembered: Remembered | null; readonly left: number };
  readonly languages: readonly string[];
  readonly sites: readonly SiteRow[];
  readonly version: string;
  readonly status: SaveStatus;
  readonly actions: {
    readonly changeRunner: (runner: Runner) => void;
    readonly changeSettings: (patch: Partial<Settings>) => void;
    readonly changeDiary: (change: DiaryChange) => void;
    readonly openStretches: () => void;
    readonly openUnknowns: () => void;
    readonly data: DataActions;
    readonly log: ImportActions;
  };
}

export const SECTIONS = ['me', 'diary', 'log', 'sites', 'display', 'data', 'about'] as const;

/** Everything that can be told or set: nothing has to be, and each change is kept at once. */
export function Options(props: OptionsProps) {
  const { speaker, runner, settings, actions } = props;
  const say = speaker.say;
  return (
    <div class="options">
      <header class="options-head stack-tight">
        <p class="wordmark">{say(msg('popup.title'))}</p>
        <h1>{say(msg('options.title'))}</h1>
        <p class="soft">{say(msg('options.lead'))}</p>
      </header>
      <nav class="options-nav" aria-label={say(msg('options.sections'))}>
        <ul class="plain">
          {SECTIONS.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>
                {say(msg(section === 'diary' ? 'diary.title' : `options.${section}`))}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="options-main">
        <AboutMe speaker={speaker} runner={runner} onChange={actions.changeRunner} />
        <DiarySection
          diary={props.diary}
          today={props.today}
          inPrivate={props.inPrivate}
          speaker={speaker}
          change={actions.changeDiary}
        />
        <ImportLog
          speaker={speaker}
          remembered={props.imported.remembered}
          left={props.imported.left}
          inPrivate={props.inPrivate}
          actions={actions.log}
        />
        <Sites
          speaker={speaker}
          sites={props.sites}
          hiddenHosts={settings.hiddenHosts}
          onChange={(hiddenHosts) => actions.changeSettings({ hiddenHosts })}
        />
        <Display
          speaker={speaker}
          settings={settings}
          languages={props.languages}
          onChange={actions.changeSettings}
        />
        <YourData speaker={speaker} actions={actions.data} />
        <AboutUncramp
          speaker={speaker}
          version={props.version}
          openStretches={actions.openStretches}
          openUnknowns={actions.openUnknowns}
        />
      </main>
      <p class={`status status-${props.status}`} role="status">
        {props.status === 'saved' && say(msg('options.saved'))}
        {props.status === 'failed' && say(msg('options.notSaved'))}
      </p>
    </div>
  );
}
