import { findLengths } from './lengths';
import { sentences } from './sentences';
import type { ReadingLanguage, Statement } from './types';

/** What a page says of laps: the length of one and how many, each null where it does not say. */
export interface Laps {
  readonly loopKm: number | null;
  readonly count: number | null;
}

/** Reads the length of the lap that is named most often, and the first count of laps. */
export function readLaps(statements: readonly Statement[], language: ReadingLanguage): Laps {
  const seen = new Map<number, number>();
  let count: number | null = null;
  for (const { text } of statements) {
    for (const sentence of sentences(text)) {
      if (!/lap|loop|circuit|yard|rund|tour|boucle|vuelta|gir[oi]|anell|volta|rond|okruh|周/i.test(sentence))
        continue;
      for (const length of findLengths(sentence)) {
        const after = sentence.slice(length.end, length.end + 30);
        const before = sentence.slice(Math.max(0, length.start - 40), length.start);
        if (!language.lapAfter.test(after) && !language.lapBefore.test(before)) continue;
        const key = Math.round(length.km * 100) / 100;
        seen.set(key, (seen.get(key) ?? 0) + 1);
      }
      const match = language.laps.exec(sentence);
      if (match && count === null) {
        const raw = (match[1] ?? '').toLowerCase();
        count = language.numbers[raw] ?? (Number(raw) || null);
      }
    }
  }
  const [most] = [...seen].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return { loopKm: most ? most[0] : null, count };
}

/**
 * How many laps make a distance: the nearest whole number if it fits within 7 % of the distance
 * (races add a start loop), null where it does not.
 */
export function lapsIn(distanceKm: number, laps: Laps, onlyDistance: boolean): number | null {
  if (laps.loopKm !== null) {
    const whole = Math.round(distanceKm / laps.loopKm);
    return whole >= 1 && Math.abs(distanceKm - whole * laps.loopKm) <= 0.07 * distanceKm ? whole : null;
  }
  return onlyDistance ? laps.count : null;
}
