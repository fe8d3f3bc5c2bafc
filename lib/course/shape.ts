import type { Segment } from '../terrain';
import type { TrackProfile } from './track/types';
import type { Stated } from './trust';
import type { CourseProfile } from './types';

/** A file's ups and downs are scaled to a trusted figure only within these bounds: beyond, the file is another way. */
const SCALE_BOUNDS = [0.33, 3] as const;

/** Heights for drawing, at even steps from the start (km). */
type Elevation = NonNullable<TrackProfile['elevation']>;

interface Shape {
  readonly segments: readonly Segment[];
  readonly elevation: Elevation;
}

const riseM = ({ gradePct, lengthKm }: Segment) => 10 * gradePct * lengthKm;

/** Scales the climbs and descents of a file to a trusted gain, keeping where they are and the net change. */
function scaleRelief(shape: Shape, fileGainM: number, gainM: number): Shape {
  const { segments, elevation } = shape;
  const factor = gainM / fileGainM;
  const up = segments.reduce((sum, segment) => sum + Math.max(0, riseM(segment)), 0);
  const down = segments.reduce((sum, segment) => sum - Math.min(0, riseM(segment)), 0);
  const downFactor = down > 0 ? 1 + (up * (factor - 1)) / down : 0;
  const [least, most] = SCALE_BOUNDS;
  if (!(factor >= least && factor <= most && downFactor >= least && downFactor <= most)) return shape;
  const scaled = segments.map((segment) => ({
    ...segment,
    gradePct: segment.gradePct * (segment.gradePct > 0 ? factor : downFactor),
  }));
  return { segments: scaled, elevation: redraw(elevation, segments, scaled, factor) };
}

/** Draws the heights along the scaled segments: what departs from a segment's straight line grows like the climb. */
function redraw(
  { stepKm, heightsM }: Elevation,
  before: readonly Segment[],
  after: readonly Segment[],
  factor: number,
): Elevation {
  const startM = heightsM[0] ?? 0;
  let beforeM = startM;
  let afterM = startM;
  let at = 0;
  const drawn = heightsM.map((heightM, i) => {
    const km = i * stepKm;
    for (; at < before.length - 1 && km >= (before[at + 1]?.startKm ?? 0); at++) {
      beforeM += riseAt(before, at);
      afterM += riseAt(after, at);
    }
    const alongM = (segments: readonly Segment[]) =>
      10 * (segments[at]?.gradePct ?? 0) * (km - (segments[at]?.startKm ?? 0));
    const off = heightM - beforeM - alongM(before);
    return Math.round(10 * (afterM + alongM(after) + factor * off)) / 10;
  });
  return { stepKm, heightsM: drawn };
}

function riseAt(segments: readonly Segment[], at: number): number {
  const segment = segments[at];
  return segment ? riseM(segment) : 0;
}

/**
 * What a file says of the shape, laid over the race's own distance (km). Where a more trusted figure gives the
 * gain, segments and drawn heights follow it; `trackGainM` stays the file's own.
 */
export function shapeOf(
  track: TrackProfile | null,
  distanceKm: number | null,
  gain: Stated | undefined,
): Pick<
  CourseProfile,
  'segments' | 'elevation' | 'gainRangeM' | 'trackGainM' | 'deviceGainM' | 'deviceLossM'
> {
  if (!track) return {};
  const { gainM, lossM } = track.device ?? { gainM: null, lossM: null };
  const device = {
    ...(gainM !== null ? { deviceGainM: gainM } : {}),
    ...(lossM !== null ? { deviceLossM: lossM } : {}),
  };
  if (!track.segments || !track.elevation || track.gainM === null) return device;
  const stretch = distanceKm === null ? 1 : distanceKm / track.distanceKm;
  const { stepKm, heightsM } = track.elevation;
  const laid: Shape = {
    segments: track.segments.map(({ startKm, lengthKm, gradePct }) => ({
      startKm: startKm * stretch,
      lengthKm: lengthKm * stretch,
      gradePct: gradePct / stretch,
    })),
    elevation: { stepKm: stepKm * stretch, heightsM },
  };
  return {
    ...(gain && gain.by !== 'track' ? scaleRelief(laid, track.gainM, gain.m) : laid),
    ...(track.gainRangeM ? { gainRangeM: track.gainRangeM } : {}),
    trackGainM: track.gainM,
    ...device,
  };
}
