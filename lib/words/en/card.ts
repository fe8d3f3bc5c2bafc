import { HALF_MARATHON_KM, MARATHON_KM, milesToKm } from '../../units';
import type { Format } from '../format';

type Terrain = 'flat' | 'rolling' | 'hilly' | 'mountainous';
type By = 'track' | 'numbers' | 'map' | 'words' | 'known-course' | 'runner';

interface DistanceName {
  readonly km: number;
  readonly name: string;
  /** Ultras are named to the kilometre; 80 km are not 50 miles to those who run them. */
  readonly within: number;
}

const NAMES: readonly DistanceName[] = [
  { km: HALF_MARATHON_KM, name: 'half marathon', within: 0.015 },
  { km: MARATHON_KM, name: 'marathon', within: 0.015 },
  ...[5, 8, 10, 15].map((km) => ({ km, name: `${km}K`, within: 0.015 })),
  ...[20, 25, 30, 50, 100].map((km) => ({ km, name: `${km}K`, within: 0.005 })),
  ...[10, 50, 100].map((miles) => ({ km: milesToKm(miles), name: `${miles} miles`, within: 0.003 })),
];

/** What runners call a distance: "5K", "half marathon", "50 miles", or its length. */
function distanceName(km: number, f: Format): string {
  const named = NAMES.find((each) => Math.abs(km / each.km - 1) <= each.within);
  return named ? named.name : f.distance(km);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Course {
  terrain: Terrain | 'unknown';
  between: readonly Terrain[] | null;
  netDownhill: boolean;
}

/** "Flat", "Flat to rolling", "Rolling and net downhill", "Net downhill". */
function courseName({ terrain, between, netDownhill }: Course): string {
  const [low, high] = between ?? [];
  if (terrain === 'unknown') return 'Net downhill';
  const height = low && high ? `${capital(low)} to ${high}` : capital(terrain);
  return netDownhill ? `${height} and net downhill` : height;
}

const SAYS_WHO: Readonly<Record<By, string>> = {
  track: ', by the course file',
  numbers: ', says the page',
  map: ', says the course map on this page',
  words: '',
  'known-course': '',
  runner: ', as you corrected',
};

/** The card's own lines: a calm coach who has read the course map. */
export const card = {
  'card.answer.figures': (
    p: Course & {
      gainM: number;
      lossM: number | null;
      distanceKm: number | null;
      by: By;
      unconfirmed: boolean;
      rangeM: readonly [number, number] | null;
    },
    f: Format,
  ) => {
    const unconfirmed = p.unconfirmed ? ', not confirmed' : '';
    const about = p.by === 'known-course' ? 'about ' : '';
    const inAll = p.distanceKm === null ? '' : ` in ${f.distance(p.distanceKm)}`;
    const climb =
      p.netDownhill && p.lossM !== null
        ? `${about}${f.climb(p.gainM)} up and ${f.climb(p.lossM)} down`
        : `${about}${f.climb(p.gainM)} of climb`;
    const range = p.rangeM ? ` Sources say ${f.climb(p.rangeM[0])} to ${f.climb(p.rangeM[1])}.` : '';
    return `${courseName(p)}: ${climb}${inAll}${SAYS_WHO[p.by]}${unconfirmed}.${range}`;
  },
  'card.answer.words': (p: Course & { distanceKm: number | null; by: By; corrected: boolean }, f: Format) => {
    const course = p.distanceKm === null ? '' : ` ${distanceName(p.distanceKm, f)}`;
    if (p.corrected) return `${courseName(p)}${course}, as you corrected.`;
    if (p.by === 'runner') return `${courseName(p)}${course}, as you chose.`;
    if (p.by === 'known-course') return `${courseName(p)}${course}, by what is known of this course.`;
    if (p.by !== 'words') return `${courseName(p)}${course}, by the figures given.`;
    return `${courseName(p)}${course}, says the page. It gives no figure for the climb.`;
  },
  'card.answer.netOnly': (
    p: { dropM: number | null; distanceKm: number | null; unconfirmed: boolean },
    f: Format,
  ) => {
    const inAll = p.distanceKm === null ? '' : ` in ${f.distance(p.distanceKm)}`;
    const unconfirmed = p.unconfirmed ? ', not confirmed' : '';
    return p.dropM === null
      ? 'Net downhill. How much it climbs on the way is not said.'
      : `Net downhill: ${f.climb(p.dropM)} lower at the finish${inAll}${unconfirmed}. How much it climbs on the way is not said.`;
  },
  'card.answer.short': (p: { terrain: Terrain | 'unknown'; distanceKm: number }, f: Format) =>
    p.terrain === 'unknown'
      ? `${capital(distanceName(p.distanceKm, f))}. No plan needed. This page doesn’t say how hilly it is.`
      : `${capital(p.terrain)} ${distanceName(p.distanceKm, f)}. No plan needed.`,
  'card.answer.unknown': 'This page doesn’t say how hilly it is.',

  'card.answer.notARace': 'Not a running race, as you said.',

  'card.look.notARace': 'Uncramp stays quiet on this page from the next time on.',
  'card.look.flat': (p: { mile: boolean; vary: boolean }) => {
    const signs = p.mile ? 'every 3 miles' : 'every 5 km';
    return p.vary
      ? `Calves and hamstrings do the same work all day. Start calmly, then vary ${signs}.`
      : `Calves and hamstrings do the same work all day. Start calmly, then loosen up ${signs}.`;
  },
  'card.look.flatPaceOnly': (p: { easeUntilKm: number }, f: Format) =>
    `Calves and hamstrings do the same work all the way. Go easy for the first ${f.distance(p.easeUntilKm)}.`,
  'card.look.rolling':
    'Calves on the way up, thighs on the way down. Start calmly; let the hills set the changes.',
  'card.look.hilly': 'Thighs on the way down, calves on the way up. Same effort, whatever the pace.',
  'card.look.hillyTrail': 'Thighs on the way down, calves on the way up. Hike the steep parts early.',
  'card.look.netDownhill': 'Thighs brake all the way down. Hold back from the gun.',
  'card.look.short': (p: { easeUntilKm: number }, f: Format) => {
    if (p.easeUntilKm < 0.4) return 'Start easy; save the calves.';
    return f.units === 'metric' && p.easeUntilKm === 1
      ? 'Start easy for the first kilometre; save the calves.'
      : `Start easy for the first ${f.distance(p.easeUntilKm)}; save the calves.`;
  },
  'card.look.unknown': 'Choose what you know of it, or drop a course file on the plan page.',

  'card.next.plan': 'See the plan',
  'card.next.hills': 'See the hills',
  'card.next.stretches': 'See the stretches',
  'card.next.general': 'What helps on any course',
  'card.next.helps': 'See what helps',

  'card.choice.flat': 'Flat',
  'card.choice.rolling': 'Rolling',
  'card.choice.hilly': 'Hilly',
  'card.choice.mountainous': 'Mountainous',
  'card.surface.road': 'Road',
  'card.surface.trail': 'Trail',
  'card.surface.mixed': 'Mixed',
  'card.distance': (p: { km: number }, f: Format) => capital(distanceName(p.km, f)),
  'card.distance.terrain': (p: {
    glyph: Terrain | 'net-downhill' | 'unknown';
    between: readonly [Terrain, Terrain] | null;
  }) =>
    p.between && p.glyph !== 'net-downhill'
      ? `${p.between[0]} to ${p.between[1]}`
      : {
          flat: 'flat',
          rolling: 'rolling',
          hilly: 'hilly',
          mountainous: 'mountainous',
          'net-downhill': 'net downhill',
          unknown: 'hills not known',
        }[p.glyph],

  'card.correcting.course': 'How is this course really?',
  'card.correcting.of': (p: { km: number }, f: Format) => `How is the ${distanceName(p.km, f)} really?`,
  'card.correcting.gain': (p: { imperial: boolean }) => (p.imperial ? 'Climb in feet' : 'Climb in metres'),
  'card.correcting.distance': (p: { imperial: boolean }) => (p.imperial ? 'Length in miles' : 'Length in km'),
  'card.correction.says': (
    p: {
      terrain: Terrain | null;
      gainM: number | null;
      distanceKm: number | null;
      surface: 'road' | 'trail' | 'track' | 'mixed' | null;
    },
    f: Format,
  ) => {
    const grounds = { road: 'on road', trail: 'on trail', track: 'on a track', mixed: 'on mixed ground' };
    const said = [
      p.terrain,
      p.gainM === null ? null : `${f.climb(p.gainM)} of climb`,
      p.distanceKm === null ? null : f.distance(p.distanceKm, 2),
      p.surface === null ? null : grounds[p.surface],
    ].filter((part) => part !== null);
    return `You corrected this: ${f.list(said)}.`;
  },
  'card.correction.notARace': 'You said that this is not a running race.',

  'report.title': (p: { version: string }) => `Uncramp ${p.version} misread a page.`,
  'report.page': (p: { address: string }) => `Page: ${p.address}`,
  'report.kind': (p: { kind: string; site: string; language: string | null }) =>
    `Taken for: ${p.kind} (site ${p.site}, language ${p.language ?? 'not known'})`,
  'report.distances': (p: { kms: readonly number[] }, f: Format) =>
    `Distances: ${p.kms.length === 0 ? 'none' : f.list(p.kms.map((km) => f.distance(km, 3)))}`,
  'report.read': (p: {
    terrain: Terrain | 'unknown';
    between: readonly [Terrain, Terrain] | null;
    netDownhill: boolean | null;
    surface: string | null;
  }) => {
    const between = p.between ? `, between ${p.between[0]} and ${p.between[1]}` : '';
    const net = p.netDownhill === null ? '' : p.netDownhill ? ', net downhill' : ', not net downhill';
    return `Read as: ${p.terrain}${between}${net}; ground ${p.surface ?? 'not known'}`;
  },
  'report.figures': (
    p: { distanceKm: number | null; gainM: number | null; lossM: number | null; netM: number | null },
    f: Format,
  ) => {
    const metres = (m: number | null) => (m === null ? 'not known' : `${f.number(m)} m`);
    const km = p.distanceKm === null ? 'not known' : `${f.number(p.distanceKm, 3)} km`;
    return `Figures: distance ${km}, gain ${metres(p.gainM)}, loss ${metres(p.lossM)}, net ${metres(p.netM)}`;
  },
  'report.by': (p: { statedBy: string | null; confidence: string }) =>
    `Taken from: ${p.statedBy ?? 'nothing'}, confidence ${p.confidence}`,
  'report.notSaid': 'What is wrong: (please say)',
  'report.words': 'Words relied on:',
  'report.disagreeing': 'Words that say otherwise:',
  'report.quote': (p: { quote: string; from: string; says: string }) =>
    `- “${p.quote}” (${p.from}, ${p.says})`,

  'card.notice.past': (p: { date: string | null }, f: Format) =>
    p.date === null
      ? 'This page is about an edition that is over.'
      : `This page is about the edition of ${f.date(p.date)}, which is over.`,
  'card.notice.cancelled': 'The page says that this race is cancelled.',
  'card.notice.changed':
    'This page looks different from the one that Uncramp knows, so its text was read as on any other page.',
  'card.notice.disagree': 'Sources disagree about this course. Both are shown.',

  'card.notice.pageTwice': (p: { m: number; others: readonly number[] }, f: Format) =>
    `The page gives more than one figure: ${f.climb(p.m)} of climb, and also ${f.list(p.others.map((m) => f.climb(m)))}. The first is used here.`,
  'card.notice.pageWins': (p: { m: number; lowM: number; highM: number }, f: Format) =>
    p.lowM === p.highM
      ? `The page gives ${f.climb(p.m)} of climb; published elsewhere: ${f.climb(p.lowM)}. The page’s own figure is used.`
      : `The page gives ${f.climb(p.m)} of climb; published elsewhere: ${f.climb(p.lowM)} to ${f.climb(p.highM)}. The page’s own figure is used.`,
  'card.notice.pageAndFile': (p: { m: number; fileM: number }, f: Format) =>
    `The page gives ${f.climb(p.m)} of climb; the course file has ${f.climb(p.fileM)}. The page’s own figure is used, with the file’s shape.`,

  'card.stated.track': 'Measured from a course file.',
  'card.stated.numbers': 'From the figures on the page.',
  'card.stated.map': 'From the course map on the page.',
  'card.stated.words': 'From words on the page; words give no figure.',
  'card.stated.known-course': 'From published figures for this course, not from this page.',
  'card.stated.known-unverified': 'From a figure for this course that no published source confirms.',
  'card.stated.runner': 'By your choice.',
  'card.stated.corrected': 'By your correction. What the page says otherwise stands below.',
  'card.stated.none': 'Nothing on the page tells how hilly the course is.',
  'card.stated.sure': (p: { stated: string; confidence: 'high' | 'medium' | 'low'; disputed: boolean }) =>
    ({
      high: p.disputed
        ? `${p.stated} The most reliable here, though not everything agrees.`
        : `${p.stated} A figure to rely on.`,
      medium: `${p.stated} Likely, give or take.`,
      low: `${p.stated} A rough idea only.`,
    })[p.confidence],

  'card.stated.between': (p: { sure: string; low: Terrain; high: Terrain }) =>
    `${p.sure} It lies near the line between ${p.low} and ${p.high}: a fifth more or less climb would change the class.`,

  'card.from.text': 'in the page’s text',
  'card.from.title': 'in the page’s title',
  'card.from.heading': 'in a heading',
  'card.from.table': 'in a table',
  'card.from.list': 'in a list',
  'card.from.meta': 'in the page’s summary for search engines',
  'card.from.json-ld': 'in the page’s structured data',
  'card.from.microdata': 'in the page’s structured data',
  'card.from.image-text': 'in the text of a picture',
  'card.from.map-embed': 'in the course map on the page',
  'card.from.course-file': 'in the course file',
  'card.from.known-course': 'published elsewhere',
  'card.from.known-unverified': 'confirmed by no published source',
  'card.from.activity': 'in the figures of the run',
  'card.from.runner': 'by you',

  'card.says': (p: { meanings: readonly string[] }, f: Format) => `read as ${f.list(p.meanings)}`,
  'card.says.terrain': (p: { terrain: Terrain; hedged: boolean }) =>
    p.hedged ? `mostly ${p.terrain}` : p.terrain,
  'card.says.gain': (p: { m: number }, f: Format) => `${f.climb(p.m)} of climb`,
  'card.says.loss': (p: { m: number }, f: Format) => `${f.climb(p.m)} of descent`,
  'card.says.net': (p: { netM: number }, f: Format) => {
    if (Math.abs(p.netM) < 1) return 'a finish as high as the start';
    return p.netM < 0
      ? `a finish ${f.climb(-p.netM)} lower than the start`
      : `a finish ${f.climb(p.netM)} higher than the start`;
  },
  'card.says.gain-rate': (p: { mPerKm: number }, f: Format) => `${f.climbRate(p.mPerKm)} of climb`,
  'card.says.net-downhill': (p: { is: boolean }) => (p.is ? 'net downhill' : 'not net downhill'),

  'card.file.fetch': (p: { host: string }) => `Get the course file from ${p.host}`,
  'card.file.elsewhere': (p: { host: string; label: string }) =>
    p.label === ''
      ? `There is a course file on ${p.host}. Download it there, then drop it on the plan page.`
      : `“${p.label}” is on ${p.host}. Download it there, then drop it on the plan page.`,

  'card.map.open': (p: { provider: string; label: string; number: number }) => {
    if (p.label !== '') return `Open “${p.label}” on ${p.provider}`;
    return p.number > 1
      ? `Open course map ${p.number} on ${p.provider}`
      : `Open the course map on ${p.provider}`;
  },

  'card.why.cause':
    'A cramp most likely starts where nerve and muscle meet: when a muscle is tired, the signal to pull grows and the one to let go fades. That is the leading explanation, not a proven one, and several causes may act together.',
  'card.why.shift':
    'Changing how you run for a minute moves load from some muscles to others. That much is measured. It gives the busy ones a rest, or at least a change.',
  'card.why.flat':
    'On a flat course nothing makes that change for you, so the plan schedules it. That is sports doctors’ advice; nobody has compared flat and hilly races.',
  'card.why.hills':
    'Hills change the work by themselves, so here they lead. They also add to it: descents tire the thighs most.',
  'card.why.attention': 'The cues are few and short on purpose: thinking about each step costs energy.',
  'card.why.untested':
    'No trial has tested any plan like this. It shifts load; whether it spares you a cramp is open. Starting calmly has the most behind it.',

  'card.grade.strong': 'strong evidence',
  'card.grade.moderate': 'moderate evidence',
  'card.grade.weak': 'weak evidence',
  'card.grade.contradicted': 'later studies disagree',
  'card.grade.none': 'no direct evidence',
  'card.grade.memory': (p: { grade: string }) =>
    `${p.grade}; general knowledge, not checked against a source`,
  'card.grade.design': (p: { grade: string }) => `${p.grade}; our own choice`,

  'card.disclaimer':
    'For education, and only for cramps during or right after running. Based on public advice by UW Medicine Sports Medicine physicians; not affiliated with them, and not medical advice.',
};
