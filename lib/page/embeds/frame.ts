import { parseNumber } from '../../course/text/numbers';
import { feetToMetres, milesToKm } from '../../units';

/**
 * What a course map in a frame says of its course: plain data, as it crosses from the frame to the page above.
 * Metric whatever units the frame shows.
 */
export interface EmbeddedCourse {
  readonly kind: 'route' | 'activity';
  /** The provider's own number for it, as in the frame's address. */
  readonly id: string;
  /** As its maker called it; empty where the frame shows no name. */
  readonly name: string;
  readonly km: number;
  readonly gainM: number;
  /** The frame's own words. */
  readonly quote: string;
  /** Where the background keeps the course's shape, if the map told it. */
  readonly trackId?: string;
}

/** The frames that we read, as match patterns for the manifest: the embed host's course maps and nothing else of it. */
export const FRAME_MATCHES = [
  'https://strava-embeds.com/route/*',
  'https://strava-embeds.com/activity/*',
] as const;

const ADDRESS = /^https:\/\/strava-embeds\.com\/(route|activity)\/(\d{1,24})(?:[/?#]|$)/;

/** Kind and number of the course map at a frame's address; null for any other address. */
export function embedAt(address: string): { kind: EmbeddedCourse['kind']; id: string } | null {
  const [, kind, id] = ADDRESS.exec(address.slice(0, 300)) ?? [];
  return id !== undefined && (kind === 'route' || kind === 'activity') ? { kind, id } : null;
}

/** Newest first, with the day the markup was described. */
const NAMES = ['h1.title', 'h1']; // 2026-11
const LABELS = ['.stat-label', '[class*="stat-label"]']; // 2026-11
const VALUES = ['.stat-value', '[class*="stat-value"]']; // 2026-11
const SPORTS = ['.type-and-date title', 'svg title']; // 2026-11

const MOST_STATS = 12;
const LONGEST = 80;
const VALUE = /^(\d[\d.,\s'’]{0,11}?)\s?(km|mi|m|ft)$/i;
/** The second figure in metres or feet may be a descent or the highest place. */
const CLIMB = /gain|climb|ascen|vert|\+/i;
const NOT_CLIMB = /loss|desc|max|min|high|low|-$/i;
const OTHER_SPORT =
  /\b(?:e-?|mountain |gravel |virtual )?(?:rides?|cycling|bik(?:e|ing)|swim\w*|ski\w*|row\w*|kayak\w*|sail\w*|skat\w*|wheelchair|handcycle)\b/i;
const ON_FOOT = /run|walk|hike/i;

/** A course shorter or longer than this is none, and no race course climbs more to the kilometre. */
const LEAST_KM = 0.3;
const MOST_KM = 400;
const MOST_GAIN_M = 20_000;
const MOST_M_PER_KM = 150;

/** Computed by the map's provider from a terrain model: good, not surveyed, so that the page's own words come first. */
export const MAP_WEIGHT = 0.78;

/** Whether figures can be those of a race course; what a frame says is no more to be believed than any page. */
export function isPlausible({ km, gainM }: { km: number; gainM: number }): boolean {
  return km >= LEAST_KM && km <= MOST_KM && gainM > 0 && gainM <= Math.min(MOST_GAIN_M, MOST_M_PER_KM * km);
}

/**
 * Reads a course map's own page, the one inside the frame: its length, its climb and its name. Null where it is of
 * another sport, tells less than both figures or tells what no course can have. Never throws on markup; bounded.
 */
export function readFrame(document: Document, address: string): EmbeddedCourse | null {
  const at = embedAt(address);
  if (!at) return null;
  const name = first(document, NAMES);
  const sport = first(document, SPORTS);
  if (OTHER_SPORT.test(name) || OTHER_SPORT.test(sport)) return null;
  // Anybody's outing stands behind an activity: only a run may be this course.
  if (at.kind === 'activity' && !ON_FOOT.test(sport)) return null;

  const labels = all(document, LABELS);
  const values = all(document, VALUES);
  let km: number | null = null;
  const heights: { m: number; words: string; label: string }[] = [];
  values.forEach((value, index) => {
    const [, figure = '', unit = ''] = VALUE.exec(value) ?? [];
    const label = labels[index] ?? '';
    const isLength = /^(?:km|mi)$/i.test(unit);
    const number = parseNumber(figure, !isLength);
    if (unit === '' || !Number.isFinite(number)) return;
    if (isLength) km ??= /^mi$/i.test(unit) ? milesToKm(number) : number;
    else
      heights.push({
        m: /^ft$/i.test(unit) ? feetToMetres(number) : number,
        words: `${label} ${value}`.trim(),
        label,
      });
  });
  const gain =
    heights.find(({ label }) => CLIMB.test(label)) ??
    (heights.length === 1 ? heights.find(({ label }) => !NOT_CLIMB.test(label)) : undefined);
  if (km === null || !gain || !isPlausible({ km, gainM: gain.m })) return null;
  return { ...at, name, km, gainM: gain.m, quote: name === '' ? gain.words : `${name} · ${gain.words}` };
}

const textOf = (element: Element) =>
  (element.textContent ?? '').slice(0, 400).replace(/\s+/g, ' ').trim().slice(0, LONGEST);

function first(document: Document, selectors: readonly string[]): string {
  for (const selector of selectors) {
    const found = document.querySelector(selector);
    if (found) return textOf(found);
  }
  return '';
}

function all(document: Document, selectors: readonly string[]): string[] {
  for (const selector of selectors) {
    const found = [...document.querySelectorAll(selector)].slice(0, MOST_STATS);
    if (found.length > 0) return found.map(textOf);
  }
  return [];
}
