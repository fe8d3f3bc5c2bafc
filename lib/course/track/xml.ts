/** What a scan reports. Names come without prefix and in lower case. */
export interface XmlHandler {
  /** Returning false ends the scan. */
  open(name: string, attributes: string): boolean | undefined;
  /** `text` is what stood since the last tag, CDATA included and entities untouched. */
  close(name: string, text: string): void;
  /** What stood after the last tag of a text that ends before its end. */
  cut?(text: string): void;
}

const SPACE = /[\s/>]/;

function localName(raw: string): string {
  return raw.slice(raw.indexOf(':') + 1).toLowerCase();
}

function tagName(text: string, from: number, to: number): { name: string; end: number } {
  let end = from;
  while (end < to && end - from < 100 && !SPACE.test(text[end] ?? '>')) end++;
  return { name: localName(text.slice(from, end)), end };
}

/** The index after a document type with its inner declarations, so that no entity is ever read, let alone expanded. */
function afterDoctype(text: string, from: number): number {
  const close = text.indexOf('>', from);
  const inner = text.indexOf('[', from);
  if (inner === -1 || close === -1 || close < inner) return close === -1 ? -1 : close + 1;
  const end = /\]\s{0,20}>/g;
  end.lastIndex = inner;
  return end.exec(text) ? end.lastIndex : -1;
}

/**
 * Reads XML as tolerantly as course files need: unbound prefixes, unclosed tags, a missing root, a cut end.
 * It is one pass, expands no entity and never throws. Returns false where the text ends inside a tag,
 * a comment or an element.
 */
export function scanXml(text: string, handler: XmlHandler): boolean {
  let depth = 0;
  let gathered = '';
  let textFrom = 0;
  let at = text.indexOf('<');
  while (at !== -1) {
    const next = text.charCodeAt(at + 1);
    if (next === 0x21 /* ! */) {
      gathered += text.slice(textFrom, at);
      let end: number;
      if (text.startsWith('<!--', at)) {
        end = text.indexOf('-->', at + 4);
        if (end === -1) return false;
        end += 3;
      } else if (text.startsWith('<![CDATA[', at)) {
        const close = text.indexOf(']]>', at + 9);
        if (close === -1) return false;
        gathered += text.slice(at + 9, close);
        end = close + 3;
      } else {
        end = afterDoctype(text, at);
        if (end === -1) return false;
      }
      textFrom = end;
      at = text.indexOf('<', end);
      continue;
    }
    const close = text.indexOf('>', at);
    if (close === -1) {
      handler.cut?.(gathered + text.slice(textFrom, at));
      return false;
    }
    if (next === 0x2f /* / */) {
      handler.close(tagName(text, at + 2, close).name, gathered + text.slice(textFrom, at));
      depth--;
    } else if (next !== 0x3f /* ? */) {
      const { name, end } = tagName(text, at + 1, close);
      if (handler.open(name, text.slice(end, close)) === false) return true;
      if (text.charCodeAt(close - 1) === 0x2f) handler.close(name, '');
      else depth++;
    }
    gathered = '';
    textFrom = close + 1;
    at = text.indexOf('<', textFrom);
  }
  if (depth > 0) handler.cut?.(gathered + text.slice(textFrom));
  return depth <= 0;
}

/** The value of one attribute by its name without prefix, in either kind of quotes; null where it is missing. */
export function attribute(attributes: string, wanted: string): string | null {
  let from = 0;
  for (;;) {
    const equals = attributes.indexOf('=', from);
    if (equals === -1) return null;
    const before = attributes.slice(from, equals).trimEnd();
    let nameFrom = before.length;
    while (nameFrom > 0 && !SPACE.test(before[nameFrom - 1] ?? ' ')) nameFrom--;
    const name = localName(before.slice(nameFrom));
    let start = equals + 1;
    while (start < attributes.length && /\s/.test(attributes[start] ?? '')) start++;
    const quote = attributes[start];
    if (quote !== '"' && quote !== "'") {
      from = equals + 1;
      continue;
    }
    const end = attributes.indexOf(quote, start + 1);
    if (end === -1) return null;
    if (name === wanted) return attributes.slice(start + 1, end);
    from = end + 1;
  }
}

/** A number as course files write it, with a point or a comma before the decimals; NaN where it is none. */
export function parseNumber(text: string | null): number {
  const trimmed = (text ?? '').slice(0, 60).trim();
  if (trimmed === '') return Number.NaN;
  const plain = trimmed.includes('.') ? trimmed.replaceAll(',', '') : trimmed.replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain) ? Number(plain) : Number.NaN;
}
