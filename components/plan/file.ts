import { type Message, msg } from '../../lib/words';

/** What the file dialog offers; a file that is dropped is judged by its content. */
export const COURSE_FILE_TYPES = '.gpx,.tcx,.fit,.kml,.kmz,.geojson,.json,.zip,.gz';

/**
 * What speaks against opening a file at all, by its size alone, so that a huge one is refused before a byte of
 * it is read; null where nothing does. `mostBytes` is the reader's own limit.
 */
export function fileProblem(file: { name: string; size: number }, mostBytes: number): Message | null {
  if (file.size === 0) return msg('pages.file.empty', { file: file.name });
  if (file.size > mostBytes) {
    return msg('pages.file.too-large', {
      file: file.name,
      mb: Math.ceil(file.size / 1e6),
      mostMb: Math.floor(mostBytes / 1e6),
    });
  }
  return null;
}

const ENDING = new RegExp(`(?:${COURSE_FILE_TYPES.replaceAll('.', '\\.').replaceAll(',', '|')})$`, 'i');

/** What a race is called that is known from its file alone: the file's name without its endings, ".gpx.gz" too. */
export function nameOfFile(fileName: string): string {
  const bare = fileName.replace(ENDING, '').replace(ENDING, '').trim();
  return bare === '' ? fileName : bare;
}

/** Shortest race that a plan is made for, and the longest. */
export const LEAST_KM = 1;
export const MOST_KM = 350;

/**
 * A distance as a person types it, with a point or a comma, in the unit of the field; null where it is no number
 * or no race distance. Returns kilometres.
 */
export function parseDistanceKm(text: string, kmPerUnit: number): number | null {
  const trimmed = text.trim();
  if (!/^\d{1,4}(?:[.,]\d{1,4})?$/.test(trimmed)) return null;
  const km = Number(trimmed.replace(',', '.')) * kmPerUnit;
  return km >= LEAST_KM && km <= MOST_KM ? km : null;
}
