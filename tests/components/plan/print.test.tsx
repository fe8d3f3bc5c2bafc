import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Pieces } from '../../../components/plan/print/Pieces';
import { SplitTable } from '../../../components/plan/print/SplitTable';
import { speakerFor } from '../../../lib/words';
import { courseOf, pointToPoint, segmentsOf } from '../../advice/courses';
import { carriedOf } from '../../export/print/carried';

const metric = speakerFor('en', 'metric');
let container: HTMLElement;
let listeners: Map<string, () => void>;
let root: HTMLElement;

beforeEach(() => {
  const { document } = parseHTML('<!doctype html><html><body><div id="at"></div></body></html>');
  listeners = new Map();
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', {
    addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
    removeEventListener: (type: string) => listeners.delete(type),
  });
  const at = document.querySelector<HTMLElement>('#at');
  if (at === null) throw new Error('the page has no root');
  container = at;
  root = document.documentElement;
});

afterEach(() => {
  act(() => render(null, container));
  vi.unstubAllGlobals();
});

const text = (selector: string) => container.querySelector(selector)?.textContent ?? '';

describe('the table of splits', () => {
  const show = (...[change, speaker = metric]: [Parameters<typeof carriedOf>[0], typeof metric?]) =>
    act(() => render(<SplitTable carried={carriedOf(change)} speaker={speaker} />, container));
  const rows = () => [...container.querySelectorAll('tbody tr')];

  it('calls even splits even', () => {
    show({});
    expect(text('p')).toMatch(/^Even splits: .* no heights are known/);
    expect(rows()).toHaveLength(9);
    expect(rows().at(-1)?.textContent).toBe('Finish3:30:004:59');
  });

  it('tells what the climbs changed, and that no descent is faster', () => {
    show({ course: pointToPoint });
    expect(text('p')).toMatch(/^Adjusted for the climbs.*No descent is timed faster/);
    expect(rows()).toHaveLength(43);
  });

  it('calls the splits of a level course even too', () => {
    show({ course: courseOf({ distanceKm: 10, segments: segmentsOf([[10, 0]]) }), goalS: 3000 });
    expect(text('p')).toMatch(/^Even splits: on this course/);
  });

  it('stands at the miles where miles are read', () => {
    show({ course: pointToPoint, signs: 'mile' }, speakerFor('en', 'imperial'));
    expect(rows()).toHaveLength(27);
    expect(text('thead')).toMatch(/^mile.*Min per mile$/);
    expect(rows()[0]?.textContent).toMatch(/^1(\d:\d\d)\1$/);
  });

  it('is not there without a goal', () => {
    show({ goalS: null });
    expect(container.textContent).toBe('');
  });
});

describe('what can be carried', () => {
  const show = (change: Parameters<typeof carriedOf>[0] = {}) => {
    const print = vi.fn();
    act(() => render(<Pieces carried={carriedOf(change)} speaker={metric} print={print} />, container));
    return print;
  };
  const button = (name: string) =>
    [...container.querySelectorAll('button')].find((one) => one.textContent === name);

  it('shows the wristband first, and tells its size', () => {
    show();
    expect(button('Wristband')?.getAttribute('aria-pressed')).toBe('true');
    expect(text('.print-tell')).toMatch(/^44 × 230 mm when folded/);
    expect(text('.print-picture')).toContain('3:30:00');
  });

  it('prints one sheet alone, and puts the page back when it is printed', () => {
    const print = show();
    act(() => button('Print the wristband')?.click());
    expect(print).toHaveBeenCalledOnce();
    expect(root.className).toBe('prints-one');
    expect(root.querySelectorAll('.print-sheet')).toHaveLength(1);
    act(() => button('Print the wristband')?.click());
    expect(root.querySelectorAll('.print-sheet')).toHaveLength(1);
    act(() => listeners.get('afterprint')?.());
    expect(root.className).toBe('');
    expect(root.querySelectorAll('.print-sheet')).toHaveLength(0);
    expect(listeners.size).toBe(0);
  });

  it.each([
    [{ goalS: null }, /^No goal time yet/],
    [{ goalS: 60 }, /^This goal time does not fit/],
    [{ runner: { hot: true } }, /^Hot day: no goal splits/],
  ])('says why there is no clock, case %#', (change, sentence) => {
    show(change);
    expect(text('.print-pieces')).toMatch(sentence);
  });
});
