import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { becauseOf } from '../../lib/advice/because';
import { makePlan } from '../../lib/advice/plan';
import type { CourseProfile } from '../../lib/course/types';
import { MUSCLES, type MuscleId } from '../../lib/muscles';
import { CRAMP_PARTS, changeDiary, type DiaryEntry, EMPTY_DIARY } from '../../lib/runner/diary';
import type { Runner } from '../../lib/runner/runner';
import { speakerFor } from '../../lib/words';
import { courseOf, runnerOf, segmentsOf } from './courses';
import { anyCourse, anyRunner } from './random';

const speaker = speakerFor('en', 'metric');
const [, , late] = CRAMP_PARTS;

const cramp = (name: string, muscle: MuscleId | null, change: Partial<DiaryEntry> = {}): DiaryEntry => ({
  id: name,
  kind: 'race',
  date: '2027-05-02',
  name,
  distanceKm: 42.195,
  terrain: 'flat',
  cramped: true,
  muscle,
  side: null,
  place: null,
  note: '',
  setAnswers: false,
  writtenAt: '2027-05-03T08:00:00.000Z',
  ...change,
});

/** What the plan on a course says of a diary, for whom its entries are part of the answers. */
function told(
  entries: readonly DiaryEntry[],
  course: CourseProfile = courseOf(),
  change: Partial<Runner> = {},
): string[] {
  const start = { diary: EMPTY_DIARY, runner: runnerOf(change) };
  const kept = entries.reduce((all, entry) => changeDiary(all, { does: 'keep', entry }), start);
  return becauseFor(kept, course).map(({ says }) => says.map((line) => speaker.say(line)).join(' '));
}

function becauseFor({ diary, runner }: { diary: typeof EMPTY_DIARY; runner: Runner }, course: CourseProfile) {
  const plan = makePlan(course, runner);
  return plan === null ? [] : becauseOf({ diary, runner, course, plan, signs: 'km' });
}

const trail = courseOf({
  surface: 'trail',
  terrain: 'hilly',
  distanceKm: 30,
  segments: segmentsOf([
    [8, 0],
    [2, 9],
    [2, -9],
    [18, 0],
  ]),
});

describe('what an earlier race changed', () => {
  it('is nothing where the diary is empty', () => {
    expect(told([])).toEqual([]);
  });

  it('names the muscle, the race, and each thing that the plan leaves out for it', () => {
    expect(told([cramp('Canal City Marathon', 'gastrocnemius')], trail)).toEqual([
      'Because the calf cramped at Canal City Marathon: no forefoot shift, hike from 8%.',
    ]);
    const [hamstrings = ''] = told([cramp('Otter Bend Half', 'hamstrings')], trail);
    expect(hamstrings).toMatch(/no quicker steps.*soft knees downhill.*no sprint at the end\.$/);
    expect(told([cramp('Otter Bend Half', 'quadriceps')], trail)[0]).toMatch(
      /no growing tall.*descents in control/,
    );
  });

  it('says so where nothing had to go', () => {
    expect(told([cramp('Canal City Marathon', 'abdominals')])).toEqual([
      'The belly cramped at Canal City Marathon. No cue here works it harder, so nothing had to go.',
    ]);
  });

  it('says of the same loss for two muscles that either asks for it', () => {
    const said = told([
      cramp('A', 'gastrocnemius', { date: '2027-01-03' }),
      cramp('B', 'soleus', { date: '2027-05-02' }),
    ]);
    expect(said).toEqual([
      'Because the lower calf cramped at B: no forefoot shift.',
      'Because the calf cramped at A: no forefoot shift.',
    ]);
  });

  it('names the newest race of a muscle, how often before, and where that would be here', () => {
    const said = told(
      [
        cramp('A', 'gastrocnemius', { date: '2026-01-03' }),
        cramp('B', 'gastrocnemius', { date: '2027-05-02', place: late }),
      ],
      courseOf({ distanceKm: 21.1 }),
    );
    expect(said).toEqual([
      'Because the calf cramped at B and 1 time before: no forefoot shift. There it came after two thirds; here that is km 14 to 18.',
    ]);
  });

  it('goes by the answers: a muscle that was taken out of them changes nothing', () => {
    const diary = changeDiary(
      { diary: EMPTY_DIARY, runner: runnerOf() },
      { does: 'keep', entry: cramp('A', 'gastrocnemius') },
    ).diary;
    expect(becauseFor({ diary, runner: runnerOf() }, courseOf())).toEqual([]);
  });

  it('counts a race without a cramp as a result, as long as it is the newest', () => {
    const none = cramp('Canal City Marathon', null, { cramped: false });
    expect(told([none])).toEqual([
      'No cramp at Canal City Marathon. One race proves little, so nothing was changed for it.',
    ]);
    expect(told([none, cramp('B', 'gastrocnemius', { date: '2027-09-01' })])).toHaveLength(1);
    expect(told([cramp('B', 'gastrocnemius', { date: '2027-04-01' }), none])).toHaveLength(2);
  });

  it('says only what the plan does, on any course and for any runner', () => {
    const anyEntries = fc.uniqueArray(fc.constantFrom(...MUSCLES), { maxLength: 5 });
    fc.assert(
      fc.property(anyCourse, anyRunner, anyEntries, (course, start, muscles) => {
        const runner = { ...start, cramps: [...new Set([...start.cramps, ...muscles])] };
        const entries = muscles.map((muscle) => cramp(`race of the ${muscle}`, muscle));
        const plan = makePlan(course, runner);
        if (plan === null) return;
        const diary = { entries, notAsked: [] };
        const because = becauseOf({ diary, runner, course, plan, signs: 'km' });
        expect(because).toHaveLength(Math.min(3, muscles.length));
        const inPlan = new Set<string>(plan.cues.map(({ kind }) => kind));
        const out = plan.leftOut.map(({ kind }) => kind);
        for (const { says, claims } of because) {
          expect(claims).toContain('plan-untested');
          for (const line of says) {
            if (line.message !== 'because.changed' || !('kinds' in line.params)) continue;
            for (const kind of line.params.kinds) {
              expect([...inPlan]).not.toContain(kind);
              expect(out).toContain(kind);
            }
          }
          expect(says.map((line) => speaker.say(line)).join(' ')).not.toMatch(/undefined|NaN|: \.| {2}/);
        }
      }),
      { numRuns: 60 },
    );
  });
});
