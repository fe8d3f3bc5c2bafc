import { render } from 'preact';
import { Options, type SaveStatus } from '../../components/options/Options';
import { siteRows } from '../../components/options/Sites';
import '../../components/options/options.css';
import '../../components/diary/diary.css';
import '../../components/options/import.css';
import { sites } from '../../lib/page/hosts';
import { today } from '../../lib/platform/clock';
import { openStretches, openUnknowns, productVersion, uiLocale } from '../../lib/platform/pages';
import { inPrivateWindow } from '../../lib/platform/private';
import {
  exportData,
  importData,
  loadDiary,
  loadRunner,
  loadSettings,
  onStoreChange,
  saveDiaryChange,
  saveRunner,
  saveSettings,
  wipe,
} from '../../lib/platform/store';
import { type Diary, EMPTY_DIARY } from '../../lib/runner/diary';
import { DEFAULT_RUNNER, type Runner } from '../../lib/runner/runner';
import { DEFAULT_SETTINGS, localeOf, type Settings, unitsFor } from '../../lib/runner/settings';
import { languages, msg, speakerFor } from '../../lib/words';
import { importActions, loadImported } from './import';

/** Long enough to be read, short enough not to stay in the way. */
const SAVED_SHOWN_MS = 2500;

const rows = siteRows(sites);
let runner: Runner = DEFAULT_RUNNER;
let settings: Settings = DEFAULT_SETTINGS;
let inPrivate = false;
let diary: Diary = EMPTY_DIARY;
let imported: Awaited<ReturnType<typeof loadImported>> = { remembered: null, left: 0 };
let status: SaveStatus = 'none';
let statusTimer: ReturnType<typeof setTimeout> | undefined;
/** Writes follow one another, so that two quick changes cannot overtake each other. */
let lastWrite: Promise<void> = Promise.resolve();

function draw(): void {
  const root = document.getElementById('app');
  if (root === null) return;
  const locale = localeOf(settings.language, uiLocale());
  const speaker = speakerFor(locale, unitsFor(settings.units, locale));
  document.documentElement.lang = speaker.locale;
  document.title = speaker.say(msg('options.pageTitle'));
  render(
    <Options
      speaker={speaker}
      runner={runner}
      settings={settings}
      diary={diary}
      today={today()}
      inPrivate={inPrivate}
      imported={imported}
      languages={languages}
      sites={rows}
      version={productVersion()}
      status={status}
      actions={{
        changeRunner: (next) => {
          runner = next;
          write(() => saveRunner(next));
        },
        changeSettings: (patch) => {
          settings = { ...settings, ...patch };
          write(() => saveSettings(patch));
        },
        changeDiary: (change) => write(() => saveDiaryChange(change)),
        openStretches: () => void openStretches(),
        openUnknowns: () => void openUnknowns(),
        data: { exportData, importData, wipe },
        log: importActions,
      }}
    />,
    root,
  );
}

function show(next: SaveStatus): void {
  status = next;
  clearTimeout(statusTimer);
  if (next === 'saved') statusTimer = setTimeout(() => show('none'), SAVED_SHOWN_MS);
  draw();
}

function write(save: () => Promise<unknown>): void {
  draw();
  lastWrite = lastWrite.then(save).then(
    () => show('saved'),
    () => show('failed'),
  );
}

async function load(): Promise<void> {
  await lastWrite;
  [runner, settings, diary, imported] = await Promise.all([
    loadRunner(),
    loadSettings(),
    loadDiary(),
    loadImported(),
  ]);
  draw();
}

onStoreChange(() => void load());
void inPrivateWindow().then((is) => {
  inPrivate = is;
  draw();
});
void load();
