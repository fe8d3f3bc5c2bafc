import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../components/popup/PageTab';
import { Popup, type PopupProps } from '../../components/popup/Popup';
import type { RaceState } from '../../components/popup/RaceTab';
import { parseRoute } from '../../components/popup/route';
import { practiceDue, raceTime } from '../../lib/advice/race-time';
import { unknowns } from '../../lib/evidence/unknowns';
import { MUSCLES } from '../../lib/muscles';
import { DEFAULT_RUNNER } from '../../lib/runner/runner';
import type { SavedRace } from '../../lib/runner/saved-race';
import { stretches } from '../../lib/stretches';
import { acuteCard, redFlags } from '../../lib/stretches/acute';
import { speakerFor } from '../../lib/words';
import { sampleView } from './card-sample';
import './lazy';

const speaker = speakerFor('en-GB', 'metric');
let window: ReturnType<typeof parseHTML>;
let container: HTMLElement;

beforeEach(() => {
  window = parseHTML('<!doctype html><html><body><div id="at"></div></body></html>');
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('window', Object.assign(window, { scrollTo: () => {} }));
  const at = window.document.querySelector<HTMLElement>('#at');
  if (at === null) throw new Error('no place to draw');
  container = at;
});

afterEach(() => {
  act(() => render(null, container));
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const cardActions = () => ({
  chooseTerrain: vi.fn(),
  pickDistance: vi.fn(),
  openPlanPage: vi.fn(),
  openStretches: vi.fn(),
  openUnknowns: vi.fn(),
  fetchCourseFile: vi.fn(async (): Promise<string | null> => null),
  saveRace: vi.fn(),
  unsaveRace: vi.fn(),
  hideHere: vi.fn(),
  setCollapsed: vi.fn(),
  moveSide: vi.fn(),
  correct: vi.fn(),
  report: vi.fn(async () => 'REPORT'),
  dismiss: vi.fn(),
  quotes: null,
});

const spies = () => ({
  go: vi.fn(),
  choosePosition: vi.fn(),
  openOptions: vi.fn(),
  openInTab: vi.fn(),
  page: {
    card: cardActions(),
    showBeside: vi.fn(),
    readAsRace: vi.fn(),
    openPlanPage: vi.fn(),
    again: vi.fn(),
  },
  race: { openPlan: vi.fn(), remove: vi.fn(), change: vi.fn(async () => undefined), openDiary: vi.fn() },
});

const race: SavedRace = {
  name: 'Harbour Marathon',
  date: '2027-04-18',
  place: 'Portsmouth',
  url: 'https://harbour.example/',
  distanceKm: 42.195,
  surface: 'road',
  terrain: 'rolling',
  terrainChosen: false,
  netDownhill: null,
  gainM: 212,
  lossM: 208,
  netM: 4,
  savedAt: '2026-11-01T08:00:00Z',
};

function draw(hash: string, more: Partial<PopupProps> = {}) {
  const actions = spies();
  act(() =>
    render(
      <Popup
        speaker={speaker}
        route={parseRoute(hash)}
        position="standing"
        page={{ status: 'idle' }}
        race={{ status: 'none' }}
        timer={{ found: null, kept: () => {}, clock: () => 0, sound: false, setSound: () => {} }}
        strength={{ status: 'loading' }}
        diary={{
          race: null,
          raceTold: false,
          today: '2027-04-18',
          inPrivate: false,
          change: async () => undefined,
        }}
        situations={{ course: { status: 'none' }, history: [] }}
        inTab={false}
        actions={actions}
        {...more}
      />,
      container,
    ),
  );
  return actions;
}

const text = () => container.textContent ?? '';
const links = () => [...container.querySelectorAll('a')].map((link) => link.getAttribute('href'));

function button(name: string): HTMLButtonElement {
  const found = [...container.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === name,
  );
  if (!found) throw new Error(`no button "${name}"`);
  return found;
}

const press = (element: Element) =>
  act(() => {
    element.dispatchEvent(new window.Event('click', { bubbles: true, cancelable: true }));
  });

describe('the popup', () => {
  it('opens on a body with the names of all sixteen muscles, the three that cramp most often in bold', () => {
    draw('');
    const muscles = [...container.querySelectorAll('a.body-name')].map((link) => link.getAttribute('href'));
    expect([...muscles].sort()).toEqual(MUSCLES.map((muscle) => `#stretch=${muscle}`).sort());
    const bold = [...container.querySelectorAll('a.body-name-common')].map((link) => link.textContent);
    expect([...bold].sort()).toEqual(['calf', 'front of the thigh', 'hamstrings']);
  });

  it('says the same as a list, calf, hamstrings and quadriceps first', () => {
    draw('');
    const [, list] = container.querySelectorAll('input[name="muscles-as"]');
    if (!list) throw new Error('no choice of a list');
    act(() => {
      list.dispatchEvent(new window.Event('change', { bubbles: true }));
    });
    const muscles = links()
      .filter((href) => href?.startsWith('#stretch='))
      .map((href) => href?.slice('#stretch='.length));
    expect(muscles.slice(0, 3)).toEqual(['gastrocnemius', 'hamstrings', 'quadriceps']);
    expect([...muscles].sort()).toEqual([...MUSCLES].sort());
  });

  it('offers the acute card from everywhere', () => {
    for (const hash of ['', '#stretch=soleus', '#about', '#page', '#race', '#red-flags', '#acute']) {
      draw(hash);
      expect(links()).toContain('#acute');
    }
  });

  it('filters while typing, opens the first hit on Enter, and says where nothing is found', () => {
    const actions = draw('');
    const type = (query: string) =>
      act(() => {
        const field = container.querySelector('input');
        if (!field) throw new Error('no search field');
        field.value = query;
        field.dispatchEvent(new window.Event('input', { bubbles: true }));
      });
    type('hamst');
    expect(links().filter((href) => href?.startsWith('#stretch='))).toEqual(['#stretch=hamstrings']);
    act(() => {
      container.querySelector('form')?.dispatchEvent(new window.Event('submit', { bubbles: true }));
    });
    expect(actions.go).toHaveBeenCalledWith({ at: 'stretch', muscle: 'hamstrings' });
    type('xylophone');
    expect(text()).toContain('“xylophone”');
    press(button('Show all sixteen'));
    expect(links().filter((href) => href?.startsWith('#stretch='))).toHaveLength(16);
  });

  it('moves through the tabs by arrow keys without opening them', () => {
    const actions = draw('');
    const tabs = [...container.querySelectorAll<HTMLElement>('[role="tab"]')];
    expect(tabs.map((tab) => tab.getAttribute('aria-selected'))).toEqual(['true', 'false', 'false']);
    const focused = tabs.map((tab) => vi.spyOn(tab, 'focus'));
    const key = (from: number, name: string) =>
      act(() => {
        const event = new window.Event('keydown', { bubbles: true, cancelable: true });
        tabs[from]?.dispatchEvent(Object.assign(event, { key: name }));
      });
    key(0, 'ArrowRight');
    expect(focused[1]).toHaveBeenCalledOnce();
    key(0, 'ArrowLeft');
    key(0, 'End');
    expect(focused[2]).toHaveBeenCalledTimes(2);
    key(2, 'ArrowRight');
    expect(focused[0]).toHaveBeenCalledOnce();
    expect(actions.go).not.toHaveBeenCalled();
    for (const [index, at] of ['stretches', 'page', 'race'].entries()) {
      const tab = tabs[index];
      if (tab) press(tab);
      expect(actions.go).toHaveBeenLastCalledWith({ at });
    }
  });
});

describe('a stretch', () => {
  it.each(MUSCLES)('of %s gives every step, caution, massage and load that the library has', (muscle) => {
    const stretch = stretches[muscle];
    for (const position of ['standing', 'floor'] as const) {
      draw(`#stretch=${muscle}`, { position });
      const version = position === 'standing' && stretch.standing !== null ? stretch.standing : stretch.floor;
      const told = [
        ...version.steps,
        ...stretch.cautions,
        stretch.massage,
        stretch.overload,
        stretch.action,
        stretch.antagonistCue ?? stretch.antagonistOmitted ?? stretch.action,
      ];
      for (const message of told) expect(text()).toContain(speaker.say(message));
      const choice = container.querySelectorAll('input[type="radio"]').length;
      expect(choice).toBe(stretch.standing === null ? 0 : 2);
    }
  });

  it('names the pair of a hamstring cramp: the front of the thigh tightens', () => {
    draw('#stretch=hamstrings');
    expect(container.querySelector('.pair-stretched')?.textContent).toBe('Stretcheshamstrings');
    expect(container.querySelector('.pair-tightened')?.textContent).toBe('Tightensfront of the thigh');
  });
});

describe('cramping now', () => {
  it('asks for the muscle first', () => {
    draw('#acute');
    const muscles = links().filter((href) => href?.startsWith('#acute='));
    expect(muscles.slice(0, 3)).toEqual(['#acute=gastrocnemius', '#acute=hamstrings', '#acute=quadriceps']);
    expect(muscles).toHaveLength(17);
  });

  it.each([...MUSCLES, null])('keeps the order of the steps for %s, the check before all', (muscle) => {
    draw(`#acute=${muscle ?? 'unsure'}`);
    const said = text();
    const places = acuteCard(muscle).steps.map((step) => said.indexOf(speaker.say(step.text)));
    expect(Math.min(...places)).toBeGreaterThan(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(links()).toContain('#red-flags');
    expect(container.querySelector('[role="timer"]')).not.toBeNull();
  });

  it('lists every warning sign under its group, and leads back to where the runner was', () => {
    draw('#acute=soleus');
    draw('#red-flags');
    for (const group of redFlags) {
      expect(text()).toContain(speaker.say(group.title));
      for (const flag of group.flags) expect(text()).toContain(speaker.say(flag.text));
    }
    expect(container.querySelector('.back')?.getAttribute('href')).toBe('#acute=soleus');
  });
});

describe('this page', () => {
  const states: [PageState, string][] = [
    [{ status: 'loading' }, 'Reading this page'],
    [{ status: 'restricted' }, 'This page can’t be read'],
    [{ status: 'own-tab' }, 'in a tab of its own'],
    [{ status: 'nothing', couldBeRace: false }, 'does not look like a race'],
    [{ status: 'failed' }, 'went wrong'],
  ];
  it.each(states)('has words for %o', (page, words) => {
    draw('#page', { page });
    expect(text()).toContain(words);
  });

  it('says where the browser keeps it off a site that it knows', () => {
    draw('#page', { page: { status: 'nothing', couldBeRace: false, blockedHost: 'runsignup.com' } });
    expect(container.querySelector('.notice')?.textContent).toContain('keep Uncramp off runsignup.com');
    draw('#page', { page: { status: 'nothing', couldBeRace: false, blockedHost: null } });
    expect(container.querySelector('.notice')).toBeNull();
  });

  it('is read as a race where the runner says so and it tells of one', () => {
    draw('#page', { page: { status: 'nothing', couldBeRace: false } });
    expect(text()).not.toContain('It is a race');
    const actions = draw('#page', { page: { status: 'nothing', couldBeRace: true } });
    press(button('It is a race: read it'));
    expect(actions.page.readAsRace).toHaveBeenCalledOnce();
  });

  it('shows what the card shows, and where it could not be put beside the page, says so', () => {
    const view = sampleView;
    const actions = draw('#page', { page: { status: 'read', view, besideFailed: false } });
    expect(text()).toContain(view.answer);
    press(button('Show beside the page'));
    expect(actions.page.showBeside).toHaveBeenCalledOnce();
    draw('#page', { page: { status: 'read', view, besideFailed: true } });
    expect(text()).toContain('does not let Uncramp show anything');
  });
});

describe('my race', () => {
  const at = (days: number | null, more: Partial<SavedRace> = {}): { race: RaceState } => ({
    race: {
      status: 'saved',
      race: { ...race, ...more },
      days,
      time: null,
      due: null,
      debrief: { is: 'not-yet' },
      inPrivate: false,
      hot: false,
    },
  });

  it('says what the time to the race leaves room for, the evening before in its order', () => {
    const shown = (today: string): { race: RaceState } => ({
      race: {
        status: 'saved',
        race,
        days: 1,
        debrief: { is: 'not-yet' },
        inPrivate: false,
        hot: false,
        due: null,
        time: raceTime(
          { ...race, terrain: 'flat', netDownhill: false },
          DEFAULT_RUNNER,
          today,
          speakerFor('en-GB', 'metric'),
        ),
      },
    });
    draw('#race', shown('2027-04-17'));
    expect(container.querySelector('.time-headline')?.textContent).toBe('Nothing new tomorrow.');
    expect(container.querySelectorAll('ol.time-order > li')).toHaveLength(3);
    // The pace and the twinge are said once.
    expect(container.querySelector('.race-glance')).toBeNull();
    expect(text().split('First twinge')).toHaveLength(2);
    draw('#race', shown('2026-11-16'));
    expect(container.querySelector('.time-headline')?.textContent).toContain('We start on');
    expect(container.querySelectorAll('.time ul > li')).toHaveLength(3);
    draw('#race', at(1));
    expect(container.querySelector('.time')).toBeNull();
  });

  it('names what is to be practised this week, and nothing where nothing is', () => {
    const flat: SavedRace = { ...race, terrain: 'flat', netDownhill: false };
    const due = (today: string) => practiceDue(flat, DEFAULT_RUNNER, today, speaker);
    // Nine weeks before a marathon the ladder has begun; five months before it has not, and the evening before it is over.
    const inTime = due('2027-02-20');
    expect(inTime?.what).not.toBe('');
    expect([due('2026-11-16'), due('2027-04-17')]).toEqual([null, null]);
    const shown = at(57, { terrain: 'flat' });
    if (shown.race.status !== 'saved' || inTime === null) throw new Error('nothing due');
    draw('#race', { race: { ...shown.race, due: inTime } });
    expect(container.querySelector('.race-due')?.textContent).toContain(inTime.what);
  });

  it('counts the days, and knows race day and the day after', () => {
    draw('#race', at(147));
    expect(container.querySelector('.countdown')?.textContent).toBe('147 days to go');
    draw('#race', at(1));
    expect(container.querySelector('.countdown')?.textContent).toBe('1 day to go');
    draw('#race', at(0));
    expect(text()).toContain('Today');
    draw('#race', at(-2));
    expect(text()).toContain('18 April 2027 · PortsmouthIt is over.');
    draw('#race', at(null, { date: null }));
    expect(text()).toContain('Race day is not known yet.');
  });

  it('leads with the pace and the twinge plan, until it is over', () => {
    draw('#race', at(10));
    expect(container.querySelector('.race-glance')?.textContent).toMatch(
      /^To km 10 .*easier than feels right\.First twinge: slow down/,
    );
    draw('#race', at(-1));
    expect(container.querySelector('.race-glance')).toBeNull();
  });

  it('asks how it went once it is over', () => {
    const over = at(-1);
    if (over.race.status !== 'saved') throw new Error('no race');
    const actions = draw('#race', { race: { ...over.race, debrief: { is: 'due' } } });
    expect(text()).toContain('Harbour Marathon: did a cramp come?');
    press(button('No, it didn’t'));
    expect(actions.race.change).toHaveBeenCalledWith({
      does: 'keep',
      entry: expect.objectContaining({ name: 'Harbour Marathon', cramped: false }),
    });
  });

  it('says the course in the runner’s units', () => {
    draw('#race', at(10));
    expect(container.querySelector('.race-course')?.textContent).toContain('42.2 km');
    draw('#race', { ...at(10), speaker: speakerFor('en-US', 'imperial') });
    expect(container.querySelector('.race-course')?.textContent).toContain('26.2 mi');
  });

  it('links the page it came from only where that is a web address', () => {
    draw('#race', at(10));
    expect(links()).toContain('https://harbour.example/');
    draw('#race', at(10, { url: 'javascript:alert(1)' }));
    expect(links().filter((href) => href?.startsWith('javascript'))).toEqual([]);
  });

  it('removes only after asking', () => {
    const actions = draw('#race', at(10));
    press(button('Remove this race'));
    expect(actions.race.remove).not.toHaveBeenCalled();
    press(button('Keep it'));
    press(button('Remove this race'));
    press(button('Remove'));
    expect(actions.race.remove).toHaveBeenCalledOnce();
  });
});

describe('what we don’t know', () => {
  it('stands on one screen behind the page about cramps, each with its sources', () => {
    draw('#about');
    expect(links()).toContain('#unknowns');
    draw('#unknowns');
    expect(container.querySelector('h1')?.textContent).toBe('What we don’t know');
    expect(text()).toContain('No trial has shown that any stretching routine');
    for (const group of unknowns)
      for (const { question, text: said } of group.unknowns) {
        expect(text()).toContain(speaker.say(question));
        expect(text()).toContain(speaker.say(said));
      }
    expect(container.querySelectorAll('.unknown .evidence li a').length).toBeGreaterThan(10);
    expect(links()).toContain('#about');
  });
});
