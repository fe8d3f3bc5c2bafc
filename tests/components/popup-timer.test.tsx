import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup';
import { parseRoute } from '../../components/popup/route';
import { tonesAhead } from '../../components/popup/timer/ahead';
import { strengthParts } from '../../components/popup/timer/StrengthPage';
import { strengthNow, strengthRoutine } from '../../lib/advice/strength';
import { MUSCLES } from '../../lib/muscles';
import type { DiaryChange } from '../../lib/runner/diary';
import { DEFAULT_RUNNER } from '../../lib/runner/runner';
import { acuteCard } from '../../lib/stretches/acute';
import { holdParts, totalS } from '../../lib/stretches/parts';
import type { Running } from '../../lib/stretches/running';
import { SET_IDS, SETS, setParts } from '../../lib/stretches/sets';
import { msg, speakerFor } from '../../lib/words';
import './lazy';

const speaker = speakerFor('en-GB', 'metric');
let window: ReturnType<typeof parseHTML>;
let container: HTMLElement;
let nowMs: number;
let found: Running | null;
let running: Running | null;
let changes: DiaryChange[];
let hash: string;
let inPrivate: boolean;
let sound: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  window = parseHTML('<!doctype html><html><body><div id="at"></div></body></html>');
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('window', Object.assign(window, { scrollTo: () => {} }));
  const at = window.document.querySelector<HTMLElement>('#at');
  if (at === null) throw new Error('no place to draw');
  container = at;
  nowMs = 1_000_000;
  found = null;
  running = null;
  changes = [];
  inPrivate = false;
  sound = false;
});

afterEach(() => {
  act(() => render(null, container));
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const nothing = () => {};
const card = {
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
  correct: nothing,
  report: async () => '',
  dismiss: nothing,
  quotes: null,
};

function popup() {
  render(
    <Popup
      speaker={speaker}
      route={parseRoute(hash)}
      position="standing"
      page={{ status: 'idle' }}
      race={{ status: 'none' }}
      timer={{
        found,
        kept: (next) => {
          running = next;
        },
        clock: () => nowMs,
        sound,
        setSound: (on) => {
          sound = on;
          popup();
        },
      }}
      strength={strengthNow(DEFAULT_RUNNER, null)}
      diary={{
        race: null,
        raceTold: false,
        today: '2027-04-18',
        inPrivate,
        change: async (change) => changes.push(change),
      }}
      situations={{ course: { status: 'none' }, history: [] }}
      inTab={false}
      actions={{
        go: nothing,
        choosePosition: nothing,
        openOptions: nothing,
        openInTab: nothing,
        page: { card, showBeside: nothing, readAsRace: nothing, openPlanPage: nothing, again: nothing },
        race: { openPlan: nothing, remove: nothing, change: async () => undefined, openDiary: nothing },
      }}
    />,
    container,
  );
}

function go(to: string): void {
  hash = to;
  act(popup);
}

function pass(seconds: number): void {
  for (let tick = 0; tick < seconds * 5; tick++) {
    nowMs += 200;
    act(() => {
      vi.advanceTimersByTime(200);
    });
  }
}

/** The popup is closed, time passes, and it is opened again on its first page with what was kept. */
function closeFor(seconds: number): void {
  act(() => render(null, container));
  nowMs += seconds * 1000;
  found = running;
  go('');
}

const text = () => container.textContent ?? '';
const textOf = (selector: string) => container.querySelector(selector)?.textContent ?? null;
const digits = () => textOf('.timer-digits > [aria-hidden]');
const spoken = () => textOf('.timer [aria-live="polite"], .guided [aria-live="polite"]');

function press(name: string): void {
  const found = [...container.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === name,
  );
  if (!found) throw new Error(`no button "${name}"`);
  act(() => {
    found.dispatchEvent(new window.Event('click', { bubbles: true, cancelable: true }));
  });
}

describe('the timer on screen', () => {
  it('runs, pauses and starts over, and speaks only where a part begins', () => {
    go('#stretch=hamstrings');
    expect(digits()).toBe('30');
    press('Start');
    expect(spoken()).toContain('Get into place');
    pass(5);
    expect([digits(), spoken()]).toEqual(['30', 'Hold, 30 secs.']);
    const before = spoken();
    pass(8);
    expect([digits(), spoken()]).toEqual(['22', before]);
    press('Pause');
    pass(30);
    expect(digits()).toBe('22');
    press('Go on');
    pass(22);
    expect(spoken()).toContain('change sides');
    expect(textOf('.timer-state')).toBe('Change sides');
    pass(110);
    expect(text()).toContain('Done.');
    press('Start over');
    expect([digits(), spoken(), running]).toEqual(['30', '', null]);
  });

  it('has no sides for a muscle in the middle, and rests between its holds', () => {
    go('#stretch=lower-back');
    expect(text()).not.toContain('Left and right in turn');
    press('Start');
    pass(35);
    expect(textOf('.timer-state')).toBe('Rest');
  });

  it('runs on while the popup is closed, and says on the first page where it is', () => {
    go('#stretch=soleus');
    press('Start');
    pass(5);
    closeFor(10);
    expect(textOf('.goes-on-time')).toBe('20');
    expect(container.querySelector('.goes-on')?.getAttribute('href')).toBe('#stretch=soleus');
    pass(3);
    expect(textOf('.goes-on-time')).toBe('17');
    go('#stretch=soleus');
    expect(digits()).toBe('17');
    expect(container.querySelector('.goes-on')).toBeNull();
    closeFor(600);
    expect(container.querySelector('.goes-on')).toBeNull();
  });

  it('is one: what is started last runs', () => {
    go('#stretch=soleus');
    press('Start');
    go('#set=roadside');
    expect(textOf('.goes-on .called')).toBe('lower calf');
    press('Start');
    go('#stretch=soleus');
    expect(textOf('.timer-state')).toBe('Ready when you are');
  });
});

describe('a set', () => {
  it.each(SET_IDS)('%s leads through its muscles and sides in order, to the end', (set) => {
    const { muscles, holdS, settleS } = SETS[set];
    go(`#set=${set}`);
    press('Start');
    const seen: string[] = [];
    for (const _ of muscles) {
      for (const side of ['first side', 'other side']) {
        expect(textOf('.guided-side')).toBe(side);
        pass(settleS);
        expect(textOf('.timer-state')).toBe(`Hold${side}`);
        seen.push(`${textOf('.guided-head .soft')} ${textOf('.guided-name')}`);
        pass(holdS);
      }
    }
    expect(seen).toEqual(
      muscles.flatMap((muscle, at) => {
        const line = `${at + 1} of ${muscles.length} ${speaker.format.muscle(muscle)}`;
        return [line, line];
      }),
    );
    expect(textOf('.guided-name')).toBe('That was all of it');
    expect(container.querySelector('progress')?.getAttribute('value')).toBe(String(muscles.length));
  });

  it('goes to the next and the previous one, by the list as well, and keeps paused what is paused', () => {
    go('#set=long-run');
    press('Next');
    expect([textOf('.guided-name'), textOf('.timer-state')]).toEqual(['lower calf', 'Pausedfirst side']);
    press('Go on');
    press('Next');
    expect(textOf('.guided-name')).toBe('hamstrings');
    expect(spoken()).toContain('hamstrings');
    press('Previous');
    expect(textOf('.guided-name')).toBe('lower calf');
    press(speaker.format.muscle('gluteals'));
    expect(textOf('[aria-current="step"]')).toBe(textOf('.guided-name'));
    expect(text()).toContain('80 secs left in all');
    press('Next');
    expect(textOf('.guided-name')).toBe('That was all of it');
  });

  it('shows how each is done while its turn is', () => {
    go('#set=roadside');
    const step = speaker.say(msg('muscle.soleus'));
    press('Next');
    expect(textOf('.guided-name')).toBe(step);
    expect(container.querySelectorAll('.steps > li').length).toBeGreaterThan(1);
  });
});

describe('the strength routine', () => {
  const routine = strengthRoutine(DEFAULT_RUNNER);

  it('takes as long as it says, with the warm-up first', () => {
    if (routine === null) throw new Error('no routine');
    const parts = strengthParts(routine);
    expect(totalS(parts)).toBe(routine.totalS);
    expect(parts[0]).toMatchObject({ kind: 'warm-up', item: 0 });
    expect(new Set(parts.map(({ item }) => item)).size).toBe(routine.exercises.length + 1);
  });

  it('is led through like the sets, with what is honest about it', () => {
    go('#strength');
    expect(text()).toContain(speaker.say(msg('strength.honest')));
    press('Start');
    expect(textOf('.guided-name')).toBe('Warm up');
    press('Next');
    pass(10);
    expect(textOf('.timer-state')).toBe('Work');
    expect(textOf('.guided-head .soft')).toBe('2 of 4');
  });
});

describe('cramping now', () => {
  it.each(MUSCLES)('has the timer running once the muscle is named: %s', (muscle) => {
    go('#acute');
    expect(running).toBeNull();
    go(`#acute=${muscle}`);
    expect(running?.timed).toMatchObject({ is: 'acute', muscle, returns: 0 });
    expect([digits(), textOf('.timer-state')]).toEqual(['15', 'Get into place']);
    pass(15);
    expect([digits(), textOf('.timer-state')]).toEqual(['30', 'Hold']);
  });

  it('times nothing by itself before there is a muscle', () => {
    go('#acute=unsure');
    expect([running, textOf('.timer-state')]).toEqual([null, 'Ready when you are']);
  });

  it('keeps running where the warning signs are read, and where the popup is closed', () => {
    go('#acute=soleus');
    pass(5);
    go('#red-flags');
    pass(5);
    expect(textOf('.goes-on-time')).toBe('5');
    go('#acute=soleus');
    expect(digits()).toBe('5');
    closeFor(25);
    expect(container.querySelector('.goes-on')?.getAttribute('href')).toBe('#acute=soleus');
    expect(textOf('.goes-on-time')).toBe('10');
  });

  it('goes on to what comes once it has let go, and counts how often it comes back', () => {
    go('#acute=hamstrings');
    pass(20);
    press('It let go');
    expect(textOf('h1')).toBe('It let go. What now');
    expect(container.querySelector('.timer')).toBeNull();
    for (const step of acuteCard('hamstrings').steps.filter(({ phase }) => phase === 'after'))
      expect(text()).toContain(speaker.say(step.text));
    press('It came back');
    expect(textOf('.acute-back')).toBe(speaker.say(msg('acute.back.once')));
    expect(digits()).toBe('15');
    press('It let go');
    press('It came back');
    expect(textOf('.acute-back')).toBe(speaker.say(msg('acute.back.again')));
    expect(textOf('.acute-back')).toMatch(/walk or stop/);
    closeFor(60);
    go('#acute=hamstrings');
    expect(textOf('.acute-back')).toBe(speaker.say(msg('acute.back.again')));
  });

  it('keeps what runs out of a night cramp, and says that it is not the running kind', () => {
    go('#acute=gastrocnemius');
    const rest = container.querySelectorAll<HTMLInputElement>('.acute-when input')[1];
    act(() => {
      rest?.dispatchEvent(new window.Event('change', { bubbles: true }));
    });
    expect(textOf('.acute-rest')).toMatch(/Not the running kind.*often, see a doctor/);
    expect(text()).not.toContain(speaker.say(msg('acute.easeOff')));
    expect(text()).not.toContain(speaker.say(msg('acute.restart')));
    expect(text()).toContain(speaker.say(msg('acute.stretch')));
    expect(digits()).toBe('15');
    press('It let go');
    expect(text()).not.toContain('Write it in the diary');
  });

  it('writes a line in the diary when asked, one for one cramp, and takes it out again', async () => {
    go('#acute=quadriceps');
    press('It let go');
    expect(changes).toEqual([]);
    press('Write it in the diary');
    await act(async () => {});
    expect(changes).toMatchObject([
      { does: 'keep', entry: { id: 'cramp|1000000', kind: 'run', date: '2027-04-18', muscle: 'quadriceps' } },
    ]);
    press('Take it out again');
    await act(async () => {});
    expect(changes[1]).toEqual({ does: 'remove', id: 'cramp|1000000' });
  });

  it('writes nothing in a private window, and says so', () => {
    inPrivate = true;
    go('#acute=quadriceps');
    press('It let go');
    expect(text()).not.toContain('Write it in the diary');
    expect(text()).toContain('In a private window nothing is written');
  });
});

describe('the sound', () => {
  /** A browser's sound, as far as the tones need it; where it is kept back it never answers. */
  function listen(allowed: boolean) {
    const heard: { atS: number; closed: boolean }[][] = [];
    class FakeContext {
      readonly currentTime = 0;
      readonly destination = {};
      readonly tones: { atS: number; closed: boolean }[] = [];
      state = 'running';
      constructor() {
        heard.push(this.tones);
      }
      resume = () => (allowed ? Promise.resolve() : new Promise<void>(nothing));
      close = () => {
        this.state = 'closed';
        for (const tone of this.tones) tone.closed = true;
        return Promise.resolve();
      };
      createGain = () => ({
        gain: { setValueAtTime: nothing, linearRampToValueAtTime: nothing },
        connect: nothing,
      });
      createOscillator = () => ({
        frequency: { value: 0 },
        connect: nothing,
        start: (atS: number) => this.tones.push({ atS, closed: false }),
        stop: nothing,
      });
    }
    vi.stubGlobal('AudioContext', FakeContext);
    return heard;
  }
  const wantSound = () => {
    const box = [...container.querySelectorAll('label')].find((one) => one.textContent === 'Sound');
    const input = box?.querySelector('input');
    if (!input) throw new Error('no switch');
    input.checked = !sound;
    act(() => {
      input.dispatchEvent(new window.Event('change', { bubbles: true }));
    });
  };

  it('is silent unless wanted, sounds what is still to come, and stops with a pause', () => {
    const heard = listen(true);
    go('#stretch=lower-back');
    press('Start');
    pass(10);
    expect(heard).toEqual([]);
    wantSound();
    // 10 s have passed: the first hold ends in 25 s (two tones), the second begins in 30 s and ends in 60 s.
    expect(heard[0]?.map(({ atS }) => Math.round(atS))).toEqual([25, 25, 30, 60, 60]);
    pass(40);
    expect(heard).toHaveLength(1);
    press('Pause');
    expect(heard[0]?.every(({ closed }) => closed)).toBe(true);
    press('Go on');
    expect(heard[1]?.map(({ atS }) => Math.round(atS))).toEqual([20, 20]);
    wantSound();
    expect(heard[1]?.every(({ closed }) => closed)).toBe(true);
  });

  it('goes on while another page of the popup is read', () => {
    const heard = listen(true);
    sound = true;
    go('#acute=soleus');
    go('#red-flags');
    pass(5);
    expect(heard).toHaveLength(1);
    expect(heard[0]?.some(({ closed }) => closed)).toBe(false);
  });

  it('says so where the browser keeps it back, and sounds nothing late', async () => {
    const heard = listen(false);
    sound = true;
    go('#acute=soleus');
    await act(async () => {
      await vi.advanceTimersByTimeAsync(1000);
    });
    expect(text()).toContain('The browser is keeping the sound back');
    expect(heard[0]?.every(({ closed }) => closed)).toBe(true);
  });
});

describe('the tones', () => {
  it('stand where each hold begins and ends, from where the timer is', () => {
    const parts = holdParts({ holdS: 30, repeats: 2, sides: 1, settleS: 5 });
    expect(tonesAhead(parts, 0)).toEqual([
      { inS: 5, tells: 'start' },
      { inS: 35, tells: 'end' },
      { inS: 40, tells: 'start' },
      { inS: 70, tells: 'end' },
    ]);
    expect(tonesAhead(parts, 36)).toEqual([
      { inS: 4, tells: 'start' },
      { inS: 34, tells: 'end' },
    ]);
    expect(tonesAhead(parts, 70.5)).toEqual([]);
  });

  it('number two for each hold of a set', () => {
    for (const id of SET_IDS) {
      const parts = setParts(SETS[id]);
      const holds = parts.filter(({ kind }) => kind === 'hold').length;
      expect(tonesAhead(parts, 0)).toHaveLength(2 * holds);
    }
  });
});
