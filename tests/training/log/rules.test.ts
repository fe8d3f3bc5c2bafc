import { describe, expect, it } from 'vitest';
import { rules } from '../../../lib/training/log/rules';
import type { Finding, Level, RaceAhead, RuleId, TrainingLog } from '../../../lib/training/log/types';
import { speakerFor } from '../../../lib/words';
import { dayFrom, raceOf, runOf, steady, TODAY } from './logs';

const sorted = (log: TrainingLog): TrainingLog => ({
  ...log,
  runs: [...log.runs].sort((a, b) => a.date.localeCompare(b.date)),
});
const find = (rule: RuleId, log: TrainingLog, race: RaceAhead | null = null): readonly Finding[] =>
  rules[rule](sorted(log), race);
const levels = (rule: RuleId, log: TrainingLog, race: RaceAhead | null = null): Level[] =>
  find(rule, log, race).map(({ level }) => level);
const said = (rule: RuleId, log: TrainingLog, race: RaceAhead | null = null): string =>
  find(rule, log, race)
    .map(({ says }) => speakerFor('en-GB', 'metric').say(says))
    .join(' ');

describe('L1, a run longer than the thirty days before', () => {
  it.each([
    [10.9, []],
    [11.5, ['info']],
    [13.5, ['check']],
    [20.5, ['slow-down']],
  ] as const)('%s km after tens', (distanceKm, expected) => {
    expect(levels('L1', steady(10, [runOf(0, { distanceKm })]))).toEqual(expected);
  });

  it('gives the number, the day, and says that it is of injuries', () => {
    const text = said('L1', steady(10, [runOf(0, { distanceKm: 14.2 })]));
    expect(text).toContain('42%');
    expect(text).toContain('20 May');
    expect(text).toContain('injuries');
  });

  it('is quiet where the log does not reach back thirty days', () => {
    expect(levels('L1', steady(3, [runOf(0, { distanceKm: 20 })]))).toEqual([]);
  });
});

describe('L2, the longest run against the race', () => {
  const long = (distanceKm: number, movingTimeS?: number) =>
    steady(8, [runOf(9, { distanceKm, ...(movingTimeS === undefined ? {} : { movingTimeS }) })]);

  it.each([
    ['a marathon', 42.195, 24, 'check'],
    ['a marathon', 42.195, 25, 'good'],
    ['a half', 21.0975, 14, 'check'],
    ['a half', 21.0975, 15, 'good'],
    ['10 km', 10, 10, 'good'],
    ['80 km', 80, 29, 'check'],
    ['80 km', 80, 40, 'good'],
    ['160 km', 160, 50, 'good'],
  ] as const)('before %s (%s km) with %s km', (_name, distanceKm, km, level) => {
    expect(levels('L2', long(km), raceOf({ distanceKm, date: dayFrom(14) }))).toEqual([level]);
  });

  it('counts three hours before a marathon, and two days running before an ultra', () => {
    expect(levels('L2', long(23, 3 * 3600), raceOf())).toEqual(['good']);
    const weekend = steady(8, [runOf(9, { distanceKm: 24 }), runOf(10, { distanceKm: 17 })]);
    expect(levels('L2', weekend, raceOf({ distanceKm: 80 }))).toEqual(['good']);
  });

  it('only tells while there is time to run longer', () => {
    expect(levels('L2', long(19), raceOf({ date: dayFrom(60) }))).toEqual(['info']);
  });

  it('has nothing to ask of 5 km', () => {
    expect(levels('L2', long(19), raceOf({ distanceKm: 5 }))).toEqual([]);
  });
});

describe('L3 and L4, weeks', () => {
  const weeks = (km: number) => ({
    ...steady(0),
    runs: Array.from({ length: 14 }, (_, i) => runOf(7 * i + 2, { distanceKm: km })),
  });

  it.each([
    [39, 'info'],
    [41, 'good'],
  ] as const)('%s km a week before a marathon', (km, level) => {
    expect(levels('L3', weeks(km), raceOf())).toEqual([level]);
  });

  it('knows no limit for other distances', () => {
    expect(levels('L3', weeks(10), raceOf({ distanceKm: 10 }))).toEqual([]);
  });

  it('tells of a jump of a week, and no more than tells', () => {
    const jump = { ...weeks(30), runs: [...weeks(30).runs, runOf(9, { distanceKm: 40 })] };
    expect(levels('L4', jump)).toEqual(['info']);
    expect(said('L4', jump)).toContain('poor predictors');
    expect(levels('L4', weeks(30))).toEqual([]);
  });
});

describe('L5, the goal against races', () => {
  const half = (movingTimeS: number) =>
    steady(8, [runOf(20, { distanceKm: 21.0975, movingTimeS, isRace: true })]);
  /** A half in 1:40 tells a marathon in 3:42 by the exponent 1.15. */
  const predicted = 6000 * 2 ** 1.15;

  it.each([
    [1, 'good'],
    [1 / 1.03, 'good'],
    [1 / 1.05, 'check'],
    [1 / 1.09, 'slow-down'],
  ] as const)('a goal of %s of what they tell', (share, level) => {
    expect(levels('L5', half(6000), raceOf({ goalS: predicted * share }))).toEqual([level]);
  });

  it('takes Riegel’s exponent between like distances', () => {
    const tenK = steady(8, [runOf(20, { distanceKm: 10, movingTimeS: 2400, isRace: true })]);
    const goalS = 2400 * 2.10975 ** 1.06;
    expect(levels('L5', tenK, raceOf({ distanceKm: 21.0975, goalS: goalS * 0.97 }))).toEqual(['good']);
    expect(levels('L5', tenK, raceOf({ distanceKm: 21.0975, goalS: goalS * 0.95 }))).toEqual(['check']);
  });

  it('never takes a training run, a treadmill or an old race for it', () => {
    const others = steady(8, [
      runOf(5, { distanceKm: 21.0975, movingTimeS: 6000 }),
      runOf(6, { distanceKm: 21.0975, movingTimeS: 6000, isRace: true, sport: 'treadmill' }),
      runOf(190, { distanceKm: 21.0975, movingTimeS: 6000, isRace: true }),
    ]);
    expect(levels('L5', others, raceOf({ goalS: 9000 }))).toEqual(['unknown']);
  });

  it('has nothing to say without a goal', () => {
    expect(levels('L5', half(6000), raceOf())).toEqual([]);
  });
});

describe('L6, practice at goal pace', () => {
  const goal = raceOf({ goalS: 42.195 * 300 });
  const at = (sPerKm: number, distanceKm = 9) =>
    steady(8, [runOf(4, { distanceKm, movingTimeS: distanceKm * sPerKm })]);

  it('finds a run within 3 %, and a row of splits inside a slower one', () => {
    expect(levels('L6', at(308), goal)).toEqual(['good']);
    expect(levels('L6', at(310), goal)).toEqual(['info']);
    const splits = [...Array(9).fill(300), 420, 420].map((paceSPerKm) => ({
      lengthKm: 1,
      paceSPerKm,
      netM: 0,
    }));
    expect(
      levels('L6', steady(8, [runOf(4, { distanceKm: 11, movingTimeS: 11 * 330, splits })]), goal),
    ).toEqual(['good']);
  });

  it('asks for a fifth of the race', () => {
    expect(levels('L6', at(300, 8), goal)).toEqual(['info']);
  });
});

describe('L7, hills like the race’s', () => {
  const hilly = raceOf({ terrain: 'hilly', gainM: 500, distanceKm: 42.195 });
  const climbing = (mPerKm: number) => {
    const { runs, ...rest } = steady(8, [runOf(2, { distanceKm: 20 }), runOf(16, { distanceKm: 20 })]);
    return { ...rest, runs: runs.map((run) => ({ ...run, gainM: run.distanceKm * mPerKm })) };
  };

  it.each([
    [6, 'check'],
    [8, 'info'],
    [10, 'good'],
  ] as const)('runs of %s m a km against 11.8', (mPerKm, level) => {
    expect(levels('L7', climbing(mPerKm), hilly)).toEqual([level]);
  });

  it('cannot tell from runs without their climb, least of all that it was none', () => {
    const { runs, ...rest } = climbing(10);
    const without = { ...rest, runs: runs.map((run) => ({ ...run, gainM: null })) };
    expect(levels('L7', without, hilly)).toEqual(['unknown']);
    const belts = { ...rest, runs: runs.map((run) => ({ ...run, sport: 'treadmill' as const, gainM: 0 })) };
    expect(levels('L7', belts, hilly)).toEqual(['unknown']);
  });

  it('asks nothing for a flat race', () => {
    expect(levels('L7', climbing(1), raceOf())).toEqual([]);
  });
});

describe('L8, a practice downhill', () => {
  const down = (daysLeft: number | null) =>
    raceOf({
      netDownhill: true,
      netM: -500,
      date: daysLeft === null ? null : dayFrom(daysLeft),
      distanceKm: 21.0975,
    });
  const practice = (daysAgo: number, m = 120) => steady(8, [runOf(daysAgo, { gainM: m, distanceKm: 14 })]);

  it.each([
    ['in the window', 20, 3, 'good'],
    ['too early', 20, 20, 'check'],
    ['too late to do any good', 8, 1, 'check'],
  ] as const)('%s', (_name, daysLeft, daysAgo, level) => {
    expect(levels('L8', practice(daysAgo), down(daysLeft))).toEqual([level]);
  });

  it('waits for the weeks that count, and names them', () => {
    expect(levels('L8', practice(3), down(90))).toEqual(['unknown']);
    expect(said('L8', practice(3), down(90))).toContain('from 14 Jul');
  });

  it('asks for none on a race that hardly loses height', () => {
    expect(levels('L8', steady(8), raceOf({ lossM: 90 }))).toEqual([]);
  });
});

describe('L9, hard days', () => {
  const fast = (daysAgo: number) => runOf(daysAgo, { distanceKm: 10, movingTimeS: 3000 });

  it.each([
    [[], 'good'],
    [[2, 3], 'info'],
    [[2, 3, 10, 11, 17, 18], 'check'],
  ] as const)('fast runs %j days ago', (days, level) => {
    expect(levels('L9', steady(8, days.map(fast)))).toEqual([level]);
  });

  it('is off before an ultra', () => {
    expect(levels('L9', steady(8, [fast(2), fast(3)]), raceOf({ distanceKm: 100 }))).toEqual([]);
  });
});

describe('L10 and L11, the last weeks', () => {
  const weekly = (km: readonly number[]) => ({
    ...steady(0),
    runs: km.map((distanceKm, weeksAgo) => runOf(7 * weeksAgo + 1, { distanceKm })),
  });

  it('sees whether the weeks fall', () => {
    const race = raceOf({ date: TODAY });
    expect(levels('L10', weekly([25, 40, 50, 60, 60, 60]), race)).toEqual(['good']);
    expect(levels('L10', weekly([25, 55, 50, 60, 60, 60]), race)).toEqual(['check']);
    expect(levels('L10', weekly([45, 50, 55, 60, 60, 60]), race)).toEqual(['check']);
  });

  it('says when the taper starts, and asks nothing of shorter races', () => {
    expect(said('L10', weekly([60, 60, 60]), raceOf({ date: '2028-07-02' }))).toContain('11 Jun');
    expect(levels('L10', weekly([60, 60, 60]), raceOf({ distanceKm: 21.0975 }))).toEqual([]);
  });

  it('adds up the last three days', () => {
    const race = raceOf({ date: dayFrom(1) });
    expect(
      levels('L11', steady(0, [runOf(0, { movingTimeS: 1800 }), runOf(1, { movingTimeS: 1800 })]), race),
    ).toEqual(['good']);
    expect(levels('L11', steady(0, [runOf(0, { movingTimeS: 3700 })]), race)).toEqual(['check']);
    expect(
      levels('L11', steady(0, [runOf(0, { movingTimeS: 2400 }), runOf(2, { movingTimeS: 2400 })]), race),
    ).toEqual(['check']);
    expect(levels('L11', steady(8), raceOf({ date: dayFrom(10) }))).toEqual([]);
  });
});

describe('L12 to L14', () => {
  const splits = (last: number) =>
    [...Array(12).fill(300), ...Array(6).fill(last)].map((paceSPerKm) => ({
      lengthKm: 1,
      paceSPerKm,
      netM: 0,
    }));

  it('counts long runs that faded, and only those that have splits', () => {
    const log = steady(8, [
      runOf(2, { distanceKm: 18, splits: splits(345) }),
      runOf(9, { distanceKm: 18, splits: splits(305) }),
      runOf(16, { distanceKm: 18 }),
    ]);
    expect(said('L12', log)).toContain('In 1 of 2 long runs');
    expect(find('L12', steady(8))).toEqual([]);
  });

  it('leaves the fade of a belt alone', () => {
    expect(
      find('L12', steady(8, [runOf(2, { distanceKm: 18, sport: 'treadmill', splits: splits(345) })])),
    ).toEqual([expect.objectContaining({ level: 'good' })]);
  });

  it.each([
    'Long run, calf cramp at 25',
    'Wadenkrampf bei km 30',
    'Crampe au mollet',
    'Calambre en el gemelo',
    'Crampi al polpaccio',
    'Câimbra na panturrilha',
    'Kramp in de kuit',
    'ふくらはぎがつった',
  ])('hears a cramp in “%s”, and the calf', (name) => {
    const [finding] = find('L13', steady(8, [runOf(2, { name, distanceKm: 26 })]));
    expect(finding?.level).toBe('info');
    expect(said('L13', steady(8, [runOf(2, { name, distanceKm: 26 })]))).toMatch(/once \(calf\).*26 km/);
  });

  it.each(['Morning Run', 'Clamped down', 'Scramble', 'Campo di corsa', 'Krampus Lauf', 'Grampians'])(
    'hears none in “%s”',
    (name) => {
      expect(find('L13', steady(8, [runOf(2, { name })]))).toEqual([]);
    },
  );

  it('nudges to strength only where the log shows other sports', () => {
    expect(find('L14', steady(8))).toEqual([]);
    expect(levels('L14', { ...steady(8), strengthDays: [] })).toEqual(['info']);
    expect(levels('L14', { ...steady(8), strengthDays: [dayFrom(-41)] })).toEqual(['good']);
    expect(levels('L14', { ...steady(8), strengthDays: [dayFrom(-43)] })).toEqual(['info']);
  });
});
