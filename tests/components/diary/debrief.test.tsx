import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Debrief } from '../../../components/diary/Debrief';
import { MUSCLES } from '../../../lib/muscles';
import {
  changeDiary,
  type Diary,
  type DiaryChange,
  debriefOf,
  EMPTY_DIARY,
  raceId,
} from '../../../lib/runner/diary';
import { DEFAULT_RUNNER, type Runner } from '../../../lib/runner/runner';
import type { SavedRace } from '../../../lib/runner/saved-race';
import { speakerFor } from '../../../lib/words';

const speaker = speakerFor('en', 'metric');
const race: SavedRace = {
  name: 'Canal City Marathon',
  date: '2027-05-02',
  place: null,
  url: null,
  distanceKm: 42.195,
  surface: 'road',
  terrain: 'flat',
  terrainChosen: false,
  netDownhill: null,
  gainM: 46,
  lossM: null,
  netM: null,
  savedAt: '2026-11-22T20:00:00.000Z',
};

let container: HTMLElement;
let dom: ReturnType<typeof parseHTML>;
let kept: { diary: Diary; runner: Runner };
let taps: number;

beforeEach(() => {
  dom = parseHTML('<!doctype html><html><body><div id="at"></div></body></html>');
  vi.stubGlobal('document', dom.document);
  vi.stubGlobal('window', dom.window);
  const at = dom.document.querySelector<HTMLElement>('#at');
  if (at === null) throw new Error('no place to draw');
  container = at;
  kept = { diary: EMPTY_DIARY, runner: DEFAULT_RUNNER };
  taps = 0;
});
afterEach(() => {
  act(() => render(null, container));
  vi.unstubAllGlobals();
});

/** Draws as whoever mounts it does: what is kept comes back as the state. */
function draw(today = '2027-05-03', inPrivate = false, fails = false): void {
  const change = async (what: DiaryChange) => {
    if (fails) throw new Error('full');
    kept = changeDiary(kept, what);
    draw(today, inPrivate);
  };
  act(() =>
    render(
      <Debrief
        race={race}
        state={debriefOf(kept.diary, race, today)}
        inPrivate={inPrivate}
        actions={{ change, openDiary: vi.fn() }}
        speaker={speaker}
      />,
      container,
    ),
  );
}

const text = () => container.textContent ?? '';
const buttons = () => [...container.querySelectorAll('button')];
const nameOf = (button: Element) => (button.textContent ?? '').replace(/\s+/g, ' ').trim();
async function tap(name: string | RegExp): Promise<void> {
  const found = buttons().find((button) =>
    typeof name === 'string' ? nameOf(button) === name : name.test(nameOf(button)),
  );
  if (!found) throw new Error(`no button ${name} among ${buttons().map(nameOf).join(', ')}`);
  taps++;
  await act(async () => {
    found.dispatchEvent(new dom.window.Event('click', { bubbles: true }));
  });
}

describe('the question after a race', () => {
  it('is not there before its day is over', () => {
    for (const today of ['2026-12-01', '2027-05-01', '2027-05-02']) {
      draw(today);
      expect(text()).toBe('');
    }
    draw('2027-05-03');
    expect(text()).toMatch(/^Canal City Marathon: did a cramp come\?/);
  });

  it('takes three taps where it came: yes, the muscle, where', async () => {
    draw();
    await tap('Yes, it came');
    expect(buttons().length).toBeGreaterThanOrEqual(MUSCLES.length + 1);
    await tap('calf');
    expect(text()).toContain('km 28 to 35');
    await tap(/^After two thirds/);
    expect(taps).toBe(3);
    expect(kept.runner.cramps).toEqual(['gastrocnemius']);
    expect(kept.diary.entries).toMatchObject([
      {
        id: raceId(race),
        date: '2027-05-02',
        distanceKm: 42.195,
        terrain: 'flat',
        cramped: true,
        muscle: 'gastrocnemius',
        place: { is: 'part', fromShare: 2 / 3, toShare: 5 / 6 },
      },
    ]);
    expect(text()).toContain('Canal City Marathon: calf, after two thirds, km 28 to 35.');
    expect(text()).toContain('The plan now spares the calf.');
  });

  it('takes one where it did not, and keeps that as a result', async () => {
    draw();
    await tap('No, it didn’t');
    expect(taps).toBe(1);
    expect(kept.diary.entries).toMatchObject([{ cramped: false, muscle: null, place: null }]);
    expect(kept.runner).toEqual(DEFAULT_RUNNER);
    expect(text()).toContain('No cramp at Canal City Marathon. That counts as well.');
  });

  it('takes the side and a line afterwards, and an answer again', async () => {
    draw();
    await tap('Yes, it came');
    await tap('hamstrings');
    await tap('After the finish');
    await tap('Left');
    expect(kept.diary.entries[0]).toMatchObject({ side: 'left', place: { is: 'after' } });
    await tap('Left');
    expect(kept.diary.entries[0]?.side).toBeNull();
    await tap('Answer again');
    await tap('Yes, it came');
    await tap('Not sure');
    await tap('Not sure');
    expect(kept.diary.entries).toMatchObject([{ cramped: true, muscle: null, place: null }]);
    expect(kept.runner.cramps).toEqual([]);
    expect(text()).toContain('Without a muscle the plan stays as it is.');
  });

  it('goes back a step, and out of answering again without a change', async () => {
    draw();
    await tap('Yes, it came');
    await tap('shin');
    await tap('Back');
    await tap('Back');
    await tap('No, it didn’t');
    await tap('Answer again');
    await tap('Cancel');
    expect(text()).toContain('That counts as well');
    expect(kept.diary.notAsked).toEqual([]);
  });

  it('is not asked again once it is declined, but can be told after all', async () => {
    draw();
    await tap('Don’t ask about this race');
    expect(text()).not.toContain('did a cramp come');
    expect(kept.diary).toEqual({ entries: [], notAsked: [raceId(race)] });
    await tap('Tell it after all');
    expect(text()).toContain('did a cramp come');
    expect(kept.diary).toEqual(EMPTY_DIARY);
  });

  it('asks nothing in a private window, and says why', () => {
    draw('2027-05-03', true);
    expect(buttons()).toEqual([]);
    expect(text()).toMatch(/private window: nothing is written into the diary/);
  });

  it('says so where it cannot be kept', async () => {
    draw('2027-05-03', false, true);
    await tap('No, it didn’t');
    expect(container.querySelector('[role=alert]')?.textContent).toMatch(/could not be kept/);
    expect(text()).toContain('did a cramp come');
  });
});
