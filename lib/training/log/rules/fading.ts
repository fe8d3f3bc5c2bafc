import { msg } from '../../../words';
import { fadeOf } from '../../fade';
import { hidesHills } from '../../hidden-hills';
import { thirdsOf } from '../../thirds';
import { paceOf, runsOfLast, WEEKS } from '../select';
import type { LoggedRun, Rule } from '../types';

const LONG_KM = 15;

function faded(run: LoggedRun): boolean {
  const thirds = run.sport === 'treadmill' ? null : thirdsOf(run.splits);
  if (thirds === null) return false;
  const { distanceKm, gainM, splits } = run;
  const asRun = {
    sport: run.sport,
    distanceKm,
    gainM,
    splits,
    paceSPerKm: paceOf(run),
    cadenceSpm: null,
    own: true,
  };
  return fadeOf(thirds).verdict === 'faded' && !hidesHills(asRun);
}

/**
 * L12: long runs whose last third was more than a tenth slower with the hills allowed for, where the log has splits.
 * About one man in four and one woman in six slow badly late in a marathon (Smyth 2021): a description, no cause.
 */
export const fading: Rule = (log) => {
  const long = runsOfLast(log, WEEKS * 7).filter(
    ({ distanceKm, splits }) => distanceKm >= LONG_KM && splits.length > 0,
  );
  if (long.length === 0) return [];
  const those = long.filter(faded);
  return [
    {
      rule: 'L12',
      level: those.length === 0 ? 'good' : 'info',
      says: msg('training.L12', { faded: those.length, long: long.length }),
      looksFor: msg('training.L12.looks-for'),
      claims: ['fade', 'early-pace'],
      date: those.at(-1)?.date ?? null,
      runIds: those.map(({ id }) => id),
    },
  ];
};
