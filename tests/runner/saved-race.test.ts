import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { savedRaceFrom } from '../../lib/advice/saved-race';
import { UNKNOWN_COURSE } from '../../lib/course/types';
import { SavedRaceSchema } from '../../lib/runner/saved-race';

const race = savedRaceFrom({
  reading: null,
  course: { ...UNKNOWN_COURSE, distanceKm: 42.195, terrain: 'flat' },
  chosenTerrain: 'flat',
  fallbackName: 'Your course',
  now: '2028-05-20T10:00:00Z',
  goalS: 13_500,
});

describe('the day of a saved race', () => {
  const on = (fallbackDate: string | null) =>
    savedRaceFrom({
      reading: null,
      course: { ...UNKNOWN_COURSE, distanceKm: 21.1 },
      chosenTerrain: null,
      fallbackName: 'hilly-half.gpx',
      fallbackDate,
      now: '2028-05-20T10:00:00Z',
    })?.date;

  it('is the one that the runner gave, where no page tells it', () => {
    expect(on('2028-10-22')).toBe('2028-10-22');
    expect(on(null)).toBeNull();
    expect(race?.date).toBeNull();
  });
});

describe('the goal of a saved race', () => {
  it('is stored with it', () => {
    expect(race?.goalS).toBe(13_500);
    expect(v.parse(SavedRaceSchema, race)).toEqual(race);
  });

  it('is missing in what was stored before there were goals', () => {
    const { goalS: _, ...old } = race ?? {};
    expect(v.parse(SavedRaceSchema, old)).not.toHaveProperty('goalS');
  });

  it.each([0, -1, 1e9, Number.NaN, 'soon'])('of %s is no reason to lose the race', (goalS) => {
    expect(v.parse(SavedRaceSchema, { ...race, goalS }).goalS).toBeNull();
  });
});
