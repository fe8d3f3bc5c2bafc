/** One split of a run, in order along it. */
export interface RunSplit {
  readonly lengthKm: number;
  readonly paceSPerKm: number;
  /** Net change of height over the split in metres; null where unknown. */
  readonly netM: number | null;
}

/** What the review needs to know of one run; an activity that a page shows fits it as it is. */
export interface Run {
  readonly sport: 'run' | 'trail-run' | 'treadmill';
  readonly distanceKm: number | null;
  readonly paceSPerKm: number | null;
  /** Climb of the whole run in metres; null where unknown. */
  readonly gainM: number | null;
  /** Steps per minute of both feet. */
  readonly cadenceSpm: number | null;
  readonly splits: readonly RunSplit[];
  /** True for the runner's own, false for another athlete's, null where the page does not tell. */
  readonly own: boolean | null;
}
