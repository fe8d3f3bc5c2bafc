import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ActivitySchema } from '../../lib/page/reading';
import { parseClock, parseLocaleNumber } from '../../lib/page/sites/locale-number';
import { strava } from '../../lib/page/sites/strava';
import { METRES_PER_FOOT, METRES_PER_MILE } from '../../lib/units';
import { type StravaPage, splitRows, stravaPage } from './strava-page';

const url = new URL('https://www.strava.com/activities/12345678901');
const read = (options: StravaPage = {}) => strava.read(stravaPage(options), url);

describe('a run on Strava', () => {
  it('is read with every figure that the page shows', () => {
    const reading = read({
      splits: [
        { n: '1', pace: '5:20', elev: '-3' },
        { n: '2', pace: '5:30', elev: '12' },
        { n: '0.40', pace: '5:10', elev: '0' },
      ],
    });
    expect(reading.outcome).toBe('found');
    expect(reading.distances).toEqual([{ km: 12.02, label: 'Canal loop' }]);
    expect(reading.hints).toEqual([
      { says: { kind: 'gain', m: 84 }, quote: 'Elevation 84 m', from: 'activity', weight: 0.9 },
    ]);
    expect(reading.activity).toEqual({
      id: '12345678901',
      date: null,
      sport: 'run',
      title: 'Canal loop',
      distanceKm: 12.02,
      movingTimeS: 3910,
      paceSPerKm: 325,
      gainM: 84,
      cadenceSpm: 172,
      own: true,
      units: 'metric',
      splits: [
        { lengthKm: 1, paceSPerKm: 320, netM: -3 },
        { lengthKm: 1, paceSPerKm: 330, netM: 12 },
        { lengthKm: 0.4, paceSPerKm: 310, netM: 0 },
      ],
    });
  });

  it('is read in miles and feet', () => {
    const { activity, outcome } = read({
      units: 'imperial',
      stats: [
        ['7.50', 'mi'],
        ['1:05:10', ''],
        ['8:41', '/mi'],
      ],
      elevation: ['1,276', 'ft'],
      splits: [
        { n: '1', pace: '8:30', elev: '-10' },
        { n: '0.5', pace: '8:50', elev: '33' },
      ],
    });
    expect(activity?.units).toBe('imperial');
    expect(outcome).toBe('found');
    expect(activity?.distanceKm).toBeCloseTo((7.5 * METRES_PER_MILE) / 1000, 6);
    expect(activity?.paceSPerKm).toBeCloseTo((521 * 1000) / METRES_PER_MILE, 6);
    expect(activity?.gainM).toBeCloseTo(1276 * METRES_PER_FOOT, 6);
    expect(activity?.splits[0]?.lengthKm).toBeCloseTo(METRES_PER_MILE / 1000, 6);
    expect(activity?.splits[1]?.lengthKm).toBeCloseTo(METRES_PER_MILE / 2000, 6);
    expect(activity?.splits[1]?.netM).toBeCloseTo(33 * METRES_PER_FOOT, 6);
  });

  it('is read with French numbers', () => {
    const { activity } = read({
      lang: 'fr-FR',
      title: 'Sortie | Course à pied | Strava',
      stats: [
        ['12,02', 'km'],
        ['1:05:10', ''],
        ['5:25', '/km'],
      ],
      elevation: ['1 084', 'm'],
      splits: [{ n: '0,40', pace: '5:10', elev: '−4' }],
    });
    expect(activity?.distanceKm).toBe(12.02);
    expect(activity?.gainM).toBe(1084);
    expect(activity?.splits).toEqual([{ lengthKm: 0.4, paceSPerKm: 310, netM: -4 }]);
  });

  it('takes a distance in an unknown unit by the account’s units', () => {
    const stats = [
      ['10.0', 'ks'],
      ['50:00', ''],
    ] as const;
    expect(read({ stats }).activity?.distanceKm).toBe(10);
    expect(read({ stats, units: 'imperial' }).activity?.distanceKm).toBeCloseTo(16.09344, 6);
  });

  it('derives the pace where only distance and time stand there', () => {
    const { activity, outcome } = read({
      stats: [
        ['10.00', 'km'],
        ['50:00', ''],
      ],
    });
    expect(outcome).toBe('found');
    expect(activity?.paceSPerKm).toBe(300);
  });

  it('knows whose run it is', () => {
    expect(read({ owned: true }).activity?.own).toBe(true);
    expect(read({ owned: false }).activity?.own).toBe(false);
    expect(read({ owned: null }).activity?.own).toBeNull();
    const script = "new Strava.Labs.Activities.Pages.RunPageView(1,'Run',f).isOwner(true).supportsGap(false)";
    expect(read({ owned: null, script }).activity?.own).toBe(true);
  });

  it('takes a cadence under 120 for one leg’s', () => {
    expect(read({ cadence: '172 spm' }).activity?.cadenceSpm).toBe(172);
    expect(read({ cadence: '86 spm' }).activity?.cadenceSpm).toBe(172);
    expect(read({ cadence: '9 spm' }).activity?.cadenceSpm).toBeNull();
    expect(read({ cadence: 'n/a' }).activity?.cadenceSpm).toBeNull();
    expect(read({ cadence: null }).activity?.cadenceSpm).toBeNull();
  });

  it('can be read again when the splits come later', () => {
    const document = stravaPage({ splits: [] });
    expect(strava.read(document, url).activity?.splits).toEqual([]);
    expect(strava.read(document, url).outcome).toBe('found');
    const rows = parseHTML(
      `<table>${splitRows([{ n: '1', pace: '5:20', elev: '2' }], 'metric')}</table>`,
    ).document.querySelectorAll('tr');
    for (const row of rows) document.querySelector('tbody#contents')?.append(row);
    expect(strava.read(document, url).activity?.splits).toEqual([{ lengthKm: 1, paceSPerKm: 320, netM: 2 }]);
  });

  it('gives no splits rather than shifted ones where a row cannot be read', () => {
    const splits = [
      { n: '1', pace: '5:20', elev: '2' },
      { n: '2', pace: '--', elev: '2' },
      { n: '3', pace: '5:20', elev: '2' },
    ];
    expect(read({ splits }).activity?.splits).toEqual([]);
  });

  it('keeps what it could read where the markup has changed', () => {
    const { outcome, activity } = read({ stats: [], elevation: null });
    expect(outcome).toBe('markup-changed');
    expect(activity).toMatchObject({ sport: 'run', title: 'Canal loop', distanceKm: null, gainM: null });
    const bare = parseHTML(
      '<html lang="en"><head><title>Run | Run | Strava</title></head><body></body></html>',
    );
    expect(strava.read(bare.document, url).outcome).toBe('markup-changed');
  });

  it('stands below the heading', () => {
    expect(strava.anchor(stravaPage())?.id).toBe('heading');
  });
});

describe('what kind of activity it is', () => {
  it.each([
    ['trail run by its title', { title: 'Ridge | Trail Run | Strava' }, 'trail-run'],
    ['trail run by its script', { script: "x.Pages.RunPageView(5,'TrailRun',f)" }, 'trail-run'],
    ['treadmill by its title', { title: 'Belt | Virtual Run | Strava' }, 'treadmill'],
    [
      'treadmill by its script',
      { script: "x.Pages.RunPageView(5,'Run',f); var a = {trainer: true};" },
      'treadmill',
    ],
    ['run by its title alone', { tag: null }, 'run'],
    ['run by its pace alone', { tag: null, title: 'Sortie | Course | Strava' }, 'run'],
    ['run whose name holds bars', { tag: null, title: 'Ride | or | die | Run | Strava' }, 'run'],
  ] as const)('%s', (_name, options, sport) => {
    expect(read(options).activity?.sport).toBe(sport);
  });

  it('leaves the climb of a treadmill unknown, never 0', () => {
    const { activity } = read({
      title: 'Belt | Virtual Run | Strava',
      elevation: ['0', 'm'],
      splits: [{ n: '1', pace: '5:20', elev: '0' }],
    });
    expect(activity?.gainM).toBeNull();
    expect(read({ title: 'Belt | Virtual Run | Strava', elevation: ['0', 'm'] }).hints).toEqual([]);
    expect(activity?.splits[0]?.netM).toBeNull();
  });

  const rideStats = [
    ['40.1', 'km'],
    ['1:20:00', ''],
    ['420', 'm'],
  ] as const;
  it.each([
    ['a ride', { tag: 'ride', title: 'Loop | Ride | Strava', stats: rideStats }],
    ['a ride without a tag', { tag: null, title: 'Boucle | Vélo | Strava', stats: rideStats }],
    [
      'a swim',
      {
        tag: 'swim',
        title: 'Pool | Swim | Strava',
        stats: [
          ['2,000', 'm'],
          ['40:00', ''],
          ['2:00', '/100m'],
        ],
      },
    ],
    ['a walk with a pace', { tag: null, title: 'Stroll | Walk | Strava' }],
    ['a page for nobody signed in', { htmlClass: 'logged-out' }],
  ] as const)('has nothing to say on %s', (_name, options) => {
    const reading = read(options);
    expect(reading.outcome).toBe('not-applicable');
    expect(reading.activity).toBeUndefined();
  });

  it('has nothing to say on a page that is gone', () => {
    const gone = parseHTML('<html lang="en"><head><title>Strava</title></head><body>Not found</body></html>');
    expect(strava.read(gone.document, url).outcome).toBe('not-applicable');
  });
});

describe('numbers in the page’s language', () => {
  const LANGS = [
    'en-US',
    'en-GB',
    'fr-FR',
    'de-DE',
    'pt-BR',
    'es-ES',
    'it-IT',
    'ru-RU',
    'ja-JP',
    'nl-NL',
    'pt-PT',
    'id-ID',
    'ko-KR',
    'de-CH',
  ];

  it('are read back as Intl writes them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGS),
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        fc.integer({ min: 0, max: 3 }),
        (lang, scaled, digits) => {
          const value = scaled / 10 ** digits;
          const text = new Intl.NumberFormat(lang, {
            minimumFractionDigits: digits,
            maximumFractionDigits: digits,
          }).format(value);
          expect(parseLocaleNumber(text, lang)).toBeCloseTo(value, 6);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('are finite or null, whatever the text and the language tag', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[-+\d.,' ]{0,30}$/)),
        fc.string(),
        (text, lang) => {
          const value = parseLocaleNumber(text, lang);
          expect(value === null || Number.isFinite(value)).toBe(true);
          const clock = parseClock(text);
          expect(clock === null || clock >= 0).toBe(true);
        },
      ),
    );
  });

  it('take a lone separator that cannot group for the decimal sign', () => {
    expect(parseLocaleNumber('20,01', 'en-US')).toBe(20.01);
    expect(parseLocaleNumber('20.01', 'de-DE')).toBe(20.01);
    expect(parseLocaleNumber('1,539', 'en-US')).toBe(1539);
    expect(parseLocaleNumber('1,539', 'fr-FR')).toBe(1.539);
    expect(parseLocaleNumber('12 km', 'en-US')).toBeNull();
    expect(parseLocaleNumber('1.2.3', 'en-US')).toBeNull();
  });

  it('read clocks as hours, minutes and seconds', () => {
    expect(parseClock('2:06:30')).toBe(7590);
    expect(parseClock('46:00')).toBe(2760);
    expect(parseClock('5:61')).toBeNull();
    expect(parseClock('1:75:00')).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_399 }), (seconds) => {
        const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
        const text = `${Math.floor(seconds / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}`;
        expect(parseClock(text)).toBe(seconds);
      }),
    );
  });
});

describe('hostile figures', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('5:25', '1e9', '99999999', '-5', '0', '∞', 'NaN', '1:00:00:00', '٣', '0.0001'),
  );
  it('give an activity of finite, plausible figures or none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, fc.constantFrom('km', 'mi', '/km', '/mi', 'm', 'ft', '', 'x')), {
          maxLength: 5,
        }),
        fc.array(fc.record({ n: cell, pace: cell, elev: cell }), { maxLength: 6 }),
        cell,
        (stats, splits, cadence) => {
          const clean = (text: string) => text.replace(/[<>&]/g, '');
          const reading = read({
            stats: stats.map(([value, unit]) => [clean(value), unit] as const),
            splits: splits.map((row) => ({ n: clean(row.n), pace: clean(row.pace), elev: clean(row.elev) })),
            cadence: clean(cadence),
          });
          if (!reading.activity) return;
          expect(v.is(ActivitySchema, reading.activity)).toBe(true);
          const { distanceKm, paceSPerKm, cadenceSpm, splits: read_ } = reading.activity;
          for (const value of [distanceKm, paceSPerKm, cadenceSpm]) {
            expect(value === null || (Number.isFinite(value) && value >= 0)).toBe(true);
          }
          for (const split of read_) expect(split.lengthKm > 0 && split.paceSPerKm > 0).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
