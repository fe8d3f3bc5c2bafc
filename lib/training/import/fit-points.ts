import { type Definition, isFit, readDefinition, unsigned } from '../../course/track/fit';
import type { PointSink } from './points';

/** Numbers of the FIT profile: the message of a record, and its fields. */
const RECORD = 20;
const FIELD = { latitude: 0, longitude: 1, altitude: 2, distance: 5, enhancedAltitude: 78, timestamp: 253 };

const SEMICIRCLE_DEG = 180 / 2 ** 31;
const NO_PLACE = 0x7fffffff;

/** The moment of a message, in seconds: its own, or the last one and the five bits in its header. */
function momentOf(view: DataView, at: number, header: number, definition: Definition, last: number): number {
  const field = definition.fields.get(FIELD.timestamp);
  const own = field ? unsigned(view, at + field.offset, field.size, definition.littleEndian) : null;
  if (own !== null) return own;
  return header & 0x80 ? last + (((header & 0x1f) - (last & 0x1f) + 32) & 0x1f) : last;
}

function readRecord(view: DataView, at: number, { fields, littleEndian }: Definition, atS: number) {
  const value = (number: number): number | null => {
    const field = fields.get(number);
    return field ? unsigned(view, at + field.offset, field.size, littleEndian) : null;
  };
  const degrees = (number: number): number => {
    const field = fields.get(number);
    if (field?.size !== 4) return Number.NaN;
    const raw = view.getInt32(at + field.offset, littleEndian);
    return raw === NO_PLACE ? Number.NaN : raw * SEMICIRCLE_DEG;
  };
  const height = value(FIELD.enhancedAltitude) ?? value(FIELD.altitude);
  const centimetres = value(FIELD.distance);
  return {
    atS,
    latDeg: degrees(FIELD.latitude),
    lonDeg: degrees(FIELD.longitude),
    heightM: height === null ? Number.NaN : height / 5 - 500,
    distanceM: centimetres === null ? Number.NaN : centimetres / 100,
  };
}

/** Gives every record of a FIT file, in order; of a cut file those before the cut. Never throws. */
export function fitPoints(bytes: Uint8Array, take: PointSink): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let fileStart = 0;
  while (isFit(bytes.subarray(fileStart, fileStart + 64))) {
    const headerSize = bytes[fileStart] ?? 14;
    if (fileStart + headerSize > bytes.length) return;
    const stated = view.getUint32(fileStart + 4, true);
    const end = Math.min(stated === 0 ? bytes.length : fileStart + headerSize + stated, bytes.length);
    const definitions = new Map<number, Definition>();
    let moment = Number.NaN;
    let at = fileStart + headerSize;
    while (at < end) {
      const header = view.getUint8(at);
      if ((header & 0xc0) === 0x40) {
        const definition = readDefinition(view, at, end);
        if (!definition) return;
        definitions.set(header & 0x0f, definition.value);
        at = definition.next;
        continue;
      }
      const definition = definitions.get(header & 0x80 ? (header >> 5) & 0x03 : header & 0x0f);
      if (!definition || at + 1 + definition.size > end) return;
      moment = momentOf(view, at + 1, header, definition, moment);
      if (definition.global === RECORD && !take(readRecord(view, at + 1, definition, moment))) return;
      at += 1 + definition.size;
    }
    fileStart = end + 2;
  }
}
