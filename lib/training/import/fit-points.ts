import { degreesOf, eachMessage, fieldOf, metresOf } from '../../course/track/fit-messages';
import type { PointSink } from './points';

/** Numbers of the FIT profile: the message of a record, and its fields. */
const RECORD = 20;
const FIELD = { latitude: 0, longitude: 1, altitude: 2, distance: 5, enhancedAltitude: 78 };

/** Gives every record of a FIT file, in order; of a cut file those before the cut. Never throws. */
export function fitPoints(bytes: Uint8Array, take: PointSink): void {
  eachMessage(bytes, (message) => {
    if (message.definition.global !== RECORD) return true;
    const centimetres = fieldOf(message, FIELD.distance);
    return take({
      atS: message.clockS,
      latDeg: degreesOf(message, FIELD.latitude),
      lonDeg: degreesOf(message, FIELD.longitude),
      heightM: metresOf(fieldOf(message, FIELD.enhancedAltitude) ?? fieldOf(message, FIELD.altitude)),
      distanceM: centimetres === null ? Number.NaN : centimetres / 100,
    });
  });
}
