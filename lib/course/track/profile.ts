import type { TrackMark } from '../types';
import { haversineM } from './geodesy';
import { type Relief, reliefOf } from './relief';
import { segmentsOf } from './segments';
import type { Track, TrackProfile } from './types';
import { wayOf } from './way';

const SPARSE_MEDIAN_M = 100;
const SPARSE_GAP_M = 1000;
const ROUGH_FROM = 1.35;
/** Start and finish nearer than this are one place. */
const LOOP_M = 200;
const LOOP_HEIGHT_M = 20;
const DRAWN_VALUES = 400;
/** Heights must stand on at least this share of the way, or they are missing. */
const COVERED_SHARE = 0.5;
/** Heights of places that are no neighbours and lie further apart than this do not tell what is between them. */
const JOINED_M = 500;
/** A level course still differs by a decimetre; a file whose heights do not has none. */
const CONSTANT_WITHIN_M = 0.05;
const ZERO_SHARE = 0.95;

/** A course that stays above this height never touches the sea: a zero in it is a receiver without a fix. */
const ABOVE_SEA_M = 20;

/** The way unrolled: where along it each height stands. */
interface Unrolled {
  readonly lengthM: number;
  readonly atM: number[];
  readonly heightM: number[];
  readonly spacingsM: number[];
  /** The way between one height of a line and the next. */
  readonly heightGapsM: number[];
  /** Of that way, what lies between heights that are near enough, or of neighbouring places, to be joined. */
  readonly coveredM: number;
}

function zerosAreMissing({ lines }: Track): boolean {
  const isHigh = (m: number) => m > ABOVE_SEA_M;
  return (
    lines.some(({ heightM }) => heightM.some(isHigh)) &&
    lines.every(({ heightM }) => heightM.every((m) => Number.isNaN(m) || m === 0 || isHigh(m)))
  );
}

function unroll(track: Track): Unrolled {
  const dropZeros = zerosAreMissing(track);
  const known = (heightM: number | undefined) =>
    heightM === undefined || (dropZeros && heightM === 0) ? Number.NaN : heightM;
  const atM: number[] = [];
  const heightM: number[] = [];
  const spacingsM: number[] = [];
  let lengthM = 0;
  const heightGapsM: number[] = [];
  let coveredM = 0;
  for (const line of track.lines) {
    let lastHeightAtM: number | null = null;
    for (let i = 0; i < line.latDeg.length; i++) {
      const height = known(line.heightM[i]);
      if (i > 0) {
        const from = i - 1;
        const step = haversineM(
          line.latDeg[from] ?? 0,
          line.lonDeg[from] ?? 0,
          line.latDeg[i] ?? 0,
          line.lonDeg[i] ?? 0,
        );
        lengthM += step;
        if (step > 0) spacingsM.push(step);
      }
      if (Number.isNaN(height)) continue;
      const gapM = lengthM - (lastHeightAtM ?? lengthM);
      if (gapM > 0) heightGapsM.push(gapM);
      if (gapM <= JOINED_M || !Number.isNaN(known(line.heightM[i - 1]))) coveredM += gapM;
      lastHeightAtM = lengthM;
      if (atM.at(-1) === lengthM) continue;
      atM.push(lengthM);
      heightM.push(height);
    }
  }
  return { lengthM, atM, heightM, spacingsM, heightGapsM, coveredM };
}

function median(values: readonly number[]): number {
  return Float64Array.from(values).sort()[Math.floor(values.length / 2)] ?? 0;
}

/** Which way the heights are missing, or null where they are there. */
function missingHeights({ lengthM, heightM, coveredM }: Unrolled): TrackMark | null {
  if (heightM.length < 2) return 'no-elevation';
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let zeros = 0;
  for (const height of heightM) {
    low = Math.min(low, height);
    high = Math.max(high, height);
    if (height === 0) zeros++;
  }
  if (high - low < CONSTANT_WITHIN_M || zeros > ZERO_SHARE * heightM.length) return 'constant-elevation';
  return coveredM < COVERED_SHARE * lengthM ? 'no-elevation' : null;
}

function loopHeightsDiffer({ lines }: Track, netM: number, lengthM: number): boolean {
  const start = lines[0];
  const finish = lines.at(-1);
  if (!start || !finish || lengthM < 4 * LOOP_M) return false;
  const apart = haversineM(
    start.latDeg[0] ?? 0,
    start.lonDeg[0] ?? 0,
    finish.latDeg.at(-1) ?? 0,
    finish.lonDeg.at(-1) ?? 0,
  );
  return apart < LOOP_M && Math.abs(netM) > LOOP_HEIGHT_M;
}

function rawGain(heightM: readonly number[]): number {
  return heightM.reduce((sum, height, i) => sum + Math.max(0, height - (heightM[i - 1] ?? height)), 0);
}

/** Of 21 recordings the gain of 20 lay so near to what their device wrote. */
const RECORDED_WITHIN = 0.1;
/** Of ten courses in the mountains the gain of all lay so near to the organiser's figure, that of seven within half. */
const DRAWN_WITHIN = 0.2;
/** Points 200 m apart lose an eighth of the climb, points 400 m apart a quarter. */
const SPARSE_LOSES = 0.4;
const LEAST_ERROR_M = 2;

/**
 * Between which values the true gain may lie: a sparse file misses hills, a rough one may hold anything up to its
 * raw sum.
 */
function gainRange(
  { gainM }: Relief,
  heightM: readonly number[],
  recorded: boolean,
  marks: readonly TrackMark[],
) {
  const within = recorded ? RECORDED_WITHIN : DRAWN_WITHIN;
  const above = marks.includes('sparse') ? SPARSE_LOSES : within;
  const low = Math.max(0, gainM * (1 - within) - LEAST_ERROR_M);
  const high = gainM * (1 + above) + LEAST_ERROR_M;
  return [low, marks.includes('rough') ? Math.max(high, rawGain(heightM)) : high] as const;
}

function drawnHeights({ heightsM, stepM }: Relief) {
  const last = heightsM.length - 1;
  const values = Math.min(DRAWN_VALUES, last + 1);
  const stride = last / (values - 1);
  const at = (place: number) => {
    const before = Math.min(Math.floor(place), last - 1);
    const from = heightsM[before] ?? 0;
    return from + ((heightsM[before + 1] ?? from) - from) * (place - before);
  };
  return {
    stepKm: (stride * stepM) / 1000,
    heightsM: Array.from({ length: values }, (_, i) => Math.round(10 * at(Math.min(last, i * stride))) / 10),
  };
}

/**
 * Measures a course file. Distance in kilometres by great circles on the mean sphere; gain, loss and net in
 * metres as {@link reliefOf} says, null where the file has no usable heights; segments from the same smoothed
 * heights. What weakens the file stands in `marks`, and `gainRangeM` says how far to trust its gain.
 */
export function profileTrack(track: Track): TrackProfile {
  const unrolled = unroll(track);
  const { fileName, device } = track;
  const distanceKm = unrolled.lengthM / 1000;
  const places = wayOf(track, distanceKm);
  const way = places ? { way: places } : {};
  const missing = missingHeights(unrolled);
  const sparse =
    median(unrolled.spacingsM) > SPARSE_MEDIAN_M ||
    median(unrolled.heightGapsM) > SPARSE_MEDIAN_M ||
    unrolled.spacingsM.some((spacing) => spacing > SPARSE_GAP_M) ||
    unrolled.atM.some((at, i) => at - (unrolled.atM[i - 1] ?? 0) > SPARSE_GAP_M);
  const marks: TrackMark[] = [
    ...(missing ? [missing] : []),
    ...(sparse ? (['sparse'] as const) : []),
    ...(track.truncated ? (['truncated'] as const) : []),
    ...(track.routeOnly ? (['route-only'] as const) : []),
  ];
  if (missing || !(unrolled.lengthM > 0)) {
    const none = { gainM: null, lossM: null, netM: null, gainRangeM: null, segments: null, elevation: null };
    return { fileName, distanceKm, ...none, marks, device, ...way };
  }

  const relief = reliefOf(unrolled.atM, unrolled.heightM, unrolled.lengthM, track.speedMps);
  if (relief.roughness > ROUGH_FROM) marks.push('rough');
  if (loopHeightsDiffer(track, relief.netM, unrolled.lengthM)) marks.push('loop-heights-differ');
  return {
    fileName,
    distanceKm,
    gainM: relief.gainM,
    lossM: relief.lossM,
    netM: relief.netM,
    gainRangeM: gainRange(relief, unrolled.heightM, track.speedMps !== null, marks),
    segments: segmentsOf(relief.heightsM, relief.stepM),
    elevation: drawnHeights(relief),
    marks,
    device,
    ...way,
  };
}
