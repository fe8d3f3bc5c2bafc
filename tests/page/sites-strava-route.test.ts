import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { coursesOf } from '../../lib/advice/answer';
import { readPage } from '../../lib/page';

const ID = '3123456789012345678';
const ROUTE = `https://www.strava.com/routes/${ID}`;

const routePage = (route: unknown): Document =>
  parseHTML(`<!doctype html><html lang="en-US"><head><title>Route</title></head><body>
  <div class="Details_root__x1y2z"><h1>Ridge loop</h1></div>
  <script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { route } } })}</script>
  </body></html>`).document;

const route = (change: object = {}) => ({
  id: ID,
  title: 'Ridge loop',
  length: 21_300.4,
  elevationGain: 412.6,
  routeType: 'Run',
  ...change,
});

describe('a route', () => {
  it('gives its course, with its name', () => {
    const reading = readPage(routePage(route()), ROUTE);
    expect(reading).toMatchObject({ kind: 'route', cardShown: true, outcome: 'found' });
    expect(reading.race?.name).toBe('Ridge loop');
    const [course] = coursesOf({ reading, chosenTerrain: null, track: null });
    expect(course).toMatchObject({ terrain: 'hilly', gainM: 412.6, statedBy: 'numbers' });
    expect(course?.distanceKm).toBeCloseTo(21.3, 3);
  });

  it('is a trail’s where the site says so', () => {
    expect(readPage(routePage(route({ routeType: 'TrailRun' })), ROUTE).surface).toBe('trail');
  });

  it.each(['Ride', 'MountainBikeRide', 'Hike', 'Walk', 'NordicSki'])(
    'is none of ours for a %s',
    (routeType) => {
      expect(readPage(routePage(route({ routeType })), ROUTE).cardShown).toBe(false);
    },
  );

  it('is not taken from data that are still of the route before', () => {
    const reading = readPage(routePage(route({ id: '3123456789012345677' })), ROUTE);
    expect(reading).toMatchObject({ outcome: 'markup-changed', distances: [] });
  });

  it('keeps an unknown climb unknown', () => {
    const reading = readPage(routePage(route({ elevationGain: undefined })), ROUTE);
    expect(coursesOf({ reading, chosenTerrain: null, track: null })[0]?.terrain).toBe('unknown');
  });

  it('never throws, whatever the page carries', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (length, elevationGain) => {
        for (const given of [length, route({ length, elevationGain })]) {
          for (const { km } of readPage(routePage(given), ROUTE).distances) {
            expect(Number.isFinite(km) && km > 0).toBe(true);
          }
        }
      }),
    );
  });
});

const segmentPage = (kind: string, stats: readonly string[]): Document =>
  parseHTML(`<!doctype html><html lang="en-US"><body><div class="segment-heading"><h1 id="js-full-name">Mill Hill</h1>
  <div class="location">${kind} Aarhus</div><ul class="list-stats inline-stats">
  ${stats.map((stat) => `<li><div class="stat"><span class="stat-subtext">x</span><b class="stat-text">${stat}</b></div></li>`).join('')}
  </ul></div></body></html>`).document;

describe('a segment', () => {
  const url = 'https://www.strava.com/segments/1000';
  const unit = (value: string, name: string) => `${value}<abbr class="unit" title="x">${name}</abbr>`;
  const stats = [unit('1.20', 'km'), '5.0%', unit('12', 'm'), unit('72', 'm'), unit('60', 'm')];

  it('of a run gives its length and what it climbs', () => {
    const reading = readPage(segmentPage('Run Segment', stats), url);
    expect(reading.kind).toBe('route');
    expect(coursesOf({ reading, chosenTerrain: null, track: null })[0]).toMatchObject({
      gainM: 60,
      distanceKm: 1.2,
    });
  });

  it('is known though no blank stands between its name and its kind', () => {
    const page = segmentPage('Run Segment', stats);
    const kind = page.querySelector('.location');
    page.querySelector('h1')?.append(kind?.textContent ?? '');
    kind?.remove();
    expect(page.querySelector('h1')?.textContent).toContain('HillRun');
    expect(readPage(page, url).cardShown).toBe(true);
  });

  it('that falls climbs nothing that is known', () => {
    const reading = readPage(
      segmentPage('Run Segment', [unit('1.20', 'km'), '-5.0%', ...stats.slice(2)]),
      url,
    );
    expect(coursesOf({ reading, chosenTerrain: null, track: null })[0]?.gainM).toBeNull();
  });

  it.each(['Ride Segment', 'Segment'])('of what is no run is none of ours (%s)', (kind) => {
    expect(readPage(segmentPage(kind, stats), url).cardShown).toBe(false);
  });
});
