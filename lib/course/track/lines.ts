import type { TrackLine } from './types';

/** Three and a half days at one place a second: more is no course, and would stop the machine. */
export const MAX_POINTS = 300_000;

/** Below the Dead Sea and above Everest there are only sentinels (-32768, -9999, 65535). */
const LOWEST_M = -500;
const HIGHEST_M = 9000;

/** Thrown inside a reader and caught in `read.ts`. */
export class TooManyPoints extends Error {}

/** Milliseconds since 1970; NaN where it is no time. */
function momentOf(time: string | null): number {
  return time === null || time.length > 60 ? Number.NaN : Date.parse(time.trim());
}

/** Gathers places into lines, leaving out what cannot be a place. */
export class LineBuilder {
  private readonly done: TrackLine[] = [];
  private current: TrackLine = { latDeg: [], lonDeg: [], heightM: [] };
  private times: { first: string | null; last: string | null } = { first: null, last: null };
  private readonly stamped = new Map<TrackLine, { first: string | null; last: string | null }>();
  private count = 0;

  /** A new line begins: what lies between it and the last adds no distance. */
  startLine(): void {
    if (this.current.latDeg.length === 0) return;
    this.done.push(this.current);
    this.stamped.set(this.current, this.times);
    this.times = { first: null, last: null };
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

  /** When the runner was at the place in hand, as the file writes it. */
  stamp(time: string): void {
    this.times.first ??= time;
    this.times.last = time;
  }

  /** The last place of the line in hand, or of the one before it. */
  last(): { latDeg: number; lonDeg: number } | null {
    const line = this.current.latDeg.length > 0 ? this.current : this.done.at(-1);
    const latDeg = line?.latDeg.at(-1);
    const lonDeg = line?.lonDeg.at(-1);
    return latDeg === undefined || lonDeg === undefined ? null : { latDeg, lonDeg };
  }

  /** The lines in the order in which they were run, where the file tells it, else as they stand there. */
  lines(): TrackLine[] {
    this.startLine();
    const times = this.done.map((line) => {
      const { first, last } = this.stamped.get(line) ?? { first: null, last: null };
      return { line, first: momentOf(first), last: momentOf(last) };
    });
    for (const { line, first, last } of times) {
      if (first <= last || Number.isNaN(first - last)) continue;
      line.latDeg.reverse();
      line.lonDeg.reverse();
      line.heightM.reverse();
    }
    const starts = times.map(({ line, first, last }) => ({ line, at: Math.min(first, last) }));
    if (starts.some(({ at }) => Number.isNaN(at))) return this.done;
    return starts.sort((a, b) => a.at - b.at).map(({ line }) => line);
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
