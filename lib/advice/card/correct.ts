import type { CourseHint, CourseProfile, Terrain } from '../../course/types';
import type { PageReading } from '../../page/reading';
import type { CourseCorrection, PageCorrection } from '../../runner/corrections';
import { isSameDistance } from './distance';

/** A statement tied to a distance belongs to it within this share, as where courses are resolved. */
const TIED = 0.03;

/**
 * A reading with what the runner corrected put in: lengths and ground in their places, class and climb as statements
 * of the runner. A correction of a distance that the page no longer offers is left aside.
 */
export function correctReading(reading: PageReading, correction: PageCorrection | null): PageReading {
  return (correction?.courses ?? []).reduce(withCourse, reading);
}

function withCourse(reading: PageReading, said: CourseCorrection): PageReading {
  const { ofKm, distanceKm, surface } = said;
  if (ofKm === null) {
    if (reading.distances.length > 0) return reading;
    const distances = distanceKm === null ? [] : [{ km: distanceKm, label: '' }];
    const hints = [...statementsOf(said, distanceKm), ...reading.hints];
    return { ...reading, distances, hints, surface: surface ?? reading.surface };
  }
  const index = reading.distances.findIndex(({ km }) => km === ofKm);
  const found =
    reading.distances[index < 0 ? reading.distances.findIndex(({ km }) => isSameDistance(km, ofKm)) : index];
  if (!found) return reading;
  const km = distanceKm ?? found.km;
  const isIts = (tiedKm: number | undefined) =>
    tiedKm !== undefined && Math.abs(tiedKm - found.km) <= TIED * found.km;
  const retie = <T extends { appliesToKm?: number | undefined }>(one: T): T =>
    km !== found.km && isIts(one.appliesToKm) ? { ...one, appliesToKm: km } : one;
  return {
    ...reading,
    distances: reading.distances
      .map((one) => (one === found ? { ...one, km, surface: surface ?? one.surface } : one))
      .sort((a, b) => b.km - a.km),
    hints: [...statementsOf(said, km), ...reading.hints.map(retie)],
    tracks: reading.tracks.map(retie),
  };
}

function statementsOf({ terrain, gainM }: CourseCorrection, km: number | null): CourseHint[] {
  const said = { quote: '', from: 'runner', weight: 1, ...(km === null ? {} : { appliesToKm: km }) } as const;
  return [
    ...(gainM === null ? [] : [{ ...said, says: { kind: 'gain', m: gainM } } as const]),
    ...(terrain === null ? [] : [{ ...said, says: { kind: 'terrain', terrain } } as const]),
  ];
}

/** What the runner said of the course of this length, once corrected; null where nothing. */
export function correctionOf(correction: PageCorrection | null, km: number | null): CourseCorrection | null {
  const isIt = ({ ofKm, distanceKm }: CourseCorrection) => {
    const its = distanceKm ?? ofKm;
    return its === null || km === null ? its === km : isSameDistance(its, km);
  };
  return correction?.courses.find(isIt) ?? null;
}

interface Said {
  readonly terrain: Terrain | null;
  readonly gain: boolean;
}

/** What a corrected reading holds of the runner's own on the class and the climb of one course. */
export function saidByRunner({ hints }: Pick<PageReading, 'hints'>, km: number | null): Said {
  const own = hints.filter(
    ({ from, appliesToKm }) =>
      from === 'runner' && (appliesToKm === undefined || (km !== null && isSameDistance(appliesToKm, km))),
  );
  const classes = own.flatMap(({ says }) => (says.kind === 'terrain' ? [says.terrain] : []));
  return { terrain: classes[0] ?? null, gain: own.some(({ says }) => says.kind === 'gain') };
}

/** Of a resolved course: that the runner stated it, and without the figures that their word denies. */
export function asCorrected(course: CourseProfile, said: Said, fits: boolean): CourseProfile {
  if (said.terrain === null && !said.gain) return course;
  const stated: CourseProfile = { ...course, statedBy: 'runner', confidence: 'medium' };
  if (said.gain || fits) return stated;
  const { gainRangeM: _range, segments: _segments, elevation: _elevation, ...rest } = stated;
  const isFigure = ({ says }: CourseHint) =>
    says.kind === 'gain' || says.kind === 'gain-rate' || says.kind === 'loss';
  return {
    ...rest,
    gainM: null,
    lossM: null,
    evidence: course.evidence.filter((hint) => !isFigure(hint)),
    disagreeing: [...course.evidence.filter(isFigure), ...course.disagreeing],
  };
}
