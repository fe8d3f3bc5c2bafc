import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ImportLog } from '../../components/options/ImportLog';
import type { ImportState, ImportSummary } from '../../lib/training/import/keep';
import { speakerFor } from '../../lib/words';

let window: ReturnType<typeof parseHTML>;
let container: HTMLElement;

beforeEach(() => {
  window = parseHTML('<!doctype html><html><body><div id="at"></div></body></html>');
  vi.stubGlobal('document', window.document);
  const at = window.document.querySelector<HTMLElement>('#at');
  if (at === null) throw new Error('no place to draw');
  container = at;
});
afterEach(() => {
  act(() => render(null, container));
  vi.unstubAllGlobals();
});

const SUMMARY: ImportSummary = {
  runs: 1312,
  from: '2018-03-01',
  to: '2028-05-10',
  strengthDays: 40,
  notRead: { undated: 0, withoutDistance: 0, notRuns: [], cut: false },
  assumedUnitM: null,
  files: { toRead: 90, before: 0, notNeeded: 1200, cameAlong: true, read: 90, left: 0, problems: {} },
};

/** States that come one by one, as the test lets them. */
function hand() {
  const waiting: ImportState[] = [];
  let ended = false;
  let wake = () => {};
  const signals: AbortSignal[] = [];
  const chosen: (readonly File[])[] = [];
  return {
    signals,
    chosen,
    give: (state: ImportState) =>
      act(async () => {
        waiting.push(state);
        ended = state.kind !== 'reading';
        wake();
        await new Promise((resolve) => setImmediate(resolve));
      }),
    read: async function* (files: readonly File[], signal: AbortSignal) {
      chosen.push(files);
      signals.push(signal);
      ended = false;
      for (;;) {
        const next = waiting.shift();
        if (next !== undefined) yield next;
        else if (ended) return;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    },
  };
}

function draw(more: { inPrivate?: boolean; left?: number; remembered?: boolean } = {}) {
  const given = hand();
  const forget = vi.fn(async () => {});
  act(() =>
    render(
      <ImportLog
        speaker={speakerFor('en-GB', 'metric')}
        remembered={more.remembered ? { count: 1312, from: '2018-03-01', to: '2028-05-10' } : null}
        left={more.left ?? 0}
        inPrivate={more.inPrivate ?? false}
        actions={{ read: given.read, forget }}
      />,
      container,
    ),
  );
  return { ...given, forget };
}

const text = () => (container.textContent ?? '').replace(/\s+/g, ' ');
const button = (name: string) =>
  [...container.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
const press = (name: string) =>
  act(async () => {
    const found = button(name);
    if (!found) throw new Error(`no button "${name}"`);
    found.dispatchEvent(new window.Event('click', { bubbles: true, cancelable: true }));
    await new Promise((resolve) => setImmediate(resolve));
  });
const choose = (name = 'export_1.zip') =>
  act(async () => {
    const input = container.querySelector('input[type=file]');
    if (input === null) throw new Error('no file field');
    Object.defineProperty(input, 'files', { value: [new File(['x'], name)], configurable: true });
    input.dispatchEvent(new window.Event('change', { bubbles: true }));
  });

describe('the import of a log', () => {
  it('says how to get the export, and beside the buttons what choosing it means', () => {
    draw();
    expect(container.querySelectorAll('.import-how > li')).toHaveLength(2);
    expect(text()).toContain('you let Uncramp remember your runs on this device');
    expect(text()).toContain('Nothing is sent anywhere.');
    expect(button('Choose the export')).toBeDefined();
    expect(button('Choose its folder')).toBeDefined();
    expect(container.querySelectorAll('input[type=file]')[1]?.hasAttribute('webkitdirectory')).toBe(true);
  });

  it('shows how far it is, and one sentence for who listens', async () => {
    const { give, chosen } = draw();
    await choose();
    expect(chosen[0]?.[0]?.name).toBe('export_1.zip');
    await give({ kind: 'reading', done: 0, of: 0 });
    expect(container.querySelector('progress')?.hasAttribute('value')).toBe(false);
    expect(button('Choose the export')).toBeUndefined();
    await give({ kind: 'reading', done: 30, of: 120 });
    const bar = container.querySelector('progress');
    expect([bar?.getAttribute('value'), bar?.getAttribute('max')]).toEqual(['30', '120']);
    expect(text()).toContain('30 of 120');
    expect(container.querySelector('[role=status]')?.textContent).toBe('Reading the files of your runs');
  });

  it('is stopped and goes on with the same file', async () => {
    const { give, signals, chosen } = draw();
    await choose();
    await give({ kind: 'reading', done: 30, of: 120 });
    expect(signals[0]?.aborted).toBe(false);
    await press('Stop');
    expect(signals[0]?.aborted).toBe(true);
    await give({ kind: 'stopped', summary: { ...SUMMARY, files: { ...SUMMARY.files, read: 30, left: 90 } } });
    expect(text()).toContain('Stopped. What was read is kept. 90 files still to read.');
    await press('Go on');
    expect(chosen[1]).toBe(chosen[0]);
    expect(signals[1]?.aborted).toBe(false);
  });

  it('says what was read, and that nothing was left out', async () => {
    const { give } = draw();
    await choose();
    await give({ kind: 'done', summary: SUMMARY });
    expect(text()).toContain('1,312 runs, from 1 March 2018 to 10 May 2028.');
    expect(text()).toContain('90 files of runs');
    expect(text()).toContain('1,200 files left closed');
    expect(text()).toContain('40 days with strength work.');
    expect(text()).toContain('Nothing was left out.');
    expect(button('Go on')).toBeUndefined();
    expect(button('Choose the export')).toBeDefined();
  });

  it('says what was not read, and why', async () => {
    const { give } = draw();
    const kinds = ['Ride', 'Swim', 'Walk', 'Hike', 'Yoga', 'Row', 'Golf', ''];
    await choose();
    await give({
      kind: 'done',
      summary: {
        ...SUMMARY,
        notRead: {
          undated: 1,
          withoutDistance: 2,
          notRuns: kinds.map((name, i) => ({ name, count: 100 - i })),
          cut: true,
        },
        assumedUnitM: 1609.344,
        files: {
          ...SUMMARY.files,
          cameAlong: false,
          problems: { missing: 3, damaged: 1, 'too-large': 1, 'no-times': 2 },
        },
      },
    });
    for (const line of [
      'breaks off before its end',
      '772 activities that are no runs: Ride 100, Swim 99, Walk 98, Hike 97, Yoga 96, Row 95, others 187.',
      '1 run whose date could not be read.',
      '2 runs without a distance.',
      'The files of the runs did not come along',
      '3 files named in the list and not in the export.',
      '1 file damaged.',
      '1 file too large to be the file of one run.',
      '2 files without times or distances.',
      'They were taken for miles.',
    ])
      expect(text()).toContain(line);
    expect(text()).not.toContain('Nothing was left out.');
  });

  it.each([
    ['no-table', 'No list of activities was found in it.'],
    ['damaged', 'cannot be opened'],
    ['too-large', 'more than the export of one person'],
    ['locked', 'locked by a password'],
    ['not-kept', 'Something went wrong on the way.'],
  ] as const)('says what is wrong: %s', async (problem, words) => {
    const { give } = draw();
    await choose();
    await give({ kind: 'failed', problem });
    expect(text()).toContain(words);
    expect(button('Choose the export')).toBeDefined();
  });

  it('says that an earlier one was not finished', () => {
    draw({ left: 44 });
    expect(text()).toContain('An import stopped with 44 files still to read. Choose the same export again');
  });

  it('keeps nothing from a private window', () => {
    draw({ inPrivate: true });
    expect(container.querySelector('input')).toBeNull();
    expect(text()).toContain('Runs are not remembered from a private window.');
  });
});

describe('the runs that are remembered', () => {
  it('are forgotten in the same place, once that is meant', async () => {
    const { forget } = draw({ remembered: true });
    expect(text()).toContain('1,312 runs remembered, from 1 March 2018 to 10 May 2028.');
    await press('Forget my runs');
    await press('Keep them');
    expect(forget).not.toHaveBeenCalled();
    await press('Forget my runs');
    await press('Yes, forget them');
    expect(forget).toHaveBeenCalledOnce();
    expect(text()).toContain('Your runs are forgotten.');
  });

  it('say where forgetting did not work', async () => {
    const { forget } = draw({ remembered: true });
    forget.mockRejectedValueOnce(new Error('no'));
    await press('Forget my runs');
    await press('Yes, forget them');
    expect(text()).toContain('That did not work. The runs are still here.');
  });

  it('cannot be forgotten while more of them are read', async () => {
    const { give } = draw({ remembered: true });
    await choose();
    await give({ kind: 'reading', done: 1, of: 2 });
    expect(button('Forget my runs')?.hasAttribute('disabled')).toBe(true);
  });
});
