import type { Format } from '../format';

type None = Record<string, never>;

/** About cramps: what they are, what helps, what does not, and what nobody knows. */
export const primer = {
  'primer.what.title': 'What is a cramp?',
  'primer.what.text':
    'A muscle tightens hard, by itself, and hurts. When that happens during a run or in the hours after it, doctors call it an exercise-associated muscle cramp. That kind is all that Uncramp is about. Cramps at night and a stitch in the side are something else.',
  'primer.common.title': 'How common is it?',
  'primer.common.text': (_: None, f: Format) =>
    `Very: few medical troubles of runners are more common. How common depends on who was asked and how. Of 71,420 race entrants, 13 in 100 had ever had one: 8.5 in 100 at the half marathon, 20 in 100 at ${f.distance(56, 0)}. Older reviews repeat 30 to 50 in 100 for marathons. Count on "often", not on a number.`,
  'primer.muscles.title': 'Which muscles?',
  'primer.muscles.text':
    'The calf most of all. Then the hamstrings and the front of the thigh, more so in long races. Any muscle that works hard in running can do it, which is why there are sixteen stretches here.',
  'primer.other.title': 'Not every cramp is about running',
  'primer.other.text':
    'Cramps also come with illness, pregnancy and some medicines. Runners with a chronic illness report more of them. If yours come at rest, at low effort, in many muscles or after a new medicine, ask a doctor. Never stop a medicine by yourself.',
  'primer.heat.title': 'Is it the heat?',
  'primer.heat.text':
    'Many runners think so. But cramps come on cold and mild days too, and cooling does not end them. Heat still matters: it tires you sooner, and heat illness is dangerous. So slow down on a hot day for your safety, not for your calves.',
  'primer.salt.title': 'Is it salt or water?',
  'primer.salt.text':
    'It is an open question. Against: in two long races and a marathon, athletes with cramps had lost no more salt or weight than the others, and losing up to 5% of body weight as water did not make rested muscles easier to cramp in the lab. For: in one Ironman medical tent, dehydration and cramp went together; in two small lab studies plain water made a muscle easier to cramp and a salt drink harder; and a 2015 guideline still gives salty drinks for cramps in the heat. Both matter for your health anyway: drink to thirst, and not far beyond it, because too much water is dangerous.',
  'primer.why.title': 'Why does it happen?',
  'primer.why.text':
    'The leading explanation, not proven, is that a tired muscle loses its fine control for a while. Picture a rider with a tired horse: the spurs still say "go" and the reins no longer say "enough", so the muscle keeps pulling. Most researchers now expect several causes together.',
  'primer.fatigue.title': 'What tires a muscle that far?',
  'primer.fatigue.text':
    'Going faster or longer than you are used to: a race run quicker than your training is the classic case. A race that asks for more than you prepared plays a part too, although trained and experienced runners cramp as well. So most cramps come late: nearly half in the last quarter of a race. In a short race it may happen if you are not ready for it; that has not been measured.',
  'primer.history.title': 'Injuries and family',
  'primer.history.text':
    'An earlier cramp says the most. Runners who have had a muscle, tendon or ligament injury report cramps more often too, and so do runners with a relative who cramps. These are links, not causes, and they say nothing certain about your next race.',
  'primer.treatment.title': 'What helps in a cramp?',
  'primer.treatment.text':
    'Stretch the cramping muscle slowly and hold it until it lets go: this is the best relief there is. While you hold, tighten the opposite muscle lightly; doctors advise it, and it can help. In a hamstring cramp that means straightening the knee with the front of the thigh. Massage may feel good, above all afterwards. At the first twinge slow down: that is the moment to act.',
  'primer.pill.title': 'Is there a pill for it?',
  'primer.pill.text':
    'No. No medicine is known to stop a running cramp safely. Quinine and tonic water: do not. Magnesium is unlikely to help the night cramps of older people, and nobody has tried it on running cramps. Anti-inflammatory painkillers do not belong in a race; they may harm the kidneys there. Medicines are a matter for your doctor or pharmacist.',
  'primer.pickle.title': 'And pickle juice?',
  'primer.pickle.text':
    'In one lab study it ended toe cramps in 85 seconds, against 134 with water. Another study found no clear difference, a third tested a similar spicy drink with its makers involved, and no race has tried any of it. If you like it, keep it to a small sip now and then. Not with reflux, an allergy or a low-salt diet.',
  'primer.prevention.title': 'Can I do something beforehand?',
  'primer.prevention.text':
    'Three habits are sensible, and none is proven against cramps. Keep the muscles strong, about ten minutes twice a week. Rest enough between hard days, above all in race week. Stretch regularly if you like it: it keeps you supple, but in most studies it made no difference to cramps.',
  'primer.stride.title': 'What is a stride, and why a shorter one?',
  'primer.stride.text':
    'A stride runs from one landing of a foot to the next landing of the same foot: two steps. Shorter, quicker steps take load off the knee and the buttock and put more on the hamstrings and hip flexors. Doctors say it can help with cramps; nobody has tested that. If those are the muscles that cramp on you, it is not for you.',
  'primer.variation.title': 'Why vary the way you run?',
  'primer.variation.text':
    'In a half marathon or longer, a small change now and then gives busy muscles a little rest, or at least something else to do. It may be a change of step rate, of the way you stand tall or lean, of how your foot lands, or a walk break. This shifts load from some muscles to others. Walk breaks are the best studied. For switching the foot strike the one trial found no benefit, so we offer it only to those who have practised it.',
  'primer.terrain.title': 'Why does the course matter?',
  'primer.terrain.text':
    'On a flat course nothing breaks the monotony, so the plan schedules the changes. On a hilly one the hills make them for you. But hills are work too: climbs load the calf and the hip, descents load the front of the thigh. That flat courses need more variation is doctors’ advice, not a measured fact.',
  'primer.serious.title': 'Is it dangerous?',
  'primer.serious.text':
    'Mostly it is painful and a nuisance: about 95 in 100 are mild to moderate. A rare serious form exists, and some other illnesses begin like a cramp. The warning signs have a page of their own.',
  'primer.unknown.title': 'What nobody knows yet',
  'primer.unknown.text':
    'No trial has shown that any stretching routine, change of form or pacing plan makes cramps rarer. No study has compared flat and hilly courses. Nobody knows whether the highest load or the total load of a muscle counts, whether cramps damage muscle or damaged muscle cramps, or whether cramps made in a lab are like those of a race. Where we had to choose a number ourselves, we say so.',
  'primer.credit.title': 'Who is behind this advice?',
  'primer.credit.text':
    'It starts from public advice by the sports-medicine physicians of UW Medicine, checked against later research. Uncramp is not affiliated with them. It is for learning and is no medical advice.',
};
