import type { CorrectingView } from '../../lib/advice/card-view';
import { type CourseCorrection, MOST_DISTANCE_KM, MOST_GAIN_M } from '../../lib/runner/corrections';
import type { Surface, Terrain } from '../../lib/terrain';
import { feetToMetres, milesToKm } from '../../lib/units';

/** What stands in the form: texts as typed. */
export interface Draft {
  readonly terrain: Terrain | null;
  readonly surface: Surface | null;
  readonly gain: string;
  readonly distance: string;
}

export const draftOf = ({ terrains, surfaces, gain, distance }: CorrectingView): Draft => ({
  terrain: terrains.find(({ chosen }) => chosen)?.terrain ?? null,
  surface: surfaces.find(({ chosen }) => chosen)?.surface ?? null,
  gain: gain.value,
  distance: distance.value,
});

/** A whole number, its thousands parted or not; null where it is none. */
function wholeNumber(text: string): number | null {
  const bare = text.trim().replace(/(\d)[\s.,'’](?=\d{3}(?!\d))/g, '$1');
  return /^\d{1,6}(?:[.,]\d{1,2})?$/.test(bare) ? Number(bare.replace(',', '.')) : null;
}

function decimal(text: string): number | null {
  const bare = text.trim();
  return /^\d{1,4}(?:[.,]\d{1,4})?$/.test(bare) ? Number(bare.replace(',', '.')) : null;
}

/** Which field holds no figure that a course may have. */
export type Bad = 'gain' | 'distance';

/** What the form says of the course, in metres and kilometres; or the first field that holds no such figure. */
export function correctionIn(draft: Draft, view: CorrectingView): CourseCorrection | Bad {
  const imperial = view.units === 'imperial';
  const toKm = (value: number) => (imperial ? milesToKm(value) : value);
  const typedKm = decimal(draft.distance);
  const distanceKm = typedKm === null ? null : toKm(typedKm);
  if (
    draft.distance.trim() !== '' &&
    !(distanceKm !== null && distanceKm >= 0.1 && distanceKm <= MOST_DISTANCE_KM)
  ) {
    return 'distance';
  }
  const typedM = wholeNumber(draft.gain);
  const gainM = typedM === null ? null : imperial ? feetToMetres(typedM) : typedM;
  const readKm = decimal(view.distance.read);
  const km = distanceKm ?? (readKm === null ? null : toKm(readKm));
  const mostM = km === null ? MOST_GAIN_M : Math.min(MOST_GAIN_M, km * view.mostMPerKm);
  if (draft.gain.trim() !== '' && !(gainM !== null && gainM >= 1 && gainM <= mostM)) return 'gain';
  return { ofKm: view.ofKm, terrain: draft.terrain, gainM, distanceKm, surface: draft.surface };
}

export const saysNothing = ({ terrain, gainM, distanceKm, surface }: CourseCorrection): boolean =>
  terrain === null && gainM === null && distanceKm === null && surface === null;
