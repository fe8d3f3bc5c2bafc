/** The most of an element's text that a site's file looks at: a title or a figure is never longer. */
const MOST_TEXT = 2000;

/** One selector and the day on which it was last seen to fit, newest first in a list of them. */
export interface Selector {
  readonly css: string;
  /** ISO date of the markup that it was read from. */
  readonly seen: string;
}

/** The element that the first fitting selector finds; null where none does. */
export function find(root: ParentNode, selectors: readonly Selector[]): Element | null {
  for (const { css } of selectors) {
    const element = root.querySelector(css);
    if (element) return element;
  }
  return null;
}

/** Every element that the first fitting selector finds. */
export function findAll(root: ParentNode, selectors: readonly Selector[]): Element[] {
  for (const { css } of selectors) {
    const elements = [...root.querySelectorAll(css)];
    if (elements.length > 0) return elements;
  }
  return [];
}

/** Text on one line, without the spaces around it; empty for null. */
export function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').slice(0, MOST_TEXT).replace(/\s+/g, ' ').trim();
}
