import type { Format } from '../format';
import { stretch } from './stretch';

/** The plan page: its headings, controls, empty and error states. */
export const pages = {
  'pages.product': 'Uncramp',
  'pages.tab-title': ({ name }: { name: string }) => `${name} · Uncramp`,
  'pages.your-course': 'Your course',
  'pages.skip': 'Skip to the plan',

  'pages.days-left': ({ days }: { days: number }, f: Format) =>
    f.plural(days, { one: '# day to go', other: '# days to go' }),
  'pages.race-today': 'Today',
  'pages.race-over': 'This edition is over',
  'pages.race-next': 'For the next one, open the plan from its page, or give the new day here.',

  'pages.answer-unknown': 'Not known yet: how hilly it is.',
  'pages.from-page': ({ host }: { host: string }) => `Read from ${host}`,
  'pages.from-saved': 'Your saved race',
  'pages.from-file': ({ file }: { file: string }) => `Read from ${file}`,
  'pages.from-choice': 'A course you described',

  'pages.empty.title': 'Which course?',
  'pages.empty.lead':
    'Drop a course file, or say how far and how hilly. You get a plan for varying your form, with the places where to do it.',
  'pages.empty.or': 'or',
  'pages.empty.general': 'What helps on any course',

  'pages.file.title': 'Course file',
  'pages.file.drop': 'Drop a course file here',
  'pages.file.choose': 'Choose a file',
  'pages.file.another': 'Use another file',
  'pages.file.remove': 'Leave the file out',
  'pages.file.formats': 'GPX, TCX, FIT, KML, KMZ or GeoJSON. It is read here and goes nowhere.',
  'pages.file.reading': ({ file }: { file: string }) => `Reading ${file}.`,
  'pages.file.in-use': ({ file }: { file: string }) => `In use: ${file}`,
  'pages.file.sharpen': 'With a course file the plan knows each hill.',
  'pages.file.let-go': 'Let go to read the file',
  'pages.file.too-large': ({ file, mb, mostMb }: { file: string; mb: number; mostMb: number }, f: Format) =>
    `${file} is ${f.number(mb)} MB. A course file has at most ${f.number(mostMb)} MB, so it was not opened.`,
  'pages.file.empty': ({ file }: { file: string }) => `${file} is empty.`,
  'pages.file.unreadable': ({ file }: { file: string }) =>
    `${file} could not be opened. It may have been moved; choose it again.`,
  'pages.file.many': 'One course at a time: the first file was read.',

  'pages.choose.title': 'Describe the course',
  'pages.choose.distance': 'Distance',
  'pages.choose.distance-unit': ({ unit }: { unit: string }) => `Distance in ${unit}`,
  'pages.choose.kilometres': 'kilometres',
  'pages.choose.miles': 'miles',
  'pages.choose.distance-bad': ({ least, most }: { least: number; most: number }, f: Format) =>
    `A number from ${f.distance(least)} to ${f.distance(most)}, please.`,
  'pages.choose.use': 'Use this distance',
  'pages.choose.how-hilly': 'How much does it climb?',
  'pages.choose.ground': 'Ground',
  'pages.choose.road': 'Road',
  'pages.choose.trail': 'Trail',
  'pages.choose.10k': '10K',
  'pages.choose.half': 'Half marathon',
  'pages.choose.marathon': 'Marathon',
  'pages.choose.50k': '50K',
  'pages.terrain.flat': 'Flat',
  'pages.terrain.rolling': 'Rolling',
  'pages.terrain.hilly': 'Hilly',
  'pages.terrain.mountainous': 'Mountainous',
  'pages.terrain.under': ({ mPerKm }: { mPerKm: number }, f: Format) => `under ${f.climbRate(mPerKm)}`,
  'pages.terrain.from': ({ mPerKm }: { mPerKm: number }, f: Format) => `from ${f.climbRate(mPerKm)}`,

  'pages.chart.shape-only': ({ terrain }: { terrain: string }) =>
    `No heights are known, so this is only the usual shape of this class: ${terrain}. Cues stand at their true distance.`,
  'pages.chart.above-start': 'Heights are counted from the start.',
  'pages.chart.easy': 'easy',
  'pages.chart.cue': ({ where, say, lasts }: { where: string; say: string; lasts: string }) =>
    `${where}: ${say}, ${lasts}`,
  'pages.chart.legend': 'Marks',
  'pages.chart.cues': 'Cues on the course; the arrow keys lead from one to the next',
  'pages.chart.read': 'Read it in the plan',
  'pages.chart.not-measured': 'usual shape, not measured',
  'pages.chart.hill': ({ km, gradePct }: { km: number; gradePct: number }, f: Format) =>
    `${f.distance(km)} at ${f.percent(gradePct / 100, gradePct < 2 ? 1 : 0)}`,
  'pages.cue.stretch': ({ km }: { km: number }, f: Format) => `for ${stretch(km, f)}`,
  'pages.cue.seconds': ({ seconds, km }: { seconds: number; km: number }, f: Format) =>
    `for ${f.duration(seconds)}, about ${stretch(km, f)}`,
  'pages.hills.title': ({ climbs, descents }: { climbs: number; descents: number }, f: Format) => {
    const up = f.plural(climbs, { one: '# climb', other: '# climbs' });
    const down = f.plural(descents, { one: '# descent', other: '# descents' });
    if (descents === 0) return up;
    return climbs === 0 ? down : f.list([up, down]);
  },
  'pages.hills.climb': ({ km, gradePct }: { km: number; gradePct: number }, f: Format) =>
    `Climb: ${f.distance(km)} at ${f.percent(gradePct / 100, gradePct < 2 ? 1 : 0)}`,
  'pages.hills.descent': ({ km, gradePct }: { km: number; gradePct: number }, f: Format) =>
    `Descent: ${f.distance(km)} at ${f.percent(gradePct / 100, gradePct < 2 ? 1 : 0)}`,
  'pages.hills.more': ({ more }: { more: number }, f: Format) =>
    f.plural(more, { one: '# smaller one', other: '# smaller ones' }),
  'pages.hills.up': ({ m }: { m: number }, f: Format) => `${f.climb(m)} up`,
  'pages.hills.down': ({ m }: { m: number }, f: Format) => `${f.climb(m)} down`,
  'pages.chart.summary': ({ km, lowM, highM }: { km: number; lowM: number; highM: number }, f: Format) =>
    `Elevation over ${f.distance(km)}, from ${f.climb(lowM)} to ${f.climb(highM)}.`,
  'pages.chart.same-below': 'The list below gives the same places.',

  'pages.kind.cadence_up': 'Quicker steps',
  'pages.kind.natural_reset': 'Let go',
  'pages.kind.tall_reset': 'Stand tall',
  'pages.kind.small_lean': 'A touch more forward',
  'pages.kind.strike_shift': 'Your other landing',
  'pages.kind.walk_break': 'Walk',
  'pages.kind.up_short': 'Climb',
  'pages.kind.up_walk': 'Hike',
  'pages.kind.crest_reset': 'Top',
  'pages.kind.down_quick': 'Descent',

  'pages.plan.first': 'First, the pace',
  'pages.plan.run-walk': 'Run and walk',
  'pages.plan.rules': 'All the way',
  'pages.plan.cues': 'On the way',
  'pages.plan.no-cues': 'No cues on this course. The plan is the pace, and what to do at a twinge.',
  'pages.plan.rests': 'Rests',
  'pages.plan.loads': 'Works more',
  'pages.plan.why': 'Why',
  'pages.plan.twinge': 'If you feel one coming',
  'pages.plan.practise': 'Practise first',
  'pages.plan.left-out': 'Left out, and why',
  'pages.plan.unknown': 'Say how long and how hilly the course is, and you get a plan for it.',
  'pages.plan.needs-distance': 'Say how long the race is, and the plan says where.',
  'pages.plan.needs-terrain': 'Say how hilly the course is, and the plan gets its cues.',

  'pages.said.heading': 'What was read',
  'pages.said.disagreeing': 'Also said, and not relied on',
  'pages.tips': 'What helps on this course',
  'pages.muscles': 'What this course works hardest',
  'pages.why': 'Why',
  'pages.sources': 'Sources',
  'pages.source': ({ number }: { number: number }, f: Format) => `Source ${f.number(number)}`,
  'pages.source-number': ({ number }: { number: number }, f: Format) => f.number(number),

  'pages.you.heading': 'About you',
  'pages.you.lead': 'Answers change the plan at once. They stay on this device.',
  'pages.you.cramps': 'Where have you had cramps?',
  'pages.you.cramps-hint': 'High on the front of the thigh counts as hip flexors.',
  'pages.you.more-muscles': 'More muscles',
  'pages.you.experience': 'How practised are you?',
  'pages.you.new': 'First race of this length',
  'pages.you.regular': 'I race now and then',
  'pages.you.practised': 'I have practised form cues',
  'pages.you.told-cramps': ({ names }: { names: string[] }, f: Format) => `cramps: ${f.list(names)}`,
  'pages.you.run-walk': 'I run and walk',
  'pages.you.hot': 'A hot day is likely',
  'pages.you.more': 'Injuries and practised cues',

  'pages.save.this': 'This is my race',
  'pages.save.saved': 'Saved as my race',
  'pages.save.forget': 'Forget this race',
  'pages.save.replaces': ({ name }: { name: string }) => `Replaces ${name}.`,
  'pages.save.failed': 'It could not be saved. Nothing else was changed.',
  'pages.print': 'Print',
  'pages.stretches': 'Stretches',
};
