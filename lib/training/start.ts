import { meanEffort, meanPace } from './effort';
import type { Thirds } from './thirds';

/** From here the first third counts as quick (the product's own choice, near the noise of splits). */
const QUICK_FROM = 0.03;

export interface Start {
  /** How much quicker the first third was than the middle one with the hills allowed for: 0.04 is 4 %. */
  readonly quickerShare: number;
  readonly quick: boolean;
  /** Where the first third ends, in km: how far to hold back next time. */
  readonly holdBackToKm: number;
  /** Whether the splits had heights to allow for hills with. */
  readonly hillsAllowedFor: boolean;
}

/**
 * The first third of a run against the middle one. Runners who cramped had set out faster than equally able
 * ones who did not (Schwellnus 2011, doi 10.1136/bjsm.2010.078535), so the start is where to look first.
 */
export function startOf(thirds: Thirds): Start {
  const first = meanEffort(thirds.first);
  const middle = meanEffort(thirds.middle);
  const byHills = first === null || middle === null ? null : middle / first;
  const quickerShare = meanPace(thirds.middle) / meanPace(thirds.first) / (byHills ?? 1) - 1;
  return {
    quickerShare,
    quick: quickerShare >= QUICK_FROM,
    holdBackToKm: thirds.firstEndsKm,
    hillsAllowedFor: byHills !== null,
  };
}
