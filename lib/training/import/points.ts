import { isFit } from '../../course/track/fit-messages';
import { haversineM } from '../../course/track/geodesy';
import { MAX_POINTS } from '../../course/track/lines';
import { decodeText } from '../../course/track/text';
import type { Streams } from '../streams/streams';
import { fitPoints } from './fit-points';
import { xmlPoints } from './xml-points';

/** One point that a watch wrote; NaN for what it did not. */
export interface TimedPoint {
  /** Seconds since some moment. */
  readonly atS: number;
  readonly latDeg: number;
  readonly lonDeg: number;
  readonly heightM: number;
  /** From the start, by the device itself. */
  readonly distanceM: number;
}

/** Takes points one after the other, false once it has enough. */
export type PointSink = (point: TimedPoint) => boolean;

/** A gap this long between two points is a pause, unless the runner moved on all the while. */
const PAUSE_S = 15;
const SLOWEST_MPS = 0.5;
const LEAST_POINTS = 30;
const LOWEST_M = -500;
const HIGHEST_M = 9000;

const hasPlace = ({ latDeg, lonDeg }: TimedPoint): boolean => !Number.isNaN(latDeg) && !Number.isNaN(lonDeg);

/** The way to each point: as the device measured it, else from place to place. */
function ways(points: readonly TimedPoint[]): number[] {
  const measured = points.filter(({ distanceM }) => distanceM > 0).length > points.length / 2;
  let m = 0;
  let last: TimedPoint | null = null;
  return points.map((point) => {
    if (measured) m = Math.max(m, point.distanceM || 0);
    else if (hasPlace(point)) {
      m += last === null ? 0 : haversineM(last.latDeg, last.lonDeg, point.latDeg, point.lonDeg);
      last = point;
    }
    return m;
  });
}

function heights(points: readonly TimedPoint[]): number[] | null {
  const first = points.find(({ heightM }) => heightM >= LOWEST_M && heightM <= HIGHEST_M);
  if (first === undefined) return null;
  let last = first.heightM;
  return points.map(({ heightM }) => {
    if (heightM >= LOWEST_M && heightM <= HIGHEST_M) last = heightM;
    return last;
  });
}

function moving(timeS: readonly number[], distanceM: readonly number[]): boolean[] {
  return timeS.map((s, i) => {
    const gapS = s - (timeS[i - 1] ?? s);
    const wayM = (distanceM[i] ?? 0) - (distanceM[i - 1] ?? distanceM[i] ?? 0);
    return gapS <= PAUSE_S || wayM / gapS >= SLOWEST_MPS;
  });
}

/**
 * The points of an activity file (FIT, GPX or TCX, unpacked) as streams, without cadence; null where it holds too few
 * that have a time, or no way between them. Never throws on any bytes; linear in their number.
 */
export function streamsOfFile(bytes: Uint8Array): Streams | null {
  const points: TimedPoint[] = [];
  const take: PointSink = (point) => {
    // A clock that jumps back was set anew: what it wrote before the jump cannot be put in order.
    const last = points.at(-1);
    if (!Number.isNaN(point.atS) && (last === undefined || point.atS > last.atS)) points.push(point);
    return points.length < MAX_POINTS;
  };
  if (isFit(bytes)) fitPoints(bytes, take);
  else xmlPoints(decodeText(bytes), take);
  const [first] = points;
  if (first === undefined || points.length < LEAST_POINTS) return null;
  const timeS = points.map(({ atS }) => atS - first.atS);
  const distanceM = ways(points);
  if (!((distanceM.at(-1) ?? 0) > 0)) return null;
  return {
    timeS,
    distanceM,
    altitudeM: heights(points),
    cadenceSpm: null,
    moving: moving(timeS, distanceM),
  };
}
