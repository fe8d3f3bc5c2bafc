/** Characters that mean the same as a plainer one, each of one UTF-16 unit like its twin. */
const TWINS: Readonly<Record<string, string>> = { '㍍': 'm', '\u2007': '\u202f', '\u2009': '\u202f' };

/** Triangles up and down are arrows as a pair; one alone is a bullet, a peak on a map. */
const ARROWS: Readonly<Record<string, string>> = { '▲': '↑', '▼': '↓' };

/**
 * A text in its plain form, every character in its place so that offsets still hold: full-width figures, letters and
 * signs as ASCII, a thin space as the one that parts thousands, a pair of triangles as arrows.
 */
export function plainForm(text: string): string {
  if (!/[\uff01-\uff5e㍍\u2007\u2009▼]/.test(text)) return text;
  const plain = text.replace(
    /[\uff01-\uff5e㍍\u2007\u2009]/g,
    (char) => TWINS[char] ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
  return plain.includes('▲') ? plain.replace(/[▲▼]/g, (char) => ARROWS[char] ?? char) : plain;
}
