import type { Segment } from '../terrain';
import type { TrackProfile } from './track/types';
import type { Stated } from './trust';
import type { CourseProfile } from './types';

/** A file's ups and downs are scaled to a trusted figure only within these bounds: beyond, the file is another way. */
const SCALE_BOUNDS = [0.33, 3] as const;

/** Scales climbs and descents of a file to a trusted gain, keeping where they are and the net change. */
function scaleRelief(segments: readonly Segment[], fileGainM: number, gainM: number): readonly Segment[] {
  const factor = gainM / fileGainM;
  const rise = ({ gradePct, lengthKm }: Segment) => 10 * gradePct * lengthKm;
  const up = segments.reduce((sum, segment) => sum + Math.max(0, rise(segment)), 0);
  const down = segments.reduce((sum, segment) => sum - Math.min(0, rise(segment)), 0);
  const downFactor = down > 0 ? 1 + (up * (factor - 1)) / down : 0;
  const [least, most] = SCALE_BOUNDS;
  if (!(factor >= least && factor <= most && downFactor >= least && downFactor <= most)) return segments;
  return segments.map((segment) => ({
    ...segment,
    gradePct: segment.gradePct * (segment.gradePct > 0 ? factor : downFactor),
  }));
}

/**
 * What a file says of the shape, laid over the race's own distance (km). Where a more trusted figure gives the
 * gain, the segments follow it; the drawn heights stay the file's own.
 */
export function shapeOf(
  track: TrackProfile | null,
  distanceKm: number | null,
  gain: Stated | undefined,
): Pick<CourseProfile, 'segments' | 'elevation' | 'gainRangeM'> {
  if (!track?.segments || !track.elevation || track.gainM === null) return {};
  const stretch = distanceKm === null ? 1 : distanceKm / track.distanceKm;
  const laid = track.segments.map(({ startKm, lengthKm, gradePct }) => ({
    startKm: startKm * stretch,
    lengthKm: lengthKm * stretch,
    gradePct: gradePct / stretch,
  }));
  const scaled = gain && gain.by !== 'track' ? scaleRelief(laid, track.gainM, gain.m) : laid;
  const { stepKm, heightsM } = track.elevation;
  return {
    segments: scaled,
    elevation: { stepKm: stepKm * stretch, heightsM },
    ...(track.gainRangeM ? { gainRangeM: track.gainRangeM } : {}),
  };
}
