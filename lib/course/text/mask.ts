/** Blanks every match with spaces of the same length, so that offsets still point into the page's own words. */
export function mask(text: string, patterns: readonly RegExp[]): string {
  let masked = text;
  for (const pattern of patterns)
    masked = masked.replace(pattern, (match) => '\u0001'.padEnd(match.length, '\u0001'));
  return masked;
}

/** At most 400 characters of the page's own words around a place in them. */
export function quoteAround(text: string, at: number, longest = 280): string {
  if (text.length <= longest) return text;
  const from = Math.max(0, Math.min(at - longest / 2, text.length - longest));
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const end = text.lastIndexOf(' ', start + longest);
  return text.slice(start, end > start + longest / 2 ? end : start + longest).trim();
}
