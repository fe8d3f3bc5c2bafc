import { degreesOf, eachMessage, type FitMessage, fieldOf, metresOf } from './fit-messages';
import { belongsTo, type FitSession, sessionsOnFoot, sportOf, totalsOf } from './fit-sessions';
import { type Found, LineBuilder, MAX_POINTS, TooManyPoints } from './lines';
import type { DeviceTotals } from './types';

/** Global message and field numbers of the FIT profile, those that a course needs. */
const RECORD = 20;
const SESSION = 18;
const FIELD = {
  [RECORD]: { latitude: 0, longitude: 1, altitude: 2, enhancedAltitude: 78 },
  [SESSION]: { startTime: 2, sport: 5, timerTime: 8, totalDistance: 9, totalAscent: 22, totalDescent: 23 },
} as const;

export interface FoundFit extends Found {
  readonly device: DeviceTotals | null;
  /** Mean over the time that the device's timer ran, metres per second. */
  readonly speedMps: number | null;
  /** Records without a position: the belt of a treadmill, or a run indoors. */
  readonly recordsWithoutPosition: number;
}

/** The places of the records in columns: which of them count is known only at the end of the file. */
interface Records {
  readonly atS: number[];
  readonly latDeg: number[];
  readonly lonDeg: number[];
  readonly heightM: number[];
}

/**
 * Reads a FIT file (also several in a row): positions and heights of the records, and the totals of the
 * sessions; of a file with several sports only what is on foot. Both byte orders, compressed time stamps and developer fields are stepped over correctly.
 * A cut file gives what stood before the cut. Never throws on any bytes but {@link TooManyPoints}.
 */
export function readFit(bytes: Uint8Array): FoundFit {
  const records: Records = { atS: [], latDeg: [], lonDeg: [], heightM: [] };
  const sessions: FitSession[] = [];
  let recordsWithoutPosition = 0;

  const readRecord = (message: FitMessage) => {
    const { latitude, longitude, altitude, enhancedAltitude } = FIELD[RECORD];
    const latDeg = degreesOf(message, latitude);
    const lonDeg = degreesOf(message, longitude);
    if (Number.isNaN(latDeg) || Number.isNaN(lonDeg)) {
      recordsWithoutPosition++;
      return;
    }
    if (records.atS.length >= MAX_POINTS) throw new TooManyPoints();
    records.atS.push(message.clockS);
    records.latDeg.push(latDeg);
    records.lonDeg.push(lonDeg);
    records.heightM.push(metresOf(fieldOf(message, enhancedAltitude) ?? fieldOf(message, altitude)));
  };

  const readSession = (message: FitMessage) => {
    const value = (number: number) => fieldOf(message, number);
    const { startTime, sport, timerTime, totalDistance, totalAscent, totalDescent } = FIELD[SESSION];
    const milliseconds = value(timerTime);
    const centimetres = value(totalDistance);
    sessions.push({
      startS: value(startTime),
      timerS: milliseconds === null ? null : milliseconds / 1000,
      distanceKm: centimetres === null ? null : centimetres / 100_000,
      gainM: value(totalAscent),
      lossM: value(totalDescent),
      sport: sportOf(value(sport)),
    });
  };

  const truncated = eachMessage(bytes, (message) => {
    if (message.definition.global === RECORD) readRecord(message);
    else if (message.definition.global === SESSION) readSession(message);
    return true;
  });

  const chosen = sessionsOnFoot(sessions);
  return {
    lines: linesOf(records, belongsTo(chosen, sessions)),
    routeOnly: false,
    truncated,
    singlePlaces: 0,
    ...totalsOf(chosen),
    recordsWithoutPosition,
  };
}

function linesOf({ atS, latDeg, lonDeg, heightM }: Records, counts: (atS: number) => boolean) {
  const builder = new LineBuilder();
  for (const [i, at] of atS.entries()) {
    if (counts(at)) builder.add(latDeg[i] ?? Number.NaN, lonDeg[i] ?? Number.NaN, heightM[i] ?? Number.NaN);
    else builder.startLine();
  }
  return builder.lines();
}
