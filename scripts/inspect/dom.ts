import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, html as names } from 'parse5';
import { DEEPEST, type Tree, treeOf } from './tree';

/** Larger than any page that a browser would show in reasonable time. */
export const MOST_HTML = 40_000_000;

/** No reader asks for more of one element; each more is compared with all before it. */
const MOST_ATTRIBUTES = 200;

/**
 * The document that a browser would make of a page. The tree comes from a parser that follows the HTML
 * standard (unclosed tags, tables, entities); linkedom then gives it the DOM's interface. What stands in templates
 * is left out, as no query finds it in a browser either, but for open shadow roots that a page declares.
 */
export function documentOf(html: string): Document {
  const { document } = parseHTML('<!doctype html><html></html>');
  document.documentElement.remove();
  const parents: Node[] = [document];
  // Each node is let go of once it is copied: two whole trees of a huge page would not fit into the memory.
  const open: { readonly left: Tree[]; readonly depth: number }[] = [
    { left: treeOf(html).reverse(), depth: 0 },
  ];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const node = level.left.pop();
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
    open.push({ left: nodes.reverse(), depth: level.depth + 1 });
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
  for (const { name, value } of attrs.slice(0, MOST_ATTRIBUTES)) element.setAttribute(name, value);
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
