import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { knownCourse } from '../../lib/course/famous';
import { HALF_MARATHON_KM, MARATHON_KM } from '../../lib/units';
import { FALSE_FRIENDS } from './false-friends';

// Random cases on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

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

  it.each([
    ['45th BMW Berlin Marathon 2026', 'berlin'],
    ['51. BMW BERLIN-MARATHON', 'berlin'],
    ['Maratona di Berlino', 'berlin'],
    ['ベルリンマラソン', 'berlin'],
    ['Marathon de Paris', 'paris'],
    ['SCHNEIDER ELECTRIC MARATHON DE PARIS 2026', 'paris'],
    ['パリマラソン', 'paris'],
    ['XLVII Maratón de Valencia', 'valencia'],
    ['45ª Maratón Valencia Trinidad Alfonso Zurich', 'valencia'],
    ['Zurich Marató Barcelona 2026', 'barcelona'],
    ['Maratón de Barcelona', 'barcelona'],
    ['Zurich Maratón de Sevilla', 'seville'],
    ['Maratón de Nueva York', 'new-york'],
    ['Marathon de New York', 'new-york'],
    ['Maratona di Roma', 'rome'],
    ['Acea Run Rome The Marathon', 'rome'],
    ['XXIII Maratona di Milano', 'milan'],
    ['EDP Maratona de Lisboa', 'lisbon'],
    ['Marathon d’Athènes', 'athens'],
    ['Αυθεντικός Μαραθώνιος Αθήνας', 'athens'],
    ['Haspa Marathon Hamburg 2026', 'hamburg'],
    ['42. Mainova Frankfurt Marathon', 'frankfurt'],
    ['NN Marathon Rotterdam', 'rotterdam'],
    ['Marathon van Amsterdam', 'amsterdam'],
    ['Pražský maraton', 'prague'],
    ['İstanbul Maratonu', 'istanbul'],
    ['København Marathon', 'copenhagen'],
    ['2026年東京マラソン', 'tokyo'],
    ['第14回 大阪マラソン', 'osaka'],
    ['名古屋ウィメンズマラソン2026', 'nagoya-women'],
    ['ホノルルマラソン', 'honolulu'],
    ['서울마라톤', 'seoul'],
    ['柏林马拉松', 'berlin'],
    ['Grandma’s Marathon', 'grandmas'],
    ["Rock 'n' Roll San Diego", 'san-diego'],
    ['St George Marathon, Utah', 'st-george'],
    ['41. Jungfrau Marathon', 'jungfrau'],
    ['Berlin Marathon | Worlds Marathons', 'berlin'],
    ['Boston Marathon – 20 April 2026', 'boston'],
    ['TCS London Marathon 2027 (Sunday 25 April)', 'london'],
    ['Boston Marathon Course Map', 'boston'],
    ['Recorrido del Maratón de Sevilla', 'seville'],
    ['Calgary Marathon & Half Marathon', 'calgary'],
  ])('finds %s', (name, id) => {
    expect(idOf(name)).toBe(id);
    expect(idOf(name.toLowerCase())).toBe(id);
    expect(idOf(name.toUpperCase())).toBe(id);
    expect(idOf(name.normalize('NFD'))).toBe(id);
  });

  it.each([
    ['Generali Berliner Halbmarathon', HALF_MARATHON_KM, 'berlin-half'],
    ['Semi-marathon de Paris', 21.1, 'paris-half'],
    ['HOKA Semi de Paris 2026', 21.1, 'paris-half'],
    ['Medio Maratón de Madrid', 21.1, 'madrid-half'],
    ['Mitja Marató de Barcelona', 21.1, 'barcelona-half'],
    ['Meia Maratona de Lisboa', 21.1, 'lisbon-half'],
    ['Pražský půlmaraton', 21.1, 'prague-half'],
    ['18. Półmaraton Warszawski', 21.1, 'warsaw-half'],
    ['Stockholm Halvmarathon', 21.1, 'stockholm-half'],
    ['Great North Run', HALF_MARATHON_KM, 'great-north-run'],
    ['tor des geants', 330, 'tor'],
    ['Comrades Marathon 2026 – Up Run', 87.6, 'comrades-up'],
    ['La Diagonale des Fous', 175, 'diagonale-des-fous'],
    ['55th Credit Union Cherry Blossom 10 Mile Run', 16.09, 'cherry-blossom'],
    ['Dam tot Damloop', 16.1, 'dam-tot-dam'],
  ])('finds %s by its distance', (name, km, id) => {
    expect(idOf(name, km)).toBe(id);
  });

  it('tells the races of one event by their distance', () => {
    const at = (km: number) => idOf('HOKA UTMB Mont-Blanc', km, 'Chamonix, France');
    expect([171, 145, 101, 56, 40].map(at)).toEqual(['utmb', 'tds', 'ccc', 'occ', 'mcc']);
    expect(idOf('Ultra-Trail Australia', 50, 'Katoomba')).toBe('uta-50');
    const pig = (km: number) => idOf('Flying Pig Marathon', km, 'Cincinnati, OH');
    expect([MARATHON_KM, HALF_MARATHON_KM, 10].map(pig)).toEqual(['flying-pig', 'flying-pig-half', null]);
  });

  it('tells namesakes by their place', () => {
    expect(idOf('Manchester Marathon', MARATHON_KM, 'Manchester, UK')).toBe('manchester-gb');
    expect(idOf('Manchester Marathon', MARATHON_KM, 'Manchester, NH')).toBe('manchester-nh');
    expect(idOf('Portland Marathon', MARATHON_KM, 'Portland, OR, USA')).toBe('portland');
    expect(idOf('Vancouver Marathon', MARATHON_KM, 'Vancouver, BC, Canada')).toBe('vancouver');
    expect(idOf('Milano Marathon', MARATHON_KM, 'Milano, MI, Italia')).toBe('milan');
    expect(idOf('BMW Berlin Marathon', MARATHON_KM, 'Straße des 17. Juni')).toBe('berlin');
  });

  it('believes unknown words around the name only where host or place confirm it', () => {
    expect(idOf('Gumbo Berlin Marathon')).toBeNull();
    expect(idOf('Gumbo Berlin Marathon', MARATHON_KM, 'Berlin, Germany')).toBe('berlin');
    expect(idOf('Gumbo Berlin Marathon', MARATHON_KM, null, 'www.bmw-berlin-marathon.com')).toBe('berlin');
  });

  it('asks for the distance, within three percent', () => {
    expect(idOf('BMW Berlin Marathon', HALF_MARATHON_KM)).toBeNull();
    expect(idOf('BMW Berlin Marathon', MARATHON_KM * 1.029)).toBe('berlin');
    expect(idOf('BMW Berlin Marathon', MARATHON_KM * 1.031)).toBeNull();
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
    expect(idOf('Chicago Lakeside', MARATHON_KM, 'Chicago, IL')).toBeNull();
  });

  it('knows a race of a net-downhill series only where the name says which', () => {
    expect(idOf('REVEL Marathon', MARATHON_KM, null, 'www.runrevel.com')).toBeNull();
    expect(idOf('REVEL', MARATHON_KM, 'Salt Lake City, UT', 'www.runrevel.com')).toBeNull();
    expect(idOf('REVEL Big Cottonwood Marathon & Half')).toBe('revel-big-cottonwood');
    expect(idOf('REVEL Mt. Charleston Marathon')).toBe('revel-mt-charleston');
  });
});

describe('names that are another race’s', () => {
  it.each(FALSE_FRIENDS)('%s (%s km, %s)', (name, km, place) => {
    expect(idOf(name, km, place)).toBeNull();
  });

  it('are at least sixty', () => {
    expect(FALSE_FRIENDS.length).toBeGreaterThanOrEqual(60);
  });
});

describe('whatever is asked', () => {
  it('stands any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.string(), (name, place) => {
        const found = knownCourse({ name, place, host: place, distanceKm: MARATHON_KM });
        expect(found === null || Math.abs(found.distanceKm - MARATHON_KM) < 1.3).toBe(true);
      }),
    );
  });

  it('is answered for a name without end', () => {
    const long = 'Marathon de '.repeat(2000);
    expect(idOf(long)).toBeNull();
  });
});
