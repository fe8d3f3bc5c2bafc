import type { MuscleId } from '../../muscles';
import type { Format } from '../format';

type RaceKind = 'short' | '10k' | 'half' | 'between' | 'marathon' | 'ultra';

/** What a training log shows, rule by rule: the observation with its number, what it is linked to, and how surely. */
export const training = {
  'training.L1': (p: { date: string; km: number; longerShare: number }, f: Format) =>
    `On ${f.day(p.date)} you ran ${f.distance(p.km)}, ${f.percent(p.longerShare)} further than anything in the 30 days before. Jumps like this go with more injuries; of cramps nothing is known.`,
  'training.L1.looks-for': 'A run at most a tenth longer than the longest of the 30 days before it.',

  'training.L2': (p: { km: number; date: string; pairKm: number | null; kind: RaceKind }, f: Format) => {
    const longest = `Your longest run of the last twelve weeks is ${f.distance(p.km)}, on ${f.day(p.date)}.`;
    const pair = p.pairKm === null ? '' : ` Two days running added up to ${f.distance(p.pairKm)}.`;
    const study =
      p.kind === 'marathon'
        ? ` In one study, marathoners whose longest was under ${f.distance(25, 0)} finished slower.`
        : p.kind === 'half'
          ? ' In one study, half marathoners with longer long runs faded less.'
          : '';
    return `${longest}${pair}${study}`;
  },
  'training.L2.looks-for': (p: { km: number; kind: RaceKind }, f: Format) => {
    if (p.kind === 'marathon') return `A run of ${f.distance(p.km, 0)} or of three hours.`;
    return p.kind === 'ultra'
      ? `A run of ${f.distance(p.km, 0)}, or two days running that add up to it. Uncramp’s own choice.`
      : `A run of ${f.distance(p.km, 0)}. Uncramp’s own choice.`;
  },

  'training.L3': (p: { weekKm: number; high: boolean }, f: Format) =>
    `Your six fullest weeks of the last twelve hold ${f.distance(p.weekKm, 0)} each on average.${p.high ? ' Runners with as much finished faster in one study.' : ''} More is no protection against cramps.`,
  'training.L3.looks-for': (p: { lowKm: number; highKm: number }, f: Format) =>
    `At least ${f.distance(p.lowKm, 0)} a week; above ${f.distance(p.highKm, 0)} runners finished faster still.`,

  'training.L4': (p: { from: string; moreShare: number }, f: Format) =>
    `The week of ${f.day(p.from)} holds ${f.percent(p.moreShare)} more than the three before. Weekly jumps are poor predictors of anything.`,
  'training.L4.looks-for':
    'A week at most 30% above the mean of the three before. Studies contradict each other.',

  'training.L5': (
    p: { goalS: number; fasterShare: number; predictedS: number; date: string; km: number },
    f: Format,
  ) => {
    const by = `your ${f.distance(p.km)} race of ${f.day(p.date)}`;
    return p.fasterShare >= 0.005
      ? `Your goal is ${f.percent(p.fasterShare)} quicker than ${by} suggests (${f.duration(p.predictedS)}). Starting too fast is the best-supported link with cramps that you can change.`
      : `Your goal is no quicker than ${by} suggests (${f.duration(p.predictedS)}).`;
  },
  'training.L5.no-race': (p: { goalS: number; sPerKm: number }, f: Format) =>
    `Your goal asks for ${f.pace(p.sPerKm)}. The log shows no race of the last half year to hold it against; easy runs cannot tell.`,
  'training.L5.looks-for':
    'A goal at most 4% quicker than your best recent race predicts. Hills, heat and wind count too.',

  'training.L6': (p: { km: number; sPerKm: number; date: string }, f: Format) =>
    `Your longest stretch near goal pace, ${f.pace(p.sPerKm)}, is ${f.distance(p.km)}, on ${f.day(p.date)}.`,
  'training.L6.none': (p: { sPerKm: number }, f: Format) =>
    `No stretch near goal pace, ${f.pace(p.sPerKm)}, in the last eight weeks.`,
  'training.L6.looks-for': (p: { km: number }, f: Format) =>
    `${f.distance(p.km)} within 3% of goal pace. Reasoning, not a finding.`,

  'training.L7': (
    p: { raceMPerKm: number; runsMPerKm: number; longRuns: number; longKm: number },
    f: Format,
  ) =>
    `The race climbs ${f.climbRate(p.raceMPerKm)}, your runs of the last eight weeks ${f.climbRate(p.runsMPerKm)}. ${f.plural(
      p.longRuns,
      {
        one: `# of them over ${f.distance(p.longKm, 0)} climbs about as much.`,
        other: `# of them over ${f.distance(p.longKm, 0)} climb about as much.`,
      },
    )}`,
  'training.L7.unknown': (p: { raceMPerKm: number }, f: Format) =>
    `The race climbs ${f.climbRate(p.raceMPerKm)}. Too few of your runs show their climb to hold it against.`,
  'training.L7.looks-for': (p: { share: number }, f: Format) =>
    `Runs that climb ${f.percent(p.share)} of that on average, two long ones among them. A coach’s rule, untested.`,

  'training.L8': (p: { dropM: number; runs: number; date: string }, f: Format) =>
    `The race goes down ${f.climb(p.dropM)}. ${f.plural(p.runs, {
      one: '# run went down far enough to prepare your thighs',
      other: '# runs went down far enough to prepare your thighs',
    })}, the last on ${f.day(p.date)}.`,
  'training.L8.none': (p: { dropM: number; to: string }, f: Format) =>
    `The race goes down ${f.climb(p.dropM)}, and no run of the last weeks does the like. One easy practice spares soreness; the last good day for it is ${f.day(p.to)}.`,
  'training.L8.too-late': (p: { dropM: number; to: string }, f: Format) =>
    `The race goes down ${f.climb(p.dropM)}, and no run did the like by ${f.day(p.to)}. It is too late to add one: go easy on the first long descent.`,
  'training.L8.later': (p: { dropM: number; from: string; to: string }, f: Format) =>
    `The race goes down ${f.climb(p.dropM)}. The weeks to practise that are from ${f.day(p.from)} to ${f.day(p.to)}.`,
  'training.L8.looks-for': (p: { dropM: number }, f: Format) =>
    `A run that goes down ${f.climb(p.dropM)} or ${f.climbRate(5)}, two to five weeks before the race. What a run went down is taken from what it climbed.`,

  'training.L9': (p: { times: number; date: string | null }, f: Format) =>
    p.times === 0 || p.date === null
      ? 'No two hard days followed one another in the last eight weeks.'
      : `${f.plural(p.times, {
          one: 'Once in eight weeks two hard days followed one another',
          other: '# times in eight weeks two hard days followed one another',
        })}, last on ${f.day(p.date)}. Tired muscles are where cramps come; that an easy day between helps is advice, not a finding.`,
  'training.L9.looks-for':
    'An easy day after a hard one. Hard: the longest fifth of your runs, or clearly faster than your usual pace.',

  'training.L10': (p: { weeksKm: readonly number[]; peakKm: number; falling: boolean }, f: Format) => {
    const weeks = f.list(p.weeksKm.map((km) => f.distance(km, 0)));
    return p.falling
      ? `Your weeks are getting shorter: ${weeks}, from ${f.distance(p.peakKm, 0)} at the most.`
      : `Your last weeks hold ${weeks}, with ${f.distance(p.peakKm, 0)} at the most. Longer, steadier tapers went with faster marathons.`;
  },
  'training.L10.later': (p: { from: string }, f: Format) => `The taper starts on ${f.day(p.from)}.`,
  'training.L10.looks-for': 'Three weeks that each get shorter, the last at 60% of the fullest or less.',

  'training.L11': (p: { totalS: number; tooMuch: boolean }, f: Format) => {
    const total = p.totalS === 0 ? 'No running' : f.duration(p.totalS);
    return p.tooMuch
      ? `${total} of running in the last three days before the race. Keep what is left short.`
      : `${total} in the last three days before the race. Keep it so.`;
  },
  'training.L11.looks-for':
    'At most 75 minutes in the last three days, none over an hour. A weak link, from one study.',

  'training.L12': (p: { faded: number; long: number }, f: Format) =>
    p.faded === 0
      ? f.plural(p.long, {
          one: 'The long run with splits held its pace to the end.',
          other: 'All # long runs with splits held their pace to the end.',
        })
      : `In ${f.number(p.faded)} of ${f.plural(p.long, {
          one: '# long run',
          other: '# long runs',
        })} the last third was more than a tenth slower, hills allowed for. A calmer first third is worth a try.`,
  'training.L12.looks-for': 'A last third at most a tenth slower, with the hills allowed for.',

  'training.L13': (p: { times: number; muscles: readonly MuscleId[]; shortestKm: number }, f: Format) => {
    const where = p.muscles.length === 0 ? '' : ` (${f.muscles(p.muscles)})`;
    return `${f.plural(p.times, {
      one: 'You noted a cramp once',
      other: 'You noted a cramp # times',
    })}${where}, in runs of ${f.distance(p.shortestKm)} or more. Earlier cramps are the strongest sign that there is; tell Uncramp which muscle, and the plan spares it.`;
  },
  'training.L13.looks-for':
    'A cramp named in the title of a run. Titles are read on this device and stay there.',

  'training.L14': (p: { sessions: number }, f: Format) =>
    p.sessions === 0
      ? 'The log shows no strength session in six weeks. Two short ones a week are sensible, and not shown to matter for cramps.'
      : f.plural(p.sessions, {
          one: '# strength session in six weeks.',
          other: '# strength sessions in six weeks.',
        }),
  'training.L14.looks-for': 'Strength work, twice a week if you can. One small study, a weak link.',
};
