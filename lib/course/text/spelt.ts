import type { ReadingLanguage } from './types';

/** What a spelt number has to stand before to be one of height; "twelve runners" stays as it is. */
const UNIT =
  'met(?:er|re)s?|m[eè]tres?|metros?|metri|meter|feet|foot|höhenmetern?|hoogtemeters?|piedi|pies|pieds';
const BUILT = new WeakMap<ReadingLanguage, RegExp>();

/** A hundred and a thousand multiply what stands before them; every other word adds. */
function numberOf(words: readonly number[]): number {
  let whole = 0;
  let part = 0;
  for (const word of words) {
    if (word === 1000) {
      whole += Math.max(part, 1) * 1000;
      part = 0;
    } else if (word === 100) part = Math.max(part, 1) * 100;
    else part += word;
  }
  return whole + part;
}

function patternOf(language: ReadingLanguage): RegExp | null {
  const names = Object.keys(language.numbers).sort((a, b) => b.length - a.length);
  if (names.length === 0) return null;
  const built = BUILT.get(language);
  if (built) return built;
  const name = `(?:${names.join('|')})`;
  const link = '(?:and|und|et|y|e|en)';
  const pattern = new RegExp(
    `(?<![\\p{L}\\d-]|\\d )${name}(?:(?:[ -](?:${link} )?|${link})?${name}){0,6}(?=[ -](?:${UNIT})(?!\\p{L}))`,
    'giu',
  );
  BUILT.set(language, pattern);
  return pattern;
}

/**
 * The text with the spelt numbers of heights in figures, every other character in its place: "twelve hundred feet"
 * becomes "          1200 feet". A number that has no room is left spelt.
 */
export function inFigures(text: string, language: ReadingLanguage): string {
  const pattern = patternOf(language);
  if (pattern === null) return text;
  const names = Object.keys(language.numbers).sort((a, b) => b.length - a.length);
  return text.replace(pattern, (spelt) => {
    const words: number[] = [];
    for (let rest = spelt.toLowerCase(); rest !== ''; ) {
      const name = names.find((candidate) => rest.startsWith(candidate));
      if (name !== undefined) words.push(language.numbers[name] ?? 0);
      rest = rest.slice(name?.length ?? 1);
    }
    const value = numberOf(words);
    const figure = [`${value}`, `${value / 1000}k`].find(({ length }) => length <= spelt.length);
    return figure === undefined ? spelt : figure.padStart(spelt.length);
  });
}
