import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findmymarathon } from '../../lib/page/sites/findmymarathon';
import { majors } from '../../lib/page/sites/majors';
import { parkrun } from '../../lib/page/sites/parkrun';
import { runsignup } from '../../lib/page/sites/runsignup';
import { distanceKm, isoDate, ultrasignup } from '../../lib/page/sites/ultrasignup';
import { HALF_MARATHON_KM, MARATHON_KM } from '../../lib/units';

const page = (body: string, head = ''): Document =>
  parseHTML(`<!doctype html><html lang="en-US"><head>${head}</head><body>${body}</body></html>`).document;

const scopeText = (scope: readonly Element[] | undefined): string =>
  (scope ?? []).map((element) => (element.textContent ?? '').replace(/\s+/g, ' ')).join(' ');

describe('UltraSignup', () => {
  const url = new URL('https://ultrasignup.com/register.aspx?did=1');
  const document = page(`<form id="frmMain"><div class="desc-register"><h1 class="event-title">
    Pine Hollow Ultras </h1><span class="event-date" id="lblDate">Saturday, March 14, 2026</span>
    <h3 class="subtitleaddress">Cedar Gap, TN</h3>
    <h2 class="subtitle"><span class="distances">100 Miler, 50K, 1/2 Marathon, 6hrs</span></h2></div>
    <div class="unit-4-5"><div class="row"><h3>About</h3><p>Two loops with 4,100 ft of climb.</p>
    <table id="ContentPlaceHolder1_Results11_dlResultYears"><tr><td>2019</td></tr></table></div></div>
    <div class="unit-1-5">Linked events: Flat Creek Marathon</div></form>`);

  it('reads name, day, place and the distances that are distances', () => {
    const reading = ultrasignup.read(document, url);
    expect(reading.outcome).toBe('found');
    expect(reading.race).toEqual({ name: 'Pine Hollow Ultras', date: '2026-03-14', place: 'Cedar Gap, TN' });
    expect(reading.distances?.map((d) => [d.label, Math.round(d.km * 100) / 100])).toEqual([
      ['100 Miler', 160.93],
      ['50K', 50],
      ['1/2 Marathon', 21.1],
    ]);
    expect(reading.surface).toBeUndefined();
  });

  it('points to the description, and past the results in it', () => {
    const reading = ultrasignup.read(document, url);
    expect(scopeText(reading.courseScope)).toContain('4,100 ft of climb');
    expect(scopeText(reading.courseScope)).not.toContain('Flat Creek');
    expect(reading.ignore?.map((element) => element.id)).toEqual([
      'ContentPlaceHolder1_Results11_dlResultYears',
    ]);
    expect(ultrasignup.anchor(document)?.className).toBe('desc-register');
  });

  it('says that the markup changed where the title is gone', () => {
    expect(ultrasignup.read(page('<main><h1>Pine Hollow</h1></main>'), url).outcome).toBe('markup-changed');
  });

  it.each([
    ['25K', 25],
    ['50 km', 50],
    ['Marathon', MARATHON_KM],
    ['Half Marathon', HALF_MARATHON_KM],
    ['50 Miles', 80.467],
    ['13.1M', 21.082],
  ])('takes %s for %d km', (label, km) => {
    expect(distanceKm(label)).toBeCloseTo(km, 2);
  });

  it.each(['24 hour', 'Relay', '3 Loops', '', '0K', '9999999K', 'K', '5000 miles of smiles'])(
    'takes %j for no distance',
    (label) => {
      expect(distanceKm(label)).toBeNull();
    },
  );

  it('gives finite lengths and real days whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,6}(\.\d)? ?(K|M|Miler)$/)), (label) => {
        const km = distanceKm(label);
        expect(km === null || (km > 0 && km <= 1000)).toBe(true);
      }),
    );
    expect(isoDate('Sat, Feb 30, 2026')).toBeNull();
    expect(isoDate('14/03/2026')).toBeNull();
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (day) => {
          const text = day.toLocaleDateString('en-US', {
            weekday: 'long',
            month: 'long',
            day: 'numeric',
            year: 'numeric',
            timeZone: 'UTC',
          });
          expect(isoDate(text)).toBe(day.toISOString().slice(0, 10));
        },
      ),
    );
  });
});

describe('parkrun', () => {
  const url = new URL('https://www.parkrun.org.uk/millpond/course/');
  const column = (head: string, words: string) => `<div id="main"><div class="courseleft"><h2>The Course</h2>
    <p>Compare a 5km time against a marathon.</p></div><div class="courseright"><h2>Course Map</h2>
    <iframe src="https://www.google.com/maps/d/embed?mid=1"></iframe><h2 class="paddedt">${head}</h2>${words}
    <h2>Getting There</h2><h3>On foot</h3>Walk uphill from the station.</div></div>
    <footer><div id="stats_panel"><h1>Mill Pond parkrun event statistics</h1></div></footer>`;

  it('reads the bare words under the description and no others', () => {
    const reading = parkrun.read(
      page(
        column('Course Description', 'Two <b>flat</b> laps<br><br>of the pond.<ul><li>Grass</li></ul>'),
        '<title>course | Mill Pond parkrun</title>',
      ),
      url,
    );
    expect(reading.outcome).toBe('found');
    expect(reading.race?.name).toBe('Mill Pond parkrun');
    expect(reading.distances).toEqual([{ km: 5, label: '5K' }]);
    expect([...(reading.courseScope?.[0]?.children ?? [])].map((p) => p.textContent)).toEqual([
      'Two flat laps',
      'of the pond.',
      'Grass',
    ]);
    expect(reading.ignore?.length).toBe(1);
  });

  it.each([
    'Streckenbeschreibung',
    'Beskrivelse af ruten',
    'Beskrivning av banan',
    'Opis trasy',
    'Descrizione Percorso',
    'Description du parcours',
    'コースの詳細',
    'Трасса',
  ])('knows the head %s', (head) => {
    const reading = parkrun.read(page(column(head, 'Hier.')), url);
    expect(scopeText(reading.courseScope)).toBe('Hier.');
  });

  it('adds nothing to the page and loads nothing', () => {
    const document = page(
      column('Course Description', 'Flat.<p><img src="https://x.example/a.jpg">Laps</p>'),
    );
    const before = document.documentElement.outerHTML;
    const reading = parkrun.read(document, url);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(reading.courseScope?.[0]?.querySelectorAll('img').length).toBe(0);
  });

  it('takes the name from the heading where the title has none, and 2 km for juniors', () => {
    const reading = parkrun.read(
      page(column('Course Description', 'Flat.')),
      new URL('https://www.parkrun.org.uk/millpond-juniors/course/'),
    );
    expect(reading.race?.name).toBe('Mill Pond parkrun');
    expect(reading.distances?.[0]?.km).toBe(2);
  });

  it('says that the markup changed where no description is found, and still knows the distance', () => {
    const reading = parkrun.read(page('<main><p>A lovely course</p></main>'), url);
    expect(reading.outcome).toBe('markup-changed');
    expect(reading.distances?.[0]?.km).toBe(5);
    expect(reading.courseScope).toBeUndefined();
  });
});

describe('sites known by their address alone', () => {
  it('leaves the page to the generic reader', () => {
    expect(
      runsignup.read(page(''), new URL('https://runsignup.com/Race/OH/Columbus/ColumbusTurkeyTrot')),
    ).toEqual({
      outcome: 'found',
    });
    expect([runsignup, findmymarathon, ...majors].map((site) => site.markup.status)).toEqual(
      new Array(2 + majors.length).fill('unverified'),
    );
  });

  it('takes the name of a marathon from the address', () => {
    const url = new URL('https://findmymarathon.com/race-detail.php?zname=Pine+Hollow%20Marathon#Elevation');
    expect(findmymarathon.read(page(''), url).race?.name).toBe('Pine Hollow Marathon');
  });

  it('knows that a Major is a road marathon on its home and course pages, and no more elsewhere', () => {
    const berlin = majors.find((site) => site.id === 'berlin-marathon');
    const reading = berlin?.read(page(''), new URL('https://www.bmw-berlin-marathon.com/en/'));
    expect(reading).toMatchObject({
      race: { name: 'Berlin Marathon' },
      distances: [{ km: MARATHON_KM }],
      surface: 'road',
    });
    expect(berlin?.read(page(''), new URL('https://www.bmw-berlin-marathon.com/en/your-race/'))).toEqual({
      outcome: 'found',
    });
    const sydney = majors.find((site) => site.id === 'sydney-marathon');
    expect(sydney?.match(new URL('https://www.tcssydneymarathon.com/10km-course'))).toBeNull();
  });
});
