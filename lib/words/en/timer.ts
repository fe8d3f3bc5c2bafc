import type { Format } from '../format';

type Seconds = { seconds: number };

/** The timer of the popup, and what is done to it: sets of stretches, and the strength routine. */
export const timer = {
  'timer.now.place': 'Get into place',
  'timer.now.sides': 'Change sides',
  'timer.now.rest': 'Rest',
  'timer.now.hold': 'Hold',
  'timer.now.work': 'Work',
  'timer.now.warm-up': 'Warm up',
  'timer.say.place': ({ seconds }: Seconds, f: Format) => `Get into place, ${f.duration(seconds)}.`,
  'timer.say.sides': ({ seconds }: Seconds, f: Format) =>
    `Ease off and change sides, ${f.duration(seconds)}.`,
  'timer.say.rest': ({ seconds }: Seconds, f: Format) => `Ease off, then again, ${f.duration(seconds)}.`,
  'timer.say.hold': ({ seconds }: Seconds, f: Format) => `Hold, ${f.duration(seconds)}.`,
  'timer.say.work': ({ seconds }: Seconds, f: Format) => `Begin, ${f.duration(seconds)}.`,
  'timer.say.warm-up': ({ seconds }: Seconds, f: Format) => `Warm up, ${f.duration(seconds)}.`,
  'timer.sound': 'Sound',
  'timer.sound.keptBack': 'The browser is keeping the sound back. Pause and go on to hear it.',
  'timer.side.first': 'first side',
  'timer.side.other': 'other side',
  'timer.stepOf': ({ step, steps }: { step: number; steps: number }, f: Format) =>
    `${f.number(step)} of ${f.number(steps)}`,
  'timer.left': ({ seconds }: Seconds, f: Format) => `${f.duration(seconds)} left in all`,
  'timer.progress': 'Done so far',
  'timer.previous': 'Previous',
  'timer.next': 'Next',
  'timer.all': 'All of it, in order',
  'timer.allDone': 'That was all of it',
  'timer.goTo': 'Open the timer.',
  'timer.sets': 'With a timer',
  'for.title': 'By situation',
  'for.long-run': 'After a run',
  'for.course': 'After this course',
  'for.history': 'My cramp history',
  'for.course.of': ({ name }: { name: string }) => `What ${name} asks most of, the hardest worked first.`,
  'for.course.page': 'What the course on the page in front of you asks most of, the hardest worked first.',
  'for.course.loading': 'Reading the page in front of you',
  'for.course.none':
    'No course is known. Open this on a race page, or save a race there with “This is my race”.',
  'for.history.lead': 'The muscles that have cramped by your own answers and your diary.',
  'for.history.count': ({ count }: { count: number }, f: Format) =>
    f.plural(count, { one: 'once in your diary', other: '# times in your diary' }),
  'for.history.answer': 'by your answers',
  'for.history.none':
    'Nothing is written yet. Say in the options which muscles cramp, or write a line after a cramp.',
  'timer.strength': 'Ten minutes of strength',
  'timer.strength.hint': 'Calf raises, bridges and step-downs, twice a week.',

  'set.long-run': 'After my long run',
  'set.long-run.when': 'While you are still warm, to a firm pull and never to pain.',
  'set.roadside': 'Two minutes at the roadside',
  'set.roadside.when':
    'When your legs tighten on the way. Hold on to something, out of the stream of runners.',
  'set.before-run': 'Before a run',
  'set.before-run.when':
    'No run needs it. If it feels good: warm first, and short holds, since long ones cost a little strength for a while.',
  'set.before-run.hint': 'Short holds, five muscles.',
  'set.roadside.hint': 'Tight, but no cramp yet: four muscles in turn.',
  'set.long-run.hint': 'Six muscles, about eight minutes.',
  'set.about': (
    { muscles, holdS, seconds }: { muscles: number; holdS: number; seconds: number },
    f: Format,
  ) =>
    `${f.plural(muscles, { one: '# muscle', other: '# muscles' })}, ${f.duration(holdS)} on each side, ${f.duration(seconds)} in all.`,
  'set.elsewhere': 'It is another muscle',
};
