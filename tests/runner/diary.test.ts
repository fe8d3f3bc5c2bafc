import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MUSCLES, type MuscleId } from '../../lib/muscles';
import {
  CRAMP_PARTS,
  changeDiary,
  type DebriefAnswer,
  type Diary,
  type DiaryChange,
  type DiaryEntry,
  debriefOf,
  EMPTY_DIARY,
  entryOfCramp,
  entryOfRace,
  MOST_ENTRIES,
  parseDiary,
  raceId,
  SIDES,
  sharesOf,
  takesMuscleAlong,
} from '../../lib/runner/diary';
import { countDiary } from '../../lib/runner/diary-counts';
import { DEFAULT_RUNNER, parseRunner, type Runner } from '../../lib/runner/runner';
import type { SavedRace } from '../../lib/runner/saved-race';

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
const NOW = '2027-05-03T08:00:00.000Z';
const [, , late] = CRAMP_PARTS;
const cramped: DebriefAnswer = { cramped: true, muscle: 'gastrocnemius', side: 'left', place: late };
const none: DebriefAnswer = { cramped: false, muscle: null, side: null, place: null };
const entry = (change: Partial<DiaryEntry> = {}): DiaryEntry => ({
  ...entryOfRace(race, cramped, NOW),
  ...change,
});
const keep = (one: DiaryEntry): DiaryChange => ({ does: 'keep', entry: one });
const done = (changes: readonly DiaryChange[], runner: Runner = DEFAULT_RUNNER) =>
  changes.reduce(changeDiary, { diary: EMPTY_DIARY, runner });

const anyPlace = fc.oneof(
  fc.constant(null),
  fc.constant({ is: 'after' } as const),
  fc.constantFrom(...CRAMP_PARTS),
  fc.double({ min: 0, max: 300, noNaN: true }).map((km) => ({ is: 'km', km }) as const),
);
const anyEntry: fc.Arbitrary<DiaryEntry> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  kind: fc.constantFrom('race', 'run'),
  date: fc.constantFrom(null, '2026-01-04', '2026-06-21', '2027-05-02'),
  name: fc.string({ maxLength: 40 }),
  distanceKm: fc.option(fc.double({ min: 0.5, max: 300, noNaN: true })),
  terrain: fc.constantFrom(null, 'flat', 'hilly'),
  cramped: fc.boolean(),
  muscle: fc.option(fc.constantFrom(...MUSCLES)),
  side: fc.option(fc.constantFrom(...SIDES)),
  place: anyPlace,
  note: fc.string({ maxLength: 40 }),
  setAnswers: fc.constant(false),
  writtenAt: fc.constantFrom('2027-05-03T08:00:00.000Z', '2027-05-04T08:00:00.000Z'),
});
const anyChange: fc.Arbitrary<DiaryChange> = fc.oneof(
  anyEntry.map(keep),
  fc.constantFrom('a', 'b', 'c', 'd', 'e').map((id): DiaryChange => ({ does: 'remove', id })),
  fc.constantFrom('a', 'b').map((id): DiaryChange => ({ does: 'not-ask', id })),
  fc.constantFrom('a', 'b').map((id): DiaryChange => ({ does: 'ask-again', id })),
);

describe('whether to ask how a race went', () => {
  it('waits until its day is over, and asks once', () => {
    for (const today of ['2027-01-01', '2027-05-01', '2027-05-02'])
      expect(debriefOf(EMPTY_DIARY, race, today)).toEqual({ is: 'not-yet' });
    expect(debriefOf(EMPTY_DIARY, race, '2027-05-03')).toEqual({ is: 'due' });
    const { diary } = done([keep(entry())]);
    expect(debriefOf(diary, race, '2027-05-03')).toMatchObject({
      is: 'answered',
      entry: { id: raceId(race) },
    });
    expect(debriefOf(done([{ does: 'not-ask', id: raceId(race) }]).diary, race, '2027-06-01')).toEqual({
      is: 'declined',
    });
  });

  it('never asks about a race without a date, and asks again where that is wished', () => {
    expect(debriefOf(EMPTY_DIARY, { ...race, date: null }, '2099-01-01')).toEqual({ is: 'not-yet' });
    const id = raceId(race);
    const { diary } = done([
      { does: 'not-ask', id },
      { does: 'ask-again', id },
    ]);
    expect(debriefOf(diary, race, '2027-05-03')).toEqual({ is: 'due' });
    expect(diary).toEqual(EMPTY_DIARY);
  });

  it('asks about the next edition, which is another race', () => {
    const { diary } = done([keep(entry())]);
    expect(debriefOf(diary, { ...race, date: '2028-05-07' }, '2028-05-08')).toEqual({ is: 'due' });
  });
});

describe('an answer', () => {
  it('puts the muscle into the answers, and takes it out again with the entry', () => {
    const kept = done([keep(entry())]);
    expect(kept.runner.cramps).toEqual(['gastrocnemius']);
    expect(kept.diary.entries).toHaveLength(1);
    const [one = entry()] = kept.diary.entries;
    expect(takesMuscleAlong(kept.diary, one)).toBe('gastrocnemius');
    const gone = changeDiary(kept, { does: 'remove', id: raceId(race) });
    expect(gone).toEqual({ diary: EMPTY_DIARY, runner: DEFAULT_RUNNER });
  });

  it('leaves a muscle that the runner had named themselves', () => {
    const runner = parseRunner({ cramps: ['gastrocnemius'] });
    const kept = done([keep(entry())], runner);
    const [one = entry()] = kept.diary.entries;
    expect(takesMuscleAlong(kept.diary, one)).toBeNull();
    expect(changeDiary(kept, { does: 'remove', id: raceId(race) }).runner.cramps).toEqual(['gastrocnemius']);
  });

  it('keeps a muscle in the answers as long as one entry tells of it', () => {
    const kept = done([keep(entry()), keep(entry({ id: 'later', date: '2027-09-01' }))]);
    const first = changeDiary(kept, { does: 'remove', id: raceId(race) });
    expect(first.runner.cramps).toEqual(['gastrocnemius']);
    expect(changeDiary(first, { does: 'remove', id: 'later' }).runner.cramps).toEqual([]);
  });

  it('takes the place of the one before it, in the answers too', () => {
    const other = entryOfRace(race, { ...cramped, muscle: 'hamstrings' }, NOW);
    const kept = done([keep(entry()), keep(other)]);
    expect(kept.runner.cramps).toEqual(['hamstrings']);
    expect(kept.diary.entries).toHaveLength(1);
    expect(done([keep(entry()), keep(entryOfRace(race, none, NOW))]).runner.cramps).toEqual([]);
  });

  it('that it did not come is kept, and holds nothing of a cramp', () => {
    const made = entryOfRace(race, { ...cramped, cramped: false, note: 'Held back.' }, NOW);
    expect(made).toMatchObject({ cramped: false, muscle: null, side: null, place: null, note: 'Held back.' });
    expect(done([keep(made)]).runner).toEqual(DEFAULT_RUNNER);
  });
});

describe('the diary, whatever is done to it', () => {
  it('is read back as it was, keeps each id once and by day, and puts no muscle twice into the answers', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 25 }), fc.subarray([...MUSCLES]), (changes, cramps) => {
        const start = parseRunner({ cramps });
        const { diary, runner } = done(changes, start);
        expect(parseDiary(JSON.parse(JSON.stringify(diary)))).toEqual(diary);
        const ids = diary.entries.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const days = diary.entries.map(({ date, writtenAt }) => date ?? writtenAt.slice(0, 10));
        expect([...days].sort()).toEqual(days);
        expect(new Set(runner.cramps).size).toBe(runner.cramps.length);
        // What the runner named stays; what came besides is told by an entry.
        const told = new Set<MuscleId | null>(
          diary.entries.filter((one) => one.cramped).map(({ muscle }) => muscle),
        );
        for (const muscle of cramps) expect(runner.cramps).toContain(muscle);
        for (const muscle of runner.cramps) expect(cramps.includes(muscle) || told.has(muscle)).toBe(true);
        for (const muscle of told) if (muscle !== null) expect(runner.cramps).toContain(muscle);
      }),
    );
  });

  it('comes back to where it was once everything is removed', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 12 }), fc.subarray([...MUSCLES]), (entries, cramps) => {
        const start = parseRunner({ cramps });
        const full = done(entries.map(keep), start);
        const empty = full.diary.entries.reduce(
          (kept, { id }) => changeDiary(kept, { does: 'remove', id }),
          full,
        );
        expect(empty.diary).toEqual(EMPTY_DIARY);
        expect(empty.runner).toEqual(start);
      }),
    );
  });

  it('never throws on what is stored, and loses only the entries that do not fit', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.jsonValue(), anyEntry), { maxLength: 12 }), (entries) => {
        const good = entries.filter((one) => typeof one === 'object' && one !== null && 'writtenAt' in one);
        expect(parseDiary({ entries }).entries.length).toBeGreaterThanOrEqual(Math.min(1, good.length));
      }),
    );
    for (const data of [undefined, null, 7, [], {}, { entries: 3 }])
      expect(parseDiary(data)).toEqual(EMPTY_DIARY);
    const odd = {
      ...entry(),
      side: 'upper',
      place: { is: 'part', fromShare: 3 },
      date: 'May',
      terrain: 'soft',
    };
    expect(parseDiary({ entries: [odd, { id: 'x' }], notAsked: 3 })).toEqual({
      entries: [{ ...entry(), side: null, place: null, date: null, terrain: null }],
      notAsked: [],
    });
  });

  it('has an end', () => {
    const entries = Array.from({ length: MOST_ENTRIES + 5 }, (_, i) =>
      entry({ id: `r${i}`, date: `2020-01-01`, writtenAt: String(i).padStart(6, '0') }),
    );
    const read = parseDiary({ entries }).entries;
    expect(read).toHaveLength(MOST_ENTRIES);
    expect(read[0]?.id).toBe('r5');
  });
});

describe('the counts', () => {
  const at = (id: string, place: DiaryEntry['place'], change: Partial<DiaryEntry> = {}) =>
    entry({ id, place, ...change });
  const counted = (...entries: DiaryEntry[]): ReturnType<typeof countDiary> =>
    countDiary(done(entries.map(keep)).diary);

  it('say by thirds and by muscle what is known, and leave out what is not', () => {
    const [first, middle, third, last] = CRAMP_PARTS;
    expect(
      counted(
        at('1', first),
        at('2', third),
        at('3', last, { muscle: 'hamstrings' }),
        at('4', { is: 'km', km: 40 }),
        at('5', { is: 'after' }),
        at('6', null),
        at('7', middle, { muscle: null }),
        at('8', { is: 'km', km: 4 }, { distanceKm: null }),
        at('9', { is: 'part', fromShare: 0.5, toShare: 0.8 }),
        entry({ id: '10', cramped: false, muscle: null, place: null }),
      ),
    ).toEqual({
      entries: 10,
      cramped: 9,
      muscles: [
        { muscle: 'gastrocnemius', count: 7 },
        { muscle: 'hamstrings', count: 1 },
      ],
      placed: 6,
      first: 1,
      middle: 1,
      last: 3,
      after: 1,
      terrains: [{ terrain: 'flat', cramped: 9, entries: 10 }],
      years: [{ year: '2027', cramped: 9, entries: 10 }],
      common: { muscle: 'gastrocnemius', third: null, terrain: 'flat', count: 7, of: 9 },
    });
  });

  it('say what most have in common, with how many share all of it, and nothing of two', () => {
    const [first, , late] = CRAMP_PARTS;
    const three = [at('1', late), at('2', late), at('3', first)];
    expect(counted(...three).common).toEqual({
      muscle: 'gastrocnemius',
      third: 'last',
      terrain: 'flat',
      count: 2,
      of: 3,
    });
    expect(counted(...three.slice(0, 2)).common).toBeNull();
    const apart = [
      at('1', late, { muscle: 'hamstrings' }),
      at('2', first),
      at('3', late, { muscle: 'quadriceps', terrain: 'hilly' }),
      at('4', null, { muscle: null, terrain: null }),
    ];
    expect(counted(...apart).common).toBeNull();
  });

  it('are of each class of course and each year', () => {
    const counts = counted(
      at('1', null, { terrain: 'hilly', date: '2026-03-01' }),
      entry({ id: '2', terrain: 'hilly', date: '2027-03-01', cramped: false, muscle: null, place: null }),
      at('3', null, { terrain: null, date: null }),
    );
    expect(counts.terrains).toEqual([{ terrain: 'hilly', cramped: 1, entries: 2 }]);
    expect(counts.years).toEqual([
      { year: '2027', cramped: 0, entries: 1 },
      { year: '2026', cramped: 1, entries: 1 },
    ]);
  });

  it('add up, whatever is in the diary', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 12 }), (entries) => {
        const { diary }: { diary: Diary } = done(entries.map(keep));
        const counts = countDiary(diary);
        expect(counts.cramped).toBeLessThanOrEqual(counts.entries);
        expect(counts.placed).toBe(counts.first + counts.middle + counts.last + counts.after);
        expect(counts.placed).toBeLessThanOrEqual(counts.cramped);
        const muscles = counts.muscles.reduce((sum, { count }) => sum + count, 0);
        expect(muscles).toBeLessThanOrEqual(counts.cramped);
        for (const { cramped: some, entries: all } of [...counts.terrains, ...counts.years]) {
          expect(some).toBeLessThanOrEqual(all);
        }
        if (counts.common) expect(2 * counts.common.count).toBeGreaterThan(counts.common.of);
        for (const one of diary.entries) {
          const shares = sharesOf(one);
          if (shares === null) continue;
          expect(shares.from).toBeGreaterThanOrEqual(0);
          expect(shares.to).toBeLessThanOrEqual(1);
          expect(shares.from).toBeLessThanOrEqual(shares.to);
        }
      }),
    );
  });
});

describe('a line about a cramp that is being stretched', () => {
  const race = {
    name: 'Harbour Marathon',
    date: '2027-04-18',
    place: null,
    url: null,
    distanceKm: 42.195,
    surface: 'road',
    terrain: 'rolling',
    terrainChosen: false,
    netDownhill: null,
    gainM: null,
    lossM: null,
    netM: null,
    savedAt: '2026-11-01T08:00:00Z',
  } as const;
  const asked = {
    muscle: 'soleus',
    begunMs: 1_000_000.4,
    race,
    raceTold: false,
    today: '2027-04-18',
    name: 'A run',
    now: '2027-04-18T12:00:00Z',
  } as const;

  it('is of the saved race on its day, which then is not asked about again', () => {
    const entry = entryOfCramp(asked);
    expect(entry).toMatchObject({ id: raceId(race), kind: 'race', cramped: true, muscle: 'soleus' });
    const { diary } = changeDiary({ diary: EMPTY_DIARY, runner: DEFAULT_RUNNER }, { does: 'keep', entry });
    expect(debriefOf(diary, race, '2027-04-19').is).toBe('answered');
  });

  it('never takes the place of what was told of that race', () => {
    expect(entryOfCramp({ ...asked, raceTold: true })).toMatchObject({
      id: 'cramp|1000000',
      kind: 'run',
      name: 'Harbour Marathon',
    });
  });

  it('is of a run on any other day', () => {
    expect(entryOfCramp({ ...asked, today: '2027-04-17' })).toMatchObject({
      id: 'cramp|1000000',
      kind: 'run',
      name: 'A run',
      date: '2027-04-17',
    });
    expect(entryOfCramp({ ...asked, race: null }).kind).toBe('run');
  });
});
