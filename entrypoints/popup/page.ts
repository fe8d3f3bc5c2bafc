import type { PageActions, PageState } from '../../components/popup/PageTab';
import { answerPage, raceToSave, reportPage } from '../../lib/advice/answer';
import { correctReading } from '../../lib/advice/card/correct';
import type { CardView } from '../../lib/advice/card-view';
import type { Terrain } from '../../lib/course/types';
import type { MuscleId } from '../../lib/muscles';
import { asRacePage, couldBeRace } from '../../lib/page/reading';
import { today } from '../../lib/platform/clock';
import { openPlanPage, productVersion, uiLocale } from '../../lib/platform/pages';
import {
  clearRace,
  loadCorrection,
  loadRunner,
  loadSavedRace,
  loadSettings,
  saveCorrection,
  saveRace,
  saveSettings,
} from '../../lib/platform/store';
import { readCurrentTab, showBesidePage, type TabReading } from '../../lib/platform/tab';
import { type CorrectionChange, changeCorrection, type PageCorrection } from '../../lib/runner/corrections';
import { localeOf, unitsFor } from '../../lib/runner/settings';
import { msg, type Speaker, speakerFor } from '../../lib/words';

interface PageTabWiring {
  /** Where the tab's content stands now. */
  readonly state: () => PageState;
  /** Reads the page, once; called when the tab is opened and never before. */
  readonly open: () => void;
  /** Answers again from the same reading, after something stored has changed. */
  readonly refresh: () => void;
  readonly actions: PageActions;
}

/** The second tab: reads the page on the first look, and answers again on each choice without reading again. */
export function pageTab(options: {
  readonly inTab: boolean;
  readonly changed: () => void;
  readonly goToStretches: (muscle?: MuscleId) => void;
  readonly goToUnknowns: () => void;
}): PageTabWiring {
  let state: PageState = { status: 'idle' };
  let read: Extract<TabReading, { status: 'read' }> | null = null;
  let chosenKm: number | null = null;
  let chosenTerrain: Terrain | null = null;
  let correction: PageCorrection | null = null;
  let besideFailed = false;

  const become = (next: PageState) => {
    state = { ...next, blockedHost: read?.blockedHost ?? null };
    options.changed();
  };

  const open = async () => {
    if (state.status !== 'idle' && state.status !== 'failed') return;
    if (options.inTab) return become({ status: 'own-tab' });
    become({ status: 'loading' });
    const result = await readCurrentTab();
    if (result.status === 'restricted') return become({ status: 'restricted' });
    read = result;
    await answer();
  };

  const answer = async () => {
    if (read === null) return;
    if (read.reading.kind === 'training-log') return become({ status: 'log' });
    if (!read.reading.cardShown) return become({ status: 'nothing', couldBeRace: couldBeRace(read.reading) });
    const [runner, settings, saved] = await Promise.all([loadRunner(), loadSettings(), loadSavedRace()]);
    // What is corrected in a private window is forgotten with the popup.
    if (!read.incognito) correction = await loadCorrection(read.reading.url);
    const locale = uiLocale();
    const view = answerPage({
      reading: read.reading,
      correction,
      chosenKm,
      chosenTerrain,
      track: null,
      runner,
      settings,
      saved,
      today: today(),
      locale,
    });
    const language = localeOf(settings.language, locale);
    const speaker = speakerFor(language, unitsFor(settings.units, language));
    become({ status: 'read', view: withoutFetching(view, speaker), besideFailed });
  };

  const run = (work: () => Promise<void>) => {
    work().catch(() => become({ status: 'failed' }));
  };

  const planRequest = () => ({
    reading: read === null ? null : correctReading(read.reading, correction),
    chosenKm,
    chosenTerrain,
  });

  const correct = async (change: CorrectionChange) => {
    if (read === null) return;
    const { url } = read.reading;
    const now = new Date().toISOString();
    correction = read.incognito
      ? changeCorrection(correction, url, change, now)
      : await saveCorrection(url, change, now);
    if (change.does === 'correct') chosenKm = change.course.distanceKm ?? change.course.ofKm;
    if (change.does === 'undo') chosenKm = change.ofKm;
    await answer();
  };

  const report = async (): Promise<string> => {
    if (read === null) return '';
    const [settings, saved] = await Promise.all([loadSettings(), loadSavedRace()]);
    const asked = { reading: read.reading, correction, chosenKm, chosenTerrain, track: null };
    return reportPage({ ...asked, settings, saved, locale: uiLocale(), version: productVersion() });
  };

  const saveThisRace = async () => {
    if (read === null) return;
    const { reading } = read;
    const [settings, saved] = await Promise.all([loadSettings(), loadSavedRace()]);
    const now = new Date().toISOString();
    const picked = { reading, correction, chosenKm, chosenTerrain, track: null };
    const race = raceToSave({ ...picked, settings, saved, now });
    if (race !== null) await saveRace(race);
    await answer();
  };

  const hideHere = async () => {
    if (read === null) return;
    const { host } = new URL(read.reading.url);
    const { hiddenHosts } = await loadSettings();
    if (!hiddenHosts.includes(host)) await saveSettings({ hiddenHosts: [...hiddenHosts, host] });
  };

  const showBeside = async () => {
    if (read === null) return;
    if (await showBesidePage(read.tabId, read.reading.site)) {
      window.close();
      return;
    }
    besideFailed = true;
    await answer();
  };

  return {
    state: () => state,
    open: () => run(open),
    refresh: () => run(answer),
    actions: {
      again: () => run(open),
      openPlanPage: () => run(() => openPlanPage(planRequest())),
      showBeside: () => run(showBeside),
      readAsRace: () =>
        run(async () => {
          if (read === null) return;
          read = { ...read, reading: asRacePage(read.reading) };
          await answer();
        }),
      card: {
        chooseTerrain: (terrain) => {
          chosenTerrain = terrain;
          run(answer);
        },
        pickDistance: (km) => {
          chosenKm = km;
          run(async () => {
            if (read?.incognito === false) await saveSettings({ usualDistanceKm: km });
            await answer();
          });
        },
        openPlanPage: () => run(() => openPlanPage(planRequest())),
        openStretches: options.goToStretches,
        openUnknowns: options.goToUnknowns,
        fetchCourseFile: async () => null,
        saveRace: () => run(saveThisRace),
        unsaveRace: () =>
          run(async () => {
            await clearRace();
            await answer();
          }),
        hideHere: () => run(hideHere),
        setCollapsed: () => {},
        moveSide: () => {},
        correct: (change) => run(() => correct(change)),
        report,
        dismiss: () => {},
        quotes: null,
      },
    },
  };
}

/** A course file is fetched by the page it is linked on, so the popup says where that can be done instead. */
function withoutFetching(view: CardView, speaker: Speaker): CardView {
  if (view.courseFiles.length === 0) return view;
  const hint = speaker.say(msg('popup.page.fetchBeside'));
  return { ...view, courseFiles: [], courseFilesElsewhere: [hint, ...view.courseFilesElsewhere] };
}
