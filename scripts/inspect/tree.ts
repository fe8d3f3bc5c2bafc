import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html as names, Parser, type Token } from 'parse5';

export type Tree = DefaultTreeAdapterTypes.ChildNode;
type Item = DefaultTreeAdapterTypes.ParentNode;

/** What stands deeper than this is put beside its parent, as Chromium's parser does. */
export const DEEPEST = 512;
/** As many as the reader's walk goes through at most; a page of a race has some thousands. */
const MOST_ELEMENTS = 600_000;

/** Elements whose opening changes what the parser expects next: they stay open at any depth. */
const { TAG_ID } = names;
const STRUCTURE: ReadonlySet<number> = new Set([
  TAG_ID.HTML,
  TAG_ID.HEAD,
  TAG_ID.BODY,
  TAG_ID.FRAMESET,
  TAG_ID.TEMPLATE,
  TAG_ID.SELECT,
  TAG_ID.TABLE,
  TAG_ID.CAPTION,
  TAG_ID.COLGROUP,
  TAG_ID.TBODY,
  TAG_ID.THEAD,
  TAG_ID.TFOOT,
  TAG_ID.TR,
  TAG_ID.TD,
  TAG_ID.TH,
]);

/**
 * What stands in a table beside its cells is put in front of it, and the table is the last child then: looked for from
 * the front, each of many such words would pass all those before it.
 */
const treeAdapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  insertBefore(parent, node, reference) {
    parent.childNodes.splice(parent.childNodes.lastIndexOf(reference), 0, node);
    node.parentNode = parent;
  },
  insertTextBefore(parent, text, reference) {
    const before = parent.childNodes[parent.childNodes.lastIndexOf(reference) - 1];
    if (before && defaultTreeAdapter.isTextNode(before)) before.value += text;
    else treeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), reference);
  },
};

/** Keeps no more elements open than a page can have levels; searching a longer list at each tag takes minutes. */
class ShallowParser extends Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  private elements = 0;

  override onItemPush(node: Item, tag: number, isTop: boolean): void {
    super.onItemPush(node, tag, isTop);
    this.count();
    if (this.openElements.stackTop > DEEPEST && !STRUCTURE.has(tag)) this.openElements.pop();
  }

  /** What never holds anything (a picture, a line break) is never open. */
  override _appendElement(token: Token.TagToken, namespace: names.NS): void {
    super._appendElement(token, namespace);
    this.count();
  }

  private count(): void {
    if (++this.elements > MOST_ELEMENTS) this.tokenizer.pause();
  }
}

/**
 * The tree of a page as the HTML standard has it (unclosed tags, tables, entities), of so many elements at most: what
 * comes after them is left out.
 */
export function treeOf(html: string): Tree[] {
  const parser = new ShallowParser({ treeAdapter });
  parser.tokenizer.write(html, true);
  return parser.document.childNodes;
}
