import type { Block, Ink, TextMark } from './drawing';

/** The width of a text, in the unit of its size. */
export type Measure = (text: string, size: number, bold: boolean) => number;

/** In ems, a little wider than most fonts are: for where nothing can measure. */
const ROUGHLY: readonly (readonly [RegExp, number])[] = [
  [/[ .,:;·’'!|il]/, 0.34],
  [/[0-9]/, 0.56],
  [/[a-z]/, 0.58],
  [/[A-Z\u00c0-\u024f]/, 0.78],
];

export const roughMeasure: Measure = (text, size, bold) => {
  let ems = 0;
  for (const letter of text) ems += ROUGHLY.find(([kind]) => kind.test(letter))?.[1] ?? 1.1;
  return ems * size * (bold ? 1.04 : 1);
};

/** Digits and capitals reach this far above the base line, as a part of the size. */
const CAP = 0.72;
const LEADING = 1.22;
const MOST_LETTERS = 300;

/** A name from elsewhere as one line of plain text: no line breaks, no marks that turn what follows, at most 300 letters. */
export function tidy(text: string): string {
  return [...text.slice(0, 4 * MOST_LETTERS)]
    .filter((letter) => !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(letter) || /\s/u.test(letter))
    .slice(0, MOST_LETTERS)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

export interface Type {
  readonly size: number;
  readonly bold?: boolean;
  readonly ink?: Ink;
}

/** The text as it is, or its beginning with an ellipsis where it is wider than `width`. */
export function shortened(
  text: string,
  width: number,
  { size, bold = false }: Type,
  measure: Measure,
): string {
  if (measure(text, size, bold) <= width) return text;
  const letters = [...text];
  let fits = 0;
  let tooMany = letters.length;
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    const cut = `${letters.slice(0, middle).join('').trimEnd()}…`;
    if (measure(cut, size, bold) <= width) fits = middle;
    else tooMany = middle;
  }
  return fits === 0 ? '' : `${letters.slice(0, fits).join('').trimEnd()}…`;
}

/** The largest size up to the wished one at which a text is no wider than `width`. */
export function sizeFor(text: string, width: number, { size, bold = false }: Type, measure: Measure): number {
  const wide = measure(text, size, bold);
  return wide <= width || wide === 0 ? size : (size * width) / wide;
}

/** A word by pieces no wider than `width`, each at least one letter long. */
function broken(word: string, width: number, size: number, bold: boolean, measure: Measure): string[] {
  if (measure(word, size, bold) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter, size, bold) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** A text in lines no wider than `width`, broken between words, and inside one only where it has no room by itself. */
function wrap(text: string, width: number, { size, bold = false }: Type, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer, size, bold) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = broken(word, width, size, bold, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

/** A line's height for type of a size. */
export const lineHeight = (size: number): number => size * LEADING;

/** The base line of a line of type that starts at `top`. */
export const baseLine = (top: number, height: number, size: number): number =>
  top + height / 2 + (CAP * size) / 2;

/** One text in a line of a given height. */
export function textAt(
  text: string,
  at: { x: number; top: number; height: number; anchor?: TextMark['anchor'] },
  { size, bold = false, ink = 'ink' }: Type,
): TextMark {
  const { x, top, height, anchor = 'start' } = at;
  return { kind: 'text', text, x, y: baseLine(top, height, size), size, bold, ink, anchor };
}

/** A text in as many lines as it needs. */
export function paragraph(text: string, width: number, type: Type, measure: Measure): Block {
  const lines = wrap(text, width, type, measure);
  const height = lineHeight(type.size);
  return {
    height: lines.length * height,
    at: (x, y) => lines.map((line, i) => textAt(line, { x, top: y + i * height, height }, type)),
  };
}
