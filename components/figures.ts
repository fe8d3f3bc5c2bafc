/**
 * A text with each figure held to its unit ("26.2 mi") by a space that does not break, so that no line ends
 * between the two.
 */
export const keepFigures = (text: string): string =>
  text.replace(/(\d) (?=\p{L}{1,3}(?!\p{L}))/gu, '$1\u00a0');
