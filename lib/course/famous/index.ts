import { classify } from '../classify';
import { around, list, type Matcher, matcherOf, whereabouts } from './match';
import { ROWS } from './rows';
import type { Basis, KnownCourse, KnownRow } from './types';
import { partsOf } from './words';

export type { KnownCourse } from './types';

/** A race further off than this share of its distance is another race, or the same one on another course. */
const SAME_DISTANCE = 0.03;

const matchers = new Map<KnownRow, Matcher>();

/** Made when first asked for: most pages ask for a few rows, many for none. */
function matcherFor(row: KnownRow): Matcher {
  const made = matchers.get(row) ?? matcherOf(row);
  matchers.set(row, made);
  return made;
}

const UNSOURCED: Readonly<Record<Basis, string>> = {
  published: '',
  file: 'one course file, unverified',
  unverified: 'unverified',
};

/** The figures of a row that nobody published, said as such. */
function unsourced({ climb: [up, down, net] }: KnownRow, basis: Basis): string {
  const figures = up === null ? `net ${net} m` : down === null ? `+${up} m` : `+${up} m, −${down} m`;
  return `${figures} (${UNSOURCED[basis]})`;
}

function knownFrom(row: KnownRow): KnownCourse {
  const { id, name, km, surface = 'road', sure, netSure = sure, spread } = row;
  const basis: Basis = row.basis ?? 'published';
  const [up, down, net] = row.climb;
  const { source = unsourced(row, basis) } = row;
  const { spreadSource = source } = row;
  return {
    id,
    name,
    distanceKm: km,
    surface,
    gainM: up,
    lossM: down,
    netM: net,
    terrain: classify({ gainM: up, distanceKm: km, surface }).terrain,
    confidence: sure,
    netConfidence: netSure,
    basis,
    netBasis: netSure === 'low' ? basis : 'published',
    source,
    spread: spread ? { lowM: spread[0], highM: spread[1], source: spreadSource } : null,
  };
}

/** Every course of the table. */
export const knownCourses: readonly KnownCourse[] = ROWS.map(knownFrom);

interface Race {
  /** The title and its parts, in the one form of names. */
  readonly names: readonly string[];
  readonly place: string;
  readonly host: string;
}

/** How long the alias is by which a race is this row; 0 where it is not. */
function matchedBy(row: KnownRow, { names, place, host }: Race): number {
  const matcher = matcherFor(row);
  const [title = ''] = names;
  const aliases = matcher.aliases.filter(({ words }) => title.includes(words));
  if (aliases.length === 0) return 0;
  const where = whereabouts(matcher, place);
  const onItsHost = list(row.hosts).some((own) => host === own || host.endsWith(`.${own}`));
  if (where === 'elsewhere') return 0;
  const confirmed = onItsHost || where === 'confirmed';
  for (const { words, needsProof, unique } of aliases) {
    const rests = names.map((name) => around(matcher, name, words));
    // The whole title comes first: what it says of another event holds for its parts.
    if (rests[0] === 'other-event') continue;
    const believed = confirmed || (!needsProof && (unique || where === 'possible'));
    if (believed && rests.includes('nothing')) return words.length;
    if (confirmed && !needsProof && rests.includes('unknown')) return words.length;
    // What is denied of "Walt Disney World Marathon" is denied of the "Disney World Marathon" in it.
    if (rests.includes('other-race')) return 0;
  }
  return 0;
}

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
  const asked = { names: partsOf(race.name), place: race.place ?? '', host: race.host.toLowerCase() };
  let best: { row: KnownRow; length: number; off: number } | null = null;
  for (const row of ROWS) {
    const off = Math.abs(distanceKm - row.km) / row.km;
    if (!(off <= SAME_DISTANCE)) continue;
    const length = matchedBy(row, asked);
    if (length === 0) continue;
    const better = !best || length > best.length || (length === best.length && off < best.off);
    if (better) best = { row, length, off };
  }
  return best && knownFrom(best.row);
}
