import { fileProblem } from '../../components/plan/file';
import { profileTrack } from '../../lib/course/track/profile';
import { MAX_BYTES, readTrack } from '../../lib/course/track/read';
import type { TrackProfile } from '../../lib/course/track/types';
import { type Message, msg } from '../../lib/words';

/** From a dropped or chosen file to its profile, or to one sentence that says why not. Never throws. */
export async function openCourseFile(file: File): Promise<{ track: TrackProfile } | { problem: Message }> {
  const refused = fileProblem(file, MAX_BYTES);
  if (refused) return { problem: refused };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { problem: msg('pages.file.unreadable', { file: file.name }) };
  }
  const read = readTrack(bytes, file.name);
  // Seen by the benchmark and in a profiler: from here on it is the plan's own time.
  performance.mark('course-parsed');
  return 'problem' in read ? read : { track: profileTrack(read.track) };
}
