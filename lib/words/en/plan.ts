import type { MuscleId } from '../../muscles';
import type { Format } from '../format';

export type CueName =
  | 'cadence_up'
  | 'natural_reset'
  | 'tall_reset'
  | 'small_lean'
  | 'strike_shift'
  | 'walk_break'
  | 'up_short'
  | 'up_walk'
  | 'crest_reset'
  | 'down_quick';

const CUE_NAMES: Readonly<Record<CueName, string>> = {
  cadence_up: 'Quick, quiet feet',
  natural_reset: 'Shake out',
  tall_reset: 'Grow tall',
  small_lean: 'A touch more forward',
  strike_shift: 'Your other landing',
  walk_break: 'Walk break',
  up_short: 'Short steps uphill',
  up_walk: 'Walk the steep',
  crest_reset: 'Let go at the top',
  down_quick: 'Light downhill',
};

/** The plan: at most six words to say per cue, the rest is to be read before the race. */
export const plan = {
  'plan.title': (p: { distanceKm: number }, f: Format) => `Your plan for ${f.distance(p.distanceKm)}`,
  'plan.cueName': (p: { kind: CueName }) => CUE_NAMES[p.kind],

  'plan.paceFirst': (p: { easeUntilKm: number; hot: boolean }, f: Format) =>
    p.hot
      ? `To ${f.place(p.easeUntilKm)}, easier than feels right. It is hot: run by effort, not by splits.`
      : `To ${f.place(p.easeUntilKm)}, easier than feels right.`,
  'plan.twinge': 'First twinge: slow down, walk a minute, stretch gently, start again with short steps.',
  'plan.runWalk': (p: { everyKm: number; seconds: number; breaks: number }, f: Format) =>
    `Walk ${f.duration(p.seconds)} about every ${f.distance(p.everyKm)}, from the start: ${f.plural(p.breaks, { one: '# break', other: '# breaks' })}. In one marathon trial runners with such breaks had less muscle pain and took 6 to 7 minutes longer, a gap that may be chance.`,
  'plan.footer': 'Shifts load. Not shown to prevent cramps. Stop any cue that hurts.',

  'plan.lead.schedule': 'Changes on a schedule: there are no hills to do it for you.',
  'plan.lead.both': 'The hills set the changes. On the level stretches, the signs do.',
  'plan.lead.hills': 'The hills set the changes.',
  'plan.lead.descent': 'The long way down sets the changes.',
  'plan.lead.pace': 'Pace is the plan: this race is short enough to run as you always run.',
  'plan.lead.paceLonger': 'Pace is the plan: nothing else asks to be scheduled.',
  'plan.lead.general': 'Pace is the plan until the hills are known.',
  /** The last week's whole plan at the signs, in one line. */
  'plan.rule.signs': (p: { fromKm: number; mile: boolean; tall: boolean }, f: Format) => {
    const places = p.mile ? 'Every 3 miles' : 'Every 5 km';
    return p.tall
      ? `${places} from ${f.place(p.fromKm)}: shoulders, hands, feet; let go. Every other time: grow tall.`
      : `${places} from ${f.place(p.fromKm)}: shoulders, hands, feet; let go.`;
  },

  'plan.say.natural_reset': 'Shake out, let it go',
  'plan.say.tall_reset': 'Grow tall',
  'plan.say.cadence_up': 'Quick, quiet feet',
  'plan.say.small_lean': 'A touch more forward',
  'plan.say.strike_shift': 'Your other landing, softly',
  'plan.say.up_short': 'Short steps, same effort',
  'plan.say.up_walk.road': 'Walking is fine here',
  'plan.say.up_walk.trail': 'Hike when running is no faster',
  'plan.say.crest_reset': 'Over the top, let go',
  'plan.say.down.quick': 'Light, quick feet',
  'plan.say.down.soft': 'Soft knees, don’t reach',
  'plan.say.down.control': 'Easy down, stay in control',
  'plan.say.down.gentle': 'It feels free; hold back',

  'plan.how.natural_reset':
    'Shoulders, hands, jaw, feet: let go. Shake the arms for 15 seconds at most, then run as you like.',
  'plan.how.tall_reset': 'Head up, ribs over hips, eyes ahead. Nothing forced.',
  'plan.how.cadence_up': (p: { rise: number; atSpm: number; own: boolean }, f: Format) => {
    const more = p.rise * p.atSpm;
    // At half a step both whole numbers are as near.
    const steps =
      Math.abs((more % 1) - 0.5) < 0.01
        ? `${f.number(Math.floor(more))} or ${f.number(Math.ceil(more))}`
        : `About ${f.number(Math.round(more))}`;
    const at = p.own ? `your ${f.number(p.atSpm)}` : f.number(p.atSpm);
    return `${steps} more steps a minute at ${at} (${f.percent(p.rise)}), at the same speed. Land as you usually do, not on your toes.`;
  },
  'plan.how.small_lean': 'Hardly enough to see, with a long back. Then let it go again.',
  'plan.how.strike_shift': 'The landing that you have practised, for this stretch only. Then back to yours.',
  'plan.how.up_short': (p: { riseM: number; lengthKm: number }, f: Format) =>
    `${f.climb(p.riseM)} up in ${f.distance(p.lengthKm)}. Keep the effort; the pace may drop.`,
  'plan.how.up_walk': (p: { riseM: number; gradePct: number }, f: Format) =>
    `${f.climb(p.riseM)} up at ${f.percent(p.gradePct / 100)}. Run again where it eases.`,
  'plan.how.crest_reset': 'Shoulders, hands, feet: loose. Let the breath settle before you pick up the pace.',
  'plan.how.down.quick': (p: { dropM: number; lengthKm: number; again: boolean }, f: Format) =>
    p.again
      ? `Still going down: ${f.climb(p.dropM)} in the next ${f.distance(p.lengthKm)}. No long, braking steps.`
      : `${f.climb(p.dropM)} down in ${f.distance(p.lengthKm)}. Let it roll without long, braking steps.`,
  'plan.how.down.soft': (p: { dropM: number; lengthKm: number; again: boolean }, f: Format) =>
    p.again
      ? `Still going down: ${f.climb(p.dropM)} in the next ${f.distance(p.lengthKm)}. Your own rhythm, no reaching.`
      : `${f.climb(p.dropM)} down in ${f.distance(p.lengthKm)}. Your own rhythm, no reaching for the ground.`,
  'plan.how.down.control': (p: { dropM: number; lengthKm: number; again: boolean }, f: Format) =>
    p.again
      ? `Still going down: ${f.climb(p.dropM)} in the next ${f.distance(p.lengthKm)}. Give up a few seconds here.`
      : `${f.climb(p.dropM)} down in ${f.distance(p.lengthKm)}. Give up a few seconds here; ease off if the knee or thigh complains.`,
  'plan.how.down.gentle': (p: { dropM: number; lengthKm: number }, f: Format) =>
    `${f.climb(p.dropM)} down over the next ${f.distance(p.lengthKm)}, too gentle to see. Keep to your effort.`,

  'plan.why.natural_reset':
    'Tension creeps into shoulders, hands and feet. Letting it go costs nothing and changes no stride.',
  'plan.why.tall_reset':
    'A tired trunk sinks forward. Upright, the hip muscles do a little less and the front of the thigh a little more.',
  'plan.why.cadence_up':
    'Shorter steps take work off the knee and the front of the thigh at each landing, and give some to hamstrings and hip flexors. Counted over a kilometre, the extra steps take much of that back.',
  'plan.why.small_lean':
    'Leaning moves some work from the knee to the hip. The small dose here is unmeasured, so it comes last.',
  'plan.why.strike_shift':
    'Landing further forward moves work from knee to calf. The one trial of switching found no benefit; it is here because you practise it.',
  'plan.why.up_short': 'Climbing moves work to calf and buttocks. Short steps keep it steady.',
  'plan.why.up_walk': 'On a grade like this, walking costs little time and gives the calf easier work.',
  'plan.why.crest_reset':
    'At the top the work passes from calf to thigh: a good moment to let go of what the climb tightened.',
  'plan.why.down_quick':
    'Downhill the front of the thigh brakes every landing. Whether shorter steps spare it is not settled; holding back costs little.',
  'plan.why.down_held':
    'Downhill the front of the thigh brakes every landing. With your history, control comes before speed.',
  'plan.why.down_gentle':
    'A gentle drop makes a fast start feel easy, and a fast start goes with cramps later on.',

  'plan.rule.climb': (p: { style: 'road' | 'trail' | 'natural'; hikeFromPct: number }, f: Format) =>
    ({
      road: 'Each climb: short steps, same effort. The pace may drop.',
      trail: `Each climb: short steps, same effort. From about ${f.percent(p.hikeFromPct / 100)}, hike when running is no faster.`,
      natural: 'Each climb: keep the effort, let the pace drop, walk when you like.',
    })[p.style],
  'plan.rule.crest': 'Each crest: over the top, let go.',
  'plan.rule.descent': (p: { style: 'quick' | 'soft' | 'control' | 'natural' }) =>
    ({
      quick: 'Each descent: light, quick feet. Hold back on the first.',
      soft: 'Each descent: soft knees, don’t reach.',
      control: 'Each descent: easy, in control.',
      natural: 'Each descent: easy, in your own stride.',
    })[p.style],
  'plan.rule.otherHills': 'The smaller hills: the same again. Short steps up, let go on top, easy down.',
  'plan.rule.hikeSteep': (p: { hikeFromPct: number }, f: Format) =>
    `Hike the steep: from about ${f.percent(p.hikeFromPct / 100)}, or wherever running is no faster.`,
  'plan.rule.walkSteep': (p: { hikeFromPct: number }, f: Format) =>
    `Walking is fine on the steep: from about ${f.percent(p.hikeFromPct / 100)}, or wherever running is no faster.`,
  'plan.rule.firstDescent': 'Easy on the first long descent. The thighs have to last.',
  'plan.rule.loosen': 'At each aid station, and every 40 minutes or so: shoulders, hands, feet; let go.',
  'plan.rule.netDownhill':
    'It drops more than it climbs: hold back from the gun, and spare the thighs early.',
  'plan.rule.levelSigns': 'Where a sign stands on a slope, wait for level ground.',
  'plan.rule.noSprint': 'No sprint at the end: it asks most of the hamstrings.',
  'plan.rule.walkAid':
    'Walk through two aid stations if you like. The idea is borrowed from a plan with far more breaks.',
  'plan.rule.hot':
    'Hot day: no goal splits. Confused, dizzy, sick or chilled in the heat: stop and get medical help at once.',
  'plan.rule.natural': 'Your own natural form all the way. Walk whenever you like.',
  'plan.rule.clinician':
    'Ask a doctor before you race. Pain at one spot of bone, worse with each step: stop.',

  'plan.leftOut.history': (p: { muscles: readonly MuscleId[] }, f: Format) =>
    `Because of what you told Uncramp: ${f.muscles(p.muscles)}.`,
  'plan.leftOut.natural-only': 'Your natural form only: by your choice, or because of a bone injury.',
  'plan.leftOut.new': 'New to this: nothing altered in a race.',
  'plan.leftOut.hot': 'On a hot day, only what loosens.',
  'plan.leftOut.opt-in':
    'Only for runners who have practised it in six runs or more. The one trial of switching found no benefit.',
  'plan.leftOut.not-practised': 'Not practised, and the race is too near to learn it.',
  'plan.leftOut.too-near': 'Too near to the race for anything new.',

  'plan.practiseWhy': (p: { kind: CueName }) =>
    ({
      cadence_up: 'Quicker feet take a few runs to feel normal. Not practised by race day: leave it out.',
      small_lean: 'A new posture takes a few runs to feel normal. Not practised by race day: leave it out.',
      strike_shift: 'A new landing takes many runs. Not practised by race day: leave it out.',
      natural_reset: 'Try it once on an easy run.',
      tall_reset: 'Try it once on an easy run.',
      walk_break: 'Try it once on a long run.',
      up_short: 'Try it on a hilly run.',
      up_walk: 'Try it on a hilly run.',
      crest_reset: 'Try it on a hilly run.',
      down_quick: 'Try it on a hilly run.',
    })[p.kind],
  'plan.ladder.minutes': (p: { repeats: number; minutes: number; runs: number }, f: Format) =>
    p.runs === 1
      ? `${f.number(p.repeats)} × ${f.number(p.minutes)} min in one easy run.`
      : `${f.number(p.repeats)} × ${f.number(p.minutes)} min in ${f.plural(p.runs, { one: '# easy run', other: '# easy runs' })}.`,
  'plan.ladder.atPace': (p: { repeats: number; lengthM: number }, f: Format) =>
    `${f.number(p.repeats)} × ${f.distance(p.lengthM / 1000)} in the long run, or at goal pace.`,
  'plan.ladder.refresher': (p: { repeats: number; minutes: number }, f: Format) =>
    `A last ${f.number(p.repeats)} × ${f.number(p.minutes)} min, then leave it alone.`,
  'plan.ladder.when': (p: { daysBefore: number; date: string | null }, f: Format) => {
    const before =
      p.daysBefore % 7 === 0
        ? f.plural(p.daysBefore / 7, { one: '# week before', other: '# weeks before' })
        : f.plural(p.daysBefore, { one: '# day before', other: '# days before' });
    return p.date === null ? before : `${f.date(p.date)}, ${before}`;
  },

  'plan.rests.none': 'held tension',
  'plan.rests.muscles': (p: { muscles: readonly MuscleId[] }, f: Format) => f.muscles(p.muscles),
  'plan.loads.none': 'nothing more',
  'plan.loads.muscles': (p: { muscles: readonly MuscleId[] }, f: Format) => f.muscles(p.muscles),
  'plan.provisional': 'Only if practised by race day',
};
