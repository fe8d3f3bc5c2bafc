import type { CourseHint } from '../types';
import { offeredLengths } from './bind';
import type { Statement, TextContext } from './types';

/** How sure a figure is of the longest distance that names none. */
const LONGEST_WEIGHT = 0.6;

/** One climb said twice, once in feet. */
const isNear = (a: number, b: number) => Math.abs(a - b) <= 0.02 * b;

/**
 * A page of several distances that states one climb and names no distance with it means its main race, which is the
 * longest; said with less weight. Nothing is tied where the title names a distance, or the page states several.
 */
export function ofTheLongest(
  hints: readonly CourseHint[],
  statements: readonly Statement[],
  { distancesKm }: TextContext,
): readonly CourseHint[] {
  const [longest, second] = distancesKm;
  if (longest === undefined || second === undefined) return hints;
  const gains = hints.flatMap(({ says, appliesToKm = longest }) =>
    says.kind === 'gain' ? [{ m: says.m, km: appliesToKm }] : [],
  );
  const [first] = gains;
  const alone = first !== undefined && gains.every(({ m, km }) => km === longest && isNear(m, first.m));
  const titled = statements.some(
    ({ text, from }) => from === 'title' && offeredLengths(text.slice(0, 300), distancesKm).length > 0,
  );
  if (!alone || titled) return hints;
  return hints.map((hint) =>
    (hint.says.kind === 'gain' || hint.says.kind === 'loss') && hint.appliesToKm === undefined
      ? { ...hint, appliesToKm: longest, weight: Math.round(hint.weight * LONGEST_WEIGHT * 100) / 100 }
      : hint,
  );
}

const LONGEST_LABELLED = 60;

/** What a short line says before its first figure: the label of a fact. */
function labelOf({ quote }: CourseHint): string | null {
  const label = quote.length <= LONGEST_LABELLED ? quote.replace(/[\d~≈+−-].*$/s, '').trim() : '';
  return label === '' ? null : label.toLowerCase();
}

/**
 * Boxes of facts, one a race, whose heads were pictures: several climbs under one label, falling or rising down the
 * page and no more than there are distances. The largest is the longest race's, and where there are as many as
 * distances each has its own; said with less weight.
 */
export function inOrderOfDistance(
  hints: readonly CourseHint[],
  { distancesKm }: TextContext,
): readonly CourseHint[] {
  const tied = new Map<CourseHint, number>();
  const longestFirst = [...distancesKm].sort((a, b) => b - a);
  for (const kind of ['gain', 'loss'] as const) {
    const sums = hints.flatMap((hint) => (hint.says.kind === kind ? [{ hint, m: hint.says.m }] : []));
    const [first] = sums;
    const label = first ? labelOf(first.hint) : null;
    const alike = sums.every(({ hint }) => hint.appliesToKm === undefined && labelOf(hint) === label);
    const steps = sums.slice(1).map(({ m }, index) => Math.sign(m - (sums[index]?.m ?? m)));
    const oneWay = steps.length > 0 && steps[0] !== 0 && steps.every((step) => step === steps[0]);
    if (label === null || !alike || !oneWay || sums.length > distancesKm.length) continue;
    const downwards = [...sums].sort((a, b) => b.m - a.m);
    const known = sums.length === distancesKm.length ? downwards : downwards.slice(0, 1);
    known.forEach(({ hint }, index) => {
      const km = longestFirst[index];
      if (km !== undefined) tied.set(hint, km);
    });
  }
  return hints.map((hint) => {
    const appliesToKm = tied.get(hint);
    return appliesToKm === undefined
      ? hint
      : { ...hint, appliesToKm, weight: Math.round(hint.weight * LONGEST_WEIGHT * 100) / 100 };
  });
}
