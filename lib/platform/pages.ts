import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { TERRAINS } from '../course/types';
import type { MuscleId } from '../muscles';
import { PageReadingSchema } from '../page/reading';

/** What the plan page is opened on: a page that was read, and what the runner chose there. */
export const PlanRequestSchema = v.object({
  reading: v.nullable(PageReadingSchema),
  chosenKm: v.nullable(v.pipe(v.number(), v.finite())),
  chosenTerrain: v.nullable(v.picklist(TERRAINS)),
  /** A course file that the card fetched, kept for the session. */
  trackId: v.optional(v.nullable(v.string())),
});
export type PlanRequest = v.InferOutput<typeof PlanRequestSchema>;

const planKey = (id: string) => `plan.${id}`;

/** Opens the plan page in a new tab on a request that is kept for this browser session only. */
export async function openPlanPage(request: PlanRequest): Promise<void> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [planKey(id)]: request });
  await browser.tabs.create({ url: browser.runtime.getURL(`plan.html?request=${id}`) });
}

/** On the plan page: what it was opened on; null where it was opened by itself or the session is over. */
export async function planRequest(): Promise<PlanRequest | null> {
  const id = new URLSearchParams(location.search).get('request');
  if (id === null) return null;
  const stored = (await browser.storage.session.get(planKey(id)))[planKey(id)];
  const request = v.safeParse(PlanRequestSchema, stored);
  return request.success ? request.output : null;
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the stretches as a page, on one muscle where it is named. */
export async function openStretches(muscle?: MuscleId): Promise<void> {
  const hash = muscle === undefined ? '' : `#stretch=${muscle}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`popup.html${hash}`) });
}

/** Opens the screen of what is not known as a page. */
export async function openUnknowns(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('popup.html#unknowns') });
}

/** Opens the options where the diary stands. */
export async function openDiary(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('options.html#diary') });
}

/** The browser's interface language, a BCP 47 tag. */
export function uiLocale(): string {
  return browser.i18n.getUILanguage();
}

/** Whether this page fills a tab of its own; false in the window behind the toolbar icon. */
export function inOwnTab(): boolean {
  return browser.extension.getViews({ type: 'tab' }).some((view) => view === window);
}

/** The version of the product that is installed. */
export function productVersion(): string {
  return browser.runtime.getManifest().version;
}
