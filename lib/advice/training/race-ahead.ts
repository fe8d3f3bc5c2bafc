import type { SavedRace } from '../../runner/saved-race';
import type { RaceAhead } from '../../training/log/types';

/** What the review asks of the race that the runner saved. */
export function raceAhead(saved: SavedRace): RaceAhead {
  const { distanceKm, date, surface, terrain, gainM, lossM, netM, netDownhill, goalS, segments } = saved;
  return {
    distanceKm,
    date,
    surface,
    terrain,
    gainM,
    lossM,
    netM,
    netDownhill,
    goalS: goalS ?? null,
    segments: segments ?? [],
  };
}
