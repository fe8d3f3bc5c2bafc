import type { PlanPageView } from './state';

/** The new object, where each of the named parts that says the same as before is the very same part. */
function keepSame<T extends object>(before: T | null, after: T, parts: readonly (keyof T)[]): T {
  if (before === null) return after;
  const kept = { ...after };
  for (const part of parts) {
    if (JSON.stringify(before[part]) === JSON.stringify(after[part])) kept[part] = before[part];
  }
  return kept;
}

/** The new list, where each member that says the same as one before is the very same object. */
function keepEach<T extends object>(before: readonly T[], after: readonly T[]): readonly T[] {
  const old = new Map(before.map((one) => [JSON.stringify(one), one]));
  return after.map((one) => old.get(JSON.stringify(one)) ?? one);
}

const CARD = ['evidence', 'disagreeing', 'tips', 'muscles', 'why', 'sources'] as const;

/**
 * The new view, where all that says the same as in the view before is the very same object: what an answer leaves as
 * it was is then drawn no second time.
 */
export function shareView(before: PlanPageView | null, after: PlanPageView): PlanPageView {
  if (before === null) return after;
  return keepSame(
    before,
    {
      ...after,
      card: keepSame(before.card, after.card, CARD),
      chart: after.chart && keepSame(before.chart, after.chart, ['heights', 'hills']),
      cues: keepEach(before.cues, after.cues),
    },
    ['chart', 'hills', 'cues', 'timeline', 'practice'],
  );
}
