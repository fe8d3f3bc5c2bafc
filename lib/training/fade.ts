import { meanEffort, meanPace } from './effort';
import type { Thirds } from './thirds';

/** From here a slower last third is worth a word (the product's own choice). */
const FADED_FROM = 0.1;
/** From this part of the slowing on, the hills did most of it. */
const MOST = 0.5;
/** Smaller differences are the noise of lights, turns and watches. */
const NOISE = 0.03;

export interface Fade {
  /**
   * "faded" by more than a tenth, "slight" by less, "hills" slower because of them, "mostly-hills" slower mostly
   * because of them, "even", or "quicker" at the end.
   */
  readonly verdict: 'faded' | 'slight' | 'hills' | 'mostly-hills' | 'even' | 'quicker';
  readonly earlierPaceSPerKm: number;
  readonly lastPaceSPerKm: number;
  /** How much slower the last third was than the first two: 0.11 is 11 %, negative for quicker. */
  readonly slowerShare: number;
  /** How much of that the hills roughly explain, 0 to slowerShare where it is positive; null without heights. */
  readonly hillsShare: number | null;
  /** Where the last third begins, in km. */
  readonly fromKm: number;
}

function verdictOf(slower: number, hills: number): Fade['verdict'] {
  if (slower <= -NOISE) return 'quicker';
  if (slower < NOISE) return 'even';
  const left = (1 + slower) / (1 + hills) - 1;
  if (left < NOISE) return 'hills';
  if (hills >= MOST * slower) return 'mostly-hills';
  return slower > FADED_FROM ? 'faded' : 'slight';
}

/**
 * The last third of a run against the first two, by its splits. Heights of splits are net, so climbs that are
 * run down again within a split stay unseen: the hills' part is rough. Fading describes how runs go wrong, it
 * causes nothing (Smyth 2021, PLoS One 16:e0251513).
 */
export function fadeOf(thirds: Thirds): Fade {
  const earlier = [...thirds.first, ...thirds.middle];
  const earlierPaceSPerKm = meanPace(earlier);
  const lastPaceSPerKm = meanPace(thirds.last);
  const slowerShare = lastPaceSPerKm / earlierPaceSPerKm - 1;

  const before = meanEffort(earlier);
  const after = meanEffort(thirds.last);
  const byHills = before === null || after === null ? null : after / before - 1;
  const hillsShare = byHills === null ? null : Math.min(Math.max(byHills, 0), Math.max(slowerShare, 0));
  return {
    verdict: verdictOf(slowerShare, hillsShare ?? 0),
    earlierPaceSPerKm,
    lastPaceSPerKm,
    slowerShare,
    hillsShare,
    fromKm: thirds.lastStartsKm,
  };
}
