import type { Format } from '../format';
import { plan } from './plan';

type CueKind = Parameters<(typeof plan)['plan.cueName']>[0]['kind'];

const names = (kinds: readonly CueKind[], f: Format) =>
  f.list(kinds.map((kind) => plan['plan.cueName']({ kind })));

/** Up to here nearly everybody is done within two hours, and thinks of a goal in minutes. */
const IN_MINUTES_UP_TO_KM = 12;

/** What an answer changed in the plan, in one short line and beside each cue. */
export const changes = {
  'change.nothing': 'Nothing in the plan changes with that.',
  'change.made': ({ cues }: { cues: number }, f: Format) =>
    f.plural(cues, { one: 'Your plan has # cue on the way.', other: 'Your plan has # cues on the way.' }),
  'change.no-plan': 'There is no plan for this.',
  'change.all': ({ cues }: { cues: number }, f: Format) =>
    f.plural(cues, {
      one: 'Another course: its # cue is new.',
      other: 'Another course: all # cues are new.',
    }),
  'change.cues': (
    p: { fresh: number; instead: number; moved: number; adjusted: number; gone: number },
    f: Format,
  ) => {
    const counted = [
      [p.fresh, 'new'],
      [p.instead, 'replaced'],
      [p.moved, 'moved'],
      [p.adjusted, 'changed'],
      [p.gone, 'gone'],
    ] as const;
    const parts = counted.filter(([count]) => count > 0);
    const [first] = parts;
    const said = parts.map(([count, what], i) =>
      i === 0
        ? f.plural(count, { one: `# cue ${what}`, other: `# cues ${what}` })
        : `${f.number(count)} ${what}`,
    );
    return first ? `${f.list(said)}.` : '';
  },
  'change.left-out': ({ kinds }: { kinds: readonly CueKind[] }, f: Format) =>
    `Left out now: ${names(kinds, f)}.`,
  'change.back': ({ kinds }: { kinds: readonly CueKind[] }, f: Format) =>
    `In the plan now: ${names(kinds, f)}.`,
  'change.ease': ({ km }: { km: number }, f: Format) => `Easy to ${f.place(km)}.`,
  'change.pace': 'The first line, on pace, changed.',
  'change.run-walk': 'Run and walk changed.',
  'change.no-run-walk': 'No run and walk.',
  'change.rules': 'The rules for all the way changed.',
  'change.practice': 'What to practise changed.',
  'change.no-practice': 'Nothing to practise.',
  'change.goal': ({ goalS, sPerKm }: { goalS: number; sPerKm: number }, f: Format) =>
    `Goal ${clock(goalS)}: ${f.pace(sPerKm)}.`,
  'change.no-goal': 'No goal time.',
  'change.day': ({ date }: { date: string }, f: Format) => `Race day: ${f.date(date)}.`,
  'change.no-day': 'No race day.',
  'change.dismiss': 'Close',
  'change.show': 'Show the first',
  'change.cue.new': 'New',
  'change.cue.instead': ({ of }: { of: CueKind }) => `Instead of: ${plan['plan.cueName']({ kind: of })}`,
  'change.cue.moved': ({ fromKm }: { fromKm: number }, f: Format) => `Moved from ${f.place(fromKm)}`,
  'change.cue.adjusted': 'Changed',

  'pages.race.heading': 'Your race',
  'pages.race.goal': 'Goal time',
  'pages.race.goal-hint': ({ km }: { km: number | null }) =>
    km !== null && km <= IN_MINUTES_UP_TO_KM
      ? 'Minutes and seconds, such as 52:30. Leave it empty to run without.'
      : 'Hours and minutes, such as 3:45. Leave it empty to run without.',
  'pages.race.goal-of': ({ goalS }: { goalS: number }) =>
    `Goal ${clock(goalS)}, on average. At first no faster.`,
  'pages.race.goal-zero': 'A goal of no time at all cannot be run. Hours and minutes, such as 3:45.',
  'pages.race.goal-not-a-time': 'That is not a time. Hours and minutes, such as 3:45.',
  'pages.race.goal-needs-distance': 'Say how long the race is first; then the goal gives a pace.',
  'pages.race.goal-fast': ({ goalS, km, sPerKm }: { goalS: number; km: number; sPerKm: number }, f: Format) =>
    `${clock(goalS)} for ${f.distance(km)} is ${f.pace(sPerKm)}, faster than anyone has run. Check the hours and minutes.`,
  'pages.race.goal-slow': ({ goalS, km, sPerKm }: { goalS: number; km: number; sPerKm: number }, f: Format) =>
    `${clock(goalS)} for ${f.distance(km)} is ${f.pace(sPerKm)}, slower than a stroll. Check the hours and minutes.`,
  'pages.race.day': 'Race day',
  'pages.race.day-hint': 'With the day, practice and the last weeks are laid out by date.',
  'pages.race.day-bad': ({ today, latest }: { today: string; latest: string }, f: Format) =>
    `A day from ${f.date(today)} to ${f.date(latest)}, please. Leave it empty where it is not known.`,
  'pages.race.distance': ({ km }: { km: number }, f: Format) => `Distance: ${f.distance(km)}`,
  'pages.race.units': 'Units',
  'pages.race.metric': 'Kilometres',
  'pages.race.imperial': 'Miles',
  'pages.race.told': ({ km, goalS }: { km: number | null; goalS: number | null }, f: Format) =>
    [...(goalS === null ? [] : [`goal ${clock(goalS)}`]), ...(km === null ? [] : [f.distance(km)])].join(
      ' · ',
    ),
  'pages.race.file-length': ({ km }: { km: number }, f: Format) =>
    `The course file is ${f.distance(km)} long. Another length needs another file, or leave the file out.`,
  'pages.plan.too-short': ({ km, least }: { km: number; least: number }, f: Format) =>
    `This course is only ${short(km, f)} long, and a plan begins at ${f.distance(least)}. Is it the right file, or the right number?`,
  'pages.plan.too-long': ({ km, most }: { km: number; most: number }, f: Format) =>
    `This course is ${f.distance(km, 0)} long, and no plan is made beyond ${f.distance(most, 0)}: days of running need more than cues.`,
  'pages.you.odd-new':
    'First race of this length, and practised cues: the plan keeps to the careful answer, so nothing altered is in it.',
  'pages.you.odd-bone':
    'A bone injury, and practised cues: the plan keeps to the careful answer, so nothing altered is in it.',
  'pages.you.odd-natural':
    'Natural form only, and practised cues: the plan keeps to the careful answer, so nothing altered is in it.',
  'pages.you.odd-practised': 'Say which cues you have practised, and the plan counts on them.',
};

const two = (value: number) => String(value).padStart(2, '0');

/** "3:45:00", as a race clock shows it. */
const clock = (seconds: number) => {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 3600)}:${two(Math.floor((whole % 3600) / 60))}:${two(whole % 60)}`;
};

const short = (km: number, f: Format) => (km < 1 ? f.climb(km * 1000) : f.distance(km));
