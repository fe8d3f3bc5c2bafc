import type { MuscleId } from '../../muscles';
import type { Terrain } from '../../terrain';
import type { Format } from '../format';
import type { CueName } from './plan';

type Side = 'left' | 'right' | 'both';
type Place =
  | { readonly is: 'part'; readonly fromShare: number; readonly toShare: number }
  | { readonly is: 'km'; readonly km: number }
  | { readonly is: 'after' };

const SIDES: Readonly<Record<Side, string>> = { left: 'left', right: 'right', both: 'both sides' };

const TERRAIN: Readonly<Record<Terrain, string>> = {
  flat: 'Flat',
  rolling: 'Rolling',
  hilly: 'Hilly',
  mountainous: 'Mountainous',
};
const THIRDS = {
  first: 'in the first third',
  middle: 'in the middle third',
  last: 'after two thirds of the distance',
} as const;

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.001;

/** The parts that are offered have names; any other is told by its shares. */
function partName(from: number, to: number, f: Format): string {
  if (near(from, 0) && near(to, 1 / 3)) return 'first third';
  if (near(from, 1 / 3) && near(to, 2 / 3)) return 'middle third';
  if (near(from, 2 / 3) && near(to, 5 / 6)) return 'after two thirds';
  if (near(from, 5 / 6) && near(to, 1)) return 'last stretch';
  return `part from ${f.percent(from)} to ${f.percent(to)}`;
}

function partPhrase(from: number, to: number, f: Format): string {
  if (near(from, 2 / 3) && near(to, 5 / 6)) return 'after two thirds';
  return near(from, 5 / 6) && near(to, 1) ? 'on the last stretch' : `in the ${partName(from, to, f)}`;
}

/** The part in the runner's own signs: "km 14 to 28"; "" without a distance. */
function partPlace(from: number, to: number, distanceKm: number | null, f: Format): string {
  if (distanceKm === null) return '';
  const [start] = f.signs(Math.round(from * distanceKm));
  const [end] = f.signs(Math.round(to * distanceKm));
  if (near(from, 0)) return `to ${end}`;
  return near(to, 1) ? `from ${start}` : `${start} to ${end.replace(/^\D+/, '')}`;
}

function placeName(place: Place | null, distanceKm: number | null, f: Format): string {
  if (place === null) return '';
  if (place.is === 'after') return 'after the finish';
  if (place.is === 'km') return `at ${f.signs(place.km)[0]}`;
  const where = partPlace(place.fromShare, place.toShare, distanceKm, f);
  const name = partName(place.fromShare, place.toShare, f);
  return where === '' ? name : `${name}, ${where}`;
}

const CUES: Readonly<Partial<Record<CueName, string>>> = {
  cadence_up: 'no quicker steps',
  tall_reset: 'no growing tall',
  small_lean: 'no lean',
  strike_shift: 'no forefoot shift',
};

/** The questions after a race, the diary that keeps the answers, and what the next plan makes of them. */
export const diary = {
  'debrief.title': ({ name }: { name: string }) => `${name}: did a cramp come?`,
  'debrief.lead': 'Twenty seconds. Kept on this device only.',
  'debrief.no': 'No, it didn’t',
  'debrief.yes': 'Yes, it came',
  'debrief.decline': 'Don’t ask about this race',
  'debrief.which': 'Which muscle?',
  'debrief.side': 'Side, if you like',
  'debrief.side.left': 'Left',
  'debrief.side.right': 'Right',
  'debrief.side.both': 'Both',
  'debrief.unsure': 'Not sure',
  'debrief.where': 'Where did it come?',
  'debrief.part': (p: { from: number; to: number }, f: Format) => capital(partName(p.from, p.to, f)),
  'debrief.part.place': (p: { from: number; to: number; distanceKm: number }, f: Format) =>
    partPlace(p.from, p.to, p.distanceKm, f),
  'debrief.after': 'After the finish',
  'debrief.back': 'Back',
  'debrief.kept': 'In your diary',
  'debrief.kept.none': ({ name }: { name: string }) => `No cramp at ${name}. That counts as well.`,
  'debrief.kept.cramp': (
    p: {
      name: string;
      muscle: MuscleId | null;
      side: Side | null;
      place: Place | null;
      distanceKm: number | null;
    },
    f: Format,
  ) => {
    const what = p.muscle === null ? 'a cramp' : f.muscle(p.muscle);
    const side = p.side === null ? '' : ` (${SIDES[p.side]})`;
    const place = placeName(p.place, p.distanceKm, f);
    return `${p.name}: ${what}${side}${place === '' ? '' : `, ${place}`}.`;
  },
  'debrief.kept.answers': ({ muscle }: { muscle: MuscleId }, f: Format) =>
    `The plan now spares the ${f.muscle(muscle)}.`,
  'debrief.kept.no-muscle': 'Without a muscle the plan stays as it is.',
  'debrief.kept.same': 'One race proves little, so your plan stays as it is.',
  'debrief.note': 'A line for yourself, if you like',
  'debrief.note.save': 'Keep the line',
  'debrief.change': 'Answer again',
  'debrief.declined': 'How it went was not asked.',
  'debrief.ask-again': 'Tell it after all',
  'debrief.private': 'This is a private window: nothing is written into the diary here.',
  'debrief.failed': 'That could not be kept. Your data may come from a newer version of Uncramp.',

  'because.title': 'What your last races changed',
  'because.changed': (
    p: {
      muscle: MuscleId;
      name: string;
      times: number;
      kinds: readonly CueName[];
      hikePct: number | null;
      down: 'soft' | 'control' | null;
      noSprint: boolean;
    },
    f: Format,
  ) => {
    const parts = [
      ...p.kinds.flatMap((kind) => CUES[kind] ?? []),
      ...(p.hikePct === null ? [] : [`hike from ${f.percent(p.hikePct / 100)}`]),
      ...(p.down === 'soft' ? ['soft knees downhill instead of quick feet'] : []),
      ...(p.down === 'control' ? ['descents in control instead of quick feet'] : []),
      ...(p.noSprint ? ['no sprint at the end'] : []),
    ];
    return `Because the ${f.muscle(p.muscle)} cramped at ${p.name}${before(p.times, f)}: ${parts.join(', ')}.`;
  },
  'because.nothing': (p: { muscle: MuscleId; name: string; times: number }, f: Format) =>
    `The ${f.muscle(p.muscle)} cramped at ${p.name}${before(p.times, f)}. No cue here works it harder, so nothing had to go.`,
  'because.place': (p: { from: number; to: number; distanceKm: number }, f: Format) =>
    p.from === p.to
      ? `There it came at ${f.percent(p.from)} of the way; here that is ${f.signs(Math.round(p.from * p.distanceKm))[0]}.`
      : `There it came ${partPhrase(p.from, p.to, f)}; here that is ${partPlace(p.from, p.to, p.distanceKm, f)}.`,
  'because.none': ({ name }: { name: string }) =>
    `No cramp at ${name}. One race proves little, so nothing was changed for it.`,
  'because.honest': 'This spares a muscle. Whether it cramps less for that, nobody has tested.',
  'because.diary': 'Your diary',

  'diary.title': 'Diary',
  'diary.lead':
    'Where and when a cramp came, and when it did not. Kept in this browser. The muscles set your answers above.',
  'diary.empty': 'Nothing here yet',
  'diary.emptyWhy':
    'Once your saved race is over, Uncramp asks in three taps how it went. Or write a race or a run down yourself.',
  'diary.counts': 'What it comes to',
  'diary.counts.all': ({ entries, cramped }: { entries: number; cramped: number }, f: Format) =>
    cramped === 0
      ? f.plural(entries, { one: 'No cramp in # entry.', other: 'No cramp in # entries.' })
      : f.plural(entries, {
          one: 'A cramp in the one entry.',
          other: `A cramp in ${f.number(cramped)} of # entries.`,
        }),
  'diary.counts.muscle': ({ muscle, count }: { muscle: MuscleId; count: number }, f: Format) =>
    `${capital(f.muscle(muscle))}: ${f.number(count)}`,
  'diary.counts.place': (
    p: { placed: number; first: number; middle: number; last: number; after: number },
    f: Format,
  ) => {
    const parts = [
      [p.last, 'after two thirds of the distance'],
      [p.middle, 'in the middle third'],
      [p.first, 'in the first third'],
      [p.after, 'after the finish'],
    ] as const;
    const said = parts.filter(([count]) => count > 0);
    return `${said
      .map(([count, where], i) =>
        i === 0 ? `${f.number(count)} of ${f.number(p.placed)} ${where}` : `${f.number(count)} ${where}`,
      )
      .join(', ')}.`;
  },
  'diary.counts.unplaced': ({ count }: { count: number }, f: Format) =>
    f.plural(count, { one: 'Of # more the place is not known.', other: 'Of # more the place is not known.' }),
  'diary.counts.terrain': (p: { terrain: Terrain; cramped: number; entries: number }, f: Format) =>
    `${TERRAIN[p.terrain]}: ${f.number(p.cramped)} of ${f.number(p.entries)}`,
  'diary.counts.year': (p: { year: string; cramped: number; entries: number }, f: Format) =>
    `${p.year}: ${f.number(p.cramped)} of ${f.number(p.entries)}`,
  'diary.counts.byTerrain': 'Cramps by course',
  'diary.counts.byYear': 'Cramps by year',
  'diary.counts.common': (
    p: {
      muscle: MuscleId | null;
      third: 'first' | 'middle' | 'last' | null;
      terrain: Terrain | null;
      count: number;
      of: number;
    },
    f: Format,
  ) => {
    const parts = [
      ...(p.muscle === null ? [] : [`the ${f.muscle(p.muscle)}`]),
      ...(p.third === null ? [] : [THIRDS[p.third]]),
      ...(p.terrain === null ? [] : [`on ${p.terrain} courses`]),
    ];
    return `In common: ${f.list(parts)}, in ${f.number(p.count)} of ${f.number(p.of)} cramps.`;
  },
  'diary.counts.honest': 'Counts of what is written here, no forecast. A few races say little.',
  'diary.entry.none': 'No cramp',
  'diary.entry.cramp': (
    p: { muscle: MuscleId | null; side: Side | null; place: Place | null; distanceKm: number | null },
    f: Format,
  ) => {
    const what = p.muscle === null ? 'a cramp' : f.muscle(p.muscle);
    const side = p.side === null ? '' : `, ${SIDES[p.side]}`;
    const place = placeName(p.place, p.distanceKm, f);
    return `${capital(what)}${side}${place === '' ? '' : ` · ${place}`}`;
  },
  'diary.entry.when': (
    p: { date: string | null; distanceKm: number | null; terrain: string | null },
    f: Format,
  ) =>
    [
      p.date === null ? 'No date' : f.date(p.date),
      ...(p.distanceKm === null ? [] : [f.distance(p.distanceKm)]),
      ...(p.terrain === null ? [] : [p.terrain]),
    ].join(' · '),
  'diary.edit': 'Change',
  'diary.editOf': ({ name }: { name: string }) => `Change: ${name}`,
  'diary.delete': 'Delete',
  'diary.deleteOf': ({ name }: { name: string }) => `Delete: ${name}`,
  'diary.deleteSure': ({ name }: { name: string }) => `Delete “${name}” from the diary?`,
  'diary.deleteMuscle': ({ muscle }: { muscle: MuscleId }, f: Format) =>
    `Your answers then no longer name the ${f.muscle(muscle)}: this entry put it there.`,
  'diary.deleteNo': 'Keep it',
  'diary.add': 'Write one down',
  'diary.form.new': 'A race or a run',
  'diary.form.name': 'What was it?',
  'diary.form.date': 'Day',
  'diary.form.distance.metric': 'Distance in km',
  'diary.form.distance.imperial': 'Distance in miles',
  'diary.form.came': 'Did a cramp come?',
  'diary.form.no': 'No',
  'diary.form.yes': 'Yes',
  'diary.form.muscle': 'Muscle',
  'diary.form.side': 'Side',
  'diary.form.place': 'Where',
  'diary.form.unknown': 'Not known',
  'diary.form.placeName': ({ place }: { place: Place }, f: Format) => capital(placeName(place, null, f)),
  'diary.form.note': 'Note',
  'diary.form.save': 'Keep it',
  'diary.form.cancel': 'Cancel',
  'diary.form.needsName': 'A name, please, such as the race or the route.',
  'diary.form.badDistance': 'A distance, please, such as 21.1, or nothing.',
  'diary.more': ({ count }: { count: number }, f: Format) =>
    f.plural(count, { one: 'Show # older entry', other: 'Show # older entries' }),
};

function before(times: number, f: Format): string {
  return times <= 1 ? '' : f.plural(times - 1, { one: ' and # time before', other: ' and # times before' });
}
