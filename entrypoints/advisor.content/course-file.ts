import { ask } from '../../lib/platform/messages';

/** The most that a linked course file may weigh; the reader itself refuses more than this too. */
const MOST_BYTES = 40_000_000;

export type FetchedCourse = { trackId: string } | { problem: string };

/**
 * Fetches a course file from the page's own origin, on the runner's click, and has the background read it.
 * Where the page's policy forbids the request (Firefox) or anything else fails, a sentence for the runner.
 */
export async function fetchCourse(href: string): Promise<FetchedCourse> {
  const url = new URL(href, location.href);
  if (url.origin !== location.origin) return problem('fetch-failed', url);
  let bytes: Uint8Array | null;
  try {
    const response = await fetch(url, { credentials: 'same-origin' });
    if (!response.ok) return problem('fetch-failed', url);
    bytes = await readCapped(response);
  } catch {
    return problem('fetch-blocked', url);
  }
  if (bytes === null) return problem('too-large', url);
  const name = decodeURIComponentSafely(url.pathname.split('/').pop() ?? '');
  const reply = await ask({ type: 'course-file', name: name.slice(0, 500), base64: toBase64(bytes) });
  if (reply?.type !== 'course-file') return problem('fetch-failed', url);
  if (reply.trackId !== null) return { trackId: reply.trackId };
  return reply.problem === null ? problem('fetch-failed', url) : { problem: reply.problem };
}

async function problem(
  kind: 'fetch-blocked' | 'fetch-failed' | 'too-large',
  url: URL,
): Promise<FetchedCourse> {
  const reply = await ask({ type: 'words', problem: kind, host: url.host });
  return { problem: reply?.type === 'words' ? reply.text : '' };
}

/** The body, or null as soon as it proves to be more than the cap: a stream without end must end here. */
async function readCapped(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** In pieces, because a whole file as arguments of one call would overflow the stack. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
