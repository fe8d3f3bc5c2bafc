import type { Run } from './types';

/**
 * From this much climb per km that the splits do not show, hills may do to a pace whatever tiredness does: all of
 * it in the last third would slow that by about a tenth (the product's own choice).
 */
const HIDDEN_M_PER_KM = 10;

/**
 * Whether most climbs of a run go up and come down within its splits, whose heights are net, so that the splits
 * cannot tell hills from tiredness. False where climb or heights are unknown.
 */
export function hidesHills(run: Run): boolean {
  if (run.gainM === null || run.splits.some((split) => split.netM === null)) return false;
  const km = run.splits.reduce((sum, split) => sum + split.lengthKm, 0);
  const shownM = run.splits.reduce((sum, split) => sum + Math.max(0, split.netM ?? 0), 0);
  return km > 0 && (run.gainM - shownM) / km >= HIDDEN_M_PER_KM;
}
