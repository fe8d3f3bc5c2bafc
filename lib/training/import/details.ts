import { isGzip, unpack } from '../../course/track/archive';
import { profileTrack } from '../../course/track/profile';
import { readTrack } from '../../course/track/read';
import type { LoggedRun } from '../../runner/run-log';
import { cellsOf } from '../streams/cells';
import type { Streams } from '../streams/streams';
import { streamsOfFile } from './points';

/** Why nothing was taken from the file of a run. */
export type FileProblem = 'missing' | 'too-large' | 'damaged' | 'no-times' | 'other-distance';

/** What the file of one run is asked for: what its row lacks, and splits where the run is recent. */
export interface Wanted {
  readonly splits: boolean;
  readonly climb: boolean;
  readonly movingTime: boolean;
}

/** Unpacked: a day of running in GPX, with everything that a watch can write, stays below it. */
const MOST_FILE_BYTES = 40_000_000;

const SPLIT_M = 1000;

const rounded = (value: number, step: number): number => Math.round(value / step) * step;

function splitsOf(streams: Streams): LoggedRun['splits'] {
  const cells = cellsOf(streams, SPLIT_M);
  // A kilometre with a stop in it takes the pace of the one before: a traffic light says nothing of the legs.
  let last = cells.find(({ paceSPerKm }) => paceSPerKm !== null)?.paceSPerKm ?? null;
  return cells.flatMap(({ paceSPerKm, netM }) => {
    last = paceSPerKm ?? last;
    if (last === null) return [];
    return [{ lengthKm: 1, paceSPerKm: rounded(last, 1), netM: netM === null ? null : rounded(netM, 1) }];
  });
}

function movingTimeOf({ timeS, moving }: Streams): number {
  return timeS.reduce(
    (sum, s, i) => (i === 0 || moving?.[i] === false ? sum : sum + s - (timeS[i - 1] ?? s)),
    0,
  );
}

/** Climb and descent: as the device wrote them, else by the heights of its points. */
function climbOf(bytes: Uint8Array, name: string): Pick<LoggedRun, 'gainM' | 'lossM'> {
  const read = readTrack(bytes, name);
  if ('problem' in read) return { gainM: null, lossM: null };
  const { device } = read.track;
  if (device?.gainM != null && device.lossM != null) return { gainM: device.gainM, lossM: device.lossM };
  const { gainM, lossM } = profileTrack(read.track);
  return {
    gainM: gainM === null ? null : rounded(gainM, 1),
    lossM: lossM === null ? null : rounded(lossM, 1),
  };
}

/** The file unpacked where it is packed. */
function unpacked(bytes: Uint8Array, name: string): Uint8Array | FileProblem {
  if (bytes.length > MOST_FILE_BYTES) return 'too-large';
  if (!isGzip(bytes)) return bytes;
  const inner = unpack(bytes, name, MOST_FILE_BYTES);
  if (typeof inner === 'string') return inner === 'too-large' ? 'too-large' : 'damaged';
  return inner[0]?.bytes ?? 'damaged';
}

/**
 * A run with what its file (FIT, GPX or TCX, also in a gzip) adds to it: what the row of the export lacks, and splits of
 * 1 km with their net change of height. Never throws on any bytes.
 */
export function withDetails(
  run: LoggedRun,
  wanted: Wanted,
  packed: Uint8Array,
  name: string,
): { readonly run: LoggedRun; readonly measuredKm: number } | FileProblem {
  const bytes = unpacked(packed, name);
  if (typeof bytes === 'string') return bytes;
  const streams = streamsOfFile(bytes);
  if (streams === null) return 'no-times';
  const climb = wanted.climb && run.sport !== 'treadmill' ? climbOf(bytes, name.replace(/\.gz$/i, '')) : null;
  return {
    measuredKm: (streams.distanceM.at(-1) ?? 0) / 1000,
    run: {
      ...run,
      movingTimeS: run.movingTimeS ?? (wanted.movingTime ? movingTimeOf(streams) : null),
      gainM: run.gainM ?? climb?.gainM ?? null,
      lossM: run.lossM ?? climb?.lossM ?? null,
      splits: wanted.splits ? splitsOf(streams) : run.splits,
    },
  };
}
