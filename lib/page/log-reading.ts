import * as v from 'valibot';

const size = v.pipe(v.number(), v.finite(), v.minValue(0));
const day = v.pipe(v.string(), v.isoDate());

/** One activity as a training list shows it; what it does not show is null. */
export const LogRowSchema = v.object({
  id: v.pipe(v.string(), v.maxLength(40)),
  /** ISO date in the runner's own time zone. */
  date: day,
  name: v.nullable(v.pipe(v.string(), v.maxLength(300))),
  /** What the page calls it, in its own language. */
  sportName: v.pipe(v.string(), v.maxLength(80)),
  distanceKm: v.nullable(size),
  movingTimeS: v.nullable(size),
  gainM: v.nullable(size),
});
export type LogRow = v.InferOutput<typeof LogRowSchema>;

/** What a page of a training log shows: single activities, or weeks as sums. */
export const LogReadingSchema = v.object({
  rows: v.pipe(v.array(LogRowSchema), v.maxLength(2000)),
  /** Monday and sums of each week; null climb where the page has none. */
  weeks: v.pipe(
    v.array(v.object({ from: day, distanceKm: size, gainM: v.nullable(size) })),
    v.maxLength(1000),
  ),
  units: v.exactOptional(v.picklist(['metric', 'imperial'])),
  /** Rows that could not be read, so that nobody takes a part for the whole. */
  unread: v.number(),
});
export type LogReading = v.InferOutput<typeof LogReadingSchema>;
