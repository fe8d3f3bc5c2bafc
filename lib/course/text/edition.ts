import type { Figure } from './figures';
import type { Height } from './heights';
import type { ReadingLanguage, Statement } from './types';

/** Where a pattern matches last in a text, -1 where it does not. */
function lastOf(pattern: RegExp | undefined, text: string): number {
  if (!pattern) return -1;
  const every = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  return [...text.matchAll(every)].at(-1)?.index ?? -1;
}

/**
 * Whether a figure is that of this edition in a sentence that also speaks of another: "the usual 1,700 ft become
 * 2,400 ft this year". `from` is where the figure before it ends, `to` where the next begins.
 */
export function isOfThisEdition(
  masked: string,
  from: number,
  height: Height,
  to: number,
  language: ReadingLanguage,
): boolean {
  const before = masked.slice(from, height.start);
  const now = lastOf(language.current, before);
  const then = lastOf(language.elsewhere, before);
  if (now >= 0 || then >= 0) return now > then;
  const [after = ''] = masked.slice(height.end, Math.min(to, height.end + 40)).split(/[,;.]/, 1);
  return language.current?.test(after) ?? false;
}

const YEAR = /(?<![\d.,/-])20[012]\d(?![\d.,/]\d|\d|\s?(?:m|ft|km|k|Hm|hm)(?!\p{L}))/gu;

/** The year that stands with a figure: before it in its sentence, else behind it, else above it. */
export function yearOf(
  masked: string,
  at: number,
  heights: readonly Height[],
  statement: Statement,
): number | null {
  const from = heights.filter(({ end }) => end <= at).at(-1)?.end ?? 0;
  const own = heights.find(({ start }) => start >= at);
  const to = heights.find(({ start }) => start > (own?.start ?? at))?.start ?? masked.length;
  const before = [...masked.slice(from, at).matchAll(YEAR)].at(-1);
  const behind = [...masked.slice(own?.end ?? at, to).matchAll(YEAR)][0];
  const above = [...(statement.heading ?? '').slice(0, 200).matchAll(YEAR)].at(-1);
  const year = before ?? (heights.length > 1 ? undefined : behind) ?? above;
  return year ? Number(year[0]) : null;
}

/** Without what an older edition had: of figures of one kind for one distance that name years, the newest. */
export function newestEdition(figures: readonly Figure[]): Figure[] {
  const newest = new Map<string, number>();
  const keyOf = ({ hint }: Figure) => `${hint.says.kind} ${hint.appliesToKm ?? ''}`;
  for (const figure of figures) {
    const known = newest.get(keyOf(figure));
    if (figure.year !== null && (known === undefined || figure.year > known))
      newest.set(keyOf(figure), figure.year);
  }
  return figures.filter((figure) => figure.year === null || figure.year === newest.get(keyOf(figure)));
}
