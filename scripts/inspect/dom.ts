import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

/** Larger than any page that a browser would show in reasonable time. */
export const MOST_HTML = 40_000_000;

/**
 * The document that a browser would make of a page. The tree comes from a parser that follows the HTML
 * standard (unclosed tags, tables, entities); linkedom then gives it the DOM's interface.
 */
export function documentOf(html: string): Document {
  return parseHTML(serialize(parse(html))).document;
}
