import { findLengths, readText } from '../course/text';
import type { CourseHint } from '../course/types';
import type { Block } from './blocks';
import { readDistances } from './distances';
import { distancesOf } from './embeds/embedded';
import { readLabel } from './embeds/label';
import { tieToDistances } from './embeds/tie';
import { isRacePage } from './kind';
import { languageOf } from './language';
import type { PageOutline, SiteFacts } from './outline';
import { readRace } from './race';
import type { Distance, PageKind, PageReading } from './reading';
import { statementsOf } from './statements';
import { readSurface } from './surface';

/** The reading of a page that says nothing to a runner, or that could not be read. */
export const nothingRead = (url: string, site = 'generic'): PageReading => ({
  url: url.slice(0, 4096),
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

/**
 * Works out what an outline means: what the page is, the race, the distances on offer and what it says of the course,
 * with the words relied on. Pure. `today` (an ISO date) lets it tell a past edition; without it none is called past.
 */
export function understandPage(outline: PageOutline, today?: string): PageReading {
  const { url, site, siteKind, known, blocks, structured, links } = outline;
  const language = languageOf(
    blocks
      .map((block) => (block.link ? '' : block.text))
      .join(' ')
      .slice(0, 40_000),
  );
  const generic = readDistances(blocks, structured, url);
  const labels = links.maps.map(({ label }) => readLabel(label));
  const mapsKm = [...links.distancesKm, ...labels.flatMap(({ km }) => (km === null ? [] : [km]))];
  const distances = chosenDistances(known, generic.distances, mapsKm);

  const kind = kindOf(
    siteKind,
    known,
    () =>
      isRacePage({
        blocks,
        structured,
        distances: distances.length,
        url,
        language,
        courseMap: links.tracks.length > 0 || links.embedsMap,
      }).race,
  );
  if (siteKind === 'other')
    return { ...nothingRead(url, site), language, ...(known ? { outcome: known.outcome } : {}) };
  // What is taken for another kind of page is read as well: a runner who is there may know better, and ask for it.
  const ofRace = kind === 'race' || kind === 'other';

  const hints: CourseHint[] = [
    ...(known?.hints ?? []),
    ...tieToDistances(
      [...links.hints, ...labels.flatMap((label) => label.hints)],
      distances.map(({ km }) => km),
    ),
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
  const race = ofRace ? readRace(blocks, structured, today) : null;
  const named = known?.race;
  return {
    ...nothingRead(url, site),
    kind,
    cardShown: kind === 'race' || kind === 'activity' || kind === 'route' || showsLog(known),
    outcome: known?.outcome ?? (kind === 'other' ? 'not-applicable' : 'found'),
    race:
      kind === 'route'
        ? routeNamed(known)
        : race && {
            name: named?.name ?? race.name,
            date: named?.date ?? race.date,
            place: named?.place ?? race.place,
            status: statusOf(race.status, named?.date, today),
          },
    distances,
    surface:
      known?.surface ??
      (ofRace || kind === 'route'
        ? readSurface(blocks, [structured.title ?? ''], {
            distancesKm: distances.map(({ km }) => km),
            hints,
          })
        : null),
    hints,
    tracks: [...(known?.tracks ?? []), ...links.tracks].filter(
      (track, index, all) => all.findIndex((other) => other.href === track.href) === index,
    ),
    ...(links.maps.length > 0 ? { maps: [...links.maps] } : {}),
    ...(known?.activity ? { activity: known.activity } : {}),
    ...(known?.log ? { log: known.log } : {}),
    language,
  };
}

/** A route has a name, and no day. */
const routeNamed = (known: SiteFacts | null): PageReading['race'] =>
  known?.race?.name ? { name: known.race.name, date: null, place: null, status: 'unknown' } : null;

const showsLog = (known: SiteFacts | null): boolean =>
  known?.log !== undefined && known.log.rows.length + known.log.weeks.length > 0;

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

/**
 * An address of the table is trusted for activities, routes and training logs. For a race it opens the door
 * only: platforms list other things under the same address, so the text has the last word unless the site's
 * own landmarks were found.
 */
function kindOf(siteKind: PageKind | null, known: SiteFacts | null, isRace: () => boolean): PageKind {
  if (siteKind === 'activity' || siteKind === 'route' || siteKind === 'training-log') return siteKind;
  if (siteKind === 'other') return 'other';
  if (siteKind === 'race' && known?.outcome === 'found' && (known.distances?.length ?? 0) > 0) return 'race';
  return isRace() ? 'race' : 'other';
}

function chosenDistances(
  known: SiteFacts | null,
  generic: readonly Distance[],
  embedded: readonly number[],
): Distance[] {
  if (known?.distances && known.distances.length > 0)
    return known.distances.map(({ km, label }) => ({ km, label })).sort((a, b) => b.km - a.km);
  return generic.length > 0 ? [...generic] : distancesOf(embedded);
}
