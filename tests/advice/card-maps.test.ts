import { describe, expect, it } from 'vitest';
import { coursesOf } from '../../lib/advice/answer';
import { cardFor } from '../../lib/advice/card';
import type { TrackProfile } from '../../lib/course/track/types';
import { withEmbedded } from '../../lib/page/embeds/embedded';
import type { EmbeddedCourse } from '../../lib/page/embeds/frame';
import { profilePlaces } from '../../lib/page/embeds/profile';
import type { PageReading } from '../../lib/page/reading';
import { DEFAULT_SETTINGS } from '../../lib/runner/settings';
import { speakerFor } from '../../lib/words';
import { readingOf, runnerOf } from './courses';

const route: EmbeddedCourse = {
  kind: 'route',
  id: '12',
  name: 'Harbour course',
  km: 21.3,
  gainM: 312,
  quote: 'Harbour course · Elev Gain 312 m',
};

function card(reading: PageReading, track: TrackProfile | null = null) {
  const state = { reading, chosenTerrain: null, track };
  return cardFor({
    reading,
    courses: coursesOf(state),
    chosenKm: null,
    chosenTerrain: null,
    runner: runnerOf(),
    settings: DEFAULT_SETTINGS,
    saved: null,
    today: '2026-03-01',
    speaker: speakerFor('en-GB', 'metric'),
  });
}

const half = readingOf({ distances: [{ km: 21.0975, label: 'Half Marathon' }], hints: [] });

describe('a card of a page with course maps', () => {
  it('says that the figure is the map’s', () => {
    const view = card(withEmbedded(half, [route]));
    expect(view.answer).toBe('Hilly: 312 m of climb in 21.1 km, says the course map on this page.');
    expect(view.stated).toBe('From the course map on the page. Likely, give or take.');
    expect(view.evidence).toMatchObject([
      { quote: route.quote, from: 'in the course map on the page', at: 'data' },
    ]);
  });

  it('is no surer of it for the same map’s places, and takes their shape', () => {
    const places = Array.from({ length: 700 }, (_, at) => [
      10 + at * 0.0004,
      47,
      500 + 38 * Math.sin((at / 700) * 8 * Math.PI),
    ]).flat();
    const track = profilePlaces(places, route);
    expect(track?.gainM).toBeGreaterThan(260);
    const reading = withEmbedded(half, [route]);
    const [course] = coursesOf({ reading, chosenTerrain: null, track });
    expect(course).toMatchObject({ gainM: 312, statedBy: 'numbers', confidence: 'medium' });
    expect(course?.segments?.length).toBeGreaterThan(3);
    expect(card(reading, track).stated).toBe('From the course map on the page. Likely, give or take.');
  });

  it('says that the figure is the page’s own where it has one, and shows the map’s beside it', () => {
    const own = {
      says: { kind: 'gain', m: 120 },
      quote: '120 m of climb',
      from: 'text',
      weight: 0.8,
    } as const;
    const view = card(withEmbedded({ ...half, hints: [own] }, [route]));
    expect(view.answer).toContain('120 m of climb in 21.1 km, says the page.');
    expect(view.disagreeing).toMatchObject([{ quote: route.quote }]);
  });

  it('offers the maps to be opened, those in the page first', () => {
    const maps = [
      { href: 'https://www.komoot.com/tour/12', provider: 'komoot', label: 'The 10K', embedded: false },
      { href: 'https://www.strava.com/routes/12', provider: 'Strava', label: '', embedded: true },
      { href: 'https://www.strava.com/routes/13', provider: 'Strava', label: '', embedded: true },
    ];
    expect(card({ ...half, maps }).courseMaps).toEqual([
      { href: 'https://www.strava.com/routes/12', label: 'Open the course map on Strava' },
      { href: 'https://www.strava.com/routes/13', label: 'Open course map 2 on Strava' },
      { href: 'https://www.komoot.com/tour/12', label: 'Open “The 10K” on komoot' },
    ]);
    expect(card(half).courseMaps).toEqual([]);
  });
});
