import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page';
import { documentOf } from '../../scripts/inspect/dom';
import { treeOf } from '../../scripts/inspect/tree';

const depthOf = (document: Document) => {
  let depth = 0;
  for (let node = document.querySelector('i')?.parentNode; node; node = node.parentNode) depth++;
  return depth;
};

describe('the document of the inspector', () => {
  it.each([
    ['elements', '<div>'],
    ['paragraphs in elements', '<div><p>x'],
    ['formatting', '<b>'],
    ['drawings', '<svg><g>'],
    ['tables', '<table><tr><td>'],
    ['inline elements with unlike attributes', '<font size="1"><font size="2">'],
  ])('is no deeper than in a browser where %s nest', (_what, part) => {
    const document = documentOf(`<title>Mill Race</title>${part.repeat(1500)}<i>Deep</i>`);
    expect(depthOf(document)).toBeLessThan(530);
    expect(document.documentElement.textContent).toContain('Deep');
    expect(readPage(document, 'https://example.org/').kind).toBe('other');
  });

  it('keeps the order of the text at any depth', () => {
    const document = documentOf(
      Array.from({ length: 2000 }, (_, i) => `<div>w${i} `).join('') + '</div>'.repeat(500),
    );
    const words = (document.body.textContent ?? '').trim().split(/\s+/);
    expect(words).toEqual(Array.from({ length: 2000 }, (_, i) => `w${i}`));
  });

  it('mends markup as the standard has it', () => {
    const document = documentOf('<p>One<p>Two<table><tr><td>A<td>B</table><b>x<i>y</b>z</i>&eacute;');
    expect([...document.querySelectorAll('p')].map((p) => p.textContent?.slice(0, 3))).toEqual([
      'One',
      'Two',
    ]);
    expect(document.querySelectorAll('table > tbody > tr > td')).toHaveLength(2);
    expect(document.querySelectorAll('i')).toHaveLength(2);
    expect(document.body.textContent).toContain('é');
  });

  it('puts what stands in a table beside its cells in front of it, in order and in linear time', () => {
    const strays = Array.from({ length: 30_000 }, (_, i) => `s${i} <b>b${i}</b> `);
    const document = documentOf(`<p>Before</p><table>${strays.join('')}<tr><td>Cell</table><p>After`);
    const words = (document.body.textContent ?? '')
      .replace(/(?=Cell|After)/g, ' ')
      .trim()
      .split(/\s+/);
    expect(words).toEqual([
      ...'Before'.split(' ').map((word) => `${word}s0`),
      ...strays
        .join('')
        .replace(/<\/?b>/g, '')
        .trim()
        .split(/\s+/)
        .slice(1),
      'Cell',
      'After',
    ]);
  });

  it('has so many elements and no more, and of one element so many attributes', () => {
    const [root] = treeOf('<br><i></i>'.repeat(400_000));
    const body =
      root && 'childNodes' in root ? root.childNodes.find((node) => node.nodeName === 'body') : null;
    const inside = body && 'childNodes' in body ? body.childNodes.length : 0;
    // With the html, head and body that the parser adds.
    expect(inside + 3).toBeGreaterThanOrEqual(600_000);
    expect(inside).toBeLessThan(600_010);
    const attributes = Array.from({ length: 2000 }, (_, i) => `a${i}=1`).join(' ');
    const paragraph = documentOf(`<p ${attributes}>First</p>`).querySelector('p');
    expect(paragraph?.getAttributeNames()).toHaveLength(200);
    expect(paragraph?.textContent).toBe('First');
  });

  it('makes an open shadow root of a template that declares one, once, and drops the rest', () => {
    const document = documentOf(
      '<x-y><template shadowrootmode="open"><p>In</p></template><template shadowrootmode="open"><p>Again</p></template></x-y><template><p>Out</p></template><z-z><template shadowrootmode="closed"><p>Shut</p></template></z-z>',
    );
    const inside = document.querySelector('x-y')?.shadowRoot?.querySelectorAll('p') ?? [];
    expect([...inside].map((p) => p.textContent)).toEqual(['In']);
    expect(document.querySelector('z-z')?.shadowRoot).toBeNull();
    expect(document.querySelectorAll('p')).toHaveLength(0);
  });
});
