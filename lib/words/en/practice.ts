import type { Format } from '../format';
import { type CueName, plan } from './plan';

const named = (kinds: readonly CueName[], f: Format) =>
  f.list(kinds.map((kind) => `“${plan['plan.cueName']({ kind })}”`));

/** What the time to the race leaves room for, and that time by the day. */
export const practice = {
  'time.far': ({ startDate }: { startDate: string | null }, f: Format) =>
    startDate === null
      ? 'Nothing to practise yet. That starts nine weeks before the race.'
      : `Nothing to practise yet. We start on ${f.date(startDate)}.`,
  'time.nothing': 'Nothing to practise for this race.',
  'time.gently': 'Nothing to practise: run as you always run.',
  'time.full': ({ startDate }: { startDate: string | null }, f: Format) =>
    startDate === null
      ? 'There is time to learn the new cues: six weeks, then the taper.'
      : `There is time to learn the new cues: six weeks from ${f.date(startDate)}, then the taper.`,
  'time.full-now': 'The six weeks of practice start today. Then comes the taper.',
  'time.compressed': 'There is time for three runs of practice.',
  'time.near': 'Too late to learn a new stride, and you don’t need one.',
  'time.last-week': 'Nothing new this week.',
  'time.tomorrow': 'Nothing new tomorrow.',
  'time.today': 'Nothing new today.',
  'time.label.until': 'Until then',
  'time.label.before': 'In the weeks before',
  'time.label.order': 'In this order',
  'time.do.strength': 'Calf and thigh strength, ten minutes twice a week.',
  'time.do.long-run': 'Let the long run grow.',
  'time.do.goal': 'Find an honest goal from a recent race.',
  'time.do.unpractised': 'What has not been practised by then stays at home.',
  'time.do.began': 'If you began the six weeks earlier, keep to your dates.',
  'time.do.kept': ({ kinds }: { kinds: readonly CueName[] }, f: Format) =>
    `What you have practised is in the plan: ${named(kinds, f)}.`,
  'time.do.signs': ({ fromKm, kinds }: { fromKm: number; kinds: readonly CueName[] }, f: Format) => {
    const names = kinds.map((kind) => plan['plan.cueName']({ kind }).toLowerCase());
    const said = kinds.length > 1 ? `${f.list(names)}, in turn` : f.list(names);
    return `From ${f.place(fromKm)}, at the signs: ${said}.`;
  },
  'time.do.hills': (
    { style, level }: { style: 'run' | 'hike' | 'natural'; level: readonly CueName[] },
    f: Format,
  ) => {
    const hills = {
      run: 'Each hill: short steps up, let go on top, easy down.',
      hike: 'Each hill: hike the steep parts, let go on top, easy down.',
      natural: 'Each hill: the same effort up, walk when you like, easy down.',
    }[style];
    const names = level.map((kind) => plan['plan.cueName']({ kind }).toLowerCase());
    if (names.length === 0) return hills;
    return `${hills} On level ground, at the signs: ${f.list(names)}${names.length > 1 ? ', in turn' : ''}.`;
  },
  'time.do.cues': ({ cues }: { cues: number }, f: Format) =>
    f.plural(cues, {
      one: 'On the way, the # cue of the plan. Nothing in it is new.',
      other: 'On the way, the # cues of the plan. Nothing in them is new.',
    }),
  'time.places': 'Sign by sign',
  'time.draft': ({ cues }: { cues: number }, f: Format) =>
    f.plural(cues, {
      one: 'A draft with # check-in. It settles once practice has begun.',
      other: 'A draft with # check-ins. It settles once practice has begun.',
    }),
  'time.stretching':
    'No long static stretching before the start. A few easy holds under 30 seconds do no harm.',
  'time.to-phone': 'Save the card to your phone, or print it',

  'timeline.title': 'To race day',
  'timeline.lead': ({ dated, practises }: { dated: boolean; practises: boolean }) => {
    if (!dated) {
      return 'The practice and the taper, counted back from race day. Give race day to see them by date.';
    }
    return practises ? 'The practice and the taper by the day.' : 'The days until then.';
  },
  'timeline.before': 'Strength twice a week; let the long run grow.',
  'timeline.before.gently': 'Run easily, as you always run.',
  'timeline.taper': 'Nothing new is learned now. Run a little less each week.',
  'timeline.taper-short': 'Nothing new is learned now. Keep the running you have, a little less of it.',
  'timeline.last-week': 'Nothing new. The last three days short and easy.',
  'timeline.name.before': 'Before practice',
  'timeline.name.before-none': 'Before the taper',
  'timeline.name.practise': ({ first, last }: { first: number; last: number }, f: Format) =>
    first === last
      ? `Practice, week ${f.number(first)}`
      : `Practice, weeks ${f.number(first)} and ${f.number(last)}`,
  'timeline.name.run': ({ run, of }: { run: number; of: number }, f: Format) =>
    `Practice, run ${f.number(run)} of ${f.number(of)}`,
  'timeline.name.taper': 'Taper',
  'timeline.name.taper-short': 'Winding down',
  'timeline.name.refresher': 'Refresher',
  'timeline.name.last-week': 'The last week',
  'timeline.name.race': 'Race day',
  'timeline.now': 'Now',
  'timeline.part.practise': 'Practice',
  'timeline.part.last-week': 'Last week',
  'timeline.days': ({ from, to }: { from: string; to: string }, f: Format) => f.days(from, to),
  'timeline.before-race': ({ fromDays, toDays }: { fromDays: number; toDays: number }, f: Format) => {
    const from = f.number(fromDays);
    const to = f.number(toDays);
    if (fromDays === 0) return 'Race day';
    return fromDays === toDays
      ? f.plural(fromDays, { one: '# day before', other: '# days before' })
      : `${from} to ${to} days before`;
  },
  'timeline.weeks-to-go': ({ days }: { days: number }, f: Format) =>
    days % 7 === 0
      ? f.plural(days / 7, { one: '# week to go', other: '# weeks to go' })
      : f.plural(days, { one: '# day to go', other: '# days to go' }),
  'timeline.cues': ({ kinds }: { kinds: readonly CueName[] }, f: Format) => `For ${named(kinds, f)}.`,
  'timeline.until': ({ date, what }: { date: string; what: string }, f: Format) =>
    `Until ${f.date(date)}: ${what}`,
};
