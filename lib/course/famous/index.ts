import { classify } from '../classify';
import { COURSES } from './courses';
import type { KnownCourse, KnownRow } from './types';

export type { KnownCourse } from './types';

/** A trail course changes from year to year more than a measured road. */
const TOLERANCE = { road: 0.03, track: 0.03, mixed: 0.05, trail: 0.06 } as const;

/** Beside a race's name these words say that something else is meant. */
const OTHER_EVENT =
  /(?:^| )(?:virtual|walk|qualifiers?|training|clinic|lottery|shakeout|viewing|party|inline|skat\w+|handbike|pacers?|prep|hike|ride|swim|camp|tour|replica)(?: |$)/;
/** Before a race's name these words make another place or another race of it. */
const OTHER_PLACE =
  /(?:^| )(?:new|little|east|west|north|south|fort|port|lake|mount|old|upper|lower|mini|baby|pre|post|to|for|beyond|anti|not|near)$/;

/** Lower case, without accents and punctuation, words parted by single spaces. */
function plain(text: string): string {
  return text
    .slice(0, 300)
    .normalize('NFD')
    .replace(/[\p{M}'’‘`´.]/gu, '')
    .toLowerCase()
    .replace(/([\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}])(\d)/gu, '$1 $2')
    .replace(/(\d)([\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}])/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

interface Alias {
  readonly words: string;
  readonly rule: 'anywhere' | 'confirmed' | 'unless-elsewhere';
}

function aliasOf(written: string): Alias {
  const words = plain(written);
  if (written.startsWith('!')) return { words, rule: 'anywhere' };
  return { words, rule: written.startsWith('?') ? 'confirmed' : 'unless-elsewhere' };
}

const index = COURSES.map((row) => ({
  row,
  aliases: [row.name, ...row.aliases].map(aliasOf).sort((a, b) => b.words.length - a.words.length),
  at: row.at.map(plain),
  elsewhere: (row.elsewhere ?? []).map(plain),
}));

/** Whether `name` is the race called `alias`, perhaps with sponsors, a year or a subtitle. */
function names(name: string, alias: string): boolean {
  const at = ` ${name} `.indexOf(` ${alias} `);
  if (at === -1) return false;
  const before = name.slice(0, at).trim();
  const after = name.slice(at + alias.length).trim();
  return !OTHER_PLACE.test(before) && !OTHER_EVENT.test(`${before} ${after}`);
}

function knownFrom(row: KnownRow): KnownCourse {
  const { id, name, km, surface, up, down, net, sure, netSure, source, spread, spreadSource = source } = row;
  const { terrain } = classify({ gainM: up, distanceKm: km, surface });
  return {
    id,
    name,
    distanceKm: km,
    surface,
    gainM: up,
    lossM: down,
    netM: net,
    terrain,
    confidence: sure,
    netConfidence: netSure ?? sure,
    source,
    spread: spread ? { lowM: spread[0], highM: spread[1], source: spreadSource } : null,
  };
}

/** Every course of the table. */
export const knownCourses: readonly KnownCourse[] = COURSES.map(knownFrom);

/**
 * The well-known course that a race is, by its own name, its distance (km) and, where the name alone could be
 * another race's, its place or the host of its page. Null where anything speaks against it.
 */
export function knownCourse(race: {
  readonly name: string | null;
  readonly place: string | null;
  readonly host: string;
  readonly distanceKm: number | null;
}): KnownCourse | null {
  const { distanceKm } = race;
  if (race.name === null || distanceKm === null) return null;
  const name = plain(race.name);
  const place = race.place === null ? '' : plain(race.place);
  const host = race.host.toLowerCase();
  for (const { row, aliases, at, elsewhere } of index) {
    if (Math.abs(distanceKm - row.km) > TOLERANCE[row.surface] * row.km) continue;
    if (elsewhere.some((words) => ` ${place}  ${name} `.includes(` ${words} `))) continue;
    const onItsHost = row.hosts.some((own) => host === own || host.endsWith(`.${own}`));
    const inItsPlace = at.some((words) => ` ${place} `.includes(` ${words} `));
    const fits = aliases.some(({ words, rule }) => {
      if (!names(name, words)) return false;
      if (rule === 'anywhere' || onItsHost || inItsPlace) return true;
      return rule === 'unless-elsewhere' && place === '';
    });
    if (fits) return knownFrom(row);
  }
  return null;
}
