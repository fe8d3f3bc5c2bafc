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
  'timer.strength': 'Ten minutes of strength',
  'timer.strength.hint': 'Calf raises, bridges and step-downs, twice a week.',

  'set.long-run': 'After my long run',
  'set.long-run.when': 'While you are still warm, to a firm pull and never to pain.',
  'set.roadside': 'Two minutes at the roadside',
  'set.roadside.when':
    'When your legs tighten on the way. Hold on to something, out of the stream of runners.',
  'set.roadside.hint': 'Tight, but no cramp yet: four muscles in turn.',
  'set.long-run.hint': 'Six muscles, about eight minutes.',
  'set.about': (
    { muscles, holdS, seconds }: { muscles: number; holdS: number; seconds: number },
    f: Format,
  ) =>
    `${f.plural(muscles, { one: '# muscle', other: '# muscles' })}, ${f.duration(holdS)} on each side, ${f.duration(seconds)} in all.`,
  'set.elsewhere': 'It is another muscle',
};
