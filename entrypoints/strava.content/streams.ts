import type { CloserAnswer } from '../../components/activity/Closer';
import type { PageReading } from '../../lib/page/reading';
import { ask } from '../../lib/platform/messages';

const TYPES = ['time', 'distance', 'altitude', 'cadence', 'moving'];
/** A day of seconds in five lists. */
const MOST_CHARS = 12_000_000;

/**
 * Asks the site for the points of the run on screen, on the runner's click and once; the background reads them. Where
 * the page's policy forbids the request (Firefox) or anything else fails, a sentence.
 */
export async function lookCloser(reading: PageReading): Promise<CloserAnswer> {
  const id = /^\/activities\/(\d{1,20})/.exec(location.pathname)?.[1];
  const url = new URL(`/activities/${id ?? ''}/streams`, location.origin);
  for (const type of TYPES) url.searchParams.append('stream_types[]', type);
  let text: string;
  try {
    const response = await fetch(url, {
      credentials: 'same-origin',
      headers: { 'X-Requested-With': 'XMLHttpRequest' },
    });
    if (!response.ok) return problem('streams-failed');
    text = await response.text();
  } catch {
    return problem('streams-blocked');
  }
  if (text.length > MOST_CHARS) return problem('streams-failed');
  const reply = await ask({ type: 'streams', json: text, reading });
  if (reply?.type !== 'streams') return problem('streams-failed');
  return reply.view === null ? { problem: reply.problem } : { view: reply.view };
}

async function problem(kind: 'streams-blocked' | 'streams-failed'): Promise<CloserAnswer> {
  const reply = await ask({ type: 'words', problem: kind, host: location.host });
  return { problem: reply?.type === 'words' ? reply.text : '' };
}
