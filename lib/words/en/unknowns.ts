/** What we don't know: one screen, linked from wherever advice is given. */
export const unknowns = {
  'unknowns.title': 'What we don’t know',
  'unknowns.link': 'What we don’t know',
  'unknowns.linkHint': 'Untested, disputed, or our own choice',
  'unknowns.honest':
    'No trial has shown that any stretching routine, change of form or pacing plan reduces how often runners cramp. Stretching relieves a cramp. Fatigue and pace are the best-supported things to manage. The rest is reasonable advice.',

  'unknowns.untested': 'What nobody has tested',
  'unknowns.plan.title': 'Does a plan like this make cramps rarer?',
  'unknowns.plan.text':
    'Nobody has tried. What each change does to the muscles was measured in laboratories, over minutes; whether that carries over to the last hour of a race, and to cramps, is open.',
  'unknowns.hills.title': 'Are flat courses worse, or hilly ones?',
  'unknowns.hills.text':
    'No study has compared them. Hills bring variety, and also effort and sore muscles. That a flat course needs more changes is doctors’ advice.',
  'unknowns.peak.title': 'Does the highest load count, or all of it together?',
  'unknowns.peak.text':
    'Quicker steps take load off knee and buttock in each step and put more on hamstrings and hip flexors. But there are more steps, so over a kilometre much of the relief is gone. Which of the two matters for a cramp is unknown.',
  'unknowns.tighten.title': 'Do tightening the other side, and massage, end a cramp sooner?',
  'unknowns.tighten.text': 'Both are sensible and often advised. No trial in runners with cramps was found.',
  'unknowns.training.title': 'How much training is the right amount?',
  'unknowns.training.text':
    'The rule of ten percent a week has little support. One long run far beyond the last month goes with more injuries. None of it was tested for cramps.',

  'unknowns.disputed': 'Where studies disagree',
  'unknowns.strike.title': 'Does it help to change how the foot lands?',
  'unknowns.strike.text':
    'Doctors suggest it. The one trial found no benefit. Runners whose landing varies by nature tired less in an earlier study, which may be skill and not a cause. So it stands last, and only for those who have practised it.',
  'unknowns.downhill.title': 'Short steps downhill?',
  'unknowns.downhill.text': 'One small study says they spare the thighs, another saw no difference.',
  'unknowns.stretching.title': 'Does stretching every day keep cramps rarer?',
  'unknowns.stretching.text':
    'One old survey hinted at it. Later studies found no difference. As relief in a cramp, stretching is still the best there is.',
  'unknowns.water.title': 'Water and salt?',
  'unknowns.water.text':
    'Race studies found no difference in salt or weight loss. Among athletes ill enough for one medical tent, dehydration did go with cramps. In a laboratory plain water made a muscle easier to cramp and a salt drink harder, but those cramps were made with electricity.',
  'unknowns.pickle.title': 'Pickle juice and spicy drinks?',
  'unknowns.pickle.text':
    'Small effects in laboratories, not found every time, some with the makers involved. No race has tried them.',
  'unknowns.fitness.title': 'Do the unprepared cramp, or the trained?',
  'unknowns.fitness.text':
    'Runners blame poor preparation. Yet trained and experienced runners report the most cramps, and training volume made no difference.',
  'unknowns.damage.title': 'Do damaged muscles cramp, or do cramps damage muscles?',
  'unknowns.damage.text': 'Both go together. Which comes first, nobody can say.',

  'unknowns.ours': 'What we chose, and what we have not read',
  'unknowns.classes.title': 'Flat, rolling, hilly',
  'unknowns.classes.text':
    'There is no standard. Published limits differ two to three times, and so do measured climbs. Ours are in between, and stated.',
  'unknowns.common.title': 'How common are cramps?',
  'unknowns.common.text':
    'It depends on what is counted: ever, in this race, or in the medical tent. So the numbers do not compare.',
  'unknowns.numbers.title': 'The numbers in the plan',
  'unknowns.numbers.text':
    'How often, how long, how many weeks of practice: our choice, kept inside what was measured. No number for holding a stretch is proven either.',
  'unknowns.reading.title': 'What we have read',
  'unknowns.reading.text':
    'Most studies in their summaries, not in full. What each muscle does is textbook anatomy, and some warning signs are general medical knowledge.',
};
