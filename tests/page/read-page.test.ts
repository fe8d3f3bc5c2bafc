import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page';
import { asRacePage, couldBeRace, type PageReading, PageReadingSchema } from '../../lib/page/reading';
import { documentOf } from '../../scripts/inspect/dom';

const URL_OF_RACE = 'https://www.harbour-run.example/course';

interface PageParts {
  readonly title?: string;
  readonly head?: string;
  readonly body: string;
  readonly url?: string;
  readonly today?: string;
}

/** Enough of a race's own page that only the body under test decides what is read of the course. */
const FRAME =
  '<p>Registration is open. Runners start on Sunday at 9:00 and collect bibs before the race. Every finisher gets a medal; aid stations have water.</p>';

function read({
  title = 'Harbour Half Marathon',
  head = '',
  body,
  url = URL_OF_RACE,
  today,
}: PageParts): PageReading {
  const html = `<!doctype html><html lang="en-US"><head><title>${title}</title>${head}</head><body><h1>${title}</h1>${FRAME}${body}</body></html>`;
  return readPage(documentOf(html), url, today);
}

const said = (reading: PageReading) =>
  reading.hints.map(({ says }) =>
    'terrain' in says ? says.terrain : 'm' in says ? `${says.kind} ${Math.round(says.m)}` : says.kind,
  );
const kms = (reading: PageReading) => reading.distances.map(({ km }) => km);

describe('where statements stand', () => {
  it.each([
    [
      'a table of labels and values',
      '<table><tr><td>Ascent</td><td>26,705 feet</td></tr></table>',
      'gain 8140',
      'table',
    ],
    [
      'a table with a unit in its head',
      '<table><tr><th>Race</th><th>Elevation gain (ft)</th></tr><tr><td>Half Marathon</td><td>1,200</td></tr></table>',
      'gain 366',
      'table',
    ],
    ['a definition list', '<dl><dt>Elevation gain</dt><dd>320 m</dd></dl>', 'gain 320', 'table'],
    ['a label above its value', '<div>Elevation gain</div><div>320 m</div>', 'gain 320', 'text'],
    [
      'a value above its label',
      '<div><b>Where</b><p>Pier.</p></div><div>320 m</div><div>elevation gain</div>',
      'gain 320',
      'text',
    ],
    ['a list', '<ul><li>Gain: 320 m</li></ul>', 'gain 320', 'list'],
    ['lines parted by br', '<p>Start: pier<br>Elevation gain: 320 m<br>Finish: pier</p>', 'gain 320', 'text'],
    [
      'details that are not open',
      '<details><summary>Course</summary><p>The course is flat.</p></details>',
      'flat',
      'text',
    ],
    [
      'a tab that is not open',
      '<div role="tabpanel" hidden><p>The course is flat.</p></div>',
      'flat',
      'text',
    ],
    [
      'the text of an image',
      '<img src="profile.png" alt="Course profile with 320 m of elevation gain">',
      'gain 320',
      'image-text',
    ],
    [
      'a caption',
      '<figure><figcaption>The course has 320 m of elevation gain.</figcaption></figure>',
      'gain 320',
      'image-text',
    ],
    ['a heading', '<h2>Flat and fast course</h2>', 'flat', 'heading'],
  ])('reads %s', (_what, body, meaning, from) => {
    const reading = read({ body });
    expect(said(reading)).toContain(meaning);
    expect(reading.hints.map((hint) => hint.from)).toContain(from);
  });

  it.each([
    ['navigation', '<nav><p>Flat and fast course</p></nav>'],
    ['a footer', '<footer><p>Flat and fast course</p></footer>'],
    ['a cookie notice', '<div class="cookie-banner"><p>Flat and fast course</p></div>'],
    ['a script', '<script>const x = "Flat and fast course 320 m of elevation gain";</script>'],
    ['a template', '<template><p>Flat and fast course</p></template>'],
    ['a hidden part', '<div hidden><p>Flat and fast course</p></div>'],
    ['a link to another race', '<ul><li><a href="/other">Flat and fast Lakes 10K course</a></li></ul>'],
    [
      'a list of aid stations',
      '<table><tr><th>Aid station</th><th>Mile</th><th>Elevation gain</th></tr><tr><td>Pier</td><td>3</td><td>500 ft</td></tr></table>',
    ],
  ])('passes over %s', (_what, body) => {
    expect(read({ body }).hints).toEqual([]);
  });

  it('reads descriptions for machines', () => {
    const meta = read({
      head: '<meta name="description" content="A flat and fast course along the water.">',
      body: '',
    });
    expect(meta.hints[0]).toMatchObject({ from: 'meta', says: { terrain: 'flat' } });
    const json = {
      '@graph': [
        {
          '@type': ['SportsEvent'],
          name: 'Harbour Half Marathon',
          startDate: '2031-05-04T09:00',
          description: 'A hilly course.',
          location: { address: { addressLocality: 'Port Ellis' } },
        },
      ],
    };
    const event = read({
      head: `<script type="application/ld+json">${JSON.stringify(json)}</script>`,
      body: '',
    });
    expect(event.race).toMatchObject({
      name: 'Harbour Half Marathon',
      date: '2031-05-04',
      place: 'Port Ellis',
    });
    expect(event.hints[0]).toMatchObject({ from: 'json-ld', says: { terrain: 'hilly' } });
  });

  it.each([
    ['trailing commas', '{"@type":"Event","name":"Pier 10K","startDate":"2031-05-04",}'],
    ['a missing comma', '{"@type":"Event","name":"Pier 10K" "startDate":"2031-05-04"}'],
    ['a broken end', '{"@type":"Event","name":"Pier 10K","startDate":"2031-05-04","offers":{"price":12EUR'],
    [
      'a line break in a text',
      '{"@type":"Event","name":"Pier 10K","description":"one\ntwo","startDate":"2031-05-04"}',
    ],
  ])('reads JSON-LD with %s', (_what, source) => {
    const reading = read({
      title: 'Pier 10K',
      head: `<script type="application/ld+json">${source}</script>`,
      body: '',
    });
    expect(reading.race).toMatchObject({ name: 'Pier 10K', date: '2031-05-04' });
  });

  it('reads microdata', () => {
    const body =
      '<div itemscope itemtype="https://schema.org/SportsEvent"><span itemprop="name">Harbour Half</span><time itemprop="startDate" datetime="2031-05-04T09:00">4 May</time></div>';
    expect(read({ body }).race).toMatchObject({ name: 'Harbour Half', date: '2031-05-04' });
  });

  it('keeps each distance with its own figure', () => {
    const body =
      '<table><tr><th></th><th>50K</th><th>25K</th></tr><tr><th>Elevation gain</th><td>7,500 ft</td><td>3,700 ft</td></tr></table><h2>50K</h2><p>A hilly course.</p><h2>25K</h2><p>A flat course.</p>';
    const reading = read({ title: 'Ridgeline Trail Race 50K and 25K', body });
    const figures = reading.hints.map(({ says, appliesToKm }) => [
      'm' in says ? Math.round(says.m) : 'terrain' in says && says.terrain,
      appliesToKm,
    ]);
    expect(figures).toEqual(
      expect.arrayContaining([
        [2286, 50],
        [1128, 25],
        ['hilly', 50],
        ['flat', 25],
      ]),
    );
  });
});

describe('distances', () => {
  it.each([
    ['26.2 miles of joy', 'Bay Marathon', '<p>The marathon is 26.2 miles long.</p>', [42.195]],
    ['several in a title', 'Pines Trail Run 50K, 25K & 10K', '', [50, 25, 10]],
    ['a bare M among others', 'Desert Ultra 100M, 50M and 26.2M', '', [160.934, 80.467, 42.165]],
    ['words', 'Lakeside Half Marathon', '', [21.098]],
    ['a decimal comma', 'Ronda 42,195 km road race', '', [42.195]],
    ['shared units', 'Spring 5, 10 and 15K race', '', [15, 10, 5]],
    ['a list', 'Mill Town Run', '<ul><li>10K – 9:00 am</li><li>5K run/walk – 9:30 am</li></ul>', [10, 5]],
  ])('reads %s', (_what, title, body, wanted) => {
    expect(kms(read({ title, body }))).toEqual(wanted);
  });

  it.each([
    ['aid stations', '<p>Aid stations stand every 2.5 km along the route.</p>'],
    ['a cut-off', '<p>The cut-off is at 15 km after two hours.</p>'],
    ['parking', '<p>Parking is 3 miles away.</p>'],
    ['a qualifier', '<p>To qualify you must have finished a 50K race.</p>'],
    ['a part', '<p>The last 6 miles follow the beach.</p>'],
    ['another race', '<p>Compare a 5 km time against a marathon.</p>'],
    ['a mile mark', '<p>Water waits at mile 4 and mile 8.</p>'],
  ])('does not offer %s', (_what, body) => {
    expect(kms(read({ title: 'Cedar 10K race', body }))).toEqual([10]);
  });

  it('gives the loop of a backyard ultra, not what it adds up to', () => {
    const body =
      '<p>Each lap is 4.167 miles, every hour, until the last one standing. It adds up to 100 miles in 24 laps.</p>';
    expect(kms(read({ title: 'Quarry Backyard Ultra', body }))).toEqual([6.706]);
  });

  it('knows how long a parkrun is', () => {
    expect(kms(read({ title: 'Mill Meadow parkrun', body: '<p>Three laps of the park.</p>' }))).toEqual([5]);
  });
});

describe('what is none of our business', () => {
  const page = (title: string, text: string, head = '') =>
    readPage(
      documentOf(
        `<html><head><title>${title}</title>${head}</head><body><h1>${title}</h1>${text
          .split('|')
          .map((line) => `<p>${line}</p>`)
          .join('')}</body></html>`,
      ),
      'https://example.org/page',
    );

  it.each([
    [
      'a ride',
      'Valley Classic',
      'A 100 mile ride with 8,000 ft of climbing. Cyclists register online. | Bikes need two brakes and riders a helmet. Start 7:00, aid stations, timing chip, course map, finish.',
    ],
    [
      'a triathlon',
      'Lake Sprint Triathlon – Course',
      'Swim 750 m, bike 20 km, run 5 km. The run course is flat and fast. Register by Sunday.',
    ],
    [
      'shoes',
      'Best trail running shoes',
      'Runners love the 6 mm drop. These shoes suit a marathon and a 50K race.',
    ],
    [
      'a campaign',
      'The marathon campaign is over',
      'Voters went to the polls. The candidate was running for the senate in a marathon of an election. Register to vote.',
    ],
    [
      'a film night',
      'Movie marathon on Friday',
      'Films from 7:00 pm to the finish. Entry by registration; medals for whoever stays awake in the cinema.',
    ],
    [
      'code',
      'Race conditions explained',
      'Two threads race for one lock. The code runs and the program finishes first or last.',
    ],
    [
      'results',
      'Harbour Half Marathon 2031 results',
      'Place, bib, runner, finish time, age group of the race.',
    ],
    [
      'a report',
      'My harbour half marathon race report',
      'I ran, I felt good, my legs hurt, we finished. I was happy with my race and my time.',
    ],
    [
      'a list',
      'The 12 flattest half marathons',
      'Register for the race of your choice; each course is flat.',
    ],
    ['a checkout', 'Checkout – Harbour Half Marathon', 'Race entry 1 x half marathon, bib, shirt, payment.'],
    [
      'a plan',
      'Training plans for your first 10K',
      'Runners start with a walk and finish a race. Register for the course.',
    ],
    ['golf', 'Charity classic', 'A golf tournament. Golfers register, start at 7:30 and finish with awards.'],
    [
      'shipping',
      'What is flat-rate shipping',
      'One price for every shipment; parcels are registered at the start and finish of the route.',
    ],
    [
      'a concert',
      'A Bruckner Marathon',
      'Nine symphonies on Saturday from 10 am. A long course of music with steep climbs; tickets at the door.',
    ],
    [
      'a place',
      'Marathon, Florida: where to stay',
      'Rooms from $99 on the beach. Register for offers and start your holiday.',
    ],
    [
      'what to eat',
      'What to eat before a 10K',
      'Runners start the day with oats. Pace and finish time depend on fuel in a race.',
    ],
    ['nothing', '', ''],
  ])('keeps silent on %s', (_what, title, text) => {
    const reading = page(title, text);
    expect(reading.cardShown).toBe(false);
    expect(reading.kind).toBe('other');
    expect(reading.outcome).toBe('not-applicable');
  });

  it('is read as a race where the runner says that it is one', () => {
    const club = page('Over the moor', 'Thin notes of a club. | 12 km, 640 m of ascent.');
    expect(club).toMatchObject({ kind: 'other', cardShown: false });
    expect(couldBeRace(club)).toBe(true);
    expect(asRacePage(club)).toMatchObject({ kind: 'race', cardShown: true, outcome: 'found' });
    expect(club.hints.map(({ says }) => says)).toContainEqual({ kind: 'gain', m: 640 });
    const empty = page('Rooms', 'A quiet place by the sea.');
    expect(couldBeRace(empty)).toBe(false);
    expect(asRacePage(empty)).toBe(empty);
  });

  it('does not take a SportsEvent for a run', () => {
    const event =
      '<script type="application/ld+json">{"@type":"SportsEvent","name":"Charity Golf Classic"}</script>';
    expect(
      page('Charity Classic', 'A day of golf for golfers. Registration is open, awards at the finish.', event)
        .cardShown,
    ).toBe(false);
  });

  it.each([
    [
      'German',
      'Stadtlauf Seeburg – Ausschreibung',
      'Anmeldung bis Freitag. Die Läufer starten um 10:00 Uhr, die Startnummern gibt es am Start. | Zeitnahme mit Chip, Verpflegung im Ziel, Siegerehrung um 13 Uhr. 10 km Strecke.',
    ],
    [
      'French',
      '10 km de Vallon – Règlement',
      'Les coureurs retirent leur dossard avant le départ. | Inscription en ligne, ravitaillement au kilomètre 5, arrivée au stade, parcours mesuré.',
    ],
    [
      'Spanish',
      'Carrera Popular de Robledo 10K',
      'Los corredores recogen el dorsal antes de la salida. | Inscripciones abiertas, recorrido urbano, meta en la plaza y avituallamiento.',
    ],
  ])('knows a %s race page', (_language, title, text) => {
    expect(page(title, text).kind).toBe('race');
  });
});

describe('course files and maps in the markup', () => {
  it('reads what a Strava placeholder carries', () => {
    const body =
      '<div class="strava-embed-placeholder" data-embed-type="route" data-embed-id="1" data-distance="21100" data-elevation-gain="210"></div>';
    expect(read({ body }).hints[0]).toMatchObject({
      from: 'map-embed',
      says: { kind: 'gain', m: 210 },
    });
  });

  it('lists files by origin, and the file inside an embed', () => {
    const options = encodeURIComponent(JSON.stringify({ files: ['https://maps.example/loop.gpx'] }));
    const body = `<a href="files/course.gpx">Course file</a><a href="https://cdn.example/a.kml">Map</a><a href="b.KMZ?v=2">Map</a><a href="javascript:alert(1).gpx">x</a><iframe src="https://gpx.studio/embed?options=${options}"></iframe>`;
    expect(read({ body }).tracks).toMatchObject([
      {
        href: 'https://www.harbour-run.example/files/course.gpx',
        format: 'gpx',
        sameOrigin: true,
        label: 'Course file',
      },
      { href: 'https://cdn.example/a.kml', format: 'kml', sameOrigin: false },
      { href: 'https://www.harbour-run.example/b.KMZ?v=2', format: 'kmz', sameOrigin: true },
      { href: 'https://maps.example/loop.gpx', format: 'gpx', sameOrigin: false },
    ]);
  });
});

describe('the edition', () => {
  const dated = '<p>Race day: Sunday, May 4, 2031</p>';
  it('is past or upcoming only against a given day', () => {
    expect(read({ body: dated }).race).toMatchObject({ date: '2031-05-04', status: 'unknown' });
    expect(read({ body: dated, today: '2031-05-05' }).race?.status).toBe('past');
    expect(read({ body: dated, today: '2031-05-04' }).race?.status).toBe('upcoming');
  });

  it('is cancelled where the page says so, not where it says what if', () => {
    expect(read({ body: '<p>The 2031 race has been cancelled because of the storm.</p>' }).race?.status).toBe(
      'cancelled',
    );
    expect(read({ body: '<p>If the race is cancelled there are no refunds.</p>' }).race?.status).toBe(
      'unknown',
    );
  });

  it.each([
    ['June 7, 2031', '2031-06-07'],
    ['7. Juni 2031', '2031-06-07'],
    ['7 juin 2031', '2031-06-07'],
    ['07.06.2031', '2031-06-07'],
    ['06/17/2031', '2031-06-17'],
  ])('is dated by %s', (text, iso) => {
    expect(read({ title: `Harbour Half Marathon – ${text}`, body: '' }).race?.date).toBe(iso);
  });

  it('says its language by its text, not by its tag', () => {
    const german =
      '<p>Die Strecke ist für alle Läufer gesperrt und wird mit dem Rad nicht befahren. Der Start ist auf dem Platz und das Ziel auch.</p>';
    const html = `<html lang="en-US"><head><title>Lauf</title></head><body>${german}</body></html>`;
    expect(readPage(documentOf(html), URL_OF_RACE).language).toBe('de');
  });
});

describe('surface', () => {
  it.each([
    ['trail', 'Ridge Trail Run 25K', '<p>Singletrack and fire roads all the way.</p>'],
    ['road', 'Town Half Marathon', '<p>A road race on closed city streets, all paved.</p>'],
    ['road', 'Town Half Marathon', '<p>All on asphalt: half on roads and half on paved trails.</p>'],
    ['mixed', 'Town Half Marathon', '<p>A multi-terrain race.</p>'],
    ['road', 'Town Half Marathon', '<p>Bring a hat.</p>'],
    [null, 'Town Half Marathon', '<p>Bring a hat: the trail has no shade.</p>'],
  ])('%s', (surface, title, body) => {
    expect(read({ title, body }).surface).toBe(surface);
  });
});

describe('whatever the page', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '<tr>',
      '<td>',
      '</table>',
      '<h2>',
      '<dl><dt>',
      '<dd>',
      '<br>',
      '<a href="x.gpx">',
      '</a>',
      '<script type="application/ld+json">{"@type":"Event",',
      '</script>',
      '<details>',
      '<form>',
      '<iframe src="https://gpx.studio/embed?options=%7B">',
      '<svg>',
      '<template>',
      'Marathon',
      '10K',
      'flat',
      '1,200 ft',
      'elevation gain',
      'register',
      'runners',
      '&amp;',
      '<div hidden>',
      '<li>',
    ),
  );

  const PASSED_OVER =
    'script, style, noscript, template, svg, iframe, object, select, textarea, canvas, video, audio, nav, footer, [hidden]';

  it('never throws, fits its schema, quotes what stands there, changes nothing', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.webUrl(), (pieces, url) => {
        const html = `<html><head><title>Harbour Marathon race course</title></head><body>${FRAME}${pieces.join(' ')}</body></html>`;
        const document = documentOf(html);
        const before = document.toString();
        const reading = readPage(document, url);
        expect(document.toString()).toBe(before);
        expect(v.is(PageReadingSchema, reading)).toBe(true);
        expect(readPage(document, url)).toEqual(reading);
        for (const { km } of reading.distances) expect(km).toBeGreaterThan(0);
        const words = (text: string) => text.replace(/[\s\u200b\ufeff]+/g, '');
        // What the reader passes over, a script in the middle of a sentence say, is no part of a quote.
        const shown = documentOf(html);
        for (const passedOver of shown.querySelectorAll(PASSED_OVER)) passedOver.remove();
        const page = words(shown.documentElement.textContent ?? '');
        for (const hint of reading.hints)
          if (hint.from !== 'json-ld') expect(page).toContain(words(hint.quote));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it.each(['', 'not an address', 'javascript:1', 'file:///x'])('answers for the address %j', (url) => {
    expect(readPage(documentOf('<p>Hello</p>'), url)).toMatchObject({
      kind: 'other',
      site: 'generic',
      cardShown: false,
    });
  });

  it('survives a document that fights back', () => {
    const hostile = new Proxy(documentOf('<p>Hello</p>'), {
      get() {
        throw new Error('no');
      },
    });
    expect(readPage(hostile, URL_OF_RACE).cardShown).toBe(false);
  });

  it('reads a page of several megabytes', () => {
    const lines = '<p>The course of this half marathon has 1,200 ft of gain, 10K and 5K too.</p>'.repeat(
      60_000,
    );
    const document = documentOf(
      `<html><head><title>Harbour Half Marathon</title></head><body>${FRAME}${lines}</body></html>`,
    );
    const reading = readPage(document, URL_OF_RACE);
    expect(reading.kind).toBe('race');
  }, 40_000);

  it('reads deep markup without falling', () => {
    const deep = `${'<div>'.repeat(400)}Flat and fast course${'</div>'.repeat(400)}`;
    expect(said(read({ body: deep }))).toContain('flat');
  });
});
