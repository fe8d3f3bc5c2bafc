import { Gunzip, Inflate } from 'fflate';

/** A file inside an archive, still packed. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: Uint8Array;
}

export interface Unpacked {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why there is nothing to read: no course file in it, a kind of packing not known, too much, or broken. */
export type ArchiveProblem = 'no-course' | 'cannot-unpack' | 'too-large' | 'damaged';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const MOST_ENTRIES = 2000;
/** As many course files of one archive are tried. */
const MOST_TRIED = 8;
/** So much is fed at once that what comes out, a thousand times as much at most, still fits into memory. */
const FEED = 16_384;
/** A block that is stored whole takes four feeds; what then gives nothing is at its end. */
const MOST_FED_FOR_NOTHING = 6;

const COURSE_FILE = /\.(?:kml|gpx|tcx|fit|geojson|json)$/i;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

class TooLarge extends Error {}

/**
 * Inflates up to `mostBytes`, a little at a time, so that a bomb stops where the limit stands and not where the
 * memory ends. What came out before a break is kept.
 */
function inflate(stream: Inflate | Gunzip, packed: Uint8Array, mostBytes: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let fedForNothing = 0;
  stream.ondata = (chunk: Uint8Array) => {
    length += chunk.length;
    if (length > mostBytes) throw new TooLarge();
    if (chunk.length > 0) fedForNothing = 0;
    chunks.push(chunk);
  };
  try {
    for (let at = 0; at < packed.length && fedForNothing < MOST_FED_FOR_NOTHING; at += FEED) {
      fedForNothing++;
      stream.push(packed.subarray(at, at + FEED), false);
    }
    stream.push(new Uint8Array(), true);
  } catch (error) {
    if (error instanceof TooLarge) throw error;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function nameOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 1000));
}

/** The archive's own list, at its end; null where it is cut off. */
function listed(bytes: Uint8Array, view: DataView): Entry[] | null {
  let end = bytes.length - 22;
  const furthest = Math.max(0, end - 0xffff);
  while (end >= furthest && view.getUint32(end, true) !== END) end--;
  if (end < furthest) return null;
  const entries: Entry[] = [];
  const count = Math.min(MOST_ENTRIES, view.getUint16(end + 10, true));
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) break;
    const nameLength = view.getUint16(at + 28, true);
    const size = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    if (local + 30 <= bytes.length && view.getUint32(local, true) === LOCAL) {
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      entries.push({
        name,
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
        packed: bytes.subarray(from, Math.min(bytes.length, from + size)),
      });
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** File after file from the start, for an archive whose end is missing. */
function found(bytes: Uint8Array, view: DataView): Entry[] {
  const entries: Entry[] = [];
  let at = 0;
  while (at + 30 <= bytes.length && entries.length < MOST_ENTRIES && view.getUint32(at, true) === LOCAL) {
    const flags = view.getUint16(at + 6, true);
    const nameLength = view.getUint16(at + 26, true);
    const from = at + 30 + nameLength + view.getUint16(at + 28, true);
    // Where the size is only told after the file, it is taken to reach to the end: inflating ends by itself.
    const size = flags & 8 ? bytes.length : view.getUint32(at + 18, true);
    entries.push({
      name: nameOf(bytes.subarray(at + 30, at + 30 + nameLength)),
      method: view.getUint16(at + 8, true),
      encrypted: (flags & 1) !== 0,
      packed: bytes.subarray(from, Math.min(bytes.length, from + size)),
    });
    at = from + size;
  }
  return entries;
}

/** A KMZ's course is its first KML file, by custom "doc.kml"; copies that a Mac leaves behind are none. */
function courseFiles(entries: readonly Entry[]): Entry[] {
  const rank = ({ name }: Entry) => (/^doc\.kml$/i.test(name) ? 0 : /\.kml$/i.test(name) ? 1 : 2);
  return entries
    .filter(({ name }) => COURSE_FILE.test(name) && !/(?:^|\/)(?:__MACOSX|\.)/.test(name))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST_TRIED);
}

/**
 * The course files of a zip archive (KMZ too) or the one file of a gzip, unpacked, the likeliest first, of
 * `mostBytes` together at most. Never throws on any bytes; a cut archive gives what stood before the cut.
 */
export function unpack(bytes: Uint8Array, name: string, mostBytes: number): Unpacked[] | ArchiveProblem {
  try {
    if (isGzip(bytes)) {
      const inner = inflate(new Gunzip(), bytes, mostBytes);
      return inner.length > 0 ? [{ name: name.replace(/\.gz$/i, ''), bytes: inner }] : 'damaged';
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries = listed(bytes, view) ?? found(bytes, view);
    if (entries.length === 0) return 'damaged';
    const candidates = courseFiles(entries);
    if (candidates.length === 0) return 'no-course';
    const readable = candidates.filter(
      ({ method, encrypted }) => !encrypted && (method === 0 || method === 8),
    );
    if (readable.length === 0) return 'cannot-unpack';
    let left = mostBytes;
    const unpacked: Unpacked[] = [];
    for (const entry of readable) {
      if (entry.method === 0 && entry.packed.length > left) throw new TooLarge();
      const inner = entry.method === 0 ? entry.packed : inflate(new Inflate(), entry.packed, left);
      left -= inner.length;
      if (inner.length > 0) unpacked.push({ name: entry.name, bytes: inner });
    }
    return unpacked.length > 0 ? unpacked : 'damaged';
  } catch (error) {
    return error instanceof TooLarge ? 'too-large' : 'damaged';
  }
}
