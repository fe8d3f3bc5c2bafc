import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it, vi } from 'vitest';
import { profileTrack } from '../../../lib/course/track/profile';
import { attribute, parseNumber, scanXml } from '../../../lib/course/track/xml';
import {
  bytesOf,
  gpx,
  gpxPoint,
  kml,
  northward,
  type Place,
  placesOf,
  problemOf,
  tcx,
  trackOf,
} from './fixtures';

// Random cases on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const way = northward(1000, 100, (m) => 50 + m / 100);

describe('the XML scan', () => {
  it('reads numbers with a point or a comma and nothing else', () => {
    expect(parseNumber(' 12.5 ')).toBe(12.5);
    expect(parseNumber('12,5')).toBe(12.5);
    expect(parseNumber('-1.2e2')).toBe(-120);
    expect(parseNumber('1,234.5')).toBe(1234.5);
    for (const no of ['', 'x', '12m', '0x10', 'Infinity', 'NaN', null]) expect(parseNumber(no)).toBeNaN();
  });

  it('finds attributes in any order, either quotes, with prefixes and inside no other value', () => {
    expect(attribute(` lon='2' lat = "1"`, 'lat')).toBe('1');
    expect(attribute(` name="x lat='9'" a:lat='1'`, 'lat')).toBe('1');
    expect(attribute('\n\tlat="1"\n\tlon="2"', 'lon')).toBe('2');
    expect(attribute(' lat=1 lon="2"', 'lon')).toBe('2');
    expect(attribute(' lat="1', 'lat')).toBeNull();
    expect(attribute(' flat="1"', 'lat')).toBeNull();
  });

  it('takes time in proportion to hostile input', () => {
    const hostile = [
      '<'.repeat(400_000),
      `<gpx><trkpt ${'='.repeat(400_000)}>`,
      `<gpx><trkpt ${'lat '.repeat(100_000)}>`,
      `<!DOCTYPE gpx [${']'.repeat(400_000)}`,
      `<!DOCTYPE gpx [${'] '.repeat(200_000)}`,
      `<${'a'.repeat(400_000)}>`,
      '<![CDATA['.repeat(40_000),
      `<gpx>${'<trkpt lat="1" lon="1"><ele>'.repeat(20_000)}`,
      '<!doctype '.repeat(40_000),
      ' '.repeat(400_000),
      `<?xml ${' encoding '.repeat(40_000)}`,
    ];
    for (const text of hostile) expect(problemOf(text)).toMatch(/^course\.problem\./);
  });

  it('never throws and says truly whether the text is whole', () => {
    const handler = { open: () => true, close: () => undefined };
    expect(scanXml('<a><b/>text</a>', handler)).toBe(true);
    expect(scanXml('<a><b>', handler)).toBe(false);
    expect(scanXml('<a><b', handler)).toBe(false);
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary-ascii', maxLength: 200 }),
        (text) => typeof scanXml(text, handler) === 'boolean',
      ),
    );
  });
});

/** What a strict XML parser reads from the same text. */
function strictly(text: string, point: string): { lat: number; lon: number; ele: number }[] {
  const parser = new SaxesParser();
  const found: { lat: number; lon: number; ele: number }[] = [];
  let content = '';
  let here = { lat: Number.NaN, lon: Number.NaN, ele: Number.NaN };
  parser.on('opentag', ({ name, attributes }) => {
    content = '';
    if (name === point) here = { lat: Number(attributes.lat), lon: Number(attributes.lon), ele: Number.NaN };
  });
  parser.on('text', (text) => {
    content += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'LatitudeDegrees') here.lat = Number(content);
    if (name === 'LongitudeDegrees') here.lon = Number(content);
    if (name === 'ele' || name === 'AltitudeMeters') here.ele = Number(content);
    if (name === point) found.push(here);
    content = '';
  });
  parser.write(text).close();
  return found;
}

const somePlaces = fc.array(
  fc.record({
    lat: fc.double({ min: -89, max: 89, noNaN: true }).filter((x) => Math.abs(x) > 1e-6),
    lon: fc.double({ min: -179, max: 179, noNaN: true }),
    ele: fc.double({ min: -400, max: 8000, noNaN: true }),
  }),
  { minLength: 3, maxLength: 30 },
);

describe('against a strict parser', () => {
  it('reads the same places from GPX', () => {
    fc.assert(
      fc.property(somePlaces, (places) => {
        const text = gpx(places);
        const wanted = strictly(text, 'trkpt');
        fc.pre(new Set(wanted.map(({ lat }) => lat.toFixed(3))).size > 1);
        expect(placesOf(trackOf(text))).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });

  it('reads the same places from TCX', () => {
    fc.assert(
      fc.property(somePlaces, (places) => {
        const text = tcx(places);
        const wanted = strictly(text, 'Trackpoint');
        fc.pre(new Set(wanted.map(({ lat }) => lat.toFixed(3))).size > 1);
        expect(placesOf(trackOf(text, 'made-up.tcx'))).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });
});

describe('GPX', () => {
  it('accepts prefixes, single quotes, CDATA, comments and comma decimals', () => {
    const text = `<g:gpx><g:trk><g:trkseg>
      <g:trkpt lon='20,0' lat='10,0'><g:ele><![CDATA[ 12,5 ]]></g:ele></g:trkpt>
      <!-- <g:trkpt lat='50' lon='50'/> -->
      <g:trkpt lat='10,01' lon='20,0'><g:ele>1<!-- x -->3</g:ele></g:trkpt>
      </g:trkseg></g:trk></g:gpx>`;
    expect(placesOf(trackOf(text))).toEqual([
      { lat: 10, lon: 20, ele: 12.5 },
      { lat: 10.01, lon: 20, ele: 13 },
    ]);
  });

  it('leaves entities unread: neither declared points nor bombs come to life', () => {
    const bomb = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};&e${i};">`).join('');
    const declared = `<!ENTITY e0 "<trkpt lat='1' lon='1'/>">${bomb}`;
    const text = gpx(way).replace('<gpx', `<!DOCTYPE gpx [${declared}]><gpx`).replace('made up', '&e30;');
    expect(placesOf(trackOf(text))).toHaveLength(way.length);
  });

  it('keeps the totals that a track’s statistics carry, and takes no other figure for them', () => {
    const statistics = (up: number | string, down: number) =>
      `<extensions><gpxtrkx:TrackStatsExtension xmlns:gpxtrkx="x"><gpxtrkx:Ascent>${up}</gpxtrkx:Ascent>` +
      `<gpxtrkx:Descent>${down}</gpxtrkx:Descent></gpxtrkx:TrackStatsExtension></extensions>`;
    const track = (inner: string) => gpx(way).replace('<trkseg>', `${inner}<trkseg>`);
    const device = { gainM: 17, lossM: 5, distanceKm: null, sport: null };
    expect(trackOf(track(statistics(17, 5))).device).toEqual(device);
    expect(profileTrack(trackOf(track(statistics(17, 5)))).gainM).toBeCloseTo(10, 0);
    expect(trackOf(track(statistics('null', 5))).device).toMatchObject({ gainM: null, lossM: 5 });
    expect(trackOf(track('<extensions><ascent>9000</ascent></extensions>')).device).toBeNull();
    expect(trackOf(track(statistics(-3, 1e9))).device).toBeNull();
  });

  describe('with times', () => {
    const at = (second: number) => new Date(Date.UTC(2025, 4, 1, 8) + 1000 * second).toISOString();
    const timed = (places: Place[], seconds: (i: number) => string) =>
      `<trkseg>${places.map((p, i) => gpxPoint(p).replace('</trkpt>', `<time>${seconds(i)}</time></trkpt>`)).join('')}</trkseg>`;
    const file = (...segments: string[]) => `<gpx><trk>${segments.join('')}</trk></gpx>`;

    it('is read in the order of the run where it was written backwards', () => {
      const backwards = file(timed([...way].reverse(), (i) => at(600 - i)));
      expect(placesOf(trackOf(backwards))).toEqual(way);
      expect(profileTrack(trackOf(backwards)).netM).toBeCloseTo(10, 0);
      const point = '<Trackpoint>';
      const laps = tcx([...way].reverse()).split(point);
      const stamped = laps
        .map((part, i) => (i === 0 ? part : `<Time>${at(600 - i)}</Time>${part}`))
        .join(point);
      expect(placesOf(trackOf(stamped))).toEqual(way);
    });

    it('has its parts put in order, and kept where a time is missing or no time', () => {
      const [early, late] = [way.slice(0, 5), way.slice(5)];
      const one = timed(early, at);
      const two = timed(late, (i) => at(100 + i));
      expect(placesOf(trackOf(file(two, one)))).toEqual(way);
      expect(placesOf(trackOf(file(one, two)))).toEqual(way);
      const nonsense = timed(early, (i) => `${9 - i} o'clock`);
      expect(placesOf(trackOf(file(two, nonsense)))).toEqual([...late, ...early]);
      expect(placesOf(trackOf(gpx(late, early)))).toEqual([...late, ...early]);
      expect(placesOf(trackOf(file(timed(way, () => at(0)))))).toEqual(way);
    });
  });

  it('takes the track where a file holds the same way as a route too', () => {
    const route = `<rte>${way.map((p) => gpxPoint(p, 'rtept')).join('')}</rte>`;
    const both = trackOf(gpx(way).replace('<trk>', `${route}<trk>`));
    expect(both.routeOnly).toBe(false);
    expect(profileTrack(both).distanceKm).toBeCloseTo(1, 3);
    const planned = profileTrack(trackOf(`<gpx>${route}</gpx>`));
    expect(planned.distanceKm).toBeCloseTo(1, 3);
    expect(planned.marks).toContain('route-only');
  });

  it('takes the route where the track beside it is a single place', () => {
    const route = `<rte>${way.map((p) => gpxPoint(p, 'rtept')).join('')}</rte>`;
    const track = trackOf(gpx(way.slice(0, 1)).replace('</gpx>', `${route}</gpx>`));
    expect(track.routeOnly).toBe(true);
    expect(placesOf(track)).toEqual(way);
    expect(problemOf(gpx(way.slice(0, 1)))).toBe('course.problem.no-length');
  });

  it('adds no distance for the gap between two segments', () => {
    const [first, second] = [way.slice(0, 4), way.slice(8)];
    expect(profileTrack(trackOf(gpx(first, second))).distanceKm).toBeCloseTo(0.5, 3);
  });

  it('keeps what stood before a cut, wherever it falls', () => {
    const whole = gpx(way);
    const wanted = placesOf(trackOf(whole));
    fc.assert(
      fc.property(fc.integer({ min: whole.indexOf('<trkpt'), max: whole.length - 1 }), (cut) => {
        const text = whole.slice(0, cut);
        if (problemOf(text) !== 'read') return;
        const track = trackOf(text);
        expect(track.truncated).toBe(true);
        const places = placesOf(track);
        for (const [i, { lat, ele }] of places.entries()) {
          expect(lat).toBe(wanted[i]?.lat);
          // The height of the last place may be lost with the cut, but never half read.
          if (ele !== undefined) expect(ele).toBe(wanted[i]?.ele);
        }
      }),
    );
    expect(profileTrack(trackOf(whole.slice(0, -20))).marks).toContain('truncated');
    expect(trackOf(whole).truncated).toBe(false);
  });

  it('drops heights and places that cannot be', () => {
    const odd = [
      { lat: 10, lon: 20, ele: -32768 },
      { lat: 0, lon: 0, ele: 5 },
      { lat: 95, lon: 20, ele: 5 },
      { lat: 10.01, lon: 20, ele: 9999 },
    ];
    expect(placesOf(trackOf(gpx(odd)))).toEqual([
      { lat: 10, lon: 20 },
      { lat: 10.01, lon: 20 },
    ]);
  });

  it('reads every encoding a course file comes in', () => {
    const text = gpx(way).replace('made up', 'Höhenweg');
    const wanted = placesOf(trackOf(text));
    const sixteen = (littleEndian: boolean, mark: boolean) => {
      const units = mark ? `\ufeff${text}` : text;
      const view = new DataView(new ArrayBuffer(2 * units.length));
      for (let i = 0; i < units.length; i++) view.setUint16(2 * i, units.charCodeAt(i), littleEndian);
      return new Uint8Array(view.buffer);
    };
    const latin = Uint8Array.from(
      text.replace('?>', ' encoding="ISO-8859-1"?>'),
      (letter) => letter.charCodeAt(0) & 0xff,
    );
    const liar = bytesOf(text.replace('?>', ' encoding="UTF-16"?>'));
    const files = [bytesOf(`\ufeff${text}`), latin, liar];
    for (const mark of [true, false]) files.push(sixteen(true, mark), sixteen(false, mark));
    for (const file of files) expect(placesOf(trackOf(file))).toEqual(wanted);
  });
});

describe('TCX', () => {
  it('joins laps that follow each other and leaves real gaps out', () => {
    const laps = profileTrack(trackOf(tcx(northward(300, 10), northward(1000, 10).slice(31)), 'a.tcx'));
    expect(laps.distanceKm).toBeCloseTo(1, 3);
    const gap = profileTrack(trackOf(tcx(northward(300, 10), northward(1000, 10).slice(60)), 'a.tcx'));
    expect(gap.distanceKm).toBeCloseTo(0.7, 3);
  });

  it('skips points without a position', () => {
    const text = tcx(way).replace(
      '<Track>',
      '<Track><Trackpoint><AltitudeMeters>900</AltitudeMeters></Trackpoint>',
    );
    expect(placesOf(trackOf(text))).toEqual(way);
  });
});

describe('KML', () => {
  it('reads triples with blanks after their commas', () => {
    const spaced = kml(way).replace(/(\d),(\d)/g, '$1, $2');
    expect(spaced).toContain(', ');
    expect(placesOf(trackOf(spaced))).toEqual(way);
  });

  it('reads drawn lines', () => {
    expect(placesOf(trackOf(kml(way), 'a.kml'))).toEqual(way);
  });

  it('keeps the whole triples that stood before a cut', () => {
    const whole = kml(way);
    fc.assert(
      fc.property(
        fc.integer({ min: whole.indexOf('<coordinates>') + 13, max: whole.indexOf('</coordinates>') }),
        (cut) => {
          const text = whole.slice(0, cut);
          if (problemOf(text, 'a.kml') !== 'read') return cut < whole.indexOf('</coordinates>') / 2;
          const track = trackOf(text, 'a.kml');
          expect(track.truncated).toBe(true);
          const places = placesOf(track);
          expect(places).toEqual(way.slice(0, places.length));
          return true;
        },
      ),
    );
    expect(placesOf(trackOf(whole.slice(0, whole.indexOf('</coordinates>') + 5), 'a.kml'))).toHaveLength(
      way.length,
    );
  });

  it('prefers a recorded track, and reads no outline of an area', () => {
    const coords = way.map(({ lat, lon, ele }) => `<gx:coord>${lon} ${lat} ${ele}</gx:coord>`).join('');
    const text = kml(northward(500, 50)).replace('<Placemark>', `<Placemark><gx:Track>${coords}</gx:Track>`);
    expect(placesOf(trackOf(text, 'a.kml'))).toEqual(way);
    const area = kml(way).replaceAll('LineString', 'LinearRing');
    expect(problemOf(area, 'a.kml')).toBe('course.problem.no-track');
  });
});
