import * as v from 'valibot';
import browser from 'webextension-polyfill';
import {
  type CorrectionChange,
  changeCorrection,
  findCorrection,
  type PageCorrection,
  PageCorrectionSchema,
  parseCorrections,
  withCorrection,
} from '../runner/corrections';
import {
  changeDiary,
  type Diary,
  type DiaryChange,
  DiarySchema,
  EMPTY_DIARY,
  parseDiary,
} from '../runner/diary';
import {
  type ImportProgress,
  ImportProgressSchema,
  type Log,
  mergeLogs,
  type RunLog,
  RunLogSchema,
} from '../runner/run-log';
import { parseRunner, type Runner } from '../runner/runner';
import { type SavedRace, SavedRaceSchema } from '../runner/saved-race';
import { parseSettings, type Settings } from '../runner/settings';

/**
 * What is stored, each under its own key in an envelope with a version, so that two tabs that write different
 * things cannot undo each other and a later version of the product can tell what it finds.
 */
const VERSION = 1;
const KEYS = ['runner', 'settings', 'savedRace', 'corrections', 'runLog', 'logImport', 'diary'] as const;
type Key = (typeof KEYS)[number];

const EnvelopeSchema = v.object({ version: v.number(), value: v.unknown() });

/** What a stored value must be at the least to be read: the rest of a runner's or the settings' keys have defaults. */
const READABLE: Readonly<Record<Key, v.GenericSchema>> = {
  runner: v.looseObject({}),
  settings: v.looseObject({}),
  savedRace: SavedRaceSchema,
  corrections: v.array(v.unknown()),
  runLog: v.looseObject({ runs: v.array(v.unknown()) }),
  logImport: ImportProgressSchema,
  diary: v.looseObject({ entries: v.array(v.unknown()) }),
};

/** Where unreadable data goes before it is written over: nothing that a runner entered is thrown away. */
const rescuedKey = (key: Key) => `rescued.${key}`;

type Stored =
  | { state: 'absent' }
  | { state: 'unreadable'; raw: unknown }
  | { state: 'newer' }
  | { state: 'read'; value: unknown };

async function get(key: Key): Promise<Stored> {
  const raw: unknown = (await browser.storage.local.get(key))[key];
  if (raw === undefined) return { state: 'absent' };
  const envelope = v.safeParse(EnvelopeSchema, raw);
  if (!envelope.success) return { state: 'unreadable', raw };
  if (envelope.output.version > VERSION) return { state: 'newer' };
  if (!v.is(READABLE[key], envelope.output.value)) return { state: 'unreadable', raw };
  return { state: 'read', value: envelope.output.value };
}

/** Thrown where stored data belongs to a newer version of the product, which must not be written over. */
export class NewerDataError extends Error {}

async function put(key: Key, value: unknown): Promise<void> {
  const before = await get(key);
  if (before.state === 'newer') throw new NewerDataError(key);
  if (before.state === 'unreadable') await browser.storage.local.set({ [rescuedKey(key)]: before.raw });
  await browser.storage.local.set({ [key]: { version: VERSION, value } });
}

async function storedValue(key: Key): Promise<unknown> {
  const stored = await get(key);
  return stored.state === 'read' ? stored.value : undefined;
}

export async function loadRunner(): Promise<Runner> {
  return parseRunner((await storedValue('runner')) ?? {});
}

export async function saveRunner(runner: Runner): Promise<void> {
  await put('runner', runner);
}

export async function loadSettings(): Promise<Settings> {
  return parseSettings((await storedValue('settings')) ?? {});
}

type SettingsPatch = { [K in keyof Settings]?: Settings[K] | undefined };

/** Changes the named settings and keeps the rest as they are stored at that moment. */
export async function saveSettings(patch: SettingsPatch): Promise<Settings> {
  const named = Object.entries(patch).filter(([, value]) => value !== undefined);
  const settings = parseSettings({ ...(await loadSettings()), ...Object.fromEntries(named) });
  await put('settings', settings);
  return settings;
}

/** The saved race, or null where there is none or it cannot be read. */
export async function loadSavedRace(): Promise<SavedRace | null> {
  const parsed = v.safeParse(SavedRaceSchema, await storedValue('savedRace'));
  return parsed.success ? parsed.output : null;
}

export async function saveRace(race: SavedRace): Promise<void> {
  await put('savedRace', race);
}

export async function clearRace(): Promise<void> {
  await browser.storage.local.remove('savedRace');
}

async function loadCorrections(): Promise<PageCorrection[]> {
  return parseCorrections(await storedValue('corrections'));
}

/** What the runner corrected on the page at `url`; null where nothing. */
export async function loadCorrection(url: string): Promise<PageCorrection | null> {
  return findCorrection(await loadCorrections(), url);
}

/** None left leaves no trace. */
async function putCorrections(all: readonly PageCorrection[]): Promise<void> {
  await put('corrections', all);
  if (all.length === 0) await browser.storage.local.remove('corrections');
}

/** One write after the other: two pages corrected at once must not undo each other. */
let lastCorrection: Promise<unknown> = Promise.resolve();

/** Changes what is said of one page and gives what is then said of it. `now` is an ISO time. */
export function saveCorrection(
  url: string,
  change: CorrectionChange,
  now: string,
): Promise<PageCorrection | null> {
  const saving = lastCorrection.then(async () => {
    const all = await loadCorrections();
    const changed = changeCorrection(findCorrection(all, url), url, change, now);
    await putCorrections(withCorrection(all, url, changed));
    return changed;
  });
  lastCorrection = saving.catch(() => undefined);
  return saving;
}

/** The runs that the runner let Uncramp remember; null where they did not. */
export async function loadRunLog(): Promise<RunLog | null> {
  const value = await storedValue('runLog');
  return value === undefined ? null : v.parse(RunLogSchema, value);
}

async function putRunLog(log: RunLog | null): Promise<void> {
  if (log === null) await browser.storage.local.remove('runLog');
  else await put('runLog', log);
}

/** How far an import of the runner's log came; nothing read where there was none. */
export async function loadImportProgress(): Promise<ImportProgress> {
  const progress = v.safeParse(ImportProgressSchema, await storedValue('logImport'));
  return progress.success ? progress.output : { read: [], left: 0 };
}

export async function saveImportProgress(progress: ImportProgress): Promise<void> {
  await put('logImport', progress);
}

/** One write after the other, as with corrections. */
let lastRunLog: Promise<unknown> = Promise.resolve();

/**
 * Adds what a page or an export tells to the runs that are remembered, and gives all of them. Where nothing is
 * remembered yet it begins to be: whoever calls this has the runner's word for it.
 */
export function rememberRuns(told: Log): Promise<RunLog> {
  const saving = lastRunLog.then(async () => {
    const before = (await loadRunLog()) ?? { runs: [], strengthDays: null };
    const log = mergeLogs(before, told);
    await putRunLog(log);
    return log;
  });
  lastRunLog = saving.catch(() => undefined);
  return saving;
}

export async function forgetRuns(): Promise<void> {
  await lastRunLog;
  await putRunLog(null);
  await browser.storage.local.remove('logImport');
}

export async function loadDiary(): Promise<Diary> {
  return parseDiary(await storedValue('diary'));
}

/** An empty one leaves no trace. */
async function putDiary(diary: Diary): Promise<void> {
  await put('diary', diary);
  if (diary.entries.length + diary.notAsked.length === 0) await browser.storage.local.remove('diary');
}

/** One write after the other, as with corrections. */
let lastDiaryChange: Promise<unknown> = Promise.resolve();

/**
 * Changes the diary, and the runner's answers where a muscle comes or goes with it. Whoever calls this sees to it that
 * nothing is written from a private window. Rejects with {@link NewerDataError} before anything is changed.
 */
export function saveDiaryChange(change: DiaryChange): Promise<Diary> {
  const saving = lastDiaryChange.then(async () => {
    const before = { diary: await loadDiary(), runner: await loadRunner() };
    const after = changeDiary(before, change);
    const setsAnswers = after.runner !== before.runner;
    if (setsAnswers && (await get('runner')).state === 'newer') throw new NewerDataError('runner');
    await putDiary(after.diary);
    if (setsAnswers) await saveRunner(after.runner);
    return after.diary;
  });
  lastDiaryChange = saving.catch(() => undefined);
  return saving;
}

const ExportSchema = v.object({
  product: v.literal('uncramp'),
  version: v.literal(VERSION),
  runner: v.optional(v.unknown()),
  settings: v.optional(v.unknown()),
  savedRace: v.optional(v.unknown()),
  corrections: v.optional(v.array(PageCorrectionSchema)),
  runLog: v.optional(v.nullable(RunLogSchema)),
  diary: v.optional(DiarySchema),
});

/** Everything that is stored, as one JSON text that {@link importData} reads back. */
export async function exportData(): Promise<string> {
  const [runner, settings, savedRace, corrections, runLog, diary] = await Promise.all([
    loadRunner(),
    loadSettings(),
    loadSavedRace(),
    loadCorrections(),
    loadRunLog(),
    loadDiary(),
  ]);
  const rest = { corrections, runLog, diary };
  const all = { product: 'uncramp', version: VERSION, runner, settings, savedRace, ...rest };
  return JSON.stringify(all, null, 2);
}

/** Puts an exported file in the place of what is stored; false, and nothing changed, where the text is no such file. */
export async function importData(text: string): Promise<boolean> {
  const data = v.safeParse(ExportSchema, parseJson(text));
  if (!data.success) return false;
  const race = v.safeParse(v.nullish(SavedRaceSchema), data.output.savedRace);
  if (!race.success) return false;
  await saveRunner(parseRunner(data.output.runner ?? {}));
  await saveSettings(parseSettings(data.output.settings ?? {}));
  if (race.output) await saveRace(race.output);
  else await clearRace();
  await putCorrections(parseCorrections(data.output.corrections));
  await putRunLog(data.output.runLog ?? null);
  // What had been read is not in the log that came in its place.
  await browser.storage.local.remove('logImport');
  await putDiary(parseDiary(data.output.diary ?? EMPTY_DIARY));
  return true;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Forgets everything on this device. */
export async function wipe(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}

/** Calls back after any stored thing changed, in whichever page; returns how to stop. */
export function onStoreChange(callback: () => void): () => void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'local') callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
