import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLoosely } from '../../lib/page/loose-json';
import { toEnd } from '../../lib/page/slices';
import { structuredSteps } from '../../lib/page/structured';
import { documentOf } from '../../scripts/inspect/dom';

const structured = (head: string, body = '') =>
  toEnd(structuredSteps(documentOf(`<html><head>${head}</head><body>${body}</body></html>`)));
const script = (json: string, type = 'application/ld+json') =>
  structured(`<script type="${type}">${json}</script>`);

const GOOD = `{"@context":"https://schema.org","@type":"SportsEvent","name":"Mill Race","startDate":"2027-05-02T09:00","description":"A flat 10 km."}`;

describe('JSON-LD', () => {
  it.each([
    ['well formed', GOOD],
    [
      'with trailing commas',
      '{"@type":"SportsEvent","name":"Mill Race","startDate":"2027-05-02","description":"A flat 10 km.",}',
    ],
    [
      'without a comma',
      '{"@type":"SportsEvent"\n"name":"Mill Race"\n"startDate":"2027-05-02" "description":"A flat 10 km."}',
    ],
    [
      'with comments',
      '{/* ours */"@type":"SportsEvent", // the kind\n"name":"Mill Race","startDate":"2027-05-02","description":"A flat 10 km."}',
    ],
    [
      'in single quotes',
      "{'@type':'SportsEvent','name':'Mill Race','startDate':'2027-05-02','description':'A flat 10 km.'}",
    ],
    [
      'with bare keys',
      '{"@type":"SportsEvent",name:"Mill Race",startDate:"2027-05-02",description:"A flat 10 km."}',
    ],
    ['in CDATA', `//<![CDATA[\n${GOOD}\n//]]>`],
    ['in a comment of HTML', `<!-- ${GOOD} -->`],
    ['with a semicolon behind', `${GOOD};`],
    [
      'with line breaks in a string',
      '{"@type":"SportsEvent","name":"Mill\n Race","startDate":"2027-05-02","description":"A flat\t10 km."}',
    ],
    [
      'with its own marks in a string',
      '{"@type":"SportsEvent","name":"Mill Race","startDate":"2027-05-02","description":"A flat 10 km.","slogan":"the "fast" one"}',
    ],
    ['with escapes of HTML for its marks', GOOD.replaceAll('"', '&quot;')],
    [
      'cut off',
      '{"@type":"SportsEvent","name":"Mill Race","startDate":"2027-05-02","description":"A flat 10 km.","offers":[{"price":"3',
    ],
    ['of two values', `{"@type":"WebSite","name":"x"}\n${GOOD}`],
    ['in a graph', `{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},${GOOD}]}`],
    ['in a page', `[{"@type":"WebPage","mainEntity":${GOOD}}]`],
    ['with the type as an address', GOOD.replace('"SportsEvent"', '"https://schema.org/SportsEvent"')],
    ['with the type in a list', GOOD.replace('"SportsEvent"', '["SportsEvent"]')],
    ['with values in lists', GOOD.replace('"Mill Race"', '["Mill Race"]')],
    ['with values of a language', GOOD.replace('"Mill Race"', '{"@value":"Mill Race","@language":"en"}')],
    [
      'with HTML in its text',
      GOOD.replace('A flat 10 km.', '&lt;p&gt;A flat&amp;nbsp;10&#160;km.&lt;/p&gt;'),
    ],
  ])('%s', (_how, json) => {
    expect(script(json).events).toMatchObject([
      { types: ['SportsEvent'], name: 'Mill Race', date: '2027-05-02', description: 'A flat 10 km.' },
    ]);
  });

  it('reads the races of a weekend after the weekend itself', () => {
    const { events } = script(
      '{"@type":"Event","name":"Weekend","subEvent":[{"@type":"SportsEvent","name":"Half"},{"@type":"SportsEvent","name":"10K"}]}',
    );
    expect(events.map(({ name }) => name)).toEqual(['Weekend', 'Half', '10K']);
  });

  it('reads every script of a page, whatever case and charset its type names', () => {
    expect(script(GOOD, 'Application/LD+JSON; charset=utf-8').events).toHaveLength(1);
    const two = `<script type="application/ld+json">${GOOD}</script>`;
    expect(structured(two, two).events).toHaveLength(2);
  });

  it.each([
    [
      'an address with its parts',
      '{"@type":"Place","name":"Quay","address":{"addressLocality":"Mill","addressCountry":{"name":"NL"}}}',
      'Mill, NL',
    ],
    ['an address in one line', '{"@type":"Place","address":"1 Quay, Mill"}', '1 Quay, Mill'],
    ['a name', '[{"@type":"Place","name":"Quay"}]', 'Quay'],
    ['a text', '"Mill"', 'Mill'],
    ['a number', '7', '7'],
  ])('takes the place from %s', (_how, location, place) => {
    expect(script(`{"@type":"Event","location":${location}}`).events[0]?.place).toBe(place);
  });

  it('says nothing where a page describes something else', () => {
    for (const json of ['{"@type":"Product","name":"event"}', 'event', '{"@type":7,"x":"event"}', '']) {
      expect(script(json).events).toEqual([]);
    }
  });
});

describe('parsing by hand', () => {
  it('gives what JSON gives', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom('', ' ;', '\n// end'), (json, end) => {
        const value: unknown = JSON.parse(json);
        fc.pre(typeof value === 'object' && value !== null);
        expect(parseLoosely(json + end)).toEqual(value);
      }),
    );
  });

  it('never throws, whatever it is given, and stops at any depth', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '{',
            '}',
            '[',
            ']',
            '"',
            "'",
            ':',
            ',',
            '\\',
            '\\u00',
            '/*',
            '//',
            '\n',
            'a',
            '@type',
            'null',
            '1e9',
            '&quot;',
          ),
        ),
        (parts) => {
          parseLoosely(parts.join(''));
        },
      ),
    );
    parseLoosely('['.repeat(200_000));
    parseLoosely('{"a":'.repeat(100_000));
  });
});

describe('attributes in the page', () => {
  const event = { types: ['SportsEvent'], name: 'Mill Race', date: '2027-05-02', place: 'Mill' };
  it('reads microdata, and whose each property is', () => {
    const body = `<div itemscope itemtype="http://schema.org/SportsEvent">
      <div itemprop="organizer" itemscope itemtype="http://schema.org/Organization"><b itemprop="name">The club</b></div>
      <a itemprop="name" href="/race">Mill Race</a><time itemprop="startDate" datetime="2027-05-02T09:00">May</time>
      <p itemprop="location" itemscope itemtype="http://schema.org/Place"><i itemprop="name">Quay</i>
        <span itemprop="address" itemscope><i itemprop="addressLocality">Mill</i></span></p>
      <link itemprop="eventStatus" href="https://schema.org/EventCancelled"></div>`;
    expect(structured('', body).events).toMatchObject([{ ...event, cancelled: true, from: 'microdata' }]);
  });

  it('reads RDFa', () => {
    const body = `<div vocab="https://schema.org/" typeof="SportsEvent"><h2 property="name">Mill Race</h2>
      <span property="startDate" content="2027-05-02">2 May</span><span property="schema:location" typeof="Place"><b property="name">Mill</b></span></div>`;
    expect(structured('', body).events).toMatchObject([event]);
  });

  it('takes no more than a few of events without end', () => {
    const body = '<div itemscope itemtype="http://schema.org/Event"><b itemprop="name">x</b>'.repeat(2000);
    expect(structured('', body).events.length).toBeLessThanOrEqual(12);
  });
});

describe('the head of a page', () => {
  it.each([
    ['<meta name="description" content="A flat course.">', 'A flat course.'],
    ['<meta name="Description" content="A flat course.">', 'A flat course.'],
    ['<meta property="og:description" content="A flat course.">', 'A flat course.'],
    [
      '<meta name="description" content=""><meta name="twitter:description" content="A flat course.">',
      'A flat course.',
    ],
    ['<meta name="keywords" content="flat">', null],
  ])('%s', (head, description) => {
    expect(structured(head).description).toBe(description);
  });

  it('takes the title that is meant for others', () => {
    expect(structured('<meta property="og:title" content="Mill &amp;amp; Quay &amp;#8211; 10K">').title).toBe(
      'Mill & Quay – 10K',
    );
  });
});
