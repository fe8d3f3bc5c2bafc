import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readingOf, readPage } from '../../lib/page';
import { blockSteps } from '../../lib/page/blocks';
import { outlinePage, outlineSteps } from '../../lib/page/outline';
import { PageOutlineSchema } from '../../lib/page/outline-schema';
import { inSlices, type Pace, toEnd } from '../../lib/page/slices';
import { documentOf } from '../../scripts/inspect/dom';

const URL_OF_RACE = 'https://www.harbour-run.example/course';

interface Branch {
  readonly tag: string;
  readonly attribute: string;
  readonly inside: readonly (Branch | string)[];
}

const TAGS =
  'div p span b li ul ol table tr td th dl dt dd h1 h2 h3 a section article details summary svg title img br form select template slot nav x-y main'.split(
    ' ',
  );
const ATTRIBUTES = [
  '',
  'hidden',
  'class="menu"',
  'class="related-posts"',
  'id="p" hidden',
  'aria-controls="p"',
  'role="row"',
  'role="cell"',
  'role="heading" aria-level="9"',
  'colspan="3"',
  'rowspan="99999999"',
  'colspan="-1"',
  'slot="s"',
  'name="s"',
  'shadowrootmode="open"',
  'alt="the course is flat"',
  'href="a.gpx"',
];
const { tree } = fc.letrec<{ tree: Branch; node: Branch | string }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom(...TAGS),
    attribute: fc.constantFrom(...ATTRIBUTES),
    inside: fc.array(tie('node'), { maxLength: 5 }),
  }),
  node: fc.oneof(
    { maxDepth: 8 },
    fc.oneof(
      fc.constantFrom('The course is flat.', '320 m', 'Elevation gain', '10 km', ' ', 'a', '1'),
      fc.string(),
    ),
    tie('tree'),
  ),
}));
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const htmlOf = (node: Branch | string): string =>
  typeof node === 'string'
    ? escaped(node)
    : `<${node.tag} ${node.attribute}>${node.inside.map(htmlOf).join('')}</${node.tag}>`;

/** A clock on which every look takes three milliseconds, so that slices end soon. */
function fastPace(): Pace & { readonly rests: () => number } {
  let now = 0;
  let rests = 0;
  return {
    rests: () => rests,
    now: () => {
      now += 3;
      return now;
    },
    rest: () => {
      rests += 1;
      return Promise.resolve();
    },
  };
}

describe('whatever the tree', () => {
  it('takes an outline that can be sent, leaves the document as it is, and the same in slices', async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (root) => {
        const document = documentOf(`<title>Run</title><body>${htmlOf(root)}`);
        const before = document.documentElement.outerHTML;
        const outline = outlinePage(document, URL_OF_RACE);
        expect(v.is(PageOutlineSchema, outline)).toBe(true);
        expect(JSON.parse(JSON.stringify(outline))).toEqual(outline);
        const sliced = await inSlices(outlineSteps(document, URL_OF_RACE), fastPace());
        expect(sliced).toEqual({ value: outline });
        expect(document.documentElement.outerHTML).toBe(before);
      }),
    );
  });

  it('keeps every word that is shown, once and in its order', () => {
    const layout = fc.constantFrom(
      ...'div p span b li ul table tr td dl dt dd h2 h3 a section details form'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(layout, fc.boolean()), { minLength: 1, maxLength: 60 }), (parts) => {
        let words = 0;
        const html = parts.map(([tag, isOpen]) => `<${isOpen ? '' : '/'}${tag}> word${words++} `).join('');
        const document = documentOf(`<body>${html}`);
        const shown = (document.body.textContent ?? '').match(/word\d+/g) ?? [];
        // A term stands as a text of its own before its pair.
        const taken = toEnd(blockSteps(document)).flatMap(
          ({ kind, text, cells }) => (kind === 'pair' ? (cells?.[1] ?? '') : text).match(/word\d+/g) ?? [],
        );
        expect(taken).toEqual(shown);
      }),
    );
  });
});

describe('a page too long for any race', () => {
  const story = '<p>The harbour was built by people whose names are on the stones by the water.</p>';
  const said = '<p>The course is flat, with 20 m of climb.</p>';

  it('is kept whole as far as a page of a race goes', () => {
    const blocks = toEnd(blockSteps(documentOf(`<body>${story.repeat(1800)}<p>The last words.</p>`)));
    expect(blocks.at(-1)?.text).toBe('The last words.');
  });

  it('is kept where it has figures after that, and sent in no more than so much', () => {
    const document = documentOf(`<body>${story.repeat(3000)}${said}`);
    const blocks = toEnd(blockSteps(document));
    expect(blocks.at(-1)?.text).toBe('The course is flat, with 20 m of climb.');
    const endless = outlinePage(documentOf(`<body>${said.repeat(8000)}`), URL_OF_RACE);
    for (const outline of [outlinePage(document, URL_OF_RACE), endless])
      expect(JSON.stringify(outline).length).toBeLessThan(1_200_000);
  });

  it('is cut between sentences where one paragraph has all of it', () => {
    const blocks = toEnd(blockSteps(documentOf(`<body><p>${'The course is flat. '.repeat(20_000)}`)));
    expect(blocks.length).toBeGreaterThan(10);
    for (const { text } of blocks) {
      expect(text).toMatch(/^The course is flat\..*\.$/);
      expect(text.length).toBeLessThanOrEqual(20_000);
    }
  });
});

describe('in slices', () => {
  const html = `<body><h1>Run</h1>${'<p>The course is flat.</p>'.repeat(2000)}`;

  it('rests again and again', async () => {
    const pace = fastPace();
    await inSlices(outlineSteps(documentOf(html), URL_OF_RACE), pace);
    expect(pace.rests()).toBeGreaterThan(10);
  });

  it('stops where nobody waits any more', async () => {
    const pace = fastPace();
    const steps = outlineSteps(documentOf(html), URL_OF_RACE);
    expect(await inSlices(steps, pace, () => pace.rests() === 3)).toBeNull();
    expect(pace.rests()).toBe(3);
  });

  it('goes on where the page takes away what it stands on', () => {
    for (const at of [1, 2, 5, 9]) {
      const document = documentOf(
        `<body>${'<p>The course is flat.</p>'.repeat(40)}<section>${'<p>Fast too.</p>'.repeat(400)}</section><p>The end.</p>`,
      );
      const steps = blockSteps(document);
      for (let step = 0; step < at; step++) steps.next();
      document.querySelector('section')?.remove();
      const texts = toEnd(steps).map(({ text }) => text);
      expect(texts.slice(0, 40)).toEqual(Array(40).fill('The course is flat.'));
      expect(texts.at(-1)).toBe('The end.');
    }
  });

  it('reads what is left, once and in order, whatever the page takes away between two steps', () => {
    const part = (n: number) => `<section><p>word${n}</p><div><p>more${n}</p></div></section>`;
    const html = `<body>${Array.from({ length: 120 }, (_, n) => part(n)).join('')}`;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(600)), { maxLength: 8 }), (removals) => {
        const document = documentOf(html);
        const steps = blockSteps(document);
        let result = steps.next();
        for (const [wait, which] of removals) {
          for (let i = 0; i < wait && !result.done; i++) result = steps.next();
          const all = document.body.querySelectorAll('*');
          all[which % all.length]?.remove();
        }
        const blocks = result.done ? result.value : toEnd(steps);
        const read = blocks.map(({ text }) => text);
        const order = Array.from({ length: 120 }, (_, n) => [`word${n}`, `more${n}`]).flat();
        expect(read).toEqual(order.filter((text) => read.includes(text)));
      }),
      { numRuns: 60 },
    );
  });

  it('reads a document that grows while it is read', () => {
    const document = documentOf('<body><p>First.</p>');
    const steps = blockSteps(document);
    document.body.append(document.createElement('p'));
    expect(toEnd(steps).map(({ text }) => text)).toEqual(['First.']);
  });
});

describe('the two halves of reading', () => {
  it('give what reading at once gives, silence too', () => {
    const document = documentOf(
      '<title>Mill Race 10K</title><h1>Mill Race 10K</h1><p>The course is flat.</p>',
    );
    for (const url of [URL_OF_RACE, 'https://runsignup.com/Race/Results/1', 'nonsense'])
      expect(readingOf(outlinePage(document, url), url)).toEqual(readPage(document, url));
  });
});
