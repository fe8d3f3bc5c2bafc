import { MARATHON_KM } from '../../units';
import type { RaceAhead } from './types';

export type RaceClass = 'short' | '10k' | 'half' | 'between' | 'marathon' | 'ultra';

/** The kind of preparation that a distance asks for; courses are measured to a few percent by their pages. */
export function raceClass({ distanceKm }: RaceAhead): RaceClass {
  if (distanceKm > MARATHON_KM * 1.05) return 'ultra';
  if (distanceKm >= 40) return 'marathon';
  if (distanceKm >= 20 && distanceKm <= 22.5) return 'half';
  if (distanceKm >= 9 && distanceKm <= 11) return '10k';
  return distanceKm < 9 ? 'short' : 'between';
}
