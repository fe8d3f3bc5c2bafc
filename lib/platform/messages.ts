import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import type { CardView } from '../advice/card-view';
import type { StreamsView } from '../advice/training/streams-view';
import type { TrainingView } from '../advice/training/view';
import { TERRAINS } from '../course/types';
import { MUSCLES } from '../muscles';
import { EmbeddedCourseSchema } from '../page/embeds/embedded';
import { LogReadingSchema } from '../page/log-reading';
import { PageOutlineSchema } from '../page/outline-schema';
import { type PageReading, PageReadingSchema } from '../page/reading';
import { CorrectionChangeSchema, type PageCorrection, PageCorrectionSchema } from '../runner/corrections';
import { CrampPlaceSchema, SIDES } from '../runner/diary';

const chosenKm = v.nullable(v.pipe(v.number(), v.finite()));
const chosenTerrain = v.nullable(v.picklist(TERRAINS));
const trackId = v.nullable(v.string());
/** What they corrected: goes by what is stored, but in a private window, where nothing is. */
const correction = v.nullable(PageCorrectionSchema);

/** What the runner has picked on a card. */
const PicksSchema = v.object({ chosenKm, chosenTerrain, trackId, correction });
export type Picks = v.InferOutput<typeof PicksSchema>;

// Spelt out: entries spread from another schema would keep every schema, and valibot, in the page's script.
const CardStateSchema = v.object({
  reading: PageReadingSchema,
  chosenKm,
  chosenTerrain,
  trackId,
  correction,
});
export type CardState = v.InferOutput<typeof CardStateSchema>;

const EmbeddedCoursesSchema = v.pipe(v.array(EmbeddedCourseSchema), v.maxLength(12));

/** What may become of a request that the runner asked for: of a course file, or of a run's points. */
const FETCH_PROBLEMS = [
  'fetch-blocked',
  'fetch-failed',
  'too-large',
  'streams-blocked',
  'streams-failed',
] as const;
export type FetchProblem = (typeof FETCH_PROBLEMS)[number];

/** From a content script to the background. A page can reach a content script's process, so each is parsed. */
export const RequestSchema = v.variant('type', [
  v.object({
    type: v.literal('look'),
    outline: PageOutlineSchema,
    /** What the course maps in the page's frames have said. */
    embedded: EmbeddedCoursesSchema,
    /** The runner asked for the card here: it comes whatever the page is, and on a site that it was hidden on. */
    asked: v.boolean(),
    picks: PicksSchema,
  }),
  v.object({ type: v.literal('card'), state: CardStateSchema }),
  /** Asks what the course maps in so many frames of the page say. */
  v.object({ type: v.literal('read-maps'), frames: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  v.object({
    type: v.literal('course-file'),
    name: v.pipe(v.string(), v.maxLength(500)),
    base64: v.string(),
  }),
  v.object({
    type: v.literal('words'),
    problem: v.picklist(FETCH_PROBLEMS),
    host: v.string(),
  }),
  v.object({ type: v.literal('save-race'), state: CardStateSchema }),
  v.object({ type: v.literal('unsave-race') }),
  v.object({ type: v.literal('hide-host') }),
  v.object({
    type: v.literal('prefer'),
    collapsed: v.optional(v.boolean()),
    side: v.optional(v.picklist(['left', 'right'])),
    usualDistanceKm: v.optional(v.number()),
  }),
  v.object({ type: v.literal('correct'), state: CardStateSchema, change: CorrectionChangeSchema }),
  v.object({ type: v.literal('report'), state: CardStateSchema }),
  v.object({ type: v.literal('open-plan'), state: CardStateSchema }),
  v.object({ type: v.literal('open-stretches'), muscle: v.nullable(v.picklist(MUSCLES)) }),
  /** "I cramped here" on the run on screen; a null answer takes it out of the diary again. */
  v.object({
    type: v.literal('cramp'),
    reading: PageReadingSchema,
    answer: v.nullable(
      v.object({
        cramped: v.boolean(),
        muscle: v.nullable(v.picklist(MUSCLES)),
        side: v.nullable(v.picklist(SIDES)),
        place: v.nullable(CrampPlaceSchema),
      }),
    ),
  }),
  /** What the site answered when the runner asked for the points of the run on screen. */
  v.object({
    type: v.literal('streams'),
    json: v.pipe(v.string(), v.maxLength(12_000_000)),
    reading: PageReadingSchema,
  }),
  /** What a page of a training log shows, and what the runner said of remembering it: null where nothing new. */
  v.object({
    type: v.literal('training'),
    log: LogReadingSchema,
    remember: v.nullable(v.picklist(['remember', 'forget'])),
  }),
  v.object({ type: v.literal('open-unknowns') }),
]);
export type Request = v.InferOutput<typeof RequestSchema>;

/**
 * From the background to a content script that asked. It comes from our own code over a channel that no page can
 * reach, and its schema would weigh more than all that reads it: only its kind is looked at.
 */
export type Reply =
  | {
      type: 'card';
      /** Null where the page is none of our business or the runner turned the card off for this site. */
      shown: { reading: PageReading; view: CardView } | null;
      collapsed: boolean;
      side: 'left' | 'right';
    }
  | { type: 'maps'; courses: v.InferOutput<typeof EmbeddedCoursesSchema> }
  | { type: 'course-file'; trackId: string | null; problem: string | null }
  | { type: 'words'; text: string }
  | { type: 'corrected'; correction: PageCorrection | null }
  | { type: 'kept'; kept: boolean }
  | { type: 'streams'; view: StreamsView; problem: null }
  | { type: 'streams'; view: null; problem: string }
  /** Null where the runner turned Uncramp off for this site. */
  | { type: 'training'; view: TrainingView | null; collapsed: boolean; side: 'left' | 'right' }
  | { type: 'done' };

const isOneOf = (data: unknown, types: readonly string[]): data is { type: string } =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  typeof data.type === 'string' &&
  types.includes(data.type);

const REPLIES: readonly Reply['type'][] = [
  'card',
  'maps',
  'course-file',
  'words',
  'corrected',
  'kept',
  'streams',
  'training',
  'done',
];
const isReply = (data: unknown): data is Reply => isOneOf(data, REPLIES);

/** Asks the background; null where it cannot be reached (the extension was updated or reloaded) or answers oddly. */
export async function ask(request: Request): Promise<Reply | null> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(request);
    return isReply(reply) ? reply : null;
  } catch {
    return null;
  }
}

/** In the background: answers each well-formed request of our own content scripts, and no one else's. */
export function answer(
  handle: (
    request: Request,
    sender: { tabId: number | null; tabUrl: string | null; incognito: boolean },
  ) => Promise<Reply>,
): void {
  browser.runtime.onMessage.addListener((data: unknown, sender: Runtime.MessageSender) => {
    // Cards stand in a page itself; what stands in a frame of it has nothing to ask.
    if (sender.id !== browser.runtime.id || sender.tab === undefined || sender.frameId !== 0)
      return undefined;
    const request = v.safeParse(RequestSchema, data);
    if (!request.success) return undefined;
    const { tab, url } = sender;
    return handle(request.output, {
      tabId: tab.id ?? null,
      tabUrl: url ?? null,
      incognito: tab.incognito,
    });
  });
}

/** In a content script: calls back when the popup asks for the card; returns how to stop. */
export function onShow(callback: () => void): () => void {
  const listener = (data: unknown, sender: Runtime.MessageSender): undefined => {
    // From the popup: show the card there, whatever the page is.
    if (sender.id === browser.runtime.id && isOneOf(data, ['show-card'])) callback();
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
