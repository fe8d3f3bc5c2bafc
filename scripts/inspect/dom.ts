import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, html as names, Parser } from 'parse5';

type Tree = DefaultTreeAdapterTypes.ChildNode;
type Item = DefaultTreeAdapterTypes.ParentNode;

/** Larger than any page that a browser would show in reasonable time. */
export const MOST_HTML = 40_000_000;

/** What stands deeper than this is put beside its parent, as Chromium's parser does. */
const DEEPEST = 512;

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

/** Keeps no more elements open than a page can have levels; searching a longer list at each tag takes minutes. */
class ShallowParser extends Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  override onItemPush(node: Item, tag: number, isTop: boolean): void {
    super.onItemPush(node, tag, isTop);
    if (this.openElements.stackTop > DEEPEST && !STRUCTURE.has(tag)) this.openElements.pop();
  }
}

function treeOf(html: string): readonly Tree[] {
  const parser = new ShallowParser();
  parser.tokenizer.write(html, true);
  return parser.document.childNodes;
}

/**
 * The document that a browser would make of a page. The tree comes from a parser that follows the HTML
 * standard (unclosed tags, tables, entities); linkedom then gives it the DOM's interface. What stands in templates
 * is left out, as no query finds it in a browser either, but for open shadow roots that a page declares.
 */
export function documentOf(html: string): Document {
  const { document } = parseHTML('<!doctype html><html></html>');
  document.documentElement.remove();
  const parents: Node[] = [document];
  const open: { readonly nodes: readonly Tree[]; at: number; readonly depth: number }[] = [
    { nodes: treeOf(html), at: 0, depth: 0 },
  ];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const node = level.nodes[level.at++];
    if (node === undefined) {
      open.pop();
      parents.pop();
      continue;
    }
    const parent = parents.at(-1) ?? document;
    if (node.nodeName === '#text' && 'value' in node) {
      if (parent !== document) parent.appendChild(document.createTextNode(node.value));
      continue;
    }
    if (!('tagName' in node)) continue;
    const shadow = shadowOf(node, parent);
    if (node.nodeName === 'template' && shadow === null) continue;
    const into = shadow ?? parent.appendChild(elementOf(document, node));
    const nodes = shadow !== null && 'content' in node ? node.content.childNodes : node.childNodes;
    parents.push(level.depth < DEEPEST ? into : parent);
    open.push({ nodes, at: 0, depth: level.depth + 1 });
  }
  return document;
}

function elementOf(
  document: Document,
  { tagName, namespaceURI, attrs }: DefaultTreeAdapterTypes.Element,
): Element {
  const element =
    namespaceURI === names.NS.HTML
      ? document.createElement(tagName)
      : document.createElementNS(namespaceURI, tagName);
  for (const { name, value } of attrs) element.setAttribute(name, value);
  return element;
}

/** The shadow root of the element that a template declares it for, null where it declares none that can be read. */
function shadowOf(node: DefaultTreeAdapterTypes.Element, parent: Node): ShadowRoot | null {
  const mode =
    node.nodeName === 'template' && node.attrs.find(({ name }) => name === 'shadowrootmode')?.value;
  if (mode !== 'open' || !('attachShadow' in parent) || !('shadowRoot' in parent)) return null;
  const host: unknown = parent;
  return isHost(host) && host.shadowRoot === null ? host.attachShadow({ mode }) : null;
}

const isHost = (node: unknown): node is Element =>
  typeof node === 'object' && node !== null && 'attachShadow' in node && 'shadowRoot' in node;
