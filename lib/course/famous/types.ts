import type { Confidence, Surface, Terrain } from '../types';

/** One course of the built-in table. Heights in metres. */
export interface KnownCourse {
  readonly id: string;
  readonly name: string;
  readonly distanceKm: number;
  readonly surface: Surface;
  readonly gainM: number | null;
  readonly lossM: number | null;
  readonly netM: number | null;
  /** By the same cuts as every other course; unknown where only the net change is sourced. */
  readonly terrain: Terrain | 'unknown';
  /** Of the gain. */
  readonly confidence: Confidence;
  readonly netConfidence: Confidence;
  /** The published figures and who published them. */
  readonly source: string;
  /** The lowest and the highest gain that anyone credible published, and who; null where only one did. */
  readonly spread: { readonly lowM: number; readonly highM: number; readonly source: string } | null;
}

/** A row of the data file. */
export interface KnownRow {
  readonly id: string;
  readonly name: string;
  /**
   * Other names, in any case and with or without accents. One that begins with "!" is this race wherever it is
   * said to be; one that begins with "?" counts only where the host or the place confirms it.
   */
  readonly aliases: readonly string[];
  /** Words of the place (city, start town, state, country), any of which confirms it. */
  readonly at: readonly string[];
  readonly hosts: readonly string[];
  /** Words of place or name that make it a namesake ("Boston, Lincolnshire"). */
  readonly elsewhere?: readonly string[];
  readonly km: number;
  readonly surface: Surface;
  readonly up: number | null;
  readonly down: number | null;
  readonly net: number | null;
  readonly sure: Confidence;
  /** Of the net change, where it differs. */
  readonly netSure?: Confidence;
  readonly source: string;
  /** The lowest and the highest gain published, and by whom. */
  readonly spread?: readonly [number, number];
  readonly spreadSource?: string;
}
