import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options, type OptionsProps } from '../../components/options/Options';
import { siteRows } from '../../components/options/Sites';
import { MUSCLES } from '../../lib/muscles';
import { sites } from '../../lib/page/hosts';
import { EMPTY_DIARY } from '../../lib/runner/diary';
import { DEFAULT_RUNNER, INJURIES, type Runner } from '../../lib/runner/runner';
import { DEFAULT_SETTINGS } from '../../lib/runner/settings';
import { languages, speakerFor } from '../../lib/words';

const speaker = speakerFor('en-GB', 'metric');
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

function draw(more: Partial<OptionsProps> = {}) {
  const actions = {
    changeRunner: vi.fn<(runner: Runner) => void>(),
    changeSettings: vi.fn(),
    changeDiary: vi.fn(),
    openStretches: vi.fn(),
    openUnknowns: vi.fn(),
    data: {
      exportData: vi.fn(async () => '{}'),
      importData: vi.fn(async () => true),
      wipe: vi.fn(async () => {}),
    },
    log: { read: async function* () {}, forget: vi.fn(async () => {}) },
  };
  act(() =>
    render(
      <Options
        speaker={speaker}
        runner={DEFAULT_RUNNER}
        settings={DEFAULT_SETTINGS}
        diary={EMPTY_DIARY}
        today="2027-05-20"
        inPrivate={false}
        imported={{ remembered: null, left: 0 }}
        languages={languages}
        sites={siteRows(sites)}
        version="1.2.3"
        status="none"
        actions={actions}
        {...more}
      />,
      container,
    ),
  );
  return actions;
}

const text = () => container.textContent ?? '';

function field(label: string): HTMLInputElement {
  const found = [...container.querySelectorAll('label')].find((one) =>
    (one.textContent ?? '').startsWith(label),
  );
  const input = found?.querySelector('input');
  if (!input) throw new Error(`no field "${label}"`);
  return input;
}

const set = (input: HTMLInputElement, checked: boolean) =>
  act(() => {
    input.checked = checked;
    input.dispatchEvent(new window.Event('change', { bubbles: true }));
  });

function press(name: string) {
  const found = [...container.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === name,
  );
  if (!found) throw new Error(`no button "${name}"`);
  return act(async () => {
    found.dispatchEvent(new window.Event('click', { bubbles: true, cancelable: true }));
  });
}

describe('about me', () => {
  it('asks for every muscle and every injury that the plan knows', () => {
    draw();
    const choices = container.querySelectorAll('.choice');
    expect(choices).toHaveLength(MUSCLES.length + INJURIES.length + 3);
  });

  it('adds and removes one answer and leaves the others', () => {
    const runner: Runner = { ...DEFAULT_RUNNER, cramps: ['soleus'], injuries: ['knee'] };
    const actions = draw({ runner });
    set(field('hamstrings'), true);
    expect(actions.changeRunner).toHaveBeenLastCalledWith({ ...runner, cramps: ['soleus', 'hamstrings'] });
    set(field('lower calf'), false);
    expect(actions.changeRunner).toHaveBeenLastCalledWith({ ...runner, cramps: [] });
    set(field('I expect a hot race day'), true);
    expect(actions.changeRunner).toHaveBeenLastCalledWith({ ...runner, hot: true });
    set(field('New to this'), true);
    expect(actions.changeRunner).toHaveBeenLastCalledWith({ ...runner, experience: 'new' });
  });

  it('keeps practised cues that it does not ask about', () => {
    const runner: Runner = { ...DEFAULT_RUNNER, practisedCues: ['tall_reset'] };
    const actions = draw({ runner });
    set(field('A small lean'), true);
    expect(actions.changeRunner).toHaveBeenLastCalledWith({
      ...runner,
      practisedCues: ['tall_reset', 'small_lean'],
    });
  });
});

describe('sites', () => {
  it('lists the whole table, each race once, with hosts and no patterns', () => {
    const rows = siteRows(sites);
    expect(new Set(rows.map((row) => row.name)).size).toBe(rows.length);
    expect(new Set(rows.map((row) => row.name))).toEqual(new Set(sites.map((site) => site.name)));
    for (const row of rows) {
      expect(row.hosts.length).toBeGreaterThan(0);
      for (const host of row.hosts) expect(host).toMatch(/^[a-z0-9.-]+$/);
    }
  });

  it('joins the hosts of one name, and trusts it only where every part was seen', () => {
    const rows = siteRows([
      { name: 'A', matches: ['https://a.example/x/*', 'https://a.example/y/*'], markup: { status: 'seen' } },
      { name: 'A', matches: ['https://b.example/*', 'nonsense'], markup: { status: 'unverified' } },
    ]);
    expect(rows).toEqual([{ name: 'A', hosts: ['a.example', 'b.example'], verified: false }]);
  });

  it('turns every host of a site off and on, and keeps what was turned off elsewhere', () => {
    const sitesShown = [{ name: 'Parks', hosts: ['a.example', 'b.example'], verified: true }];
    const actions = draw({
      sites: sitesShown,
      settings: { ...DEFAULT_SETTINGS, hiddenHosts: ['other.example'] },
    });
    set(field('Parks'), false);
    expect(actions.changeSettings).toHaveBeenLastCalledWith({
      hiddenHosts: ['other.example', 'a.example', 'b.example'],
    });
    const again = draw({
      sites: sitesShown,
      settings: { ...DEFAULT_SETTINGS, hiddenHosts: ['other.example', 'a.example', 'b.example'] },
    });
    expect(field('Parks').checked).toBe(false);
    set(field('Parks'), true);
    expect(again.changeSettings).toHaveBeenLastCalledWith({ hiddenHosts: ['other.example'] });
  });

  it('offers back a host that was turned off on a card', async () => {
    const actions = draw({ settings: { ...DEFAULT_SETTINGS, hiddenHosts: ['race.example'] } });
    await press('Turn on again: race.example');
    expect(actions.changeSettings).toHaveBeenLastCalledWith({ hiddenHosts: [] });
  });
});

describe('units, language and data', () => {
  it('changes units and offers only languages that have a catalogue', () => {
    const actions = draw();
    set(field('Miles and feet'), true);
    expect(actions.changeSettings).toHaveBeenLastCalledWith({ units: 'imperial' });
    expect(container.querySelectorAll('input[name="language"]')).toHaveLength(languages.length + 1);
    set(field('English'), true);
    expect(actions.changeSettings).toHaveBeenLastCalledWith({ language: 'en' });
  });

  it('forgets only after asking, and says so', async () => {
    const actions = draw();
    await press('Forget everything');
    expect(actions.data.wipe).not.toHaveBeenCalled();
    await press('Keep it');
    await press('Forget everything');
    await press('Yes, forget it all');
    expect(actions.data.wipe).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(text()).toContain('All forgotten.'));
  });

  it.each([
    [async () => true, 'Brought in.'],
    [async () => false, 'Nothing was changed.'],
    [
      async () => {
        throw new Error('storage');
      },
      'That did not work.',
    ],
  ])('tells how bringing in a copy went (%#)', async (importData, words) => {
    const actions = draw();
    actions.data.importData.mockImplementation(importData);
    const input = container.querySelector<HTMLInputElement>('#data input[type="file"]');
    if (!input) throw new Error('no file field');
    Object.defineProperty(input, 'files', { value: [new File(['{"a":1}'], 'uncramp.json')] });
    await act(async () => {
      input.dispatchEvent(new window.Event('change', { bubbles: true }));
    });
    await vi.waitFor(() => expect(text()).toContain(words));
    expect(actions.data.importData).toHaveBeenCalledWith('{"a":1}');
  });

  it('says that a change was kept, or that it was not', () => {
    draw({ status: 'saved' });
    expect(container.querySelector('.status')?.textContent).toBe('Saved');
    draw({ status: 'failed' });
    expect(container.querySelector('.status')?.textContent).toContain('Not saved');
  });
});
