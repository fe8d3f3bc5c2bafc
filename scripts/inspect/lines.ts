const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * Parts a stream of bytes into lines, each given as soon as it ends; a last line needs no end. Only a newline
 * ends a line (U+2028 may stand inside JSON), a return before it and a byte-order mark at the start fall away.
 * Each byte is looked at once: lines of many megabytes arrive in a thousand pieces.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: Uint8Array[] = [];
  const take = () => {
    const bytes = Buffer.concat(pieces);
    pieces = [];
    return decoder.decode(bytes.at(-1) === RETURN ? bytes.subarray(0, -1) : bytes);
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      pieces.push(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
  }
  if (pieces.length > 0) yield take();
}
