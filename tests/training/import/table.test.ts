import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { localDay, MONTH_LANGUAGES, momentsOf, monthNames } from '../../../lib/training/import/dates';
import { numbersOf, secondsOf } from '../../../lib/training/import/numbers';
import { readTable } from '../../../lib/training/import/table';
import { ACCOUNTS, ACTIVITIES, type Activity, csvOf } from './exports';

// Random cases and large files on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const utcDay = (moment: number) => new Date(moment).toISOString().slice(0, 10);
const read = (text: string) => {
  const table = readTable(text, { dayOf: utcDay });
  if (table === null) throw new Error('not read as a table');
  return table;
};
const iso = (text: string) =>
  momentsOf([text]).map((one) => (one === null ? null : new Date(one).toISOString()));

describe.each(Object.entries(ACCOUNTS))('an export in %s', (_language, account) => {
  it.each(['\n', '\r\n'] as const)('is read with every run, lines ending in %j', (end) => {
    const table = read(csvOf(ACTIVITIES, account, 'new', end));
    expect(table.runs.map(({ run }) => run)).toMatchObject([
      { id: '2000000001', date: '2026-11-30', sport: 'run', movingTimeS: 3600, gainM: 84, lossM: 83.5 },
      { id: '2000000003', date: '2027-05-09', sport: 'trail-run', movingTimeS: 8100, gainM: 912, lossM: 905 },
      {
        id: '2000000004',
        date: '2027-10-12',
        sport: 'treadmill',
        movingTimeS: 2400,
        gainM: null,
        lossM: null,
      },
    ]);
    expect(table.runs.map(({ run }) => run.distanceKm)).toEqual([10.0124, 18.25025, 7]);
    expect(table.runs.map(({ file }) => file)).toEqual([
      'activities/2000000001.fit.gz',
      'activities/2000000003.gpx.gz',
      'activities/2000000004.tcx.gz',
    ]);
    expect(table.runs[0]?.run.name).toBe('Evening Run, with "strides"');
    expect(table.strengthDays).toEqual(['2028-04-25']);
    expect(table).toMatchObject({ undated: 0, withoutDistance: 0, cut: false, unitSure: true });
    expect(table.notRuns.map(({ count }) => count)).toEqual([1, 1]);
  });

  it('is read where it is old and stops after the files', () => {
    const table = read(csvOf(ACTIVITIES, account, 'old'));
    expect(table.runs.map(({ run }) => run.date)).toEqual(['2026-11-30', '2027-05-09', '2027-10-12']);
    expect(table.runs.map(({ run }) => [run.movingTimeS, run.gainM, run.lossM])).toEqual(
      Array(3).fill([null, null, null]),
    );
    expect(table.unitSure).toBe(false);
    for (const [i, km] of [10.0124, 18.25025, 7].entries()) {
      expect(table.runs[i]?.run.distanceKm).toBeCloseTo(km, 1);
      expect(table.runs[i]?.file).toMatch(/^activities\//);
    }
  });

  it('is read where it is of the first ones, in metres', () => {
    const table = read(csvOf(ACTIVITIES, account, 'oldest'));
    expect(table.unitSure).toBe(true);
    for (const [i, km] of [10.0124, 18.25025, 7].entries()) {
      expect(table.runs[i]?.run.distanceKm).toBeCloseTo(km, 3);
    }
  });
});

describe('dates', () => {
  it('are read as people write them', () => {
    expect(iso('Oct 12, 2025, 6:34:12 AM')).toEqual(['2025-10-12T06:34:12.000Z']);
    expect(iso('Oct 12, 2025, 12:04:12\u202fAM')).toEqual(['2025-10-12T00:04:12.000Z']);
    expect(iso('12 oct. 2025 à 18:34:12')).toEqual(['2025-10-12T18:34:12.000Z']);
    expect(iso('12 d’oct. 2025, 6:34:12')).toEqual(['2025-10-12T06:34:12.000Z']);
    expect(iso('13.10.2025, 06:34:12')).toEqual(['2025-10-13T06:34:12.000Z']);
    expect(iso('2025/10/12 6:34:12')).toEqual(['2025-10-12T06:34:12.000Z']);
    expect(iso('2025年10月12日 下午6:34:12')).toEqual(['2025-10-12T18:34:12.000Z']);
    expect(iso('2025-10-12T06:34:12Z')).toEqual(['2025-10-12T06:34:12.000Z']);
    expect(iso('12 thg 10, 2025 06:34:12')).toEqual(['2025-10-12T06:34:12.000Z']);
    expect(iso('06:34:12 13/10/2025')).toEqual(['2025-10-13T06:34:12.000Z']);
    expect(iso('12 Eki 2025 06:34:12')).toEqual(['2025-10-12T06:34:12.000Z']);
    expect(iso('12 Okt 2025 06.34.12')).toEqual(['2025-10-12T06:34:12.000Z']);
    expect(iso('12.10.2025')).toEqual(['2025-10-12T12:00:00.000Z']);
  });

  it('are none where there is no such day', () => {
    for (const text of [
      '',
      'yesterday',
      '31.02.2025',
      'Oct 2025',
      '45/45/2025',
      '12.10.25',
      'Oct 12, 2025, 25:61',
    ])
      expect(momentsOf([text])).toEqual([null]);
  });

  it('in figures are told by the whole column, also where every day is below the thirteenth', () => {
    const days = ['1/12/2027', '2/3/2027', '2/9/2027', '3/1/2027', '3/12/2027'];
    expect(momentsOf(days).map((one) => utcDay(one ?? 0))).toEqual([
      '2027-01-12',
      '2027-02-03',
      '2027-02-09',
      '2027-03-01',
      '2027-03-12',
    ]);
    expect(momentsOf(['1/12/2026', '3/2/2027', '9/2/2027']).map((one) => utcDay(one ?? 0))).toEqual([
      '2026-12-01',
      '2027-02-03',
      '2027-02-09',
    ]);
  });

  it('name no word for two months', () => {
    const months = new Map<string, number>();
    for (const lang of MONTH_LANGUAGES) {
      for (let month = 1; month <= 12; month++) {
        for (const name of monthNames(lang, month)) {
          expect(`${name} ${months.get(name) ?? month}`).toBe(`${name} ${month}`);
          months.set(name, month);
        }
      }
    }
    expect(months.size).toBeGreaterThan(200);
  });

  it('written by Intl in any of the languages come back', () => {
    const moments = fc.array(
      fc.date({ min: new Date('2009-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
      {
        minLength: 40,
        maxLength: 60,
      },
    );
    const langs = [...MONTH_LANGUAGES, 'en-GB', 'pt-PT', 'es-MX', 'ja', 'ko', 'zh-CN', 'zh-TW', 'vi'];
    fc.assert(
      fc.property(moments, fc.constantFrom(...langs), (dates, lang) => {
        const form = new Intl.DateTimeFormat(lang, {
          dateStyle: 'medium',
          timeStyle: 'medium',
          timeZone: 'UTC',
        });
        const whole = dates.map((date) => Math.floor(date.getTime() / 1000) * 1000).sort((a, b) => a - b);
        expect(momentsOf(whole.map((moment) => form.format(moment)))).toEqual(whole);
      }),
    );
  });
});

describe('numbers', () => {
  it('are read by the column that they stand in', () => {
    expect(numbersOf(['10,01', '1.234,5', '12', ''])).toEqual([10.01, 1234.5, 12, null]);
    expect(numbersOf(['10.01', '1,234.5', '1,234'])).toEqual([10.01, 1234.5, 1234]);
    expect(numbersOf(['10,01', '9,5', '1.234'])).toEqual([10.01, 9.5, 1234]);
    expect(numbersOf(['10,012', '5,5'])).toEqual([10.012, 5.5]);
    expect(numbersOf(['1 234,5', '1\u202f234,5', "1'234.5"])).toEqual([1234.5, 1234.5, 1234.5]);
    expect(numbersOf(['0,532', '1.234.567', '-3,5', 'ten', '1e5'])).toEqual([
      0.532,
      1234567,
      -3.5,
      null,
      null,
    ]);
    expect(secondsOf(['3720', '1:02:00', '46:00', 'long'])).toEqual([3720, 3720, 2760, null]);
  });

  it('written in either way come back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1 }),
        fc.boolean(),
        (cents, comma) => {
          const column = cents.map((value) => (value / 100).toFixed(2).replace('.', comma ? ',' : '.'));
          expect(numbersOf(column)).toEqual(cents.map((value) => value / 100));
        },
      ),
    );
  });
});

describe('a table', () => {
  const one = (change: Partial<Activity>): Activity => ({
    id: '1',
    at: '2027-10-12T11:00:00Z',
    name: 'Run',
    description: '',
    type: 'run',
    elapsedS: 3600,
    movingS: 3600,
    metres: 10_000,
    gainM: 10,
    lossM: 10,
    file: null,
    ...change,
  });
  const german = ACCOUNTS.German ?? Object.values(ACCOUNTS)[0];
  if (german === undefined) throw new Error('no account');

  it('that is none is not read', () => {
    for (const text of ['', 'a', 'a,b,c\n1,2,3', '{"a": 1}', 'Activity ID,Activity Date\n'])
      expect(readTable(text)).toBeNull();
  });

  it('says what it did not read', () => {
    const rows = [one({}), one({ id: '2', metres: 0 }), one({ id: '3', at: '2027-10-14T11:00:00Z' })];
    const text = csvOf(rows, german).replace('14.10.2027', 'some day');
    expect(read(text)).toMatchObject({ undated: 1, withoutDistance: 1, runs: [{ run: { id: '1' } }] });
  });

  it('that ends inside a quoted text says so', () => {
    expect(read(`${csvOf([one({})], german)}2,12.10.2027,"never closed`).cut).toBe(true);
  });

  it('saved again by a spreadsheet, with semicolons, is read', () => {
    const text = csvOf(ACTIVITIES, german, 'new', '\r\n', ';');
    expect(read(text).runs.map(({ run }) => run.distanceKm)).toEqual([10.0124, 18.25025, 7]);
  });

  it('takes no other column for the metres', () => {
    const text = csvOf(ACTIVITIES, german).replace(/,(10012\.4|18250\.25|7000),/g, ',55,');
    expect(text.match(/,55,/g)).toHaveLength(3);
    expect(read(text).runs.map(({ run }) => run.distanceKm)).toEqual([10.01, 18.25, 7]);
  });

  it('takes a run of its title for a race', () => {
    expect(read(csvOf([one({ name: 'Berlin Marathon' })], german)).runs[0]?.run.isRace).toBe(true);
  });

  const activities = fc
    .array(
      fc.record({
        name: fc.string({ unit: 'binary', maxLength: 40 }).filter((name) => !/[\r\n]/.test(name)),
        description: fc
          .array(fc.constantFrom('"', ',', '\n', ';', 'a', ' ', 'é'), { maxLength: 20 })
          .map((all) => all.join('')),
        day: fc.integer({ min: 0, max: 3650 }),
        metres: fc.integer({ min: 400, max: 90_000 }),
        gainM: fc.integer({ min: 0, max: 3000 }),
      }),
      { minLength: 1, maxLength: 30 },
    )
    .map((all) =>
      all
        .sort((a, b) => a.day - b.day)
        .map(({ day, ...rest }, i) =>
          one({
            ...rest,
            id: String(1000 + i),
            at: new Date(Date.UTC(2018, 0, 1 + day, 9)).toISOString(),
            elapsedS: Math.round(rest.metres * 0.37),
            movingS: Math.round(rest.metres * 0.36),
          }),
        ),
    );

  it('comes back as it was written, whatever stands in its texts', () => {
    fc.assert(
      fc.property(activities, fc.constantFrom(...Object.values(ACCOUNTS)), (all, account) => {
        // One day below the thirteenth and no other tells no order: such a table is read in the one or the other.
        fc.pre(new Set(all.map(({ at }) => at)).size > 8);
        const { runs } = read(csvOf(all, account));
        expect(runs.map(({ run }) => [run.id, run.date, run.movingTimeS, run.gainM])).toEqual(
          all.map(({ id, at, movingS, gainM }) => [id, at.slice(0, 10), movingS, gainM]),
        );
        for (const [i, { run }] of runs.entries()) {
          expect(run.distanceKm).toBeCloseTo((all[i]?.metres ?? 0) / 1000, 6);
          expect(run.name ?? '').toBe(all[i]?.name.trim());
        }
      }),
    );
  });

  it('of any text never throws', () => {
    const cells = fc.constantFrom(
      '1',
      '12.10.2027, 06:34:12',
      'Run',
      '"',
      '""',
      '10,5',
      'activities/1.fit',
      '\n',
      ',',
      ';',
      '\r\n',
      '\t',
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void readTable(text)));
    fc.assert(fc.property(fc.array(cells, { maxLength: 120 }), (all) => void readTable(all.join(''))));
    fc.assert(
      fc.property(fc.nat(5000), fc.constantFrom(...Object.values(ACCOUNTS)), (at, account) => {
        readTable(csvOf(ACTIVITIES, account).slice(0, at));
      }),
    );
  });
});

it('a moment falls on the day where the device is', () => {
  vi.stubEnv('TZ', 'America/Los_Angeles');
  expect(localDay(Date.UTC(2027, 9, 12, 5, 30))).toBe('2027-10-11');
  vi.stubEnv('TZ', 'Asia/Tokyo');
  expect(localDay(Date.UTC(2027, 9, 12, 16, 30))).toBe('2027-10-13');
  vi.unstubAllEnvs();
});
