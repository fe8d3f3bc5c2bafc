import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileTrack } from '../../../lib/course/track/profile';
import { reliefOf } from '../../../lib/course/track/relief';
import { withoutSpikes } from '../../../lib/course/track/spikes';
import { FitBytes, gpx, northward, recordFields, trackOf } from './fixtures';

const atEvery = (stepM: number, count: number) => Array.from({ length: count }, (_, i) => i * stepM);

describe('withoutSpikes', () => {
  it('leaves out what jumps away and comes back', () => {
    const heights = [50, 51, 140, 141, 140, 52, 53];
    expect(withoutSpikes(atEvery(4, 7), heights).heightM).toEqual([50, 51, 52, 53]);
    expect(withoutSpikes(atEvery(4, 7), [50, 51, -80, 52, 52, 53, 53]).heightM).not.toContain(-80);
  });

  it('keeps a jump that stays, a steep hill, and what lies too far apart to tell', () => {
    const stays = [50, 50, 90, 90, 90, 90];
    expect(withoutSpikes(atEvery(4, 6), stays).heightM).toEqual(stays);
    const hill = [0, 8, 16, 24, 32, 24, 16, 8, 0];
    expect(withoutSpikes(atEvery(10, 9), hill).heightM).toEqual(hill);
    const far = [100, 150, 100];
    expect(withoutSpikes(atEvery(100, 3), far).heightM).toEqual(far);
  });

  it('adds nothing, turns nothing round, and stays linear on heights that jump all the time', () => {
    const heights = fc.array(fc.integer({ min: -400, max: 8000 }), { maxLength: 200 });
    fc.assert(
      fc.property(heights, (all) => {
        const at = atEvery(3, all.length);
        const kept = withoutSpikes(at, all);
        expect(kept.heightM.map((height, i) => [kept.atM[i], height])).toEqual(
          at.map((m, i) => [m, all[i]]).filter(([m]) => kept.atM.includes(m ?? -1)),
        );
      }),
    );
    const wild = atEvery(1, 300_000).map((i) => (i * 7919) % 4001);
    expect(withoutSpikes(atEvery(1, wild.length), wild).atM.length).toBeLessThanOrEqual(wild.length);
  });

  it('keeps a spike out of the climb of a file', () => {
    const clean = northward(8000, 4, (m) => 60 + m / 200);
    const set = clean.map((place, i) => (i > 0 && i < 4 ? { ...place, ele: 150 } : place));
    expect(profileTrack(trackOf(gpx(set))).gainM).toBeCloseTo(40, 0);
  });
});

describe('the speed of a recording', () => {
  const session = (distanceM: number, timerS: number) => [
    { number: 8, size: 4, value: timerS * 1000 } as const,
    { number: 9, size: 4, value: distanceM * 100 } as const,
  ];

  it('comes from the distance and the timer of the session', () => {
    const way = northward(3000, 3);
    const fit = new FitBytes().define(0, 20, recordFields({ lat: 0, lon: 0 })).define(1, 18, session(0, 0));
    for (const place of way) fit.message(0, recordFields(place));
    fit.message(1, session(3000, 1200));
    expect(trackOf(fit.file(), 'run.fit').speedMps).toBeCloseTo(2.5, 6);
    expect(trackOf(gpx(way)).speedMps).toBeNull();
  });

  it('widens the smoothing of rough heights', () => {
    const at = atEvery(5, 2000);
    const shaky = at.map((m) => 100 + 20 * Math.sin(m / 500) + 2 * Math.sin(m / 6) + Math.cos(m / 2.3));
    const gains = [1, 3, 9].map((speed) => reliefOf(at, shaky, 9995, speed).gainM);
    expect([...gains].sort((a, b) => b - a)).toEqual(gains);
    expect(gains[0]).toBeGreaterThan((gains[2] ?? 0) + 1);
  });
});
