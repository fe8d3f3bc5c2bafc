import { onHost, pathParts } from './address';
import { find, findAll, type Selector, textOf } from './text';
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

const SEEN = '2019-06-28';
const COLUMN: readonly Selector[] = [
  { css: '#main .courseright', seen: SEEN },
  { css: '#main', seen: SEEN },
];
const STATISTICS: readonly Selector[] = [{ css: '#stats_panel', seen: SEEN }];
/** The heading stands last on the page and names the event before its statistics. */
const HEADING: readonly Selector[] = [{ css: '#stats_panel h1, h1#stats_panel', seen: SEEN }];

/** What the description of the course is headed with, in the languages of the national sites. */
const DESCRIPTION_HEADS = new Set([
  'course description',
  'streckenbeschreibung',
  'beskrivelse af ruten',
  'beskrivning av banan',
  'opis trasy',
  'descrizione percorso',
  'description du parcours',
  'コースの詳細',
  'трасса',
]);

/** The most blocks of a description that are read: the longest seen has eight. */
const MOST_BLOCKS = 60;

function descriptionHead(document: Document): Element | null {
  const column = find(document, COLUMN);
  const heads = column ? [...column.querySelectorAll('h2')].slice(0, MOST_BLOCKS) : [];
  return heads.find((head) => DESCRIPTION_HEADS.has(textOf(head).toLowerCase().replace(/:$/, ''))) ?? null;
}

/**
 * The words between the description's head and the next head. They mostly stand there bare, in a column that
 * also tells the way to the car park, so they are copied, as text alone, into an element beside the page.
 */
function description(head: Element): Element {
  const document = head.ownerDocument;
  const section = document.createElement('section');
  let words = '';
  const close = () => {
    const line = words.replace(/\s+/g, ' ').trim();
    words = '';
    if (line === '') return;
    const paragraph = document.createElement('p');
    paragraph.textContent = line.slice(0, 5000);
    section.append(paragraph);
  };
  for (let node = head.nextSibling; node; node = node.nextSibling) {
    if (/^h[12]$/i.test(node.nodeName) || section.childNodes.length >= MOST_BLOCKS) break;
    if (node.nodeType === 3) words += node.textContent ?? '';
    else if (/^(?:a|b|em|i|span|strong|u)$/i.test(node.nodeName)) words += node.textContent ?? '';
    else {
      close();
      if (!/^(?:iframe|script|style|noscript)$/i.test(node.nodeName)) words = node.textContent ?? '';
      close();
    }
  }
  close();
  return section;
}

function nameOf(document: Document): string | null {
  const fromTitle = textOf(document.querySelector('title'))
    .slice(0, 300)
    .split('|')
    .map((part) => part.trim())
    .findLast((part) => /parkrun/i.test(part));
  if (fromTitle) return fromTitle;
  return /^.{1,80}? parkrun(?= |$)/i.exec(textOf(find(document, HEADING)))?.[0] ?? null;
}

/** Every event is 5 km, but the juniors' is 2; its slug ends in "-juniors". */
function distanceOf(url: URL): { km: number; label: string } {
  return /-juniors$/.test(pathParts(url)[0] ?? '') ? { km: 2, label: '2K' } : { km: 5, label: '5K' };
}

/** Pages of a national site that belong to no event. */
const NATIONAL = new Set(
  'parkrunner results special-events cancellations events register news about faq contact privacy terms shop volunteer'.split(
    ' ',
  ),
);

export const parkrun: Site = {
  id: 'parkrun',
  name: 'parkrun',
  matches: HOSTS.map((host) => `https://www.${host}/*/${host.endsWith('.pl') ? 'trasa' : 'course'}/*`),
  match(url) {
    if (!onHost(url, HOSTS)) return null;
    const [event, page, more] = pathParts(url);
    if (event === undefined || NATIONAL.has(event) || more !== undefined) return 'silent';
    // An event's home has one part, as have national pages that are not known here: the page itself must tell.
    if (page === undefined) return null;
    return COURSE_PARTS.includes(page) ? 'race' : 'silent';
  },
  read(document, url) {
    const distances = [distanceOf(url)];
    const name = nameOf(document);
    const race = name === null ? {} : { race: { name } };
    const ignore = findAll(document, STATISTICS);
    const head = descriptionHead(document);
    if (!head) return { outcome: 'markup-changed', distances, ...race, ignore };
    return { outcome: 'found', distances, ...race, courseScope: [description(head)], ignore };
  },
  anchor: descriptionHead,
  markup: { status: 'seen', on: SEEN },
  urls: {
    race: [
      'https://www.parkrun.org.uk/bushy/course/',
      'https://www.parkrun.pl/cieszyn/trasa/',
      'https://www.parkrun.fi/tokoinranta/course/',
      'https://www.parkrun.no/festningen/course/',
      'https://www.parkrun.ru/balashikhazarechnaya/course/',
      'https://www.parkrun.org.uk/bushy-juniors/course/',
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
