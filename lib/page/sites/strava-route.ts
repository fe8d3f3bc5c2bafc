import type { CourseHint } from '../../course/types';
import { at, isRecord, sizeOf } from './page-json';
import { accountFacts, pageData } from './strava-facts';
import { figureOf, type Writing } from './strava-figures';
import { find, findAll, type Selector, textOf } from './text';
import type { SiteReading } from './types';

/** Computed by the site from a terrain model: good, not surveyed. */
const ROUTE_WEIGHT = 0.85;
const LEAST_KM = 0.05;
const MOST_KM = 400;
const MOST_M_PER_KM = 150;

/** Length and climb as a course of a page; null where no course is like that. */
function courseOf(
  km: number | null,
  gainM: number | null,
  title: string,
  quote: string,
  surface: 'trail' | null,
) {
  if (km === null || km < LEAST_KM || km > MOST_KM) return null;
  const climbs = gainM !== null && gainM <= MOST_M_PER_KM * km;
  const hints: CourseHint[] = climbs
    ? [
        {
          says: { kind: 'gain', m: gainM },
          quote: quote.slice(0, 200),
          from: 'map-embed',
          weight: ROUTE_WEIGHT,
        },
      ]
    : [];
  return {
    outcome: 'found' as const,
    race: { name: title.slice(0, 200) || null },
    distances: [{ km, label: title.slice(0, 200) }],
    hints,
    ...(surface === null ? {} : { surface }),
  } satisfies SiteReading;
}

/**
 * The course of a route, by the data that its page carries for the site's own script. After a change of page inside
 * the site those may still be of the route before, so the number has to be the address's own. Null for a ride.
 *
 * @param id The route's number as it stands in the address: larger than a number of JavaScript can hold.
 */
export function readRoute(document: Document, id: string): SiteReading {
  const route = at(pageData(document), 'props', 'pageProps', 'route');
  if (!isRecord(route) || String(route.id) !== id) return { outcome: 'markup-changed' };
  const type = String(route.routeType ?? '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  if (type !== '' && type !== 'run' && type !== 'trailrun') return { outcome: 'not-applicable' };
  const length = sizeOf(route.length);
  const gainM = sizeOf(route.elevationGain);
  const title = typeof route.title === 'string' ? route.title.trim() : '';
  const quote = gainM === null ? '' : `${title} · ${Math.round(gainM)} m`;
  const surface = type === 'trailrun' ? 'trail' : null;
  return (
    courseOf(length === null ? null : length / 1000, gainM, title, quote, surface) ?? {
      outcome: 'markup-changed',
    }
  );
}

const SEGMENT_NAME: readonly Selector[] = [
  { css: '#js-full-name', seen: '2020-01-01' },
  { css: '.segment-name', seen: '2019-01-01' },
  { css: 'h1', seen: '2019-01-01' },
];
const SEGMENT_STATS: readonly Selector[] = [
  { css: '.segment-heading .stat-text', seen: '2020-01-01' },
  { css: '.stats .stat-text', seen: '2019-01-01' },
  { css: '.stat-text', seen: '2019-01-01' },
  { css: '.inline-stats strong', seen: '2019-01-01' },
];
const SEGMENT_HEAD: readonly Selector[] = [
  { css: '.segment-heading', seen: '2020-01-01' },
  { css: '#segment', seen: '2019-01-01' },
];
/**
 * What the site calls a run's segment and a ride's, in the languages whose pages were described. Not at the beginning of a
 * word: the text of one element ends where the next begins, with no blank between.
 */
const RUN_SEGMENT =
  /run(?:ning)?\s+segment|segment\s+de\s+course|laufsegment|segmento\s+de\s+(?:carrera|corrida)|segmento\s+di\s+corsa|hardloopsegment|ランニング|беговой/iu;
const RIDE_SEGMENT = /ride\s+segment|cycling|radsegment|ciclis|sortie|vélo|fiets|ライド|велос/iu;

/**
 * The course of a run's segment, by the figures at its head: length, mean grade and height. Silent on a ride's, and
 * where the page does not tell which it is. The climb is the difference of its ends where the segment rises.
 */
export function readSegment(document: Document): SiteReading {
  const head = textOf(find(document, SEGMENT_HEAD));
  if (!RUN_SEGMENT.test(head) || RIDE_SEGMENT.test(head)) return { outcome: 'not-applicable' };
  const facts = accountFacts(document);
  const writing: Writing = {
    lang: document.querySelector('html')?.getAttribute('lang') ?? 'en',
    imperial: facts.imperial ?? false,
  };
  const figures = findAll(document, SEGMENT_STATS)
    .slice(0, 12)
    .map((element) => ({ text: textOf(element), figure: figureOf(element, writing) }));
  const km = figures.find(({ figure }) => figure.distanceKm !== null)?.figure.distanceKm ?? null;
  const heights = figures.flatMap(({ figure }) => (figure.heightM === null ? [] : [figure.heightM]));
  const [low, high] = [Math.min(...heights.slice(0, 2)), Math.max(...heights.slice(0, 2))];
  const falls = figures.some(({ text }) => /^[-−–]\s?\d[\d.,]*\s?%/.test(text));
  const riseM = heights.length >= 2 && !falls ? high - low : null;
  const title = textOf(find(document, SEGMENT_NAME));
  const quote = figures.map(({ text }) => text).join(' · ');
  return courseOf(km, riseM, title, quote, null) ?? { outcome: 'markup-changed' };
}
