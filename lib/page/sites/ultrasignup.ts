import { HALF_MARATHON_KM, MARATHON_KM, milesToKm } from '../../units';
import { onHost, pathParts } from './address';
import { find, findAll, type Selector, textOf } from './text';
import type { Site } from './types';

const HOSTS = ['ultrasignup.com'];

const SEEN = '2018-06-01';
const NAME: readonly Selector[] = [
  { css: '.desc-register h1.event-title', seen: SEEN },
  { css: 'h1.event-title', seen: SEEN },
];
const DATE: readonly Selector[] = [{ css: '#lblDate, span.event-date', seen: SEEN }];
const PLACE: readonly Selector[] = [{ css: 'h3.subtitleaddress', seen: SEEN }];
const DISTANCES: readonly Selector[] = [{ css: 'h2.subtitle span.distances, span.distances', seen: SEEN }];
/** The organiser's own words: bare paragraphs in a column that has no name of its own. */
const DESCRIPTION: readonly Selector[] = [{ css: 'div.unit-4-5 > div.row', seen: SEEN }];
const HEAD: readonly Selector[] = [{ css: '.desc-register', seen: SEEN }];
/** The years of results. */
const NOT_THE_COURSE: readonly Selector[] = [{ css: '[id*="_Results11_"]', seen: SEEN }];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "Saturday, September 24, 2016" as an ISO date; null where it is no such date. */
export function isoDate(text: string): string | null {
  const found = /\b([a-z]{3})[a-z]{0,6}\.? (\d{1,2}),? (\d{4})\b/i.exec(text);
  const month = MONTHS.indexOf((found?.[1] ?? '').toLowerCase());
  const day = Number(found?.[2]);
  const year = Number(found?.[3]);
  if (month < 0) return null;
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month ? date.toISOString().slice(0, 10) : null;
}

/** One distance of the list as kilometres: "25K", "100 Miler", "1/2 Marathon"; null for a relay, hours or laps. */
export function distanceKm(label: string): number | null {
  const text = label.toLowerCase().trim();
  if (/^(?:1\/2|half)[ -]marathon$/.test(text)) return HALF_MARATHON_KM;
  if (/^(?:full )?marathon$/.test(text)) return MARATHON_KM;
  const found = /^(\d{1,4}(?:\.\d{1,3})?) ?(km?|kilometers?|mi|m|miles?|milers?)$/.exec(text);
  const value = Number(found?.[1]);
  if (!found || !(value > 0)) return null;
  // Bare "M" is miles here: no race of the site is listed in metres.
  const km = found[2]?.startsWith('k') ? value : milesToKm(value);
  return km <= 1000 ? km : null;
}

export const ultrasignup: Site = {
  id: 'ultrasignup',
  name: 'UltraSignup',
  // Paths are matched with their case, and links to the site use both.
  matches: ['https://ultrasignup.com/register.aspx*', 'https://ultrasignup.com/Register.aspx*'],
  match(url) {
    if (!onHost(url, HOSTS)) return null;
    const isRace = pathParts(url).join('/') === 'register.aspx';
    return isRace && (url.searchParams.has('did') || url.searchParams.has('eid')) ? 'race' : 'silent';
  },
  read(document) {
    const title = find(document, NAME);
    // The organiser's words can stand without a place of their own; the whole page then serves.
    if (!title) return { outcome: 'markup-changed' };
    const distances = textOf(find(document, DISTANCES))
      .split(',')
      .slice(0, 20)
      .flatMap((label) => {
        const km = distanceKm(label);
        return km === null ? [] : [{ km, label: label.trim() }];
      });
    const courseScope = findAll(document, DESCRIPTION);
    return {
      outcome: 'found',
      race: {
        name: textOf(title) || null,
        date: isoDate(textOf(find(document, DATE))),
        place: textOf(find(document, PLACE)) || null,
      },
      ...(distances.length > 0 ? { distances } : {}),
      ...(courseScope.length > 0 ? { courseScope } : {}),
      ignore: findAll(document, NOT_THE_COURSE),
    };
  },
  anchor: (document) => find(document, HEAD),
  markup: { status: 'seen', on: SEEN },
  urls: {
    race: [
      'https://ultrasignup.com/register.aspx?did=133446',
      'https://ultrasignup.com/register.aspx?did=36209',
      'https://ultrasignup.com/register.aspx?eid=10358',
    ],
    silent: [
      'https://ultrasignup.com/',
      'https://ultrasignup.com/register.aspx',
      'https://ultrasignup.com/results_event.aspx?did=36209',
      'https://ultrasignup.com/results_participant.aspx?fname=Test&lname=Runner',
      'https://ultrasignup.com/entrants_event.aspx?did=36209',
      'https://ultrasignup.com/shopping_cart.aspx',
      'https://ultrasignup.com/shopping.aspx?dtid=1000',
      'https://ultrasignup.com/members/login.aspx',
      'https://ultrasignup.com/forum/eventnews.aspx',
      'https://ultrasignup.com/events/search.aspx',
    ],
  },
};
