import type { Format } from '../format';

type Timer = { fromS: number; toS: number; repeats: number };

/** The card for a cramp that is happening now, and the signs that it is something else. */
export const acute = {
  'acute.lead': 'Of everything tried for a cramp, stretching the muscle is the best relief.',
  'acute.check':
    'A sudden snap or kick, a gap you can feel, a numb foot, or you feel ill? Then do not stretch.',
  'acute.easeOff':
    'Ease off and step out of the stream of runners. Walk or stand, and hold on to something solid.',
  'acute.stretch':
    'Lengthen the cramping muscle slowly until you feel a firm pull. No bouncing. Stay there until the knot lets go.',
  'acute.stretch.timer': ({ fromS, toS, repeats }: Timer, f: Format) =>
    `Usually that takes seconds to a couple of minutes. No number is proven; ${f.number(fromS)} to ${f.duration(toS)} at a time, up to ${f.plural(repeats, { one: '# time', other: '# times' })}, is easy to follow.`,
  'acute.stretch.which': 'Choose the muscle and see how to stretch it.',
  'acute.tighten':
    'Stay in the stretch and lightly tighten the muscle on the other side of the joint: about a quarter of your strength, 5 seconds, 2 or 3 times. It can help. Stop if that side starts to grip.',
  'acute.tighten.light':
    'Stay in the stretch and keep it light: about a quarter of your strength, 5 seconds, 2 or 3 times. It can help. Stop if that side starts to grip.',
  'acute.tighten.example':
    'Cramp in the back of the thigh? Tighten the front: straighten the knee with the leg’s own strength.',
  'acute.tighten.exceptions': 'Leave this out for the shin, the sole of the foot and the toes.',
  'acute.press':
    'If it feels good, press firmly and slowly or knead for 30 to 60 seconds; it may help. Never on a swollen, warm calf or after a snap; only lightly if you take blood thinners.',
  'acute.notShort':
    'Do not push hard into the position where the muscle is short: pointing the foot in a calf cramp, for example. That can bring the cramp on.',
  'acute.walk': 'Walk for a minute or two.',
  'acute.restart':
    'Start again slower, with short, easy steps. It may come back; after the second time, walk or stop.',
  'acute.drink': 'Drink if you are thirsty. Do not gulp plain water for the cramp.',
  'acute.later': 'Later: rest as it feels right, go on stretching gently, and watch for the warning signs.',
  'acute.twinge':
    'At the first twinge, before it cramps: slow down, walk a minute, stretch gently, start again with short steps.',

  'acute.atRest': 'Not the running kind. The same stretch eases it. If it comes often, see a doctor.',
  'acute.back.once': 'It came back. Stretch it again the same way, then go on slower than before, or walk.',
  'acute.back.again':
    'It came back again. Stretch it once more, and then walk or stop: no more running on it today.',
  'acute.letGo': 'It let go',
  'acute.cameBack': 'It came back',
  'acute.when': 'When it came',
  'acute.when.run': 'On a run',
  'acute.when.rest': 'At night or at rest',
  'acute.letGo.title': 'It let go. What now',
  'acute.diary': 'Write it in the diary',
  'acute.diary.written': 'Written in the diary of this device.',
  'acute.diary.undo': 'Take it out again',
  'acute.diary.failed': 'It could not be written.',
  'acute.diary.private': 'In a private window nothing is written in the diary.',
  'acute.diary.run': 'A run',
  'acute.picture': 'A picture for the lock screen',
  'acute.picture.hint': 'These steps on your phone without opening anything. Made on this device.',
  'acute.picture.title': 'The steps on your lock screen',
  'acute.picture.preview': 'Preview of the picture: what to do in a cramp',
  'acute.picture.file': 'uncramp-cramp.png',
  'acute.picture.what':
    'What to do in a cramp, for the lock screen of your phone. It is drawn here and goes nowhere.',

  'redFlags.emergency': 'Call the emergency number now',
  'redFlags.sameDay': 'See a doctor the same day',
  'redFlags.soon': 'Ask a doctor soon: this may not be a running cramp',
  'redFlags.many':
    'Cramps in many muscles at once; or a cramp with confusion, collapse, a fit, odd behaviour or a bad headache.',
  'redFlags.heat':
    'Hot and not clear in the head, also on a cool day and with sweating skin: heat stroke. Start cooling while help comes; cold water over the whole body is best.',
  'redFlags.overdrinking':
    'You drank a lot, and you have gained weight, or have puffy hands, a tight ring or watch, nausea or a headache: too much water. Drink no more until you have passed urine, and find the medics.',
  'redFlags.chest':
    'Chest pain, breathlessness at rest, fainting, an irregular heartbeat; or a swollen calf together with breathlessness.',
  'redFlags.compartment': 'Growing pain in a tight shin or calf with a numb foot. Hours matter.',
  'redFlags.urine':
    'Dark, cola-coloured urine, or very little, with severe pain, swelling or weakness; also one to three days later.',
  'redFlags.sickle':
    'Sickle cell trait, and you collapse or have to stop in a hard effort: cramping pain, weak legs, muscles that feel soft and not hard, often early on.',
  'redFlags.nerve':
    'Suddenly a drooping face, a weak arm or slurred speech; numbness between the legs; both legs weak.',
  'redFlags.snap':
    'A sudden snap or kick in the calf, a gap, or you cannot rise onto your toes. Do not stretch it.',
  'redFlags.clot': 'One calf swollen, warm, red and tender, above all after travel or rest.',
  'redFlags.vomiting': 'Vomiting or diarrhoea, and you cannot keep fluid down.',
  'redFlags.bone': 'Pain at one spot of bone that grows with every step. Stop running.',
  'redFlags.night':
    'Cramps often at night or at rest. The stretches here still ease them, but the rest of the advice is about running.',
  'redFlags.lowEffort': 'Cramps at low effort, or in the hands or the face.',
  'redFlags.spasm': 'Spasm of the hands with tingling round the mouth.',
  'redFlags.weakness': 'Weakness or twitching that stays.',
  'redFlags.conditions':
    'Cramps after a new medicine, or with diabetes, thyroid, kidney or nerve disease, or in pregnancy. Do not stop a medicine by yourself.',
  'redFlags.artery': 'Pain that comes with walking and stops with rest.',
  'redFlags.fever': 'Fever or a chest infection: do not race.',
};
