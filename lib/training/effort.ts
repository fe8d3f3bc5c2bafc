import type { RunSplit } from './types';

/** The grades between which the cost was measured, as rise over run. */
const STEEPEST = 0.45;
/**
 * How much of the laboratory's saving on descents is believed. On real descents runners gain far less than the
 * treadmill measurements say (Strava Engineering puts the error at up to threefold), so half of it is the
 * product's own choice.
 */
const DOWNHILL_SHARE = 0.5;

/**
 * Energy of running a metre at a grade against a level metre: 1 on the level, 1.17 at +3 %.
 * The grade is rise over run, cut to ±0.45. Minetti and others 2002, J Appl Physiol 93:1039-1046
 * (doi 10.1152/japplphysiol.01177.2001), as a ratio; descents count half. Fit to say roughly what a climb
 * costs, not to set a pace.
 */
export function effortRatio(grade: number): number {
  const i = Math.min(STEEPEST, Math.max(-STEEPEST, grade));
  const cost = 155.4 * i ** 5 - 30.4 * i ** 4 - 43.3 * i ** 3 + 46.3 * i ** 2 + 19.5 * i + 3.6;
  const ratio = cost / 3.6;
  return ratio < 1 ? 1 - DOWNHILL_SHARE * (1 - ratio) : ratio;
}

/** The effort of a split against the level; null where its heights are unknown. */
export function splitEffort(split: RunSplit): number | null {
  if (split.netM === null || !(split.lengthKm > 0)) return null;
  return effortRatio(split.netM / (split.lengthKm * 1000));
}

/** Mean effort of equally long splits; null where one of them has no heights. */
export function meanEffort(splits: readonly RunSplit[]): number | null {
  let sum = 0;
  for (const split of splits) {
    const effort = splitEffort(split);
    if (effort === null) return null;
    sum += effort;
  }
  return splits.length === 0 ? null : sum / splits.length;
}

/** Mean pace of equally long splits in seconds per kilometre. */
export function meanPace(splits: readonly RunSplit[]): number {
  return splits.reduce((sum, split) => sum + split.paceSPerKm, 0) / splits.length;
}
