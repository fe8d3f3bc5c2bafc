import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CarrySection } from '../../../components/plan/carry/CarrySection';
import type { Carried } from '../../../lib/export/carried';
import { speakerFor } from '../../../lib/words';
import { carriedAlong, carriedOn } from '../../export/carry';

const english = speakerFor('en', 'metric');
let container: HTMLElement;
let saved: { blob: Blob; name: string }[];

beforeEach(() => {
  const dom = parseHTML('<!doctype html><html><body><div id="at"></div></body></html>');
  vi.stubGlobal('document', dom.document);
  vi.stubGlobal('window', dom.window);
  const at = dom.document.querySelector<HTMLElement>('#at');
  if (at === null) throw new Error('the page has no root');
  container = at;
  saved = [];
  let made: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made = blob instanceof Blob ? blob : null;
    return 'blob:made';
  });
  vi.spyOn(dom.window.HTMLElement.prototype, 'click').mockImplementation(function (this: HTMLElement) {
    if (made !== null && this.localName === 'a')
      saved.push({ blob: made, name: this.getAttribute('download') ?? '' });
  });
});

afterEach(() => {
  act(() => render(null, container));
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function show(carried: Carried, today = '2027-01-18'): void {
  act(() => render(<CarrySection carried={carried} today={today} speaker={english} />, container));
}
const text = () => container.textContent ?? '';
const buttons = () => [...container.querySelectorAll('button')];
async function press(name: string): Promise<void> {
  const button = buttons().find(({ textContent }) => textContent === name);
  if (!button) throw new Error(`no button ${name}`);
  const statuses = () =>
    [...container.querySelectorAll('[role=status]')].map((one) => one.textContent).join('');
  const before = statuses();
  button.dispatchEvent(new window.Event('click', { bubbles: true }));
  await vi.waitFor(async () => {
    await act(async () => {});
    expect(statuses()).not.toBe(before);
  });
}

describe('what can be taken along', () => {
  it('is each form with its button where there is a course file and a day', () => {
    show(carriedAlong(21.1, 50));
    expect(buttons().map(({ textContent }) => textContent)).toEqual([
      'Save the workout',
      'Save the TCX course',
      'Save the GPX track',
      'Save the calendar',
      'Copy the text',
    ]);
    expect(container.querySelectorAll('details')).toHaveLength(5);
    for (const { textContent } of container.querySelectorAll('details'))
      expect(textContent).toMatch(/^How to get it there.{40,}/);
  });

  it('says what is missing for the others', () => {
    show(carriedOn({}, {}, { raceDate: null }));
    expect(buttons().map(({ textContent }) => textContent)).toEqual(['Save the workout', 'Copy the text']);
    expect(text()).toContain('drop a GPX, TCX or FIT file');
    expect(text()).toContain('Needs race day');
    show(carriedOn(), '2027-06-01');
    expect(text()).toContain('The race is over.');
  });

  it('is saved under the race’s name, and said so', async () => {
    show(carriedAlong(21.1, 50));
    await press('Save the GPX track');
    expect(text()).toContain('uncramp-bay-marathon.gpx is in your downloads.');
    expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([
      ['uncramp-bay-marathon.gpx', 'application/gpx+xml'],
    ]);
    expect(await saved[0]?.blob.text()).toContain('<trkpt');
  });

  it('is copied, and shown to be copied by hand where the browser refuses', async () => {
    const writeText = vi.fn(async (_text: string) => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    show(carriedOn());
    await press('Copy the text');
    expect(writeText.mock.calls[0]?.[0]).toMatch(/^Bay Marathon/);
    expect(text()).toContain('on the clipboard');
    writeText.mockRejectedValue(new Error('not allowed'));
    await press('Copy the text');
    await vi.waitFor(() => expect(container.querySelector('textarea')?.value).toMatch(/^Bay Marathon/));
  });

  it('says so where a file cannot be made', async () => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room');
    });
    show(carriedOn());
    await press('Save the workout');
    expect(text()).toContain('could not be made');
  });
});
