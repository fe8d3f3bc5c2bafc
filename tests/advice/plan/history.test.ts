import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../lib/advice/plan';
import type { FormPlan } from '../../../lib/advice/types';
import { MUSCLES, type MuscleId } from '../../../lib/muscles';
import { CUE_KINDS, type CueKind, INJURIES, type Injury, type Runner } from '../../../lib/runner/runner';
import { speakerFor } from '../../../lib/words';
import { courseOf, runnerOf, segmentsOf } from '../courses';

const english = speakerFor('en', 'metric');

/** A course long enough for all five voluntary cues, with one descent and, on a trail, one climb of 9 %. */
const course = courseOf({
  distanceKm: 60,
  surface: 'trail',
  segments: segmentsOf([
    [45, 0],
    [1, 9],
    [1, -9],
    [13, 0],
  ]),
});
const practised = { experience: 'practised', practisedCues: [...CUE_KINDS], daysToRace: 60 } as const;

function planOf(runner: Partial<Runner>): FormPlan {
  const plan = makePlan(course, runnerOf({ ...practised, practisedCues: [...CUE_KINDS], ...runner }));
  if (!plan) throw new Error('no plan');
  return plan;
}
const kindsOf = (plan: FormPlan) => new Set(plan.cues.map(({ kind }) => kind));
const saysDown = (plan: FormPlan) => {
  const down = plan.cues.find(({ kind }) => kind === 'down_quick');
  return down && english.say(down.say);
};

/** What the rules move from which muscles to which, written down a second time. */
const SHIFTS: readonly (readonly [CueKind, readonly MuscleId[], readonly MuscleId[]])[] = [
  ['natural_reset', [], []],
  ['tall_reset', ['gluteals', 'hamstrings'], ['quadriceps']],
  ['cadence_up', ['quadriceps'], ['hamstrings', 'hip-flexors', 'tfl']],
  ['small_lean', ['quadriceps'], ['gluteals', 'hamstrings']],
  ['strike_shift', ['quadriceps', 'tibialis-anterior'], ['gastrocnemius', 'soleus', 'foot-sole']],
];

/** What each muscle or injury rules out. */
const OUT: Readonly<Partial<Record<MuscleId | Injury, readonly CueKind[]>>> = {
  gastrocnemius: ['strike_shift'],
  soleus: ['strike_shift'],
  'tibialis-posterior': ['strike_shift'],
  'foot-sole': ['strike_shift'],
  'toe-flexors': ['strike_shift'],
  hamstrings: ['cadence_up', 'small_lean'],
  'hip-flexors': ['cadence_up'],
  tfl: ['cadence_up'],
  gluteals: ['small_lean'],
  quadriceps: ['tall_reset'],
  'lower-back': ['small_lean'],
  achilles: ['strike_shift'],
  calf: ['strike_shift'],
  plantar: ['strike_shift'],
  metatarsal: ['strike_shift'],
  knee: ['tall_reset'],
  hamstring: ['cadence_up', 'small_lean'],
  'hip-flexor': ['cadence_up'],
  'low-back': ['small_lean'],
  'stress-bone': ['tall_reset', 'cadence_up', 'small_lean', 'strike_shift', 'down_quick', 'up_short'],
};
const HIKES: readonly (MuscleId | Injury)[] = [
  ...(['gastrocnemius', 'soleus', 'tibialis-posterior', 'foot-sole', 'toe-flexors'] as const),
  ...(['achilles', 'calf', 'plantar', 'metatarsal'] as const),
];
const SOFT: readonly (MuscleId | Injury)[] = ['hamstrings', 'hip-flexors', 'tfl', 'hamstring', 'hip-flexor'];
const CONTROL: readonly (MuscleId | Injury)[] = ['quadriceps', 'knee'];

type Sore = MuscleId | Injury;
const cases: readonly (readonly [sore: Sore, runner: Partial<Runner>])[] = [
  ...MUSCLES.map((sore): [Sore, Partial<Runner>] => [sore, { cramps: [sore] }]),
  ...INJURIES.map((sore): [Sore, Partial<Runner>] => [sore, { injuries: [sore] }]),
];

describe('what a cue moves', () => {
  it('is what the rules say of each voluntary cue', () => {
    const { cues } = planOf({});
    for (const [kind, rests, loads] of SHIFTS) {
      const cue = cues.find((each) => each.kind === kind);
      expect([kind, cue?.rests, cue?.loads]).toEqual([kind, rests, loads]);
    }
  });

  it('is a dose of 5 % for 90 s where practised, of 3 % for 60 s where not, never on the toes', () => {
    const dose = (runner: Partial<Runner>) => {
      const cue = planOf(runner).cues.find(({ kind }) => kind === 'cadence_up');
      return cue && [cue.seconds, english.say(cue.magnitude)];
    };
    const as = 'at the same speed. Land as you usually do, not on your toes.';
    expect(dose({})).toEqual([90, `8 or 9 more steps a minute at 170 (5%), ${as}`]);
    expect(dose({ practisedCues: [] })).toEqual([60, `About 5 more steps a minute at 170 (3%), ${as}`]);
  });
});

describe.each(cases)('%s, by itself,', (sore, runner) => {
  const plan = planOf(runner);
  const out = OUT[sore] ?? [];

  it('rules out what would load it, and nothing else', () => {
    const all: readonly CueKind[] = [...SHIFTS.map(([kind]) => kind), 'down_quick'];
    expect([...kindsOf(plan)].filter((kind) => all.includes(kind)).sort()).toEqual(
      all.filter((kind) => !out.includes(kind)).sort(),
    );
    expect(plan.leftOut.map(({ kind }) => kind).sort()).toEqual(
      out.filter((kind) => SHIFTS.some(([voluntary]) => voluntary === kind)).sort(),
    );
  });

  it('chooses the words of a descent, the grade to hike from, and whether to sprint', () => {
    const down = CONTROL.includes(sore)
      ? 'Easy down, stay in control'
      : SOFT.includes(sore)
        ? 'Soft knees, don’t reach'
        : 'Light, quick feet';
    expect(saysDown(plan)).toBe(sore === 'stress-bone' ? undefined : down);
    expect(kindsOf(plan).has('up_walk')).toBe(HIKES.includes(sore));
    const rules = plan.standingRules.map(({ message }) => message);
    expect(rules.includes('plan.rule.noSprint')).toBe(sore === 'hamstrings' || sore === 'hamstring');
    expect(rules.includes('plan.rule.clinician')).toBe(sore === 'stress-bone');
  });
});
