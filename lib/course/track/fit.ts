import { belongsTo, type FitSession, sessionsOnFoot, sportOf, totalsOf } from './fit-sessions';
import { type Found, LineBuilder, MAX_POINTS, TooManyPoints } from './lines';
import type { DeviceTotals } from './types';

/** Global message and field numbers of the FIT profile, those that a course needs. */
const RECORD = 20;
const SESSION = 18;
const FIELD = {
  [RECORD]: { latitude: 0, longitude: 1, altitude: 2, enhancedAltitude: 78 },
  [SESSION]: { startTime: 2, sport: 5, timerTime: 8, totalDistance: 9, totalAscent: 22, totalDescent: 23 },
} as const;
/** In every message. */
const TIMESTAMP = 253;

const SEMICIRCLE_DEG = 180 / 2 ** 31;

export interface Definition {
  readonly global: number;
  readonly littleEndian: boolean;
  readonly size: number;
  /** Field number to its place in the message. */
  readonly fields: ReadonlyMap<number, { readonly offset: number; readonly size: number }>;
}

export interface FoundFit extends Found {
  readonly device: DeviceTotals | null;
  /** Mean over the time that the device's timer ran, metres per second. */
  readonly speedMps: number | null;
  /** Records without a position: the belt of a treadmill, or a run indoors. */
  readonly recordsWithoutPosition: number;
}

/** Whether the bytes begin with the header of a FIT file. */
export function isFit(bytes: Uint8Array): boolean {
  const size = bytes[0] ?? 0;
  return size >= 12 && size <= 64 && String.fromCharCode(...bytes.subarray(8, 12)) === '.FIT';
}

/** An unsigned value, or null where the file holds the mark for "no value" (all bits set). */
export function unsigned(view: DataView, at: number, size: number, littleEndian: boolean): number | null {
  if (size === 1) return view.getUint8(at) === 0xff ? null : view.getUint8(at);
  if (size === 2) {
    const value = view.getUint16(at, littleEndian);
    return value === 0xffff ? null : value;
  }
  if (size === 4) {
    const value = view.getUint32(at, littleEndian);
    return value === 0xffffffff ? null : value;
  }
  return null;
}

function degrees(view: DataView, at: number, size: number, littleEndian: boolean): number {
  if (size !== 4) return Number.NaN;
  const value = view.getInt32(at, littleEndian);
  return value === 0x7fffffff ? Number.NaN : value * SEMICIRCLE_DEG;
}

/** The places of the records in columns: which of them count is known only at the end of the file. */
interface Records {
  readonly atS: number[];
  readonly latDeg: number[];
  readonly lonDeg: number[];
  readonly heightM: number[];
}

/**
 * Reads a FIT file (also several in a row): positions and heights of the records, and the totals of the
 * sessions; of a file with several sports only what is on foot. Both byte orders, compressed time stamps and developer fields are stepped over correctly.
 * A cut file gives what stood before the cut. Never throws on any bytes but {@link TooManyPoints}.
 */
export function readFit(bytes: Uint8Array): FoundFit {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records: Records = { atS: [], latDeg: [], lonDeg: [], heightM: [] };
  const sessions: FitSession[] = [];
  let clockS = Number.NaN;
  let truncated = false;
  let recordsWithoutPosition = 0;

  const readRecord = (at: number, { fields, littleEndian }: Definition) => {
    const { latitude, longitude, altitude, enhancedAltitude } = FIELD[RECORD];
    const lat = fields.get(latitude);
    const lon = fields.get(longitude);
    const latDeg = lat ? degrees(view, at + lat.offset, lat.size, littleEndian) : Number.NaN;
    const lonDeg = lon ? degrees(view, at + lon.offset, lon.size, littleEndian) : Number.NaN;
    if (Number.isNaN(latDeg) || Number.isNaN(lonDeg)) {
      recordsWithoutPosition++;
      return;
    }
    let raw: number | null = null;
    for (const number of [enhancedAltitude, altitude]) {
      const field = fields.get(number);
      if (field && raw === null) raw = unsigned(view, at + field.offset, field.size, littleEndian);
    }
    if (records.atS.length >= MAX_POINTS) throw new TooManyPoints();
    records.atS.push(clockS);
    records.latDeg.push(latDeg);
    records.lonDeg.push(lonDeg);
    records.heightM.push(raw === null ? Number.NaN : raw / 5 - 500);
  };

  const readSession = (at: number, { fields, littleEndian }: Definition) => {
    const value = (number: number) => {
      const field = fields.get(number);
      return field ? unsigned(view, at + field.offset, field.size, littleEndian) : null;
    };
    const { startTime, sport, timerTime, totalDistance, totalAscent, totalDescent } = FIELD[SESSION];
    const milliseconds = value(timerTime);
    const centimetres = value(totalDistance);
    sessions.push({
      startS: value(startTime),
      timerS: milliseconds === null ? null : milliseconds / 1000,
      distanceKm: centimetres === null ? null : centimetres / 100_000,
      gainM: value(totalAscent),
      lossM: value(totalDescent),
      sport: sportOf(value(sport)),
    });
  };

  let fileStart = 0;
  while (isFit(bytes.subarray(fileStart, fileStart + 64))) {
    const headerSize = bytes[fileStart] ?? 14;
    if (fileStart + headerSize > bytes.length) break;
    const stated = view.getUint32(fileStart + 4, true);
    // Some devices leave the size at zero when the battery dies: then all that follows is data.
    const dataEnd = stated === 0 ? bytes.length : fileStart + headerSize + stated;
    const end = Math.min(dataEnd, bytes.length);
    if (stated === 0 || dataEnd > bytes.length) truncated = true;

    const definitions = new Map<number, Definition>();
    let at = fileStart + headerSize;
    while (at < end) {
      const header = view.getUint8(at);
      if ((header & 0xc0) === 0x40) {
        const definition = readDefinition(view, at, end);
        if (!definition) {
          truncated = true;
          break;
        }
        definitions.set(header & 0x0f, definition.value);
        at = definition.next;
        continue;
      }
      const local = header & 0x80 ? (header >> 5) & 0x03 : header & 0x0f;
      const definition = definitions.get(local);
      if (!definition || at + 1 + definition.size > end) {
        truncated = true;
        break;
      }
      clockS = clockAt(view, at + 1, definition, header, clockS);
      if (definition.global === RECORD) readRecord(at + 1, definition);
      else if (definition.global === SESSION) readSession(at + 1, definition);
      at += 1 + definition.size;
    }
    if (truncated) break;
    fileStart = end + 2;
  }

  const chosen = sessionsOnFoot(sessions);
  return {
    lines: linesOf(records, belongsTo(chosen, sessions)),
    routeOnly: false,
    truncated,
    singlePlaces: 0,
    ...totalsOf(chosen),
    recordsWithoutPosition,
  };
}

function linesOf({ atS, latDeg, lonDeg, heightM }: Records, counts: (atS: number) => boolean) {
  const builder = new LineBuilder();
  for (const [i, at] of atS.entries()) {
    if (counts(at)) builder.add(latDeg[i] ?? Number.NaN, lonDeg[i] ?? Number.NaN, heightM[i] ?? Number.NaN);
    else builder.startLine();
  }
  return builder.lines();
}

/** The device's clock in seconds after a message: its own time stamp, or the five low bits in a compressed header. */
function clockAt(
  view: DataView,
  at: number,
  { fields, littleEndian }: Definition,
  header: number,
  clockS: number,
): number {
  const field = fields.get(TIMESTAMP);
  const stamp = field ? unsigned(view, at + field.offset, field.size, littleEndian) : null;
  if (stamp !== null) return stamp;
  if (!(header & 0x80) || Number.isNaN(clockS)) return clockS;
  return clockS + (((header & 0x1f) - clockS) & 0x1f);
}

/** Reads a definition message at `at`; null where it does not fit before `end`. */
export function readDefinition(
  view: DataView,
  at: number,
  end: number,
): { value: Definition; next: number } | null {
  if (at + 6 > end) return null;
  const hasDeveloperFields = (view.getUint8(at) & 0x20) !== 0;
  const littleEndian = view.getUint8(at + 2) === 0;
  const global = view.getUint16(at + 3, littleEndian);
  const count = view.getUint8(at + 5);
  let next = at + 6;
  if (next + 3 * count > end) return null;
  const fields = new Map<number, { offset: number; size: number }>();
  let size = 0;
  for (let i = 0; i < count; i++, next += 3) {
    const fieldSize = view.getUint8(next + 1);
    fields.set(view.getUint8(next), { offset: size, size: fieldSize });
    size += fieldSize;
  }
  if (hasDeveloperFields) {
    if (next >= end) return null;
    const developerCount = view.getUint8(next);
    next += 1;
    if (next + 3 * developerCount > end) return null;
    for (let i = 0; i < developerCount; i++, next += 3) size += view.getUint8(next + 1);
  }
  return { value: { global, littleEndian, size, fields }, next };
}
