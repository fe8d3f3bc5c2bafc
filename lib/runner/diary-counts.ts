import type { MuscleId } from '../muscles';
import { TERRAINS, type Terrain } from '../terrain';
import { type Diary, type DiaryEntry, sharesOf } from './diary';

/** What a diary comes to, in plain counts: no rate, no forecast. */
export interface DiaryCounts {
  readonly entries: number;
  readonly cramped: number;
  /** The most frequent first; cramps without a muscle are in none. */
  readonly muscles: readonly { readonly muscle: MuscleId; readonly count: number }[];
  /** Cramps of which it is known in which third of the distance they came, or that they came afterwards. */
  readonly placed: number;
  readonly first: number;
  readonly middle: number;
  readonly last: number;
  readonly after: number;
  /** By class of course, the flattest first: cramps and all entries on each; entries without a class are in none. */
  readonly terrains: readonly {
    readonly terrain: Terrain;
    readonly cramped: number;
    readonly entries: number;
  }[];
  /** By year, the newest first; entries without a day are in none. */
  readonly years: readonly { readonly year: string; readonly cramped: number; readonly entries: number }[];
  /** What more than half of three or more cramps have in common; null where nothing is. */
  readonly common: {
    readonly muscle: MuscleId | null;
    readonly third: Third | null;
    readonly terrain: Terrain | null;
    readonly count: number;
    readonly of: number;
  } | null;
}

/** A boundary that was rounded is still that boundary. */
const NEAR = 1e-6;

export type Third = 'first' | 'middle' | 'last';

/** The third in which a cramp lies as a whole; null where it may lie in two. */
function thirdOf({ from, to }: { readonly from: number; readonly to: number }): Third | null {
  if (to <= 1 / 3 + NEAR) return 'first';
  if (from >= 2 / 3 - NEAR) return 'last';
  return from >= 1 / 3 - NEAR && to <= 2 / 3 + NEAR ? 'middle' : null;
}

/** With fewer there is nothing in common but chance. */
const LEAST_COMMON = 3;

/** The value that more than half of all share; null where none is. */
function mostly<T>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].find(([, count]) => count > values.length / 2)?.[0] ?? null;
}

const thirdIn = (entry: DiaryEntry): Third | null => {
  const shares = sharesOf(entry);
  return shares && thirdOf(shares);
};

/** What most cramps share, and how many of them share all of it: said with the count, or not at all. */
function commonOf(cramps: readonly DiaryEntry[]): DiaryCounts['common'] {
  if (cramps.length < LEAST_COMMON) return null;
  const muscle = mostly(cramps.map((entry) => entry.muscle));
  const third = mostly(cramps.map(thirdIn));
  const terrain = mostly(cramps.map((entry) => entry.terrain));
  const shared = cramps.filter(
    (entry) =>
      (muscle === null || entry.muscle === muscle) &&
      (third === null || thirdIn(entry) === third) &&
      (terrain === null || entry.terrain === terrain),
  );
  if (muscle === null && third === null && terrain === null) return null;
  // Each for itself may be common, and all together not.
  return shared.length > cramps.length / 2
    ? { muscle, third, terrain, count: shared.length, of: cramps.length }
    : null;
}

function tally<K extends string>(entries: readonly DiaryEntry[], keyOf: (entry: DiaryEntry) => K | null) {
  const counts = new Map<K, { cramped: number; entries: number }>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === null) continue;
    const before = counts.get(key) ?? { cramped: 0, entries: 0 };
    counts.set(key, { cramped: before.cramped + (entry.cramped ? 1 : 0), entries: before.entries + 1 });
  }
  return counts;
}

export function countDiary({ entries }: Diary): DiaryCounts {
  const cramps = entries.filter(({ cramped }) => cramped);
  const terrains = tally(entries, ({ terrain }) => terrain);
  const years = tally(entries, ({ date }) => date?.slice(0, 4) ?? null);
  const byMuscle = new Map<MuscleId, number>();
  const places = { first: 0, middle: 0, last: 0, after: 0 };
  for (const entry of cramps) {
    if (entry.muscle !== null) byMuscle.set(entry.muscle, (byMuscle.get(entry.muscle) ?? 0) + 1);
    const third = thirdIn(entry);
    if (entry.place?.is === 'after') places.after++;
    else if (third !== null) places[third]++;
  }
  return {
    entries: entries.length,
    cramped: cramps.length,
    muscles: [...byMuscle]
      .map(([muscle, count]) => ({ muscle, count }))
      .sort((a, b) => b.count - a.count || (a.muscle < b.muscle ? -1 : 1)),
    placed: places.first + places.middle + places.last + places.after,
    ...places,
    terrains: TERRAINS.flatMap((terrain) => {
      const counted = terrains.get(terrain);
      return counted ? [{ terrain, ...counted }] : [];
    }),
    years: [...years]
      .map(([year, counted]) => ({ year, ...counted }))
      .sort((a, b) => b.year.localeCompare(a.year)),
    common: commonOf(cramps),
  };
}
