import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { EmbeddedCourseSchema } from '../page/embeds/embedded';
import { type EmbeddedCourse, embedAt } from '../page/embeds/frame';
import { MOST_PLACES, type Places } from '../page/embeds/places';
import { MAP_READ, READ_MAP } from './embed-frame';

/** A frame that has not answered by then has not loaded, or is none of ours. */
const PATIENCE_MS = 600;
/** More maps than this on one page are a catalogue. */
const MOST_MAPS = 12;

const AnswerSchema = v.object({
  type: v.literal(MAP_READ),
  question: v.string(),
  course: v.nullable(EmbeddedCourseSchema),
  places: v.nullable(v.pipe(v.array(v.nullable(v.number())), v.maxLength(3 * MOST_PLACES + 3))),
});

export interface AskedMap {
  readonly course: EmbeddedCourse;
  readonly places: Places | null;
}

/**
 * Asks the course maps in the frames of a tab what they say, and gives their answers once `expected` frames have
 * answered or none does any more. An answer counts only from a frame of that tab, at the address of the map that it
 * speaks of, to this very question. Never throws.
 */
export function askMaps(tabId: number, expected: number): Promise<AskedMap[]> {
  const question = crypto.randomUUID();
  const answered = new Map<number, AskedMap | null>();
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(patience);
      browser.runtime.onMessage.removeListener(listener);
      resolve([...answered.values()].filter((map) => map !== null).slice(0, MOST_MAPS));
    };
    const listener = (data: unknown, sender: Runtime.MessageSender): undefined => {
      const from = embedAt(sender.url ?? '');
      if (sender.id !== browser.runtime.id || sender.tab?.id !== tabId || !sender.frameId || !from) return;
      const answer = v.safeParse(AnswerSchema, data);
      if (!answer.success || answer.output.question !== question) return;
      const { course, places } = answer.output;
      const own = course?.kind === from.kind && course.id === from.id;
      answered.set(sender.frameId, own ? { course, places } : null);
      if (answered.size >= expected) finish();
    };
    const patience = setTimeout(finish, PATIENCE_MS);
    browser.runtime.onMessage.addListener(listener);
    browser.tabs.sendMessage(tabId, { type: READ_MAP, question }).catch(() => {
      // No frame of the tab listens: the time above runs out.
    });
  });
}
