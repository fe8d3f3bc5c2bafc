import * as v from 'valibot';
import { SURFACES, TERRAINS } from '../course/types';
import { MUSCLES } from '../muscles';
import { CrampPlaceSchema, SIDES } from '../runner/diary';
import { CUE_KINDS } from '../runner/runner';

const text = v.string();
const km = v.pipe(v.number(), v.finite());

export const GLYPHS = [...TERRAINS, 'net-downhill', 'unknown'] as const;
export type Glyph = (typeof GLYPHS)[number];

const CueViewSchema = v.object({
  kind: v.picklist(CUE_KINDS),
  startKm: km,
  lengthKm: km,
  /** "km 10 · mile 6.2" */
  where: text,
  say: text,
  magnitude: text,
  rests: text,
  loads: text,
  why: text,
  provisional: v.nullable(text),
  claims: v.array(text),
});

const TimeViewSchema = v.object({
  headline: text,
  /** Above the lines ("Until then"); "" without lines. */
  label: text,
  lines: v.array(text),
  /** The whole plan in the order in which it is run: what the last week leads with. */
  inOrder: v.boolean(),
  /** What the cues are while nothing has been practised; "" where they stand. */
  draft: text,
  /** What else the last evening asks; "" at any other time. */
  note: text,
});
export type TimeView = v.InferOutput<typeof TimeViewSchema>;

export const PlanViewSchema = v.object({
  title: text,
  paceFirst: text,
  twinge: text,
  runWalk: v.nullable(text),
  /** One line of what kind of plan it is ("Scheduled: no hills to do it for you"). */
  lead: text,
  /** What the time to the race leaves room for; null for a race without a date. */
  time: v.nullable(TimeViewSchema),
  standingRules: v.array(text),
  cues: v.array(CueViewSchema),
  practiseFirst: v.array(
    v.object({
      kind: v.picklist(CUE_KINDS),
      name: text,
      why: text,
      ladder: v.array(v.object({ when: text, what: text })),
    }),
  ),
  leftOut: v.array(v.object({ name: text, why: text })),
  footer: text,
});
export type PlanView = v.InferOutput<typeof PlanViewSchema>;

const QuoteViewSchema = v.object({
  quote: text,
  from: text,
  says: text,
  /** Whether the words may be marked on the page: they are in its data alone, or not on it at all. */
  at: v.picklist(['page', 'data', 'elsewhere']),
});

/** The form behind "That's wrong": what was read, what the runner says instead ("" where nothing yet). */
const CorrectingViewSchema = v.object({
  /** The distance as the page gives it; null where it names none. */
  ofKm: v.nullable(km),
  /** Which course it is about, where there are several. */
  title: text,
  units: v.picklist(['metric', 'imperial']),
  /** No course climbs more. */
  mostMPerKm: v.number(),
  terrains: v.array(v.object({ terrain: v.picklist(TERRAINS), label: text, chosen: v.boolean() })),
  surfaces: v.array(v.object({ surface: v.picklist(SURFACES), label: text, chosen: v.boolean() })),
  gain: v.object({ label: text, value: text, read: text }),
  distance: v.object({ label: text, value: text, read: text }),
});
export type CorrectingView = v.InferOutput<typeof CorrectingViewSchema>;

/** Everything that a card shows, said in the runner's language and units: the card itself knows no words. */
export const CardViewSchema = v.object({
  /** A race that asks for no plan gets a tab, not a card. */
  form: v.picklist(['card', 'tab']),
  lang: text,
  dir: v.picklist(['ltr', 'rtl']),
  glyph: v.picklist(GLYPHS),
  answer: text,
  lookAfter: text,
  next: v.object({
    label: text,
    opens: v.picklist(['plan', 'stretches', 'general', 'review']),
  }),
  /** Past edition, cancelled, reader out of date: one line each. */
  notices: v.array(text),
  /** Offered where the page says nothing of the profile. */
  choices: v.array(v.object({ terrain: v.picklist(TERRAINS), label: text, chosen: v.boolean() })),
  /** The class of each is told by its glyph, and in words for those who hear it. */
  distances: v.array(
    v.object({ km, label: text, chosen: v.boolean(), glyph: v.picklist(GLYPHS), terrain: text }),
  ),
  /** How sure, and by whom it was stated. */
  stated: text,
  /** What a course file's own points give and what its device wrote: for comparison. */
  fileFacts: v.array(text),
  evidence: v.array(QuoteViewSchema),
  disagreeing: v.array(QuoteViewSchema),
  /** What the runner corrected of this course, or that this is no race; null where nothing. */
  correction: v.nullable(v.object({ text, notARace: v.boolean() })),
  /** What there is to correct; null where the page is no race's. */
  correcting: v.nullable(CorrectingViewSchema),
  muscles: v.array(v.object({ id: v.picklist(MUSCLES), name: text, why: text })),
  /** What the run showed, for an activity page. */
  review: v.array(v.object({ text, claims: v.array(text) })),
  /** What the points of a run would tell, and whom that asks; null where the run is not the runner's own. */
  closer: v.optional(v.nullable(v.object({ ask: text, why: text, caption: text }))),
  /** What "I cramped here" asks; null where the run is not the runner's own, and where nothing is kept. */
  cramp: v.optional(
    v.nullable(
      v.object({
        title: text,
        lead: text,
        which: text,
        muscles: v.array(v.object({ id: v.picklist(MUSCLES), name: text })),
        side: text,
        sides: v.array(v.object({ id: v.picklist(SIDES), name: text })),
        where: text,
        places: v.array(v.object({ label: text, place: CrampPlaceSchema })),
        keep: text,
        remove: text,
        /** What the diary has of this run. */
        kept: v.nullable(text),
        failed: text,
      }),
    ),
  ),
  plan: v.nullable(PlanViewSchema),
  tips: v.array(v.object({ text, claims: v.array(text) })),
  why: v.array(text),
  sources: v.array(
    v.object({
      id: text,
      says: text,
      grade: text,
      citations: v.array(v.object({ text, url: v.optional(text) })),
    }),
  ),
  /** Course files that a click may fetch; the label names the host. */
  courseFiles: v.array(v.object({ href: text, label: text })),
  /** Course files elsewhere: how to get them onto the plan page, in words. */
  courseFilesElsewhere: v.array(text),
  /** Course maps that the page embeds or links to, for the runner to open. */
  courseMaps: v.optional(v.array(v.object({ href: text, label: text }))),
  /** What "This is my race" would save; null where the page is no race. */
  canSave: v.boolean(),
  saved: v.boolean(),
  disclaimer: text,
  /** Names of the card's own buttons and headings. */
  labels: v.record(v.string(), text),
});
export type CardView = v.InferOutput<typeof CardViewSchema>;
