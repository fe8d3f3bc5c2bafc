/** The byte-order marks come first: a file that carries one is what it says, whatever its declaration claims. */
function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // UTF-16 without a mark shows in the first character, which is ASCII in every format read here.
  if (a !== 0 && b === 0) return 'utf-16le';
  if (a === 0 && b !== 0 && b !== undefined) return 'utf-16be';
  return null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared =
    /^\s*<\?xml[^>]{0,150}?encoding\s{0,9}=\s{0,9}["']([\w-]{1,40})["']/.exec(head)?.[1] ?? null;
  // A file whose declaration can be read byte by byte is no UTF-16, whatever it declares.
  return declared && /^utf-?16/i.test(declared) ? null : declared;
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('utf-8');
  }
}

/**
 * Bytes to text by byte-order mark, else by the XML declaration, else UTF-8.
 * Never throws: what cannot be decoded becomes the replacement character.
 */
export function decodeText(bytes: Uint8Array): string {
  return decoderFor(markedEncoding(bytes) ?? declaredEncoding(bytes) ?? 'utf-8').decode(bytes);
}
