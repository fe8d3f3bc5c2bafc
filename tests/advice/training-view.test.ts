import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trainingView } from '../../lib/advice/training/view';
import type { SavedRace } from '../../lib/runner/saved-race';
import { speakerFor } from '../../lib/words';
import { anyLog, runOf, steady, TODAY } from '../training/log/logs';

const speaker = speakerFor('en-GB', 'metric');
const race: SavedRace = {
  name: 'Harrowdale Half',
  date: '2028-06-18',
  place: null,
  url: null,
  distanceKm: 21.0975,
  surface: 'road',
  terrain: 'hilly',
  terrainChosen: false,
  netDownhill: false,
  gainM: 300,
  lossM: 300,
  netM: 0,
  savedAt: '2028-01-01T00:00:00Z',
};
const input = {
  log: steady(9),
  sums: [],
  unread: 0,
  shown: [],
  saved: null,
  remembers: false,
  today: TODAY,
  speaker,
};

describe('the panel over a training log', () => {
  it('says eight weeks in one line, and each of them in a row', () => {
    const view = trainingView(input);
    expect(view.answer).toBe('Eight weeks: 240 km in 24 runs, 2 m per km of climb. Longest 10 km.');
    expect(view.weeks).toHaveLength(8);
    expect(view.weeks.filter(({ running }) => running)).toHaveLength(1);
    expect(view.seen).toMatch(/^Seen: 27 runs, from \d+ \w+ 2028 to 19 May 2028/);
  });

  it('holds the log against the race, rule by rule, each with what it was held against and how sure that is', () => {
    const view = trainingView({ ...input, saved: race });
    expect(view.ready?.findings.map(({ says }) => says.slice(0, 17))).toContain('The race climbs 1');
    for (const { says, looksFor, certainty, levelName } of view.ready?.findings ?? []) {
      for (const text of [says, looksFor, certainty, levelName]) expect(text).not.toBe('');
    }
    expect(view.lookAfter).toMatch(/^Harrowdale Half: /);
    expect(view.readyNeeds).toBeNull();
  });

  it.each([
    ['no race is saved', input, /Save your race/],
    ['the race is over', { ...input, saved: { ...race, date: '2028-05-01' } }, /is over/],
    ['the log is short', { ...input, log: steady(2), saved: race }, /Six weeks and twelve runs/],
  ] as const)('says what is needed where %s', (_what, given, needs) => {
    const view = trainingView(given);
    expect(view.ready).toBeNull();
    expect(view.readyNeeds).toMatch(needs);
  });

  it('marks the runs of the page by their class, a belt and an unknown climb as unknown', () => {
    const runs = [
      runOf(1, { id: 'flat', gainM: 10 }),
      runOf(2, { id: 'hills', gainM: 200 }),
      runOf(3, { id: 'trail', sport: 'trail-run', gainM: 200 }),
      runOf(4, { id: 'belt', sport: 'treadmill', gainM: null }),
      runOf(5, { id: 'elsewhere', gainM: 200 }),
    ];
    const { marks } = trainingView({
      ...input,
      log: { runs, strengthDays: null },
      shown: ['flat', 'hills', 'trail', 'belt'],
    });
    expect(Object.fromEntries(Object.entries(marks).map(([id, { glyph }]) => [id, glyph]))).toEqual({
      flat: 'flat',
      hills: 'hilly',
      trail: 'rolling',
      belt: 'unknown',
    });
    expect(marks.belt?.label).toMatch(/Treadmill/);
  });

  it('shows a page’s own sums where it lists no runs, and says where runs are', () => {
    const view = trainingView({
      ...input,
      log: { runs: [], strengthDays: null },
      sums: [{ from: '2028-05-08', distanceKm: 42, gainM: 380 }],
    });
    expect(view.weeks.map(({ distance, longest }) => [distance, longest])).toEqual([['42 km', '–']]);
    expect(view.lookAfter).toMatch(/My Activities/);
  });

  it('is whole for any log', () => {
    fc.assert(
      fc.property(anyLog, fc.constantFrom('metric' as const, 'imperial' as const), (log, units) => {
        const view = trainingView({ ...input, log, saved: race, speaker: speakerFor('en', units) });
        expect(JSON.stringify(view)).not.toMatch(/NaN|Infinity|undefined/);
        for (const { share } of view.weeks) expect(share >= 0 && share <= 1).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
