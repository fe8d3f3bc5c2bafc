import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { CardViewSchema } from '../advice/card-view';
import { TERRAINS } from '../course/types';
import { MUSCLES } from '../muscles';
import { PageOutlineSchema } from '../page/outline-schema';
import { PageReadingSchema } from '../page/reading';
import { CorrectionChangeSchema, PageCorrectionSchema } from '../runner/corrections';

/** What the runner has picked on a card. */
const PicksSchema = v.object({
  chosenKm: v.nullable(v.pipe(v.number(), v.finite())),
  chosenTerrain: v.nullable(v.picklist(TERRAINS)),
  trackId: v.nullable(v.string()),
  /** What they corrected: goes by what is stored, but in a private window, where nothing is. */
  correction: v.nullable(PageCorrectionSchema),
});
export type Picks = v.InferOutput<typeof PicksSchema>;

const CardStateSchema = v.object({ reading: PageReadingSchema, ...PicksSchema.entries });
export type CardState = v.InferOutput<typeof CardStateSchema>;

/** From a content script to the background. A page can reach a content script's process, so each is parsed. */
export const RequestSchema = v.variant('type', [
  v.object({
    type: v.literal('look'),
    outline: PageOutlineSchema,
    /** The runner asked for the card here: it comes whatever the page is, and on a site that it was hidden on. */
    asked: v.boolean(),
    picks: PicksSchema,
  }),
  v.object({ type: v.literal('card'), state: CardStateSchema }),
  v.object({
    type: v.literal('course-file'),
    name: v.pipe(v.string(), v.maxLength(500)),
    base64: v.string(),
  }),
  v.object({
    type: v.literal('words'),
    problem: v.picklist(['fetch-blocked', 'fetch-failed', 'too-large']),
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
]);
export type Request = v.InferOutput<typeof RequestSchema>;

/** From the background to a content script that asked. */
export const ReplySchema = v.variant('type', [
  v.object({
    type: v.literal('card'),
    /** Null where the page is none of our business or the runner turned the card off for this site. */
    shown: v.nullable(v.object({ reading: PageReadingSchema, view: CardViewSchema })),
    collapsed: v.boolean(),
    side: v.picklist(['left', 'right']),
  }),
  v.object({
    type: v.literal('course-file'),
    trackId: v.nullable(v.string()),
    problem: v.nullable(v.string()),
  }),
  v.object({ type: v.literal('words'), text: v.string() }),
  v.object({ type: v.literal('corrected'), correction: v.nullable(PageCorrectionSchema) }),
  v.object({ type: v.literal('done') }),
]);
export type Reply = v.InferOutput<typeof ReplySchema>;

/** From the popup to the content script of one tab: show the card there, whatever the page is. */
export const ShowSchema = v.object({ type: v.literal('show-card') });

/** Asks the background; null where it cannot be reached (the extension was updated or reloaded) or answers oddly. */
export async function ask(request: Request): Promise<Reply | null> {
  try {
    const reply = v.safeParse(ReplySchema, await browser.runtime.sendMessage(request));
    return reply.success ? reply.output : null;
  } catch {
    return null;
  }
}

/** In the background: answers each well-formed request of our own content scripts, and no one else's. */
export function answer(
  handle: (request: Request, sender: { tabUrl: string | null; incognito: boolean }) => Promise<Reply>,
): void {
  browser.runtime.onMessage.addListener((data: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || sender.tab === undefined) return undefined;
    const request = v.safeParse(RequestSchema, data);
    if (!request.success) return undefined;
    return handle(request.output, { tabUrl: sender.url ?? null, incognito: sender.tab.incognito });
  });
}

/** In a content script: calls back when the popup asks for the card; returns how to stop. */
export function onShow(callback: () => void): () => void {
  const listener = (data: unknown, sender: Runtime.MessageSender): undefined => {
    if (sender.id === browser.runtime.id && v.is(ShowSchema, data)) callback();
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
