import { defineBackground } from 'wxt/utils/define-background';
import { answerPage, coursesOf, raceToSave, reportPage } from '../lib/advice/answer';
import { correctReading } from '../lib/advice/card/correct';
import { crampId, entryOfRun } from '../lib/advice/cramp-here';
import { logOfPage } from '../lib/advice/training/page-log';
import { streamsView } from '../lib/advice/training/streams-view';
import { runOfActivity } from '../lib/advice/training/touched';
import { trainingView } from '../lib/advice/training/view';
import { profileTrack } from '../lib/course/track/profile';
import { readTrack } from '../lib/course/track/read';
import { UNKNOWN_COURSE } from '../lib/course/types';
import { withEmbedded } from '../lib/page/embeds/embedded';
import type { EmbeddedCourse } from '../lib/page/embeds/frame';
import { profilePlaces } from '../lib/page/embeds/profile';
import { asRacePage, type PageReading } from '../lib/page/reading';
import { understandPage } from '../lib/page/understand';
import { today } from '../lib/platform/clock';
import { askMaps } from '../lib/platform/embeds';
import {
  answer,
  type CardState,
  type FetchProblem,
  type Reply,
  type Request,
} from '../lib/platform/messages';
import { openPlanPage, openStretches, openUnknowns, productVersion, uiLocale } from '../lib/platform/pages';
import {
  clearRace,
  forgetRuns,
  loadCorrection,
  loadDiary,
  loadRunLog,
  loadRunner,
  loadSavedRace,
  loadSettings,
  rememberRuns,
  saveCorrection,
  saveDiaryChange,
  saveRace,
  saveSettings,
} from '../lib/platform/store';
import { keepTrack, keptTrack } from '../lib/platform/tracks';
import { changeCorrection, type PageCorrection } from '../lib/runner/corrections';
import { mergeLogs } from '../lib/runner/run-log';
import { localeOf, type Settings, unitsFor } from '../lib/runner/settings';
import { readStreams } from '../lib/training/streams/streams';
import { type Message, msg, type Speaker, speakerFor } from '../lib/words';

/** Answers the cards on pages: what is heavy (plans, texts, known courses, course files) stays here. */
export default defineBackground(() => {
  answer(handle);
});

const DONE: Reply = { type: 'done' };

/** The tab that asks; what is corrected in a private one is kept by its page alone. */
interface Tab {
  readonly tabId: number | null;
  readonly tabUrl: string | null;
  readonly incognito: boolean;
}

async function handle(request: Request, tab: Tab): Promise<Reply> {
  const { tabUrl } = tab;
  switch (request.type) {
    case 'look':
      return look(request, tab);
    case 'card':
      return card(await corrected(request.state, tab), tab);
    case 'read-maps':
      return { type: 'maps', courses: tab.tabId === null ? [] : await readMaps(tab.tabId, request.frames) };
    case 'course-file':
      return courseFile(request.name, request.base64);
    case 'words':
      return { type: 'words', text: (await speaker()).say(problemOf(request.problem, request.host)) };
    case 'save-race':
      await saveFrom(await corrected(request.state, tab));
      return DONE;
    case 'correct':
      return { type: 'corrected', correction: await correct(request, tab) };
    case 'report':
      return { type: 'words', text: await report(await corrected(request.state, tab)) };
    case 'unsave-race':
      await clearRace();
      return DONE;
    case 'hide-host':
      await hideHost(tabUrl);
      return DONE;
    case 'prefer': {
      const { type: _, ...preferences } = request;
      await saveSettings(preferences);
      return DONE;
    }
    case 'open-plan': {
      const { reading, correction, ...picks } = await corrected(request.state, tab);
      await openPlanPage({ ...picks, reading: correctReading(reading, correction) });
      return DONE;
    }
    case 'open-stretches':
      await openStretches(request.muscle ?? undefined);
      return DONE;
    case 'cramp':
      return { type: 'kept', kept: !tab.incognito && (await keepCramp(request)) };
    case 'streams':
      return streams(request);
    case 'training':
      return training(request, tab);
    case 'open-unknowns':
      await openUnknowns();
      return DONE;
  }
}

async function speaker(): Promise<Speaker> {
  const settings = await loadSettings();
  const locale = localeOf(settings.language, uiLocale());
  return speakerFor(locale, unitsFor(settings.units, locale));
}

/** The state with what the runner corrected on this page: as stored, in a private window as its page keeps it. */
async function corrected(state: CardState, { incognito }: Tab): Promise<CardState> {
  return incognito ? state : { ...state, correction: await loadCorrection(state.reading.url) };
}

async function correct(
  { state, change }: Extract<Request, { type: 'correct' }>,
  { incognito }: Tab,
): Promise<PageCorrection | null> {
  const { url } = state.reading;
  const now = new Date().toISOString();
  return incognito ? changeCorrection(state.correction, url, change, now) : saveCorrection(url, change, now);
}

async function report(state: CardState): Promise<string> {
  const [settings, saved, track] = await Promise.all([
    loadSettings(),
    loadSavedRace(),
    keptTrack(state.trackId),
  ]);
  const version = productVersion();
  return reportPage({ ...state, settings, saved, track, locale: uiLocale(), version });
}

async function look(request: Extract<Request, { type: 'look' }>, tab: Tab): Promise<Reply> {
  const { outline, embedded, asked, picks } = request;
  const settings = await loadSettings();
  const understood = withEmbedded(understandPage(outline, today()), embedded);
  // Whoever asks for the card on a page knows what the page is.
  const reading = asked ? asRacePage(understood) : understood;
  const state = await corrected({ reading, ...picks }, tab);
  const host = hostOf(tab.tabUrl);
  const turnedOff = host !== null && settings.hiddenHosts.includes(host);
  const hidden = !reading.cardShown || turnedOff || state.correction?.notARace === true;
  if (hidden && !asked) return { type: 'card', shown: null, collapsed: false, side: settings.side };
  if (!tab.incognito) await rememberRun(reading);
  return card(state, tab);
}

/** Where runs are remembered, so is the one on screen: its page knows more of it than any list. */
async function rememberRun({ activity }: PageReading): Promise<void> {
  const run = activity ? runOfActivity(activity) : null;
  if (run === null || (await loadRunLog()) === null) return;
  await rememberRuns({ runs: [run], strengthDays: null });
}

async function card(state: CardState, { incognito }: Tab): Promise<Reply> {
  const [settings, runner, saved, track, log, diary] = await Promise.all([
    loadSettings(),
    loadRunner(),
    loadSavedRace(),
    keptTrack(state.trackId),
    loadRunLog(),
    incognito ? null : loadDiary(),
  ]);
  const view = answerPage({
    ...state,
    track,
    runner,
    settings,
    saved,
    log,
    diary,
    today: today(),
    locale: uiLocale(),
  });
  const shown = { reading: state.reading, view };
  return { type: 'card', shown, collapsed: settings.collapsed, side: settings.side };
}

/** Whether it could be kept, or taken out again. */
async function keepCramp({ reading, answer }: Extract<Request, { type: 'cramp' }>): Promise<boolean> {
  const { activity } = reading;
  const [course = UNKNOWN_COURSE] = coursesOf({ reading, chosenTerrain: null, track: null });
  if (activity?.id === undefined || activity.id === null) return false;
  try {
    if (answer === null) await saveDiaryChange({ does: 'remove', id: crampId(activity.id) });
    else {
      const entry = entryOfRun(activity, course, answer, new Date().toISOString());
      if (entry === null) return false;
      await saveDiaryChange({ does: 'keep', entry });
    }
    return true;
  } catch {
    return false;
  }
}

/** The points of a run of the runner's own; of another's nothing is looked at but the course. */
async function streams({ json, reading }: Extract<Request, { type: 'streams' }>): Promise<Reply> {
  const speaks = speakerOn(reading, await loadSettings());
  const points = reading.activity?.own === true ? readStreams(json) : null;
  if (points === null) return { type: 'streams', view: null, problem: speaks.say(msg('streams.unreadable')) };
  const treadmill = reading.activity?.sport === 'treadmill';
  return { type: 'streams', view: streamsView(points, speaks, { treadmill }), problem: null };
}

/** The runner's language, and the units of the page unless they chose others. */
function speakerOn(reading: PageReading, settings: Settings): Speaker {
  const locale = localeOf(settings.language, uiLocale());
  const own = settings.units === 'auto' ? reading.activity?.units : undefined;
  return speakerFor(locale, own ?? unitsFor(settings.units, locale));
}

/** Reviews a training log: what the page shows now, with what the runner let be remembered. */
async function training(
  { log, remember }: Extract<Request, { type: 'training' }>,
  { tabUrl, incognito }: Tab,
): Promise<Reply> {
  const settings = await loadSettings();
  const { side, collapsed } = settings;
  const host = hostOf(tabUrl);
  if (host !== null && settings.hiddenHosts.includes(host))
    return { type: 'training', view: null, side, collapsed };
  const shown = logOfPage(log);
  if (remember === 'forget') await forgetRuns();
  // In a private window nothing is kept, and nothing of what is kept elsewhere is shown.
  const before = incognito ? null : await loadRunLog();
  const remembers = !incognito && (before !== null || remember === 'remember');
  const known = remembers ? await rememberRuns(shown) : mergeLogs({ runs: [], strengthDays: null }, shown);
  const locale = localeOf(settings.language, uiLocale());
  const units = settings.units === 'auto' ? (log.units ?? unitsFor('auto', locale)) : settings.units;
  const view = trainingView({
    log: known,
    sums: log.weeks,
    unread: log.unread,
    shown: shown.runs.map(({ id }) => id),
    saved: await loadSavedRace(),
    remembers: incognito ? null : remembers,
    today: today(),
    speaker: speakerFor(locale, units),
  });
  return { type: 'training', view, side, collapsed };
}

/** What the course maps in a tab's frames say; the shape of each is kept here, as a course file's is. */
async function readMaps(tabId: number, frames: number): Promise<EmbeddedCourse[]> {
  const maps = await askMaps(tabId, frames);
  return Promise.all(
    maps.map(async ({ course, places }) => {
      const profile = places && profilePlaces(places, course);
      return profile
        ? { ...course, trackId: await keepTrack(profile, `${course.kind}.${course.id}`) }
        : course;
    }),
  );
}

/** By index: mapping a string of 40 million characters one by one takes ten seconds and a gigabyte. */
function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

async function courseFile(name: string, base64: string): Promise<Reply> {
  const read = readTrack(bytesOf(base64), name);
  if ('problem' in read) {
    return { type: 'course-file', trackId: null, problem: (await speaker()).say(read.problem) };
  }
  return { type: 'course-file', trackId: await keepTrack(profileTrack(read.track)), problem: null };
}

function problemOf(problem: FetchProblem, host: string): Message {
  switch (problem) {
    case 'fetch-blocked':
      return msg('fetch.blocked', { host });
    case 'fetch-failed':
      return msg('fetch.failed', { host });
    case 'too-large':
      return msg('fetch.tooLarge', { host });
    case 'streams-blocked':
      return msg('streams.blocked', { host });
    case 'streams-failed':
      return msg('streams.failed', { host });
  }
}

async function saveFrom(state: CardState): Promise<void> {
  const [settings, saved, track] = await Promise.all([
    loadSettings(),
    loadSavedRace(),
    keptTrack(state.trackId),
  ]);
  const race = raceToSave({ ...state, track, settings, saved, now: new Date().toISOString() });
  if (race !== null) await saveRace(race);
}

async function hideHost(tabUrl: string | null): Promise<void> {
  const host = hostOf(tabUrl);
  if (host === null) return;
  const { hiddenHosts } = await loadSettings();
  if (!hiddenHosts.includes(host)) await saveSettings({ hiddenHosts: [...hiddenHosts, host] });
}

function hostOf(address: string | null): string | null {
  try {
    return address === null ? null : new URL(address).host;
  } catch {
    return null;
  }
}
