import type { TrackProfile } from './types';
import { reversedWay } from './way';

/** Within this share of the net change that is known, a file's own is that of the same course or of the way back. */
const ALIKE_SHARE = 0.35;
/** A smaller net change is within what files of one course differ by. */
const LEAST_NET_M = 30;

/** Whether a file with this net change runs a course of that net change (finish minus start) the other way round. */
export function runsBackwards(track: TrackProfile, courseNetM: number): boolean {
  if (track.netM === null || Math.abs(courseNetM) < LEAST_NET_M) return false;
  return Math.abs(track.netM + courseNetM) <= ALIKE_SHARE * Math.abs(courseNetM);
}

/** The same way run from its finish to its start: what was climbed is descended. Marked `reversed`. */
export function reversed(track: TrackProfile): TrackProfile {
  const { distanceKm, gainM, lossM, netM, gainRangeM, segments, elevation, device, way } = track;
  return {
    ...track,
    gainM: lossM,
    lossM: gainM,
    netM: netM === null ? null : -netM,
    // Gain and loss are found alike, so one is as far off as the other.
    gainRangeM:
      gainRangeM && gainM && lossM !== null
        ? [(lossM * gainRangeM[0]) / gainM, (lossM * gainRangeM[1]) / gainM]
        : gainRangeM,
    segments:
      segments
        ?.map(({ startKm, lengthKm, gradePct }) => ({
          startKm: Math.max(0, distanceKm - startKm - lengthKm),
          lengthKm,
          gradePct: -gradePct,
        }))
        .reverse() ?? null,
    elevation: elevation && { ...elevation, heightsM: [...elevation.heightsM].reverse() },
    device: device && { ...device, gainM: device.lossM, lossM: device.gainM },
    marks: [...track.marks, 'reversed'],
    ...(way ? { way: reversedWay(way) } : {}),
  };
}
