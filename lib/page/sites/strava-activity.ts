import { cadenceFromStrideRate, milesToKm } from '../../units';
import type { Activity, Split } from '../reading';
import { parseLocaleNumber } from './locale-number';
import { dateInProse } from './page-dates';
import { isRecord } from './page-json';
import { accountFacts } from './strava-facts';
import { type Figure, figureOf, type Writing } from './strava-figures';
import { find, findAll, type Selector, textOf } from './text';
import type { SiteReading } from './types';

export const SEEN = '2025-10-15';
/** The run's own header: outside the part that the tabs replace. */
export const HEADING: readonly Selector[] = [{ css: 'section#heading', seen: SEEN }];
const TITLE: readonly Selector[] = [
  { css: 'h1.activity-name', seen: '2026-07-11' },
  { css: '.activity-name', seen: SEEN },
];
const STATS: readonly Selector[] = [
  { css: '#heading ul.inline-stats > li', seen: SEEN },
  { css: 'ul.inline-stats > li', seen: SEEN },
];
const STATS_LINE: readonly Selector[] = [{ css: 'ul.inline-stats', seen: SEEN }];
const MORE_STATS: readonly Selector[] = [{ css: '.more-stats strong', seen: SEEN }];
const SPLITS: readonly Selector[] = [
  { css: '#splits-container .mile-splits tbody#contents > tr', seen: SEEN },
  { css: '.mile-splits tbody > tr', seen: SEEN },
];
const CHART_ROWS: readonly Selector[] = [{ css: '#chart-controls tr', seen: SEEN }];
const SPORT_TITLE: readonly Selector[] = [{ css: '#heading h2 span.title', seen: SEEN }];

const MOST_SPLITS = 500;
const MOST_SCRIPTS = 80;
const MOST_SCRIPT = 100_000;

type Sport = Activity['sport'];

/** The properties that the page hands to one of its own parts; null where they are missing or no JSON. */
function partProps(document: Document, part: string): Record<string, unknown> | null {
  const json = document.querySelector(`[data-react-class="${part}"]`)?.getAttribute('data-react-props');
  if (!json || json.length > MOST_SCRIPT) return null;
  try {
    const props: unknown = JSON.parse(json);
    return isRecord(props) ? props : null;
  } catch {
    return null;
  }
}

const DATE: readonly Selector[] = [
  { css: '#heading .details time', seen: SEEN },
  { css: '.details time', seen: SEEN },
];

interface ScriptFacts {
  /** "Run", "TrailRun", "VirtualRide". */
  readonly type: string | null;
  readonly indoors: boolean;
  readonly own: boolean | null;
  /** Seconds of the runner's own wall clock at the start, as if it were UTC. */
  readonly startS: number | null;
}

/** What the page's inline scripts tell as plain text; a bonus where they are there. */
function scriptFacts(document: Document): ScriptFacts {
  let type: string | null = null;
  let indoors = false;
  let own: boolean | null = null;
  let startS: number | null = null;
  for (const script of [...document.querySelectorAll('script:not([src])')].slice(0, MOST_SCRIPTS)) {
    const text = (script.textContent ?? '').slice(0, MOST_SCRIPT);
    const start = /\bstartDateLocal\b["']?:\s{0,4}(\d{9,10})\b/.exec(text);
    if (start) startS = Number(start[1]);
    const view = /Pages\.\w{1,40}PageView\(["']?\d{1,20}["']?,\s{0,4}["'](\w{1,40})/.exec(text);
    if (!view) continue;
    type = view[1] ?? null;
    indoors = /\btrainer:\s{0,4}true\b/.test(text);
    const owner = /\.isOwner\((true|false)\)/.exec(text);
    if (owner) own = owner[1] === 'true';
  }
  return { type, indoors, own, startS };
}

/** A type of activity, as the site names it in any of its places, as one of our sports; "other" for the rest. */
function sportNamed(name: string): Sport | 'other' {
  const bare = name.toLowerCase().replace(/[^a-z]/g, '');
  if (bare === 'trailrun') return 'trail-run';
  if (bare === 'virtualrun' || bare === 'treadmill' || bare === 'treadmillrun') return 'treadmill';
  return bare === 'run' ? 'run' : 'other';
}

/** The parts of "Morning Run | Run | Strava", where the page has such a title; the name may hold a bar too. */
function titleParts(document: Document): string[] {
  const parts = textOf(document.querySelector('title')).split('|');
  return parts.length >= 3 ? parts.map((part) => part.trim()) : [];
}

/** What the page itself calls the activity, in its own language: in its title or after "Test Runner – ". */
function saidSport(document: Document): string {
  const heading = textOf(find(document, SPORT_TITLE)).split(' – ');
  return titleParts(document).at(-2) ?? heading[1]?.trim() ?? '';
}

/** English names of what is measured in pace too and yet is no run. */
const NO_RUN = /\b(?:walk|hike|swim|row|ride|ski|snowshoe|workout)/i;

/**
 * The sport, by the most language-free sign first. The site's own tag says no more than "run", so the script's
 * type and the page's words may still make it a trail run or a treadmill.
 */
function sportOf(document: Document, facts: ScriptFacts, looksLikeRun: boolean): Sport | 'other' | null {
  const tag = partProps(document, 'ActivityTagging')?.activityType;
  const words = saidSport(document);
  const said = sportNamed(words);
  const typed = facts.type === null ? null : sportNamed(facts.type);
  const tagged = typeof tag === 'string' ? sportNamed(tag) : null;
  const first = tagged ?? typed ?? (said === 'other' ? null : said);
  if (first === 'other') return 'other';
  if (first === null && NO_RUN.test(words)) return 'other';
  if (first === null) return looksLikeRun ? 'run' : null;
  if (facts.indoors) return 'treadmill';
  return [typed, said].find((sport) => sport === 'trail-run' || sport === 'treadmill') ?? first;
}

/**
 * Steps per minute of both feet. The page shows both feet; a value under 120 can only be one leg's, so it is
 * doubled (no runner runs at 119 steps a minute for long).
 */
function cadenceOf(document: Document, writing: Writing): number | null {
  const rows = findAll(document, CHART_ROWS).slice(0, 20);
  const at = rows.findIndex((row) => row.querySelector('td[data-type="cadence"]') !== null);
  const column = [...(rows[at]?.children ?? [])].findIndex(
    (cell) => cell.getAttribute('data-type') === 'cadence',
  );
  if (column < 0) return null;
  const text = textOf(rows[at + 1]?.children[column]);
  const value = parseLocaleNumber(/^[\d.,]{1,8}/.exec(text)?.[0] ?? '', writing.lang);
  if (value === null || value < 40 || value > 260) return null;
  return value < 120 ? cadenceFromStrideRate(value) : value;
}

function splitOf(row: Element, index: number, writing: Writing): Split | null {
  const cells = [...row.children].slice(0, 12);
  const figures = cells.map((cell) => figureOf(cell, writing));
  const pace = figures.find((figure, i) => i > 0 && figure.paceSPerKm !== null);
  if (!pace || pace.paceSPerKm === null) return null;
  const height = figures.find((figure, i) => i > 0 && figure.heightM !== null);
  // Full splits are counted; the last one is given by its length where it is not full.
  const first = figures[0]?.number ?? null;
  const units = first === index + 1 ? 1 : first;
  if (units === null || units <= 0 || units > 1) return null;
  return {
    lengthKm: pace.unit === 'pace-mi' ? milesToKm(units) : units,
    paceSPerKm: pace.paceSPerKm,
    netM: height?.heightM ?? null,
  };
}

function splitsOf(document: Document, writing: Writing): Split[] {
  const rows = findAll(document, SPLITS).slice(0, MOST_SPLITS);
  const splits = rows.flatMap((row, index) => {
    const split = splitOf(row, index, writing);
    return split ? [split] : [];
  });
  // A row that cannot be read would shift all that come after it along the course.
  return splits.length === rows.length ? splits : [];
}

function firstOf(
  figures: readonly Figure[],
  part: 'distanceKm' | 'paceSPerKm' | 'timeS' | 'heightM',
): number | null {
  return figures.find((figure) => figure[part] !== null)?.[part] ?? null;
}

/** The climb: the one height among the figures, whatever its label is called in the page's language. */
function gainOf(figures: readonly Figure[]): number | null {
  const heightM = firstOf(figures, 'heightM');
  return heightM !== null && heightM >= 0 ? heightM : null;
}

/** What one activity page tells. */
export interface ActivityPage {
  readonly outcome: SiteReading['outcome'];
  readonly activity: Activity | null;
  /** The page's own words for the climb, "Elevation 102 m"; null where it shows none. */
  readonly gainQuote: string | null;
}

const nothing = (outcome: SiteReading['outcome']): ActivityPage => ({
  outcome,
  activity: null,
  gainQuote: null,
});

/** The label beside a figure and the figure. */
function quoteOf(strong: Element | undefined): string {
  const label = textOf(strong?.parentElement?.previousElementSibling).slice(0, 60);
  return `${label} ${textOf(strong).slice(0, 40)}`.trim();
}

/** Reads again as often as it is called: splits and chart come some time after the rest. */
export function readActivity(document: Document, id: string | null = null): ActivityPage {
  const root = document.querySelector('html');
  if (root?.classList.contains('logged-out')) return nothing('not-applicable');
  const facts = scriptFacts(document);
  const { imperial, dateOrder } = accountFacts(document);
  const writing: Writing = { lang: root?.getAttribute('lang') ?? 'en', imperial: imperial ?? false };

  const stats = findAll(document, STATS)
    .slice(0, 12)
    .map((item) => figureOf(item.querySelector('strong') ?? item, writing));
  const moreElements = findAll(document, MORE_STATS).slice(0, 40);
  const more = moreElements.map((item) => figureOf(item, writing));
  const splits = splitsOf(document, writing);
  const statedPace = firstOf(stats, 'paceSPerKm');

  const sport = sportOf(document, facts, statedPace !== null || splits.length > 0);
  const distanceKm = distanceOf(stats, writing);
  const movingTimeS = firstOf(stats, 'timeS');
  if (sport === 'other') return nothing('not-applicable');
  if (sport === null) {
    // Figures without a pace are a ride's or a swim's. None at all are a changed page, unless it is no activity's
    // page (private, deleted).
    const isActivity = find(document, HEADING) !== null || titleParts(document).length > 0;
    const changed = distanceKm === null && isActivity;
    return nothing(changed ? 'markup-changed' : 'not-applicable');
  }

  const owned = partProps(document, 'ADPKudosAndComments')?.ownedByCurrentAthlete;
  const derivedPace = distanceKm && movingTimeS ? movingTimeS / distanceKm : null;
  const activity: Activity = {
    id,
    date:
      facts.startS === null
        ? dateInProse(textOf(find(document, DATE)), dateOrder, writing.lang)
        : new Date(facts.startS * 1000).toISOString().slice(0, 10),
    sport,
    title: textOf(find(document, TITLE)).slice(0, 200) || null,
    distanceKm,
    movingTimeS,
    paceSPerKm: statedPace ?? derivedPace,
    // A treadmill's climb is not measured, and what the page prints is no course.
    gainM: sport === 'treadmill' ? null : gainOf([...more, ...stats]),
    cadenceSpm: cadenceOf(document, writing),
    splits: sport === 'treadmill' ? splits.map((split) => ({ ...split, netM: null })) : splits,
    own: typeof owned === 'boolean' ? owned : facts.own,
    ...unitsOf(stats, imperial),
  };
  const complete = distanceKm !== null && activity.paceSPerKm !== null;
  const gainElement = moreElements[more.findIndex((figure) => figure.heightM !== null)];
  return {
    outcome: complete ? 'found' : 'markup-changed',
    activity,
    gainQuote:
      activity.gainM === null
        ? null
        : quoteOf(gainElement) || textOf(find(document, STATS_LINE)).slice(0, 200),
  };
}

/** The units that the page is written in: those of its distance, else those of the account. */
function unitsOf(stats: readonly Figure[], imperial: boolean | null): Pick<Activity, 'units'> {
  const written = stats.find(({ unit }) => unit === 'km' || unit === 'mi')?.unit;
  if (written !== undefined) return { units: written === 'mi' ? 'imperial' : 'metric' };
  return imperial === null ? {} : { units: imperial ? 'imperial' : 'metric' };
}

/** The distance, also where its unit is written in a way that is not known: it comes first, by the account's units. */
function distanceOf(stats: readonly Figure[], writing: Writing): number | null {
  const stated = firstOf(stats, 'distanceKm');
  const first = stats[0];
  if (stated !== null || first?.unit !== 'other' || first.number === null) return stated;
  if (first.number <= 0 || first.number > 1000) return null;
  return writing.imperial ? milesToKm(first.number) : first.number;
}
