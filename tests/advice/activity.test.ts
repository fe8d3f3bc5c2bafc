import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityCard } from '../../lib/advice/activity';
import type { CourseProfile } from '../../lib/course/types';
import { isClaimId } from '../../lib/evidence';
import type { Activity, PageReading } from '../../lib/page/reading';
import { strava } from '../../lib/page/sites/strava';
import { TERRAINS } from '../../lib/terrain';
import { type Message, speakerFor } from '../../lib/words';
import { stravaPage } from '../page/strava-page';

const metric = speakerFor('en-GB', 'metric');
const imperial = speakerFor('en-US', 'imperial');

const activityOf = (change: Partial<Activity> = {}): Activity => ({
  id: '12345678901',
  date: '2026-10-04',
  sport: 'run',
  title: 'Canal loop',
  distanceKm: 20.01,
  movingTimeS: 7590,
  paceSPerKm: 379,
  gainM: 102,
  cadenceSpm: 176,
  splits: [],
  own: true,
  ...change,
});

const readingOf = (activity?: Activity, outcome: PageReading['outcome'] = 'found'): PageReading => ({
  url: 'https://www.strava.com/activities/12345678901',
  kind: 'activity',
  site: 'strava',
  cardShown: true,
  outcome,
  race: null,
  distances: [],
  surface: null,
  hints: [],
  tracks: [],
  ...(activity ? { activity } : {}),
  language: 'en',
});

const courseOf = (change: Partial<CourseProfile> = {}): CourseProfile => ({
  terrain: 'rolling',
  between: null,
  netDownhill: null,
  distanceKm: 20.01,
  surface: null,
  gainM: 102,
  lossM: null,
  netM: null,
  statedBy: 'numbers',
  confidence: 'medium',
  evidence: [],
  disagreeing: [],
  marks: [],
  ...change,
});

const splits = (paces: readonly number[], nets: readonly (number | null)[] = []): Activity['splits'] =>
  paces.map((paceSPerKm, i) => ({ lengthKm: 1, paceSPerKm, netM: nets[i] === undefined ? 0 : nets[i] }));
const thirds = (first: number, middle: number, last: number): number[] =>
  [first, middle, last].flatMap((pace) => new Array<number>(7).fill(pace));
const climbingLast = [...new Array<number>(14).fill(0), ...new Array<number>(7).fill(6)];

function said(
  activity?: Activity,
  course = courseOf(),
  speaker = metric,
  outcome: PageReading['outcome'] = 'found',
) {
  const card = activityCard({ reading: readingOf(activity, outcome), course });
  return {
    answer: speaker.say(card.answer),
    lookAfter: speaker.say(card.lookAfter),
    next: speaker.say(card.next.label),
    opens: card.next.opens,
    review: card.review.map((line) => speaker.say(line.text)),
    notices: card.notices.map((notice) => speaker.say(notice)),
  };
}

describe('the card of a run of one’s own', () => {
  it('answers with the course, the fade and the hills’ part in it', () => {
    const card = said(activityOf({ splits: splits(thirds(360, 375, 408), climbingLast) }));
    expect(card.answer).toBe(
      'Rolling, 102 m in 20 km. The last third was 11% slower; the hills explain about 3%.',
    );
    expect(card.lookAfter).toBe(
      'Most often this starts with the first third. Next time, hold back for the first 7 km.',
    );
    expect(card.next).toBe('Look closer');
    expect(card.opens).toBe('review');
    expect(card.review.join(' ')).toContain('4% quicker than the middle one');
    expect(card.notices).toEqual([]);
  });

  it('says that there is nothing to fix where the hills did it', () => {
    const card = said(
      activityOf({
        splits: splits(
          thirds(360, 360, 376),
          climbingLast.map((m) => m * 1.2),
        ),
      }),
    );
    expect(card.answer).toContain('the hills explain it');
    expect(card.lookAfter).toBe('The hills did that. Nothing to fix.');
  });

  it('does not blame a calm start', () => {
    const card = said(activityOf({ splits: splits(thirds(370, 370, 430)) }));
    expect(card.answer).toContain('the hills explain none of it');
    expect(card.lookAfter).toContain('The start was calm');
    expect(card.review.join(' ')).not.toContain('quicker than the middle');
  });

  it('speaks in miles and feet', () => {
    const card = said(activityOf({ splits: splits(thirds(360, 375, 408)) }), courseOf(), imperial);
    expect(card.answer).toContain('Rolling, 335 ft in 12.4 mi.');
    expect(card.lookAfter).toContain('the first 4 mi');
    expect(card.review.join(' ')).toMatch(/a stride of about 5\.9 ft, which is two steps/);
  });

  it('says what is missing', () => {
    expect(said(activityOf()).lookAfter).toContain('No splits to read yet');
    expect(said(activityOf({ splits: splits([360, 360, 360]) })).lookAfter).toContain('Too few full splits');
    const noHeights = said(activityOf({ splits: splits(thirds(360, 375, 408), [null]) }));
    expect(noHeights.notices).toEqual([expect.stringContaining('no heights')]);
    const noClimb = said(
      activityOf({ gainM: null }),
      courseOf({ terrain: 'unknown', gainM: null, statedBy: null }),
    );
    expect(noClimb.answer).toBe('20 km; the page shows no climb.');
    expect(noClimb.notices).toEqual([expect.stringContaining('no climb')]);
    const changed = said(
      undefined,
      courseOf({ terrain: 'unknown', gainM: null, distanceKm: null }),
      metric,
      'markup-changed',
    );
    expect(changed.answer).toBe('This page shows no distance for the run.');
    expect(changed.notices[0]).toContain('looks different');
  });

  it('leaves open what slowed a run whose climbs the splits do not show', () => {
    const card = said(
      activityOf({ gainM: 600, splits: splits(thirds(360, 375, 408)) }),
      courseOf({ terrain: 'hilly', gainM: 600 }),
    );
    expect(card.answer).toBe('Hilly, 600 m in 20 km.');
    expect(card.lookAfter).toContain('cannot tell hills from tired legs');
  });

  it('names both classes where the climb lies near a cut', () => {
    expect(said(activityOf(), courseOf({ between: ['flat', 'rolling'] })).answer).toBe(
      'Flat to rolling, 102 m in 20 km.',
    );
  });
});

describe('the card of other runs', () => {
  it('tells only the course of another athlete’s run', () => {
    const card = said(activityOf({ own: false, splits: splits(thirds(360, 375, 408)) }));
    expect(card.answer).toBe('Rolling, 102 m in 20 km.');
    expect(card.lookAfter).toContain('only the course is read');
    expect(card.opens).toBe('general');
    expect(card.review).toEqual([expect.stringContaining('5.1 m per km')]);
    expect(said(activityOf({ own: null })).lookAfter).toContain('does not tell whose run');
  });

  it('never gives a treadmill a climb', () => {
    const card = said(
      activityOf({ sport: 'treadmill', gainM: null }),
      courseOf({ terrain: 'flat', gainM: 0 }),
    );
    expect(card.answer).toBe('Treadmill, 20 km, climb unknown.');
    expect([card.answer, ...card.review].join(' ')).not.toMatch(/\b0 m\b|Flat/);
    expect(card.lookAfter).toContain('practise cadence');
  });
});

describe('from the page to the card', () => {
  it('keeps the figures of the page', () => {
    const url = new URL('https://www.strava.com/activities/12345678901');
    const { activity } = strava.read(stravaPage({ owned: false }), url);
    expect(said(activity, courseOf({ gainM: 84, distanceKm: 12.02 })).answer).toBe('Rolling, 84 m in 12 km.');
  });
});

describe('any run', () => {
  const pace = fc.integer({ min: 150, max: 900 });
  const anyActivity = fc.record({
    sport: fc.constantFrom('run' as const, 'trail-run' as const, 'treadmill' as const),
    distanceKm: fc.option(fc.double({ min: 0, max: 300, noNaN: true })),
    paceSPerKm: fc.option(pace),
    gainM: fc.option(fc.integer({ min: 0, max: 9000 })),
    cadenceSpm: fc.option(fc.integer({ min: 120, max: 260 })),
    own: fc.constantFrom(true, true, false, null),
    splits: fc
      .array(fc.tuple(pace, fc.option(fc.integer({ min: -90, max: 90 }), { freq: 20 })), { maxLength: 30 })
      .map((rows) =>
        splits(
          rows.map(([p]) => p),
          rows.map(([, m]) => m),
        ),
      ),
  });

  it('is told calmly, in whole figures, with a claim behind every line', () => {
    fc.assert(
      fc.property(
        anyActivity,
        fc.constantFrom(...TERRAINS, 'unknown' as const),
        fc.constantFrom(metric, imperial),
        (change, terrain, speaker) => {
          const course = courseOf({ terrain, gainM: change.gainM, distanceKm: change.distanceKm });
          const card = activityCard({ reading: readingOf(activityOf(change)), course });
          const texts: Message[] = [
            card.answer,
            card.lookAfter,
            card.next.label,
            ...card.review.map((l) => l.text),
            ...card.notices,
          ];
          for (const text of texts.map((message) => speaker.say(message))) {
            expect(text).not.toMatch(/NaN|undefined|null|Infinity|∞|!|will cramp|prevent|-\d/);
            expect(text.trim()).toBe(text);
            expect(text.length).toBeGreaterThan(5);
          }
          for (const line of card.review) {
            expect(line.claims.length).toBeGreaterThan(0);
            expect(line.claims.every(isClaimId)).toBe(true);
          }
          if (change.own !== true) expect(speaker.say(card.answer)).not.toContain('third');
        },
      ),
      { numRuns: 300 },
    );
  });
});
