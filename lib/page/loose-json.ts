/** Deeper nesting than this is no description of an event. */
const DEEPEST = 64;
const SPACE = /[\s\ufeff]/;
const WORD = /[\w.+\-$@:/]/;
const NAMED: Readonly<Record<string, unknown>> = {
  true: true,
  false: false,
  null: null,
  undefined: null,
  None: null,
  True: true,
  False: false,
};
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };
const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#034;': '"',
  '&#39;': "'",
  '&#039;': "'",
  '&apos;': "'",
};
const FURNITURE = /<!--|-->|<!\[CDATA\[|\]\]>/g;

/**
 * Parses JSON as people write it by hand: comments, single quotes, bare keys, trailing and missing commas, line breaks
 * and quotation marks inside strings, HTML's own escapes, CDATA, several values one after the other (then an array of
 * them), and an end cut off. Undefined where there is no object or list. Never throws; linear in the source.
 */
export function parseLoosely(source: string): unknown {
  try {
    const value: unknown = JSON.parse(source);
    return value;
  } catch {
    // By hand, then.
  }
  let text = source.replace(FURNITURE, ' ');
  if (/^[^"]{0,200}&(?:quot|#0?34);/.test(text))
    text = text.replace(/&(?:quot|apos|#0?3[49]);/g, (entity) => ENTITIES[entity] ?? entity);
  return new Parser(text).all();
}

class Parser {
  private at = 0;

  constructor(private readonly text: string) {}

  all(): unknown {
    const values: unknown[] = [];
    while (this.at < this.text.length) {
      this.skip();
      const char = this.text[this.at];
      if (char === '{' || char === '[') values.push(this.value(0));
      else this.at++;
    }
    return values.length > 1 ? values : values[0];
  }

  /** Past blanks, commas, semicolons and comments. */
  private skip(): void {
    for (; this.at < this.text.length; this.at++) {
      const char = this.text[this.at] ?? '';
      if (char === '/' && this.text[this.at + 1] === '/') {
        const end = this.text.indexOf('\n', this.at);
        this.at = end < 0 ? this.text.length : end;
      } else if (char === '/' && this.text[this.at + 1] === '*') {
        const end = this.text.indexOf('*/', this.at + 2);
        this.at = end < 0 ? this.text.length : end + 1;
      } else if (char !== ',' && char !== ';' && !SPACE.test(char)) return;
    }
  }

  private value(depth: number): unknown {
    const char = this.text[this.at];
    if (char === '{') return this.object(depth);
    if (char === '[') return this.list(depth);
    if (char === '"' || char === "'") return this.string(char);
    return this.word();
  }

  private object(depth: number): Record<string, unknown> {
    const members = new Map<string, unknown>();
    this.at++;
    while (this.at < this.text.length) {
      this.skip();
      const char = this.text[this.at];
      if (char === undefined || char === ']') break;
      if (char === '}') {
        this.at++;
        break;
      }
      const key = char === '"' || char === "'" ? this.string(char) : this.bareKey();
      this.skip();
      if (this.text[this.at] !== ':') {
        // No member: whatever stands here is passed over.
        if (this.text[this.at] !== '}' && this.text[this.at] !== '"') this.at++;
        continue;
      }
      this.at++;
      this.skip();
      const next = this.text[this.at];
      if (next === '}' || next === undefined) continue;
      const value = this.inner(depth);
      if (!members.has(key)) members.set(key, value);
    }
    return Object.fromEntries(members);
  }

  private list(depth: number): unknown[] {
    const values: unknown[] = [];
    this.at++;
    while (this.at < this.text.length) {
      this.skip();
      const char = this.text[this.at];
      if (char === undefined || char === '}') break;
      if (char === ']') {
        this.at++;
        break;
      }
      values.push(this.inner(depth));
    }
    return values;
  }

  private inner(depth: number): unknown {
    if (depth < DEEPEST) return this.value(depth + 1);
    this.at = this.text.length;
    return null;
  }

  private bareKey(): string {
    const from = this.at;
    while (this.at < this.text.length && /[\w$@-]/.test(this.text[this.at] ?? '')) this.at++;
    if (this.at === from) this.at++;
    return this.text.slice(from, this.at);
  }

  private word(): unknown {
    const from = this.at;
    while (this.at < this.text.length && WORD.test(this.text[this.at] ?? '')) this.at++;
    if (this.at === from) this.at++;
    const word = this.text.slice(from, this.at);
    if (Object.hasOwn(NAMED, word)) return NAMED[word];
    const figure = Number(word);
    return Number.isFinite(figure) ? figure : word;
  }

  private string(quote: string): string {
    let value = '';
    let from = ++this.at;
    for (; this.at < this.text.length; this.at++) {
      const char = this.text[this.at];
      if (char === '\\') {
        value += this.text.slice(from, this.at) + this.escaped();
        from = this.at + 1;
      } else if (char === quote && this.closes()) {
        value += this.text.slice(from, this.at);
        this.at++;
        return value;
      }
    }
    return value + this.text.slice(from);
  }

  /** Whether the quotation mark here ends its string rather than standing in it. */
  private closes(): boolean {
    const after = this.text.slice(this.at + 1, this.at + 80).trimStart();
    return after === '' || /^(?:[,:}\]]|\/[/*]|["'][\w@:-]{1,40}["']\s*:)/.test(after);
  }

  /** What an escape stands for; leaves the place on its last character. */
  private escaped(): string {
    const char = this.text[++this.at] ?? '';
    const hex = char === 'u' ? this.text.slice(this.at + 1, this.at + 5) : '';
    if (/^[\da-f]{4}$/i.test(hex)) {
      this.at += 4;
      return String.fromCharCode(Number.parseInt(hex, 16));
    }
    return ESCAPES[char] ?? char;
  }
}
