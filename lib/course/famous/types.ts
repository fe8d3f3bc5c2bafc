import type { Confidence, Surface, Terrain } from '../types';

/**
 * Where a figure comes from: published by someone named, measured from a single course file that no recorded run
 * confirms, or told by nobody who can be named. Only the first is ever more than of low confidence.
 */
export type Basis = 'published' | 'file' | 'unverified';

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
  readonly basis: Basis;
  readonly netBasis: Basis;
  /** The figures and who published them, or that nobody did. */
  readonly source: string;
  /** The lowest and the highest gain that anyone credible published, and who; null where only one did. */
  readonly spread: { readonly lowM: number; readonly highM: number; readonly source: string } | null;
}

/**
 * A row of the data files. Lists are written in one string, parted by "; ", in any case and with or without accents.
 * The class is never written: it follows from the climb.
 */
export interface KnownRow {
  readonly id: string;
  readonly name: string;
  /**
   * Names of the city, where the race is its marathon (or half marathon, by `km`): "Berlin" stands for "Berlin
   * Marathon", "Marathon de Berlin", "Maratona di Berlino" and so on.
   */
  readonly city?: string;
  /**
   * Other names. One that begins with "!" is this race wherever in its country it is said to be; one that begins
   * with "?" counts only alone and where the host or the place confirms it.
   */
  readonly also?: string;
  /** More words of the place that confirm the race: start town, region. */
  readonly at?: string;
  /** Post code of the state or province, in lower case. */
  readonly state?: string;
  /** ISO codes of its countries. */
  readonly land: string;
  readonly hosts?: string;
  /** Words of place or name that make it a namesake ("Boston, Lincolnshire"). */
  readonly elsewhere?: string;
  readonly km: number;
  /** Road where it is not said. */
  readonly surface?: Surface;
  /** Metres up, metres down and finish minus start; null where no one tells. */
  readonly climb: readonly [up: number | null, down: number | null, net: number | null];
  /** Of the gain; low where `basis` is not "published". */
  readonly sure: Confidence;
  /** Of the net change, where it differs. */
  readonly netSure?: Confidence;
  readonly basis?: Exclude<Basis, 'published'>;
  /** Needed where anyone published the figures. */
  readonly source?: string;
  /** The lowest and the highest gain published, and by whom. */
  readonly spread?: readonly [number, number];
  readonly spreadSource?: string;
}
