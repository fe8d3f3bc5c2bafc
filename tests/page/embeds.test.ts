import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { EmbeddedCourseSchema, withEmbedded } from '../../lib/page/embeds/embedded';
import { type EmbeddedCourse, embedAt, FRAME_MATCHES, readFrame } from '../../lib/page/embeds/frame';
import { MOST_PLACES, readPlaces } from '../../lib/page/embeds/places';
import { profilePlaces } from '../../lib/page/embeds/profile';
import type { PageReading } from '../../lib/page/reading';
import { nothingRead } from '../../lib/page/understand';
import { documentOf } from '../../scripts/inspect/dom';

const ROUTE = 'https://strava-embeds.com/route/3141?style=standard';
const ACTIVITY = 'https://strava-embeds.com/activity/99';

interface Shown {
  readonly name?: string;
  readonly sport?: string;
  readonly stats: readonly (readonly [label: string, value: string])[];
}

/** A map's own page, as its frame shows it. */
const frame = ({ name = 'Harbour Half', sport = 'Run', stats }: Shown) =>
  documentOf(
    `<!doctype html><html lang="en"><body><div class="type-and-date"><svg><title>${sport}</title></svg></div><h1 class="title">${name}</h1>${stats
      .map(([label, value]) => `<div class="stat-label">${label}</div><div class="stat-value">${value}</div>`)
      .join('')}<script id="__ROUTE_DATA__" type="application/json">{}</script></body></html>`,
  );

const read = (shown: Shown, address = ROUTE) => readFrame(frame(shown), address);

describe('a course map’s own page', () => {
  it('tells its length, its climb and its name', () => {
    const stats = [
      ['Distance', '21.34 km'],
      ['Elev Gain', '1,240 m'],
      ['Est Moving Time', '2:04:10'],
    ] as const;
    expect(read({ stats })).toEqual({
      kind: 'route',
      id: '3141',
      name: 'Harbour Half',
      km: 21.34,
      gainM: 1240,
      quote: 'Harbour Half · Elev Gain 1,240 m',
    });
    expect(read({ stats }, ACTIVITY)).toMatchObject({ kind: 'activity', id: '99', gainM: 1240 });
  });

  it.each([
    ['miles and feet', '13.1 mi', '820 ft', 21.08, 249.9],
    ['a decimal comma', '21,34 km', '240 m', 21.34, 240],
    ['a point between thousands', '50 km', '2.450 m', 50, 2450],
    ['a space between thousands', '50 km', '2\u202f450 m', 50, 2450],
    ['no space before the unit', '10km', '98m', 10, 98],
  ])('in %s', (_form, length, climb, km, gainM) => {
    const course = read({
      stats: [
        ['Distance', length],
        ['Elev Gain', climb],
      ],
    });
    expect(course?.km).toBeCloseTo(km, 1);
    expect(course?.gainM).toBeCloseTo(gainM, 0);
  });

  it('in another language, where only one figure can be the climb', () => {
    expect(
      read({
        stats: [
          ['Distanz', '10,2 km'],
          ['Höhenmeter', '45 m'],
          ['Tempo', '5:00 /km'],
        ],
      })?.gainM,
    ).toBe(45);
    expect(
      read({
        stats: [
          ['Distance', '10 km'],
          ['Elev Loss', '45 m'],
          ['Elev Gain', '60 m'],
        ],
      })?.gainM,
    ).toBe(60);
    expect(
      read({
        stats: [
          ['Distance', '10 km'],
          ['Max Elevation', '450 m'],
        ],
      }),
    ).toBeNull();
    expect(
      read({
        stats: [
          ['Distanz', '10 km'],
          ['Auf', '45 m'],
          ['Ab', '60 m'],
        ],
      }),
    ).toBeNull();
  });

  it.each([
    ['no climb, which is missing data', '10 km', '0 m'],
    ['more climb than any course', '10 km', '1,600 m'],
    ['no length', '', '98 m'],
    ['a length that no race has', '4,000 km', '980 m'],
    ['a length of nothing', '0.1 km', '5 m'],
    ['words', 'ten km', 'many m'],
    ['a negative climb', '10 km', '-98 m'],
    ['an endless figure', '10 km', `${'9'.repeat(500)} m`],
  ])('is refused where it gives %s', (_what, length, climb) => {
    expect(
      read({
        stats: [
          ['Distance', length],
          ['Elev Gain', climb],
        ],
      }),
    ).toBeNull();
  });

  it('is refused where it is another sport’s, and where nothing tells that an outing was a run', () => {
    const stats = [
      ['Distance', '40 km'],
      ['Elev Gain', '300 m'],
    ] as const;
    for (const sport of ['Ride', 'Mountain Bike Ride', 'Swim', 'Inline Skate'])
      expect(read({ sport, stats })).toBeNull();
    expect(read({ name: 'Coast bike leg', stats })).toBeNull();
    expect(read({ name: 'Bridge to Ridge', sport: 'Trail Run', stats })).not.toBeNull();
    expect(read({ sport: '', stats })).not.toBeNull();
    expect(read({ sport: '', stats }, ACTIVITY)).toBeNull();
  });

  it('is read at its own address and nowhere else', () => {
    const stats = [
      ['Distance', '10 km'],
      ['Elev Gain', '98 m'],
    ] as const;
    for (const address of [
      'https://strava-embeds.com/segment/12',
      'https://strava-embeds.com/route/abc',
      'https://strava-embeds.com/',
      'https://strava-embeds.com.evil.example/route/12',
      'http://strava-embeds.com/route/12',
      'https://evil.example/https://strava-embeds.com/route/12',
      '',
    ])
      expect(read({ stats }, address)).toBeNull();
    for (const pattern of FRAME_MATCHES) expect(embedAt(pattern.replace('*', '12'))).not.toBeNull();
  });

  it('never throws, and gives nothing that the page above would refuse', () => {
    const scraps = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(
        '<div class="stat-label">Elev Gain',
        '<div class="stat-value">',
        '10 km',
        '98 m',
        '</div>',
        '<h1 class="title">',
        '<svg><title>Run',
      ),
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 30 }), (parts) => {
        const course = readFrame(parseHTML(`<html><body>${parts.join('')}</body></html>`).document, ROUTE);
        expect(course === null || v.is(EmbeddedCourseSchema, course)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

const course = (over: Partial<EmbeddedCourse> = {}): EmbeddedCourse => ({
  kind: 'route',
  id: '1',
  name: 'Harbour Half',
  km: 21.3,
  gainM: 240,
  quote: 'Harbour Half · Elev Gain 240 m',
  ...over,
});

const reading = (...kms: number[]): PageReading => ({
  ...nothingRead('https://harbour-run.example/'),
  kind: 'race',
  cardShown: true,
  distances: kms.map((km) => ({ km, label: '' })),
});

const gains = ({ hints }: PageReading) =>
  hints.flatMap(({ says, appliesToKm }) => (says.kind === 'gain' ? [[says.m, appliesToKm]] : []));

describe('a reading with what its course maps say', () => {
  it('has each figure at the distance that the map is the course of', () => {
    const maps = [
      course(),
      course({ id: '2', km: 10.3, gainM: 98 }),
      course({ id: '3', km: 33, gainM: 700 }),
    ];
    expect(gains(withEmbedded(reading(21.0975, 10), maps))).toEqual([
      [240, 21.0975],
      [98, 10],
    ]);
    expect(gains(withEmbedded(reading(21.0975), maps))).toEqual([[240, undefined]]);
    expect(gains(withEmbedded(reading(42.195), maps))).toEqual([]);
  });

  it('says it once', () => {
    const once = withEmbedded(reading(21.0975), [course(), course({ id: '2' })]);
    expect(gains(once)).toEqual([[240, undefined]]);
    expect(withEmbedded(once, [course({ gainM: 240.4 })])).toEqual(once);
  });

  it('takes the map’s length where the page names none', () => {
    const alone = withEmbedded(reading(), [course({ km: 12.345 }), course({ id: '2', km: 12.345 })]);
    expect(alone.distances).toEqual([{ km: 12.35, label: '' }]);
    expect(gains(alone)).toEqual([[240, undefined]]);
  });

  it('trusts an outing less than a route', () => {
    const [route] = withEmbedded(reading(21), [course()]).hints;
    const [outing] = withEmbedded(reading(21), [course({ kind: 'activity' })]).hints;
    expect(outing?.weight).toBeLessThan(route?.weight ?? 0);
  });

  it('refuses what no frame of ours would send', () => {
    for (const odd of [
      { km: Number.NaN },
      { km: -1 },
      { gainM: Number.POSITIVE_INFINITY },
      { gainM: 0 },
      { km: 5, gainM: 5000 },
      { id: '../x' },
      { kind: 'segment' },
      { quote: 'x'.repeat(500) },
    ])
      expect(v.is(EmbeddedCourseSchema, { ...course(), ...odd })).toBe(false);
    expect(v.is(EmbeddedCourseSchema, course())).toBe(true);
  });
});

const HILL = Array.from({ length: 400 }, (_, at) => [
  10 + at * 0.0004,
  47,
  500 + 60 * Math.sin((at / 400) * 4 * Math.PI),
]);

const withData = (data: string) =>
  documentOf(`<body><script id="__ROUTE_DATA__" type="application/json">${data}</script></body>`);
const placesOf = (data: unknown) => readPlaces(withData(JSON.stringify(data)));

describe('the places of a course map', () => {
  it('make the course’s shape', () => {
    const places = placesOf({ coordinates: HILL, waypoints: [] });
    expect(places?.slice(0, 3)).toEqual([10, 47, 500]);
    const profile = profilePlaces(places ?? [], course({ km: 12.1 }));
    expect(profile?.distanceKm).toBeCloseTo(12.1, 1);
    expect(profile?.gainM).toBeGreaterThan(200);
    expect(profile?.segments?.length).toBeGreaterThan(1);
    expect(profile?.fileName).toBe('Harbour Half');
  });

  it('are of no use where the map states another length', () => {
    expect(profilePlaces(placesOf({ coordinates: HILL }) ?? [], course({ km: 21.3 }))).toBeNull();
  });

  it('make no climb where their heights are missing or all the same', () => {
    for (const height of [undefined, 0]) {
      const places = placesOf({ coordinates: HILL.map(([lon, lat]) => [lon, lat, height]) });
      expect(profilePlaces(places ?? [], course({ km: 12.1 }))?.gainM).toBeNull();
    }
  });

  it('are thinned where they are very many', () => {
    const many = Array.from({ length: 50_000 }, (_, at) => [10 + at * 1e-5, 47, 500]);
    const places = placesOf({ coordinates: many });
    expect(places?.length).toBeLessThanOrEqual(3 * MOST_PLACES + 3);
    expect(places?.at(-3)).toBe(many.at(-1)?.[0]);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"coordinates":7}',
    '{"coordinates":[[1,2,3]]}',
    `{"coordinates":[${'["a",2],'.repeat(30)}[1,2]]}`,
    `{"coordinates":[${'[999,2],'.repeat(30)}[1,2]]}`,
  ])('are none in %j', (data) => {
    expect(readPlaces(withData(data))).toBeNull();
  });
});
