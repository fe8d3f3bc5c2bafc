import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page';
import { stravaPage } from './strava-page';

const page = (body: string, title = ''): Document =>
  parseHTML(
    `<!doctype html><html lang="en-US"><head><title>${title}</title></head><body>${body}</body></html>`,
  ).document;

describe('a page of a known site, read as a whole', () => {
  const activity = 'https://www.strava.com/activities/12345678901';

  it('is an activity with the page’s own climb as its only hint', () => {
    const document = stravaPage();
    const remark = document.createElement('p');
    remark.textContent = 'A hilly marathon course with 900 m of climb, and GPX.';
    document.body.append(remark);
    const meta = document.createElement('meta');
    meta.setAttribute('name', 'description');
    meta.setAttribute('content', remark.textContent);
    document.head.append(meta);
    const reading = readPage(document, activity);
    expect(reading).toMatchObject({ kind: 'activity', site: 'strava', cardShown: true, outcome: 'found' });
    expect(reading.activity?.distanceKm).toBe(12.02);
    expect(reading.distances.map((distance) => distance.km)).toEqual([12.02]);
    expect(reading.hints.map((hint) => [hint.says, hint.quote])).toEqual([
      [{ kind: 'gain', m: 84 }, 'Elevation 84 m'],
    ]);
  });

  it('is silent on a ride and on what is no page of an activity', () => {
    const ride = stravaPage({ tag: 'ride', title: 'Loop | Ride | Strava' });
    for (const address of [activity, 'https://www.strava.com/athlete/calendar']) {
      const reading = readPage(ride, address);
      expect(reading).toMatchObject({ kind: 'other', site: 'strava', cardShown: false });
      expect(reading.activity).toBeUndefined();
    }
  });

  it('keeps the words of a parkrun’s description and no others', () => {
    const reading = readPage(
      page(
        `<div id="main"><div class="courseleft"><h2>The Course</h2><p>Compare a 5km time against a marathon.</p></div>
        <div class="courseright"><h2>Course Map</h2><h2>Course Description</h2>A flat course: three laps on tarmac.
        <h2>Getting There</h2>From the hilly side of town, a very hilly route leads to the park.</div></div>`,
        'course | Mill Pond parkrun',
      ),
      'https://www.parkrun.org.uk/millpond/course/',
    );
    expect(reading).toMatchObject({ kind: 'race', site: 'parkrun', cardShown: true });
    expect(reading.race?.name).toBe('Mill Pond parkrun');
    expect(reading.distances.map((distance) => distance.km)).toEqual([5]);
    expect(reading.hints.map((hint) => hint.says)).toEqual([{ kind: 'terrain', terrain: 'flat' }]);
  });

  it('reads an UltraSignup page that stands whole in one form', () => {
    const reading = readPage(
      page(`<form id="frmMain"><div class="desc-register"><h1 class="event-title">Pine Hollow Ultras</h1>
      <span class="event-date">Saturday, March 14, 2026</span><h2 class="subtitle"><span class="distances">50K, 25K</span></h2></div>
      <div class="unit-4-5"><div class="row"><p>The 50K trail course climbs 4,100 ft of elevation gain.</p></div></div></form>`),
      'https://ultrasignup.com/register.aspx?did=1',
      '2026-01-10',
    );
    expect(reading).toMatchObject({ kind: 'race', site: 'ultrasignup', cardShown: true });
    expect(reading.race).toMatchObject({
      name: 'Pine Hollow Ultras',
      date: '2026-03-14',
      status: 'upcoming',
    });
    expect(reading.distances.map((distance) => distance.km)).toEqual([50, 25]);
    expect(reading.hints.some((hint) => hint.says.kind === 'gain' && Math.round(hint.says.m) === 1250)).toBe(
      true,
    );
  });

  it('takes no ride of RunSignup’s directory for a race', () => {
    const reading = readPage(
      page('<h1>Tour de Meadow</h1><p>A charity bike ride of 40 miles through cycling country.</p>'),
      'https://runsignup.com/Race/OH/Columbus/TourDeMeadow',
    );
    expect(reading).toMatchObject({ site: 'runsignup', cardShown: false });
  });

  it.each(['strava-run', 'strava-other-run', 'strava-ride'])('reads the sample %s', (name) => {
    const html = readFileSync(new URL(`../samples/${name}.html`, import.meta.url), 'utf8');
    const reading = readPage(parseHTML(html).document, activity);
    expect(reading.cardShown).toBe(name !== 'strava-ride');
    expect(reading.activity?.own).toBe({ 'strava-run': true, 'strava-other-run': false }[name]);
  });
});
