import type { Format } from '../format';

/** A stretch of road: metres where it is short, for those who count in them, no finer than anybody can run by. */
export function stretch(km: number, f: Format): string {
  if (f.units !== 'metric') return f.distance(km, km < 1 ? 2 : 1);
  const stepM = km < 0.3 ? 10 : 50;
  const metres = Math.round((1000 * km) / stepM) * stepM;
  return metres < 1000 ? f.climb(metres) : f.distance(Math.max(1, km), 1);
}
