import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import '../../components/theme.css';
import '../../components/base.css';
import '../../components/plan/plan.css';
import '../../components/plan/after/after.css';
import '../../components/plan/carry/carry.css';
import '../../components/plan/practice/practice.css';
import '../../components/plan/print/print.css';
import { PlanPage } from '../../components/plan/PlanPage';
import type { FileState, PlanActions } from '../../components/plan/props';
import { shareView } from '../../components/plan/share';
import { type PlanPageView, planPage } from '../../components/plan/state';
import {
  type PlanState,
  type Subject,
  withDistance,
  withRaceDate,
  withTrack,
} from '../../components/plan/subject';
import { savedRaceFrom } from '../../lib/advice/saved-race';
import { today } from '../../lib/platform/clock';
import {
  openDiary,
  openOptions,
  openStretches,
  openUnknowns,
  planRequest,
  uiLocale,
} from '../../lib/platform/pages';
import { inPrivateWindow } from '../../lib/platform/private';
import {
  clearRace,
  loadDiary,
  loadRunner,
  loadSavedRace,
  loadSettings,
  onStoreChange,
  saveDiaryChange,
  saveRace,
  saveRunner,
  saveSettings,
} from '../../lib/platform/store';
import { keptTrack } from '../../lib/platform/tracks';
import type { Diary } from '../../lib/runner/diary';
import type { Runner } from '../../lib/runner/runner';
import type { SavedRace } from '../../lib/runner/saved-race';
import { localeOf, type Settings, unitsFor } from '../../lib/runner/settings';
import { type Message, msg, type Speaker, speakerFor } from '../../lib/words';
import { openCourseFile } from './open-course-file';

interface Stored {
  readonly runner: Runner;
  readonly settings: Settings;
  readonly saved: SavedRace | null;
  readonly diary: Diary;
}

async function loadStored(): Promise<Stored> {
  const [runner, settings, saved, diary] = await Promise.all([
    loadRunner(),
    loadSettings(),
    loadSavedRace(),
    loadDiary(),
  ]);
  return { runner, settings, saved, diary };
}

const isSame = (a: Stored, b: Stored): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What the page was opened on; the saved race where it was opened by itself. */
async function openingState(saved: SavedRace | null): Promise<PlanState> {
  const request = await planRequest();
  const reading = request?.reading ?? null;
  // A run that is over has no plan ahead of it: its page leads to the race that is.
  const subject: Subject =
    reading && reading.kind !== 'activity' && reading.kind !== 'training-log'
      ? { kind: 'page', reading }
      : saved
        ? { kind: 'saved', race: saved }
        : { kind: 'own' };
  const own = savedOf(subject, request?.chosenKm ?? null, saved);
  return {
    subject,
    track: await keptTrack(request?.trackId),
    chosenKm: request?.chosenKm ?? null,
    chosenTerrain: request?.chosenTerrain ?? null,
    chosenSurface: null,
    goalS: own?.goalS ?? null,
    raceDate: subject.kind === 'page' ? (own?.date ?? null) : null,
  };
}

/** What was saved of this very race. */
function savedOf(subject: Subject, chosenKm: number | null, saved: SavedRace | null): SavedRace | null {
  const isIt =
    subject.kind === 'saved' ||
    (subject.kind === 'page' && saved !== null && saved.url === subject.reading.url);
  if (!isIt || saved === null) return null;
  return chosenKm === null || Math.abs(chosenKm - saved.distanceKm) < 0.5 ? saved : null;
}

function speakerOf(settings: Settings): Speaker {
  const locale = localeOf(settings.language, uiLocale());
  return speakerFor(locale, unitsFor(settings.units, locale));
}

function App({ opened, first, inPrivate }: { opened: PlanState; first: Stored; inPrivate: boolean }) {
  const [stored, setStored] = useState(first);
  const [state, setState] = useState(opened);
  const [file, setFile] = useState<FileState>({ status: 'none' });
  const [saveProblem, setSaveProblem] = useState<Message | null>(null);
  /** Counts files, so that a slow one that was overtaken is not shown late. */
  const fileCount = useRef(0);

  useEffect(
    () =>
      onStoreChange(() => {
        // What this page saved itself comes back to it: only what differs asks for the plan anew.
        void loadStored().then((now) => setStored((before) => (isSame(before, now) ? before : now)));
      }),
    [],
  );

  const speaker = useMemo(() => speakerOf(stored.settings), [stored.settings]);
  const last = useRef<PlanPageView | null>(null);
  const view = useMemo(
    () => shareView(last.current, planPage(state, { ...stored, today: today(), speaker })),
    [state, stored, speaker],
  );
  last.current = view;

  // Each on its own: to set the language anew, though it is the same, makes the browser style the whole page again.
  const { lang } = view.card;
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const tabTitle = speaker.say(msg('pages.tab-title', { name: view.title }));
  useEffect(() => {
    document.title = tabTitle;
  }, [tabTitle]);

  const kept = (saving: Promise<void>) => {
    setSaveProblem(null);
    saving.catch(() => setSaveProblem(msg('pages.save.failed')));
  };

  const takeFiles = async (files: readonly File[]) => {
    const [chosen] = files;
    if (!chosen) return;
    const count = ++fileCount.current;
    setFile({ status: 'reading', name: chosen.name });
    const result = await openCourseFile(chosen);
    if (count !== fileCount.current) return;
    if ('problem' in result) {
      setFile({ status: 'problem', text: speaker.say(result.problem) });
      return;
    }
    const { track } = result;
    setFile({
      status: 'read',
      notes: files.length > 1 ? [speaker.say(msg('pages.file.many'))] : [],
    });
    setState((before) => withTrack(before, track));
    window.scrollTo({ top: 0 });
  };

  const actions: PlanActions = {
    takeFiles: (files) => void takeFiles(files),
    leaveFileOut: () => {
      fileCount.current++;
      setFile({ status: 'none' });
      setState((before) => ({ ...before, track: null }));
    },
    chooseKm: (chosenKm) => setState((before) => withDistance(before, view.course.distanceKm, chosenKm)),
    chooseTerrain: (chosenTerrain) => setState((before) => ({ ...before, chosenTerrain })),
    chooseSurface: (chosenSurface) => setState((before) => ({ ...before, chosenSurface })),
    chooseGoal: (goalS) => {
      setState((before) => ({ ...before, goalS }));
      if (stored.saved && view.isSaved) kept(saveRace({ ...stored.saved, goalS }));
    },
    chooseDate: (date) => {
      setState((before) => withRaceDate(before, date));
      if (stored.saved && view.isSaved) kept(saveRace({ ...stored.saved, date }));
    },
    chooseUnits: (units) => {
      setStored((before) => ({ ...before, settings: { ...before.settings, units } }));
      kept(saveSettings({ units }).then(() => undefined));
    },
    changeRunner: (runner) => {
      setStored((before) => ({ ...before, runner }));
      // Drawn first, stored next: the runner waits for the one and not for the other.
      setTimeout(() => kept(saveRunner(runner)), 30);
    },
    keepCadence: (cadenceSpm) => actions.changeRunner({ ...stored.runner, cadenceSpm }),
    saveRace: () => {
      const race = savedRaceFrom({
        reading: view.reading,
        course: view.course,
        chosenTerrain: state.chosenTerrain,
        fallbackName: view.title,
        fallbackDate: view.raceDate,
        now: new Date().toISOString(),
        goalS: view.goalS,
      });
      if (!race) return;
      kept(saveRace(race));
      setState((before) =>
        before.subject.kind === 'saved' && before.track === null
          ? { ...before, subject: { kind: 'saved', race }, chosenKm: null }
          : before,
      );
    },
    forgetRace: () => {
      kept(clearRace());
      setState((before) =>
        before.subject.kind === 'saved' ? { ...before, subject: { kind: 'own' } } : before,
      );
    },
    changeDiary: (change) => saveDiaryChange(change),
    openDiary: () => void openDiary(),
    openOptions: () => void openOptions(),
    openUnknowns: () => void openUnknowns(),
    openStretches: (muscle) => void (muscle === null ? openStretches() : openStretches(muscle)),
    print: () => window.print(),
  };
  const latest = useRef(actions);
  latest.current = actions;
  const steady = useMemo(() => forward(latest), []);

  return (
    <PlanPage
      view={view}
      state={state}
      runner={stored.runner}
      saved={stored.saved}
      diary={stored.diary}
      inPrivate={inPrivate}
      today={today()}
      file={file}
      saveProblem={saveProblem === null ? null : speaker.say(saveProblem)}
      actions={steady}
      speaker={speaker}
    />
  );
}

/** One set of actions for the life of the page, which always does what the latest render would. */
function forward(latest: { readonly current: PlanActions }): PlanActions {
  return {
    takeFiles: (files) => latest.current.takeFiles(files),
    leaveFileOut: () => latest.current.leaveFileOut(),
    chooseKm: (km) => latest.current.chooseKm(km),
    chooseTerrain: (terrain) => latest.current.chooseTerrain(terrain),
    chooseSurface: (surface) => latest.current.chooseSurface(surface),
    chooseGoal: (goalS) => latest.current.chooseGoal(goalS),
    chooseDate: (date) => latest.current.chooseDate(date),
    chooseUnits: (units) => latest.current.chooseUnits(units),
    changeRunner: (runner) => latest.current.changeRunner(runner),
    keepCadence: (spm) => latest.current.keepCadence(spm),
    saveRace: () => latest.current.saveRace(),
    forgetRace: () => latest.current.forgetRace(),
    changeDiary: (change) => latest.current.changeDiary(change),
    openDiary: () => latest.current.openDiary(),
    openOptions: () => latest.current.openOptions(),
    openUnknowns: () => latest.current.openUnknowns(),
    openStretches: (muscle) => latest.current.openStretches(muscle),
    print: () => latest.current.print(),
  };
}

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const first = await loadStored();
  const [opened, inPrivate] = await Promise.all([openingState(first.saved), inPrivateWindow()]);
  render(<App opened={opened} first={first} inPrivate={inPrivate} />, root);
}

void start();
