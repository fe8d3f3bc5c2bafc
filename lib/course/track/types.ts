import type { Segment } from '../../terrain';
import type { TrackMark } from '../types';
import type { Way } from './way';

export const TRACK_FORMATS = ['gpx', 'tcx', 'fit', 'kml', 'geojson'] as const;
export type TrackFormat = (typeof TRACK_FORMATS)[number];

/** An unbroken line of places in WGS 84 degrees. Columns, because a file may hold some 100,000 places. */
export interface TrackLine {
  readonly latDeg: number[];
  readonly lonDeg: number[];
  /** Metres above sea level; NaN where the file gives none, or one that cannot be. */
  readonly heightM: number[];
}

/** What the recording device itself wrote at the end of the activity; null where it wrote nothing. */
export interface DeviceTotals {
  readonly gainM: number | null;
  readonly lossM: number | null;
  readonly distanceKm: number | null;
  readonly sport: string | null;
}

/** A course file as read: the lines in order; a gap between two lines adds no distance. */
export interface Track {
  readonly format: TrackFormat;
  readonly fileName: string;
  readonly lines: readonly TrackLine[];
  /** The file planned the way (a route) and did not record or survey it. */
  readonly routeOnly: boolean;
  /** The file ends before its end; what stood before is kept. */
  readonly truncated: boolean;
  readonly device: DeviceTotals | null;
  /** The mean speed of the recording in metres per second, where the device wrote it. */
  readonly speedMps: number | null;
}

/** What a course file says of the course, by one method for every file. */
export interface TrackProfile {
  readonly fileName: string;
  readonly distanceKm: number;
  /** Null where the file has no usable heights: missing heights are not a flat course. */
  readonly gainM: number | null;
  readonly lossM: number | null;
  /** Finish minus start. */
  readonly netM: number | null;
  /** Between which two values the true gain may lie, given the file's marks. */
  readonly gainRangeM: readonly [number, number] | null;
  /** In order, without gaps, summing to the distance. */
  readonly segments: readonly Segment[] | null;
  /** Smoothed heights for drawing, at even steps from start to finish. */
  readonly elevation: { readonly stepKm: number; readonly heightsM: readonly number[] } | null;
  readonly marks: readonly TrackMark[];
  /** Kept beside our own figures, never instead of them. */
  readonly device: DeviceTotals | null;
  /** Where it runs, for who takes it along; absent where only figures are known. */
  readonly way?: Way;
}
