import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { QuoteMark } from '../../components/card/actions';
import { Card, type CardActions } from '../../components/card/Card';
import type { CardView } from '../../lib/advice/card-view';
import { sampleView } from './card-sample';

let window: ReturnType<typeof parseHTML>;
let container: HTMLElement;
let focused: Element | null;

beforeEach(() => {
  window = parseHTML('<!doctype html><html><body><div id="at"></div></body></html>');
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('HTMLInputElement', window.HTMLInputElement);
  focused = null;
  vi.spyOn(window.HTMLElement.prototype, 'focus').mockImplementation(function (this: Element) {
    focused = this;
  });
  const at = window.document.querySelector<HTMLElement>('#at');
  if (at === null) throw new Error('the page has no place for the card');
  container = at;
});
afterEach(() => {
  act(() => render(null, container));
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const marks = (outcome: QuoteMark) => ({
  mark: vi.fn(async () => outcome),
  reveal: vi.fn(async () => outcome),
  clear: vi.fn(),
});

function draw(view: CardView, change: Partial<CardActions> = {}, place: 'edge' | 'popup' = 'edge') {
  const nothing = () => {};
  const correct = vi.fn();
  const dismiss = vi.fn();
  const actions: CardActions = {
    chooseTerrain: nothing,
    pickDistance: nothing,
    openPlanPage: nothing,
    openStretches: nothing,
    openUnknowns: nothing,
    fetchCourseFile: async () => null,
    saveRace: nothing,
    unsaveRace: nothing,
    hideHere: nothing,
    setCollapsed: nothing,
    moveSide: nothing,
    report: async () => 'REPORT',
    quotes: null,
    ...change,
    correct,
    dismiss,
  };
  act(() => render(<Card view={view} actions={actions} place={place} startOpen />, container));
  return { correct, dismiss };
}

const label = (name: string) => sampleView.labels[name] ?? `no label ${name}`;
const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
function control(name: string): HTMLElement {
  const found = [...container.querySelectorAll<HTMLElement>('button, input')].find(
    (one) => nameOf(one) === name,
  );
  if (!found) throw new Error(`no control "${name}"`);
  return found;
}
const field = (name: string) => {
  const found = container.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (!found) throw new Error(`no field "${name}"`);
  return found;
};

function dispatch(target: Element, type: string, more: Record<string, unknown> = {}) {
  const event = new window.Event(type, { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  for (const [key, value] of Object.entries(more)) Object.defineProperty(event, key, { value });
  act(() => {
    target.dispatchEvent(event);
  });
}
const click = (name: string) => dispatch(control(name), 'click');
function type(name: string, text: string) {
  const input = field(name);
  input.value = text;
  dispatch(input, 'input');
}
const submit = () => {
  const form = container.querySelector('form');
  if (form) dispatch(form, 'submit');
};
const settled = () => act(async () => {});

const plain: CardView = { ...sampleView, correction: null };
const quoteName = `QUOTE 1 ${label('showQuote')}`;

describe('a quote', () => {
  it('is marked while it is pointed at or focused, and brought into view when pressed', async () => {
    const quotes = marks('marked');
    draw(plain, { quotes });
    dispatch(control(quoteName), 'pointerenter', { pointerType: 'mouse' });
    dispatch(control(quoteName), 'focus');
    expect(quotes.mark.mock.calls).toEqual([['QUOTE 1']]);
    dispatch(control(quoteName), 'pointerleave');
    expect(quotes.clear).not.toHaveBeenCalled();
    expect(quotes.reveal).not.toHaveBeenCalled();
    click(quoteName);
    expect(quotes.reveal.mock.calls).toEqual([['QUOTE 1']]);
    dispatch(control(quoteName), 'blur');
    expect(quotes.clear).toHaveBeenCalledOnce();
    await settled();
    expect(container.textContent).not.toContain(label('quoteClosed'));
  });

  it('is no more marked once the panel closes', () => {
    const quotes = marks('marked');
    draw(plain, { quotes });
    dispatch(control(quoteName), 'focus');
    click(label('shrink'));
    expect(quotes.clear).toHaveBeenCalled();
  });

  it.each([
    ['closed', 'quoteClosed'],
    ['absent', 'quoteAbsent'],
  ] as const)('that is %s on the page says so', async (outcome, said) => {
    draw(plain, { quotes: marks(outcome) });
    expect(container.textContent).not.toContain(label(said));
    dispatch(control(quoteName), 'focus');
    await settled();
    expect(container.textContent).toContain(label(said));
  });

  it('from the page’s data, from elsewhere, or in the popup is no button', () => {
    draw(plain, { quotes: marks('marked') });
    const named = [...container.querySelectorAll('.quote')].map((one) => one.querySelector('q')?.textContent);
    expect(named).toEqual(['QUOTE 1', 'OTHER QUOTE']);
    expect(container.textContent).toContain(label('quoteInData'));
    draw(plain, { quotes: null }, 'popup');
    expect(container.querySelectorAll('.quote')).toHaveLength(0);
    expect(container.textContent).toContain('QUOTE 1');
  });
});

describe('“That’s wrong”', () => {
  it('opens a form on its first control, and closes on Escape, back on the button', () => {
    draw(plain);
    expect(control(label('wrong')).getAttribute('aria-expanded')).toBe('false');
    click(label('wrong'));
    expect(control(label('wrong')).getAttribute('aria-expanded')).toBe('true');
    expect(focused && nameOf(focused)).toBe('AS ROLLING');
    const panel = container.querySelector('.correct');
    if (panel) dispatch(panel, 'keydown', { key: 'Escape' });
    expect(container.querySelector('form')).toBeNull();
    expect(focused && nameOf(focused)).toBe(label('wrong'));
    expect(container.querySelector('.card-body')).not.toBeNull();
  });

  it('says of the course what was changed in it, and nothing of the rest', () => {
    const { correct } = draw(plain);
    click(label('wrong'));
    click('AS MOUNTAINOUS');
    click('AS ROLLING');
    type('gain', '1,310');
    click('ON TRAIL');
    submit();
    expect(correct.mock.calls).toEqual([
      [
        {
          does: 'correct',
          course: { ofKm: 42.2, terrain: 'rolling', gainM: 1310, distanceKm: null, surface: 'trail' },
        },
      ],
    ]);
    expect(container.querySelector('form')).toBeNull();
    expect(focused && nameOf(focused)).toBe(label('wrong'));
  });

  it('takes feet and miles from a runner who runs in them', () => {
    const correcting = sampleView.correcting && { ...sampleView.correcting, units: 'imperial' as const };
    const { correct } = draw({ ...plain, correcting });
    click(label('wrong'));
    type('gain', '1000');
    type('distance', '13,1');
    submit();
    const course = correct.mock.calls[0]?.[0].course;
    expect(course.gainM).toBeCloseTo(304.8, 3);
    expect(course.distanceKm).toBeCloseTo(21.08, 2);
  });

  it.each([
    ['gain', 'much'],
    ['gain', '0'],
    ['gain', '99999'],
    ['gain', '9000'],
    ['distance', '0'],
    ['distance', '12345'],
    ['distance', '-3'],
  ])('takes no %s of “%s”, says so, and stays at the field', (name, text) => {
    const { correct } = draw(plain);
    click(label('wrong'));
    type(name, text);
    submit();
    expect(correct).not.toHaveBeenCalled();
    expect(field(name).getAttribute('aria-invalid')).toBe('true');
    expect(container.textContent).toContain(label('correctBad'));
    expect(focused?.getAttribute('name')).toBe(name);
  });

  it('does nothing where nothing is changed, and says so', () => {
    const { correct } = draw(plain);
    click(label('wrong'));
    submit();
    expect(correct).not.toHaveBeenCalled();
    expect(container.textContent).toContain(label('correctNothing'));
  });

  it('shows what was corrected, with the way back, also when all is taken out of it', () => {
    const correcting = sampleView.correcting && {
      ...sampleView.correcting,
      gain: { label: 'GAIN', value: '310', read: '46' },
    };
    const { correct } = draw({ ...sampleView, correcting });
    expect(container.textContent).toContain('CORRECTION');
    click(label('undo'));
    expect(focused && nameOf(focused)).toBe(label('correctAgain'));
    click(label('correctAgain'));
    type('gain', '');
    submit();
    expect(correct.mock.calls).toEqual([[{ does: 'undo', ofKm: 42.2 }], [{ does: 'undo', ofKm: 42.2 }]]);
  });

  it('is not there where there is nothing to correct', () => {
    draw({ ...plain, correcting: null });
    expect(() => control(label('wrong'))).toThrow();
  });

  it('lets a page that is no race go, with a last word and the way back', () => {
    const { correct } = draw(plain);
    click(label('wrong'));
    click(label('notARace'));
    expect(correct.mock.calls).toEqual([[{ does: 'not-a-race' }]]);
    const { correct: back, dismiss } = draw({ ...plain, correction: { text: 'NO RACE', notARace: true } });
    expect(container.querySelector('.card-body')).toBeNull();
    expect(focused && nameOf(focused)).toBe(label('undo'));
    click(label('undo'));
    expect(back.mock.calls).toEqual([[{ does: 'race-after-all' }]]);
    click(label('close'));
    expect(dismiss).toHaveBeenCalledOnce();
  });
});

describe('the report', () => {
  async function open(writeText: (text: string) => Promise<void>, execCommand: () => boolean) {
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    Object.assign(window.document, { execCommand });
    draw(plain);
    click(label('wrong'));
    const details = container.querySelector('.correct details');
    if (!details) throw new Error('no report');
    details.setAttribute('open', '');
    Object.assign(details, { open: true });
    dispatch(details, 'toggle');
    await settled();
    const area = container.querySelector('textarea');
    if (area) Object.assign(area, { select: () => {} });
    click(label('copy'));
    await settled();
  }

  it('is copied, and says so', async () => {
    const writeText = vi.fn(async () => {});
    await open(writeText, () => false);
    expect(writeText).toHaveBeenCalledWith('REPORT');
    expect(container.textContent).toContain(label('copied'));
    expect(container.textContent).toContain(label('reportHint'));
    expect(container.querySelector('.correct label.visually-hidden')?.textContent).toBe(label('reportText'));
  });

  it.each([
    [true, 'copied'],
    [false, 'copyFailed'],
  ] as const)('is copied from its selected text where there is no clipboard (%s)', async (works, said) => {
    await open(
      async () => {
        throw new Error('not allowed');
      },
      () => works,
    );
    expect(focused?.tagName.toLowerCase()).toBe('textarea');
    expect(container.textContent).toContain(label(said));
  });
});
