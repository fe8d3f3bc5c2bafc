/** Names that Windows keeps for its devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const LONGEST_NAME = 60;

/** A text in plain ASCII: accents dropped, everything else that is not ASCII left out. */
const ascii = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/ß/g, 'ss')
    .replace(/[^\x20-\x7e]/g, '');

/** A file's name from a race's, in letters, digits and hyphens that every file system takes; `ending` without its dot. */
export function fileName(title: string, ending: string): string {
  const plain = ascii(title)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');
  const stem = plain === '' || RESERVED.test(plain) ? 'uncramp' : `uncramp-${plain}`;
  return `${stem}.${ending}`;
}

const LONGEST_POINT = 10;

/**
 * Names of course points as TCX wants them: 1 to 10 ASCII characters, each once. A name that comes again gets a
 * number, for which it gives up its end.
 */
export function pointNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = ascii(name).trim().slice(0, LONGEST_POINT).trim() || 'Cue';
    let unique = plain;
    for (let number = 2; taken.has(unique); number++) {
      const end = String(number);
      unique = plain.slice(0, LONGEST_POINT - end.length) + end;
    }
    taken.add(unique);
    return unique;
  });
}

/** A text cut to a number of bytes in UTF-8, at a character's end, with an ellipsis where something is missing. */
export function cutToBytes(text: string, most: number): string {
  const bytes = (some: string) => new TextEncoder().encode(some).length;
  if (bytes(text) <= most) return text;
  let kept = '';
  for (const character of text) {
    if (bytes(`${kept}${character}…`) > most) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
