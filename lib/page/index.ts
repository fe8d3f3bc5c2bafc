import { findLengths, readText } from '../course/text';
import type { CourseHint } from '../course/types';
import { type Block, readBlocks } from './blocks';
import { readDistances } from './distances';
import { siteFor } from './hosts';
import { isRacePage } from './kind';
import { languageOf } from './language';
import { readLinks } from './links';
import { readRace } from './race';
import type { Distance, PageKind, PageReading } from './reading';
import type { SiteReading } from './sites/types';
import { statementsOf } from './statements';
import { readStructured, type Structured } from './structured';
import { readSurface } from './surface';

const LONGEST_URL = 4096;
const NOTHING: Structured = { events: [], title: null, description: null };

/**
 * Reads one page: what it is, the race, the distances on offer and what it says of the course, with the words
 * relied on. Never throws, leaves the document as it is and takes time linear in the page; the same in every
 * DOM. `today` (an ISO date) lets it tell a past edition; without it none is called past.
 */
export function readPage(document: Document, url: string, today?: string): PageReading {
  try {
    return read(document, url, today);
  } catch {
    // A page may do anything to its own document; whatever it did, silence is the answer.
    return silent(url, 'generic');
  }
}

const silent = (url: string, site: string): PageReading => ({
  url: url.slice(0, LONGEST_URL),
  kind: 'other',
  site,
  cardShown: false,
  outcome: 'not-applicable',
  race: null,
  distances: [],
  surface: null,
  hints: [],
  tracks: [],
  language: null,
});

function read(document: Document, url: string, today: string | undefined): PageReading {
  const address = URL.canParse(url) ? new URL(url) : null;
  const site = address ? siteFor(address) : null;
  const siteKind = address && site ? site.match(address) : null;
  if (siteKind === 'silent') return silent(url, site?.id ?? 'generic');
  const known: SiteReading | null =
    address && site ? attempt(() => site.read(document, address), null) : null;
  // A ride, a swim: the site's own page, and none of our business.
  if (known?.outcome === 'not-applicable') return silent(url, site?.id ?? 'generic');

  const blocks = readBlocks(document, { ignore: known?.ignore, scope: known?.courseScope });
  // An empty scope: the site's own figures are all that is to be read.
  const structured =
    known?.courseScope?.length === 0 ? NOTHING : attempt(() => readStructured(document), NOTHING);
  const links = attempt(() => readLinks(document, url), {
    tracks: [],
    hints: [],
    distancesKm: [],
    embedsMap: false,
  });
  const language = languageOf(
    blocks
      .map((block) => (block.link ? '' : block.text))
      .join(' ')
      .slice(0, 40_000),
  );
  const generic = readDistances(blocks, structured, url);
  const distances = chosenDistances(known, generic.distances, links.distancesKm);

  const kind = kindOf(
    siteKind,
    known,
    () =>
      isRacePage({
        blocks,
        structured,
        distances: distances.length,
        url,
        courseMap: links.tracks.length > 0 || links.embedsMap,
      }).race,
  );
  if (kind === 'other')
    return { ...silent(url, site?.id ?? 'generic'), language, ...(known ? { outcome: known.outcome } : {}) };

  const hints: CourseHint[] = [
    ...(known?.hints ?? []),
    ...links.hints,
    ...tieToTitle(
      blocks,
      distances,
      readText(statementsOf(blocks, structured), {
        distancesKm: distances.map((distance) => distance.km),
        language,
        loopFormat: generic.loopFormat,
      }),
    ),
  ];
  const race = kind === 'race' ? readRace(blocks, structured, today) : null;
  const named = known?.race;
  return {
    ...silent(url, site?.id ?? 'generic'),
    kind,
    cardShown: kind === 'race' || kind === 'activity' || kind === 'route',
    outcome: known?.outcome ?? 'found',
    race: race && {
      name: named?.name ?? race.name,
      date: named?.date ?? race.date,
      place: named?.place ?? race.place,
      status: statusOf(race.status, named?.date, today),
    },
    distances,
    surface:
      known?.surface ??
      (kind === 'race' || kind === 'route' ? readSurface(blocks, [structured.title ?? '']) : null),
    hints,
    tracks: [...(known?.tracks ?? []), ...links.tracks].filter(
      (track, index, all) => all.findIndex((other) => other.href === track.href) === index,
    ),
    ...(known?.activity ? { activity: known.activity } : {}),
    language,
  };
}

/** Sums that name no distance belong to the one that the title names, where it names one of several. */
function tieToTitle(
  blocks: readonly Block[],
  distances: readonly Distance[],
  hints: CourseHint[],
): CourseHint[] {
  if (distances.length < 2) return hints;
  const title = blocks
    .filter((block) => block.kind === 'title' || block.level === 1)
    .map((block) => block.text.slice(0, 300))
    .join(' · ');
  const named = distances.filter(({ km }) =>
    findLengths(title).some((length) => Math.abs(length.km - km) <= 0.03 * km),
  );
  const [only] = named;
  if (!only || named.length > 1) return hints;
  const isSum = ({ says }: CourseHint) => says.kind === 'gain' || says.kind === 'loss' || says.kind === 'net';
  return hints.map((hint) =>
    isSum(hint) && hint.appliesToKm === undefined ? { ...hint, appliesToKm: only.km } : hint,
  );
}

type Status = NonNullable<PageReading['race']>['status'];

/** The site's own date outranks the one found in the text. */
function statusOf(status: Status, date: string | null | undefined, today: string | undefined): Status {
  if (status === 'cancelled' || !date || today === undefined) return status;
  return date < today.slice(0, 10) ? 'past' : 'upcoming';
}

function attempt<T>(task: () => T, otherwise: T): T {
  try {
    return task();
  } catch {
    return otherwise;
  }
}

/**
 * An address of the table is trusted for activities, routes and training logs. For a race it opens the door
 * only: platforms list other things under the same address, so the text has the last word unless the site's
 * own landmarks were found.
 */
function kindOf(siteKind: PageKind | null, known: SiteReading | null, isRace: () => boolean): PageKind {
  if (siteKind === 'activity' || siteKind === 'route' || siteKind === 'training-log') return siteKind;
  if (siteKind === 'other') return 'other';
  if (siteKind === 'race' && known?.outcome === 'found' && (known.distances?.length ?? 0) > 0) return 'race';
  return isRace() ? 'race' : 'other';
}

function chosenDistances(
  known: SiteReading | null,
  generic: readonly Distance[],
  embedded: readonly number[],
): Distance[] {
  if (known?.distances && known.distances.length > 0)
    return known.distances.map(({ km, label }) => ({ km, label })).sort((a, b) => b.km - a.km);
  if (generic.length > 0) return [...generic];
  return embedded
    .slice(0, 4)
    .map((km) => ({ km: Math.round(km * 100) / 100, label: '' }))
    .sort((a, b) => b.km - a.km);
}
