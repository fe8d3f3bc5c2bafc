import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { haversineM } from '../../../lib/course/track/geodesy';
import { profileTrack } from '../../../lib/course/track/profile';
import { reliefOf, turningPoints } from '../../../lib/course/track/relief';
import type { Segment } from '../../../lib/terrain';
import { gpx, northward, type Place, trackOf } from './fixtures';

// Random cases on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const profileOf = (...segments: Place[][]) => profileTrack(trackOf(gpx(...segments)));
const reversed = (places: Place[]) => [...places].reverse();
const hills = (m: number) => 200 + 40 * Math.sin(m / 800) + 15 * Math.sin(m / 150);

/** Gaussian noise from a fixed seed, so that a failure can be repeated. */
function noise(sd: number): () => number {
  let state = 12345;
  const uniform = () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return (state + 0.5) / 2 ** 31;
  };
  return () => sd * Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

function expectContiguous(segments: readonly Segment[], distanceKm: number): void {
  let at = 0;
  for (const { startKm, lengthKm } of segments) {
    expect(startKm).toBeCloseTo(at, 6);
    expect(lengthKm).toBeGreaterThan(0);
    at = startKm + lengthKm;
  }
  expect(Math.abs(at - distanceKm)).toBeLessThan(0.02 * distanceKm);
}

describe('haversineM', () => {
  it('gives the known length of a degree of the mean sphere', () => {
    expect(haversineM(0, 0, 1, 0)).toBeCloseTo(111195.08, 1);
    expect(haversineM(60, 0, 60, 1)).toBeCloseTo(55596, -2);
    expect(haversineM(10, 179.9, 10, -179.9)).toBeLessThan(25_000);
  });
});

describe('profileTrack', () => {
  it('measures one even climb', () => {
    const profile = profileOf(northward(10_000, 25, (m) => 100 + m / 20));
    expect(profile.distanceKm).toBeCloseTo(10, 3);
    expect(profile.gainM).toBeCloseTo(500, 0);
    expect(profile.lossM).toBe(0);
    expect(profile.netM).toBeCloseTo(500, 1);
    expect(profile.segments).toHaveLength(1);
    expect(profile.segments?.[0]?.gradePct).toBeCloseTo(5, 2);
    expect(profile.marks).toEqual([]);
  });

  it('measures the same hills at every density and under noise of the receiver', () => {
    const truth = profileOf(northward(20_000, 5, hills)).gainM ?? Number.NaN;
    for (const step of [10, 20, 40]) {
      expect(profileOf(northward(20_000, step, hills)).gainM).toBeCloseTo(truth, -1.4);
    }
    const whole = profileOf(northward(20_000, 10, (m) => Math.round(hills(m)))).gainM ?? Number.NaN;
    expect(Math.abs(whole - truth)).toBeLessThan(0.1 * truth);
    const shaky = noise(2);
    const noisy = profileOf(northward(20_000, 10, (m) => hills(m) + shaky()));
    // The raw sum is several times the truth here.
    expect(Math.abs((noisy.gainM ?? 0) - truth)).toBeLessThan(0.3 * truth);
    expect(noisy.marks).toContain('rough');
    expect(noisy.gainRangeM?.[1]).toBeGreaterThan(2 * truth);
  });

  it('takes missing, zero and constant heights for missing, not for flat', () => {
    for (const places of [northward(5000, 50), northward(5000, 50, () => 0), northward(5000, 50, () => 12)]) {
      const profile = profileOf(places);
      expect(profile.distanceKm).toBeCloseTo(5, 3);
      for (const missing of [
        profile.gainM,
        profile.lossM,
        profile.netM,
        profile.segments,
        profile.elevation,
      ]) {
        expect(missing).toBeNull();
      }
    }
    expect(profileOf(northward(5000, 50)).marks).toEqual(['no-elevation']);
    expect(profileOf(northward(5000, 50, () => 12)).marks).toEqual(['constant-elevation']);
    expect(profileOf(northward(5000, 50, () => 0)).marks).toEqual(['constant-elevation']);
    expect(profileOf(northward(5000, 10, (m) => (m < 100 ? 40 : 0))).marks).toContain('constant-elevation');
    const mostly = northward(5000, 50, (m) => m / 10).map((p, i) =>
      i > 20 ? { lat: p.lat, lon: p.lon } : p,
    );
    expect(profileOf(mostly).marks).toContain('no-elevation');
  });

  it('ignores heights that cannot be, and bridges single missing ones', () => {
    const clean = northward(5000, 50, (m) => 100 + m / 50);
    const holes = clean.map((p, i) => (i % 7 === 3 ? { ...p, ele: i % 2 ? -32768 : 65535 } : p));
    expect(profileOf(holes).gainM).toBeCloseTo(profileOf(clean).gainM ?? 0, 0);
  });

  it('joins heights that only some of the places carry, and says where they are thin', () => {
    const heightEvery = (nth: number) =>
      northward(20_000, 20, hills).map((p, i) => (i % nth === 0 ? p : { lat: p.lat, lon: p.lon }));
    const whole = profileOf(northward(20_000, 20, hills)).gainM ?? Number.NaN;
    const third = profileOf(heightEvery(3));
    expect(Math.abs((third.gainM ?? 0) - whole)).toBeLessThan(0.05 * whole);
    expect(third.marks).toEqual([]);
    const tenth = profileOf(heightEvery(10));
    expect(Math.abs((tenth.gainM ?? 0) - whole)).toBeLessThan(0.35 * whole);
    expect(tenth.marks).toEqual(['sparse']);
    expect(profileOf(heightEvery(100)).marks).toContain('no-elevation');
    // Far apart, but each place has its height: a coarse line, not a missing one.
    expect(profileOf(northward(20_000, 2000, (m) => 100 + m / 100)).gainM).toBeCloseTo(200, 0);
  });

  it('takes single zeros high above the sea for missing, and believes them on the shore', () => {
    const clean = northward(5000, 50, (m) => 300 + m / 50);
    const late = clean.map((p, i) => (i < 6 || i === 40 ? { ...p, ele: 0 } : p));
    expect(Math.abs((profileOf(late).gainM ?? 0) - 100)).toBeLessThan(10);
    expect(Math.abs((profileOf(late).netM ?? 0) - 100)).toBeLessThan(10);
    expect(profileOf(northward(2000, 50, (m) => Math.max(0, m / 50 - 2))).netM).toBeCloseTo(38, 0);
  });

  it('marks sparse files and loops whose heights drift', () => {
    expect(profileOf(northward(20_000, 250, hills)).marks).toContain('sparse');
    const gap = northward(20_000, 50, hills).filter((_, i) => i < 100 || i > 130);
    expect(profileOf(gap).marks).toContain('sparse');
    const out = northward(3000, 50, (m) => 100 + m / 100);
    const back = reversed(out).map((p, i) => ({ ...p, ele: 130 + i }));
    expect(profileOf([...out, ...back]).marks).toContain('loop-heights-differ');
    expect(profileOf([...out, ...reversed(out)]).marks).not.toContain('loop-heights-differ');
  });

  it('says between which values the climb may lie: wider where the file tells less', () => {
    const track = trackOf(gpx(northward(20_000, 10, hills)));
    const width = (of: Partial<typeof track>) => {
      const { gainM, gainRangeM } = profileTrack({ ...track, ...of });
      const [low, high] = gainRangeM ?? [Number.NaN, Number.NaN];
      expect(low).toBeLessThan(gainM ?? Number.NaN);
      expect(high).toBeGreaterThan(gainM ?? Number.NaN);
      return (high - low) / (gainM ?? Number.NaN);
    };
    const drawn = width({});
    expect(width({ speedMps: 3 })).toBeLessThan(0.6 * drawn);
    expect(width({ lines: trackOf(gpx(northward(20_000, 150, hills))).lines })).toBeGreaterThan(1.3 * drawn);
  });

  it('draws from start to finish at an even step', () => {
    const profile = profileOf(northward(21_000, 20, hills));
    const { stepKm = 0, heightsM = [] } = profile.elevation ?? {};
    expect(heightsM).toHaveLength(400);
    expect(stepKm * 399).toBeCloseTo(profile.distanceKm, 6);
    expect(heightsM[0]).toBeCloseTo(hills(0), 0);
    expect(heightsM.at(-1)).toBeCloseTo(hills(21_000), 0);
  });

  it('stays finite on a file that jumps over the globe', () => {
    const jumps = Array.from({ length: 3000 }, (_, i) => ({
      lat: i % 2 ? 80 : -80,
      lon: (i % 360) - 180,
      ele: i % 900,
    }));
    const profile = profileOf(jumps);
    expect(Number.isFinite(profile.gainM)).toBe(true);
  });

  const relief = fc.array(fc.double({ min: -60, max: 60, noNaN: true }), { minLength: 4, maxLength: 120 });
  const asPlaces = (steps: number[]) => {
    let height = 500;
    return steps.map((step, i) => {
      height += step;
      return { lat: 10 + i * 0.002, lon: 20, ele: height };
    });
  };

  it('keeps gain less loss within four metres of the net change, segments in a row, all finite', () => {
    fc.assert(
      fc.property(relief, (steps) => {
        const profile = profileOf(asPlaces(steps));
        const { gainM, lossM, netM, segments, distanceKm } = profile;
        if (gainM === null || lossM === null || netM === null || segments === null) return;
        expect(gainM).toBeGreaterThanOrEqual(0);
        expect(lossM).toBeGreaterThanOrEqual(0);
        expect(Math.abs(gainM - lossM - netM)).toBeLessThanOrEqual(4.001);
        expectContiguous(segments, distanceKm);
        const risen = segments.reduce((sum, s) => sum + 10 * s.gradePct * s.lengthKm, 0);
        expect(risen).toBeCloseTo(netM, 3);
        expect(segments.length).toBeLessThanOrEqual(Math.max(8, 6 + distanceKm));
      }),
    );
  });

  it('swaps gain and loss when the way is turned round', () => {
    fc.assert(
      fc.property(relief, (steps) => {
        const places = asPlaces(steps);
        const there = profileOf(places);
        const back = profileOf(reversed(places));
        if (there.gainM === null || there.lossM === null) return;
        const tolerance = 8 + 0.02 * (there.gainM + there.lossM);
        expect(Math.abs(there.gainM - (back.lossM ?? Number.NaN))).toBeLessThan(tolerance);
        expect(Math.abs(there.lossM - (back.gainM ?? Number.NaN))).toBeLessThan(tolerance);
      }),
    );
  });
});

describe('reliefOf', () => {
  it('counts a reversal from two metres on', () => {
    expect(turningPoints([0, 1, 0, 1, 0], 2)).toEqual([]);
    expect(turningPoints([0, 3, 0, 1, 0, 5], 2)).toEqual([0, 1, 2, 5]);
  });

  it('knows a level way full of noise for what it is', () => {
    const shaky = noise(0.8);
    const at = Array.from({ length: 500 }, (_, i) => i * 10);
    const heights = at.map(() => 30 + shaky());
    expect(reliefOf(at, heights, 4990).gainM).toBeLessThan(10);
  });
});

describe('segments', () => {
  it('names the climbs and descents that were built in', () => {
    // 4 km level, 2 km up at 5 %, 1 km level, 2 km down at 5 %, 6 km level.
    const built = (m: number) => {
      const km = m / 1000;
      return 100 + 50 * (Math.min(2, Math.max(0, km - 4)) - Math.min(2, Math.max(0, km - 7)));
    };
    const segments = profileOf(northward(15_000, 20, built)).segments ?? [];
    expect(segments.map(({ gradePct }) => Math.round(gradePct) + 0)).toEqual([0, 5, 0, -5, 0]);
    expect(segments.map(({ startKm }) => Math.round(startKm))).toEqual([0, 4, 6, 7, 9]);
  });

  it('gives one long stretch for a flat course', () => {
    const flat = profileOf(northward(42_000, 50, (m) => 20 + Math.sin(m / 900)));
    expect(flat.segments).toHaveLength(1);
  });

  it('gives no more than forty for a hilly marathon, none shorter than 300 m', () => {
    const wild = (m: number) => 500 + 60 * Math.sin(m / 300) + 200 * Math.sin(m / 5000);
    const segments = profileOf(northward(42_000, 20, wild)).segments ?? [];
    expect(segments.length).toBeGreaterThan(8);
    expect(segments.length).toBeLessThanOrEqual(40);
    expect(Math.min(...segments.map(({ lengthKm }) => lengthKm))).toBeGreaterThanOrEqual(0.299);
  });
});
