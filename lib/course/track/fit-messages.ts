/** In every message. */
const TIMESTAMP = 253;

const SEMICIRCLE_DEG = 180 / 2 ** 31;
const NO_PLACE = 0x7fffffff;

interface Definition {
  readonly global: number;
  readonly littleEndian: boolean;
  readonly size: number;
  /** Field number to its place in the message. */
  readonly fields: ReadonlyMap<number, { readonly offset: number; readonly size: number }>;
}

/** One message of a FIT file, where it lies. */
export interface FitMessage {
  readonly view: DataView;
  /** Where its fields begin. */
  readonly at: number;
  readonly definition: Definition;
  /** The device's clock in seconds, of the message itself or of the last one that had a time; NaN before that. */
  readonly clockS: number;
}

/** Whether the bytes begin with the header of a FIT file. */
export function isFit(bytes: Uint8Array): boolean {
  const size = bytes[0] ?? 0;
  return size >= 12 && size <= 64 && String.fromCharCode(...bytes.subarray(8, 12)) === '.FIT';
}

/** An unsigned value, or null where the file holds the mark for "no value" (all bits set). */
function unsigned(view: DataView, at: number, size: number, littleEndian: boolean): number | null {
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

/** The value of an unsigned field; null where the message has none. */
export function fieldOf({ view, at, definition }: FitMessage, number: number): number | null {
  const field = definition.fields.get(number);
  return field ? unsigned(view, at + field.offset, field.size, definition.littleEndian) : null;
}

/** A latitude or longitude in degrees; NaN where the message has none. */
export function degreesOf({ view, at, definition }: FitMessage, number: number): number {
  const field = definition.fields.get(number);
  if (field?.size !== 4) return Number.NaN;
  const value = view.getInt32(at + field.offset, definition.littleEndian);
  return value === NO_PLACE ? Number.NaN : value * SEMICIRCLE_DEG;
}

/** Metres above the sea of a stored height; NaN where there is none. */
export const metresOf = (stored: number | null): number => (stored === null ? Number.NaN : stored / 5 - 500);

/**
 * Visits every message of a FIT file (also several in a row), in order, until the visitor says false. Both byte orders,
 * compressed time stamps and developer fields are stepped over correctly. Tells whether the file ends before its end;
 * what stood before the cut was visited. Never throws by itself.
 */
export function eachMessage(bytes: Uint8Array, visit: (message: FitMessage) => boolean): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let clockS = Number.NaN;
  let truncated = false;
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
      if (!visit({ view, at: at + 1, definition, clockS })) return truncated;
      at += 1 + definition.size;
    }
    if (truncated) break;
    fileStart = end + 2;
  }
  return truncated;
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
function readDefinition(view: DataView, at: number, end: number): { value: Definition; next: number } | null {
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
