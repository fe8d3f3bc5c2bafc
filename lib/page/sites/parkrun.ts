import { onHost, pathParts } from './address';
import type { Site } from './types';

/** The 22 national sites. */
const HOSTS = [
  'parkrun.ca',
  'parkrun.co.at',
  'parkrun.co.nl',
  'parkrun.co.nz',
  'parkrun.co.za',
  'parkrun.com.au',
  'parkrun.com.de',
  'parkrun.dk',
  'parkrun.fi',
  'parkrun.fr',
  'parkrun.ie',
  'parkrun.it',
  'parkrun.jp',
  'parkrun.lt',
  'parkrun.my',
  'parkrun.no',
  'parkrun.org.uk',
  'parkrun.pl',
  'parkrun.ru',
  'parkrun.se',
  'parkrun.sg',
  'parkrun.us',
];

/** The course page's own part of the path: English everywhere but in Poland. */
const COURSE_PARTS = ['course', 'trasa'];

export const parkrun: Site = {
  id: 'parkrun',
  name: 'parkrun',
  matches: HOSTS.map((host) => `https://www.${host}/*/${host.endsWith('.pl') ? 'trasa' : 'course'}/*`),
  match(url) {
    if (!onHost(url, HOSTS)) return null;
    const [event, page, more] = pathParts(url);
    if (event === undefined || more !== undefined) return 'silent';
    return page !== undefined && COURSE_PARTS.includes(page) ? 'race' : 'silent';
  },
  read: () => ({ outcome: 'found' }),
  anchor: () => null,
  markup: { status: 'seen', on: '2019-10-01' },
  urls: {
    race: [
      'https://www.parkrun.org.uk/bushy/course/',
      'https://www.parkrun.pl/cieszyn/trasa/',
      'https://www.parkrun.fi/tokoinranta/course/',
      'https://www.parkrun.no/festningen/course/',
      'https://www.parkrun.ru/balashikhazarechnaya/course/',
    ],
    silent: [
      'https://www.parkrun.org.uk/',
      'https://www.parkrun.org.uk/bushy/results/latestresults/',
      'https://www.parkrun.org.uk/bushy/results/eventhistory/',
      'https://www.parkrun.org.uk/parkrunner/1000/all/',
      'https://www.parkrun.org.uk/special-events/',
      'https://www.parkrun.org.uk/cancellations/',
      'https://www.parkrun.us/register/',
    ],
  },
};
