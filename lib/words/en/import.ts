import type { Format } from '../format';

const runs = (count: number, format: Format) => format.plural(count, { one: '# run', other: '# runs' });
const files = (count: number, format: Format) => format.plural(count, { one: '# file', other: '# files' });

/** Bringing in the export of a training log. */
export const importing = {
  'options.log': 'Your runs',
  'import.lead':
    'Uncramp can look back on all your runs at once. Strava gives you everything that you recorded as one zip file.',
  'import.how1':
    'On Strava: Settings, My Account, “Download or Delete Your Account”, then “Request Your Archive”. Only ask for the archive: the same page deletes accounts.',
  'import.how2': 'Strava mails you a link within hours. Download the zip file, and choose it here as it is.',
  'import.consent':
    'By choosing a file you let Uncramp remember your runs on this device: day, name, distance, time, climb, and the pace of each kilometre of the last half year. Nothing is sent anywhere.',
  'import.choose': 'Choose the export',
  'import.chooseWhy': 'The zip file, or activities.csv from it.',
  'import.folder': 'Choose its folder',
  'import.folderWhy': 'If your computer has unpacked it already.',

  'import.private':
    'Runs are not remembered from a private window. Open this page in another one to choose an export.',

  'import.remembered': ({ count, from, to }: { count: number; from: string; to: string }, format: Format) =>
    `${runs(count, format)} remembered, from ${format.date(from)} to ${format.date(to)}.`,
  'import.rememberedNone': 'No runs are remembered on this device.',
  'import.forget': 'Forget my runs',
  'import.forgetSure': 'Forget all runs on this device? Your runs on Strava stay as they are.',
  'import.forgetYes': 'Yes, forget them',
  'import.forgetNo': 'Keep them',
  'import.forgotten': 'Your runs are forgotten.',
  'import.forgetFailed': 'That did not work. The runs are still here.',
  'import.unfinished': ({ left }: { left: number }, format: Format) =>
    `An import stopped with ${files(left, format)} still to read. Choose the same export again: what was read is skipped.`,

  'import.readingTable': 'Reading the list of activities',
  'import.readingFiles': 'Reading the files of your runs',
  'import.progress': ({ done, of }: { done: number; of: number }, format: Format) =>
    `${format.number(done)} of ${format.number(of)}`,
  'import.cancel': 'Stop',
  'import.stopped': ({ left }: { left: number }, format: Format) =>
    `Stopped. What was read is kept. ${files(left, format)} still to read.`,
  'import.stoppedEarly': 'Stopped before anything was read.',
  'import.goOn': 'Go on',
  'import.done': 'Done.',

  'import.failed.no-table':
    'No list of activities was found in it. Choose the zip file from Strava as it was downloaded, or the file activities.csv.',
  'import.failed.damaged':
    'That file cannot be opened. It may not have been downloaded to its end: download it once more.',
  'import.failed.too-large': 'That file holds more than the export of one person can. Nothing was read.',
  'import.failed.locked': 'That file is locked by a password. Unpack it first, and choose its folder.',
  'import.failed.not-kept':
    'Something went wrong on the way. What was read before is kept. Choose the same export again to go on.',

  'import.sum.read': 'What was read',
  'import.sum.runs': ({ count, from, to }: { count: number; from: string; to: string }, format: Format) =>
    `${runs(count, format)}, from ${format.date(from)} to ${format.date(to)}.`,
  'import.sum.noRuns': 'No runs.',
  'import.sum.strength': ({ days }: { days: number }, format: Format) =>
    format.plural(days, { one: '# day with strength work.', other: '# days with strength work.' }),
  'import.sum.files': ({ count }: { count: number }, format: Format) =>
    `${files(count, format)} of runs, for the pace of each kilometre and what the list lacks.`,
  'import.sum.before': ({ count }: { count: number }, format: Format) =>
    `${files(count, format)} had been read before.`,
  'import.sum.notNeeded': ({ count }: { count: number }, format: Format) =>
    `${files(count, format)} left closed: the list says enough of runs older than half a year, and of those on a treadmill.`,
  'import.sum.not': 'What was not read',
  'import.sum.nothing': 'Nothing was left out.',
  'import.sum.notRuns': (
    {
      count,
      named,
      others,
    }: { count: number; named: readonly { name: string; count: number }[]; others: number },
    format: Format,
  ) => {
    const kinds = named.map((one) => `${one.name} ${format.number(one.count)}`);
    const rest = others > 0 ? [`others ${format.number(others)}`] : [];
    return `${format.plural(count, { one: '# activity that is no run', other: '# activities that are no runs' })}: ${[...kinds, ...rest].join(', ')}.`;
  },
  'import.sum.noKind': 'without a kind',
  'import.sum.undated': ({ count }: { count: number }, format: Format) =>
    `${runs(count, format)} whose date could not be read.`,
  'import.sum.withoutDistance': ({ count }: { count: number }, format: Format) =>
    `${runs(count, format)} without a distance.`,
  'import.sum.cut': 'The list of activities breaks off before its end. Download the export once more.',
  'import.sum.noFiles':
    'The files of the runs did not come along, so there is no pace of each kilometre. Choose the whole zip file to add it.',
  'import.sum.left': ({ count }: { count: number }, format: Format) =>
    `${files(count, format)} still to read.`,
  'import.sum.missing': ({ count }: { count: number }, format: Format) =>
    `${files(count, format)} named in the list and not in the export.`,
  'import.sum.damaged': ({ count }: { count: number }, format: Format) => `${files(count, format)} damaged.`,
  'import.sum.too-large': ({ count }: { count: number }, format: Format) =>
    `${files(count, format)} too large to be the file of one run.`,
  'import.sum.no-times': ({ count }: { count: number }, format: Format) =>
    `${files(count, format)} without times or distances.`,
  'import.sum.other-distance': ({ count }: { count: number }, format: Format) =>
    `${files(count, format)} of another length than the run, as where it was cut.`,
  'import.sum.unit.km':
    'This older export does not say whether its distances are kilometres or miles. They were taken for kilometres.',
  'import.sum.unit.mi':
    'This older export does not say whether its distances are kilometres or miles. They were taken for miles.',
};
