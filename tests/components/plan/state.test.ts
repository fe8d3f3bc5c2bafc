import { describe, expect, it } from 'vitest';
import { shareView } from '../../../components/plan/share';
import { type PlanContext, planPage } from '../../../components/plan/state';
import { type PlanState, withDistance, withRaceDate, withTrack } from '../../../components/plan/subject';
import type { TrackProfile } from '../../../lib/course/track/types';
import type { CourseHint } from '../../../lib/course/types';
import type { PageReading } from '../../../lib/page/reading';
import { DEFAULT_RUNNER } from '../../../lib/runner/runner';
import type { SavedRace } from '../../../lib/runner/saved-race';
import { DEFAULT_SETTINGS } from '../../../lib/runner/settings';
import { speakerFor } from '../../../lib/words';

const context: PlanContext = {
  runner: DEFAULT_RUNNER,
  settings: DEFAULT_SETTINGS,
  saved: null,
  today: '2028-05-20',
  speaker: speakerFor('en', 'metric'),
};

const own: PlanState = {
  subject: { kind: 'own' },
  track: null,
  chosenKm: null,
  chosenTerrain: null,
  chosenSurface: null,
  goalS: null,
  raceDate: null,
};

const gain = (m: number, km: number): CourseHint => ({
  says: { kind: 'gain', m },
  quote: `${m} m of climb`,
  from: 'table',
  appliesToKm: km,
  weight: 0.9,
});

const halfPage: PageReading = {
  url: 'https://www.harrowdale-half.example/course',
  kind: 'race',
  site: 'generic',
  cardShown: true,
  outcome: 'found',
  race: { name: 'Harrowdale Half', date: '2028-10-22', place: 'Harrowdale', status: 'upcoming' },
  distances: [
    { km: 21.0975, label: 'Half Marathon' },
    { km: 10, label: '10K' },
  ],
  surface: 'road',
  hints: [gain(260, 21.0975), gain(30, 10)],
  tracks: [],
  language: 'en',
};
const page = (reading: PageReading): PlanState => ({ ...own, subject: { kind: 'page', reading } });

const hills: TrackProfile = {
  fileName: 'hills.gpx',
  distanceKm: 21.1,
  gainM: 300,
  lossM: 300,
  netM: 0,
  gainRangeM: null,
  segments: [
    { startKm: 0, lengthKm: 5, gradePct: 0 },
    { startKm: 5, lengthKm: 3, gradePct: 5 },
    { startKm: 8, lengthKm: 5, gradePct: 0 },
    { startKm: 13, lengthKm: 3, gradePct: -5 },
    { startKm: 16, lengthKm: 5.1, gradePct: 0 },
  ],
  elevation: { stepKm: 21.1 / 4, heightsM: [100, 110, 250, 110, 100] },
  marks: [],
  device: null,
};

const marathon: SavedRace = {
  name: 'Canal City Marathon',
  date: '2028-10-15',
  place: 'Columbus',
  url: 'https://runsignup.com/Race/OH/Columbus/CanalCityMarathon',
  distanceKm: 42.195,
  surface: 'road',
  terrain: 'flat',
  terrainChosen: false,
  netDownhill: null,
  gainM: 46,
  lossM: null,
  netM: null,
  savedAt: '2028-01-01T00:00:00Z',
};

describe('the plan page', () => {
  it('is empty where there is nothing to go by, and still helps', () => {
    const view = planPage(own, context);
    expect(view.empty).toBe(true);
    expect(view.chart).toBeNull();
    expect(view.card.tips.length).toBeGreaterThanOrEqual(3);
  });

  it('plans for a class and a distance that the runner chose, without pretending to know heights', () => {
    const view = planPage({ ...own, chosenKm: 42.195, chosenTerrain: 'flat' }, context);
    expect(view.empty).toBe(false);
    expect(view.needs).toEqual({ distance: false, terrain: false });
    expect(view.mayChooseTerrain).toBe(true);
    expect(view.card.plan?.cues.length).toBeGreaterThan(3);
    expect(view.chart?.heights).toBeNull();
    expect(view.chart?.easeUntilKm).toBe(10);
  });

  it('asks for what is missing', () => {
    expect(planPage({ ...own, chosenTerrain: 'flat' }, context).needs).toEqual({
      distance: true,
      terrain: false,
    });
    const unknown = planPage(page({ ...halfPage, hints: [] }), context);
    expect(unknown.needs).toEqual({ distance: false, terrain: true });
    expect(unknown.mayChooseTerrain).toBe(true);
    expect(unknown.mayChooseDistance).toBe(false);
  });

  it('takes name, day and place from the page, and the course of the distance that is picked', () => {
    const half = planPage(page(halfPage), context);
    expect(half.title).toBe('Harrowdale Half');
    expect(half.facts).toEqual(['October 22, 2028', '155 days to go', 'Harrowdale']);
    expect(half.source).toBe('Read from harrowdale-half.example');
    expect(half.course.gainM).toBe(260);
    expect(half.mayChooseTerrain).toBe(false);
    const ten = planPage({ ...page(halfPage), chosenKm: 10 }, context);
    expect(ten.course.gainM).toBe(30);
    expect(ten.course.distanceKm).toBe(10);
  });

  it('draws a course file and puts every cue on it', () => {
    const view = planPage(withTrack(own, hills), context);
    expect(view.title).toBe('hills');
    expect(view.course.statedBy).toBe('track');
    expect(view.chart?.heights?.heightsM).toEqual([100, 110, 250, 110, 100]);
    expect(view.chart?.cues).toEqual(view.plan?.cues);
    expect(view.cues.map(({ startKm }) => startKm)).toEqual(view.plan?.cues.map(({ startKm }) => startKm));
    expect(view.chart?.hills.map(({ kind, name }) => [kind, name])).toEqual([
      ['climb', '3 km at 5%'],
      ['descent', '3 km at 5%'],
    ]);
    expect(view.card.plan?.cues.map((cue) => cue.kind)).toContain('up_short');
  });

  it('plans for the saved race, with its practice on days', () => {
    const view = planPage(
      { ...own, subject: { kind: 'saved', race: marathon } },
      { ...context, saved: marathon },
    );
    expect(view.title).toBe('Canal City Marathon');
    expect(view.isSaved).toBe(true);
    const practice = view.timeline.filter(({ kind }) => kind === 'practise');
    expect(practice.map(({ from }) => from)).toEqual(['2028-08-13', '2028-08-27', '2028-09-10']);
    expect(practice[0]?.when).toMatch(/^Aug 13\s–\s26$/);
    expect(view.timeline.at(-1)?.from).toBe('2028-10-15');
  });

  it('takes a file of quite another length than the saved race for a course of its own, and gives the race back', () => {
    const saved: PlanState = { ...own, subject: { kind: 'saved', race: marathon } };
    const other = planPage(withTrack(saved, hills), { ...context, saved: marathon });
    expect(other.title).toBe('hills');
    expect(other.course.terrain).toBe('hilly');
    expect(other.isSaved).toBe(false);
    const back = planPage({ ...withTrack(saved, hills), track: null }, { ...context, saved: marathon });
    expect(back.title).toBe('Canal City Marathon');
  });

  it('keeps what was saved of a race where its file has no heights', () => {
    const bare: TrackProfile = {
      ...hills,
      distanceKm: 42.3,
      gainM: null,
      lossM: null,
      netM: null,
      segments: null,
      elevation: null,
    };
    const saved: PlanState = { ...own, subject: { kind: 'saved', race: marathon } };
    const view = planPage(withTrack(saved, bare), { ...context, saved: marathon });
    expect(view.course.terrain).toBe('flat');
    expect(view.course.gainM).toBe(46);
  });

  it('draws a saved race with hills from its segments, counted from the start', () => {
    const race: SavedRace = {
      ...marathon,
      distanceKm: 21.1,
      terrain: 'hilly',
      segments: [...(hills.segments ?? [])],
    };
    const view = planPage({ ...own, subject: { kind: 'saved', race } }, context);
    expect(view.chart?.aboveStart).toBe(true);
    expect(Math.max(...(view.chart?.heights?.heightsM ?? []))).toBeCloseTo(150, 0);
  });

  it('changes with the runner', () => {
    const state: PlanState = { ...own, chosenKm: 42.195, chosenTerrain: 'flat' };
    const kinds = (cramps: PlanContext['runner']['cramps']) =>
      planPage(state, { ...context, runner: { ...DEFAULT_RUNNER, cramps } }).card.plan?.cues.map(
        (cue) => cue.kind,
      );
    expect(kinds([])).toContain('cadence_up');
    expect(kinds(['hamstrings'])).not.toContain('cadence_up');
  });

  it('calls a described course saved only where it is the saved one', () => {
    const state: PlanState = { ...own, chosenKm: 42.195, chosenTerrain: 'flat' };
    const mine = { ...marathon, name: 'Your course', url: null };
    expect(planPage(state, { ...context, saved: mine }).isSaved).toBe(true);
    expect(planPage(state, { ...context, saved: marathon }).isSaved).toBe(false);
    expect(planPage({ ...state, chosenKm: 10 }, { ...context, saved: mine }).isSaved).toBe(false);
  });
});

describe('a course file that comes in', () => {
  it('takes the place of what was chosen for want of it', () => {
    const chosen: PlanState = { ...own, chosenKm: 33, chosenTerrain: 'flat' };
    const view = planPage(withTrack(chosen, hills), context);
    expect(view.course.distanceKm).toBeCloseTo(21.1, 1);
    expect(view.course.statedBy).toBe('track');
  });

  it('without heights leaves the class to the runner', () => {
    const level: TrackProfile = {
      ...hills,
      gainM: null,
      lossM: null,
      netM: null,
      segments: null,
      elevation: null,
      marks: ['no-elevation'],
    };
    expect(planPage(withTrack(own, level), context).needs.terrain).toBe(true);
    const chosen = planPage(withTrack({ ...own, chosenTerrain: 'rolling' }, level), context);
    expect(chosen.course.terrain).toBe('rolling');
    expect(chosen.card.plan?.cues.length).toBeGreaterThan(0);
  });

  it('keeps the distance that was picked on a page', () => {
    const state = withTrack({ ...page(halfPage), chosenKm: 10 }, hills);
    expect(planPage(state, context).course.distanceKm).toBe(10);
  });
});

describe('two views after one another', () => {
  it('share what says the same, and only that', () => {
    const before = planPage(withTrack(own, hills), context);
    const after = planPage(withTrack(own, hills), { ...context, runner: { ...DEFAULT_RUNNER, hot: true } });
    const shared = shareView(before, after);
    expect(shared).toEqual(after);
    expect(shared.card.evidence).toBe(before.card.evidence);
    expect(shared.chart?.heights).toBe(before.chart?.heights);
    expect(shared.plan).toBe(after.plan);
    expect(shareView(null, after)).toBe(after);
  });
});

describe('a course that no plan is made for', () => {
  const ofLength = (distanceKm: number) =>
    planPage(withTrack(own, { ...hills, distanceKm, segments: null }), context);

  it.each([
    [0.3, /only 300 m long/],
    [400, /400 km long, and no plan is made beyond 350 km/],
  ])('of %s km gets a sentence, and keeps its picture', (km, sentence) => {
    const view = ofLength(km);
    expect(view.planProblem).toMatch(sentence);
    expect(view.plan).toBeNull();
    expect(view.carried).toBeNull();
    expect(view.card.plan).toBeNull();
    expect(view.cues).toEqual([]);
    expect(view.chart).not.toBeNull();
  });
});

describe('a goal', () => {
  const aimed = (goalS: number, km = 42.195): PlanState => ({
    ...own,
    chosenKm: km,
    chosenTerrain: 'flat',
    goalS,
  });

  it('goes where the plan goes', () => {
    expect(planPage(aimed(13_500), context).carried?.goalS).toBe(13_500);
  });

  it.each([0, 60, Number.NaN, 2_000_000])('of %s s is a sentence, and no plan is made from it', (goalS) => {
    const view = planPage(aimed(goalS), context);
    expect(view.goalProblem).toMatch(/\.$/);
    expect(view.goalS).toBeNull();
    expect(view.carried?.goalS).toBeNull();
    expect(view.plan?.cues.length).toBeGreaterThan(0);
  });

  it('holds for its distance alone', () => {
    const half = withDistance(aimed(13_500), 42.195, 21.0975);
    expect(half).toMatchObject({ chosenKm: 21.0975, goalS: null });
    expect(withDistance(aimed(13_500), 42.195, 42).goalS).toBe(13_500);
    expect(withTrack(aimed(13_500), hills).goalS).toBeNull();
  });
});

describe('race day', () => {
  const file = withTrack(own, hills);

  it('given for a dropped file lays out the days and dates what is taken along', () => {
    expect(planPage(file, context).timeline.every(({ from }) => from === null)).toBe(true);
    const view = planPage(withRaceDate(file, '2028-10-22'), context);
    expect(view.raceDate).toBe('2028-10-22');
    expect(view.mayChooseDate).toBe(true);
    expect(view.facts[1]).toBe('155 days to go');
    expect(view.timeline.at(-1)?.from).toBe('2028-10-22');
    expect(view.carried?.raceDate).toBe('2028-10-22');
    expect(view.plan?.window).toBe('far');
    expect(planPage(withRaceDate(file, '2028-05-21'), context).plan?.window).toBe('last-week');
    expect(planPage(withRaceDate(withRaceDate(file, '2028-10-22'), null), context).raceDate).toBeNull();
  });

  it('of a saved race changes that race, and a file of another course leaves it alone', () => {
    const saved: PlanState = { ...own, subject: { kind: 'saved', race: { ...marathon, date: null } } };
    const dated = withRaceDate(saved, '2028-10-22');
    expect(planPage(dated, context).raceDate).toBe('2028-10-22');
    const other = withRaceDate(withTrack(dated, hills), '2028-07-01');
    expect(planPage(other, context).raceDate).toBe('2028-07-01');
    expect(planPage({ ...other, track: null }, context).raceDate).toBe('2028-10-22');
  });

  it('is asked of a page that does not tell it, and of no other', () => {
    expect(planPage(page(halfPage), context).mayChooseDate).toBe(false);
    expect(planPage(withRaceDate(page(halfPage), '2028-07-01'), context).raceDate).toBe('2028-10-22');
    const undated = page({ ...halfPage, race: null });
    expect(planPage(undated, context).mayChooseDate).toBe(true);
    const view = planPage(withRaceDate(undated, '2028-07-01'), context);
    expect(view.raceDate).toBe('2028-07-01');
    expect(view.plan?.daysToRace).toBe(42);
  });

  it('that is past leaves no days to lay out, and points to the next race', () => {
    const over: PlanState = { ...own, subject: { kind: 'saved', race: { ...marathon, date: '2028-05-19' } } };
    const view = planPage(over, context);
    expect(view.timeline).toEqual([]);
    expect(view.card.lookAfter).toBe(
      'For the next one, open the plan from its page, or give the new day here.',
    );
  });
});

describe('another distance', () => {
  it('of the saved race keeps its class, and neither its climb nor its hills', () => {
    const state: PlanState = { ...own, subject: { kind: 'saved', race: marathon }, chosenKm: 21.0975 };
    const view = planPage(state, { ...context, saved: marathon });
    expect(view.course).toMatchObject({
      distanceKm: 21.0975,
      terrain: 'flat',
      gainM: null,
      statedBy: 'runner',
    });
    expect(view.isSaved).toBe(false);
    expect(view.title).toBe(marathon.name);
    expect(view.plan?.easeUntilKm).toBe(5);
  });

  it('of a page with one keeps the page', () => {
    const one = page({ ...halfPage, distances: [{ km: 21.0975, label: '' }], hints: [gain(260, 21.0975)] });
    const view = planPage({ ...one, chosenKm: 10 }, context);
    expect(view.course).toMatchObject({ distanceKm: 10, terrain: 'hilly', gainM: null });
    expect(view.card.distances.map(({ km }) => km)).toEqual([10]);
    expect(view.title).toBe('Harrowdale Half');
  });

  it('near to that of a file is that file’s course', () => {
    const view = planPage({ ...withTrack(own, hills), chosenKm: 21.0975 }, context);
    expect(view.course.distanceKm).toBe(21.0975);
    expect(view.hills.length).toBe(2);
  });
});
