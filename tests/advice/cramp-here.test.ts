import { describe, expect, it } from 'vitest';
import { crampHere, crampId, entryOfRun } from '../../lib/advice/cramp-here';
import { MUSCLES } from '../../lib/muscles';
import type { Activity } from '../../lib/page/reading';
import { changeDiary, EMPTY_DIARY, parseDiary } from '../../lib/runner/diary';
import { DEFAULT_RUNNER } from '../../lib/runner/runner';
import { speakerFor } from '../../lib/words';

const speaker = speakerFor('en-GB', 'metric');
const activity = (change: Partial<Activity> = {}): Activity => ({
  id: '9',
  date: '2026-10-04',
  sport: 'run',
  title: 'Canal loop',
  distanceKm: 18,
  movingTimeS: 5940,
  paceSPerKm: 330,
  gainM: 40,
  cadenceSpm: null,
  splits: [],
  own: true,
  ...change,
});
const answer = {
  cramped: true,
  muscle: 'gastrocnemius',
  side: 'left',
  place: { is: 'part', fromShare: 2 / 3, toShare: 5 / 6 },
} as const;

describe('I cramped here', () => {
  it('asks for any muscle, a side and about where, in the run’s own kilometres', () => {
    const view = crampHere(activity(), EMPTY_DIARY, speaker);
    expect(view?.muscles.map(({ id }) => id)).toEqual([...MUSCLES]);
    expect(view?.places.map(({ label }) => label)).toEqual([
      'First third, to km 6',
      'Middle third, km 6 to 12',
      'After two thirds, km 12 to 15',
      'Last stretch, from km 15',
      'After the finish',
    ]);
    expect(view?.kept).toBeNull();
  });

  it.each([
    ['another athlete’s run', activity({ own: false }), EMPTY_DIARY],
    ['a run whose owner is unknown', activity({ own: null }), EMPTY_DIARY],
    ['a run without a number', activity({ id: null }), EMPTY_DIARY],
    ['a private window', activity(), null],
  ] as const)('is not asked of %s', (_what, run, diary) => {
    expect(crampHere(run, diary, speaker)).toBeNull();
  });

  it('is kept in the diary, sets the answers, and is said again', () => {
    const entry = entryOfRun(activity(), { terrain: 'flat' }, answer, '2026-10-04T18:00:00Z');
    if (entry === null) throw new Error('no entry');
    const after = changeDiary({ diary: EMPTY_DIARY, runner: DEFAULT_RUNNER }, { does: 'keep', entry });
    expect(after.runner.cramps).toEqual(['gastrocnemius']);
    expect(parseDiary(JSON.parse(JSON.stringify(after.diary)))).toEqual(after.diary);
    expect(crampHere(activity(), after.diary, speaker)?.kept).toBe(
      'In your diary: calf (left), after two thirds, km 12 to 15.',
    );
    const back = changeDiary(after, { does: 'remove', id: crampId('9') });
    expect(back.runner.cramps).toEqual([]);
    expect(crampHere(activity(), back.diary, speaker)?.kept).toBeNull();
  });

  it('keeps what is unknown unknown', () => {
    const open = { cramped: true, muscle: null, side: 'left', place: null } as const;
    const entry = entryOfRun(
      activity({ sport: 'treadmill', distanceKm: null }),
      { terrain: 'hilly' },
      open,
      '',
    );
    expect(entry).toMatchObject({ muscle: null, side: null, place: null, terrain: null, distanceKm: null });
    expect(entryOfRun(activity({ own: false }), { terrain: 'flat' }, open, '')).toBeNull();
  });
});
