import { msg } from '../words';

/**
 * Two holds of 30 s: about a minute per muscle and side, the dose that general guidelines advise for
 * suppleness (ACSM 2021; Garber 2011). For a cramp the hold ends when the muscle lets go.
 */
export const DOSE = { holdS: 30, repeats: 2 } as const;

/** Seconds of one light contraction of the opposite muscle: our choice, no study gives a number. */
export const TIGHTEN_S = 5;

/** What holds for every stretch, after what holds for one. */
export const STOP_RULES = [
  msg('stretch.stop.pain'),
  msg('stretch.stop.injury'),
  msg('stretch.stop.support'),
  msg('stretch.stop.conditions'),
] as const;
