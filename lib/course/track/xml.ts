/** What a scan reports. Names come without prefix and in lower case. */
export interface XmlHandler {
  /** Returning false ends the scan. */
  open(name: string, attributes: string): boolean | undefined;
  /** `text` is what stood since the last tag, CDATA included and entities untouched. */
  close(name: string, text: string): void;
  /** What stood after the last tag of a text that ends before its end. */
  cut?(text: string): void;
}

const COLON = 0x3a;
const SLASH = 0x2f;
const LONGEST_NAME = 100;
const CASE_APART = 0x20;

/** Space, tab, line feed or carriage return, as XML has it, and the other blanks that programs write. */
export function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0xfeff;
}

function localName(raw: string): string {
  return raw.slice(raw.indexOf(':') + 1).toLowerCase();
}

/** A file has some twenty names, each of them some 100,000 times: they are made into strings once. */
class Names {
  private readonly known = new Map<string, string>();

  of(raw: string): string {
    const known = this.known.get(raw);
    if (known !== undefined) return known;
    const name = localName(raw);
    if (this.known.size < 500) this.known.set(raw, name);
    return name;
  }
}

/** Where the name that begins at `from` ends, `to` at the latest. */
function nameEnd(text: string, from: number, to: number): number {
  const last = Math.min(to, from + LONGEST_NAME);
  let end = from;
  for (; end < last; end++) {
    const code = text.charCodeAt(end);
    if (code === SLASH || isSpace(code)) break;
  }
  return end;
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
  const names = new Names();
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
    if (next === SLASH) {
      const name = names.of(text.slice(at + 2, nameEnd(text, at + 2, close)));
      const content = text.slice(textFrom, at);
      handler.close(name, gathered === '' ? content : gathered + content);
      depth--;
    } else if (next !== 0x3f /* ? */) {
      const end = nameEnd(text, at + 1, close);
      const name = names.of(text.slice(at + 1, end));
      if (handler.open(name, text.slice(end, close)) === false) return true;
      if (text.charCodeAt(close - 1) === SLASH) handler.close(name, '');
      else depth++;
    }
    gathered = '';
    textFrom = close + 1;
    at = text.indexOf('<', textFrom);
  }
  if (depth > 0) handler.cut?.(gathered + text.slice(textFrom));
  return depth <= 0;
}

/** Whether the name that ends before `to` is `wanted` (in lower case), alone or after a prefix. */
function isNamed(attributes: string, to: number, wanted: string): boolean {
  const from = to - wanted.length;
  if (from < 0) return false;
  for (let i = 0; i < wanted.length; i++) {
    const code = attributes.charCodeAt(from + i);
    const asked = wanted.charCodeAt(i);
    if (code !== asked && code !== asked - CASE_APART) return false;
  }
  const before = from === 0 ? 0x20 : attributes.charCodeAt(from - 1);
  return isSpace(before) || before === COLON || before === SLASH;
}

/**
 * The value of one attribute by its name without prefix, in lower-case letters; in either kind of quotes, null where
 * it is missing.
 */
export function attribute(attributes: string, wanted: string): string | null {
  let from = 0;
  for (;;) {
    const equals = attributes.indexOf('=', from);
    if (equals === -1) return null;
    let nameTo = equals;
    while (nameTo > from && isSpace(attributes.charCodeAt(nameTo - 1))) nameTo--;
    let start = equals + 1;
    while (start < attributes.length && isSpace(attributes.charCodeAt(start))) start++;
    const quote = attributes[start];
    if (quote !== '"' && quote !== "'") {
      from = equals + 1;
      continue;
    }
    const end = attributes.indexOf(quote, start + 1);
    if (end === -1) return null;
    if (isNamed(attributes, nameTo, wanted)) return attributes.slice(start + 1, end);
    from = end + 1;
  }
}

/** Whether the text is but digits, with at most one point, and perhaps a minus: what nearly every file writes. */
function isPlain(text: string): boolean {
  if (text.length === 0 || text.length > 40) return false;
  let digits = 0;
  let points = 0;
  for (let i = text.charCodeAt(0) === 0x2d ? 1 : 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) digits++;
    else if (code === 0x2e) points++;
    else return false;
  }
  return digits > 0 && points <= 1;
}

/** A number as course files write it, with a point or a comma before the decimals; NaN where it is none. */
export function parseNumber(text: string | null): number {
  if (text === null) return Number.NaN;
  if (isPlain(text)) return Number(text);
  const trimmed = text.slice(0, 60).trim();
  if (trimmed === '') return Number.NaN;
  const plain = trimmed.includes('.') ? trimmed.replaceAll(',', '') : trimmed.replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain) ? Number(plain) : Number.NaN;
}
