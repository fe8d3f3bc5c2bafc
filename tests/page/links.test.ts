import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page';
import { readLinks } from '../../lib/page/links';
import { CourseMapSchema, type PageReading, TrackLinkSchema } from '../../lib/page/reading';
import { documentOf } from '../../scripts/inspect/dom';

const PAGE = 'https://www.harbour-run.example/course';

const links = (body: string) => readLinks(documentOf(`<!doctype html><body>${body}</body>`), PAGE);
const mapsOf = (body: string) => links(body).maps;

/** A race's own page with what is under test in it. */
function race(distances: readonly string[], body: string): PageReading {
  const names = distances.map((name) => `<li>${name}</li>`).join('');
  const html = `<!doctype html><html lang="en"><head><title>Harbour Running Festival</title></head><body>
    <h1>Harbour Running Festival</h1><h2>Races</h2><ul>${names}</ul>
    <p>Registration is open. Runners start on Sunday at 9:00 and collect bibs before the race. Every finisher gets a medal; aid stations have water.</p>${body}</body></html>`;
  return readPage(documentOf(html), PAGE);
}

const placeholder = (attributes: string) =>
  `<div class="strava-embed-placeholder" data-embed-type="route" data-embed-id="77" ${attributes}></div>`;

const gains = (reading: PageReading) =>
  reading.hints.flatMap(({ says, from, appliesToKm }) =>
    says.kind === 'gain' && from === 'map-embed' ? [{ m: Math.round(says.m), km: appliesToKm ?? null }] : [],
  );

describe('frames that show a course map', () => {
  it.each([
    [
      'https://strava-embeds.com/route/3141?style=standard#ns=1',
      'Strava',
      'https://www.strava.com/routes/3141',
    ],
    ['https://strava-embeds.com/activity/99?token=a', 'Strava', 'https://www.strava.com/activities/99'],
    ['https://www.strava.com/activities/99/embed/0123abc', 'Strava', null],
    ['https://gpx.studio/embed?options=%7B%22files%22%3A%5B%5D%7D', 'gpx.studio', null],
    ['//ridewithgps.com/embeds?type=route&id=12&sampleGraph=true', 'Ride with GPS', null],
    ['https://ridewithgps.com/routes/12/embed', 'Ride with GPS', null],
    ['https://www.komoot.com/tour/12/embed?profile=1', 'komoot', null],
    ['https://www.komoot.de/de-de/tour/12/embed?share_token=a', 'komoot', null],
    ['https://www.plotaroute.com/embedmap/12?units=km', 'plotaroute', null],
    ['https://www.mapmyrun.com/routes/view/embedded/12?elevation=true', 'MapMyRun', null],
    ['https://onthegomap.com/s/abc123', 'On The Go Map', null],
    ['https://www.alltrails.com/widget/map/harbour-loop-1?u=m', 'AllTrails', null],
    ['https://www.openrunner.com/embed.html?code=abc&unit=metric', 'OpenRunner', null],
    ['https://www.openrunner.com/fr/embed/abc', 'OpenRunner', null],
    ['https://tracedetrail.fr/en/iframe/12', 'Trace de Trail', null],
    ['https://frame.mapy.cz/s/abcdef', 'Mapy', null],
    ['https://www.google.com/maps/d/embed?mid=1abc&ehbc=2E312F', 'Google My Maps', null],
    ['https://www.google.co.uk/maps/d/u/0/embed?mid=1abc', 'Google My Maps', null],
    ['https://maps.google.com/maps/ms?msid=1&output=embed', 'Google My Maps', null],
    ['https://www.relive.cc/view/abc/widget', 'Relive', null],
    ['//umap.openstreetmap.fr/en/map/harbour_354?scaleControl=false', 'uMap', null],
    ['https://footpathapp.com/routes/A587', 'Footpath', null],
    ['https://www.calcmaps.com/map-elevation/#12', 'CalcMaps', null],
    ['https://connect.garmin.com/modern/course/embed/12', 'Garmin Connect', null],
    ['https://www.wikiloc.com/wikiloc/embedv2.do?id=12', 'Wikiloc', null],
    ['https://www.outdooractive.com/en/embed/12/iframe', 'Outdooractive', null],
    ['https://caltopo.com/m/ABC1', 'CalTopo', null],
    ['https://www.visugpx.com/AbCdEf12?iframe', 'VisuGPX', null],
  ])('knows %s', (src, provider, page) => {
    const [map] = mapsOf(`<iframe src="${src.replaceAll('&', '&amp;')}" title="Course map"></iframe>`);
    expect(map).toMatchObject({ provider, embedded: true, label: 'Course map' });
    expect(map?.href).toBe(page ?? new URL(src, PAGE).href);
  });

  it.each([
    'https://www.google.com/maps/embed?pb=!1m18!1m12',
    'https://www.strava.com/clubs/12/latest-rides/abc?show_rides=false',
    'https://www.youtube.com/embed/abc',
    'https://strava-embeds.com/segment/12',
    'https://strava-embeds.com.evil.example/route/12',
    'https://evil.example/?strava-embeds.com/route/12',
    'javascript:alert("strava.com/routes/1")',
    'data:text/html,strava.com/routes/1',
  ])('takes %s for no course map', (src) => {
    expect(links(`<iframe src='${src}'></iframe>`)).toMatchObject({ maps: [], embedsMap: false });
  });

  it('finds a frame that waits for the runner to scroll or to consent', () => {
    for (const late of [
      'data-src="https://strava-embeds.com/route/12"',
      'src="" data-lazy-src="https://strava-embeds.com/route/12"',
      'src="about:blank" data-litespeed-src="https://strava-embeds.com/route/12"',
      'data-src-cmplz="https://strava-embeds.com/route/12" src="about:blank"',
    ])
      expect(mapsOf(`<iframe ${late}></iframe>`)).toHaveLength(1);
  });

  it('looks behind a player of other people’s frames', () => {
    const inner = encodeURIComponent('https://www.relive.cc/view/abc/widget?r=embed-site');
    expect(
      mapsOf(`<iframe src="https://cdn.embedly.com/widgets/media.html?src=${inner}&amp;type=text"></iframe>`),
    ).toMatchObject([{ provider: 'Relive', href: 'https://www.relive.cc/view/abc/widget?r=embed-site' }]);
    const knot = encodeURIComponent(`https://cdn.embedly.com/widgets/media.html?src=${inner}`);
    expect(mapsOf(`<iframe src="https://cdn.embedly.com/widgets/media.html?src=${knot}"></iframe>`)).toEqual(
      [],
    );
  });
});

describe('links to a course map', () => {
  it.each([
    ['https://www.strava.com/routes/3141', 'Strava'],
    ['http://strava.com/routes/3141?hl=en', 'Strava'],
    ['https://ridewithgps.com/routes/12', 'Ride with GPS'],
    ['https://www.komoot.com/de-de/tour/12', 'komoot'],
    ['https://www.plotaroute.com/route/12', 'plotaroute'],
    ['http://www.mapmyrun.com/us/columbus-oh/river-city-route-12', 'MapMyRun'],
    ['https://www.mapmyrun.com/routes/view/12/', 'MapMyRun'],
    ['https://onthegomap.com/#/create?m=1', 'On The Go Map'],
    ['https://www.alltrails.com/explore/map/harbour-1', 'AllTrails'],
    ['https://www.openrunner.com/r/12', 'OpenRunner'],
    ['https://tracedetrail.fr/fr/trace/12', 'Trace de Trail'],
    ['https://mapy.cz/turisticka?vlastni-body&ut=1', 'Mapy'],
    ['https://www.google.com/maps/d/viewer?mid=1abc', 'Google My Maps'],
    ['https://connect.garmin.com/modern/course/12', 'Garmin Connect'],
  ])('knows %s', (href, provider) => {
    const found = links(`<a href="${href}">The course</a>`);
    expect(found).toMatchObject({
      maps: [{ provider, embedded: false, label: 'The course' }],
      embedsMap: true,
    });
    expect(found.maps[0]?.href).toMatch(/^https:/);
  });

  it.each([
    'https://www.strava.com/clubs/12',
    'https://www.strava.com/activities/12',
    'https://www.strava.com/athletes/12',
    'https://ridewithgps.com/',
    'https://www.komoot.com/user/12',
    'https://www.mapmyrun.com/',
    'https://www.google.com/maps/place/Harbour',
    'https://mapy.cz/s/abcdef',
    'https://www.visugpx.com/',
    'https://www.garmin.com/course/12',
  ])('takes %s for no course map', (href) => {
    expect(mapsOf(`<a href="${href}">Join us</a>`)).toEqual([]);
  });

  it('names a map once, with the words of the link beside its frame', () => {
    const body = `${placeholder('')}<iframe src="https://strava-embeds.com/route/77"></iframe><a href="https://www.strava.com/routes/77">The 10K</a>`;
    expect(mapsOf(body)).toEqual([
      { href: 'https://www.strava.com/routes/77', provider: 'Strava', label: 'The 10K', embedded: true },
    ]);
  });
});

describe('figures in Strava’s snippet', () => {
  it('are in metres, whatever else the snippet says', () => {
    const snippet = placeholder(
      'style="width:100%" data-units="imperial" data-full-width="true" data-terrain="3d" data-distance="21100.4" data-elevation-gain="849.9999999"',
    );
    expect(links(snippet)).toMatchObject({
      hints: [{ says: { kind: 'gain', m: 849.9999999 }, from: 'map-embed', appliesToKm: 21.1004 }],
      distancesKm: [21.1004],
    });
    expect(links(snippet.replace('class="strava-embed-placeholder"', 'class="x9"')).hints).toHaveLength(1);
  });

  it.each([
    ['no climb at all, which is missing data', 'data-distance="21100" data-elevation-gain="0"'],
    ['a climb that no course has', 'data-distance="5000" data-elevation-gain="4000"'],
    ['a climb below nothing', 'data-distance="5000" data-elevation-gain="-20"'],
    ['words', 'data-distance="long" data-elevation-gain="much"'],
    ['another notation', 'data-distance="5000" data-elevation-gain="1e3"'],
    ['only the number of the map', ''],
  ])('are not taken where it gives %s', (_what, attributes) => {
    expect(links(placeholder(attributes)).hints).toEqual([]);
  });

  it('are not taken from a segment or from somebody’s outing', () => {
    for (const type of ['segment', 'activity', 'club']) {
      const snippet = placeholder('data-distance="21100" data-elevation-gain="210"').replace(
        '"route"',
        `"${type}"`,
      );
      expect(links(snippet)).toMatchObject({ hints: [], distancesKm: [] });
    }
  });

  it('go each to the distance that the map is the course of', () => {
    const reading = race(
      ['Half Marathon', '10K', '5K'],
      placeholder('data-distance="21340" data-elevation-gain="240"') +
        placeholder('data-distance="10350" data-elevation-gain="98"') +
        placeholder('data-distance="33000" data-elevation-gain="900"'),
    );
    expect(gains(reading)).toEqual([
      { m: 240, km: 21.098 },
      { m: 98, km: 10 },
    ]);
  });

  it('leave a distance alone that has only a sibling’s map', () => {
    expect(
      gains(race(['Half Marathon'], placeholder('data-distance="10100" data-elevation-gain="98"'))),
    ).toEqual([]);
  });

  it('prefer the map of the right length to one that is only near it', () => {
    const both = race(
      ['10K', '5K'],
      placeholder('data-distance="10900" data-elevation-gain="300"') +
        placeholder('data-distance="10050" data-elevation-gain="98"'),
    );
    expect(gains(both)).toEqual([{ m: 98, km: 10 }]);
  });

  it('come after the page’s own figure', () => {
    const reading = race(
      ['10K'],
      `<p>The 10K course has 120 m of elevation gain.</p>${placeholder('data-distance="10050" data-elevation-gain="98"')}`,
    );
    const own = reading.hints.find(({ from }) => from === 'text');
    const map = reading.hints.find(({ from }) => from === 'map-embed');
    expect(own?.says).toEqual({ kind: 'gain', m: 120 });
    expect(own?.weight).toBeGreaterThan(map?.weight ?? 1);
    expect(map?.appliesToKm).toBeUndefined();
  });

  it('give a page its distance where nothing else does', () => {
    const reading = race([], placeholder('data-distance="12340" data-elevation-gain="98"'));
    expect(reading.distances).toEqual([{ km: 12.34, label: '' }]);
  });
});

describe('figures in a link’s own words', () => {
  const link = (words: string) => `<a href="https://www.strava.com/routes/12">${words}</a>`;

  it.each([
    ['Strava route, 21.1 km, 250 m', 250],
    ['Half marathon route: 13.1 miles · 820 ft', 250],
    ['Strecke 21,1 km / 250 Hm', 250],
    ['Parcours 21,1 km, D+ 1 250 m', 1250],
    ['21.1 km ↑ 1,250 m ↓ 900 m', 1250],
  ])('“%s”', (words, m) => {
    expect(gains(race(['Half Marathon'], link(words)))).toEqual([{ m, km: null }]);
  });

  it.each([
    'Strava route, 21.1 km',
    'Half marathon 21.1 km, highest point 250 m max',
    '5 km and 800 m kids race',
    'Bike route 21.1 km, 250 m',
    '21.1 km, 10 km and 250 m',
    'Meet at 250 m from the car park',
  ])('“%s” gives no climb', (words) => {
    expect(gains(race(['Half Marathon'], link(words)))).toEqual([]);
  });
});

describe('course files in a page’s players', () => {
  const files = (body: string) => links(body).tracks.map(({ href }) => href);
  const frame = (src: string) => `<iframe src="${src}"></iframe>`;

  it.each([
    [
      'gpx.studio today',
      `https://gpx.studio/embed?options=${encodeURIComponent('{"token":"x","files":["https://maps.example/a.gpx","https://maps.example/b.gpx"],"elevation":{"fill":"slope"}}')}`,
      ['https://maps.example/a.gpx', 'https://maps.example/b.gpx'],
    ],
    [
      'gpx.studio before',
      `https://gpx.studio/?state=${encodeURIComponent('{"urls":["https://maps.example/a.gpx"]}')}&amp;embed`,
      ['https://maps.example/a.gpx'],
    ],
    [
      'a bare list',
      `https://gpx.studio/embed?files=${encodeURIComponent('["https://maps.example/a.gpx"]')}`,
      ['https://maps.example/a.gpx'],
    ],
    [
      'a list with commas',
      'https://gpx.studio/embed?files=https://maps.example/a.gpx,https://maps.example/b.gpx',
      ['https://maps.example/a.gpx', 'https://maps.example/b.gpx'],
    ],
    [
      'a player of the page’s own',
      '/map.php?gpx=/files/a.gpx',
      ['https://www.harbour-run.example/files/a.gpx'],
    ],
  ])('in the address of %s', (_name, src, expected) => {
    expect(files(frame(src))).toEqual(expected);
  });

  it('in an attribute', () => {
    expect(files('<div data-gpx="/a.gpx"></div><gpx-viewer src="b.gpx"></gpx-viewer>')).toEqual([
      'https://www.harbour-run.example/a.gpx',
      'https://www.harbour-run.example/b.gpx',
    ]);
  });

  it('in the order in which their players stand on the page', () => {
    const players =
      '<gpx-viewer src="c.gpx"></gpx-viewer><p data-kml="b.kml"></p><div data-gpx="/a.gpx"></div>';
    expect(files(players).map((href) => href.slice(-5))).toEqual(['c.gpx', 'b.kml', 'a.gpx']);
  });

  it('are none where the options are broken', () => {
    expect(files(frame('https://gpx.studio/embed?options=%7B%22files%22:%5B%22a.gpx'))).toEqual([]);
    expect(files(frame('https://gpx.studio/embed?options=%5B7,%22javascript:a.gpx%22%5D'))).toEqual([]);
  });
});

const scraps = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '<iframe src="https://gpx.studio/embed?options=%7B%22files',
    '<iframe src="https://strava-embeds.com/route/',
    '<iframe data-src="//strava-embeds.com/route/1" title="',
    '<iframe src="https://cdn.embedly.com/widgets/media.html?src=https%3A%2F%2Frelive.cc%2Fview%2F',
    '<div class="strava-embed-placeholder" data-embed-type="route" data-embed-id="1" data-distance="',
    '" data-elevation-gain="',
    '9'.repeat(30),
    '<a href="https://www.strava.com/routes/1">21.1 km, ',
    '<a href="https://www.komoot.com/tour/',
    '">',
    '250 m</a>',
    '%E0%A4%A',
    '<div data-gpx="x.gpx',
  ),
);

describe('any markup', () => {
  it('is read without a throw, into what the reading allows', () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 25 }), (parts) => {
        const { document } = parseHTML(`<!doctype html><html><body>${parts.join('')}</body></html>`);
        const found = readLinks(document, PAGE);
        expect(v.is(v.array(CourseMapSchema), found.maps)).toBe(true);
        expect(v.is(v.array(TrackLinkSchema), found.tracks)).toBe(true);
        for (const { says } of found.hints) expect(says.kind === 'gain' && says.m > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is read to the end of a page of thousands of maps, and little of it kept', () => {
    const part = `${placeholder('data-distance="10000" data-elevation-gain="98"')}<a href="https://www.strava.com/routes/1">10 km, 90 m</a><iframe src="https://strava-embeds.com/route/1"></iframe>`;
    const found = readLinks(documentOf(`<body>${part.repeat(2000)}</body>`), PAGE);
    expect(found.hints.length).toBeGreaterThan(0);
    expect(found.hints.length).toBeLessThan(50);
  });
});
