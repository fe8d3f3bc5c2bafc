/** As far as browsers look for a page's own word on its encoding. */
const HEAD_BYTES = 4096;
const DECLARED = [
  /<\?xml[^>]{0,100}\sencoding\s*=\s*["']([\w.:-]{2,40})["']/i,
  /<meta[^>]{0,200}?\scharset\s*=\s*["']?\s*([\w.:-]{2,40})/i,
  /<meta[^>]{0,200}?;\s*charset\s*=\s*["']?\s*([\w.:-]{2,40})/i,
];
/** What Windows calls by names of its own, and what browsers read where a page is wrong about itself. */
const READ_AS: Readonly<Record<string, string>> = {
  'utf-16': 'utf-8',
  'utf-16le': 'utf-8',
  'utf-16be': 'utf-8',
  cp1252: 'windows-1252',
};

/** What Western Windows has where Latin 1 has control characters; Node takes the one for the other. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of a saved page, read in the encoding that a browser would take: the byte order mark's, the page's own, or
 * UTF-8 where the bytes are, else Western Windows. Never throws.
 */
export function decodePage(bytes: Uint8Array): string {
  const decoder = decoderFor(markedEncoding(bytes) ?? ownEncoding(bytes) ?? guessed(bytes));
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS[char.charCodeAt(0) - 0x80] ?? char);
}

function markedEncoding([first, second, third, fourth]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Saved without a mark: every other byte of its first tag is zero.
  if (first === 0x3c && second === 0 && fourth === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c && third === 0) return 'utf-16be';
  return null;
}

function ownEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  for (const pattern of DECLARED) {
    const name = pattern.exec(head)?.[1]?.toLowerCase();
    // A page that says so in single bytes is not written in pairs of them.
    if (name !== undefined) return Object.hasOwn(READ_AS, name) ? (READ_AS[name] ?? name) : name;
  }
  return null;
}

function guessed(bytes: Uint8Array): string {
  try {
    // Cut off between two characters a page is UTF-8 still.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

function decoderFor(name: string): TextDecoder {
  try {
    return new TextDecoder(name);
  } catch {
    return new TextDecoder('utf-8');
  }
}
