import { Asides } from './aside';
import type { Block, BlockKind, BlockOptions } from './blocks';
import { Frame, isElement, type Slots, type Turns, tagOf } from './nodes';
import { Table } from './table';

/** A page with more than this is no race's alone: from here on only headings and figures are kept, to the end below. */
const PLENTY = 300_000;
const MOST_TEXT = 500_000;
const MOST_NODES = 600_000;
/** What a block weighs beside its words when it is sent. */
const BLOCK_WEIGHT = 60;
/** A paragraph longer than this is cut at a sentence's end. */
const LONGEST_TEXT = 20_000;
const LONGEST_ROW = 700;
const MOST_ROW_NODES = 700;
/** A table this deep in others is a page's layout. */
const DEEPEST_TABLE = 4;
/** As much as is done between two yields. */
const STEP_NODES = 64;
const STEP_TEXT = 16_000;

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SELECT OPTION TEXTAREA INPUT CANVAS VIDEO AUDIO NAV FOOTER MATH HEAD DATALIST METER PROGRESS'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SLOT SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR ACRONYM NOBR STRIKE'.split(
    ' ',
  ),
);
const ROLES: Readonly<Record<string, string>> = {
  table: 'TABLE',
  grid: 'TABLE',
  row: 'TR',
  cell: 'TD',
  gridcell: 'TD',
  columnheader: 'TH',
  rowheader: 'TH',
  heading: 'H',
};
const HEADING = /^H[1-6]$/;
/** A figure of a way or a climb, in a text in lower case: to look for letters of either case takes far longer to set up. */
const FIGURE =
  /\d\s?(?:k|km|mi|miles?|m|ft|feet|hm|d\+|met[a-z]{2,4}|mètres?|kilom[a-zà-ÿ]{3,8}|meilen?|höhenmeter|キロ|メートル)(?!\p{L})/u;

/** Whitespace that is more or other than one blank. */
const LOOSE = /[^\S ]| {2}|[\u200b\ufeff]/;

/** Most texts have no loose whitespace, and looking for it costs a fraction of writing the text anew. */
const collapse = (text: string): string =>
  (LOOSE.test(text) ? text.replace(/[\s\u200b\ufeff]+/g, ' ') : text).trim();

/**
 * Whether two pieces of neighbouring elements, which a style sheet sets apart, need a blank between: a label and its
 * value ("Climb" "350 m"), a value and its label ("350 m" "Climb").
 */
const isSeam = (before: string, after: string): boolean =>
  /^\d/.test(after)
    ? /[\p{Ll}\p{Lu})%:+]$/u.test(before)
    : /[\p{Ll}\d)%'’]$/u.test(before) && /^(?:\p{Lu}\p{Ll}|D[+-])/u.test(after);

/** Walks a tree and makes blocks of it; `blocks` grows in the order of the document. */
export class Walker {
  readonly blocks: Block[] = [];
  private readonly ignore: ReadonlySet<Element>;
  private readonly scope: ReadonlySet<Element>;
  private readonly asides: Asides;
  private readonly headings: string[] = [];
  private path: string | null = null;
  private buffer = '';
  private linked = 0;
  private inLink = 0;
  private scoped: number;
  private level = 0;
  private inList = 0;
  private inCaption = 0;
  private weight = 0;
  private nodes = 0;
  private readonly turns: Turns = { count: 0 };
  private readonly tables: Table[] = [];
  private inRow = false;
  private term: string | null = null;
  private value: string | null = null;
  /** Where in the buffer an inline element has ended, and where another has begun right behind it. */
  private ended = -1;
  private seam = -1;

  constructor(document: Document, options: BlockOptions) {
    this.ignore = new Set(options.ignore ?? []);
    this.scope = new Set(options.scope ?? []);
    this.scoped = options.scope === undefined ? 1 : 0;
    this.asides = new Asides(document);
  }

  title(text: string): void {
    this.emit('title', collapse(text.slice(0, 400)));
  }

  /** Goes through a tree without a call per level, so that no depth is too deep. */
  *walk(root: Element): Generator<void, void> {
    const open: Frame[] = [];
    this.enter(root, open, null);
    let read = 0;
    for (let frame = open.at(-1); frame; frame = open.at(-1)) {
      const node = frame.take();
      if (node === null) {
        open.pop();
        this.leave(frame.element, frame.tag);
        continue;
      }
      if (++this.nodes > MOST_NODES || this.weight > MOST_TEXT) break;
      if (node.nodeType === 3) {
        const text = node.nodeValue ?? '';
        read += text.length;
        this.text(text.slice(0, MOST_TEXT));
      } else if (isElement(node)) this.enter(node, open, frame.slots);
      if (this.nodes % STEP_NODES === 0 || read > STEP_TEXT) {
        read = 0;
        this.turns.count++;
        yield;
      }
    }
    while (open.length > 0) {
      const frame = open.pop();
      if (frame) this.leave(frame.element, frame.tag);
    }
    this.flush();
  }

  private emit(kind: BlockKind, text: string, cells?: readonly string[], headers?: readonly string[]): void {
    if (text === '') return;
    if (this.weight > PLENTY && kind !== 'heading' && !FIGURE.test(text.toLowerCase())) return;
    const block: Block = {
      kind,
      text,
      level: kind === 'heading' ? this.level : 0,
      heading: this.path,
      link: this.linked > 0 && this.linked >= text.length - 2,
      inScope: this.scoped > 0,
      ...(cells ? { cells } : {}),
      ...(headers ? { headers } : {}),
    };
    this.weight += BLOCK_WEIGHT + text.length + (this.path?.length ?? 0);
    for (const words of [...(cells ?? []), ...(headers ?? [])]) this.weight += words.length;
    this.blocks.push(block);
  }

  private flush(): void {
    const text = collapse(this.buffer);
    this.buffer = '';
    this.ended = -1;
    this.seam = -1;
    if (text === '') {
      this.linked = 0;
      return;
    }
    if (this.inRow) this.tables.at(-1)?.add(text);
    else if (this.value !== null) this.value = `${this.value} ${text}`.trim();
    else if (this.level > 0) this.heading(text);
    else if (this.inCaption > 0) this.emit('caption', text);
    else this.emit(this.inList > 0 ? 'list' : 'text', text);
    this.linked = 0;
  }

  private heading(text: string): void {
    this.headings.length = Math.min(this.headings.length, this.level);
    for (let i = this.headings.length; i < this.level; i++) this.headings[i] = '';
    this.setPath();
    this.emit('heading', text);
    this.headings[this.level] = text.slice(0, 160);
    if (this.level === 1) this.headings.length = 2;
    this.setPath();
  }

  private setPath(): void {
    const above = this.headings.slice(2).filter((heading) => heading !== '');
    this.path = above.length > 0 ? above.slice(-3).join(' › ') : null;
  }

  private text(raw: string): void {
    if (this.seam === this.buffer.length && this.seam > 0 && isSeam(this.buffer.slice(-1), raw.slice(0, 2)))
      this.buffer += ' ';
    this.seam = -1;
    this.buffer += raw;
    if (this.inLink > 0) this.linked += collapse(raw).length;
    while (this.buffer.length > LONGEST_TEXT && !this.inRow) {
      const head = this.buffer.slice(0, LONGEST_TEXT);
      const end = Math.max(head.lastIndexOf('. '), head.lastIndexOf('。'), head.lastIndexOf('\n'));
      const rest = this.buffer.slice(end > 0 ? end + 1 : LONGEST_TEXT);
      this.buffer = end > 0 ? head.slice(0, end + 1) : head;
      this.flush();
      this.buffer = rest;
    }
  }

  /** Begins an element, and adds a frame where it is to be gone into. */
  private enter(element: Element, open: Frame[], slots: Slots | null): void {
    const tag = tagOf(element);
    if (SKIPPED.has(tag) || this.ignore.has(element)) return;
    if (tag === 'BR' || tag === 'HR') {
      if (this.inRow || this.value !== null) this.buffer += ' ';
      else this.flush();
      return;
    }
    if (tag === 'IMG' || tag === 'SVG') {
      this.picture(element, tag);
      return;
    }
    const isInline = INLINE.has(tag);
    // Of a form nothing is asked: its inputs may carry the names of its methods.
    const isBare = tag === 'FORM' || !element.hasAttributes();
    if (!isBare && (!isInline || element.hasAttribute('hidden')) && this.asides.has(element, tag)) {
      this.flush();
      return;
    }
    if (this.scope.has(element)) this.scoped++;
    if (tag === 'A') this.inLink++;
    if (isInline) {
      this.seam = this.ended === this.buffer.length && tag !== 'SUP' && tag !== 'SUB' ? this.ended : -1;
      open.push(Frame.into(element, tag, slots, this.turns));
      return;
    }
    const role = isBare ? null : element.getAttribute('role');
    if (role === 'img') this.alt(element.getAttribute('aria-label'));
    const as = role === null ? tag : roleTag(element, role, tag);
    this.enterBlock(element, as);
    open.push(Frame.into(element, as, slots, this.turns));
  }

  /** What a picture says of itself where it cannot be seen. */
  private picture(element: Element, tag: string): void {
    const first = tag === 'SVG' ? element.firstElementChild : null;
    this.alt(
      tag === 'IMG'
        ? element.getAttribute('alt')
        : (element.getAttribute('aria-label') ??
            (first && tagOf(first) === 'TITLE' ? first.textContent : null)),
    );
  }

  private alt(words: string | null): void {
    const alt = collapse((words ?? '').slice(0, 300));
    if (!alt.includes(' ') || this.inRow) return;
    const linked = this.linked;
    this.linked = 0;
    this.emit('alt', alt);
    this.linked = linked;
  }

  private enterBlock(element: Element, tag: string): void {
    if (this.inRow && tag !== 'TD' && tag !== 'TH') {
      this.buffer += ' ';
      return;
    }
    this.flush();
    if (this.value !== null) return;
    if (HEADING.test(tag)) this.level = Number(tag[1]);
    else if (tag === 'LI') this.inList++;
    else if (tag === 'FIGCAPTION' || tag === 'CAPTION') this.inCaption++;
    else if (tag === 'TABLE') this.tables.push(new Table());
    else if (tag === 'TR') {
      const table = this.tables.at(-1);
      if (table && this.tables.length <= DEEPEST_TABLE && isShort(element, 'TABLE H1 H2 H3 UL')) {
        table.open();
        this.inRow = true;
      }
    } else if ((tag === 'TD' || tag === 'TH') && this.inRow) this.tables.at(-1)?.cell(element, tag === 'TH');
    else if (tag === 'DD' && this.term !== null && isShort(element, 'TABLE DL H1 H2 H3 UL OL'))
      this.value = '';
  }

  private leave(element: Element, tag: string): void {
    if (tag === 'A') this.inLink--;
    if (INLINE.has(tag)) {
      if (this.buffer !== '') this.ended = this.buffer.length;
    } else if (this.inRow && tag !== 'TR' && tag !== 'TD' && tag !== 'TH') this.buffer += ' ';
    else this.leaveBlock(tag);
    if (this.scope.has(element)) this.scoped--;
  }

  private leaveBlock(tag: string): void {
    if (tag === 'DT') {
      this.term = collapse(this.buffer) || null;
      this.flush();
      return;
    }
    this.flush();
    if (this.value !== null) {
      if (tag !== 'DD') return;
      const [term, value] = [this.term ?? '', this.value];
      this.value = null;
      if (value !== '') this.emit('pair', `${term} ${value}`, [term, value]);
      return;
    }
    if (HEADING.test(tag)) this.level = 0;
    else if (tag === 'LI') this.inList--;
    else if (tag === 'FIGCAPTION' || tag === 'CAPTION') this.inCaption--;
    else if (tag === 'TABLE') this.tables.pop();
    else if (tag === 'TR' && this.inRow) {
      this.inRow = false;
      const row = this.tables.at(-1)?.close();
      if (row) this.emit('row', collapse(row.own.join(' ')), row.cells, row.headers);
    }
  }
}

/** The tag that an element with a role stands for. */
function roleTag(element: Element, role: string, tag: string): string {
  const as = Object.hasOwn(ROLES, role) ? ROLES[role] : undefined;
  if (as === undefined) return tag;
  if (as !== 'H') return as;
  const level = element.getAttribute('aria-level') ?? '2';
  return /^[1-6]$/.test(level) ? `H${level}` : 'H2';
}

/** A row or a value of a few words rather than a part of a page's layout; looks at so many nodes and no more. */
function isShort(element: Element, layout: string): boolean {
  const tags = layout.split(' ');
  const open = [Frame.into(element, '', null)];
  let length = 0;
  for (let nodes = 0; nodes < MOST_ROW_NODES; nodes++) {
    const frame = open.at(-1);
    if (!frame) return true;
    const node = frame.take();
    if (node === null) {
      open.pop();
      continue;
    }
    if (node.nodeType === 3) length += (node.nodeValue ?? '').length;
    else if (isElement(node)) {
      const tag = tagOf(node);
      if (tags.includes(tag) || (tag === 'P' && node.previousElementSibling?.tagName === node.tagName))
        return false;
      open.push(Frame.into(node, tag, null));
    }
    if (length > LONGEST_ROW) return false;
  }
  return false;
}
