import { Walker } from './walker';

/** What a piece of text is on its page. */
export type BlockKind = 'title' | 'heading' | 'text' | 'list' | 'row' | 'pair' | 'caption' | 'alt';

/** One piece of a page's visible text. */
export interface Block {
  readonly kind: BlockKind;
  /** Whitespace collapsed; the cells of a row joined by one space. */
  readonly text: string;
  /** 1 to 6 for a heading, 0 for everything else. */
  readonly level: number;
  /** The headings above it, outermost first, joined; null above the first. The page's h1 is left out. */
  readonly heading: string | null;
  /** True where all of the text is a link: a way to another page rather than a statement. */
  readonly link: boolean;
  /** True where it stands in the part of the page that speaks of the course. */
  readonly inScope: boolean;
  /** The cells of a row, each under its header, or the label and the value of a pair. */
  readonly cells?: readonly string[];
  /** The header cells of the row's table, empty where it has none. */
  readonly headers?: readonly string[];
}

/** Elements that the reading is limited to, and elements that it passes over. */
export interface BlockOptions {
  readonly ignore?: readonly Element[] | undefined;
  readonly scope?: readonly Element[] | undefined;
}

/**
 * Cuts a page into pieces of text in the order of the document, with the heading above each, and yields after each
 * small step, so that whoever runs it may rest between two.
 * Navigation, footers, cookie notices and scripts are passed over; tabs and details that are not open are read, and so
 * are open shadow roots. Every DOM gives the same. Linear in the page; of a page longer than any race's the rest is
 * kept only where it carries figures. Where the page changes under the walk, what was moved away is left out.
 */
export function* blockSteps(document: Document, options: BlockOptions = {}): Generator<void, Block[]> {
  const walker = new Walker(document, options);
  walker.title(document.querySelector('title')?.textContent ?? '');
  if (document.body) yield* walker.walk(document.body);
  // A site's file may hand over words copied from the page, where they have no element of their own.
  for (const element of options.scope ?? []) if (!document.contains(element)) yield* walker.walk(element);
  return walker.blocks;
}
