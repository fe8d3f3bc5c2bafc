import type { MuscleId } from '../../muscles';
import type { Format } from '../format';

/** Prevention texts: they say what is sensible and how well it is known, and promise nothing. */
export const tips = {
  'tip.pace':
    'Race at the pace that your training supports. Starting faster than that is the clearest link with cramps that you can change.',
  'tip.short-race':
    'Short and quick can be hard work when recent training is thin. Start easy and build; nothing else needs a plan.',
  'tip.downhill':
    'Run one easy downhill two to five weeks before the race, and none in the last ten days. Thighs that have met a descent are less sore after the next one.',
  'tip.downhill-late': 'No hard downhill run now. Sore thighs need more days than are left.',
  'tip.history': (p: { muscles: readonly MuscleId[] }, f: Format) =>
    `Before the day, learn the stretch for what has cramped: ${f.muscles(p.muscles)}. Of all that goes with cramps, earlier ones are the clearest link; slow down at the first twinge.`,
  'tip.heat':
    'Hot day: run by effort and let the splits go. Cramps come on cold days too; heat is a reason for care in itself.',
  'tip.rest':
    'Keep an easy day between hard ones, and cut back over the last three weeks. Cramps most likely start in tired muscles.',
  'tip.rest-now': 'From here on, less is more: cut back, and keep the last three days short and easy.',
  'tip.prepared':
    'Let the long runs grow toward what the race asks. Many runners with cramps say that they were less prepared than the race asked; studies of training are less clear.',
  'tip.prepared-hills':
    'Take some long runs over hills like these, up and down. Many runners with cramps say that they were less prepared than the race asked; studies of training are less clear.',
  'tip.strength':
    'Ten minutes of strength twice a week: calf raises, bridges, step-downs. Sensible, on small studies only.',
  'tip.stride':
    'Try slightly shorter, quicker steps in training, a minute at a time. It shifts load from knee and thigh to hamstrings and hips; its effect on cramps is untested.',
  'tip.stretch':
    'Stretch calves and thighs two or three days a week if you like. It keeps you supple; it is not shown to keep cramps away.',
  'tip.stretch-now': 'No long holds right before the start. A few easy ones under 30 seconds do no harm.',
  'tip.fluids':
    'Drink to thirst and not far beyond it: too much water is dangerous. Whether drinking has anything to do with cramps is an open question.',
  'tip.salt':
    'Salt is an open question. Race studies found little difference, small lab studies disagree. Eat and drink as you practised.',

  'risk.early-pace': (p: { easeUntilKm: number }, f: Format) =>
    `The start is in your hands: going too fast before ${f.place(p.easeUntilKm)} goes with cramps late in the race.`,
  'risk.descents':
    'It drops a lot. Long descents tire the thighs; a practice run downhill in the weeks before softens that.',
  'risk.hills':
    'It has real hills. They vary the work and they add to it; half of runners with cramps name hill running.',
  'risk.distance': (p: { lateKm: number }, f: Format) =>
    `It is long. In one large study nearly half of cramps began in the last quarter: here, after ${f.place(p.lateKm)}.`,
  'risk.cramp-history': (p: { muscles: readonly MuscleId[] }, f: Format) =>
    `You have cramped before: ${f.muscles(p.muscles)}. That is the strongest link there is; the plan leaves out what works them harder.`,
  'risk.injury-history':
    'You named an injury. Earlier injuries go with cramps; the plan spares what was hurt.',

  'load.flat-soleus': 'The steady worker: the same push at every step, with no hill to change it.',
  'load.flat-calf': 'Pushes off at every step; it cramps more often than any other muscle.',
  'load.flat-hamstrings': 'Brake the leg at every swing, in the same way all day.',
  'load.short-calf': 'Pushes off harder the faster you go.',
  'load.short-hamstrings': 'Brake a fast swing, most of all in a sprint finish.',
  'load.up-calf': 'Lifts you on every climb.',
  'load.up-gluteals': 'Push the hip through on every climb.',
  'load.down-quadriceps': 'Brakes every landing on the way down: the hardest work of the day.',
  'load.rolling-quadriceps': 'Takes the landings on every way down.',
  'load.rolling-soleus': 'Works all day between the hills.',
  'load.trail-ankle': 'Keeps the ankle steady on rough ground.',
  'load.steep-shin': 'Lifts the foot on the long hikes and brakes it on the way down.',
};
