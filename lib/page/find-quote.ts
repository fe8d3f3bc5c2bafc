/** Where a quote stands: from a character of one text node to one of the same or a later one, the end not included. */
export interface QuotePlace {
  readonly start: { readonly node: Node; readonly offset: number };
  readonly end: { readonly node: Node; readonly offset: number };
}

/** Text in these is never shown as words, or is not the page's own. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SELECT TEXTAREA IFRAME OBJECT HEAD UNCRAMP-CARD'.split(' '),
);
/** More nodes than this are not searched: the reader itself reads fewer. */
const MOST_NODES = 400_000;
const LONGEST_QUOTE = 800;
/** How much is looked at between two pauses. */
const NODES_A_SLICE = 1000;
const CHARS_A_SLICE = 50_000;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** What collapses to a space, or to nothing, where a page is read. */
function isGap(code: number): boolean {
  if (code <= 0x20 || code === 0xa0) return true;
  if (code < 0x1680) return false;
  return (
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x1680
  );
}

function codesOf(quote: string): number[] {
  const codes: number[] = [];
  for (let at = 0; at < Math.min(quote.length, LONGEST_QUOTE); at++) {
    const code = quote.charCodeAt(at);
    if (!isGap(code)) codes.push(code);
  }
  return codes;
}

/** Knuth, Morris and Pratt: how much of the beginning still holds where the next character does not. */
function fallbacks(wanted: readonly number[]): number[] {
  const back = [0];
  let length = 0;
  for (let at = 1; at < wanted.length; at++) {
    while (length > 0 && wanted[at] !== wanted[length]) length = back[length - 1] ?? 0;
    if (wanted[at] === wanted[length]) length++;
    back.push(length);
  }
  return back;
}

/**
 * Every place below `root` where the words of `quote` stand in one run, in the order of the document. Spaces and
 * line breaks do not count, so words are found across inline elements and in neighbouring cells. A generator that
 * gives null as a pause: on a large page its caller may let others work in between, or stop. Linear in the page;
 * leaves the document as it is.
 */
export function* findQuote(root: Node, quote: string): Generator<QuotePlace | null, void, void> {
  const wanted = codesOf(quote);
  if (wanted.length === 0) return;
  const back = fallbacks(wanted);
  /** The last characters seen, as many as are wanted: where a match ends, the oldest is where it began. */
  const nodes: Node[] = [];
  const offsets: number[] = [];
  let seen = 0;
  let matched = 0;
  let chars = 0;
  let count = 0;
  let node: Node | null = root;
  while (node !== null && count < MOST_NODES) {
    count++;
    if (count % NODES_A_SLICE === 0) yield null;
    let down = true;
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (isGap(code)) continue;
        nodes[seen % wanted.length] = node;
        offsets[seen % wanted.length] = at;
        seen++;
        while (matched > 0 && code !== wanted[matched]) matched = back[matched - 1] ?? 0;
        if (code === wanted[matched]) matched++;
        if (matched < wanted.length) continue;
        const first = nodes[seen % wanted.length];
        const offset = offsets[seen % wanted.length];
        matched = back[matched - 1] ?? 0;
        if (first && offset !== undefined)
          yield { start: { node: first, offset }, end: { node, offset: at + 1 } };
      }
      chars += text.length;
      if (chars > CHARS_A_SLICE) {
        chars = 0;
        yield null;
      }
    } else if (isElement(node)) down = !SKIPPED.has(node.tagName.toUpperCase());
    const below: Node | null = down ? node.firstChild : null;
    if (below !== null) {
      node = below;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) node = node.parentNode;
    node = node === null || node === root ? null : node.nextSibling;
  }
}
