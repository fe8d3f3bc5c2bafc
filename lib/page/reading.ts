import * as v from 'valibot';
import { CourseHintSchema, SURFACES } from '../course/types';
import { LogReadingSchema } from './log-reading';

const km = v.pipe(v.number(), v.finite(), v.minValue(0));

export const PAGE_KINDS = ['race', 'activity', 'route', 'training-log', 'other'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** One split of a run as the page lists it. */
export const SplitSchema = v.object({
  lengthKm: km,
  paceSPerKm: v.pipe(v.number(), v.finite(), v.minValue(0)),
  /** Net change of height over the split; the page does not give climb. */
  netM: v.nullable(v.pipe(v.number(), v.finite())),
});

export const ActivitySchema = v.object({
  /** The site's own number for it; null where its address has none. */
  id: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(40))), null),
  /** ISO date in the runner's own time zone; null where the page does not tell. */
  date: v.optional(v.nullable(v.pipe(v.string(), v.isoDate())), null),
  sport: v.picklist(['run', 'trail-run', 'treadmill']),
  title: v.nullable(v.string()),
  distanceKm: v.nullable(km),
  movingTimeS: v.nullable(v.number()),
  paceSPerKm: v.nullable(v.number()),
  gainM: v.nullable(v.number()),
  /** Steps per minute of both feet. */
  cadenceSpm: v.nullable(v.number()),
  splits: v.array(SplitSchema),
  /** True for the runner's own, false for another athlete's, null where the page does not tell. */
  own: v.nullable(v.boolean()),
  /** The units that the page itself uses, where it tells: its runner's own. */
  units: v.exactOptional(v.picklist(['metric', 'imperial'])),
});
export type Activity = v.InferOutput<typeof ActivitySchema>;
export type Split = v.InferOutput<typeof SplitSchema>;

/** A course file that the page links to, or a course map that it embeds with figures in its markup. */
export const TrackLinkSchema = v.object({
  href: v.pipe(v.string(), v.maxLength(2048)),
  host: v.string(),
  label: v.string(),
  format: v.picklist(['gpx', 'tcx', 'fit', 'kml', 'kmz', 'geojson']),
  /** True where it lies on the page's own origin, so that a click may fetch it. */
  sameOrigin: v.boolean(),
  appliesToKm: v.optional(km),
});
export type TrackLink = v.InferOutput<typeof TrackLinkSchema>;

const LONGEST_MAP_LABEL = 200;

/** A course map that the page embeds or links to: to be opened by the runner, never by us. */
export const CourseMapSchema = v.object({
  href: v.pipe(v.string(), v.maxLength(2048), v.regex(/^https:\/\//), v.url()),
  /** The service that it was drawn on, by its everyday name. */
  provider: v.pipe(v.string(), v.maxLength(40)),
  /** The page's own words for it, empty where it has none. */
  label: v.pipe(v.string(), v.maxLength(LONGEST_MAP_LABEL)),
  /** True where the map stands in the page, false where the page links to it. */
  embedded: v.boolean(),
});
export type CourseMap = v.InferOutput<typeof CourseMapSchema>;

export const DistanceSchema = v.object({
  km,
  /** The page's own name for it ("Half Marathon"). */
  label: v.string(),
  surface: v.optional(v.nullable(v.picklist(SURFACES))),
});
export type Distance = v.InferOutput<typeof DistanceSchema>;

/** What the reader understood of one page: plain data, so that it can cross to the background and be stored. */
export const PageReadingSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(4096)),
  kind: v.picklist(PAGE_KINDS),
  /** Id of the site in the hosts table, or "generic". */
  site: v.string(),
  /** Whether Uncramp would speak on this page if it looked. */
  cardShown: v.boolean(),
  /** "markup-changed" where a known site no longer looks as its file expects. */
  outcome: v.picklist(['found', 'not-applicable', 'markup-changed']),
  race: v.nullable(
    v.object({
      name: v.nullable(v.string()),
      /** ISO date of the edition that the page is about. */
      date: v.nullable(v.string()),
      place: v.nullable(v.string()),
      status: v.picklist(['upcoming', 'past', 'cancelled', 'unknown']),
    }),
  ),
  /** Longest first. */
  distances: v.array(DistanceSchema),
  surface: v.nullable(v.picklist(SURFACES)),
  hints: v.array(CourseHintSchema),
  tracks: v.array(TrackLinkSchema),
  maps: v.optional(v.array(CourseMapSchema)),
  activity: v.optional(ActivitySchema),
  log: v.optional(LogReadingSchema),
  /** The page's language as found from its text, a BCP 47 primary tag; null where unknown. */
  language: v.nullable(v.string()),
});
export type PageReading = v.InferOutput<typeof PageReadingSchema>;

/** Whether a page that was taken for no race's tells enough of one to be read as such. */
export const couldBeRace = ({ kind, distances, hints }: PageReading): boolean =>
  kind === 'other' && (distances.length > 0 || hints.length > 0);

/** The same reading where the runner says that the page is of a race, whatever it was taken for. */
export const asRacePage = (reading: PageReading): PageReading =>
  couldBeRace(reading) ? { ...reading, kind: 'race', cardShown: true, outcome: 'found' } : reading;
