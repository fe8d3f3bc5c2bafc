import * as v from 'valibot';
import { CourseHintSchema, SURFACES } from '../course/types';
import { LogReadingSchema } from './log-reading';
import type { PageOutline } from './outline';
import { ActivitySchema, CourseMapSchema, PAGE_KINDS, TrackLinkSchema } from './reading';

const km = v.pipe(v.number(), v.finite());
const text = v.string();

const BlockSchema = v.object({
  kind: v.picklist(['title', 'heading', 'text', 'list', 'row', 'pair', 'caption', 'alt']),
  text,
  level: v.number(),
  heading: v.nullable(text),
  link: v.boolean(),
  inScope: v.boolean(),
  cells: v.exactOptional(v.array(text)),
  headers: v.exactOptional(v.array(text)),
});

const EventSchema = v.object({
  types: v.array(text),
  name: v.nullable(text),
  description: v.nullable(text),
  sport: v.nullable(text),
  date: v.nullable(text),
  place: v.nullable(text),
  cancelled: v.boolean(),
  from: v.picklist(['json-ld', 'microdata']),
});

const FactsSchema = v.object({
  outcome: v.picklist(['found', 'not-applicable', 'markup-changed']),
  race: v.exactOptional(
    v.object({
      name: v.exactOptional(v.nullable(text)),
      date: v.exactOptional(v.nullable(text)),
      place: v.exactOptional(v.nullable(text)),
    }),
  ),
  distances: v.exactOptional(v.array(v.object({ km, label: text }))),
  surface: v.exactOptional(v.picklist(SURFACES)),
  activity: v.exactOptional(ActivitySchema),
  log: v.exactOptional(LogReadingSchema),
  hints: v.exactOptional(v.array(CourseHintSchema)),
  tracks: v.exactOptional(v.array(TrackLinkSchema)),
});

/** An outline as it arrives from a content script, which a page may have taken over. */
export const PageOutlineSchema: v.GenericSchema<unknown, PageOutline> = v.object({
  url: v.pipe(v.string(), v.url(), v.maxLength(4096)),
  site: text,
  siteKind: v.nullable(v.picklist(PAGE_KINDS)),
  known: v.nullable(FactsSchema),
  blocks: v.array(BlockSchema),
  structured: v.object({
    events: v.array(EventSchema),
    title: v.nullable(text),
    description: v.nullable(text),
  }),
  links: v.object({
    tracks: v.array(TrackLinkSchema),
    hints: v.array(CourseHintSchema),
    distancesKm: v.array(km),
    maps: v.array(CourseMapSchema),
    embedsMap: v.boolean(),
  }),
});
