import type { MuscleId } from '../../../muscles';
import { msg } from '../../../words';
import { crampIn } from '../cramp-words';
import type { Rule } from '../types';

/**
 * L13: runs whose title speaks of a cramp. Earlier cramps are the strongest sign of later ones there is (Schwellnus
 * 2011); the titles are read here and stay on the device.
 */
export const notes: Rule = ({ runs }) => {
  const noted = runs.flatMap((run) => {
    const cramp = crampIn(run.name);
    return cramp === null ? [] : [{ run, muscle: cramp.muscle }];
  });
  const last = noted.at(-1)?.run;
  if (!last) return [];
  const muscles = [...new Set(noted.flatMap(({ muscle }): MuscleId[] => (muscle === null ? [] : [muscle])))];
  const shortest = Math.min(...noted.map(({ run }) => run.distanceKm));
  return [
    {
      rule: 'L13',
      level: 'info',
      says: msg('training.L13', { times: noted.length, muscles, shortestKm: shortest }),
      looksFor: msg('training.L13.looks-for'),
      claims: ['cramp-history'],
      date: last.date,
      runIds: noted.map(({ run }) => run.id),
    },
  ];
};
