import { BlobReader, configure, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { FileProblem } from './details';

/** Why nothing of an export can be read. */
export type ExportProblem = 'no-table' | 'damaged' | 'too-large' | 'locked';

/** What was chosen, opened: its table, and the files of its activities one by one. */
export interface ExportSource {
  readonly table: Uint8Array;
  /** Whether any activity file came along. */
  readonly hasFiles: boolean;
  /** The file that the table names so, as it lies there; rejects with the signal's reason where it is told to stop. */
  file(name: string, signal: AbortSignal | undefined): Promise<Uint8Array | FileProblem>;
}

const TABLE = /(?:^|\/)activities\.csv$/i;
const ACTIVITY = /(?:^|\/)(activities\/[^/]{1,200})$/i;
/** Thirty years of rows with long descriptions. */
const MOST_TABLE_BYTES = 100_000_000;
/** A file of an activity as it lies in the archive, packed once or twice. */
const MOST_FILE_BYTES = 40_000_000;
/** More is no export of one person's, and the list alone would fill the memory. */
const MOST_ENTRIES = 200_000;

// Workers of the library's own are made of text, which the extension's policy forbids.
configure({ useWebWorkers: false });

class TooLarge extends Error {}

/** Unpacks one entry, up to so many bytes: what an archive says of its sizes proves nothing. */
async function contentOf(entry: FileEntry, mostBytes: number, signal?: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const sink = new WritableStream<Uint8Array>({
    write: (chunk) => {
      length += chunk.length;
      if (length > mostBytes) throw new TooLarge();
      chunks.push(chunk);
    },
  });
  try {
    await entry.getData(sink, signal ? { signal } : {});
  } catch (error) {
    signal?.throwIfAborted();
    throw length > mostBytes ? new TooLarge() : error;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** A file's name as the table gives it, whatever folder the export lies in. */
const nameInTable = (path: string): string | null => ACTIVITY.exec(path)?.[1]?.toLowerCase() ?? null;

async function openZip(file: Blob): Promise<ExportSource | ExportProblem> {
  const tables: FileEntry[] = [];
  const files = new Map<string, FileEntry>();
  try {
    let count = 0;
    for await (const entry of new ZipReader(new BlobReader(file)).getEntriesGenerator()) {
      if (++count > MOST_ENTRIES) return 'too-large';
      if (entry.directory || /(?:^|\/)__MACOSX\//.test(entry.filename)) continue;
      if (TABLE.test(entry.filename)) tables.push(entry);
      const name = nameInTable(entry.filename);
      if (name !== null) files.set(name, entry);
    }
  } catch {
    return 'damaged';
  }
  const [first] = tables.sort((a, b) => a.filename.length - b.filename.length);
  if (first === undefined) return 'no-table';
  if (first.encrypted) return 'locked';
  try {
    return {
      table: await contentOf(first, MOST_TABLE_BYTES),
      hasFiles: files.size > 0,
      file: async (name, signal) => {
        const entry = files.get(name.toLowerCase());
        if (entry === undefined) return 'missing';
        try {
          return await contentOf(entry, MOST_FILE_BYTES, signal);
        } catch (error) {
          signal?.throwIfAborted();
          return error instanceof TooLarge ? 'too-large' : 'damaged';
        }
      },
    };
  } catch (error) {
    return error instanceof TooLarge ? 'too-large' : 'damaged';
  }
}

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

async function openLoose(chosen: readonly File[]): Promise<ExportSource | ExportProblem> {
  const pathOf = (file: File) => file.webkitRelativePath || file.name;
  const [named] = chosen
    .filter((file) => TABLE.test(pathOf(file)))
    .sort((a, b) => pathOf(a).length - pathOf(b).length);
  const table = named ?? (chosen.length === 1 ? chosen[0] : undefined);
  if (table === undefined) return 'no-table';
  if (table.size > MOST_TABLE_BYTES) return 'too-large';
  // Files chosen one by one come without their folder, and so do those that are handed to a worker.
  const files = new Map(
    chosen
      .filter((file) => file !== table)
      .map((file) => [nameInTable(pathOf(file)) ?? `activities/${file.name.toLowerCase()}`, file]),
  );
  return {
    table: await bytesOf(table),
    hasFiles: files.size > 0,
    file: async (name) => {
      const file = files.get(name.toLowerCase());
      if (file === undefined) return 'missing';
      return file.size > MOST_FILE_BYTES ? 'too-large' : bytesOf(file).catch(() => 'damaged' as const);
    },
  };
}

/**
 * Opens what was chosen: the archive as it was downloaded, its table alone, or everything of its unpacked folder. An
 * archive is read by random access and is never in memory as a whole, and no entry of it beyond what such a file takes.
 */
export async function openExport(chosen: readonly File[]): Promise<ExportSource | ExportProblem> {
  const [first] = chosen;
  if (first === undefined) return 'no-table';
  try {
    const [a, b, c, d] = await bytesOf(first.slice(0, 4));
    const isZip = a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6));
    return chosen.length === 1 && isZip ? await openZip(first) : await openLoose(chosen);
  } catch {
    // The file was moved or taken away since it was chosen.
    return 'damaged';
  }
}
