import type { Format } from '../format';

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
  'pages.file.formats': 'GPX, TCX, FIT, KML or GeoJSON. It is read here and goes nowhere.',
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
  'pages.choose.how-hilly': 'How hilly is it?',
  'pages.choose.ground': 'Ground',
  'pages.choose.road': 'Road',
  'pages.choose.trail': 'Trail',
  'pages.choose.10k': '10 km',
  'pages.choose.half': 'Half marathon',
  'pages.choose.marathon': 'Marathon',
  'pages.choose.50k': '50 km',
  'pages.terrain.flat': 'Flat',
  'pages.terrain.rolling': 'Rolling',
  'pages.terrain.hilly': 'Hilly',
  'pages.terrain.mountainous': 'Mountainous',
  'pages.terrain.flat.meaning': ({ mPerKm }: { mPerKm: number }, f: Format) =>
    `under ${f.climbRate(mPerKm)} of climb`,
  'pages.terrain.rolling.meaning': ({ from, to }: { from: number; to: number }, f: Format) =>
    `${f.climbRate(from)} to ${f.climbRate(to)}`,
  'pages.terrain.hilly.meaning': ({ from, to }: { from: number; to: number }, f: Format) =>
    `${f.climbRate(from)} to ${f.climbRate(to)}`,
  'pages.terrain.mountainous.meaning': ({ from }: { from: number }, f: Format) =>
    `${f.climbRate(from)} or more`,

  'pages.chart.shape-only': ({ terrain }: { terrain: string }) =>
    `No heights are known, so this is only the usual shape of this class: ${terrain}. Cues stand at their true distance.`,
  'pages.chart.above-start': 'Heights are counted from the start.',
  'pages.chart.easy': 'easy',
  'pages.chart.cue': ({ where, say }: { where: string; say: string }) => `${where}: ${say}`,
  'pages.chart.legend': 'Marks',
  'pages.chart.summary': ({ km, lowM, highM }: { km: number; lowM: number; highM: number }, f: Format) =>
    `Elevation over ${f.distance(km)}, from ${f.climb(lowM)} to ${f.climb(highM)}.`,
  'pages.chart.same-below': 'The list below says the same.',

  'pages.kind.cadence_up': 'Quicker steps',
  'pages.kind.natural_reset': 'Let go',
  'pages.kind.tall_reset': 'Stand tall',
  'pages.kind.small_lean': 'Small lean',
  'pages.kind.strike_shift': 'Foot strike',
  'pages.kind.walk_break': 'Walk',
  'pages.kind.up_short': 'Climb',
  'pages.kind.up_walk': 'Hike',
  'pages.kind.crest_reset': 'Top',
  'pages.kind.down_quick': 'Descent',

  'pages.plan.first': 'First, the pace',
  'pages.plan.run-walk': 'Run and walk',
  'pages.plan.rules': 'All the way',
  'pages.plan.cues': 'On the way',
  'pages.plan.no-cues': 'No cues on this course. The pace and the line for a twinge are the plan.',
  'pages.plan.rests': 'Rests',
  'pages.plan.loads': 'Works more',
  'pages.plan.why': 'Why',
  'pages.plan.twinge': 'At the first twinge',
  'pages.plan.practise': 'Practise first',
  'pages.plan.left-out': 'Left out, and why',
  'pages.plan.unknown': 'A plan needs the distance and how hilly it is.',
  'pages.plan.needs-distance': 'A plan needs the distance.',
  'pages.plan.needs-terrain': 'A plan needs to know how hilly the course is.',
  'pages.plan.updated': ({ cues }: { cues: number }, f: Format) =>
    f.plural(cues, {
      one: 'Plan updated: # cue on the way.',
      other: 'Plan updated: # cues on the way.',
    }),

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
  'pages.you.more-muscles': 'More muscles',
  'pages.you.experience': 'How practised are you?',
  'pages.you.new': 'First race of this length',
  'pages.you.regular': 'I race now and then',
  'pages.you.practised': 'I have practised form cues',
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
