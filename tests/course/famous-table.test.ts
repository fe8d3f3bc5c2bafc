import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { classify } from '../../lib/course/classify';
import { knownCourse, knownCourses } from '../../lib/course/famous';
import { LANDS, STATES } from '../../lib/course/famous/lands';
import { list, namesOf } from '../../lib/course/famous/match';
import { ROWS } from '../../lib/course/famous/rows';
import type { KnownRow } from '../../lib/course/famous/types';
import { nameForm } from '../../lib/course/famous/words';

// Random cases on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const written = (name: string) => name.replace(/^[!?]/, '');
const confirmedPlace = ({ city, at, land, state }: KnownRow) => {
  const [town = ''] = [...list(city), ...list(at)];
  const region = state ? `, ${STATES[state]}` : '';
  return `${town}${region}, ${list(LANDS[land.split(' ')[0] ?? ''])[0]}`;
};
const find = (row: KnownRow, name: string, place: string | null) =>
  knownCourse({ name, place, host: '', distanceKm: row.km })?.id ?? null;

describe('the table', () => {
  it('has at least 120 races, each once', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(120);
    expect(new Set(ROWS.map(({ id }) => id)).size).toBe(ROWS.length);
  });

  it.each(ROWS.map((row) => [row.id, row] as const))('%s is sourced and lies where it says', (_, row) => {
    expect(row.land.split(' ').every((code) => code in LANDS)).toBe(true);
    if (row.state !== undefined) expect(STATES).toHaveProperty(row.state);
    expect(list(row.city).length + list(row.at).length).toBeGreaterThan(0);
    // What nobody published has no source to name, and is never more than of low confidence.
    expect(row.source === undefined).toBe(row.basis !== undefined && row.netSure === undefined);
    if (row.basis !== undefined) expect(row.sure).toBe('low');
    expect(row.climb.some((m) => m !== null)).toBe(true);
  });

  it.each(knownCourses.map((course) => [course.id, course] as const))(
    '%s has plausible figures',
    (_, course) => {
      const { gainM, lossM, netM, distanceKm, surface, terrain, source, spread } = course;
      expect(source).toMatch(/\d (?:m|ft|miles)\b.* \(.+\)$|\d (?:m|ft|km), .+ \(.+\)$/);
      expect(terrain).toBe(classify({ gainM, distanceKm, surface }).terrain);
      expect(distanceKm).toBeGreaterThanOrEqual(5);
      expect(distanceKm).toBeLessThanOrEqual(330);
      for (const m of [gainM, lossM, netM]) expect(m === null || Number.isFinite(m)).toBe(true);
      for (const m of [gainM, lossM]) {
        if (m === null) continue;
        expect(m).toBeGreaterThanOrEqual(0);
        expect(m / distanceKm).toBeLessThan(surface === 'road' ? 120 : 115);
      }
      if (netM !== null) expect(Math.abs(netM) / distanceKm).toBeLessThan(120);
      if (gainM !== null && lossM !== null && netM !== null) {
        expect(Math.abs(gainM - lossM - netM)).toBeLessThanOrEqual(5);
      }
      if (gainM === null) expect(course.confidence).toBe('low');
      if (course.basis !== 'published') {
        expect(course.confidence).toBe('low');
        if (course.netBasis !== 'published') expect(source).toMatch(/unverified\)$/);
      }
      if (spread) {
        expect(spread.lowM).toBeLessThan(spread.highM);
        expect(gainM ?? 0).toBeGreaterThanOrEqual(spread.lowM);
        expect(gainM ?? 0).toBeLessThanOrEqual(spread.highM);
      }
    },
  );

  it('gives classes by the product’s own cuts', () => {
    const classOf = (id: string) => knownCourses.find((course) => course.id === id)?.terrain;
    expect(['berlin', 'boston', 'athens', 'jungfrau'].map(classOf)).toEqual([
      'flat',
      'rolling',
      'hilly',
      'mountainous',
    ]);
  });

  it.each(ROWS.map((row) => [row.id, row] as const))('%s is found by each of its names', (id, row) => {
    expect(find(row, row.name, null)).toBe(id);
    for (const name of namesOf(row)) {
      expect([name, find(row, written(name), confirmedPlace(row))]).toEqual([name, id]);
      if (!name.startsWith('?')) expect([name, find(row, written(name), null)]).toEqual([name, id]);
    }
  });

  it('has one-word names that need a proof, unless the word is a coinage', () => {
    const coined = [
      'goteborgsvarvet',
      'city2surf',
      'zevenheuvelenloop',
      'wallerseelauf',
      'bolderboulder',
      'reykjavikurmarathon',
    ];
    const oneWord = ROWS.flatMap(namesOf).filter((name) => !nameForm(name).includes(' '));
    const unproved = oneWord.filter((name) => !name.startsWith('?')).map(nameForm);
    expect(unproved.filter((name) => !coined.includes(name))).toEqual([]);
  });

  it('has no two races of one name and distance', () => {
    const clashes = ROWS.flatMap((a, i) =>
      ROWS.slice(i + 1)
        .filter((b) => Math.abs(a.km - b.km) <= 0.03 * Math.max(a.km, b.km))
        .flatMap((b) => {
          const others = new Map(namesOf(b).map((name) => [nameForm(name), name]));
          return namesOf(a)
            .filter((name) => {
              const other = others.get(nameForm(name));
              if (other === undefined) return false;
              // Of two namesakes one needs a proof, which the other's place cannot give.
              return !(name.startsWith('?') !== other.startsWith('?') && a.land !== b.land);
            })
            .map((name) => `${a.id} and ${b.id}: ${name}`);
        }),
    );
    expect(clashes).toEqual([]);
  });
});

/** Words that make another race of any of the table's, wherever they stand beside its name. */
const OTHER_RACE = [
  'virtual',
  'relay',
  'Staffel',
  'relais',
  'relevos',
  'staffetta',
  'training',
  'qualifier',
  'kids',
  'mini',
  'walk',
  'bike',
  'swim',
  'inline',
  'shakeout',
  'expo',
  'lottery',
  'tour',
  'Wyoming',
];
const BEFORE = ['New', 'Little', 'East', 'West', 'Fort', 'Road to', 'Not the', 'Beyond'];

describe('words around a name', () => {
  const rows = fc.constantFrom(...ROWS);
  const sides = fc.constantFrom('before', 'after', 'in brackets', 'after a dash');
  const beside = (name: string, word: string, side: string) => {
    if (side === 'before') return `${word} ${name}`;
    if (side === 'in brackets') return `${name} (${word})`;
    return side === 'after' ? `${name} ${word}` : `${name} – ${word}`;
  };

  it('that make another race leave none, even where the place is right', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...OTHER_RACE), sides, fc.boolean(), (row, word, side, placed) => {
        const name = beside(row.name, word, side);
        expect([name, find(row, name, placed ? confirmedPlace(row) : null)]).toEqual([name, null]);
      }),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(rows, fc.constantFrom(...BEFORE), (row, word) => {
        const name = `${word} ${row.name}`;
        expect([name, find(row, name, confirmedPlace(row))]).toEqual([name, null]);
      }),
      { numRuns: 200 },
    );
    const marathons = fc.constantFrom(...ROWS.filter(({ km }) => km > 30));
    const lengths = fc.constantFrom('Half', '10K', '5 km', 'Half Marathon', '10 Miles', '21.1 km');
    fc.assert(
      fc.property(marathons, lengths, (row, length) => {
        const name = `${row.name} ${length}`;
        expect([name, find(row, name, confirmedPlace(row))]).toEqual([name, null]);
      }),
      { numRuns: 200 },
    );
  });

  it('that nobody knows leave none where nothing confirms it', () => {
    const letters = fc.constantFrom(...'bcdfghjkmpqrtwyz');
    const unknown = fc.string({ unit: letters, minLength: 5, maxLength: 10 });
    fc.assert(
      fc.property(rows, unknown, fc.boolean(), (row, word, before) => {
        const name = before ? `${word} ${row.name}` : `${row.name} ${word}`;
        expect([name, find(row, name, null)]).toEqual([name, null]);
      }),
      { numRuns: 300 },
    );
  });

  it('that only say edition, year, sponsor or entry change nothing', () => {
    const harmless = fc.constantFrom(
      '2026',
      '45th',
      'XLVII',
      '12.',
      'official',
      'Edition',
      'registration',
      'TCS',
    );
    fc.assert(
      fc.property(rows, harmless, fc.boolean(), (row, word, before) => {
        const name = before || word === '12.' ? `${word} ${row.name}` : `${row.name} ${word}`;
        expect([name, find(row, name, null)]).toEqual([name, row.id]);
      }),
      { numRuns: 300 },
    );
  });
});
