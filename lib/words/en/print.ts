import type { Format } from '../format';

const two = (value: number) => String(value).padStart(2, '0');

/** What is printed or drawn to be carried (few words, large), and the section of the plan page that makes it. */
export const print = {
  /** A race clock: 24:59, 3:30:00; to the minute 27h35, which no one takes for minutes and seconds. */
  'print.clock': ({ seconds, toTheMinute }: { seconds: number; toTheMinute: boolean }) => {
    const hours = Math.floor(seconds / 3600);
    const minutes = Math.floor(seconds / 60) % 60;
    if (toTheMinute) return `${hours}h${two(minutes)}`;
    return hours > 0
      ? `${hours}:${two(minutes)}:${two(seconds % 60)}`
      : `${minutes}:${two(Math.floor(seconds) % 60)}`;
  },
  'print.start': 'Start',
  'print.finish': 'Finish',
  'print.sign.km': 'km',
  'print.sign.mile': 'mile',
  'print.cues-head': 'On the way',
  'print.goal': ({ clock }: { clock: string }) => `Goal ${clock}`,
  'print.pace-first': ({ km }: { km: number }, f: Format) => {
    const [place = ''] = f.place(km).split(' · ');
    return `To ${place}: easier than feels right`;
  },
  'print.twinge': 'First twinge: slow down, walk a minute, stretch gently, short steps.',
  'print.run-walk': ({ everyKm, seconds }: { everyKm: number; seconds: number }, f: Format) =>
    `Walk ${f.duration(seconds)} every ${f.distance(everyKm)}, from the start`,
  'print.basis.even': 'Even splits: no heights known.',
  'print.basis.level': 'Even splits: the course is level enough.',
  'print.basis.grade': 'Slower up the climbs, never faster down.',
  'print.starred': ({ say }: { say: string }) => `${say}*`,
  'print.star': '* Only if practised.',
  'print.more-cues': ({ count }: { count: number }, f: Format) =>
    f.plural(count, { one: '# more cue in the plan.', other: '# more cues in the plan.' }),
  'print.made-with': 'All warning signs: in Uncramp. Not medical advice.',

  'print.acute.title': 'Cramp',
  'print.acute.check': 'A snap, a kick, a gap, a numb foot, or you feel ill? Don’t stretch. Get help.',
  'print.acute.easeOff': 'Ease off, out of the stream. Hold on to something.',
  'print.acute.stretch':
    'Lengthen the muscle slowly to a firm pull. No bouncing. Stay until the knot lets go.',
  'print.acute.tighten':
    'In the stretch, lightly tighten the other side, 5 s, 2 or 3 times (back of the thigh: tighten the front). Stop if it grips. Not for shin, sole or toes.',
  'print.acute.press': 'If it feels good, press or knead slowly. Never a swollen, warm calf or after a snap.',
  'print.acute.notShort': 'Don’t push hard into the short position, such as pointing the foot.',
  'print.acute.walk':
    'Walk 1 to 2 minutes, restart slower with short steps. If it comes twice: walk or stop.',
  'print.acute.drink': 'Thirsty? Drink. No gulping plain water for the cramp.',
  'print.acute.stretches': 'Stretches',
  'print.acute.calf': 'Calf: leg back, knee straight, heel down; hips forward.',
  'print.acute.hamstrings':
    'Back of the thigh: heel on a step, knee almost straight; tip forward at the hips.',
  'print.acute.quadriceps': 'Front of the thigh: stand tall, heel to the buttock, knees together.',
  'print.acute.flags': 'Not a running cramp',
  'print.acute.emergency':
    'Emergency number: cramps in many muscles; collapse, confusion, a fit or a bad headache; hot and not clear in the head (cool with cold water); chest pain, or breathless at rest; ill or puffy after drinking a lot; a tight shin or calf with a numb foot; dark urine with pain or weakness; face, arm or speech changed.',
  'print.acute.sameDay':
    'Doctor today: a snap in the calf, one calf swollen and warm, vomiting that goes on, pain at one spot of bone.',
  'print.acute.numbered': ({ number, text }: { number: number; text: string }, f: Format) =>
    `${f.number(number)}. ${text}`,

  'print.overlap': 'This end goes under. Close with tape. Your wrist in cm:',

  'print.section.title': 'On your wrist, in your pocket, on your phone',
  'print.section.lead': 'The plan in a few large words, with what to do about a cramp on the back.',
  'print.section.open': 'Wristband, card and lock screen',
  'print.choose': 'What do you want to carry?',
  'print.choose.wristband': 'Wristband',
  'print.choose.card': 'Card',
  'print.choose.lock-screen': 'Lock screen',
  'print.wristband.what': ({ widthMm, heightMm }: { widthMm: number; heightMm: number }, f: Format) =>
    `${f.number(widthMm)} × ${f.number(heightMm)} mm when folded. For wrists from 15 to 21 cm, or over a sleeve.`,
  'print.card.what': ({ widthMm, heightMm }: { widthMm: number; heightMm: number }, f: Format) =>
    `A6: ${f.number(widthMm)} × ${f.number(heightMm)} mm when folded. For a pocket or a belt.`,
  'print.lock-screen.what':
    'A picture made on this device. The top stays free for the clock, the bottom for the buttons.',
  'print.wristband.print': 'Print the wristband',
  'print.card.print': 'Print the card',
  'print.lock-screen.save': 'Save the picture',
  'print.lock-screen.how':
    'Send it to your phone, open it in your photos and set it as the lock screen wallpaper.',
  'print.lock-screen.failed': 'The picture could not be made in this browser.',
  'print.paper': 'On A4 or US Letter, at 100 %: no “fit to page”.',
  'print.back': 'The back says what to do at a twinge and in a cramp.',
  'print.preview.wristband': 'Preview of the wristband, front and back',
  'print.preview.card': 'Preview of the card, front and back',
  'print.preview.supporter': 'The supporter’s card, front and back',
  'print.preview.lock-screen': 'Preview of the lock screen picture',
  'print.preview.clock': '9:41',
  'print.theme': 'Colours',
  'print.theme.light': 'Light',
  'print.theme.dark': 'Dark',
  'print.phone': 'Shape of the phone',
  'print.phone.this': 'This phone',
  'print.phone.tall': '19.5 : 9, recent iPhones',
  'print.phone.long': '20 : 9, most others',
  'print.phone.classic': '16 : 9, older phones',
  'print.file.lock-screen': 'uncramp-lock-screen.png',

  'print.splits.title': 'All splits',
  'print.splits.even':
    'Even splits: the same pace all the way, because no heights are known. On a climb keep the effort and let the clock go.',
  'print.splits.level': 'Even splits: on this course no climb asks for more than a second or two.',
  'print.splits.grade':
    'Adjusted for the climbs by what running uphill costs. In the careful start no stretch is faster than the goal’s own average. No descent is timed faster than the level: in real running it gives back less than the laboratory says, and a fast one spends the thighs.',
  'print.splits.long': 'No slowing down late in the race is reckoned with: in a long one most runners do.',
  'print.splits.clock': 'Clock',
  'print.splits.pace.km': 'Min per km',
  'print.splits.pace.mile': 'Min per mile',
  'print.without.no-goal':
    'No goal time yet: these carry the cues. Add a goal time and they carry the clock at each sign too.',
  'print.without.odd-goal': 'This goal time does not fit the distance, so there are cues and no splits.',
  'print.without.hot': 'Hot day: no goal splits. The cues and the heat signs stay.',
  'print.without.no-distance': 'Without a race’s distance there are no splits.',

  'print.sheet.wristband.1': 'Print at 100 %. Check: this line is 50 mm long.',
  'print.sheet.wristband.2': 'Cut along the outer line.',
  'print.sheet.wristband.3': 'Fold along the dashed line, so that the cramp side is behind.',
  'print.sheet.wristband.4':
    'Clear tape on both sides keeps sweat out. Wrap it round the wrist or sleeve and close it with tape.',
  'print.sheet.card.3':
    'Fold along the dashed line, so that the cramp side is behind. Turn it over like a notepad.',
  'print.sheet.supporter.3': 'Fold along the dashed line, so that “when to call” is behind.',
  'print.sheet.card.4': 'A small zip bag keeps it dry.',
  'print.sheet.size': ({ widthMm, heightMm }: { widthMm: number; heightMm: number }, f: Format) =>
    `Cut size ${f.number(widthMm)} × ${f.number(heightMm)} mm`,
};
