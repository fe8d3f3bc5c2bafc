import { STEEPEST_M_PER_KM } from '../../course/trust';
import { type CourseProfile, type Surface, TERRAINS } from '../../course/types';
import type { PageReading } from '../../page/reading';
import type { PageCorrection } from '../../runner/corrections';
import { kmToMiles, metresToFeet } from '../../units';
import { msg, type Speaker } from '../../words';
import type { CardView, CorrectingView } from '../card-view';
import { correctionOf } from './correct';

/** Of the grounds, those that the advice tells apart. */
const GROUNDS = ['road', 'trail', 'mixed'] as const satisfies readonly Surface[];

/** The form behind "That's wrong" for the course that the card answers for; null on a page of a run. */
export function correctingView(
  reading: PageReading,
  course: CourseProfile,
  correction: PageCorrection | null,
  speaker: Speaker,
): CorrectingView | null {
  if (reading.kind !== 'race' && reading.kind !== 'other') return null;
  const said = correctionOf(correction, course.distanceKm);
  const { units } = speaker.format;
  const imperial = units === 'imperial';
  const climb = (m: number | null) => (m === null ? '' : String(Math.round(imperial ? metresToFeet(m) : m)));
  const length = (km: number | null) =>
    km === null ? '' : String(Math.round((imperial ? kmToMiles(km) : km) * 100) / 100);
  return {
    ofKm: said === null ? course.distanceKm : said.ofKm,
    title:
      reading.distances.length > 1 && course.distanceKm !== null
        ? speaker.say(msg('card.correcting.of', { km: course.distanceKm }))
        : speaker.say(msg('card.correcting.course')),
    units,
    mostMPerKm: STEEPEST_M_PER_KM,
    terrains: TERRAINS.map((terrain) => ({
      terrain,
      label: speaker.say(msg(`card.choice.${terrain}`)),
      chosen: said?.terrain === terrain,
    })),
    surfaces: GROUNDS.map((surface) => ({
      surface,
      label: speaker.say(msg(`card.surface.${surface}`)),
      chosen: said?.surface === surface,
    })),
    gain: {
      label: speaker.say(msg('card.correcting.gain', { imperial })),
      value: climb(said?.gainM ?? null),
      read: climb(course.gainM),
    },
    distance: {
      label: speaker.say(msg('card.correcting.distance', { imperial })),
      value: length(said?.distanceKm ?? null),
      read: length(course.distanceKm),
    },
  };
}

/** "You corrected this: hilly, 310 m of climb." */
export function correctionView(
  course: CourseProfile,
  correction: PageCorrection | null,
  speaker: Speaker,
): CardView['correction'] {
  if (correction?.notARace) return { text: speaker.say(msg('card.correction.notARace')), notARace: true };
  const said = correctionOf(correction, course.distanceKm);
  if (said === null) return null;
  const { terrain, gainM, distanceKm, surface } = said;
  const text = speaker.say(msg('card.correction.says', { terrain, gainM, distanceKm, surface }));
  return { text, notARace: false };
}
