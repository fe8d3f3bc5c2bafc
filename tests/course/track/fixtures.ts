import { EARTH_RADIUS_M } from '../../../lib/course/track/geodesy';
import { readTrack } from '../../../lib/course/track/read';
import type { Track } from '../../../lib/course/track/types';

/** A made-up place: degrees, and metres above the sea where the file is to give a height. */
export interface Place {
  readonly lat: number;
  readonly lon: number;
  readonly ele?: number;
}

const METRES_PER_DEGREE = (EARTH_RADIUS_M * Math.PI) / 180;

/** A way due north from a made-up start, a place every `stepM`, its height given by the way run so far. */
export function northward(lengthM: number, stepM: number, heightAt?: (m: number) => number): Place[] {
  const steps = Math.round(lengthM / stepM);
  return Array.from({ length: steps + 1 }, (_, i) => {
    const place = { lat: 10 + (i * stepM) / METRES_PER_DEGREE, lon: 20 };
    return heightAt ? { ...place, ele: heightAt(i * stepM) } : place;
  });
}

export function gpxPoint({ lat, lon, ele }: Place, tag = 'trkpt'): string {
  const height = ele === undefined ? '' : `<ele>${ele}</ele>`;
  return `<${tag} lat="${lat}" lon="${lon}">${height}</${tag}>`;
}

export function gpx(...segments: Place[][]): string {
  const inner = segments.map((places) => `<trkseg>${places.map((p) => gpxPoint(p)).join('\n')}</trkseg>`);
  return `<?xml version="1.0"?>\n<gpx version="1.1"><trk><name>made up</name>${inner.join('')}</trk></gpx>`;
}

export function tcx(...laps: Place[][]): string {
  const point = ({ lat, lon, ele }: Place) =>
    `<Trackpoint><Position><LatitudeDegrees>${lat}</LatitudeDegrees><LongitudeDegrees>${lon}</LongitudeDegrees>` +
    `</Position>${ele === undefined ? '' : `<AltitudeMeters>${ele}</AltitudeMeters>`}</Trackpoint>`;
  const inner = laps.map((places) => `<Lap><Track>${places.map(point).join('')}</Track></Lap>`);
  return `<TrainingCenterDatabase><Activities><Activity>${inner.join('')}</Activity></Activities></TrainingCenterDatabase>`;
}

export function kml(places: Place[]): string {
  const triples = places.map(({ lat, lon, ele }) =>
    ele === undefined ? `${lon},${lat}` : `${lon},${lat},${ele}`,
  );
  return `<kml><Placemark><LineString><coordinates>\n${triples.join('\n')}\n</coordinates></LineString></Placemark></kml>`;
}

export function geoJson(places: Place[]): string {
  const coordinates = places.map(({ lat, lon, ele }) => (ele === undefined ? [lon, lat] : [lon, lat, ele]));
  return JSON.stringify({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } });
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The track of a file that must be readable. */
export function trackOf(file: string | Uint8Array, name = 'made-up.gpx'): Track {
  const read = readTrack(typeof file === 'string' ? bytesOf(file) : file, name);
  if ('problem' in read) throw new Error(`refused: ${read.problem.message}`);
  return read.track;
}

/** The message of a file that must be refused. */
export function problemOf(file: string | Uint8Array, name = 'made-up.gpx'): string {
  const read = readTrack(typeof file === 'string' ? bytesOf(file) : file, name);
  return 'problem' in read ? read.problem.message : 'read';
}

/** Every place of a track in order. */
export function placesOf({ lines }: Track): Place[] {
  return lines.flatMap(({ latDeg, lonDeg, heightM }) =>
    latDeg.map((lat, i) => {
      const ele = heightM[i] ?? Number.NaN;
      const lon = lonDeg[i] ?? Number.NaN;
      return Number.isNaN(ele) ? { lat, lon } : { lat, lon, ele };
    }),
  );
}

export interface FitField {
  readonly number: number;
  readonly size: 1 | 2 | 4;
  readonly value: number;
}

/** Writes FIT bytes by hand, for what no writer makes: big-endian, compressed stamps, developer fields, chains. */
export class FitBytes {
  private readonly data: number[] = [];

  constructor(private readonly littleEndian = true) {}

  private number(value: number, size: number): void {
    const bytes = Array.from({ length: size }, (_, i) => (value >>> (8 * i)) & 0xff);
    this.data.push(...(this.littleEndian ? bytes : bytes.reverse()));
  }

  define(
    local: number,
    global: number,
    fields: readonly FitField[],
    developerSizes: readonly number[] = [],
  ): this {
    this.data.push(0x40 | local | (developerSizes.length > 0 ? 0x20 : 0), 0, this.littleEndian ? 0 : 1);
    this.number(global, 2);
    this.data.push(fields.length);
    for (const field of fields) this.data.push(field.number, field.size, 0);
    if (developerSizes.length > 0) {
      this.data.push(developerSizes.length);
      developerSizes.forEach((size, i) => {
        this.data.push(i, size, 0);
      });
    }
    return this;
  }

  message(header: number, fields: readonly FitField[], developerBytes = 0): this {
    this.data.push(header);
    for (const { value, size } of fields) this.number(value, size);
    for (let i = 0; i < developerBytes; i++) this.data.push(0xaa);
    return this;
  }

  file(): Uint8Array {
    const size = [0, 1, 2, 3].map((i) => (this.data.length >>> (8 * i)) & 0xff);
    return Uint8Array.from([14, 0x10, 0, 8, ...size, 0x2e, 0x46, 0x49, 0x54, 0, 0, ...this.data, 0, 0]);
  }
}

export const semicircles = (deg: number): number => Math.round((deg * 2 ** 31) / 180);

/** The record fields of a place: positions, and the two-byte height. */
export function recordFields({ lat, lon, ele }: Place): FitField[] {
  return [
    { number: 0, size: 4, value: semicircles(lat) },
    { number: 1, size: 4, value: semicircles(lon) },
    { number: 2, size: 2, value: ele === undefined ? 0xffff : Math.round((ele + 500) * 5) },
  ];
}
