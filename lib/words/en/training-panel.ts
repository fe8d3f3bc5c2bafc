import type { Terrain } from '../../terrain';
import type { Format } from '../format';

const TERRAIN: Readonly<Record<Terrain, string>> = {
  flat: 'Flat',
  rolling: 'Rolling',
  hilly: 'Hilly',
  mountainous: 'Mountainous',
};

const open = (count: number, f: Format): string =>
  f.plural(count, { one: '# thing is still open', other: '# things are still open' });

interface HillPart {
  readonly fromKm: number;
  readonly toKm: number;
  readonly mPerKm: number;
  readonly whole: boolean;
}

/** "The race", or a part of it by its own signs. */
const part = ({ fromKm, toKm, whole }: HillPart, f: Format): string =>
  whole ? 'The race' : `From ${f.signs(fromKm)[0]} to ${f.signs(toKm)[0]} the race`;

/** The panel over a training log: what it shows of the last weeks, and of the race ahead. */
export const trainingPanel = {
  'training.answer': (
    p: { runs: number; km: number; mPerKm: number | null; longestKm: number },
    f: Format,
  ) => {
    if (p.runs === 0) return 'No run in the last eight weeks.';
    const climb = p.mPerKm === null ? '' : `, ${f.climbRate(p.mPerKm)} of climb`;
    return `Eight weeks: ${f.distance(p.km, 0)} in ${f.plural(p.runs, { one: '# run', other: '# runs' })}${climb}. Longest ${f.distance(p.longestKm, 0)}.`;
  },
  'training.answer.sums': (p: { weeks: number }, f: Format) =>
    p.weeks === 0
      ? 'This page shows no weeks that can be read.'
      : f.plural(p.weeks, {
          one: 'The last week, as this page adds it up.',
          other: 'The last # weeks, as this page adds them up.',
        }),

  'training.look.sums':
    'Single runs are not shown here. “My Activities” lists them, and there the log can be reviewed.',
  'training.look.too-little': (p: { runs: number; from: string }, f: Format) =>
    `Too little to judge by: ${f.plural(p.runs, { one: '# run', other: '# runs' })} seen, from ${f.date(p.from)} on. Turn the pages of the list, and Uncramp reads along.`,
  'training.look.prepared': (p: { race: string }) => `${p.race}: what can be checked fits.`,
  'training.look.partly': (p: { race: string; open: number }, f: Format) =>
    `${p.race}: some of it fits, ${open(p.open, f)}.`,
  'training.look.unknown': (p: { race: string }) => `${p.race}: the log cannot tell yet.`,
  'training.look.nothing': 'Nothing in these weeks stands out.',

  'training.seen': (p: { runs: number; from: string; to: string }, f: Format) =>
    `Seen: ${f.plural(p.runs, { one: '# run', other: '# runs' })}, from ${f.date(p.from)} to ${f.date(p.to)}. What is missing here is missing there.`,
  'training.unread': (p: { rows: number }, f: Format) =>
    f.plural(p.rows, {
      one: '# row of this page could not be read.',
      other: '# rows of this page could not be read.',
    }),
  'training.none': '–',
  'training.hard-apart': (p: { least: number; days: number }, f: Format) =>
    p.least <= 1
      ? `${f.number(p.days)} hard days, some of them one after the other.`
      : `${f.number(p.days)} hard days, at least ${f.plural(p.least, { one: '# day', other: '# days' })} apart.`,

  'training.fits.prepared': 'What can be checked fits.',
  'training.fits.partly': 'Partly: not everything that can be checked fits.',
  'training.fits.unknown': 'Unknown: the log does not show enough.',
  'training.ready.no-race': 'Save your race on its own page, and your log is held against it here.',
  'training.ready.over':
    'The race that you saved is over. Save the next one, and your log is held against it here.',
  'training.ready.too-little': 'Six weeks and twelve runs are needed before a log says anything of a race.',

  'training.level.good': 'Fits',
  'training.level.unknown': 'Unknown',
  'training.level.info': 'To know',
  'training.level.check': 'To check',
  'training.level.slow-down': 'To slow down',

  'training.own-hill': (p: HillPart & { date: string; km: number; runMPerKm: number }, f: Format) =>
    `${part(p, f)} climbs ${f.climbRate(p.mPerKm)}. Your ${f.distance(p.km)} of ${f.day(p.date)} climb like that: ${f.climbRate(p.runMPerKm)}.`,
  'training.own-hill.none': (p: HillPart, f: Format) =>
    `${part(p, f)} climbs ${f.climbRate(p.mPerKm)}. No run of the last eight weeks climbs like that.`,

  'training.mark': (
    p: { terrain: Terrain | 'unknown'; mPerKm: number | null; treadmill: boolean },
    f: Format,
  ) => {
    if (p.treadmill) return 'Treadmill: climb unknown';
    return p.terrain === 'unknown' || p.mPerKm === null
      ? 'Climb unknown'
      : `${TERRAIN[p.terrain]}: ${f.climbRate(p.mPerKm)}`;
  },

  'training.label.region': 'Uncramp: your training',
  'training.label.open': 'Open Uncramp',
  'training.label.show': 'See your weeks',
  'training.label.hide': 'Close',
  'training.label.weeks': 'The last eight weeks',
  'training.label.week': 'Week of',
  'training.label.distance': 'Distance',
  'training.label.climb': 'Climb',
  'training.label.longest': 'Longest',
  'training.label.flags': 'What stands out',
  'training.label.noFlags': 'Nothing in these weeks stands out.',
  'training.label.ready': 'Ready for your race?',
  'training.label.looksFor': 'Held against:',
  'training.label.ownHills': 'Your own hills',
  'training.label.memory': 'What is kept of your runs',
  'training.label.remember': 'Remember my runs on this device',
  'training.label.rememberWhy':
    'The list shows 20 runs at a time. If you allow it once, Uncramp keeps the runs that it has seen here, on this device alone, so that a review has more to go by.',
  'training.label.remembered': 'The runs that Uncramp has seen are kept on this device.',
  'training.label.forget': 'Forget my runs',
  'training.label.private': 'This is a private window: nothing of it is kept.',
  'training.label.sources': 'Sources',
  'training.label.newTab': '(opens in a new tab)',
  'training.label.fold': 'Fold to a tab at the edge',
  'training.label.expand': 'Show the card, not the tab',
  'training.label.turnOff': 'Turn off on this site',
};
