import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify, netTag, terrainCuts } from '../../lib/course/classify';
import { TERRAINS } from '../../lib/terrain';
import { feetPerMileToMPerKm, feetToMetres, HALF_MARATHON_KM, MARATHON_KM } from '../../lib/units';

const road = (gainM: number, distanceKm: number) => classify({ gainM, distanceKm, surface: 'road' });
const byFeetPerMile = (rate: number, distanceKm: number) =>
  road(feetPerMileToMPerKm(rate) * distanceKm, distanceKm);

describe('classify', () => {
  it('places the published anchors', () => {
    expect(byFeetPerMile(17, MARATHON_KM).terrain).toBe('flat'); // London
    expect(byFeetPerMile(34, HALF_MARATHON_KM).terrain).toBe('rolling'); // Great North Run
    expect(byFeetPerMile(80, MARATHON_KM).terrain).toBe('hilly'); // Kielder
    expect(road(feetToMetres(891), MARATHON_KM).terrain).toBe('rolling'); // Boston
    expect(netTag(-feetToMetres(459), MARATHON_KM)).toBe('downhill');
    expect(netTag(-37.8 * MARATHON_KM, MARATHON_KM)).toBe('steep-downhill'); // REVEL Big Cottonwood
    expect(road(55, MARATHON_KM)).toEqual({ terrain: 'flat', between: null }); // Berlin
    expect(road(383, MARATHON_KM).terrain).toBe('hilly'); // Athens
    expect(road(1829, MARATHON_KM).terrain).toBe('mountainous'); // Jungfrau
  });

  it('lets the hilly cut fall from 10 at the half to 8 at the marathon and stay there', () => {
    expect(terrainCuts(15, 'road')).toEqual([4, 10, 25]);
    expect(terrainCuts(HALF_MARATHON_KM, 'road')[1]).toBeCloseTo(10);
    expect(terrainCuts((HALF_MARATHON_KM + MARATHON_KM) / 2, 'road')[1]).toBeCloseTo(9);
    expect(terrainCuts(MARATHON_KM, null)[1]).toBeCloseTo(8);
    expect(terrainCuts(90, 'mixed')[1]).toBeCloseTo(8);
    expect(terrainCuts(90, 'trail')).toEqual([10, 25, 50]);
  });

  it('uses the trail cuts on a trail', () => {
    const at = (rate: number) => classify({ gainM: rate * 30, distanceKm: 30, surface: 'trail' }).terrain;
    expect([9, 11, 26, 51].map(at)).toEqual(['flat', 'rolling', 'hilly', 'mountainous']);
  });

  it('asks sixty metres of a short race before it is hilly', () => {
    expect(road(55, 5).terrain).toBe('rolling');
    expect(road(60, 5).terrain).toBe('hilly');
    expect(road(110, 10).terrain).toBe('hilly');
  });

  it('lets one long steep climb end the flat', () => {
    const climb = [
      { startKm: 0, lengthKm: 9, gradePct: 0 },
      { startKm: 9, lengthKm: 0.5, gradePct: 4 },
      { startKm: 9.5, lengthKm: 0.3, gradePct: 3.5 },
      { startKm: 9.8, lengthKm: 11, gradePct: -0.2 },
    ];
    const course = { gainM: 35, distanceKm: 20.8, surface: 'road' } as const;
    expect(classify(course).terrain).toBe('flat');
    expect(classify({ ...course, segments: climb })).toEqual({ terrain: 'rolling', between: null });
    const gentler = climb.map((s) => ({ ...s, gradePct: s.gradePct / 2 }));
    expect(classify({ ...course, segments: gentler }).terrain).toBe('flat');
  });

  it('calls a marathon with three big rises hilly, other distances not', () => {
    const rises = [0, 1, 2].flatMap((i) => [
      { startKm: 14 * i, lengthKm: 7, gradePct: 0.7 },
      { startKm: 14 * i + 7, lengthKm: 7, gradePct: -0.7 },
    ]);
    const course = { gainM: 150, surface: 'road', segments: rises } as const;
    expect(classify({ ...course, distanceKm: MARATHON_KM }).terrain).toBe('hilly');
    expect(classify({ ...course, distanceKm: 36 }).terrain).toBe('rolling');
    expect(classify({ ...course, distanceKm: MARATHON_KM, segments: rises.slice(0, 4) }).terrain).toBe(
      'flat',
    );
    const dips = rises.flatMap((s) => [
      { ...s, lengthKm: 3.5 },
      { ...s, startKm: s.startKm + 3.5, lengthKm: 0.5, gradePct: -s.gradePct },
      { ...s, startKm: s.startKm + 4, lengthKm: 3.5 },
    ]);
    expect(classify({ ...course, distanceKm: MARATHON_KM, segments: dips }).terrain).toBe('hilly');
  });

  it('says between which classes a course near a cut lies', () => {
    expect(road(3.8 * 20, 20)).toEqual({ terrain: 'flat', between: ['flat', 'rolling'] });
    expect(road(4.2 * 20, 20)).toEqual({ terrain: 'rolling', between: ['flat', 'rolling'] });
    expect(road(7 * 20, 20).between).toBeNull();
  });

  it('knows nothing without gain or distance', () => {
    expect(classify({ gainM: null, distanceKm: 10, surface: null }).terrain).toBe('unknown');
    expect(classify({ gainM: 10, distanceKm: null, surface: null }).terrain).toBe('unknown');
    expect(classify({ gainM: 10, distanceKm: 0, surface: null }).terrain).toBe('unknown');
  });

  const classes: readonly string[] = TERRAINS;

  it('never falls with more climb, and names only neighbours around its own class', () => {
    const surface = fc.constantFrom('road', 'trail', 'track', 'mixed', null);
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.nat(500),
        fc.double({ min: 1, max: 200, noNaN: true }),
        surface,
        (gain, more, km, on) => {
          const rank = (gainM: number) =>
            classes.indexOf(classify({ gainM, distanceKm: km, surface: on }).terrain);
          expect(rank(gain + more)).toBeGreaterThanOrEqual(rank(gain));
          const { terrain, between } = classify({ gainM: gain, distanceKm: km, surface: on });
          if (!between) return;
          const [low, high] = between.map((t) => TERRAINS.indexOf(t));
          expect((high ?? 0) - (low ?? 0)).toBe(1);
          expect(between).toContain(terrain);
        },
      ),
    );
  });
});

describe('netTag', () => {
  it('follows the published limits in both directions', () => {
    const tags = [-11, -6, -2, -0.9, 0, 0.9, 2, 6, 11].map((rate) => netTag(10 * rate, 10));
    expect(tags).toEqual([
      'steep-downhill',
      'strong-downhill',
      'downhill',
      'level',
      'level',
      'level',
      'uphill',
      'strong-uphill',
      'steep-uphill',
    ]);
    expect(netTag(-1500 * 0.3048, MARATHON_KM)).toBe('steep-downhill'); // the first step of Boston's index
    expect(netTag(null, 10)).toBeNull();
    expect(netTag(-10, null)).toBeNull();
  });
});
