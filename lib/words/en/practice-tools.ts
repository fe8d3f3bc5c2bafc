import type { MuscleId } from '../../muscles';
import type { Format } from '../format';

/** What helps to practise: one's own cadence, a beat to hear, and the strength routine. */
export const practiceTools = {
  'practice.title': 'To practise with',
  'practice.lead': 'Both work without a network, here and on any run beside this page.',
  'practice.grounds': 'What this stands on',

  'cadence.title': 'Your step rate',
  'cadence.summary': 'Count 30 seconds, then hear the beat',
  'cadence.known': ({ spm }: { spm: number }, f: Format) => `Yours: ${f.number(spm)} steps a minute`,
  'cadence.count.title': 'Count 30 seconds',
  'cadence.count.how':
    'Run easily, on a treadmill or on the spot. Count each landing of one foot, or of both, from the first tone to the last. Or press the large button, or the space bar, at each landing.',
  'cadence.count.start': 'Start the count',
  'cadence.count.again': 'Count again',
  'cadence.count.stop': 'Stop counting',
  'cadence.count.ready': 'Get going. The count starts at the tone.',
  'cadence.count.tap': 'Press at each landing',
  'cadence.count.taps': ({ taps }: { taps: number }, f: Format) =>
    f.plural(taps, { one: '# landing', other: '# landings' }),
  'cadence.count.seconds': ({ seconds }: { seconds: number }, f: Format) =>
    f.plural(seconds, { one: '# second left', other: '# seconds left' }),
  'cadence.count.half': 'Half of the time.',
  'cadence.count.over': 'Time. How many did you count?',
  'cadence.count.counted': 'Landings in 30 seconds',
  'cadence.count.read': 'Read it',
  'cadence.count.odd': 'No run has so many, or so few. Count again, or check the number.',
  'cadence.own.label': 'Or type it: what your watch says on an easy run',
  'cadence.own.unit': 'steps a minute',
  'cadence.own.use': 'Use it',
  'cadence.result': ({ spm }: { spm: number }, f: Format) => `${f.number(spm)} steps a minute`,
  'cadence.read.one-leg': ({ perMinute, spm }: { perMinute: number; spm: number }, f: Format) =>
    `Read as one foot: ${f.number(perMinute)} landings a minute of one leg, so ${f.number(spm)} steps with both.`,
  'cadence.read.steps': ({ perMinute }: { perMinute: number }, f: Format) =>
    `Read as both feet: ${f.number(perMinute)} landings a minute.`,
  'cadence.kept': 'Kept on this device, and used in the plan.',
  'cadence.forget': 'Forget it',
  'cadence.targets': 'To practise from there, at the same speed',
  'cadence.target': ({ moreSteps, spm, rise }: { moreSteps: number; spm: number; rise: number }, f: Format) =>
    `About ${f.number(moreSteps)} more steps a minute: ${f.number(spm)} (${f.percent(rise)})`,
  'cadence.target.first': 'First, a minute at a time.',
  'cadence.target.practised': 'Once practised: three runs or more, one of them long or at goal pace.',
  'cadence.target.hear': 'Hear it',
  'cadence.target.hear-name': ({ spm }: { spm: number }, f: Format) => `Hear ${f.number(spm)} a minute`,
  'cadence.landing': 'Land as you usually do, not on your toes. Stop if it hurts.',
  'cadence.not.natural': 'Your natural form only, so there is no step rate to aim at and no beat to follow.',
  'cadence.not.history': ({ muscles }: { muscles: readonly MuscleId[] }, f: Format) =>
    `Quicker steps work ${f.muscles(muscles)} harder. With your history there is no step rate to aim at, and no beat to follow.`,
  'cadence.not.new': 'First race of this length: your own step rate is the right one. Nothing is altered.',
  'cadence.not.near': 'The race is too near to learn quicker steps. Your own step rate is the right one now.',

  'beat.title': 'Metronome',
  'beat.how': 'One beat is one step. It sounds on this device alone, and only once you start it.',
  'beat.how.unknown': 'Count your own first: a beat is a help to hold a rhythm, not a number to reach.',
  'beat.start': 'Start the beat',
  'beat.stop': 'Stop the beat',
  'beat.rate': 'Steps a minute',
  'beat.rate.value': ({ spm }: { spm: number }, f: Format) => `${f.number(spm)} steps a minute`,
  'beat.slower': 'One slower',
  'beat.faster': 'One faster',
  'beat.sound': 'A sound on',
  'beat.each.step': 'each step',
  'beat.each.stride': 'each stride (one foot)',
  'beat.sounds': ({ spm }: { spm: number }, f: Format) => `Sounding at ${f.number(spm)} steps a minute.`,
  'beat.silent': 'Stopped.',
  'beat.failed': 'This browser plays no sound here. Check that sound is allowed for this page.',
  'beat.most': ({ least, most }: { least: number; most: number }, f: Format) =>
    `Stays between ${f.number(least)} and ${f.number(most)}: close to your own.`,

  'strength.title': 'Ten minutes of strength',
  'strength.total': ({ seconds, exercises }: { seconds: number; exercises: number }, f: Format) =>
    `${f.duration(seconds)}, ${f.plural(exercises, { one: '# exercise', other: '# exercises' })}, twice a week`,
  'strength.when':
    'Two days a week with a day between, after an easy run or on a free day. Begin no later than three weeks before a race, and let it rest in the last week.',
  'strength.honest': 'Sensible, on small studies only: grade C. Not shown to keep cramps away.',
  'strength.not.gently':
    'No exercises from here with a bone injury or natural form only: ask a doctor or physiotherapist which ones fit.',
  'strength.not.near':
    'The race is too near to begin with strength work. It can start a week or two after it.',
  'strength.warm-up': ({ seconds }: { seconds: number }, f: Format) =>
    `${f.duration(seconds)} to warm up: march on the spot, arms swinging.`,
  'strength.dose': ({ sets, seconds, restS }: { sets: number; seconds: number; restS: number }, f: Format) =>
    `${f.number(sets)} × ${f.duration(seconds)}, ${f.duration(restS)} rest`,
  'strength.dose.sides': (
    { sets, seconds, restS }: { sets: number; seconds: number; restS: number },
    f: Format,
  ) => `${f.number(sets)} × ${f.duration(seconds)} on each side, ${f.duration(restS)} rest`,
  'strength.works': ({ muscles }: { muscles: readonly MuscleId[] }, f: Format) =>
    `Works ${f.muscles(muscles)}`,
  'strength.calf-raise': 'Calf raises',
  'strength.calf-raise.1': 'Stand on both feet, a hand on the wall.',
  'strength.calf-raise.2': 'Rise onto the balls of the feet in one second, lower in three.',
  'strength.calf-raise.3': 'First set with straight knees, second with knees a little bent.',
  'strength.calf-raise.calf':
    'With your calf or Achilles: flat ground, half the height, and leave it out while it hurts.',
  'strength.calf-raise.foot': 'With your foot: leave it out while it hurts.',
  'strength.bridge': 'Bridges',
  'strength.bridge.1': 'Lie on your back, knees bent, feet flat and hip-wide.',
  'strength.bridge.2': 'Squeeze the buttocks and lift the hips until body and thighs are one line.',
  'strength.bridge.3': 'Stay two seconds, lower slowly, and go again.',
  'strength.bridge.hamstring':
    'With your hamstring: heels close to you, a small lift, and leave it out while it hurts.',
  'strength.bridge.back': 'With your back: lift only as far as it stays still, without an arch.',
  'strength.step-down': 'Step-downs',
  'strength.step-down.1': 'Stand on a low step on one foot, a hand on the wall.',
  'strength.step-down.2':
    'Bend that knee slowly until the other heel touches the ground; the knee points over the toes.',
  'strength.step-down.3': 'Push up again through the whole foot. Then the other side.',
  'strength.step-down.knee':
    'With your knee or thigh: the lowest step there is, only as deep as it does not hurt.',
  'strength.step-down.calf': 'With your calf or Achilles: keep the heel of the standing foot down.',
  'strength.step-down.hip': 'With your hip: a shallow step, hips level, and leave it out while it hurts.',
  'strength.rule.grips': 'If a muscle starts to grip, stop and stretch it.',
};
