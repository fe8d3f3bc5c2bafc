import type { Format } from '../format';

type None = Record<string, never>;

/** One sentence for each claim of the evidence: what is known, and how well. */
export const claims = {
  'claim.S1':
    'A cramp is a muscle that tightens hard and painfully by itself and will not let go at once; reviews agree on that much.',
  'claim.S2': (_: None, f: Format) =>
    `Cramp is one of the commonest troubles of runners, but the numbers differ: 8.5% of half-marathon entrants and 20% of ${f.distance(56, 0)} entrants had ever had one, while older reviews repeat 30 to 50% for marathons.`,
  'claim.S3': 'The calf cramps most: it was hit in 53 to 80% of the runners with cramps in three studies.',
  'claim.S4':
    'Any muscle that works hard in running can cramp; after the calf, the hamstrings (33 to 66%) and the front of the thigh (44 to 48%) are named most.',
  'claim.S5':
    'Runners with a chronic illness report cramps more often (about 1.6 to 1.9 times in one study), so a cramp is not always about running.',
  'claim.S6':
    'A cramp during running or in the hours right after counts as exercise-associated; night cramps and side stitches are something else.',
  'claim.S7':
    'Many runners blame warm weather; heat is not needed for a cramp, though it tires you sooner and can be dangerous in its own right.',
  'claim.S8': 'Cramps come on cold and mild days too, and they do not follow body temperature.',
  'claim.S9':
    'Lost salt and lost water are the causes that most runners name; that belief is common, and the proof is thin.',
  'claim.S10':
    'Three race studies found no difference in salt or weight loss between athletes with and without cramps; against that, dehydration went with 1.6 times the odds of cramp in one medical tent, and two small lab studies saw plain water make a muscle easier to cramp and a salt drink harder.',
  'claim.S11':
    'The leading explanation, not proven, is that the nerve control of a tired muscle slips for a while; current reviews expect several causes together.',
  'claim.S12':
    'In a tired muscle the signals that say "pull" seem to grow and the ones that say "enough" seem to fade; that is a simple picture of a theory.',
  'claim.S13':
    'Running faster or longer than you are used to is the best-supported thing you can change: in three studies the athletes who cramped had set out quicker or aimed higher.',
  'claim.S14':
    '42% of runners with cramps blamed poor preparation, but studies found no difference in training volume, and experienced runners report more cramps, not fewer.',
  'claim.S15': (_: None, f: Format) =>
    `Cramps come late: 46% began in the last quarter of the race, and in another study 80% after ${f.distance(30, 0)}; that short races cramp the undertrained is plausible but unmeasured.`,
  'claim.S16':
    'Runners with earlier muscle, tendon or ligament injuries report cramps about 1.4 to 1.8 times as often; which came first is not known.',
  'claim.S17':
    'Cramps may run in families: 19% of runners with cramps named a relative with cramps, against 10% of the others.',
  'claim.S18':
    'A gentle, steady stretch of the cramping muscle, held until it lets go, is the best-graded relief there is.',
  'claim.S19':
    'Tightening the opposite muscle while you stretch can help; doctors advise it and the reflex behind it is known, but no trial in cramping runners was found.',
  'claim.S20':
    'For a hamstring cramp, tighten the front of the thigh by straightening the knee; that is what sports doctors advise, not tested in a trial.',
  'claim.S21':
    'Massage may ease a cramp; a graded review places it afterwards, for the soreness, with a low grade.',
  'claim.S22':
    'No medicine is known to stop a running cramp safely; quinine, tonic water included, is advised against outright.',
  'claim.S23':
    'Keeping muscles strong is sensible: 25% of runners with cramps did strength work against 48% of the others, a difference that may be chance.',
  'claim.S24':
    'Rest before hard days is sensible: runners who cramped had trained about twice as long in the last three days, a difference that may be chance.',
  'claim.S25':
    'Regular stretching is a fair habit but not shown to keep cramps away: in two lab studies muscles were no harder to cramp after stretching and race studies saw no link, while one older study found that runners with cramps stretched a little less (6.2 against 7.9 minutes a day).',
  'claim.S26':
    'Shorter, quicker steps move load: 10% more steps cut kneecap force by 14% but raised hamstring and hip-flexor peaks by 1 to 14%; nobody has tested it on cramps.',
  'claim.S27':
    'A stride runs from one landing of a foot to the next landing of the same foot, so one stride is two steps.',
  'claim.S28':
    'Changing your step rate now and then is doctors’ advice, untested on cramps; a small change costs little, because your own stride is within 1 to 2% of the cheapest.',
  'claim.S29':
    'Changing how your foot lands is doctors’ advice too, but the one trial (14 runners, 2.5 hours, downhill) found no benefit from switching; an earlier study linked natural variety with less fatigue, and a forced change costs energy at once.',
  'claim.S30':
    'Changing your running form now and then is untested on cramps; walk breaks are the best-studied change, with less muscle pain and a similar marathon time in 42 runners.',
  'claim.S31':
    'A change of form shifts load from some muscles to others, and that has been measured; whether it spares you a cramp has not.',
  'claim.S32':
    'Planned changes should be worth more on a flat course, which has no hills to make them for you; that is doctors’ advice without a direct study.',
  'claim.S33':
    'Hills change which muscles work, but they load as well as relieve: 53% of runners with cramps named hills, and running downhill damages muscle.',
  'claim.S34':
    'About 95% of running cramps are mild to moderate: painful and a nuisance; the rare serious kind has its own signs.',
  'claim.S35': 'Water and salt matter for your health on a run, and drinking far beyond thirst is dangerous.',
  'claim.S36':
    'Drinking and salt have not been shown to keep running cramps away; the question is still open.',
  'claim.S37': 'Of everything tried during a cramp, stretching the muscle remains the best.',
  'claim.S38':
    'The starting point of this advice is a public page by sports-medicine physicians of UW Medicine, who have no part in Uncramp.',
  'claim.early-pace': (_: None, f: Format) =>
    `In a ${f.distance(56, 0)} race, runners who cramped took 144 minutes for the first ${f.distance(28, 0)} and equally able runners who did not took 157; a calm start is the best-supported thing you can change.`,
  'claim.late-onset': (_: None, f: Format) =>
    `Cramps come late: 46% began in the last quarter of a race, and in another study 80% came after ${f.distance(30, 0)}.`,
  'claim.distance-risk': (_: None, f: Format) =>
    `Longer races see more of them: 20% of ${f.distance(56, 0)} entrants had ever had one, against 8.5% of half-marathon entrants.`,
  'claim.cramp-history':
    'An earlier cramp is the strongest sign of all: in one race every runner who cramped had cramped before, against 48% of the others.',
  'claim.injury-history':
    'Runners who have been injured report cramps about 1.4 to 1.8 times as often; it is a link, not a cause.',
  'claim.muscle-damage':
    'Runners who cramp show more muscle damage in the blood a day after a marathon; whether the damage or the cramp comes first is unclear.',
  'claim.family-history':
    '19% of runners with cramps named a relative with cramps, against 10% of the others.',
  'claim.hills-reported':
    '53% of runners with cramps named hill running, but nobody asked how many of the others ran hills too.',
  'claim.flat-monotony':
    'On a flat course the same muscles do the same work all day; that varying helps there is doctors’ advice without a direct study.',
  'claim.heat-safety':
    'Heat is a safety matter first: confusion in a hot runner, even on a cool day and with sweating skin, is an emergency, and cooling cannot wait.',
  'claim.acute-stretch':
    'A gentle stretch held until the muscle lets go has the highest grade of any relief; how many seconds it takes is not fixed.',
  'claim.antagonist-tighten':
    'Lightly tightening the opposite muscle may help the cramped one let go; no trial in running cramps was found.',
  'claim.massage':
    'Firm, slow pressure may feel good; a graded review lists massage for the soreness afterwards, with a low grade.',
  'claim.short-position':
    'Tightening a muscle hard while it is short is how laboratories produce a cramp, so do not push into that position.',
  'claim.hold-timer':
    'Nobody has found the right number of seconds; the timer offers 20 to 30 because it is easy to follow, and most cramps end within seconds to minutes.',
  'claim.relapse':
    'A cramp often returns the same day: in one medical tent, athletes treated earlier in the race had 2.4 times the odds of cramp.',
  'claim.twinge':
    'A muscle that twitches is ready to cramp, so the first twinge is the time to ease off; the exact steps are our choice.',
  'claim.no-quinine':
    'Do not take quinine or tonic water for cramps; the graded review’s advice against them has the highest grade.',
  'claim.magnesium':
    'Magnesium is unlikely to help the rest cramps of older adults, and no trial has looked at running cramps.',
  'claim.pickle-juice':
    'In one lab study pickle juice ended toe cramps in 85 seconds against 134 with water; another found no clear difference, and no race has tested it.',
  'claim.nsaid': (_: None, f: Format) =>
    `Anti-inflammatory painkillers do not belong in a race: in a trial over ${f.distance(80, 0)}, 52% of runners on ibuprofen had kidney injury against 34% without, a difference that may be chance.`,
  'claim.salt-guideline':
    'One 2015 guideline still tells clinicians to stop exercise and give salty drinks for cramps in the heat.',
  'claim.fluids-salt':
    'Whether salt or water plays a part is an open question: race studies mostly say no, one large medical tent and two small lab studies say perhaps.',
  'claim.overdrinking':
    'Drinking more than your thirst asks for can dilute the blood and become an emergency.',
  'claim.severe-signs':
    'Cramps in many muscles at once, or with dizziness, vomiting, dark urine, collapse or confusion, are not ordinary running cramps.',
  'claim.red-flags':
    'The list of warning signs rests on reviews and guidelines for cramps, heat and overdrinking, and for the rest on general medical knowledge.',
  'claim.conditions':
    'Illness and regular medicines go with more cramps in large surveys; that is a reason to ask a doctor, never to stop a medicine by yourself.',
  'claim.hold-dose':
    'For suppleness, about a minute per muscle in holds of 20 to 30 seconds, two or three days a week, is the usual advice.',
  'claim.pre-race-static':
    'Long static holds just before a race cost strength: about 1% under 30 seconds, and more from a minute up.',
  'claim.stretch-habit':
    'Stretching regularly keeps you supple; that it makes cramps rarer has mostly not been found.',
  'claim.strength':
    'Strength work twice a week is sensible and low-graded for cramps: 25% of runners with cramps did any, against 48% of the others, which may be chance.',
  'claim.taper':
    'Marathoners with a strict three-week taper finished about five and a half minutes faster; for cramps there is only a hint.',
  'claim.last-days':
    'Runners who cramped had trained 1.2 hours in the last three days against 0.6 for the others, a difference that may be chance.',
  'claim.practice-ladder':
    'The weeks of practice are our choice; in one study runners learned 8.6% more steps in eight sessions and kept them for a month.',
  'claim.plan-untested':
    'No trial has shown that a stretching routine, a change of form or a pacing plan makes cramps rarer; the numbers in the plan are ours, kept inside what was measured.',
  'claim.anatomy': 'What each muscle does, and which one opposes it, is textbook anatomy.',
  'claim.overload-reasoned':
    'Which running overloads a muscle is measured for hills; for the rest it is reasoned from what the muscle does.',
  'claim.cadence-load':
    'With 10% more steps at the same speed, kneecap force fell by 14% and buttock forces by 8 to 11%, while hamstring and hip-flexor forces rose by 1 to 14%.',
  'claim.cadence-cost':
    'Your own stride is within 1 to 2% of the cheapest, so a small change costs little; per kilometre, much of the relief is lost again to the extra steps.',
  'claim.strike-switch':
    'The one trial of switching foot strike (14 runners, 2.5 hours, downhill) found no less fatigue; an observational study had linked natural variety with less.',
  'claim.strike-load':
    'Landing further forward takes about 27% off the kneecap’s peak stress and puts more on calf, Achilles tendon and sole; forced, it costs energy at once.',
  'claim.trunk-lean':
    'Runners who lean more work the knee less (19%) and the hip more; leaning far costs about 8% energy, and the small lean of the cue is unmeasured.',
  'claim.walk-breaks': (_: None, f: Format) =>
    `In 42 marathoners, walking a minute about every ${f.distance(2.4)} meant less muscle pain and 4:14 instead of 4:08 hours, a difference that may be chance.`,
  'claim.arm-swing':
    'Running without arm swing cost 3 to 13% more energy, so let the arms move and keep a shake-out short.',
  'claim.natural-reset':
    'Letting shoulders, hands and feet go for a moment has not been tested; it asks nothing new of any muscle.',
  'claim.uphill-load':
    'Uphill, calf and hip do more and the thigh brakes less; a 7% climb cost 53% more energy.',
  'claim.downhill-load':
    'Downhill, the front of the thigh does the braking, and the calf is busier than on the level too.',
  'claim.downhill-damage':
    'After 45 minutes down a 15% slope the front of the thigh was 14 to 17% weaker for one to two days, the calf 6 to 8%.',
  'claim.repeated-bout':
    'One downhill run protects against the soreness of the next for two to five weeks; nothing is known for cramps.',
  'claim.downhill-stride':
    'Whether short steps downhill save the thighs is undecided: one small study says yes, another no.',
  'claim.attention-cost':
    'Thinking about how you move can cost oxygen; one study found no such cost, and we keep cues few and short.',
  'claim.course-classes':
    'Flat, rolling and hilly have no standard, and published cuts differ two to three times; ours are climb per kilometre, openly stated.',
  'claim.net-downhill-class': (_: None, f: Format) =>
    `More drop than ${f.climbRate(1)} no longer counts for records; the steeper labels are our choice, near Boston’s downhill index.`,
  'claim.single-run-jump':
    'A run more than 10% longer than any in the 30 days before went with 1.5 to 2.3 times the injuries in 5,205 runners; cramps were not studied.',
  'claim.longest-run': (_: None, f: Format) =>
    `Marathoners whose longest run stayed under ${f.distance(25)} finished about 13 minutes slower; for cramps that is indirect.`,
  'claim.weekly-volume': (_: None, f: Format) =>
    `Marathoners who ran under ${f.distance(40, 0)} a week finished about 6 minutes slower; nothing of the kind is known for cramps.`,
  'claim.weekly-jump':
    'Jumps from week to week are poor signs of injury: a small study of beginners saw a link, the largest study did not.',
  'claim.fade':
    'About 28% of men and 17% of women slow badly late in a marathon; runners who cramped slowed too, but only late, so it describes and does not explain.',
  'claim.race-goal-pace':
    'The common race formula is at least 10 minutes too hopeful for half of all marathoners, and starting too fast is the best-supported link with cramps that you can change.',
  'claim.hard-days':
    'Muscles are measurably weaker for one to two days after hard downhill running, so hard days like an easy one between them.',
  'claim.downhill-practice':
    'One downhill run two to five weeks before the race is the best-known preparation for descents; it is about soreness, not shown for cramps.',
  'claim.hill-practice':
    'Training on climbs like the race’s is specific and sensible; no study has tested it against cramps.',
  'claim.goal-pace-practice':
    'A longer run at goal pace tells you whether the goal is honest; the length we look for is our choice.',
};
