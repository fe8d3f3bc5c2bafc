const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  deg: '°',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: ' ',
  ndash: '–',
  plusmn: '±',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
  szlig: 'ß',
};
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  caron: '\u030c',
  cedil: '\u0327',
  circ: '\u0302',
  grave: '\u0300',
  ring: '\u030a',
  tilde: '\u0303',
  uml: '\u0308',
};

/** What HTML's escapes stand for: figures, letters with accents and the commonest names; others stay. */
function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z])(acute|caron|cedil|circ|grave|ring|tilde|uml)|([a-z]{2,6}));/gi,
    (whole, decimal, hex, letter, accent, name) => {
      if (decimal ?? hex) {
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
      }
      if (letter) return `${letter}${ACCENTS[String(accent).toLowerCase()] ?? ''}`.normalize('NFC');
      return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
    },
  );
}

/** Plain text of what machines are told, which often carries HTML and its escapes; at most `longest` characters. */
export const tidy = (text: string, longest: number): string =>
  // Twice, because machines write out escapes that were written out before.
  decode(decode(text.slice(0, longest * 2)))
    .replace(/([^.!?:;,\s>])\s{0,20}<(?:br|\/p|\/li|\/div|\/h\d)\b[^<>]{0,200}>/gi, '$1. ')
    .replace(/<\/?[a-z!][^<>]{0,200}>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest);
