import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { strideOfClicks } from '../../../components/plan/practice/beat';
import { Counter } from '../../../components/plan/practice/Counter';
import { PracticeTools } from '../../../components/plan/practice/PracticeTools';
import { Timeline } from '../../../components/plan/practice/Timeline';
import { practiceView } from '../../../components/plan/practice/view';
import { makePlan } from '../../../lib/advice/plan';
import { sayTimeline } from '../../../lib/advice/say-timeline';
import { DEFAULT_RUNNER, type Runner } from '../../../lib/runner/runner';
import { speakerFor } from '../../../lib/words';
import { courseOf, runnerOf } from '../../advice/courses';

const english = speakerFor('en-GB', 'metric');
let dom: ReturnType<typeof parseHTML>;
let container: HTMLElement;
/** Sounds that a page made, each with the sources that play in it. */
let sounds: FakeContext[];

class FakeContext {
  state = 'suspended';
  sampleRate = 48_000;
  currentTime = 0;
  destination = {};
  readonly played: { readonly seconds: number; stopped: boolean }[] = [];
  constructor() {
    sounds.push(this);
  }
  resume() {
    this.state = 'running';
    return Promise.resolve();
  }
  close() {
    this.state = 'closed';
    return Promise.resolve();
  }
  createBuffer(_channels: number, length: number, rate: number) {
    return { seconds: length / rate, copyToChannel: () => {} };
  }
  createBufferSource() {
    const source = {
      buffer: { seconds: 0 },
      loop: false,
      connect: () => {},
      start: () => void this.played.push(Object.assign(entry, { seconds: source.buffer.seconds })),
      stop: () => {
        entry.stopped = true;
      },
    };
    const entry = { seconds: 0, stopped: false };
    return source;
  }
  createGain() {
    return { gain: { setValueAtTime: () => {}, linearRampToValueAtTime: () => {} }, connect: () => {} };
  }
  createOscillator() {
    return { frequency: { value: 0 }, connect: () => {}, start: () => {}, stop: () => {} };
  }
}

beforeEach(() => {
  dom = parseHTML('<!doctype html><html><body><div id="at"></div></body></html>');
  sounds = [];
  vi.stubGlobal('document', dom.document);
  vi.stubGlobal('window', dom.window);
  vi.stubGlobal('AudioContext', FakeContext);
  vi.stubGlobal('requestAnimationFrame', () => 1);
  vi.stubGlobal('cancelAnimationFrame', () => {});
  const at = dom.document.querySelector<HTMLElement>('#at');
  if (at === null) throw new Error('the page has no root');
  container = at;
});

afterEach(() => {
  act(() => render(null, container));
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const all = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)];
const text = () => container.textContent ?? '';
const button = (name: string) => {
  const found = all('button').find(
    (each) => each.textContent?.trim().startsWith(name) || each.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`no button "${name}"`);
  return found;
};
const press = async (name: string) => {
  await act(async () => {
    button(name).dispatchEvent(new dom.window.Event('click', { bubbles: true }));
    // The sound answers in a few promises.
    for (let turn = 0; turn < 8; turn++) await Promise.resolve();
  });
};

function tools(runner: Partial<Runner> = {}) {
  const keep = vi.fn<(spm: number | null) => void>();
  const practice = practiceView({ ...DEFAULT_RUNNER, ...runner }, true, english);
  act(() => render(<PracticeTools practice={practice} keep={keep} speaker={english} />, container));
  return keep;
}

async function type(label: string, value: string): Promise<void> {
  const id =
    all('label')
      .find((each) => each.textContent?.includes(label))
      ?.getAttribute('for') ?? '';
  const input = container.querySelector<HTMLInputElement>(`[id="${id}"]`);
  if (input === null) throw new Error(`no field "${label}"`);
  input.value = value;
  await act(async () => {
    input.dispatchEvent(new dom.window.Event('input', { bubbles: true }));
  });
  await act(async () => {
    input.closest('form')?.dispatchEvent(new dom.window.Event('submit', { bubbles: true }));
  });
}

describe('a stride of clicks', () => {
  it('keeps time to half a sample, silent between the clicks, with one foot or with two', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 120, max: 230 }),
        fc.constantFrom(44_100, 48_000, 96_000),
        (spm, rate) => {
          const strideS = 120 / spm;
          const step = strideOfClicks(rate, spm, 'step');
          const stride = strideOfClicks(rate, spm, 'stride');
          expect(Math.abs(step.length / rate - strideS)).toBeLessThan(0.501 / rate);
          expect(stride.length).toBe(step.length);
          const half = Math.round(step.length / 2);
          const loudest = (samples: Float32Array, from: number, to: number) =>
            samples.subarray(from, to).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
          expect(loudest(step, 0, half)).toBeGreaterThan(0.2);
          expect(loudest(step, half, step.length)).toBeGreaterThan(0.2);
          expect(loudest(stride, half, stride.length)).toBe(0);
          expect(loudest(step, 0, step.length)).toBeLessThanOrEqual(1);
          expect(loudest(step, half - 100, half)).toBe(0);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the metronome', () => {
  it('makes no sound before the button, one loop after it, and none after the second press', async () => {
    tools();
    expect(sounds).toEqual([]);
    await press('Start the beat');
    expect(sounds).toHaveLength(1);
    expect(sounds[0]?.state).toBe('running');
    expect(sounds[0]?.played.at(-1)?.seconds).toBeCloseTo(120 / 170, 4);
    expect(text()).toContain('Sounding at 170 steps a minute.');
    await press('One faster');
    expect(sounds[0]?.played.map(({ stopped }) => stopped).at(-2)).toBe(true);
    expect(sounds[0]?.played.at(-1)?.seconds).toBeCloseTo(120 / 171, 4);
    await press('Stop the beat');
    expect(sounds.map(({ state }) => state)).toEqual(['closed']);
  });

  it('falls silent when the page goes', async () => {
    tools();
    await press('Start the beat');
    act(() => render(null, container));
    expect(sounds.map(({ state }) => state)).toEqual(['closed']);
  });

  it('stays within the bounds of the runner’s own cadence', () => {
    tools({ cadenceSpm: 170 });
    const slider = container.querySelector('input[type=range]');
    expect([slider?.getAttribute('min'), slider?.getAttribute('max')]).toEqual(['165', '187']);
    tools({ cadenceSpm: 170, experience: 'new' });
    expect(container.querySelector('input[type=range]')?.getAttribute('max')).toBe('170');
  });

  it('is not there for a history that forbids a cadence cue, and neither is an aim', () => {
    tools({ cramps: ['hamstrings'], cadenceSpm: 170 });
    expect(all('.beat, .targets')).toEqual([]);
    expect(text()).toContain('With your history there is no step rate to aim at');
    tools({ cadenceSpm: 170 });
    expect(all('.beat')).toHaveLength(1);
    expect(all('.targets > li')).toHaveLength(2);
  });

  it('sounds an aim that is asked for', async () => {
    tools({ cadenceSpm: 170 });
    await press('Hear 175 a minute');
    await vi.waitFor(() => expect(sounds).toHaveLength(1));
    await vi.waitFor(() => expect(sounds[0]?.played.length).toBeGreaterThan(0));
    expect(sounds.at(-1)?.played.at(-1)?.seconds).toBeCloseTo(120 / 175, 4);
  });

  it('falls silent where the runner counts their own steps', async () => {
    tools();
    await press('Start the beat');
    await press('Start the count');
    await vi.waitFor(() => expect(sounds[0]?.state).toBe('closed'));
    expect(sounds[1]?.state).toBe('running');
    expect(button('Start the beat')).toBeDefined();
    await press('Stop counting');
  });

  it('says so where the browser plays nothing', async () => {
    vi.stubGlobal(
      'AudioContext',
      class extends FakeContext {
        override resume() {
          return Promise.resolve();
        }
      },
    );
    tools();
    await press('Start the beat');
    expect(text()).toContain('This browser plays no sound here');
    expect(button('Start the beat')).toBeDefined();
  });
});

describe('the step rate', () => {
  it('typed as a watch gives it for one leg is read as both, and kept', async () => {
    const keep = tools();
    await type('what your watch says', '85');
    expect(keep).toHaveBeenCalledWith(170);
    const practice = practiceView({ ...DEFAULT_RUNNER, cadenceSpm: 170 }, true, english);
    act(() => render(<PracticeTools practice={practice} keep={keep} speaker={english} />, container));
    expect(text()).toContain('Read as one foot: 85 landings a minute of one leg, so 170 steps with both.');
    expect(text()).toContain('About 5 more steps a minute: 175');
    await press('Forget it');
    expect(keep).toHaveBeenLastCalledWith(null);
  });

  it('that nobody runs is not kept', async () => {
    const keep = tools();
    for (const odd of ['', 'fast', '12', '900', '-170']) {
      await type('what your watch says', odd);
      expect(text(), odd).toContain('No run has so many, or so few.');
    }
    expect(keep).not.toHaveBeenCalled();
  });
});

describe('the count of 30 seconds', () => {
  let nowMs = 0;
  const counted = vi.fn();
  const pass = async (seconds: number) => {
    for (let tick = 0; tick < seconds * 10; tick++) {
      nowMs += 100;
      await act(async () => {
        vi.advanceTimersByTime(100);
      });
    }
  };
  beforeEach(() => {
    vi.useFakeTimers();
    nowMs = 1000;
    counted.mockReset();
    act(() => render(<Counter counted={counted} speaker={english} clock={() => nowMs} />, container));
  });

  it('leads in, counts down with tones at both ends, and asks what was counted', async () => {
    expect(sounds).toEqual([]);
    await press('Start the count');
    expect(sounds).toHaveLength(1);
    expect(text()).toContain('The count starts at the tone.');
    await pass(3.2);
    expect(container.querySelector('.counter-digits')?.textContent).toBe('30');
    await pass(29.5);
    expect(container.querySelector('.counter-digits')?.textContent).toBe('1');
    await pass(0.5);
    expect(container.querySelector('.counter-digits')).toBeNull();
    await type('Landings in 30 seconds', '84');
    expect(counted).toHaveBeenCalledExactlyOnceWith(168);
  });

  it('reads the presses by the time between them', async () => {
    await press('Start the count');
    await pass(3.1);
    for (let landing = 0; landing < 28; landing++) {
      await press('Press at each landing');
      await pass(0.7);
    }
    expect(text()).toContain('28 landings');
    await pass(12);
    expect(counted).toHaveBeenCalledOnce();
    expect(counted.mock.lastCall?.[0]).toBeCloseTo(60 / 0.7, 1);
    expect(all('form')).toEqual([]);
  });

  it('stops on demand, and starts over from the whole', async () => {
    await press('Start the count');
    await pass(10);
    await press('Stop counting');
    expect(sounds.map(({ state }) => state)).toEqual(['closed']);
    await press('Start the count');
    expect(text()).toContain('The count starts at the tone.');
    expect(counted).not.toHaveBeenCalled();
  });
});

describe('the line of time', () => {
  it('says in its list all that it shows, and which part is now', () => {
    const plan = makePlan(courseOf(), runnerOf({ daysToRace: 153 }), 'km');
    if (!plan) throw new Error('no plan');
    const entries = sayTimeline(plan, 42.195, '2027-05-03', english);
    act(() => render(<Timeline entries={entries} speaker={english} />, container));
    expect(all('.timeline-step h4').map((each) => each.textContent?.trim())).toEqual([
      'Before practice Now',
      'Practice, weeks 1 and 2',
      'Practice, weeks 3 and 4',
      'Practice, weeks 5 and 6',
      'Taper',
      'Refresher',
      'The last week',
      'Race day',
    ]);
    expect(all('time').map((each) => each.getAttribute('datetime'))).toEqual(entries.map(({ from }) => from));
    expect(all('[aria-current=step]')).toHaveLength(1);
    expect(container.querySelector('.time-line')?.getAttribute('aria-hidden')).toBe('true');
    expect(all('.time-part')).toHaveLength(entries.length - 1);
  });
});
