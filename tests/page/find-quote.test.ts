import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findQuote, type QuotePlace } from '../../lib/page/find-quote';

const bodyOf = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;

const places = (root: Node, quote: string): QuotePlace[] =>
  [...findQuote(root, quote)].filter((place) => place !== null);

/** The text from the start of a place to its end, in the order of the document. */
function textAt(root: Node, { start, end }: QuotePlace): string {
  let text = '';
  let inside = false;
  const walk = (node: Node) => {
    if (node.nodeType === 3) {
      const all = node.nodeValue ?? '';
      const from = node === start.node ? start.offset : 0;
      if (node === start.node) inside = true;
      if (inside) text += all.slice(from, node === end.node ? end.offset : all.length);
      if (node === end.node) inside = false;
    }
    for (const child of node.childNodes) walk(child);
  };
  walk(root);
  return text;
}

const bare = (text: string) => text.replace(/[\s\u200b\ufeff]/g, '');

describe('a quote on the page', () => {
  it.each([
    ['in one text', '<p>The course is flat and fast.</p>', 'course is flat'],
    [
      'across inline elements',
      '<p>The course is <b>fl</b>at, with <a href="#">46&nbsp;m</a> of climb</p>',
      'flat, with 46 m',
    ],
    ['across line breaks', '<p>The\n   course\n\tis flat</p>', 'The course is flat'],
    ['in the cells of a row', '<table><tr><td>Half</td> <td> 310 m </td></tr></table>', 'Half 310 m'],
    ['in a label and its value', '<dl><dt>Elevation gain<dd>305 m</dl>', 'Elevation gain 305 m'],
    ['in a closed part', '<details><summary>Q</summary><p>It is hilly.</p></details>', 'It is hilly.'],
    ['over a script', '<p>It is <script>var a = 1;</script>hilly</p>', 'It is hilly'],
    ['after half of itself', '<p>aab aac aabaac</p>', 'aabaac'],
    ['after a false start that overlaps it', '<p>ababac</p>', 'abac'],
  ])('is found %s', (_where, html, quote) => {
    const body = bodyOf(html);
    const [first] = places(body, quote);
    expect(first && bare(textAt(body, first)).replace(/vara=1;/, '')).toBe(bare(quote));
  });

  it('is found at every place where it stands, in order', () => {
    const body = bodyOf('<nav>flat</nav><p>flat and flat</p>');
    expect(
      places(body, 'flat').map(({ start }) => [start.node.parentNode?.nodeName.toLowerCase(), start.offset]),
    ).toEqual([
      ['nav', 0],
      ['p', 0],
      ['p', 9],
    ]);
  });

  it.each([
    ['that stands in a script', '<script>flat course</script>'],
    ['that stands on our own card', '<uncramp-card>flat course</uncramp-card>'],
    ['that is broken by other words', '<p>flat <b>and fast</b> course</p>'],
    ['that differs by its case', '<p>Flat Course</p>'],
  ])('is not found %s', (_where, html) => {
    expect(places(bodyOf(html), 'flat course')).toEqual([]);
  });

  it('without a word is nowhere', () => {
    expect([...findQuote(bodyOf('<p>a b</p>'), ' \u00a0 ')]).toEqual([]);
  });

  it('is found wherever markup and spaces cut it', () => {
    const word = fc.stringMatching(/^[a-cA-C0-9]{1,4}$/);
    const glue = fc.constantFrom(' ', '\n', '<b>', '</b>', '<br>', '\u00a0', '');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.array(word, { maxLength: 6 }),
        fc.array(glue, { minLength: 12, maxLength: 12 }),
        (quote, before, glues) => {
          const mixed = [...before, ...quote].map((each, i) => `${each}${glues[i] ?? ''}`).join('');
          const body = bodyOf(`<p>${mixed}</p>`);
          const found = places(body, quote.join(' '));
          expect(found.length).toBeGreaterThan(0);
          for (const place of found) expect(bare(textAt(body, place))).toBe(quote.join(''));
        },
      ),
    );
  });

  it('takes time in proportion to the page, with pauses', () => {
    const body = bodyOf('<p>aaaa aaaa aaab</p>'.repeat(4000));
    const steps = [...findQuote(body, `${'a'.repeat(200)}b`)];
    expect(steps.length).toBeGreaterThan(5);
    expect(steps.filter((step) => step !== null)).toEqual([]);
  });
});
