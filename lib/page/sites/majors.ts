import { MARATHON_KM } from '../../units';
import { onHost, pathParts } from './address';
import type { Site } from './types';

interface Home {
  readonly host: string;
  /** The start of the path under which the marathon lives, where the organiser has other races too. */
  readonly under?: readonly string[];
}

/** One of the World Marathon Majors' official sites. */
interface Major {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly homes: readonly Home[];
  readonly race: readonly string[];
  readonly silent: readonly string[];
}

/** Words of an address that lead away from the race: sign-up, money, lists of people, news. */
const SILENT = new Set(
  [
    'results result ergebnisse past photos search news press media contact privacy terms cookies',
    'register registration anmeldung enter entry entries apply ballot lottery login account',
    'qualify qualifier qualifiers qualifying checkout cart shop store',
    'charity charities donate volunteer volunteers job jobs career careers sponsor sponsors partner partners',
  ].flatMap((words) => words.split(' ')),
);

/** Words of an address that say that the page is about the course. */
const COURSE = new Set(['course', 'route', 'strecke', 'marathon']);

/** Words of an address that name another race of the same organiser. */
const OTHER_RACE = /^(?:half|mini|kids|wheelchair|relay|virtual|\d+(?:k|km|mi|mile))$/;

const LANGUAGE = /^[a-z]{2}(?:-[a-z]{2})?$/;

function siteOf(major: Major): Site {
  const match: Site['match'] = (url) => {
    const home = major.homes.find(({ host }) => onHost(url, [host]));
    if (!home) return null;
    const parts = pathParts(url);
    const under = home.under ?? [];
    if (!under.every((part, i) => parts[i] === part)) return 'silent';
    const rest = parts.slice(under.length).filter((part, i) => i > 0 || !LANGUAGE.test(part));
    const words = rest.flatMap((part) => part.split(/[^a-z0-9]+/));
    if (words.some((word) => SILENT.has(word))) return 'silent';
    if (words.some((word) => OTHER_RACE.test(word))) return null;
    return words.length === 0 || words.some((word) => COURSE.has(word)) ? 'race' : null;
  };
  return {
    id: major.id,
    name: major.name,
    matches: major.homes.map(
      ({ host, under }) => `https://www.${[host, ...(under ?? [])].join('/')}${under ? '' : '/'}*`,
    ),
    match,
    read(_document, url) {
      if (match(url) !== 'race') return { outcome: 'found' };
      return {
        outcome: 'found',
        race: { name: major.name, place: major.place },
        distances: [{ km: MARATHON_KM, label: 'Marathon' }],
        surface: 'road',
      };
    },
    anchor: () => null,
    markup: { status: 'unverified' },
    urls: {
      race: major.race,
      silent: major.silent,
    },
  };
}

const MAJORS: readonly Major[] = [
  {
    id: 'tokyo-marathon',
    name: 'Tokyo Marathon',
    place: 'Tokyo, Japan',
    homes: [{ host: 'marathon.tokyo' }],
    race: [
      'https://www.marathon.tokyo/',
      'https://www.marathon.tokyo/en/',
      'https://www.marathon.tokyo/en/about/course/',
    ],
    silent: [
      'https://www.marathon.tokyo/en/news/',
      'https://www.marathon.tokyo/2024/result/index.php',
      'https://www.marathon.tokyo/en/about/past/2024/charity_results/',
    ],
  },
  {
    id: 'boston-marathon',
    name: 'Boston Marathon',
    place: 'Boston, United States',
    homes: [{ host: 'baa.org', under: ['races', 'boston-marathon'] }],
    race: ['https://www.baa.org/races/boston-marathon', 'https://www.baa.org/races/boston-marathon/'],
    silent: [
      'https://www.baa.org/',
      'https://www.baa.org/races/boston-marathon/enter',
      'https://www.baa.org/races/boston-marathon/qualify/',
      'https://www.baa.org/races/baa-5k',
    ],
  },
  {
    id: 'london-marathon',
    name: 'London Marathon',
    place: 'London, United Kingdom',
    homes: [
      { host: 'tcslondonmarathon.com' },
      { host: 'londonmarathonevents.co.uk', under: ['london-marathon'] },
    ],
    race: [
      'https://www.tcslondonmarathon.com/',
      'https://www.tcslondonmarathon.com/the-event/tcs-london-marathon-2025',
      'https://www.londonmarathonevents.co.uk/london-marathon',
    ],
    silent: [
      'https://www.tcslondonmarathon.com/enter',
      'https://www.tcslondonmarathon.com/enter/2027-ballot',
      'https://www.londonmarathonevents.co.uk/',
      'https://www.londonmarathonevents.co.uk/london-marathon/news',
    ],
  },
  {
    id: 'berlin-marathon',
    name: 'Berlin Marathon',
    place: 'Berlin, Germany',
    homes: [{ host: 'bmw-berlin-marathon.com' }],
    race: ['https://www.bmw-berlin-marathon.com/', 'https://www.bmw-berlin-marathon.com/en/'],
    silent: [
      'https://www.bmw-berlin-marathon.com/en/press',
      'https://www.bmw-berlin-marathon.com/en/your-race/results',
      'https://www.bmw-berlin-marathon.com/en/registration/lottery',
      'https://www.bmw-berlin-marathon.com/en/registration/registration-information',
    ],
  },
  {
    id: 'chicago-marathon',
    name: 'Chicago Marathon',
    place: 'Chicago, United States',
    homes: [{ host: 'chicagomarathon.com' }],
    race: [
      'https://www.chicagomarathon.com/',
      'https://www.chicagomarathon.com/event-info/participant-information/course/street-closures/',
    ],
    silent: ['https://www.chicagomarathon.com/apply/'],
  },
  {
    id: 'new-york-city-marathon',
    name: 'New York City Marathon',
    place: 'New York, United States',
    homes: [{ host: 'nyrr.org', under: ['tcsnycmarathon'] }],
    race: ['https://www.nyrr.org/tcsnycmarathon', 'https://www.nyrr.org/tcsnycmarathon/race-day/the-course'],
    silent: [
      'https://www.nyrr.org/',
      'https://www.nyrr.org/tcsnycmarathon/runners/marathon-time-qualifiers',
      'https://www.nyrr.org/races/rbcbrooklynhalf',
    ],
  },
  {
    id: 'sydney-marathon',
    name: 'Sydney Marathon',
    place: 'Sydney, Australia',
    homes: [{ host: 'tcssydneymarathon.com' }, { host: 'sydneymarathon.com' }],
    race: [
      'https://www.tcssydneymarathon.com/',
      'https://www.tcssydneymarathon.com/marathon',
      'https://www.sydneymarathon.com/2025-course-change',
    ],
    silent: ['https://www.tcssydneymarathon.com/international-entry'],
  },
];

/**
 * The official sites of the World Marathon Majors. Their markup could not be seen, so the address gives the
 * name and the distance, and the generic reader reads the page.
 */
export const majors: readonly Site[] = MAJORS.map(siteOf);
