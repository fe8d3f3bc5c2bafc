import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DiarySection } from '../../../components/options/Diary';
import {
  changeDiary,
  type Diary,
  type DiaryChange,
  type DiaryEntry,
  EMPTY_DIARY,
} from '../../../lib/runner/diary';
import { DEFAULT_RUNNER, type Runner } from '../../../lib/runner/runner';
import { speakerFor, type Units } from '../../../lib/words';

let container: HTMLElement;
let dom: ReturnType<typeof parseHTML>;
let kept: { diary: Diary; runner: Runner };

beforeEach(() => {
  dom = parseHTML('<!doctype html><html><body><div id="at"></div></body></html>');
  vi.stubGlobal('document', dom.document);
  vi.stubGlobal('window', dom.window);
  const at = dom.document.querySelector<HTMLElement>('#at');
  if (at === null) throw new Error('no place to draw');
  container = at;
  kept = { diary: EMPTY_DIARY, runner: DEFAULT_RUNNER };
});
afterEach(() => {
  act(() => render(null, container));
  vi.unstubAllGlobals();
});

const entry = (name: string, change: Partial<DiaryEntry> = {}): DiaryEntry => ({
  id: name,
  kind: 'race',
  date: '2027-05-02',
  name,
  distanceKm: 42.195,
  terrain: 'flat',
  cramped: true,
  muscle: 'gastrocnemius',
  side: null,
  place: { is: 'km', km: 35 },
  note: '',
  setAnswers: false,
  writtenAt: '2027-05-03T08:00:00.000Z',
  ...change,
});

function draw(units: Units = 'metric', inPrivate = false): void {
  const change = (what: DiaryChange) => {
    kept = changeDiary(kept, what);
    draw(units, inPrivate);
  };
  act(() =>
    render(
      <DiarySection
        diary={kept.diary}
        today="2027-06-01"
        inPrivate={inPrivate}
        speaker={speakerFor('en', units)}
        change={change}
      />,
      container,
    ),
  );
}
const write = (...entries: DiaryEntry[]) => {
  for (const one of entries) kept = changeDiary(kept, { does: 'keep', entry: one });
};

const text = () => (container.textContent ?? '').replace(/\s+/g, ' ');
const nameOf = (one: Element) => one.getAttribute('aria-label') ?? (one.textContent ?? '').trim();
function button(name: string): HTMLButtonElement {
  const found = [...container.querySelectorAll('button')].find((one) => nameOf(one) === name);
  if (!found) throw new Error(`no button "${name}"`);
  return found;
}
const press = (name: string) =>
  act(() => {
    button(name).dispatchEvent(new dom.window.Event('click', { bubbles: true }));
  });
function field<E extends Element>(label: string, kind: new () => E): E {
  const found = [...container.querySelectorAll('label')].find((one) => one.textContent === label);
  const control = dom.document.getElementById(found?.getAttribute('for') ?? '-');
  if (!(control instanceof kind)) throw new Error(`no field "${label}"`);
  return control;
}
function type(label: string, value: string): void {
  const input = field(label, dom.window.HTMLInputElement);
  act(() => {
    input.value = value;
    input.dispatchEvent(new dom.window.Event('input', { bubbles: true }));
  });
}
const submit = () =>
  act(() => {
    container.querySelector('form')?.dispatchEvent(new dom.window.Event('submit', { bubbles: true }));
  });

describe('the diary in the options', () => {
  it('says what will come where there is nothing', () => {
    draw();
    expect(text()).toMatch(/Nothing here yet.*three taps/);
    expect(text()).not.toContain('What it comes to');
  });

  it('lists the newest first, and says what it comes to with the counts', () => {
    write(
      entry('Winter Ten', { date: '2027-01-10', cramped: false, muscle: null, place: null }),
      entry('Otter Bend Half', { date: '2027-03-07', muscle: 'hamstrings', place: { is: 'km', km: 4 } }),
      entry('Canal City Marathon'),
      entry('Ridge Trail', { date: '2027-05-20', place: null }),
      entry('Bay Marathon', { date: '2027-05-25' }),
    );
    draw();
    expect([...container.querySelectorAll('ol h3')].map((one) => one.textContent)).toEqual([
      'Bay Marathon',
      'Ridge Trail',
      'Canal City Marathon',
      'Otter Bend Half',
      'Winter Ten',
    ]);
    expect(text()).toContain('A cramp in 4 of 5 entries.');
    expect(text()).toContain('Calf: 3');
    expect(text()).toContain('2 of 3 after two thirds of the distance, 1 in the first third.');
    expect(text()).toContain('Of 1 more the place is not known.');
    expect(text()).toContain('no forecast');
  });

  it('deletes after asking, and tells that the muscle leaves the answers', () => {
    write(entry('Canal City Marathon'));
    draw();
    press('Delete: Canal City Marathon');
    expect(text()).toContain('Your answers then no longer name the calf');
    press('Keep it');
    expect(kept.diary.entries).toHaveLength(1);
    press('Delete: Canal City Marathon');
    press('Delete');
    expect(kept.diary).toEqual(EMPTY_DIARY);
    expect(kept.runner.cramps).toEqual([]);
    expect(text()).toContain('Nothing here yet');
  });

  it('takes an entry of the runner’s own, in their units, and refuses what is none', () => {
    draw('imperial');
    press('Write one down');
    submit();
    expect(text()).toContain('A name, please');
    type('What was it?', 'Long run by the river');
    type('Distance in miles', 'far');
    submit();
    expect(text()).toContain('A distance, please');
    expect(kept.diary.entries).toEqual([]);
    type('Distance in miles', '20');
    press('No');
    submit();
    expect(kept.diary.entries).toMatchObject([
      { name: 'Long run by the river', kind: 'run', date: '2027-06-01', cramped: false, muscle: null },
    ]);
    expect(kept.diary.entries[0]?.distanceKm).toBeCloseTo(32.187, 2);
  });

  it('changes an entry, and keeps what it had', () => {
    write(entry('Canal City Marathon', { side: 'left' }));
    draw();
    press('Change: Canal City Marathon');
    type('What was it?', 'Canal City Marathon 2027');
    submit();
    expect(kept.diary.entries).toMatchObject([
      {
        id: 'Canal City Marathon',
        name: 'Canal City Marathon 2027',
        side: 'left',
        place: { is: 'km', km: 35 },
      },
    ]);
    press('Change: Canal City Marathon 2027');
    press('No');
    submit();
    expect(kept.diary.entries).toMatchObject([{ cramped: false, muscle: null, side: null, place: null }]);
    expect(kept.runner.cramps).toEqual([]);
  });

  it('opens a long diary on request', () => {
    write(...Array.from({ length: 20 }, (_, i) => entry(`Run ${i}`, { kind: 'run' })));
    draw();
    expect(container.querySelectorAll('ol > li').length).toBeLessThan(20);
    press('Show 8 older entries');
    expect(container.querySelectorAll('ol > li')).toHaveLength(20);
  });

  it('takes nothing in a private window, and still shows and deletes', () => {
    write(entry('Canal City Marathon'));
    draw('metric', true);
    expect([...container.querySelectorAll('button')].map(nameOf)).toEqual(['Delete: Canal City Marathon']);
    expect(text()).toContain('private window');
  });
});
