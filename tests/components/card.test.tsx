import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { QuoteMark } from '../../components/card/actions';
import { Card, type CardActions } from '../../components/card/Card';
import type { CardView } from '../../lib/advice/card-view';
import { SAMPLE_TEXTS, sampleView } from './card-sample';

let window: ReturnType<typeof parseHTML>;
let container: HTMLElement;

beforeEach(() => {
  window = parseHTML('<!doctype html><html><body><div id="at"></div></body></html>');
  vi.stubGlobal('document', window.document);
  const at = window.document.querySelector<HTMLElement>('#at');
  if (at === null) throw new Error('the page has no place for the card');
  container = at;
});

afterEach(() => {
  act(() => render(null, container));
  vi.unstubAllGlobals();
});

const spies = () =>
  ({
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
    quotes: {
      mark: vi.fn(async (): Promise<QuoteMark> => 'marked'),
      reveal: vi.fn(async (): Promise<QuoteMark> => 'marked'),
      clear: vi.fn(),
    },
  }) satisfies CardActions;

type Options = Omit<Parameters<typeof Card>[0], 'view' | 'actions'>;

function draw(view: CardView, options: Options = {}, actions = spies()) {
  act(() => render(<Card view={view} actions={actions} {...options} />, container));
  return actions;
}

const buttons = () => [...container.querySelectorAll('button')];
const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';

function button(name: string): HTMLButtonElement {
  const found = buttons().find((candidate) => nameOf(candidate) === name);
  if (!found) throw new Error(`no button "${name}" among ${buttons().map(nameOf).join(', ')}`);
  return found;
}

/** As a person's hand makes it, or as a script of the page does. */
function dispatch(target: Element, type: string, by: 'hand' | 'script', more: Record<string, unknown> = {}) {
  const event = new window.Event(type, { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: by === 'hand' });
  for (const [key, value] of Object.entries(more)) Object.defineProperty(event, key, { value });
  act(() => {
    target.dispatchEvent(event);
  });
}
const click = (name: string) => dispatch(button(name), 'click', 'hand');

const label = (name: string) => sampleView.labels[name] ?? `no label ${name}`;
const isOpen = () => container.querySelector('.card-body') !== null;
const isTab = () => container.querySelector('.edge-tab') !== null;

const unknown: CardView = {
  ...sampleView,
  glyph: 'unknown',
  choices: sampleView.choices.map((choice) => ({ ...choice, chosen: false })),
  plan: null,
  next: { label: 'NEXT', opens: 'general' },
};
const states: [string, CardView, Options][] = [
  ['at rest', sampleView, {}],
  ['at rest, unknown', unknown, {}],
  ['as a tab', { ...sampleView, form: 'tab' }, {}],
  ['folded', sampleView, { collapsed: true }],
  ['open', sampleView, { startOpen: true }],
  ['open and saved', { ...sampleView, saved: true }, { startOpen: true, collapsed: true }],
  ['in the popup', sampleView, { place: 'popup' }],
  ['called no race', { ...sampleView, correction: { text: 'NO RACE', notARace: true } }, { startOpen: true }],
];

describe('the card at rest', () => {
  it('is the answer with its glyph, what to look after, and the one next step', () => {
    draw(sampleView);
    expect(container.querySelector('h2')?.textContent).toBe('ANSWER');
    expect(container.querySelectorAll('h2 svg')).toHaveLength(1);
    expect(container.textContent).toBe('ANSWERLOOK AFTERNEXT');
    expect(buttons().map(nameOf)).toEqual(['NEXT', label('expand'), label('fold')]);
  });

  it('asks for the class where the page says nothing of it, in the place of the second line', () => {
    const actions = draw(unknown);
    expect(container.textContent).not.toContain('LOOK AFTER');
    expect(buttons().map(nameOf).slice(0, 4)).toEqual(['FLAT', 'HILLY', label('dropFile'), 'NEXT']);
    click('HILLY');
    expect(actions.chooseTerrain).toHaveBeenCalledWith('hilly');
    click(label('dropFile'));
    expect(actions.openPlanPage).toHaveBeenCalledOnce();
  });

  it('offers the choice once, not in the head and the body', () => {
    draw(unknown, { startOpen: true });
    expect(buttons().filter((candidate) => nameOf(candidate) === 'HILLY')).toHaveLength(1);
  });

  it('carries the language, the direction and a name of its own', () => {
    draw({ ...sampleView, lang: 'ar', dir: 'rtl' });
    const card = container.querySelector('.card');
    expect(card?.getAttribute('lang')).toBe('ar');
    expect(card?.getAttribute('dir')).toBe('rtl');
    expect(card?.getAttribute('aria-label')).toBe(label('region'));
  });
});

describe('the tab', () => {
  it('is one button, named, for a race that asks for no plan', () => {
    draw({ ...sampleView, form: 'tab' });
    expect(buttons().map(nameOf)).toEqual([label('open')]);
    expect(container.textContent).toBe('');
    click(label('open'));
    expect(isOpen()).toBe(true);
    click(label('shrink'));
    expect(isTab()).toBe(true);
  });

  it('is what a runner leaves the card as, and the look inside does not change that', () => {
    const actions = draw(sampleView);
    click(label('fold'));
    expect(actions.setCollapsed.mock.calls).toEqual([[true]]);
    expect(isTab()).toBe(true);
    click(label('open'));
    click(label('shrink'));
    expect(isTab()).toBe(true);
    expect(actions.setCollapsed).toHaveBeenCalledOnce();
    click(label('open'));
    click(label('keepOpen'));
    expect(actions.setCollapsed).toHaveBeenLastCalledWith(false);
    expect(isTab() || isOpen()).toBe(false);
  });
});

describe('the open panel', () => {
  it('holds everything that the view says', () => {
    draw(sampleView, { startOpen: true });
    for (const text of SAMPLE_TEXTS) expect(container.textContent).toContain(text);
  });

  it('puts the pace ceiling first, then the twinge, then the cues', () => {
    draw(sampleView, { startOpen: true });
    const text = container.textContent ?? '';
    const order = ['PLAN TITLE', 'PACE FIRST', 'TWINGE', 'CUE SAY', 'PRACTISE NAME', 'LEFT OUT', 'FOOTER'];
    const places = order.map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(-1);
  });

  it('says under a cue what supports it, and nothing where there is nothing', () => {
    draw(sampleView, { startOpen: true });
    const [first, second] = container.querySelectorAll('.cue');
    expect(first?.querySelector('details')?.textContent).toContain('CLAIM');
    expect(first?.querySelector('details')?.textContent).toContain('GRADE');
    expect(second?.querySelector('details, dl')).toBeNull();
  });

  it('has headings without a gap in their levels', () => {
    draw(sampleView, { startOpen: true });
    let above = 1;
    for (const heading of container.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
      const level = Number(heading.tagName.slice(1));
      expect(level).toBeLessThanOrEqual(above + 1);
      above = level;
    }
    expect(above).toBeGreaterThan(1);
  });

  it('leaves out headings of what is not there', () => {
    const bare: CardView = {
      ...sampleView,
      notices: [],
      choices: [],
      distances: [],
      stated: '',
      evidence: [],
      disagreeing: [],
      correction: null,
      correcting: null,
      muscles: [],
      review: [],
      plan: null,
      tips: [],
      why: [],
      sources: [],
      courseFiles: [],
      courseFilesElsewhere: [],
      courseMaps: [],
      canSave: false,
    };
    draw(bare, { startOpen: true });
    expect(container.querySelectorAll('h3, h4')).toHaveLength(0);
    expect(container.textContent).toContain('DISCLAIMER');
  });

  it('links only to the web, without handing over the page', () => {
    const courseMaps = [...(sampleView.courseMaps ?? []), { href: 'javascript:alert(1)', label: 'NO MAP' }];
    draw({ ...sampleView, courseMaps }, { startOpen: true });
    const links = [...container.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://maps.example/course',
      'https://doi.org/10.1000/1',
    ]);
    for (const link of links) {
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toContain('noopener');
      expect(link.textContent).toContain(label('newTab'));
    }
  });

  it('closes on Escape, and the page does not hear of it', () => {
    draw(sampleView);
    click(label('expand'));
    const heard = vi.fn();
    window.document.addEventListener('keydown', heard);
    // Dispatched at the listener itself: linkedom hands a bubbling event to Preact as if it stood at its target.
    const inside = container.querySelector('.card') ?? container;
    dispatch(inside, 'keydown', 'hand', { key: 'a' });
    expect([isOpen(), heard.mock.calls.length]).toEqual([true, 1]);
    dispatch(inside, 'keydown', 'script', { key: 'Escape' });
    expect([isOpen(), heard.mock.calls.length]).toEqual([true, 2]);
    dispatch(inside, 'keydown', 'hand', { key: 'Escape' });
    expect([isOpen(), heard.mock.calls.length]).toEqual([false, 2]);
  });

  it('tells assistive technology what is open and what is chosen', () => {
    draw(sampleView);
    expect(button(label('expand')).getAttribute('aria-expanded')).toBe('false');
    click(label('expand'));
    expect(button(label('shrink')).getAttribute('aria-expanded')).toBe('true');
    expect(button('MARATHONCLASS 1').getAttribute('aria-pressed')).toBe('true');
    expect(button('HALFCLASS 2').getAttribute('aria-pressed')).toBe('false');
  });
});

describe('what the buttons do', () => {
  const cases: [string, string, Exclude<keyof CardActions, 'quotes'>, unknown[]][] = [
    ['a distance', 'HALFCLASS 2', 'pickDistance', [21.0975]],
    ['a class', 'HILLY', 'chooseTerrain', ['hilly']],
    ['the plan page', label('openPlanPage'), 'openPlanPage', []],
    ['a muscle', 'HAMSTRINGSHAMSTRINGS WHY', 'openStretches', ['hamstrings']],
    ['the race', label('save'), 'saveRace', []],
    ['this site', label('hide'), 'hideHere', []],
    ['the other side', label('moveLeft'), 'moveSide', ['left']],
    ['a course file', 'FETCH FROM HOST', 'fetchCourseFile', ['/course.gpx']],
  ];
  it.each(cases)('%s', async (_what, name, action, args) => {
    const actions = draw(sampleView, { startOpen: true });
    dispatch(button(name), 'click', 'script');
    expect(actions[action]).not.toHaveBeenCalled();
    await act(async () => click(name));
    expect(actions[action].mock.calls).toEqual([args]);
  });

  it('lead to the stretches where the next step says so', () => {
    const actions = draw({ ...sampleView, next: { label: 'NEXT', opens: 'stretches' } });
    click('NEXT');
    expect(actions.openStretches).toHaveBeenCalledWith('gastrocnemius');
    expect(isOpen()).toBe(false);
  });

  it.each(['plan', 'general', 'review'] as const)(
    'open the panel at "%s" and put the focus there',
    (opens) => {
      draw({ ...sampleView, next: { label: 'NEXT', opens } });
      const focused: Element[] = [];
      vi.spyOn(window.HTMLElement.prototype, 'focus').mockImplementation(function (this: Element) {
        focused.push(this);
      });
      click('NEXT');
      expect(isOpen()).toBe(true);
      expect(focused.map((element) => element.getAttribute('data-place'))).toEqual([opens]);
      vi.restoreAllMocks();
    },
  );

  it('move the card and offer the way back', () => {
    draw(sampleView, { startOpen: true });
    click(label('moveLeft'));
    expect(container.querySelector('.card-left')).not.toBeNull();
    expect(button(label('moveRight'))).toBeDefined();
  });

  it('take a saved race back', () => {
    const actions = draw({ ...sampleView, saved: true }, { startOpen: true });
    expect(container.textContent).toContain(label('saved'));
    click(label('unsave'));
    expect(actions.unsaveRace).toHaveBeenCalledOnce();
  });

  it('tell how the fetching of a course file went, and ask once at a time', async () => {
    const actions = spies();
    let answer: (problem: string | null) => void = () => {};
    actions.fetchCourseFile.mockImplementation(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    draw(sampleView, { startOpen: true }, actions);
    const status = () =>
      button('FETCH FROM HOST').parentElement?.querySelector('[role="status"]')?.textContent;
    expect(status()).toBe('');
    click('FETCH FROM HOST');
    click('FETCH FROM HOST');
    expect(actions.fetchCourseFile).toHaveBeenCalledOnce();
    expect(status()).toBe(label('fetching'));
    await act(async () => answer('HOST REFUSED'));
    expect(status()).toBe('HOST REFUSED');
    click('FETCH FROM HOST');
    await act(async () => answer(null));
    expect(status()).toBe(label('fetched'));
  });
});

describe('in the popup', () => {
  it('is open, without the controls of the edge', () => {
    draw(sampleView, { place: 'popup' });
    expect(isOpen()).toBe(true);
    const names = buttons().map(nameOf);
    for (const edge of ['expand', 'shrink', 'fold', 'moveLeft', 'moveRight', 'hide', 'keepOpen'])
      expect(names).not.toContain(label(edge));
  });
});

describe.each(states)('every state: %s', (_name, view, options) => {
  it('has typed and named buttons', () => {
    draw(view, options);
    expect(buttons().length).toBeGreaterThan(0);
    for (const candidate of buttons()) {
      expect(candidate.getAttribute('type')).toBe('button');
      expect(nameOf(candidate)).not.toBe('');
    }
  });

  it('acts on nothing that a script does', () => {
    const actions = draw(view, options);
    const before = container.querySelector('.card')?.getAttribute('class');
    const text = container.textContent;
    for (const candidate of buttons()) dispatch(candidate, 'click', 'script');
    const { quotes, ...rest } = actions;
    for (const [name, action] of Object.entries({ ...rest, mark: quotes.mark, reveal: quotes.reveal }))
      expect(action, name).not.toHaveBeenCalled();
    expect(container.querySelector('.card')?.getAttribute('class')).toBe(before);
    expect(container.textContent).toBe(text);
  });

  it('knows the name of everything that it shows', () => {
    const missing: string[] = [];
    const labels = new Proxy(sampleView.labels, {
      get: (target, name) => {
        const text = Reflect.get(target, name);
        if (typeof text !== 'string') missing.push(String(name));
        return text;
      },
    });
    draw({ ...view, labels }, options);
    expect(missing).toEqual([]);
  });
});

it('reads every label that it is given', () => {
  const read = new Set<PropertyKey>();
  const labels = new Proxy(sampleView.labels, {
    get: (target, name) => {
      read.add(name);
      return Reflect.get(target, name);
    },
  });
  for (const [, view, options] of states) {
    draw({ ...view, labels }, options);
    act(() => render(null, container));
  }
  draw({ ...sampleView, labels }, { startOpen: true, side: 'left' });
  const correct = () => button(label('correctAgain'));
  dispatch(correct(), 'click', 'hand');
  act(() => render(null, container));
  draw({ ...sampleView, correction: null, labels }, { startOpen: true });
  // What is said only once something went on: by the tests of each.
  const lateLabels = [
    'quoteClosed',
    'quoteAbsent',
    'correctBad',
    'correctNothing',
    'reportHint',
    'reportText',
    'copy',
    'copied',
    'copyFailed',
    'fetching',
    'fetched',
  ];
  expect(Object.keys(sampleView.labels).filter((name) => !read.has(name))).toEqual(lateLabels);
});
