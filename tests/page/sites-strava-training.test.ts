import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { logOfPage } from '../../lib/advice/training/page-log';
import { readPage } from '../../lib/page';
import { dateInFigures, orderOf } from '../../lib/page/sites/page-dates';
import { readTrainingList, readTrainingLog } from '../../lib/page/sites/strava-training';
import { type ListRow, listRows } from './strava-list';

const row = (change: Partial<ListRow> = {}): ListRow => ({
  id: '15000000001',
  type: 'Run',
  date: 'Sat, 8/1/2026',
  title: 'Canal loop',
  time: '1:03:42',
  dist: ['12.41', 'km'],
  elev: ['101', 'm'],
  ...change,
});

function list(rows: readonly ListRow[], lang = 'en-US', script = ''): Document {
  return parseHTML(`<!doctype html><html lang="${lang}"><head><script>${script}</script></head><body>
  <table class="activities"><tbody>${listRows(rows)}</tbody></table></body></html>`).document;
}

describe('the training list', () => {
  it('gives each activity in metric units', () => {
    const { rows, unread } = readTrainingList(list([row()]));
    expect(unread).toBe(0);
    expect(rows).toEqual([
      {
        id: '15000000001',
        date: '2026-08-01',
        name: 'Canal loop',
        sportName: 'Run',
        distanceKm: 12.41,
        movingTimeS: 3822,
        gainM: 101,
      },
    ]);
  });

  it.each([
    [
      'en-US, miles',
      'en-US',
      row({ dist: ['3.53', 'mi'], elev: ['1,101', 'ft'] }),
      5.681,
      335.6,
      '2026-08-01',
    ],
    [
      'fr-FR',
      'fr-FR',
      row({ date: 'sam. 01/08/2026', dist: ['12,41', 'km'], elev: ['1 101', 'm'] }),
      12.41,
      1101,
      '2026-08-01',
    ],
    [
      'de-DE',
      'de-DE',
      row({ date: 'Sa., 01.08.2026', dist: ['12,41', 'km'], elev: ['1.101', 'm'] }),
      12.41,
      1101,
      '2026-08-01',
    ],
    [
      'ja-JP',
      'ja-JP',
      row({ date: '2026年8月1日(土)', dist: ['12.41', 'km'], elev: ['1,101', 'm'] }),
      12.41,
      1101,
      '2026-08-01',
    ],
    [
      'pt-BR',
      'pt-BR',
      row({ date: 'sáb, 01/08/2026', dist: ['12,41', 'km'], elev: ['101', 'm'] }),
      12.41,
      101,
      '2026-08-01',
    ],
    [
      'ru-RU',
      'ru-RU',
      row({ date: 'сб, 01.08.2026', dist: ['12,41', 'км'], elev: ['101', 'м'] }),
      12.41,
      101,
      '2026-08-01',
    ],
  ] as const)('reads %s', (_name, lang, given, distanceKm, gainM, date) => {
    const [read] = readTrainingList(list([given], lang)).rows;
    expect(read?.date).toBe(date);
    expect(read?.distanceKm).toBeCloseTo(distanceKm, 2);
    expect(read?.gainM).toBeCloseTo(gainM, 1);
  });

  it('goes by the account’s own order of a date where the page names it', () => {
    const script = 'window._date_preference = "%d/%m/%Y";';
    expect(readTrainingList(list([row({ date: 'Sat, 1/8/2026' })], 'en-US', script)).rows[0]?.date).toBe(
      '2026-08-01',
    );
  });

  it('counts the rows that it cannot read', () => {
    const { rows, unread } = readTrainingList(list([row(), row({ id: '2', date: 'yesterday' })]));
    expect([rows.length, unread]).toEqual([1, 1]);
  });

  it('is nothing before the site has filled it', () => {
    expect(readTrainingList(list([])).rows).toEqual([]);
  });

  it('keeps what is missing missing', () => {
    const [read] = readTrainingList(list([row({ elev: null, dist: ['--', ''], time: '' })])).rows;
    expect(read).toMatchObject({ distanceKm: null, gainM: null, movingTimeS: null });
  });

  it('is a page that Uncramp speaks on', () => {
    const reading = readPage(list([row()]), 'https://www.strava.com/athlete/training');
    expect(reading).toMatchObject({ kind: 'training-log', site: 'strava', cardShown: true });
    expect(reading.log?.rows).toHaveLength(1);
    expect(readPage(list([]), 'https://www.strava.com/athlete/training').cardShown).toBe(false);
  });

  it('never throws, whatever stands in its cells', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom('1:2:3:4', '0/0/0', '99/99/9999', '-3 m', '1e9'),
    );
    fc.assert(
      fc.property(cell, cell, cell, cell, fc.string({ maxLength: 12 }), (date, time, dist, elev, lang) => {
        const document = list([row()]);
        const [, dateCell, , timeCell, distCell, elevCell] = document.querySelectorAll('td');
        for (const [at, text] of [
          [dateCell, date],
          [timeCell, time],
          [distCell, dist],
          [elevCell, elev],
        ] as const) {
          if (at) at.textContent = text;
        }
        document.documentElement.setAttribute('lang', lang);
        const { rows, unread } = readTrainingList(document);
        expect(rows.length + unread).toBe(1);
        for (const read of rows) {
          expect(read.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          for (const value of [read.distanceKm, read.gainM, read.movingTimeS]) {
            expect(value === null || (Number.isFinite(value) && value >= 0)).toBe(true);
          }
        }
      }),
    );
  });
});

describe('the log of a list', () => {
  const read = (rows: readonly ListRow[]) => logOfPage(readTrainingList(list(rows)));

  it('takes runs, in whichever language the site names them', () => {
    const types = [
      'Run',
      'Course à pied',
      'Lauf',
      'Carrera',
      'Corsa',
      'Corrida',
      'Hardloopsessie',
      'ランニング',
      'Забег',
      '跑步',
    ];
    const { runs } = read(types.map((type, i) => row({ type, id: String(i + 1) })));
    expect(runs.map(({ sport }) => sport)).toEqual(types.map(() => 'run'));
  });

  it('tells a trail and a belt, whose climb is unknown', () => {
    const { runs } = read([
      row({ type: 'Trail Run', id: '1' }),
      row({ type: 'Virtual Run', id: '2', elev: ['80', 'm'] }),
    ]);
    expect(runs.map(({ sport, gainM }) => [sport, gainM])).toEqual([
      ['trail-run', 101],
      ['treadmill', null],
    ]);
  });

  it('leaves out rides and swims, and knows strength only where other sports are listed', () => {
    expect(read([row()]).strengthDays).toBeNull();
    const mixed = read([row(), row({ id: '2', type: 'Ride' }), row({ id: '3', type: 'Weight Training' })]);
    expect(mixed.runs).toHaveLength(1);
    expect(mixed.strengthDays).toEqual(['2026-08-01']);
    expect(read([row(), row({ id: '2', type: 'Swim' })]).strengthDays).toEqual([]);
  });

  it.each([
    ['Lakeside 10K Race', true],
    ['parkrun #212', true],
    ['Herbstlauf Wettkampf', true],
    ['Marathon training week 4', null],
    ['Race pace intervals', null],
    ['Canal loop', null],
  ] as const)('takes “%s” for a race: %s', (title, isRace) => {
    expect(read([row({ title })]).runs[0]?.isRace).toBe(isRace);
  });
});

describe('the training log', () => {
  const log = (entries: unknown): Document =>
    parseHTML(
      `<!doctype html><html lang="en-US"><body><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(
        { props: { pageProps: { entriesResponse: { entries } } } },
      )}</script></body></html>`,
    ).document;

  it('gives the sums of each week’s runs', () => {
    const entries = [
      {
        id: '2026y31w',
        sport: 'all',
        totals_by_sport: { run: { distance: 42_300, elev_gain: 380, moving_time: 15_000 } },
      },
      { id: '2026y01w', sport: 'all', totals_by_sport: { ride: { distance: 90_000 } } },
    ];
    expect(readTrainingLog(log(entries)).weeks).toEqual([
      { from: '2026-07-27', distanceKm: 42.3, gainM: 380 },
      { from: '2025-12-29', distanceKm: 0, gainM: null },
    ]);
  });

  it('is nothing where the page carries no such data, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (entries) => {
        const { weeks } = readTrainingLog(log(entries));
        for (const week of weeks) expect(week.distanceKm).toBeGreaterThanOrEqual(0);
      }),
    );
    expect(readTrainingLog(parseHTML('<html><body></body></html>').document).weeks).toEqual([]);
  });
});

describe('dates in figures', () => {
  it('are days that exist, in any order', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.constantFrom('mdy' as const, 'dmy' as const, 'ymd' as const, null),
        (text, order) => {
          const date = dateInFigures(text, order, 'en');
          if (date !== null) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
        },
      ),
    );
  });

  it('come back as they were written', () => {
    const day = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('en-US', 'en-GB', 'de-DE', 'fr-FR', 'ja-JP', 'pt-BR', 'nl-NL', 'ko-KR'),
        (date, lang) => {
          const written = new Intl.DateTimeFormat(lang, {
            timeZone: 'UTC',
            year: 'numeric',
            month: 'numeric',
            day: 'numeric',
          }).format(date);
          expect(dateInFigures(written, null, lang)).toBe(date.toISOString().slice(0, 10));
        },
      ),
    );
  });

  it('know the site’s own way to name an order', () => {
    expect(['%m/%d/%Y', '%d/%m/%Y', '%Y/%m/%d', '%B'].map(orderOf)).toEqual(['mdy', 'dmy', 'ymd', null]);
  });
});
