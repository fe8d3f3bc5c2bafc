import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CourseCorrection,
  changeCorrection,
  findCorrection,
  MOST_CORRECTIONS,
  type PageCorrection,
  pageKey,
  parseCorrections,
  publicAddress,
  withCorrection,
} from '../../lib/runner/corrections';

const NOW = '2027-01-02T03:04:05.000Z';
const URL_A = 'https://www.otterbend.example/half/';

const course = (change: Partial<CourseCorrection> = {}): CourseCorrection => ({
  ofKm: 21.1,
  terrain: 'hilly',
  gainM: null,
  distanceKm: null,
  surface: null,
  ...change,
});

function kept(all: readonly PageCorrection[], url: string, change: Parameters<typeof changeCorrection>[2]) {
  return withCorrection(all, url, changeCorrection(findCorrection(all, url), url, change, NOW));
}

describe('the key of a page', () => {
  it.each([
    ['http://otterbend.example/half', URL_A],
    ['https://otterbend.example/half/index.html', URL_A],
    ['https://www.otterbend.example/half/?utm_source=mail&fbclid=abc#course', URL_A],
    ['https://www.otterbend.example/half/?token=a1b2', URL_A],
    ['https://x.example/r?b=2&a=1', 'https://x.example/r?a=1&b=2'],
    ['https://x.example/app#/race/7?utm_medium=x', 'https://x.example/app#/race/7'],
  ])('is the same for %s', (one, other) => {
    expect(pageKey(one)).toBe(pageKey(other));
  });

  it.each([
    ['https://x.example/event?id=1', 'https://x.example/event?id=2'],
    ['https://x.example/app#/race/7', 'https://x.example/app#/race/8'],
    ['https://x.example/half', 'https://x.example/marathon'],
    ['https://x.example/half', 'https://y.example/half'],
  ])('tells %s from another', (one, other) => {
    expect(pageKey(one)).not.toBe(pageKey(other));
  });

  it('is there for anything', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })),
        (url) => {
          expect(pageKey(url)).toBe(pageKey(url));
          expect(pageKey(url).length).toBeLessThanOrEqual(4096);
        },
      ),
    );
  });
});

describe('the address in a report', () => {
  it.each([
    ['https://ann:secret@x.example/r', 'https://x.example/r'],
    ['https://x.example/r?id=12&session_token=9', 'https://x.example/r?id=12'],
    ['https://x.example/r?who=ann@mail.example', 'https://x.example/r'],
    ['https://x.example/r?k=eyJhbGciOiJIUzI1NiJ9AbCd1234', 'https://x.example/r'],
    [
      'https://x.example/r?race=otter-bend-half-marathon-2027',
      'https://x.example/r?race=otter-bend-half-marathon-2027',
    ],
    [`https://x.example/confirm/${'aB3'.repeat(20)}/r`, 'https://x.example/confirm/%E2%80%A6/r'],
    ['https://x.example/r#access_token=abc', 'https://x.example/r'],
    ['file:///home/ann/race.html', ''],
    ['nonsense', ''],
  ])('of %s tells nothing of the visitor', (url, shown) => {
    const address = publicAddress(url);
    expect(address === '' ? '' : new URL(address).href).toBe(shown);
  });
});

describe('corrections', () => {
  it('are kept one per page and distance, and the later one holds', () => {
    let all = kept([], URL_A, { does: 'correct', course: course() });
    all = kept(all, URL_A, { does: 'correct', course: course({ ofKm: 10, terrain: 'flat' }) });
    all = kept(all, 'http://otterbend.example/half', {
      does: 'correct',
      course: course({ gainM: 310, terrain: null }),
    });
    expect(all).toHaveLength(1);
    expect(findCorrection(all, URL_A)?.courses).toEqual([
      course({ ofKm: 10, terrain: 'flat' }),
      course({ gainM: 310, terrain: null }),
    ]);
  });

  it('are undone one by one, and nothing is left of the last', () => {
    let all = kept([], URL_A, { does: 'correct', course: course() });
    all = kept(all, URL_A, { does: 'correct', course: course({ ofKm: null }) });
    all = kept(all, URL_A, { does: 'not-a-race' });
    all = kept(all, URL_A, { does: 'undo', ofKm: 21.1 });
    expect(findCorrection(all, URL_A)).toMatchObject({ notARace: true, courses: [{ ofKm: null }] });
    all = kept(all, URL_A, { does: 'race-after-all' });
    expect(findCorrection(all, URL_A)).toMatchObject({ notARace: false, courses: [{ ofKm: null }] });
    all = kept(all, URL_A, { does: 'undo', ofKm: null });
    expect(all).toEqual([]);
    expect(kept(kept([], URL_A, { does: 'not-a-race' }), URL_A, { does: 'race-after-all' })).toEqual([]);
  });

  it('drop the oldest page when they grow too many', () => {
    let all: PageCorrection[] = [];
    for (let i = 0; i <= MOST_CORRECTIONS; i++)
      all = kept(all, `https://x.example/${i}`, { does: 'not-a-race' });
    expect(all).toHaveLength(MOST_CORRECTIONS);
    expect(findCorrection(all, 'https://x.example/0')).toBeNull();
    expect(findCorrection(all, `https://x.example/${MOST_CORRECTIONS}`)).not.toBeNull();
  });

  it('are read from anything, entry by entry', () => {
    const [good] = kept([], URL_A, { does: 'correct', course: course() });
    expect(parseCorrections([good, 7, { ...good, courses: [course({ gainM: -3 })] }, null])).toEqual([good]);
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(Array.isArray(parseCorrections(data))).toBe(true);
      }),
    );
  });
});
