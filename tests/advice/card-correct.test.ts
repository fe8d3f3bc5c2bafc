import { describe, expect, it } from 'vitest';
import { answerPage, coursesOf, raceToSave, reportPage } from '../../lib/advice/answer';
import { correctReading } from '../../lib/advice/card/correct';
import type { CourseHint } from '../../lib/course/types';
import type { PageReading } from '../../lib/page/reading';
import { type CourseCorrection, changeCorrection, type PageCorrection } from '../../lib/runner/corrections';
import { DEFAULT_RUNNER } from '../../lib/runner/runner';
import { DEFAULT_SETTINGS } from '../../lib/runner/settings';
import { readingOf } from './courses';

const hint = (says: CourseHint['says'], appliesToKm?: number): CourseHint => ({
  says,
  quote: 'QUOTE',
  from: 'text',
  weight: 1,
  ...(appliesToKm === undefined ? {} : { appliesToKm }),
});

/** Two distances: a flat marathon by its figure, a hilly half by its own. */
const reading: PageReading = readingOf({
  url: 'https://otterbend.example/2027?session=abc123',
  race: { name: 'Otter Bend', date: '2027-05-02', place: null, status: 'upcoming' },
  distances: [
    { km: 42.195, label: 'Marathon' },
    { km: 21.0975, label: 'Half' },
  ],
  hints: [hint({ kind: 'gain', m: 60 }, 42.195), hint({ kind: 'gain', m: 300 }, 21.0975)],
  surface: 'road',
});

const course = (change: Partial<CourseCorrection>): CourseCorrection => ({
  ofKm: 42.195,
  terrain: null,
  gainM: null,
  distanceKm: null,
  surface: null,
  ...change,
});
const corrected = (change: Partial<CourseCorrection>, of: PageReading = reading): PageCorrection | null =>
  changeCorrection(null, of.url, { does: 'correct', course: course(change) }, '2027-01-01T00:00:00Z');

const rest = {
  chosenKm: null,
  chosenTerrain: null,
  track: null,
  runner: DEFAULT_RUNNER,
  settings: { ...DEFAULT_SETTINGS, units: 'metric' as const },
  saved: null,
  today: '2027-01-01',
  locale: 'en-GB',
};
const answer = (correction: PageCorrection | null, of: PageReading = reading, change: object = {}) =>
  answerPage({ ...rest, reading: of, correction, ...change });

describe('a correction', () => {
  it('of the climb outranks the page, which is shown as saying otherwise', () => {
    const view = answer(corrected({ gainM: 700 }));
    expect(view.answer).toBe('Hilly: 700 m of climb in 42.2 km, as you corrected.');
    expect(view.glyph).toBe('hilly');
    expect(view.stated).toMatch(/^By your correction\./);
    expect(view.correction).toEqual({ text: 'You corrected this: 700 m of climb.', notARace: false });
    expect(view.evidence).toEqual([]);
    expect(view.disagreeing.map(({ says }) => says)).toEqual(['read as 60 m of climb']);
    expect(view.notices).toEqual([]);
    expect(view.choices).toEqual([]);
  });

  it('that agrees with the page keeps its words among those relied on', () => {
    const view = answer(corrected({ gainM: 62 }));
    expect(view.evidence.map(({ says }) => says)).toEqual(['read as 60 m of climb']);
    expect(view.disagreeing).toEqual([]);
  });

  it('of the class takes the figure that denies it out of the answer', () => {
    const view = answer(corrected({ terrain: 'hilly' }));
    expect(view.answer).toBe('Hilly marathon, as you corrected.');
    expect(view.disagreeing.map(({ says }) => says)).toEqual(['read as 60 m of climb']);
    const [marathon] = coursesOf({ ...rest, reading, correction: corrected({ terrain: 'hilly' }) });
    expect(marathon).toMatchObject({ terrain: 'hilly', gainM: null, statedBy: 'runner', between: null });
  });

  it('of class and climb takes both from the runner', () => {
    const view = answer(corrected({ terrain: 'rolling', gainM: 100 }));
    expect(view.answer).toBe('Rolling: 100 m of climb in 42.2 km, as you corrected.');
    expect(view.correction?.text).toBe('You corrected this: rolling and 100 m of climb.');
  });

  it('reaches the one distance that it is about', () => {
    const [marathon, half] = coursesOf({ ...rest, reading, correction: corrected({ gainM: 700 }) });
    expect([marathon?.gainM, half?.gainM]).toEqual([700, 300]);
    expect([marathon?.statedBy, half?.statedBy]).toEqual(['runner', 'numbers']);
    const other = answer(corrected({ gainM: 700 }), reading, { chosenKm: 21.0975 });
    expect(other.correction).toBeNull();
    expect(other.correcting?.ofKm).toBe(21.0975);
    expect(other.answer).toContain('300 m');
    expect(other.distances.map(({ glyph, terrain }) => [glyph, terrain])).toEqual([
      ['hilly', 'hilly'],
      ['hilly', 'hilly'],
    ]);
  });

  it('of the distance takes the figures of the old one along, and is found again under the new one', () => {
    const correction = corrected({ distanceKm: 50 });
    const view = answer(correction, reading, { chosenKm: 50 });
    expect(view.answer).toBe('Flat: 60 m of climb in 50 km, says the page.');
    expect(view.correction?.text).toBe('You corrected this: 50 km.');
    expect(view.correcting).toMatchObject({ ofKm: 42.195, distance: { value: '50', read: '50' } });
    expect(correctReading(reading, correction).distances.map(({ km }) => km)).toEqual([50, 21.0975]);
  });

  it('of the ground classes by that ground', () => {
    const at = (surface: CourseCorrection['surface']) =>
      coursesOf({ ...rest, reading, correction: corrected({ ofKm: 21.0975, surface }) })[1];
    expect(at('road')).toMatchObject({ terrain: 'hilly', surface: 'road', statedBy: 'numbers' });
    expect(at('trail')).toMatchObject({ terrain: 'rolling', surface: 'trail' });
  });

  it('tells of a page that names nothing', () => {
    const bare: PageReading = { ...reading, distances: [], hints: [] };
    const view = answer(corrected({ ofKm: null, terrain: 'hilly', distanceKm: 21.1 }, bare), bare);
    expect(view.answer).toBe('Hilly half marathon, as you corrected.');
    expect(view.plan?.cues.length).toBeGreaterThan(0);
    expect(view.correcting?.ofKm).toBeNull();
  });

  it('of a distance that the page no longer offers is left aside', () => {
    const view = answer(corrected({ ofKm: 10, gainM: 700 }));
    expect(view).toEqual(answer(null));
  });

  it('is what is saved as the race, and what the plan page reads', () => {
    const correction = corrected({ terrain: 'hilly', gainM: 700 });
    const now = '2027-01-01T00:00:00Z';
    const race = raceToSave({ ...rest, reading, correction, now });
    expect(race).toMatchObject({ terrain: 'hilly', gainM: 700, terrainChosen: true });
    const onPlanPage = answerPage({ ...rest, reading: correctReading(reading, correction) });
    expect(onPlanPage.answer).toBe('Hilly: 700 m of climb in 42.2 km, as you corrected.');
  });

  it('that this is no race gives a last word and the way back', () => {
    const silent = changeCorrection(null, reading.url, { does: 'not-a-race' }, '');
    const view = answer(silent);
    expect(view.answer).toBe('Not a running race, as you said.');
    expect(view.correction).toEqual({ text: 'You said that this is not a running race.', notARace: true });
  });

  it('is not offered on a run', () => {
    const run: PageReading = { ...reading, kind: 'activity' };
    expect(answer(null, run).correcting).toBeNull();
    expect(answer(null).correcting).not.toBeNull();
  });

  it('asks in the runner’s units and shows what was read', () => {
    const imperial = answer(null, reading, {
      settings: { ...DEFAULT_SETTINGS, units: 'imperial' },
    }).correcting;
    expect(imperial).toMatchObject({
      units: 'imperial',
      gain: { label: 'Climb in feet', value: '', read: '197' },
      distance: { value: '', read: '26.22' },
    });
    expect(answer(null).correcting).toMatchObject({ gain: { read: '60' }, distance: { read: '42.2' } });
  });
});

describe('a choice of class', () => {
  it('holds where nothing tells, and leaves alone the distance whose climb is stated', () => {
    const half = { ...reading, hints: [hint({ kind: 'gain', m: 300 }, 21.0975)] };
    const courses = coursesOf({ ...rest, reading: half, chosenTerrain: 'flat' });
    expect(courses.map(({ terrain, statedBy }) => [terrain, statedBy])).toEqual([
      ['flat', 'runner'],
      ['hilly', 'numbers'],
    ]);
  });
});

describe('the report', () => {
  const report = (correction: PageCorrection | null, of: PageReading = reading) =>
    reportPage({ ...rest, reading: of, correction, version: '1.2.3' });

  it('says the page, the reading, the words and what it should have been', () => {
    expect(report(corrected({ gainM: 700, terrain: 'hilly' })).split('\n')).toEqual([
      'Uncramp 1.2.3 misread a page.',
      '',
      'Page: https://otterbend.example/2027',
      'Taken for: race (site generic, language en)',
      'Distances: 42.195 km and 21.098 km',
      'Read as: flat; ground road',
      'Figures: distance 42.195 km, gain 60 m, loss not known, net not known',
      'Taken from: numbers, confidence high',
      'You corrected this: hilly and 700 m of climb.',
      '',
      'Words relied on:',
      '- “QUOTE” (in the page’s text, read as 60 m of climb)',
    ]);
  });

  it('holds nothing of the runner', () => {
    const text = reportPage({
      ...rest,
      reading,
      correction: null,
      version: '1.2.3',
      saved: {
        name: 'MY RACE',
        date: null,
        place: 'MY TOWN',
        url: 'https://mine.example',
        distanceKm: 10,
        surface: null,
        terrain: 'flat',
        terrainChosen: false,
        netDownhill: null,
        gainM: null,
        lossM: null,
        netM: null,
        savedAt: '2027-01-01',
      },
    });
    expect(text).not.toMatch(/MY|mine|abc123|session/);
    expect(text).toContain('(please say)');
  });
});
