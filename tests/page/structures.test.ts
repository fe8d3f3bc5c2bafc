import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page';
import type { PageReading } from '../../lib/page/reading';
import { documentOf } from '../../scripts/inspect/dom';

/** Enough of a race's own page that only the body under test decides what is read of the course. */
const FRAME =
  '<p>Registration is open. Runners start on Sunday at 9:00 and collect bibs before the race. Every finisher gets a medal; aid stations have water.</p>';

function read(body: string, head = '', title = 'Harbour Half Marathon', lang = 'en'): PageReading {
  return readPage(
    documentOf(
      `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body><h1>${title}</h1>${FRAME}${body}</body></html>`,
    ),
    'https://www.harbour-run.example/course',
  );
}

const said = (reading: PageReading) =>
  reading.hints.map(
    ({ says, appliesToKm }) =>
      `${'terrain' in says ? says.terrain : 'm' in says ? `${says.kind} ${Math.round(says.m)}` : says.kind}${appliesToKm === undefined ? '' : ` of ${Math.round(appliesToKm)}`}`,
  );

describe('a label and its value', () => {
  it.each([
    ['in bold before it', '<p><strong>Elevation gain:</strong> 320 m<br><strong>Start:</strong> 9:00</p>'],
    ['on the next line', '<p>Elevation gain<br>320 m<br>Cut-off<br>3 h</p>'],
    [
      'in two cells',
      '<table><tr><th>Start</th><td>9:00</td></tr><tr><th>Elevation gain</th><td>320 m</td></tr></table>',
    ],
    [
      'in two cells with paragraphs',
      '<table><tr><td><p>Elevation gain</p></td><td><p>320 m</p></td></tr></table>',
    ],
    [
      'in cells of roles',
      '<div role="table"><div role="row"><div role="rowheader">Elevation gain</div><div role="cell">320 m</div></div></div>',
    ],
    ['in a definition list', '<dl><dt>Start</dt><dd>9:00</dd><dt>Elevation gain</dt><dd>320 m</dd></dl>'],
    ['in a definition list with groups', '<dl><div><dt>Elevation gain</dt><dd><p>320 m</p></dd></div></dl>'],
    [
      'in two spans of an item',
      '<ul><li><span>Start</span><span>9:00</span></li><li><span class="k">Elevation gain</span><span class="v">320 m</span></li></ul>',
    ],
    ['in a strong and a span', '<ul><li><strong>Elevation gain</strong><span>320 m</span></li></ul>'],
    ['in two lines of an item', '<ul><li><b>Elevation gain</b><p>320 m</p></li></ul>'],
    [
      'in sibling divs',
      '<div class="facts"><div><div>Start</div><div>9:00</div></div><div><div>Elevation gain</div><div>320 m</div></div></div>',
    ],
    [
      'in a row of labels above a row of values',
      '<table><tr><th>Start</th><th>Elevation gain</th><th>Fee</th></tr><tr><td>9:00</td><td>320 m</td><td>£30</td></tr></table>',
    ],
    [
      'behind the value, below an icon',
      '<div class="stat"><i class="icon"></i><span>21.1 km</span><small>Distance</small></div><div class="stat"><i class="icon"></i><span>320 m</span><small>Elevation gain</small></div>',
    ],
    [
      'behind the value, in divs',
      '<div class="stats"><div><div class="n">21.1 km</div><div class="l">Distance</div></div><div><div class="n">320 m</div><div class="l">Elevation gain</div></div></div>',
    ],
    [
      'behind the value, as D+',
      '<div class="stats"><div><p>21.1 km</p><p>Distance</p></div><div><p>320 m</p><p>D+</p></div></div>',
    ],
    [
      'behind the value, its unit apart',
      '<div><span class="n">320</span><span class="u">m</span><span class="l">Elevation gain</span></div>',
    ],
    ['in a heading above its value', '<h3>Elevation gain</h3><p>320 m</p><h3>Start</h3><p>9:00</p>'],
    [
      'in cells below a picture',
      '<table><tr><td><img src="up.svg" alt="arrow up">Elevation gain</td><td>320 m</td></tr></table>',
    ],
    ['in the legend of a list', '<ul><li>Start: 9:00</li><li>Elevation gain – 320 m</li></ul>'],
    ['with a colon of its own', '<div><span>Elevation gain</span><span>:</span><span>320 m</span></div>'],
    ['with the unit in brackets', '<dl><dt>Elevation gain (m)</dt><dd>320</dd></dl>'],
    [
      'in a row that spans columns',
      '<table><tr><th colspan="2">Course</th></tr><tr><td>Elevation gain</td><td>320 m</td></tr></table>',
    ],
    [
      'in a button and its panel',
      '<button aria-controls="p1" aria-expanded="false">Course</button><div id="p1" hidden><p>Elevation gain: 320 m</p></div>',
    ],
  ])('%s', (_how, body) => {
    expect(said(read(body)).join()).toMatch(/^gain 320\b/);
  });
});

describe('a table of several distances', () => {
  const two = 'Harbour Marathon and Half Marathon';
  it.each([
    [
      'a row each',
      '<table><tr><th>Race</th><th>Distance</th><th>Elevation gain</th></tr><tr><td>Marathon</td><td>42.2 km</td><td>640 m</td></tr><tr><td>Half Marathon</td><td>21.1 km</td><td>320 m</td></tr></table>',
    ],
    [
      'a row each, with start and cut-off',
      '<table><tr><th>Race</th><th>Elevation gain</th><th>Start time</th><th>Cut-off</th></tr><tr><td>Marathon</td><td>640 m</td><td>8:00</td><td>6 h</td></tr><tr><td>Half Marathon</td><td>320 m</td><td>9:00</td><td>3 h</td></tr></table>',
    ],
    [
      'a row each, by length',
      '<table><thead><tr><th>Distance</th><th>Elevation gain</th><th>Time limit</th></tr></thead><tbody><tr><td>42.2 km</td><td>640 m</td><td>6 h</td></tr><tr><td>21.1 km</td><td>320 m</td><td>3 h</td></tr></tbody></table>',
    ],
    [
      'a column each',
      '<table><tr><th></th><th>Marathon</th><th>Half Marathon</th></tr><tr><td>Elevation gain</td><td>640 m</td><td>320 m</td></tr></table>',
    ],
    [
      'a column each, with a span before',
      '<table><tr><th rowspan="2">Facts</th><th colspan="2">Race</th></tr><tr><th>Marathon</th><th>Half Marathon</th></tr><tr><td>Elevation gain</td><td>640 m</td><td>320 m</td></tr></table>',
    ],
    [
      'several rows each',
      '<table><tr><th>Race</th><th>What</th><th>How much</th></tr><tr><td rowspan="2">Marathon</td><td>Start</td><td>8:00</td></tr><tr><td>Elevation gain</td><td>640 m</td></tr><tr><td rowspan="2">Half Marathon</td><td>Start</td><td>9:00</td></tr><tr><td>Elevation gain</td><td>320 m</td></tr></table>',
    ],
    [
      'a card each',
      '<section><h3>Marathon</h3><ul><li><span>Elevation gain</span><span>640 m</span></li></ul></section><section><h3>Half Marathon</h3><ul><li><span>Elevation gain</span><span>320 m</span></li></ul></section>',
    ],
    [
      'a card each, value first',
      '<div class="card"><h3>Marathon</h3><div class="n">640 m</div><div class="l">Elevation gain</div></div><div class="card"><h3>Half Marathon</h3><div class="n">320 m</div><div class="l">Elevation gain</div></div>',
    ],
    [
      'a tab each',
      '<div role="tablist"><button role="tab" aria-controls="m">Marathon</button><button role="tab" aria-controls="h">Half Marathon</button></div><div role="tabpanel" id="m"><h3>Marathon</h3><p>Elevation gain: 640 m</p></div><div role="tabpanel" id="h" hidden><h3>Half Marathon</h3><p>Elevation gain: 320 m</p></div>',
    ],
  ])('%s', (_how, body) => {
    const found = said(read(body, '', two));
    expect(found).toContain('gain 640 of 42');
    expect(found).toContain('gain 320 of 21');
  });

  it('does not take the points of a course for its distances', () => {
    const points =
      '<table><tr><th>Aid station</th><th>km</th><th>Elevation</th><th>Cut-off</th></tr><tr><td>Mill</td><td>5 km</td><td>610 m</td><td>9:40</td></tr><tr><td>Ridge</td><td>10 km</td><td>980 m</td><td>10:30</td></tr></table>';
    expect(said(read(points)).join()).not.toMatch(/610|980/);
  });
});

describe('a table with a column of distances', () => {
  const table = `<table><tr><th>Race</th><th>Distance</th><th>Climb</th><th>Start</th><th>Price</th></tr>
    <tr><td>Ultra</td><td>50 km</td><td>1,450 m</td><td>7:00</td><td>£60</td></tr>
    <tr><td>Classic</td><td>21 km</td><td>620 m</td><td>9:00</td><td>£35</td></tr></table>`;

  it('gives each its climb', () => {
    const reading = read(table, '', 'Ridge Races');
    expect(reading.distances.map(({ km }) => km)).toEqual([50, 21]);
    expect(said(reading)).toEqual(['gain 1450 of 50', 'gain 620 of 21']);
  });

  it('takes its unit from its head', () => {
    const bare = table.replace('>Distance<', '>Distance (km)<').replaceAll(' km</td>', '</td>');
    expect(read(bare, '', 'Ridge Races').distances.map(({ km }) => km)).toEqual([50, 21]);
  });

  it('offers no place of an aid station', () => {
    const stations =
      '<table><tr><th>Station</th><th>Distance</th><th>Cut-off</th></tr><tr><td>Barn</td><td>7 km</td><td>9:00</td></tr><tr><td>Mill</td><td>15 km</td><td>10:00</td></tr></table>';
    expect(read(stations).distances.map(({ km }) => Math.round(km))).toEqual([21]);
  });

  it('reads two headings that are lengths alone', () => {
    const reading = read(
      '<h2>30 km</h2><p>The long one.</p><h2>15 km</h2><p>The short one.</p>',
      '',
      'Mill Trail',
    );
    expect(reading.distances.map(({ km }) => km)).toEqual([30, 15]);
  });
});

describe('parts that are not open or not in the text', () => {
  it.each([
    ['details', '<details><summary>Is it hilly?</summary><p>The course is flat and fast.</p></details>'],
    [
      'an accordion',
      '<div class="accordion"><button aria-expanded="false">Course</button><div class="accordion-panel" style="display:none"><p>The course is flat and fast.</p></div></div>',
    ],
    [
      'a panel hidden from readers aloud',
      '<div class="panel" aria-hidden="true"><p>The course is flat and fast.</p></div>',
    ],
    [
      'a hidden panel that a button opens',
      '<button aria-controls="c">Course</button><div id="c" hidden><p>The course is flat and fast.</p></div>',
    ],
    [
      'a panel hidden until found',
      '<div id="x" hidden="until-found"><p>The course is flat and fast.</p></div>',
    ],
    [
      'a question of a definition list',
      '<dl><dt>Is the course hilly?</dt><dd>No, the course is flat and fast.</dd></dl>',
    ],
    ['a picture of the profile', '<img src="p.png" alt="Elevation profile: the course is flat and fast">'],
    [
      'a caption',
      '<figure><img src="p.png" alt=""><figcaption>The course is flat and fast.</figcaption></figure>',
    ],
    [
      'a drawn profile',
      '<svg role="img" aria-label="Profile: the course is flat and fast"><path d="M0 0"/></svg>',
    ],
    [
      'the title of a drawing',
      '<svg><title>Profile: the course is flat and fast</title><path d="M0 0"/></svg>',
    ],
    [
      'an element that stands for a picture',
      '<div role="img" aria-label="Profile: the course is flat and fast"></div>',
    ],
    [
      'a shadow root',
      '<race-facts><template shadowrootmode="open"><p>The course is flat and fast.</p></template></race-facts>',
    ],
    [
      'a slot',
      '<race-facts><template shadowrootmode="open"><section><slot name="course">Hilly.</slot></section></template><p slot="course">The course is flat and fast.</p></race-facts>',
    ],
  ])('reads %s', (_what, body) => {
    expect(said(read(body))).toContain('flat');
  });

  it.each([
    ['a template', '<template><p>The course is hilly.</p></template>'],
    ['what is shown without scripts', '<noscript><p>The course is hilly.</p></noscript>'],
    ['a hidden part that nothing opens', '<div hidden><p>The course is hilly.</p></div>'],
    ['a script', '<script>"The course is hilly."</script>'],
    [
      'a light child that no slot takes',
      '<race-facts><template shadowrootmode="open"><p>Start 9:00</p></template><p>The course is hilly.</p></race-facts>',
    ],
    ['a frame', '<iframe srcdoc="<p>The course is hilly.</p>"></iframe>'],
  ])('passes over %s', (_what, body) => {
    expect(said(read(body))).toEqual([]);
  });
});
