import type { MuscleId } from '../../muscles';
import type { Format } from '../format';

/** The card for whoever stands at the course or runs along. */
export const supporter = {
  'supporter.title': 'For whoever comes along',
  'supporter.lead':
    'A card for your supporter: how to help when you cramp, what not to do, and when to call.',
  'supporter.open': 'What it says',
  'supporter.print': 'Print the card',
  'supporter.picture': 'Save it as a picture',
  'supporter.failed': 'That could not be made in this browser. The text is below.',
  'supporter.saved': 'The picture is in your downloads.',
  'supporter.file': 'uncramp-supporter.png',

  'supporter.card': 'Helping a runner with a cramp',
  'supporter.history': ({ muscles }: { muscles: readonly MuscleId[] }, f: Format) =>
    `This runner has cramped before: ${f.muscles(muscles)}.`,
  'supporter.do': 'Do, in this order',
  'supporter.not': 'Don’t',
  'supporter.call': 'Call the emergency number now',
  'supporter.today': 'A doctor the same day, and no more running',
  'supporter.before': 'Only a twinge so far?',
  'supporter.number': 'Emergency number, or the race’s own (often on the bib):',
  'supporter.stay': 'Stay with them until help is there.',
  'supporter.small': 'For cramps during or right after running. Not medical advice. Made with Uncramp.',

  'supporter.check':
    'First ask: a snap, a kick, a gap, a numb foot, or do they feel ill? Then no stretching. Look at when to call.',
  'supporter.aside': 'Bring them out of the stream of runners, to something solid to hold on to.',
  'supporter.stretch':
    'Help them lengthen the muscle slowly, to a firm pull. They say how far. Stay until the knot lets go: usually seconds to a couple of minutes.',
  'supporter.tighten':
    'In the stretch they lightly tighten the other side, 5 s, 2 or 3 times (cramp in the back of the thigh: the front). Stop if it grips. Not for shin, sole or toes.',
  'supporter.press': 'If it feels good to them, press or knead slowly. Only lightly with blood thinners.',
  'supporter.walk':
    'Walk with them for a minute or two. Then slower, with short steps. It may come back: after the second time, walk or stop.',
  'supporter.drink': 'Something to drink, if they are thirsty.',

  'supporter.not.force': 'No jerk, no bounce, and no stretch after a snap.',
  'supporter.not.short': 'No pushing into the short position, such as pointing the foot in a calf cramp.',
  'supporter.not.swollen': 'No hands on a calf that is swollen or warm.',
  'supporter.not.pills': 'No painkillers, no quinine, no tonic water.',
  'supporter.not.water': 'No gulping plain water for the cramp.',

  'supporter.call.many':
    'Cramps in many muscles at once; or with confusion, collapse, a fit, odd behaviour or a bad headache.',
  'supporter.call.heat':
    'Hot and not clear in the head, even sweating or on a cool day. Cool them with cold water, all over, while help comes.',
  'supporter.call.overdrinking':
    'Ill after drinking a lot: puffy hands, a tight ring or watch, nausea, headache. No more water.',
  'supporter.call.chest':
    'Chest pain, breathless at rest, fainting, an irregular heartbeat; or a swollen calf and breathless.',
  'supporter.call.compartment': 'Growing pain in a tight shin or calf, and a numb foot.',
  'supporter.call.urine':
    'Dark urine, or very little, with severe pain, swelling or weakness; also days later.',
  'supporter.call.sickle':
    'Sickle cell trait, and they collapse or have to stop in a hard effort, with weak legs and soft muscles.',
  'supporter.call.nerve':
    'A drooping face, a weak arm, slurred speech; numb between the legs; both legs weak.',

  'supporter.today.snap': 'A snap or kick in the calf, a gap, or they cannot rise onto the toes.',
  'supporter.today.clot': 'One calf swollen, warm and tender.',
  'supporter.today.vomiting': 'Vomiting or diarrhoea, and nothing stays down.',
  'supporter.today.bone': 'Pain at one spot of bone that grows with every step.',
};
