import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { classify } from '../../lib/course/classify';
import { knownCourse, knownCourses } from '../../lib/course/famous';
import { HALF_MARATHON_KM, MARATHON_KM } from '../../lib/units';

// Random cases on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const HOST = 'www.example.org';
const idOf = (
  name: string | null,
  distanceKm: number | null = MARATHON_KM,
  place: string | null = null,
  host = HOST,
) => knownCourse({ name, place, host, distanceKm })?.id ?? null;

describe('knownCourse', () => {
  it('knows the World Marathon Majors by the names their pages use', () => {
    expect(idOf('129th Boston Marathon presented by Bank of America')).toBe('boston');
    expect(idOf('2026 TCS New York City Marathon')).toBe('new-york');
    expect(idOf('Bank of America Chicago Marathon')).toBe('chicago');
    expect(idOf('BMW BERLIN-MARATHON')).toBe('berlin');
    expect(idOf('TCS London Marathon 2027')).toBe('london');
    expect(idOf('東京マラソン2026')).toBe('tokyo');
    expect(idOf('TCS Sydney Marathon presented by ASICS', 42.2)).toBe('sydney');
  });

  it('matches names without accents, in any case, with a year and a sponsor', () => {
    expect(idOf('tor des geants', 330)).toBe('tor');
    expect(idOf('41. Jungfrau Marathon')).toBe('jungfrau');
    expect(idOf('St George Marathon, Utah')).toBe('st-george');
    expect(idOf('Great North Run', HALF_MARATHON_KM)).toBe('great-north-run');
  });

  it('tells the races of one event by their distance', () => {
    const at = (km: number) => idOf('HOKA UTMB Mont-Blanc', km, 'Chamonix, France');
    expect([171, 145, 101, 56, 40].map(at)).toEqual(['utmb', 'tds', 'ccc', 'occ', 'mcc']);
    expect(idOf('Ultra-Trail Australia', 50, 'Katoomba')).toBe('uta-50');
  });

  it('matches no other race of the same words', () => {
    expect(idOf('Boston Spa 10K', 10)).toBeNull();
    expect(idOf('Boston Spa Marathon')).toBeNull();
    expect(idOf('Boston Marathon', MARATHON_KM, 'Boston, Lincolnshire, UK')).toBeNull();
    expect(idOf('Boston Marathon UK')).toBeNull();
    expect(idOf('New London Marathon')).toBeNull();
    expect(idOf('East London Marathon')).toBeNull();
    expect(idOf('South Boston Marathon')).toBeNull();
    expect(idOf('Virtual London Marathon')).toBeNull();
    expect(idOf('Boston Marathon Jimmy Fund Walk')).toBeNull();
    expect(idOf('Road to Boston Marathon')).toBeNull();
    expect(idOf('Manchester Marathon', MARATHON_KM, 'Manchester, NH')).toBe('manchester-nh');
    expect(idOf('Athens Marathon', MARATHON_KM, 'Athens, Ohio')).toBeNull();
    expect(idOf('Paris Marathon', MARATHON_KM, 'Paris, TX, USA')).toBeNull();
    expect(idOf('Berlin Marathon', MARATHON_KM, 'Ocean City')).toBeNull();
  });

  it('asks for the distance', () => {
    expect(idOf('BMW Berlin Marathon', HALF_MARATHON_KM)).toBeNull();
    expect(idOf('BMW Berlin Marathon', null)).toBeNull();
    expect(idOf('Boston Marathon', 5)).toBeNull();
    expect(idOf(null)).toBeNull();
  });

  it('takes a short name only where host or place confirms it', () => {
    expect(idOf('Chicago')).toBeNull();
    expect(idOf('Chicago', MARATHON_KM, null, 'www.chicagomarathon.com')).toBe('chicago');
    expect(idOf('CCC', 101)).toBeNull();
    expect(idOf('CCC', 101, null, 'montblanc.utmb.world')).toBe('ccc');
    expect(idOf('Chicago', MARATHON_KM, null, 'notchicagomarathon.com')).toBeNull();
    expect(idOf('CIM', MARATHON_KM, 'Sacramento, CA')).toBe('cim');
  });

  it('stands any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.string(), (name, place) => {
        const found = knownCourse({ name, place, host: place, distanceKm: MARATHON_KM });
        expect(found === null || found.distanceKm === MARATHON_KM).toBe(true);
      }),
    );
  });
});

describe('the table', () => {
  it('names each course once, with its source, and finds each by its own name', () => {
    expect(new Set(knownCourses.map(({ id }) => id)).size).toBe(knownCourses.length);
    expect(knownCourses.length).toBeGreaterThanOrEqual(47);
    for (const { id, name, distanceKm, source } of knownCourses) {
      expect(source).toMatch(/\d (?:m|ft|km)\b.* \(.+\)$/);
      expect(idOf(name, distanceKm)).toBe(id);
    }
  });

  it('gives classes by the product’s own cuts and figures that fit each other', () => {
    for (const course of knownCourses) {
      const { gainM, lossM, netM, distanceKm, surface, terrain } = course;
      expect(terrain).toBe(classify({ gainM, distanceKm, surface }).terrain);
      if (gainM !== null && lossM !== null && netM !== null) {
        expect([course.id, Math.abs(gainM - lossM - netM) <= 8]).toEqual([course.id, true]);
      }
      if (gainM === null) expect(course.confidence).toBe('low');
    }
    for (const { gainM, spread } of knownCourses) {
      if (!spread) continue;
      expect(spread.lowM).toBeLessThan(spread.highM);
      expect(gainM ?? 0).toBeGreaterThanOrEqual(spread.lowM);
      expect(gainM ?? 0).toBeLessThanOrEqual(spread.highM);
    }
    const classOf = (id: string) => knownCourses.find((course) => course.id === id)?.terrain;
    expect(['berlin', 'boston', 'athens', 'jungfrau'].map(classOf)).toEqual([
      'flat',
      'rolling',
      'hilly',
      'mountainous',
    ]);
  });
});
