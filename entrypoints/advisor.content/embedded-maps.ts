import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { type EmbeddedCourse, embedAt } from '../../lib/page/embeds/frame';
import { ask } from '../../lib/platform/messages';

/** More maps than this on one page are a catalogue. */
const MOST_MAPS = 12;
/** How often the frames of one address are asked: a page may load frames without end. */
const MOST_QUESTIONS = 12;
/** Frames that load together are asked together. */
const TOGETHER_MS = 100;
/** A frame that has no figures yet may still be drawing them: it is asked again after each of these. */
const AGAIN_AFTER_MS = [1500, 6000];
/** A map further off than this is another course's. */
const OTHER_COURSE = 0.15;
/** Where site builders put what an organiser pasted: a frame of theirs, with the map's frame in it. */
const WRAPPER =
  /^https:\/\/(?:[\w-]+\.)*(?:filesusr\.com|usrfiles\.com|googleusercontent\.com|embedly\.com)\//;

export interface EmbeddedMaps {
  /** Asks the course maps that stand in the page now, and those that load later; called only where a card stands. */
  look(): void;
  /** What those that still stand there have said. */
  courses(): EmbeddedCourse[];
  /** Where the shape of the course of this length is kept; null where no map told it. */
  trackFor(km: number | null): string | null;
  /** Forgets what was said: the page is another. */
  clear(): void;
}

/** Asks the course maps in this page's frames, through the background, what they say; `learnt` where one said more. */
export function embeddedMaps(ctx: ContentScriptContext, learnt: () => void): EmbeddedMaps {
  let said: EmbeddedCourse[] = [];
  let questions = 0;
  let waiting = false;
  let met = new WeakSet<Element>();

  const frames = () =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => embedAt(src) !== null || WRAPPER.test(src));

  const askSoon = (afterMs: number) => {
    if (waiting) return;
    waiting = true;
    // Not the context's own timer, which leaves a listener behind each time.
    setTimeout(() => {
      waiting = false;
      if (!ctx.isInvalid) void question();
    }, afterMs);
  };

  const question = async () => {
    const standing = frames().length;
    if (standing === 0 || questions >= MOST_QUESTIONS) return;
    questions += 1;
    const address = location.href;
    const reply = await ask({ type: 'read-maps', frames: standing });
    if (ctx.isInvalid || reply?.type !== 'maps' || location.href !== address) return;
    const fresh = reply.courses.filter((course) => !said.some((known) => isSame(known, course)));
    said = [...said, ...fresh].slice(0, MOST_MAPS);
    if (fresh.length > 0) learnt();
    const again = AGAIN_AFTER_MS[questions - 1];
    if (again !== undefined && said.length < standing) askSoon(again);
  };

  const courses = () => {
    const standing = frames();
    const wrapped = standing.some(({ src }) => WRAPPER.test(src));
    const here = standing.map(({ src }) => embedAt(src));
    return said.filter((course) => wrapped || here.some((one) => one !== null && isSame(one, course)));
  };

  return {
    look: () => {
      const fresh = frames().filter((frame) => !met.has(frame));
      for (const frame of fresh) {
        met.add(frame);
        ctx.addEventListener(frame, 'load', () => askSoon(TOGETHER_MS));
      }
      if (fresh.length > 0) askSoon(0);
    },
    courses,
    trackFor: (km) => {
      const off = (course: EmbeddedCourse) => (km === null ? 0 : Math.abs(course.km - km) / km);
      const [best] = courses()
        .filter((course) => course.trackId !== undefined && off(course) <= OTHER_COURSE)
        .sort((a, b) => off(a) - off(b));
      return best?.trackId ?? null;
    },
    clear: () => {
      said = [];
      questions = 0;
      met = new WeakSet();
    },
  };
}

type Named = Pick<EmbeddedCourse, 'kind' | 'id'>;

const isSame = (one: Named, other: Named): boolean => one.kind === other.kind && one.id === other.id;
