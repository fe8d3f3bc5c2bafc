import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type CardInput, cardFor, chooseDistance } from '../../lib/advice/card';
import type { Preferences } from '../../lib/advice/card/distance';
import { type CardView, CardViewSchema } from '../../lib/advice/card-view';
import type { CourseHint, CourseProfile } from '../../lib/course/types';
import type { PageReading } from '../../lib/page/reading';
import type { Runner } from '../../lib/runner/runner';
import { DEFAULT_SETTINGS } from '../../lib/runner/settings';
import { speakerFor } from '../../lib/words';
import { courseOf, readingOf, runnerOf } from './courses';
import { anyCourse, anyRunner } from './random';

const metric = speakerFor('en-GB', 'metric');
const imperial = speakerFor('en-US', 'imperial');

function card(
  course: CourseProfile,
  change: Omit<Partial<CardInput>, 'reading' | 'runner'> & {
    reading?: Partial<PageReading>;
    runner?: Partial<Runner>;
  } = {},
): CardView {
  const { reading, runner, ...rest } = change;
  const distances = course.distanceKm === null ? [] : [{ km: course.distanceKm, label: 'Race' }];
  return cardFor({
    courses: [course],
    chosenKm: null,
    chosenTerrain: null,
    settings: DEFAULT_SETTINGS,
    saved: null,
    today: '2026-03-01',
    speaker: metric,
    ...rest,
    reading: readingOf({ distances, ...reading }),
    runner: runnerOf(runner),
  });
}

const gain = (m: number, from: CourseHint['from'] = 'text', quote = `${m} m of climb`): CourseHint => ({
  says: { kind: 'gain', m },
  quote,
  from,
  weight: 0.7,
});
const lines = (view: CardView) => [view.answer, view.lookAfter, view.next.label];

describe('the three lines at rest', () => {
  it('of a famous flat marathon, with what sources say', () => {
    const evidence = [gain(55, 'known-course'), gain(40, 'known-course')];
    const view = card(courseOf({ gainM: 55, statedBy: 'known-course', evidence, disagreeing: [gain(76)] }));
    expect(lines(view)).toEqual([
      'Flat: about 55 m of climb in 42.2 km. Sources say 40 m to 76 m.',
      'Calves and hamstrings do the same work all day. Start calmly, then vary every 5 km.',
      'See the plan',
    ]);
    expect(view.glyph).toBe('flat');
    expect(view.next.opens).toBe('plan');
  });

  it('of a course whose figures no one published, never as certain', () => {
    const evidence = [gain(160, 'known-unverified')];
    const weak = { statedBy: 'known-course', confidence: 'low', evidence } as const;
    const view = card(courseOf({ ...weak, terrain: 'rolling', gainM: 160 }));
    expect(view.answer).toBe('Rolling: about 160 m of climb in 42.2 km, not confirmed.');
    expect(view.stated).toBe(
      'From a figure for this course that no published source confirms. A rough idea only.',
    );
    const drop = card(courseOf({ ...weak, terrain: 'unknown', gainM: null, netM: -291, netDownhill: true }));
    expect(drop.answer).toMatch(/^Net downhill: 291 m lower at the finish in 42\.2 km, not confirmed\./);
    const sourced = card(courseOf({ gainM: 300, statedBy: 'numbers', disagreeing: evidence }));
    expect(sourced.answer).not.toContain('160');
  });

  it('of a hilly trail race with the organiser’s figures', () => {
    const trail = {
      terrain: 'hilly',
      distanceKm: 50,
      surface: 'trail',
      gainM: 1850,
      statedBy: 'numbers',
    } as const;
    expect(lines(card(courseOf(trail)))).toEqual([
      'Hilly: 1,850 m of climb in 50 km, says the page.',
      'Thighs on the way down, calves on the way up. Hike the steep parts early.',
      'See the hills',
    ]);
  });

  it('of a flat 5 km fun run: a tab, no plan', () => {
    const view = card(courseOf({ distanceKm: 5 }));
    expect(view.form).toBe('tab');
    expect(lines(view)).toEqual([
      'Flat 5K. No plan needed.',
      'Start easy for the first kilometre; save the calves.',
      'See the stretches',
    ]);
    expect(
      card(courseOf({ distanceKm: 5 }), {
        reading: {
          distances: [
            { km: 42.2, label: '' },
            { km: 5, label: '' },
          ],
        },
      }).form,
    ).toBe('card');
  });

  it('of a page that says nothing: the choices, what helps anywhere, and the plan’s general part', () => {
    const view = card(courseOf({ terrain: 'unknown', statedBy: null }));
    expect(view.answer).toBe('This page doesn’t say how hilly it is.');
    expect(view.next).toEqual({ label: 'What helps on any course', opens: 'general' });
    expect(view.choices.map(({ label, chosen }) => [label, chosen])).toEqual([
      ['Flat', false],
      ['Rolling', false],
      ['Hilly', false],
    ]);
    expect(view.tips.length).toBeGreaterThanOrEqual(3);
    expect(view.plan?.cues).toEqual([]);
    expect(view.plan?.twinge).toContain('First twinge');
    const trail = card(courseOf({ terrain: 'unknown', statedBy: null, surface: 'trail' }));
    expect(trail.choices.map(({ terrain }) => terrain)).toContain('mountainous');
  });

  it('after a choice: an answer on it, said to be a choice', () => {
    const view = card(courseOf({ terrain: 'unknown', statedBy: null }), { chosenTerrain: 'hilly' });
    expect(view.answer).toBe('Hilly marathon, as you chose.');
    expect(view.stated).toBe('By your choice.');
    expect(view.choices.filter(({ chosen }) => chosen).map(({ terrain }) => terrain)).toEqual(['hilly']);
    expect(view.plan?.standingRules.length).toBeGreaterThan(2);
    const stated = card(courseOf({ gainM: 55, statedBy: 'numbers' }), { chosenTerrain: 'hilly' });
    expect([stated.choices, stated.glyph]).toEqual([[], 'flat']);
  });

  it('between two classes, net downhill, by words alone, by a file', () => {
    const between = {
      between: ['flat', 'rolling'],
      gainM: 160,
      lossM: 300,
      netM: -140,
      netDownhill: true,
    } as const;
    expect(card(courseOf({ ...between, statedBy: 'track' })).answer).toBe(
      'Flat to rolling and net downhill: 160 m up and 300 m down in 42.2 km, by the course file.',
    );
    expect(card(courseOf({ terrain: 'rolling' })).answer).toBe(
      'Rolling marathon, says the page. It gives no figure for the climb.',
    );
    const falling = card(
      courseOf({ gainM: 30, lossM: 1592, netM: -1562, netDownhill: true, statedBy: 'known-course' }),
    );
    expect([falling.glyph, falling.lookAfter]).toEqual([
      'net-downhill',
      'Thighs brake all the way down. Hold back from the gun.',
    ]);
    const dropOnly = courseOf({
      terrain: 'unknown',
      netM: -1602,
      netDownhill: true,
      statedBy: 'known-course',
    });
    expect(card(dropOnly).answer).toContain('Net downhill: 1,602 m lower at the finish');
  });

  it('in feet and miles for those who run in them', () => {
    const view = card(courseOf({ gainM: 55, statedBy: 'numbers' }), { speaker: imperial });
    expect(view.answer).toBe('Flat: 180 ft of climb in 26.2 mi, says the page.');
    expect(view.lookAfter).toContain('every 3 miles');
    expect(view.plan?.cues[0]?.where).toBe('mile 6 · km 9.7');
  });
});

describe('what stands below', () => {
  it('quotes the page’s words as they stand, with their place and meaning', () => {
    const evidence = [gain(55, 'text', 'Total climb:  55m <b>only</b>')];
    const disagreeing = [{ ...gain(120, 'table'), quote: 'Ascent 120' }];
    const view = card(courseOf({ gainM: 55, statedBy: 'numbers', evidence, disagreeing }));
    expect(view.evidence).toEqual([
      {
        quote: 'Total climb:  55m <b>only</b>',
        from: 'in the page’s text',
        says: 'read as 55 m of climb',
        at: 'page',
      },
    ]);
    expect(view.disagreeing).toEqual([
      { quote: 'Ascent 120', from: 'in a table', says: 'read as 120 m of climb', at: 'page' },
    ]);
    expect(view.notices).toHaveLength(1);
  });

  it('says of a finish level with the start that it is, and of a very short race only to start easy', () => {
    const level: CourseHint = { ...gain(0, 'course-file'), says: { kind: 'net', netM: -0.3 } };
    const view = card(courseOf({ gainM: 55, statedBy: 'track', evidence: [level] }));
    expect(view.evidence[0]?.says).toBe('read as a finish as high as the start');
    expect(card(courseOf({ distanceKm: 1 })).lookAfter).toBe('Start easy; save the calves.');
  });

  it('shows what a course file’s points give beside what its device wrote', () => {
    const file = { trackGainM: 219, gainRangeM: [195, 243], deviceGainM: 216, deviceLossM: 204 } as const;
    const view = card(courseOf({ gainM: 219, statedBy: 'track', ...file }));
    expect(view.notices).toEqual([]);
    expect(view.fileFacts).toEqual([
      'The points of the file give 219 m of climb, at least 195 m and at most 243 m.',
      'The file itself says 216 m up and 204 m down.',
    ]);
  });

  it('says that an edition is over, cancelled, or read by a reader out of date', () => {
    const race = { name: 'Race', date: '2025-10-12', place: null, status: 'upcoming' } as const;
    const over = card(courseOf(), { reading: { race } });
    expect(over.lookAfter).toBe('This page is about the edition of 12 October 2025, which is over.');
    expect(over.notices).toEqual([]);
    expect(over.canSave).toBe(false);
    const cancelled = card(courseOf(), {
      reading: { race: { ...race, status: 'cancelled' }, outcome: 'markup-changed' },
    });
    expect(cancelled.lookAfter).toBe('The page says that this race is cancelled.');
    expect(cancelled.notices).toEqual([expect.stringContaining('looks different')]);
    expect(cancelled.canSave).toBe(false);
  });

  it('plans for the page’s own date', () => {
    const race = { name: 'Race', date: '2026-03-02', place: null, status: 'upcoming' } as const;
    expect(card(courseOf(), { reading: { race }, runner: { daysToRace: 90 } }).plan?.time?.headline).toBe(
      'Nothing new tomorrow.',
    );
  });

  it('names the host of a course file that a click fetches, and the way for one elsewhere', () => {
    const track = {
      href: 'https://race.example/a.gpx',
      host: 'race.example',
      label: 'GPX',
      format: 'gpx',
      sameOrigin: true,
    } as const;
    const tracks = [
      track,
      { ...track, host: 'maps.example', sameOrigin: false },
      { ...track, href: 'https://race.example/10.gpx', appliesToKm: 10 },
    ];
    const view = card(courseOf(), { reading: { tracks } });
    expect(view.courseFiles).toEqual([
      { href: 'https://race.example/a.gpx', label: 'Get the course file from race.example' },
    ]);
    expect(view.courseFilesElsewhere).toEqual([
      '“GPX” is on maps.example. Download it there, then drop it on the plan page.',
    ]);
  });

  it('shows the distances on offer and answers for one of them', () => {
    const courses = [100, 42.195, 10].map((distanceKm) => courseOf({ distanceKm }));
    const distances = courses.map(({ distanceKm }) => ({ km: distanceKm ?? 0, label: '' }));
    const chosen = (change: Parameters<typeof card>[1] = {}) =>
      card(courseOf(), { courses, reading: { distances }, ...change })
        .distances.filter((each) => each.chosen)
        .map(({ label }) => label);
    // The race is called a marathon.
    expect(chosen()).toEqual(['Marathon']);
    expect(chosen({ settings: { ...DEFAULT_SETTINGS, usualDistanceKm: 10 } })).toEqual(['10K']);
    expect(chosen({ settings: { ...DEFAULT_SETTINGS, usualDistanceKm: 10 }, chosenKm: 100 })).toEqual([
      '100K',
    ]);
  });

  it('knows the race that was saved', () => {
    const saved = {
      name: 'Race',
      date: null,
      place: null,
      url: 'https://race.example/course',
      distanceKm: 42.2,
      surface: null,
      terrain: 'flat',
      terrainChosen: false,
      netDownhill: null,
      gainM: null,
      lossM: null,
      netM: null,
      savedAt: '2026-01-01',
    } as const;
    expect(card(courseOf(), { saved }).saved).toBe(true);
    expect(card(courseOf({ distanceKm: 10 }), { saved }).saved).toBe(false);
    expect(card(courseOf()).saved).toBe(false);
  });

  it('gives a run its own card: no plan to make, no race to save', () => {
    const view = card(courseOf({ distanceKm: 20, gainM: 102, statedBy: 'numbers' }), {
      reading: { kind: 'activity' },
    });
    expect([view.form, view.plan, view.canSave, view.distances]).toEqual(['card', null, false, []]);
  });

  it('says why, names sources for all of it, and whose advice it started from', () => {
    const view = card(courseOf());
    expect(view.why.join(' ')).toContain('No trial has tested any plan');
    expect(view.sources.at(-1)?.id).toBe('S38');
    expect(view.sources.find(({ id }) => id === 'early-pace')?.citations.length).toBeGreaterThan(0);
    expect(view.disclaimer).toContain('not medical advice');
  });
});

describe('every card', () => {
  it('fits the view, says something on each line, and cites every claim that it shows', () => {
    fc.assert(
      fc.property(
        anyCourse,
        anyRunner,
        fc.constantFrom(metric, imperial),
        fc.constantFrom('race', 'activity', 'route', 'training-log', 'other'),
        fc.boolean(),
        (known, runner, speaker, kind, hide) => {
          const course = hide ? { ...known, terrain: 'unknown' as const, statedBy: null } : known;
          const view = card(course, { runner, speaker, reading: { kind } });
          expect(v.safeParse(CardViewSchema, view).success).toBe(true);
          for (const line of lines(view)) expect(line.trim()).not.toBe('');
          const text = JSON.stringify(view);
          expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|you will cramp/);
          expect(`${lines(view).join(' ')}${JSON.stringify(view.plan)}`).not.toContain('!');
          const cited = new Set(view.sources.map(({ id }) => id));
          const used = [...view.tips, ...view.review, ...(view.plan?.cues ?? [])].flatMap(
            ({ claims }) => claims,
          );
          expect(used.filter((id) => !cited.has(id))).toEqual([]);
          expect(cited.size).toBe(view.sources.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('where sources differ', () => {
  const noticesOf = (change: Partial<CourseProfile>) =>
    card(courseOf({ gainM: 340, statedBy: 'numbers', ...change })).notices;

  it('the page’s own figure wins over what is known of the course, and both are said', () => {
    const view = card(
      courseOf({
        gainM: 340,
        statedBy: 'numbers',
        evidence: [gain(340)],
        disagreeing: [gain(239, 'known-course'), gain(107, 'known-course'), gain(260, 'known-unverified')],
      }),
    );
    expect(view.answer).toMatch(/340 m of climb in 42\.2 km, says the page\.$/);
    expect(view.notices).toEqual([
      'The page gives 340 m of climb; published elsewhere: 107 m to 239 m. The page’s own figure is used.',
    ]);
  });

  it.each([
    [[gain(239, 'known-course')], /^The page gives 340 m of climb; published elsewhere: 239 m\. The page/],
    [
      [gain(120, 'table'), gain(120)],
      /^The page gives more than one figure: 340 m of climb, and also 120 m\./,
    ],
    [[gain(250, 'course-file')], /^The page gives 340 m of climb; the course file has 250 m\./],
    [[{ ...gain(0), says: { kind: 'terrain', terrain: 'flat' } } as const], /^Sources disagree/],
  ])('each difference is said in its own words', (disagreeing, words) => {
    const notices = noticesOf({ disagreeing });
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(words);
  });

  it('a figure that no one published is no source that disagrees', () => {
    expect(noticesOf({ disagreeing: [gain(239, 'known-unverified')] })).toEqual([]);
  });

  it('a course near the line between two classes says so in the answer, the grounds and the switch', () => {
    const near = courseOf({
      terrain: 'hilly',
      between: ['rolling', 'hilly'],
      gainM: 340,
      statedBy: 'numbers',
    });
    const view = card(near);
    expect(view.answer).toMatch(/^Rolling to hilly: 340 m/);
    expect(view.stated).toMatch(/near the line between rolling and hilly: a fifth more or less/);
    expect(view.distances[0]).toMatchObject({ glyph: 'hilly', terrain: 'rolling to hilly' });
  });
});

describe('chooseDistance', () => {
  const at = (...kms: (number | null)[]) => kms.map((distanceKm) => ({ distanceKm }));
  const choose = (kms: (number | null)[], chosenKm: number | null, other: Partial<Preferences> = {}) =>
    kms[chooseDistance(at(...kms), chosenKm, { usualKm: null, ...other })];
  const saved = { url: 'https://www.otterbend.example/2027/?utm_source=mail', distanceKm: 10 };
  const page = { url: 'https://otterbend.example/2027', name: null };

  it('prefers the choice, then the habit, then the longest', () => {
    expect(choose([42.2, 100, 21.1], null)).toBe(100);
    expect(choose([42.2, 21.1], null, { usualKm: 21 })).toBe(21.1);
    expect(choose([42.2, 21.1, 10], 10, { usualKm: 21 })).toBe(10);
    expect(choose([42.2, 21.1], 5)).toBe(42.2);
    expect(choose([null], 10, { usualKm: 10 })).toBeNull();
    expect(chooseDistance([], null, { usualKm: null })).toBe(0);
  });

  it('takes the nearest within 3 % for the usual one', () => {
    expect(choose([43, 21.1], null, { usualKm: 42.195 })).toBe(43);
    expect(choose([43, 42.2, 21.1], null, { usualKm: 42.195 })).toBe(42.2);
    expect(choose([100, 44], null, { usualKm: 42.195 })).toBe(100);
  });

  it('prefers what was saved from this page to the habit, and the habit to a race saved elsewhere', () => {
    const usualKm = 21.1;
    expect(choose([42.2, 21.1, 10], null, { usualKm, saved, page })).toBe(10);
    expect(
      choose([42.2, 21.1, 10], null, { usualKm, saved, page: { ...page, url: 'https://x.example' } }),
    ).toBe(21.1);
    expect(choose([42.2, 10], null, { usualKm, saved, page: { ...page, url: 'https://x.example' } })).toBe(
      10,
    );
  });

  it('goes by the one distance that the address or the name tells, and by none where they tell several', () => {
    const of = (url: string, name: string | null = null) =>
      choose([50, 42.2, 21.1, 10], null, { page: { url, name } });
    expect(of('https://x.example/races/half-marathon')).toBe(21.1);
    expect(of('https://x.example/otter-bend-10k')).toBe(10);
    expect(of('https://x.example/races', 'Otter Bend Half Marathon')).toBe(21.1);
    expect(of('https://x.example/races', 'Otter Bend 10K & Half Marathon')).toBe(50);
    expect(of('https://x.example/half-marathon', 'Otter Bend 10K')).toBe(21.1);
    expect(of('no address')).toBe(50);
  });
});
