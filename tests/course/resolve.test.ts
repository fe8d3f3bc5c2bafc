import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { knownCourse } from '../../lib/course/famous';
import { resolveCourse, resolveCourses } from '../../lib/course/resolve';
import { profileTrack } from '../../lib/course/track/profile';
import type { TrackProfile } from '../../lib/course/track/types';
import type { CourseHint, HintMeaning } from '../../lib/course/types';
import { MARATHON_KM } from '../../lib/units';
import { gpx, northward, trackOf } from './track/fixtures';

// Random cases on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const hint = (says: HintMeaning, more: Partial<CourseHint> = {}): CourseHint => ({
  says,
  quote: 'what the page says',
  from: 'text',
  weight: 0.7,
  ...more,
});
const gain = (m: number, more?: Partial<CourseHint>) => hint({ kind: 'gain', m }, more);
const loss = (m: number, more?: Partial<CourseHint>) => hint({ kind: 'loss', m }, more);
const net = (netM: number, more?: Partial<CourseHint>) => hint({ kind: 'net', netM }, more);
const word = (terrain: 'flat' | 'rolling' | 'hilly' | 'mountainous', more?: Partial<CourseHint>) =>
  hint({ kind: 'terrain', terrain }, more);
const tag = (is: boolean) => hint({ kind: 'net-downhill', is });

const one = (hints: CourseHint[], more: Partial<Parameters<typeof resolveCourse>[0]> = {}) =>
  resolveCourse({ distanceKm: MARATHON_KM, surface: 'road', hints, ...more });
const page = (kms: number[], hints: CourseHint[], more: Partial<Parameters<typeof resolveCourses>[0]> = {}) =>
  resolveCourses({
    distances: kms.map((km) => ({ km })),
    surface: 'road',
    hints,
    raceName: 'Made-up Run',
    place: null,
    host: 'example.org',
    ...more,
  });

const fileOf = (km: number, stepM: number, heightAt?: (m: number) => number): TrackProfile =>
  profileTrack(trackOf(gpx(northward(km * 1000, stepM, heightAt)), 'course.gpx'));
const waves = (m: number) => 100 - m / 400 + 20 * Math.sin(m / 600);
const dense = fileOf(42.2, 25, waves);
const boston = knownCourse({ name: 'Boston Marathon', place: null, host: '', distanceKm: MARATHON_KM });

describe('order of trust', () => {
  it('knows nothing where nothing is said', () => {
    const course = one([]);
    expect(course).toMatchObject({ terrain: 'unknown', netDownhill: null, gainM: null, statedBy: null });
    expect(course.evidence).toEqual([]);
    expect(course.confidence).toBe('low');
  });

  it('believes the page’s own figure before the table, the table before a file, a file before words', () => {
    const all = { track: dense, known: boston };
    expect(one([gain(500), word('flat')], all)).toMatchObject({
      gainM: 500,
      statedBy: 'numbers',
      terrain: 'hilly',
    });
    expect(one([word('flat')], all)).toMatchObject({
      gainM: 239,
      statedBy: 'known-course',
      terrain: 'rolling',
    });
    expect(one([word('flat')], { track: dense })).toMatchObject({ gainM: dense.gainM, statedBy: 'track' });
    expect(one([word('flat')])).toMatchObject({ gainM: null, statedBy: 'words', terrain: 'flat' });
  });

  it('puts a weakly sourced figure between a dense file and a sparse one', () => {
    const known = knownCourse({
      name: 'St. George Marathon',
      place: null,
      host: '',
      distanceKm: MARATHON_KM,
    });
    const sparse = fileOf(42.2, 250, waves);
    expect(one([], { track: dense, known }).statedBy).toBe('track');
    expect(one([], { track: sparse, known })).toMatchObject({ statedBy: 'known-course', confidence: 'low' });
    expect(one([], { track: sparse })).toMatchObject({ statedBy: 'track', confidence: 'low' });
  });

  it('shows where the page’s own figure differs from what is known of the course', () => {
    const differs = one([gain(500)], { known: boston });
    expect(differs).toMatchObject({ gainM: 500, statedBy: 'numbers', netM: -140 });
    expect(differs.evidence).toContainEqual(gain(500));
    expect(differs.disagreeing).toContainEqual(
      expect.objectContaining({ from: 'known-course', says: { kind: 'gain', m: 239 } }),
    );
    const agrees = one([gain(250)], { known: boston });
    expect(agrees.evidence).toContainEqual(
      expect.objectContaining({ from: 'known-course', says: { kind: 'gain', m: 239 } }),
    );
  });

  it('scales a file to the sourced gain of a known course and shows the file’s own', () => {
    const course = one([], { known: boston, track: dense });
    const own = one([], { track: dense });
    const rise = (segments: typeof course.segments) =>
      (segments ?? []).reduce((sum, s) => sum + Math.max(0, 10 * s.gradePct * s.lengthKm), 0);
    expect(course).toMatchObject({ gainM: 239, statedBy: 'known-course', netM: own.netM });
    expect(rise(course.segments) / rise(own.segments)).toBeCloseTo(239 / (dense.gainM ?? 0), 6);
    expect(course.disagreeing).toContainEqual(
      expect.objectContaining({ from: 'course-file', says: { kind: 'gain', m: dense.gainM } }),
    );
  });

  it('believes the page’s words before a figure that nobody published', () => {
    const rome = knownCourse({ name: 'Maratona di Roma', place: null, host: '', distanceKm: MARATHON_KM });
    const from = 'known-unverified';
    expect(one([], { known: rome })).toMatchObject({
      gainM: 160,
      statedBy: 'known-course',
      confidence: 'low',
      evidence: [expect.objectContaining({ from }), expect.objectContaining({ from })],
    });
    const hilly = one([word('hilly')], { known: rome });
    expect(hilly).toMatchObject({ terrain: 'hilly', gainM: null, statedBy: 'words' });
    expect(hilly.disagreeing).toContainEqual(
      expect.objectContaining({ from, says: { kind: 'gain', m: 160 } }),
    );
    // 160 m borders on flat.
    expect(one([word('flat')], { known: rome })).toMatchObject({ gainM: 160, statedBy: 'known-course' });
    const tagged = one([tag(true)], { known: rome });
    expect(tagged).toMatchObject({ netDownhill: true, netM: null });
    // It neither raises the trust in the page's own figure nor outranks it.
    expect(one([gain(160)], { known: rome })).toMatchObject({ statedBy: 'numbers', confidence: 'medium' });
  });

  it('takes net change and shape from the file first', () => {
    const course = one([gain(dense.gainM ?? 0), net(-20)], { track: dense });
    expect(course.netM).toBeCloseTo(dense.netM ?? 0);
    expect(course.netDownhill).toBe(true);
    expect(course.disagreeing).toContainEqual(net(-20));
    expect(course.segments?.length).toBeGreaterThan(0);
  });

  it('never makes figures of words, and shows both where figures outrank them', () => {
    const course = one([word('hilly'), gain(60)]);
    expect(course).toMatchObject({ terrain: 'flat', gainM: 60 });
    expect(course.evidence).toEqual([gain(60)]);
    expect(course.disagreeing).toEqual([word('hilly')]);
    const loosely = hint({ kind: 'terrain', terrain: 'rolling', hedged: true });
    expect(one([loosely, gain(60)]).disagreeing).toEqual([]);
    expect(one([loosely, gain(900)]).disagreeing).toEqual([]);
    expect(one([loosely, gain(1200)]).disagreeing).toEqual([loosely]);
    const words = one([word('hilly'), tag(true)]);
    expect([words.gainM, words.lossM, words.netM]).toEqual([null, null, null]);
    expect(words.confidence).toBe('low');
  });

  it('counts a figure near a cut as agreeing with either word', () => {
    const course = one([gain(160), word('flat'), word('rolling')]);
    expect(course.between).toEqual(['flat', 'rolling']);
    expect(course.disagreeing).toEqual([]);
  });

  it('takes no slight surplus of descent over climb for a net drop', () => {
    const loss = (m: number) => hint({ kind: 'loss', m });
    expect(one([gain(2400), loss(2500)])).toMatchObject({ netM: null, netDownhill: null, lossM: 2500 });
    expect(one([gain(500), loss(1200)])).toMatchObject({ netM: -700, netDownhill: true });
  });

  it('lets clear words choose between the two classes that a figure near a cut may mean', () => {
    expect(one([gain(160)])).toMatchObject({ terrain: 'flat', between: ['flat', 'rolling'] });
    expect(one([gain(160), word('rolling')])).toMatchObject({
      terrain: 'rolling',
      between: ['flat', 'rolling'],
      statedBy: 'numbers',
      gainM: 160,
      disagreeing: [],
    });
    expect(one([gain(160), word('hilly')]).terrain).toBe('flat');
    expect(one([gain(60), word('rolling')]).terrain).toBe('flat');
  });

  it('turns a rate into gain only where the distance is known', () => {
    const rate = hint({ kind: 'gain-rate', mPerKm: 5 });
    expect(one([rate]).gainM).toBeCloseTo(5 * MARATHON_KM);
    expect(one([rate], { distanceKm: null }).gainM).toBeNull();
    expect(one([gain(100), rate]).gainM).toBe(100);
  });

  it('lets the runner choose the class and keeps the figures', () => {
    const course = one([gain(60), word('flat')], { chosenTerrain: 'hilly' });
    expect(course).toMatchObject({ terrain: 'hilly', statedBy: 'runner', gainM: 60, between: null });
    expect(course.evidence[0]).toMatchObject({ from: 'runner', says: { terrain: 'hilly' } });
  });

  it('weighs words: the surer class, its neighbour where it is half as sure', () => {
    expect(one([word('flat', { weight: 0.9 }), word('hilly', { weight: 0.4 })])).toMatchObject({
      terrain: 'flat',
      between: null,
    });
    expect(one([word('flat'), word('rolling')]).between).toEqual(['flat', 'rolling']);
    const hedged = hint({ kind: 'terrain', terrain: 'flat', hedged: true });
    expect(one([hedged, word('hilly')]).terrain).toBe('hilly');
  });
});

describe('confidence', () => {
  it('rises with a second source and falls with a contradiction', () => {
    expect(one([gain(250)]).confidence).toBe('medium');
    expect(one([gain(250)], { known: boston }).confidence).toBe('high');
    expect(one([gain(250, { weight: 0.9 })]).confidence).toBe('high');
    const torn = one([gain(250), gain(600)]);
    expect(torn.confidence).toBe('low');
    expect(torn.disagreeing).toEqual([gain(600)]);
    expect(one([word('flat'), word('flat')]).confidence).toBe('low');
  });

  it('never shows a weakly sourced course as certain', () => {
    const known = knownCourse({
      name: 'REVEL Rockies Marathon',
      place: null,
      host: '',
      distanceKm: MARATHON_KM,
    });
    const course = one([], { known });
    expect(course).toMatchObject({
      terrain: 'unknown',
      gainM: null,
      netDownhill: true,
      statedBy: 'known-course',
    });
  });
});

describe('gain, loss and net', () => {
  it('computes the third from two', () => {
    expect(one([gain(200), loss(500)])).toMatchObject({ netM: -300, netDownhill: true });
    expect(one([gain(200), net(-300)])).toMatchObject({ lossM: 500 });
    expect(one([gain(200), loss(200)])).toMatchObject({ netM: 0, netDownhill: false });
    expect(one([gain(200)])).toMatchObject({ lossM: null, netM: null, netDownhill: null });
    // The page's gain less the table's net change would be nobody's figure.
    expect(one([gain(272)], { known: boston })).toMatchObject({ gainM: 272, lossM: null, netM: -140 });
    expect(one([], { known: boston })).toMatchObject({
      gainM: 239,
      lossM: 376,
      netM: -140,
      netDownhill: true,
    });
  });

  it('believes figures before the tag, and the tag where there is none', () => {
    expect(one([tag(true)]).netDownhill).toBe(true);
    expect(one([tag(false)]).netDownhill).toBe(false);
    const told = one([tag(true), net(-10)]);
    expect(told.netDownhill).toBe(false);
    expect(told.disagreeing).toEqual([tag(true)]);
    expect(one([net(-43)]).netDownhill).toBe(true);
    expect(one([net(-41)]).netDownhill).toBe(false);
  });

  it('judges a net change without a distance only where it is clear', () => {
    const at = (netM: number) => one([net(netM)], { distanceKm: null }).netDownhill;
    expect([at(-300), at(-20), at(50)]).toEqual([true, null, false]);
  });

  it('does not believe what no course can hold', () => {
    expect(one([gain(8000)]).gainM).toBeNull();
    expect(one([gain(0)]).gainM).toBeNull();
    expect(one([loss(9000), net(-9000)])).toMatchObject({ lossM: null, netM: null });
  });
});

describe('a course file', () => {
  it('is laid over the race’s own distance', () => {
    const course = one([], { track: fileOf(41.5, 25, waves) });
    const last = course.segments?.at(-1);
    expect((last?.startKm ?? 0) + (last?.lengthKm ?? 0)).toBeCloseTo(MARATHON_KM, 2);
    const { stepKm = 0, heightsM = [] } = course.elevation ?? {};
    expect(stepKm * (heightsM.length - 1)).toBeCloseTo(MARATHON_KM, 2);
    expect(course.marks).toEqual([]);
  });

  it('is marked from three percent off and not taken from fifteen', () => {
    const near = one([], { track: fileOf(40, 25, waves) });
    expect(near).toMatchObject({ statedBy: 'track', marks: ['distance-off'] });
    const far = one([word('flat')], { track: fileOf(21, 25, waves) });
    expect(far).toMatchObject({ statedBy: 'words', gainM: null, marks: ['distance-off'] });
    expect(far.segments).toBeUndefined();
  });

  it('gives the distance where the page names none', () => {
    const [course] = page([], [], { track: dense });
    expect(course?.distanceKm).toBeCloseTo(42.2, 2);
    expect(course?.statedBy).toBe('track');
  });

  it('without heights keeps its marks and leaves the class to others', () => {
    const course = one([word('rolling')], { track: fileOf(42.2, 50) });
    expect(course).toMatchObject({ terrain: 'rolling', gainM: null, marks: ['no-elevation'] });
  });

  it('is scaled to a trusted gain, its net change kept', () => {
    const fileGain = dense.gainM ?? 0;
    const own = one([], { track: dense });
    const scaled = one([gain(fileGain * 1.5)], { track: dense });
    const rise = (course: typeof own, up: boolean) =>
      (course.segments ?? [])
        .map((s) => 10 * s.gradePct * s.lengthKm)
        .filter((m) => m > 0 === up)
        .reduce((a, b) => a + b, 0);
    expect(rise(scaled, true)).toBeCloseTo(1.5 * rise(own, true), 3);
    expect(rise(scaled, true) + rise(scaled, false)).toBeCloseTo(rise(own, true) + rise(own, false), 3);
    expect(scaled.segments?.map((s) => s.startKm)).toEqual(own.segments?.map((s) => s.startKm));
    expect(scaled.netM).toBe(own.netM);
    expect(scaled.lossM).toBeCloseTo(fileGain * 1.5 - (own.netM ?? 0), 3);
  });

  it('draws the heights that its scaled segments climb', () => {
    const fileGain = dense.gainM ?? 0;
    for (const factor of [0.6, 1.5, 2.5]) {
      const { segments = [], elevation, netM } = one([gain(fileGain * factor)], { track: dense });
      const { stepKm = 0, heightsM = [] } = elevation ?? {};
      const heightAt = (km: number) => heightsM[Math.round(km / stepKm)] ?? Number.NaN;
      let heightM = heightsM[0] ?? 0;
      for (const { startKm, lengthKm, gradePct } of segments) {
        heightM += 10 * gradePct * lengthKm;
        const between = stepKm * 10 * Math.max(...segments.map((s) => Math.abs(s.gradePct))) + 1;
        expect(Math.abs(heightAt(startKm + lengthKm) - heightM)).toBeLessThan(2 * between);
      }
      expect((heightsM.at(-1) ?? 0) - (heightsM[0] ?? 0)).toBeCloseTo(netM ?? 0, 0);
      const drawn = heightsM.reduce((sum, m, i) => sum + Math.max(0, m - (heightsM[i - 1] ?? m)), 0);
      expect(drawn / (fileGain * factor)).toBeGreaterThan(0.85);
      expect(drawn / (fileGain * factor)).toBeLessThan(1.15);
    }
    expect(one([], { track: dense }).elevation?.heightsM).toEqual(dense.elevation?.heightsM);
  });

  it('is taken up to fifteen percent off, and one lap of a race of laps is not', () => {
    const taken = (km: number) => one([], { track: fileOf(km, 50, waves) }).statedBy === 'track';
    expect([36.2, 48.2].map(taken)).toEqual([true, true]);
    expect([35.6, 48.8, MARATHON_KM / 2, MARATHON_KM / 4].map(taken)).toEqual([false, false, false, false]);
  });

  it('that runs a course of known net change the other way is turned round, and says so', () => {
    const down = (m: number) => 200 - m / 290 + 20 * Math.sin(m / 600);
    const dense = fileOf(42.2, 25, down);
    const back = fileOf(42.2, 25, (m) => down(42_200 - m));
    const there = one([], { known: boston, track: dense });
    const turned = one([], { known: boston, track: back });
    expect(turned.marks).toEqual(['reversed']);
    expect(turned.netM).toBeCloseTo(there.netM ?? Number.NaN, 0);
    expect(turned.netDownhill).toBe(there.netDownhill);
    expect(turned.elevation?.heightsM[0]).toBeCloseTo(there.elevation?.heightsM[0] ?? Number.NaN, 0);
    const ends = (course: typeof there) => {
      const last = course.segments?.at(-1);
      return [course.segments?.[0]?.startKm ?? Number.NaN, (last?.startKm ?? 0) + (last?.lengthKm ?? 0)];
    };
    expect(ends(turned)[0]).toBeCloseTo(0, 6);
    expect(ends(turned)[1]).toBeCloseTo(MARATHON_KM, 2);
    expect(one([net(-130)], { track: back }).marks).toEqual(['reversed']);
    expect(one([net(-130)], { track: dense }).marks).toEqual([]);
    expect(one([], { track: back }).marks).toEqual([]);
    expect(one([net(130)], { track: dense }).marks).toEqual([]);
    // A net change that is neither the file's nor its opposite turns nothing round.
    expect(one([net(-500)], { track: back }).marks).toEqual([]);
  });

  it('carries what its device wrote beside our own reckoning, and only where it is taken', () => {
    const device = { gainM: 290, lossM: 395, distanceKm: 42.3, sport: 'running' };
    const track = { ...dense, device };
    expect(one([gain(200)], { track })).toMatchObject({
      gainM: 200,
      trackGainM: dense.gainM,
      deviceGainM: 290,
      deviceLossM: 395,
    });
    expect(one([], { track: { ...fileOf(42.2, 50), device } })).toMatchObject({
      gainM: null,
      deviceGainM: 290,
    });
    const far = one([], { track: { ...fileOf(21, 25, waves), device } });
    expect(far.deviceGainM).toBeUndefined();
    expect(one([], { track: dense }).deviceGainM).toBeUndefined();
  });

  it('shows the file’s own gain where it disagrees', () => {
    const course = one([gain(60)], { track: dense });
    expect(course.disagreeing).toContainEqual(
      expect.objectContaining({
        from: 'course-file',
        quote: 'course.gpx',
        says: { kind: 'gain', m: dense.gainM },
      }),
    );
  });
});

describe('several distances', () => {
  it('gives one course per distance in the page’s order', () => {
    const courses = page([MARATHON_KM, 21.0975, 10], []);
    expect(courses.map(({ distanceKm }) => distanceKm)).toEqual([MARATHON_KM, 21.0975, 10]);
    expect(page([], []).map(({ distanceKm }) => distanceKm)).toEqual([null]);
  });

  it('ties figures to their own distance within three percent', () => {
    const courses = page(
      [MARATHON_KM, 21.0975],
      [gain(400, { appliesToKm: 42 }), gain(90, { appliesToKm: 21.1 })],
    );
    expect(courses.map(({ gainM }) => gainM)).toEqual([400, 90]);
  });

  it('gives a sum that is tied to none to none, words and rates to all', () => {
    const bare = page([MARATHON_KM, 10], [gain(300), net(-100), word('hilly')]);
    expect(bare.map(({ gainM, netM, terrain }) => [gainM, netM, terrain])).toEqual([
      [null, null, 'hilly'],
      [null, null, 'hilly'],
    ]);
    const rates = page([40, 10], [hint({ kind: 'gain-rate', mPerKm: 6 })]);
    expect(rates.map(({ gainM }) => gainM)).toEqual([240, 60]);
    expect(page([10], [gain(120)])[0]?.gainM).toBe(120);
    expect(page([42.2, MARATHON_KM], [gain(120)]).map(({ gainM }) => gainM)).toEqual([120, 120]);
  });

  it('lets a word tied to a distance outrank the page’s general one', () => {
    const courses = page(
      [MARATHON_KM, 10],
      [word('hilly', { weight: 1 }), word('flat', { appliesToKm: 10 })],
    );
    expect(courses.map(({ terrain }) => terrain)).toEqual(['hilly', 'flat']);
  });

  it('gives a file to the distance that it fits', () => {
    const courses = page([MARATHON_KM, 21.0975], [], { track: dense });
    expect(courses.map(({ statedBy, marks }) => [statedBy, marks])).toEqual([
      ['track', []],
      [null, []],
    ]);
    const [long, short] = page([50, 10], [], { track: fileOf(10.3, 25, waves) });
    expect([long?.segments, short?.statedBy]).toEqual([undefined, 'track']);
    const none = page([30, 21.0975], [], { track: dense });
    expect(none.map(({ marks }) => marks)).toEqual([['distance-off'], ['distance-off']]);
  });

  it('takes the surface of a known course where the page says none', () => {
    const [course] = page([56], [gain(1200)], { raceName: 'UTMB OCC', surface: null });
    expect(course).toMatchObject({ surface: 'trail', terrain: 'rolling', gainM: 1200 });
  });

  it('looks up the known course by the race’s name', () => {
    const [marathon, short] = page([MARATHON_KM, 5], [], { raceName: 'BMW Berlin Marathon' });
    expect(marathon).toMatchObject({ statedBy: 'known-course', terrain: 'flat', gainM: 55 });
    expect(short?.statedBy).toBeNull();
    const gains = [...(marathon?.evidence ?? []), ...(marathon?.disagreeing ?? [])].flatMap(({ says }) =>
      says.kind === 'gain' ? [says.m] : [],
    );
    expect([Math.min(...gains), Math.max(...gains)]).toEqual([40, 76]);
    expect(marathon?.confidence).toBe('medium');
  });
});

describe('whatever is said', () => {
  const meaning: fc.Arbitrary<HintMeaning> = fc.oneof(
    fc.record({ kind: fc.constant('gain' as const), m: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
    fc.record({ kind: fc.constant('loss' as const), m: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
    fc.record({ kind: fc.constant('net' as const), netM: fc.integer({ min: -3000, max: 3000 }) }),
    fc.record({ kind: fc.constant('gain-rate' as const), mPerKm: fc.integer({ min: -10, max: 300 }) }),
    fc.record({ kind: fc.constant('net-downhill' as const), is: fc.boolean() }),
    fc.record({
      kind: fc.constant('terrain' as const),
      terrain: fc.constantFrom('flat' as const, 'rolling' as const, 'hilly' as const, 'mountainous' as const),
    }),
  );
  const anyHint = fc
    .tuple(meaning, fc.double({ min: 0, max: 1, noNaN: true }), fc.option(fc.constantFrom(5, 10, 42)))
    .map(([says, weight, km]) => hint(says, km === null ? { weight } : { weight, appliesToKm: km }));

  it('stays finite, gives every hint to at most one side and is the same twice', () => {
    fc.assert(
      fc.property(fc.array(anyHint, { maxLength: 8 }), fc.option(fc.constant(dense)), (hints, track) => {
        const courses = page([MARATHON_KM, 10], hints, { track });
        for (const { gainM, lossM, netM, evidence, disagreeing, segments } of courses) {
          for (const m of [gainM, lossM]) expect(m === null || (Number.isFinite(m) && m >= 0)).toBe(true);
          expect(netM === null || Number.isFinite(netM)).toBe(true);
          expect(evidence.filter((one) => disagreeing.includes(one))).toEqual([]);
          for (const { gradePct } of segments ?? []) expect(Number.isFinite(gradePct)).toBe(true);
        }
        expect(page([MARATHON_KM, 10], hints, { track })).toEqual(courses);
      }),
    );
  });
});
