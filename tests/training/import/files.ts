import { FitWriter } from '@markw65/fit-file-writer';
import { gzipSync, zipSync } from 'fflate';
import { northward, type Place } from '../../course/track/fixtures';

/** A run made up: a place every three metres, at one pace but for where it is told to be slower. */
export interface MadeRun {
  readonly lengthM: number;
  readonly startS: number;
  readonly sPerKm: (m: number) => number;
  readonly heightAt?: (m: number) => number;
}

interface Stamped extends Place {
  readonly atS: number;
  readonly m: number;
}

const STEP_M = 3;

function stamped({ lengthM, startS, sPerKm, heightAt = () => 100 }: MadeRun): Stamped[] {
  let atS = startS;
  return northward(lengthM, STEP_M, heightAt).map((place, i) => {
    const m = i * STEP_M;
    atS += i === 0 ? 0 : (STEP_M / 1000) * sPerKm(m);
    return { ...place, atS, m };
  });
}

/** The run as a device would write it, by a writer that is not ours. */
export function fitRun(run: MadeRun): Uint8Array {
  const writer = new FitWriter();
  const start = writer.time(new Date(run.startS * 1000));
  writer.writeMessage(
    'file_id',
    { type: 'activity', manufacturer: 'development', product: 0, serial_number: 1, time_created: start },
    null,
    true,
  );
  // A clock of whole seconds writes one record of each.
  const points = stamped(run).filter(
    ({ atS }, i, all) => Math.round(atS) !== Math.round(all[i - 1]?.atS ?? 0),
  );
  for (const { lat, lon, ele = 0, atS, m } of points) {
    writer.writeMessage('record', {
      timestamp: start + Math.round(atS - run.startS),
      position_lat: writer.latlng((lat * Math.PI) / 180),
      position_long: writer.latlng((lon * Math.PI) / 180),
      altitude: ele,
      distance: m,
    });
  }
  const view = writer.finish();
  return Uint8Array.from(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
}

const isoOf = (atS: number) => new Date(atS * 1000).toISOString();

export function gpxRun(run: MadeRun): string {
  const points = stamped(run).map(
    ({ lat, lon, ele, atS }) =>
      `<trkpt lat="${lat}" lon="${lon}"><ele>${ele}</ele><time>${isoOf(atS)}</time></trkpt>`,
  );
  return `<?xml version="1.0"?>\n<gpx><trk><type>9</type><trkseg>${points.join('\n')}</trkseg></trk></gpx>`;
}

export function tcxRun(run: MadeRun): string {
  const points = stamped(run).map(
    ({ ele, atS, m }) =>
      `<Trackpoint><Time>${isoOf(atS)}</Time><AltitudeMeters>${ele}</AltitudeMeters><DistanceMeters>${m}</DistanceMeters></Trackpoint>`,
  );
  return `          <?xml version="1.0"?><TrainingCenterDatabase><Activities><Activity><Lap><Track>${points.join('')}</Track></Lap></Activity></Activities></TrainingCenterDatabase>`;
}

const bytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

export const gzipped = (content: string | Uint8Array): Uint8Array => gzipSync(bytes(content));

/** A file as someone chooses it, its bytes copied into a buffer of its own. */
export const fileOf = (content: string | Uint8Array, name: string): File =>
  new File([Uint8Array.from(bytes(content))], name);

/** The archive of an export, as it is downloaded. */
export function zipOf(contents: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(contents).map(([name, content]) => [name, bytes(content)])),
  );
}
