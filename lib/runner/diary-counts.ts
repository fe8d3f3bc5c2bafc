import type { MuscleId } from '../muscles';
import { type Diary, sharesOf } from './diary';

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
}

/** A boundary that was rounded is still that boundary. */
const NEAR = 1e-6;

type Third = 'first' | 'middle' | 'last';

/** The third in which a cramp lies as a whole; null where it may lie in two. */
function thirdOf({ from, to }: { readonly from: number; readonly to: number }): Third | null {
  if (to <= 1 / 3 + NEAR) return 'first';
  if (from >= 2 / 3 - NEAR) return 'last';
  return from >= 1 / 3 - NEAR && to <= 2 / 3 + NEAR ? 'middle' : null;
}

export function countDiary({ entries }: Diary): DiaryCounts {
  const cramps = entries.filter(({ cramped }) => cramped);
  const byMuscle = new Map<MuscleId, number>();
  const places = { first: 0, middle: 0, last: 0, after: 0 };
  for (const entry of cramps) {
    if (entry.muscle !== null) byMuscle.set(entry.muscle, (byMuscle.get(entry.muscle) ?? 0) + 1);
    const shares = sharesOf(entry);
    const third = shares && thirdOf(shares);
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
  };
}
