import { describe, expect, it } from 'vitest';
import { knownCourse } from '../../lib/course/famous';
import { STRANGERS, TITLES } from './famous-titles';

const idOf = (name: string, distanceKm: number, place: string | null) =>
  knownCourse({ name, place, host: 'www.example.org', distanceKm })?.id ?? null;

const each = TITLES.flatMap(([id, km, place, titles]) =>
  titles.map((title) => [title, id, km, place] as const),
);

describe('a title as organisers write it', () => {
  it('comes from at least sixty races', () => {
    expect(new Set(TITLES.map(([id]) => id)).size).toBeGreaterThanOrEqual(60);
  });

  it.each(each)('%s is %s', (title, id, km, place) => {
    for (const written of [title, title.toUpperCase(), title.normalize('NFD')])
      expect(idOf(written, km, place)).toBe(id);
    // Without a place it may stay silent, but never mean another race.
    expect([id, null]).toContain(idOf(title, km, null));
  });

  it.each(each)('%s is nothing known at another distance', (title, id, km, place) => {
    for (const other of [0.8 * km, 1.2 * km]) expect(idOf(title, other, place)).not.toBe(id);
  });

  it('is known without its place too, but for a few', () => {
    const silent = each.filter(([title, , km]) => idOf(title, km, null) === null);
    expect(silent.length).toBeLessThan(0.05 * each.length);
  });
});

describe('a title that is not the famous race', () => {
  it.each(STRANGERS)('%s (%d km, %s) stays unknown', (title, km, place) => {
    expect(idOf(title, km, place)).toBeNull();
  });
});
