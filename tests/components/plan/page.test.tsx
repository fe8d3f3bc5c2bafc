import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PlanPage } from '../../../components/plan/PlanPage';
import type { FileState, PlanActions } from '../../../components/plan/props';
import { planPage } from '../../../components/plan/state';
import type { PlanState } from '../../../components/plan/subject';
import { CRAMP_PARTS, type Diary, EMPTY_DIARY, entryOfRace } from '../../../lib/runner/diary';
import { DEFAULT_RUNNER, type Runner } from '../../../lib/runner/runner';
import type { SavedRace } from '../../../lib/runner/saved-race';
import { DEFAULT_SETTINGS } from '../../../lib/runner/settings';
import { speakerFor, type Units } from '../../../lib/words';

let dom: ReturnType<typeof parseHTML>;
let container: HTMLElement;

beforeEach(() => {
  dom = parseHTML('<!doctype html><html><body><div id="at"></div></body></html>');
  vi.stubGlobal('document', dom.document);
  vi.stubGlobal('window', dom.window);
  const at = dom.document.querySelector<HTMLElement>('#at');
  if (at === null) throw new Error('the page has no root');
  container = at;
});

afterEach(() => {
  act(() => render(null, container));
  vi.unstubAllGlobals();
});

const spies = () =>
  ({
    takeFiles: vi.fn(),
    leaveFileOut: vi.fn(),
    chooseKm: vi.fn(),
    chooseTerrain: vi.fn(),
    chooseSurface: vi.fn(),
    chooseGoal: vi.fn(),
    chooseDate: vi.fn(),
    chooseUnits: vi.fn(),
    changeRunner: vi.fn(),
    keepCadence: vi.fn(),
    saveRace: vi.fn(),
    forgetRace: vi.fn(),
    changeDiary: vi.fn(async () => undefined),
    openDiary: vi.fn(),
    openOptions: vi.fn(),
    openStretches: vi.fn(),
    openUnknowns: vi.fn(),
    print: vi.fn(),
  }) satisfies PlanActions;

const nothing: PlanState = {
  subject: { kind: 'own' },
  track: null,
  chosenKm: null,
  chosenTerrain: null,
  chosenSurface: null,
  goalS: null,
  raceDate: null,
};
const flatMarathon: PlanState = { ...nothing, chosenKm: 42.195, chosenTerrain: 'flat' };

function show(
  state: PlanState,
  options: {
    runner?: Runner;
    file?: FileState;
    units?: Units;
    saved?: SavedRace | null;
    diary?: Diary;
    inPrivate?: boolean;
  } = {},
): ReturnType<typeof spies> {
  const { runner = DEFAULT_RUNNER, file = { status: 'none' }, units = 'metric' } = options;
  const { saved = null, diary = EMPTY_DIARY, inPrivate = false } = options;
  const speaker = speakerFor('en', units);
  const view = planPage(state, {
    runner,
    settings: DEFAULT_SETTINGS,
    saved,
    today: '2028-05-20',
    speaker,
  });
  const actions = spies();
  act(() =>
    render(
      <PlanPage
        view={view}
        state={state}
        runner={runner}
        saved={saved}
        diary={diary}
        inPrivate={inPrivate}
        today="2028-05-20"
        file={file}
        saveProblem={null}
        actions={actions}
        speaker={speaker}
      />,
      container,
    ),
  );
  return actions;
}

const all = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)];
const text = (selector: string) => all(selector).map((element) => element.textContent ?? '');
const named = (label: string) => {
  const found = all('button').find((button) => button.textContent?.trim().startsWith(label));
  if (!found) throw new Error(`no button "${label}"`);
  return found;
};
const click = (element: HTMLElement) =>
  act(() => {
    element.dispatchEvent(new dom.window.Event('click', { bubbles: true }));
  });

describe('the plan page', () => {
  it('offers a file and a description where it has nothing to go by', () => {
    const actions = show(nothing);
    expect(text('h1')).toEqual(['Which course?']);
    expect(all('input[type=file]')[0]?.getAttribute('accept')).toBe(
      '.gpx,.tcx,.fit,.kml,.kmz,.geojson,.json,.zip,.gz',
    );
    expect(all('.plan')).toEqual([]);
    click(named('Half marathon'));
    expect(actions.chooseKm).toHaveBeenCalledWith(21.0975);
    click(named('Hilly'));
    expect(actions.chooseTerrain).toHaveBeenCalledWith('hilly');
  });

  it('leads with the pace, then the twinge, then the cues', () => {
    show(flatMarathon);
    const plan = all('#plan')[0]?.textContent ?? '';
    const pace = plan.indexOf('easier than feels right');
    const twinge = plan.indexOf('twinge');
    const firstCue = plan.indexOf(text('.cue-say')[0] ?? '-');
    expect(pace).toBeGreaterThan(-1);
    expect(twinge).toBeGreaterThan(pace);
    expect(firstCue).toBeGreaterThan(twinge);
  });

  it('says in the list what the picture shows, each mark leading to its line', () => {
    show(flatMarathon);
    const marks = all('.chart-mark');
    expect(marks.length).toBeGreaterThan(3);
    expect(marks.length).toBe(all('.cue').length);
    for (const mark of marks) {
      const line = container.querySelector(mark.getAttribute('href') ?? '-');
      const [where = '-', told = '-'] = (mark.getAttribute('aria-label') ?? '').split(': ');
      const [say = '-', lasts = '-'] = told.split(/, (?=for )/);
      for (const words of [...where.split(' · '), say, lasts]) expect(line?.textContent).toContain(words);
    }
    expect(text('.cue-where')[0]).toMatch(/km \d.*mile \d/);
  });

  it('gives every cue what rests, what works more, how much and why', () => {
    show(flatMarathon);
    for (const cue of text('.cue')) {
      expect(cue).toContain('Rests');
      expect(cue).toContain('Works more');
      expect(cue).toContain('Why');
    }
  });

  it('leads every number of a tip to its source', () => {
    show(flatMarathon);
    const links = all('.source-link');
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      expect(container.querySelector(link.getAttribute('href') ?? '-'), link.outerHTML).not.toBeNull();
    }
  });

  it('sends answers about the runner on at once', () => {
    const actions = show(flatMarathon);
    click(named('hamstrings'));
    expect(actions.changeRunner).toHaveBeenCalledWith({ ...DEFAULT_RUNNER, cramps: ['hamstrings'] });
    const crampy = { ...DEFAULT_RUNNER, cramps: ['hamstrings' as const] };
    const again = show(flatMarathon, { runner: crampy });
    click(named('hamstrings'));
    expect(again.changeRunner).toHaveBeenCalledWith({ ...crampy, cramps: [] });
  });

  it('says a file’s problem where the file was asked for', () => {
    show(nothing, { file: { status: 'problem', text: 'The file is empty.' } });
    expect(text('.drop [role=status]')).toEqual(['The file is empty.']);
  });

  it('writes the axes in the runner’s units', () => {
    show(flatMarathon);
    expect(text('.chart-label')).toContain('40 km');
    show(flatMarathon, { units: 'imperial' });
    expect(text('.chart-label')).toContain('25 mi');
  });

  it('says how far the picture can be trusted', () => {
    show(flatMarathon);
    expect(text('figcaption')[0]).toContain('No heights are known');
  });
});

const savedRace: SavedRace = {
  name: 'Canal City Marathon',
  date: '2028-05-14',
  place: null,
  url: null,
  distanceKm: 42.195,
  surface: 'road',
  terrain: 'flat',
  terrainChosen: false,
  netDownhill: null,
  gainM: 46,
  lossM: null,
  netM: null,
  savedAt: '2028-01-02T20:00:00.000Z',
};
const crampedThere = entryOfRace(
  savedRace,
  { cramped: true, muscle: 'gastrocnemius', side: null, place: CRAMP_PARTS[3] },
  '2028-05-15T08:00:00.000Z',
);

describe('after a race', () => {
  it('asks how it went, whatever the page was opened on, and keeps the answer', () => {
    const actions = show(flatMarathon, { saved: savedRace });
    expect(text('.debrief h2')).toEqual(['Canal City Marathon: did a cramp come?']);
    click(named('No, it didn’t'));
    expect(actions.changeDiary).toHaveBeenCalledWith({
      does: 'keep',
      entry: expect.objectContaining({ name: 'Canal City Marathon', cramped: false }),
    });
    show(nothing, { saved: savedRace });
    expect(text('.debrief h2')).toHaveLength(1);
  });

  it('asks nothing before', () => {
    show(flatMarathon, { saved: { ...savedRace, date: '2028-05-20' } });
    expect(all('.debrief')).toEqual([]);
    show(flatMarathon);
    expect(all('.debrief')).toEqual([]);
  });

  it('says below the twinge what it changed because of it, and that nobody has tested that', () => {
    const diary: Diary = { entries: [crampedThere], notAsked: [] };
    show(flatMarathon, { diary, runner: { ...DEFAULT_RUNNER, cramps: ['gastrocnemius'] } });
    const plan = all('#plan')[0]?.textContent ?? '';
    const because = plan.indexOf('Because the calf cramped at Canal City Marathon: no forefoot shift.');
    expect(because).toBeGreaterThan(plan.indexOf('First twinge'));
    expect(because).toBeLessThan(plan.indexOf(text('.cue-say')[0] ?? '-'));
    expect(plan).toContain('nobody has tested');
    show(flatMarathon);
    expect(all('.because')).toEqual([]);
  });

  it('has a card for the supporter that names the muscles of the answers, and leads to what is not known', () => {
    const actions = show(flatMarathon, { runner: { ...DEFAULT_RUNNER, cramps: ['hamstrings'] } });
    expect(text('.supporter-card')[0]).toContain('This runner has cramped before: hamstrings.');
    expect(text('.supporter-calls')[0]).toMatch(/^Call the emergency number now/);
    click(named('What we don’t know'));
    expect(actions.openUnknowns).toHaveBeenCalledOnce();
  });
});
