/** A form's own inputs may carry the names of what it is asked ("firstChild"), so the prototype is asked instead. */
function getter(name: 'firstChild' | 'nextSibling' | 'parentNode'): (node: Node) => Node | null {
  const get =
    typeof Node === 'undefined' ? undefined : Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
  return get ? (node) => get.call(node) : (node) => node[name];
}

export const firstChildOf = getter('firstChild');
export const nextSiblingOf = getter('nextSibling');
export const parentOf = getter('parentNode');

export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The tag in upper case, as a form has it too whose inputs are named "tagName". */
export const tagOf = (element: Element): string =>
  typeof element.tagName === 'string' ? element.tagName.toUpperCase() : 'FORM';

/**
 * All that one of several selectors finds, in order. Browsers know at once where no element has a tag or an attribute,
 * when they are asked for it alone; for a list they go through the whole page.
 */
export function allOf(document: Document, selectors: readonly string[]): Iterable<Element> {
  const finding = selectors.filter((selector) => document.querySelector(selector) !== null);
  return finding.length === 0 ? [] : document.querySelectorAll(finding.join(', '));
}

/** The nodes that a shadow host hands to its slots, by the slots' names. */
export interface Slots {
  readonly byName: ReadonlyMap<string, readonly Node[]>;
  /** Those of the tree that the host itself stands in. */
  readonly outer: Slots | null;
}

function slotsOf(host: Element, outer: Slots | null): Slots {
  const byName = new Map<string, Node[]>();
  for (let node = firstChildOf(host); node; node = nextSiblingOf(node)) {
    const name = isElement(node) ? (node.getAttribute('slot') ?? '') : '';
    const same = byName.get(name);
    if (same) same.push(node);
    else byName.set(name, [node]);
  }
  return { byName, outer };
}

/** How often whoever goes through a tree has let others have their turn, who may have changed it. */
export interface Turns {
  count: number;
}
/** Of what is gone through at once. */
const AT_ONCE: Turns = { count: 0 };

/** An element whose children are being gone through, in the order in which they are shown. */
export class Frame {
  private next: Node | null = null;
  private last: Node | null = null;
  private at = 0;
  private turn: number;

  private constructor(
    readonly element: Element,
    readonly tag: string,
    readonly slots: Slots | null,
    private readonly parent: Node,
    private readonly assigned: readonly Node[] | null,
    private readonly turns: Turns,
  ) {
    this.turn = turns.count;
    if (assigned === null) this.next = firstChildOf(parent);
  }

  /** Goes into an element: into its open shadow root where it has one, and where it is a slot into what fills it. */
  static into(element: Element, tag: string, slots: Slots | null, turns = AT_ONCE): Frame {
    if (tag === 'SLOT' && slots !== null) {
      const filling = slots.byName.get(element.getAttribute('name') ?? '');
      if (filling) return new Frame(element, tag, slots.outer, element, filling, turns);
    }
    const shadow = element.shadowRoot ?? null;
    return shadow === null || shadow.nodeType !== 11
      ? new Frame(element, tag, slots, element, null, turns)
      : new Frame(element, tag, slotsOf(element, slots), shadow, null, turns);
  }

  /** The next child; null at the end, and where the page has moved away what stood here. */
  take(): Node | null {
    if (this.assigned !== null) return this.assigned[this.at++] ?? null;
    let node = this.next;
    const isSame = this.turn === this.turns.count;
    this.turn = this.turns.count;
    if (!isSame && node !== null && parentOf(node) !== this.parent)
      node = this.last !== null && parentOf(this.last) === this.parent ? nextSiblingOf(this.last) : null;
    if (node === null) return null;
    this.last = node;
    this.next = nextSiblingOf(node);
    return node;
  }
}

/** The beginning of an element's text, gone through no further than needed. */
export function beginningOf(element: Element, most: number): string {
  const open = [Frame.into(element, '', null)];
  let text = '';
  for (let nodes = 0; nodes < most && text.length < most; nodes++) {
    const frame = open.at(-1);
    if (!frame) break;
    const node = frame.take();
    if (node === null) open.pop();
    else if (node.nodeType === 3) text += (node.nodeValue ?? '').slice(0, most);
    else if (isElement(node)) {
      const tag = tagOf(node);
      if (tag !== 'SCRIPT' && tag !== 'STYLE') open.push(Frame.into(node, tag, null));
    }
  }
  return text.slice(0, most);
}
