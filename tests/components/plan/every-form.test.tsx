import fc from 'fast-check';
import FitParser from 'fit-file-parser';
import ICAL from 'ical.js';
import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/Card';
import { FORMS, type FormName } from '../../../components/plan/carry/forms';
import { PlanSection } from '../../../components/plan/PlanSection';
import { PIECES, type Piece } from '../../../components/plan/print/Pieces';
import { planPage } from '../../../components/plan/state';
import { RaceTab } from '../../../components/popup/RaceTab';
import { makePlan } from '../../../lib/advice/plan';
import { savedRaceFrom } from '../../../lib/advice/saved-race';
import { a6Card } from '../../../lib/export/a6';
import type { Carried } from '../../../lib/export/carried';
import { lockScreen } from '../../../lib/export/lock-screen';
import { PHONES } from '../../../lib/export/phones';
import type { Drawing } from '../../../lib/export/print/drawing';
import { roughMeasure } from '../../../lib/export/print/type';
import { supporterCard } from '../../../lib/export/supporter';
import { wristband } from '../../../lib/export/wristband';
import type { Runner } from '../../../lib/runner/runner';
import { DEFAULT_SETTINGS } from '../../../lib/runner/settings';
import { twingeLine } from '../../../lib/stretches/acute';
import { speakerFor, type Units } from '../../../lib/words';
import { courseOf, runnerOf } from '../../advice/courses';
import { anyRunner } from '../../advice/random';
import { carriedAlong } from '../../export/carry';
import '../lazy';

vi.setConfig({ testTimeout: 60_000 });

const TODAY = '2027-03-01';
const PACE = /easier than (it )?feels right/i;
/** What to do at the first flutter, in the words of the plan or the fewer ones of what is carried. */
const TWINGE = /First twinge: slow down, walk a minute, stretch gently, (start again with )?short steps\./;

interface Made {
  readonly carried: Carried;
  readonly runner: Runner;
  readonly units: Units;
}
const speakerOf = ({ units }: Made) => speakerFor('en', units);

let container: HTMLElement;
beforeEach(() => {
  const dom = parseHTML('<!doctype html><html><body><div id="at"></div></body></html>');
  vi.stubGlobal('document', dom.document);
  vi.stubGlobal('window', dom.window);
  const at = dom.document.querySelector<HTMLElement>('#at');
  if (at === null) throw new Error('no place to draw');
  container = at;
});
afterEach(() => {
  act(() => render(null, container));
  vi.unstubAllGlobals();
});

function drawn(content: ComponentChild): string {
  act(() => render(content, container));
  const text = container.textContent ?? '';
  act(() => render(null, container));
  return text;
}

const lettered = ({ marks }: Drawing): string =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' ');

const viewOf = (made: Made) => {
  const { carried, runner } = made;
  const { course } = carried;
  return planPage(
    {
      subject: { kind: 'own' },
      track: carried.track,
      chosenKm: course.distanceKm,
      chosenTerrain: course.terrain === 'unknown' ? null : course.terrain,
      chosenSurface: course.surface,
      goalS: null,
      raceDate: null,
    },
    { runner, settings: DEFAULT_SETTINGS, saved: null, today: TODAY, speaker: speakerOf(made) },
  );
};

async function fileOf(name: FormName, made: Made): Promise<Blob | string> {
  const form = FORMS.find((one) => one.name === name);
  const content = await form?.make({ carried: made.carried, today: TODAY, speaker: speakerOf(made) });
  if (content === undefined) throw new Error(`no form ${name}`);
  return 'file' in content ? content.file : content.text;
}
const textOf = async (name: FormName, made: Made): Promise<string> => {
  const content = await fileOf(name, made);
  return typeof content === 'string' ? content : content.text();
};

/** The first note of a kind in a file of markup, where a watch looks first. */
function firstIn(xml: string, point: string, note: string): string {
  const { document } = parseHTML(xml);
  const all = [...document.getElementsByTagName(point)];
  return all[0]?.getElementsByTagName(note)[0]?.textContent ?? '';
}

const WorkoutSchema = v.object({
  messages: v.object({ workout_step: v.array(v.object({ notes: v.string() })) }),
});

const nothing = () => undefined;

/** Everything that the plan comes in. A new form has to be told here what it says. */
const SCREENS: Readonly<
  Record<'card' | 'popup' | 'plan-page' | 'my-race' | 'supporter', (made: Made) => string>
> = {
  card: (made) => drawn(<Card view={viewOf(made).card} actions={cardActions} startOpen />),
  popup: (made) => drawn(<Card view={viewOf(made).card} actions={cardActions} place="popup" startOpen />),
  'plan-page': (made) => {
    const view = viewOf(made);
    if (view.card.plan === null) throw new Error('no plan on the page');
    return drawn(
      <PlanSection
        plan={view.card.plan}
        view={view}
        hot={made.runner.hot}
        changes={null}
        because={null}
        speaker={speakerOf(made)}
      />,
    );
  },
  'my-race': (made) => {
    const { course, title } = made.carried;
    const race = savedRaceFrom({
      reading: null,
      course,
      chosenTerrain: null,
      fallbackName: title,
      now: `${TODAY}T08:00:00.000Z`,
    });
    if (race === null) throw new Error('no race');
    const { hot } = made.runner;
    return drawn(
      <RaceTab
        speaker={speakerOf(made)}
        state={{
          status: 'saved',
          race,
          days: 9,
          debrief: { is: 'not-yet' },
          inPrivate: false,
          time: null,
          due: null,
          hot,
        }}
        actions={{ openPlan: nothing, remove: nothing, openDiary: nothing, change: async () => undefined }}
      />,
    );
  },
  supporter: (made) =>
    lettered(
      supporterCard(
        { title: made.carried.title, raceDate: null, cramps: made.runner.cramps },
        speakerOf(made),
        roughMeasure,
      ),
    ),
};

const PRINTED: Readonly<Record<Piece, (made: Made) => string>> = {
  wristband: (made) => lettered(wristband(made.carried, speakerOf(made), roughMeasure)),
  card: (made) => lettered(a6Card(made.carried, speakerOf(made), roughMeasure)),
  'lock-screen': (made) => lettered(lockScreen(made.carried, speakerOf(made), roughMeasure, PHONES.classic)),
};

/** As a watch, a map or a calendar shows it first, read back by a library that did not write it. */
const FILES: Readonly<Record<FormName, (made: Made) => Promise<string>>> = {
  async fit(made) {
    const content = await fileOf('fit', made);
    if (typeof content === 'string') throw new Error('a workout is a file');
    const parser = new FitParser({ force: false, mode: 'list' });
    const read: unknown = await parser.parseAsync(await content.arrayBuffer());
    return v.parse(WorkoutSchema, read).messages.workout_step[0]?.notes ?? '';
  },
  tcx: async (made) => firstIn(await textOf('tcx', made), 'coursepoint', 'notes'),
  gpx: async (made) => firstIn(await textOf('gpx', made), 'wpt', 'desc'),
  async ics(made) {
    const calendar = new ICAL.Component(ICAL.parse(await textOf('ics', made)));
    const days = calendar.getAllSubcomponents('vevent');
    return String(days.at(-1)?.getFirstPropertyValue('description'));
  },
  text: (made) => textOf('text', made),
};

const cardActions = {
  chooseTerrain: nothing,
  pickDistance: nothing,
  openPlanPage: nothing,
  openStretches: nothing,
  openUnknowns: nothing,
  fetchCourseFile: async () => null,
  saveRace: nothing,
  unsaveRace: nothing,
  hideHere: nothing,
  setCollapsed: nothing,
  moveSide: nothing,
  correct: nothing,
  report: async () => '',
  dismiss: nothing,
  quotes: null,
};

const along = new Map<number, Carried>();
function made(km: number, runner: Runner, units: Units): Made {
  const base = along.get(km) ?? carriedAlong(km, 50);
  along.set(km, base);
  const plan = makePlan(base.course, runner, units === 'metric' ? 'km' : 'mile');
  if (plan === null) throw new Error('no plan');
  return { carried: { ...base, plan }, runner, units };
}

/** The pace comes first, and before the first cue; the twinge stands on it whole. */
function expectBoth(form: string, text: string, { carried }: Made): void {
  const said = text.replace(/\s+/g, ' ');
  expect(said, form).toMatch(TWINGE);
  if (form === 'supporter') return;
  const pace = said.search(PACE);
  expect(pace, form).toBeGreaterThan(-1);
  expect(pace, form).toBeLessThan(said.search(TWINGE));
  const words = speakerFor('en', 'metric');
  for (const { say } of carried.plan.cues) {
    const cue = said.indexOf(words.say(say));
    if (cue > -1) expect(pace, `${form}: before ${words.say(say)}`).toBeLessThan(cue);
  }
}

describe('the twinge plan and the early pace', () => {
  it('are asked of every form that there is', () => {
    expect(Object.keys(FILES).sort()).toEqual(FORMS.map(({ name }) => name).sort());
    expect(Object.keys(PRINTED).sort()).toEqual([...PIECES].sort());
  });

  it('stand on every form, for any runner, on a short, a middling and a long course', async () => {
    const cases = fc.sample(
      fc.record({
        km: fc.constantFrom(10, 21.1, 42.2),
        runner: anyRunner,
        units: fc.constantFrom<Units>('metric', 'imperial'),
      }),
      { numRuns: 14, seed: 7 },
    );
    for (const { km, runner, units } of [
      ...cases,
      {
        km: 42.2,
        runner: runnerOf({ hot: true, walkBreaks: true, naturalFormOnly: true }),
        units: 'imperial' as const,
      },
    ]) {
      const one = made(km, runner, units);
      for (const [form, make] of Object.entries({ ...SCREENS, ...PRINTED })) expectBoth(form, make(one), one);
      for (const [form, make] of Object.entries(FILES)) expectBoth(form, await make(one), one);
    }
  });

  it('stand where nothing but the pace is planned, and where the hills are not known', () => {
    const course = courseOf({ distanceKm: 5 });
    const runner = runnerOf();
    const plan = makePlan(course, runner);
    if (plan === null) throw new Error('no plan');
    const one: Made = {
      carried: { title: 'Park 5K', raceDate: null, course, track: null, plan, goalS: null },
      runner,
      units: 'metric',
    };
    for (const [form, make] of Object.entries({ ...SCREENS, ...PRINTED })) expectBoth(form, make(one), one);
    const unknown: Made = { ...one, carried: { ...one.carried, course: courseOf({ terrain: 'unknown' }) } };
    for (const form of ['card', 'popup', 'plan-page', 'my-race'] as const)
      expectBoth(form, SCREENS[form](unknown), unknown);
  });

  it('say the same as the card for a cramp', () => {
    const words = speakerFor('en', 'metric').say(twingeLine.text);
    for (const what of ['slow down', 'walk a minute', 'stretch gently', 'start again with short steps'])
      expect(words).toContain(what);
  });
});
