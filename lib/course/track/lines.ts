import type { TrackLine } from './types';

/** Three and a half days at one place a second: more is no course, and would stop the machine. */
export const MAX_POINTS = 300_000;

/** Below the Dead Sea and above Everest there are only sentinels (-32768, -9999, 65535). */
const LOWEST_M = -500;
const HIGHEST_M = 9000;

/** Thrown inside a reader and caught in `read.ts`. */
export class TooManyPoints extends Error {}

/** Gathers places into lines, leaving out what cannot be a place. */
export class LineBuilder {
  private readonly done: TrackLine[] = [];
  private current: TrackLine = { latDeg: [], lonDeg: [], heightM: [] };
  private count = 0;

  /** A new line begins: what lies between it and the last adds no distance. */
  startLine(): void {
    if (this.current.latDeg.length === 0) return;
    this.done.push(this.current);
    this.current = { latDeg: [], lonDeg: [], heightM: [] };
  }

  add(latDeg: number, lonDeg: number, heightM: number): void {
    if (!(Math.abs(latDeg) <= 90) || !(Math.abs(lonDeg) <= 180)) return;
    // A receiver without a fix writes 0, 0, a place in the Gulf of Guinea.
    if (latDeg === 0 && lonDeg === 0) return;
    if (++this.count > MAX_POINTS) throw new TooManyPoints();
    this.current.latDeg.push(latDeg);
    this.current.lonDeg.push(lonDeg);
    this.current.heightM.push(heightM >= LOWEST_M && heightM <= HIGHEST_M ? heightM : Number.NaN);
  }

  /** The last place of the line in hand, or of the one before it. */
  last(): { latDeg: number; lonDeg: number } | null {
    const line = this.current.latDeg.length > 0 ? this.current : this.done.at(-1);
    const latDeg = line?.latDeg.at(-1);
    const lonDeg = line?.lonDeg.at(-1);
    return latDeg === undefined || lonDeg === undefined ? null : { latDeg, lonDeg };
  }

  lines(): TrackLine[] {
    this.startLine();
    return this.done;
  }
}

/** What a reader of one format found. */
export interface Found {
  readonly lines: TrackLine[];
  readonly routeOnly: boolean;
  readonly truncated: boolean;
  /** Single places (waypoints, placemarks) beside the lines. */
  readonly singlePlaces: number;
}
