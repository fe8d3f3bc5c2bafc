import { defineBackground } from 'wxt/utils/define-background';
import { answerPage, raceToSave } from '../lib/advice/answer';
import { profileTrack } from '../lib/course/track/profile';
import { readTrack } from '../lib/course/track/read';
import { understandPage } from '../lib/page/understand';
import { today } from '../lib/platform/clock';
import { answer, type CardState, type Reply, type Request } from '../lib/platform/messages';
import { openPlanPage, openStretches, uiLocale } from '../lib/platform/pages';
import {
  clearRace,
  loadRunner,
  loadSavedRace,
  loadSettings,
  saveRace,
  saveSettings,
} from '../lib/platform/store';
import { keepTrack, keptTrack } from '../lib/platform/tracks';
import { localeOf, unitsFor } from '../lib/runner/settings';
import { type Message, msg, type Speaker, speakerFor } from '../lib/words';

/** Answers the cards on pages: what is heavy (plans, texts, known courses, course files) stays here. */
export default defineBackground(() => {
  answer((request, { tabUrl }) => handle(request, tabUrl));
});

const DONE: Reply = { type: 'done' };

async function handle(request: Request, tabUrl: string | null): Promise<Reply> {
  switch (request.type) {
    case 'look':
      return look(request, tabUrl);
    case 'card':
      return card(request.state);
    case 'course-file':
      return courseFile(request.name, request.base64);
    case 'words':
      return { type: 'words', text: (await speaker()).say(problemOf(request.problem, request.host)) };
    case 'save-race':
      await saveFrom(request.state);
      return DONE;
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
    case 'open-plan':
      await openPlanPage(request.state);
      return DONE;
    case 'open-stretches':
      await openStretches(request.muscle ?? undefined);
      return DONE;
  }
}

async function speaker(): Promise<Speaker> {
  const settings = await loadSettings();
  const locale = localeOf(settings.language, uiLocale());
  return speakerFor(locale, unitsFor(settings.units, locale));
}

async function look(request: Extract<Request, { type: 'look' }>, tabUrl: string | null): Promise<Reply> {
  const { outline, asked, picks } = request;
  const settings = await loadSettings();
  const reading = understandPage(outline, today());
  const host = hostOf(tabUrl);
  const hidden = !reading.cardShown || (host !== null && settings.hiddenHosts.includes(host));
  if (hidden && !asked) return { type: 'card', shown: null, collapsed: false, side: settings.side };
  return card({ reading, ...picks });
}

async function card(state: CardState): Promise<Reply> {
  const [settings, runner, saved, track] = await Promise.all([
    loadSettings(),
    loadRunner(),
    loadSavedRace(),
    keptTrack(state.trackId),
  ]);
  const view = answerPage({ ...state, track, runner, settings, saved, today: today(), locale: uiLocale() });
  const shown = { reading: state.reading, view };
  return { type: 'card', shown, collapsed: settings.collapsed, side: settings.side };
}

async function courseFile(name: string, base64: string): Promise<Reply> {
  const read = readTrack(
    Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)),
    name,
  );
  if ('problem' in read) {
    return { type: 'course-file', trackId: null, problem: (await speaker()).say(read.problem) };
  }
  return { type: 'course-file', trackId: await keepTrack(profileTrack(read.track)), problem: null };
}

function problemOf(problem: 'fetch-blocked' | 'fetch-failed' | 'too-large', host: string): Message {
  switch (problem) {
    case 'fetch-blocked':
      return msg('fetch.blocked', { host });
    case 'fetch-failed':
      return msg('fetch.failed', { host });
    case 'too-large':
      return msg('fetch.tooLarge', { host });
  }
}

async function saveFrom(state: CardState): Promise<void> {
  const [settings, track] = await Promise.all([loadSettings(), keptTrack(state.trackId)]);
  const race = raceToSave({ ...state, track, settings, now: new Date().toISOString() });
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
