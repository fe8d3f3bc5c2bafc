import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import '../../components/popup/popup.css';
import type { RaceState } from '../../components/popup/RaceTab';
import { parseRoute, type Route, routeHash } from '../../components/popup/route';
import type { StrengthState } from '../../components/popup/timer/StrengthPage';
import { daysToRace } from '../../lib/advice/saved-race';
import { today } from '../../lib/platform/clock';
import {
  inOwnTab,
  openDiary,
  openOptions,
  openPlanPage,
  openStretches,
  uiLocale,
} from '../../lib/platform/pages';
import { inPrivateWindow } from '../../lib/platform/private';
import { keepRunning, keptRunning } from '../../lib/platform/running';
import {
  clearRace,
  loadDiary,
  loadRunner,
  loadSavedRace,
  loadSettings,
  onStoreChange,
  saveDiaryChange,
  saveSettings,
} from '../../lib/platform/store';
import { type Diary, debriefOf, EMPTY_DIARY, raceId } from '../../lib/runner/diary';
import { DEFAULT_RUNNER, type Runner } from '../../lib/runner/runner';
import type { SavedRace } from '../../lib/runner/saved-race';
import { DEFAULT_SETTINGS, localeOf, type Settings, unitsFor } from '../../lib/runner/settings';
import { type Running, sameTimed } from '../../lib/stretches/running';
import { forwardClock } from '../../lib/stretches/timer';
import { type Speaker, speakerFor } from '../../lib/words';
import { pageTab } from './page';
import { courseSituation, historySituation } from './situations';

const inTab = inOwnTab();
let settings: Settings = DEFAULT_SETTINGS;
let race: RaceState = { status: 'loading' };
let route: Route = parseRoute(location.hash);
/** What ran on while the popup was closed, and what runs now. */
let found: Running | null = null;
let running: Running | null = null;
let strength: StrengthState = { status: 'loading' };
let runner: Runner = DEFAULT_RUNNER;
let diary: Diary = EMPTY_DIARY;
/** Until it is known that the window is not private, nothing is kept. */
let inPrivate = true;

const clock = forwardClock(Date.now, () => performance.now());

const page = pageTab({
  inTab,
  changed: draw,
  goToStretches: (muscle) => go(muscle === undefined ? { at: 'stretches' } : { at: 'stretch', muscle }),
  goToUnknowns: () => go({ at: 'unknowns' }),
});

function go(to: Route): void {
  location.hash = routeHash(to);
}

function currentSpeaker(): Speaker {
  const locale = localeOf(settings.language, uiLocale());
  return speakerFor(locale, unitsFor(settings.units, locale));
}

function draw(): void {
  const root = document.getElementById('app');
  if (root === null) return;
  const speaker = currentSpeaker();
  document.documentElement.lang = speaker.locale;
  render(
    <Popup
      speaker={speaker}
      route={route}
      position={settings.stretchPosition}
      page={page.state()}
      race={race}
      timer={{ found, kept: keepTimer, clock, sound: settings.sound, setSound }}
      strength={strength}
      diary={{
        race: race.status === 'saved' ? race.race : null,
        raceTold: race.status === 'saved' && tells(diary, race.race),
        today: today(),
        inPrivate,
        change: saveDiaryChange,
      }}
      situations={{
        course: courseSituation(page.state(), race, speaker),
        history: historySituation(diary, runner, speaker),
      }}
      inTab={inTab}
      actions={{
        go,
        choosePosition: (stretchPosition) => {
          settings = { ...settings, stretchPosition };
          draw();
          // Where it cannot be kept, the choice still holds while the popup is open.
          if (!inPrivate) saveSettings({ stretchPosition }).catch(() => {});
        },
        openOptions: () => void openOptions(),
        openInTab: () => void openStretches(route.at === 'stretch' ? route.muscle : undefined),
        page: page.actions,
        race: {
          openPlan: () => void openPlanPage({ reading: null, chosenKm: null, chosenTerrain: null }),
          remove: () => void clearRace(),
          change: (change) => saveDiaryChange(change),
          openDiary: () => void openDiary(),
        },
      }}
    />,
    root,
  );
}

const tells = ({ entries }: Diary, saved: SavedRace): boolean =>
  entries.some(({ id }) => id === raceId(saved));

function keepTimer(next: Running | null): void {
  running = next;
  // Where it cannot be kept, it still runs while the popup is open.
  if (!inPrivate) keepRunning(next, clock()).catch(() => {});
}

function setSound(sound: boolean): void {
  settings = { ...settings, sound };
  draw();
  if (!inPrivate) saveSettings({ sound }).catch(() => {});
}

function arrive(): void {
  route = parseRoute(location.hash);
  if (route.at === 'page' || (route.at === 'course' && !inTab)) page.open();
  if (route.at === 'strength') void addStrength();
  draw();
}

/** The routine is worked out only for whoever opens it. */
async function addStrength(): Promise<void> {
  const { strengthNow } = await import('../../lib/advice/strength');
  await loaded;
  strength = strengthNow(runner, race.status === 'saved' ? race.days : null);
  draw();
}

async function load(): Promise<void> {
  const [storedSettings, saved, storedDiary, storedRunner, isPrivate] = await Promise.all([
    loadSettings(),
    loadSavedRace(),
    loadDiary(),
    loadRunner(),
    inPrivateWindow(),
  ]);
  settings = storedSettings;
  diary = storedDiary;
  runner = storedRunner;
  inPrivate = isPrivate;
  race =
    saved === null
      ? { status: 'none' }
      : {
          status: 'saved',
          race: saved,
          days: daysToRace(saved.date, today()),
          debrief: debriefOf(diary, saved, today()),
          inPrivate,
          time: null,
          due: null,
          hot: runner.hot,
        };
  draw();
  if (saved !== null) await addTime(saved, runner);
}

/** The plan is made after the window stands: most who open it have come for a stretch. */
async function addTime(saved: SavedRace, runner: Runner): Promise<void> {
  const { practiceDue, raceTime } = await import('../../lib/advice/race-time');
  if (race.status !== 'saved' || race.race !== saved) return;
  const asked = [saved, runner, today(), currentSpeaker()] as const;
  race = { ...race, time: raceTime(...asked), due: practiceDue(...asked) };
  draw();
}

/** What ran on while the popup was closed; whatever was started since it opened comes before it. */
async function findTimer(): Promise<void> {
  if (inPrivate) return;
  const kept = await keptRunning();
  const sameAgain = kept !== null && running !== null && sameTimed(kept.timed, running.timed);
  if (running === null || sameAgain) {
    running = found = kept;
    draw();
  } else await keepRunning(running, clock());
}

if (inTab) document.documentElement.dataset.place = 'tab';
window.addEventListener('hashchange', arrive);
onStoreChange(() => void load());
// The stretches need nothing that is stored: they stand there at once, and the search field takes the first letter.
arrive();
const loaded = load();
void loaded.then(findTimer);
