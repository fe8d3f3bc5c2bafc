import { FitWriter } from '@markw65/fit-file-writer';
import { cutToBytes } from './names';
import type { Workout } from './workout';

/** Watches show so much of a note, and of a name. */
const LONGEST_NOTE_BYTES = 200;
const LONGEST_NAME_BYTES = 40;

/**
 * A text as the format keeps it, in UTF-8 with a nought at its end. The writer takes each character for one byte, so it
 * is given the bytes as characters.
 */
const fitText = (text: string, mostBytes: number): string =>
  String.fromCharCode(...new TextEncoder().encode(cutToBytes(text, mostBytes)), 0);

/**
 * A structured workout as a FIT file (workout, file type 5): steps by distance, the cue of each as its note. `made` is
 * when, by which watches tell two workouts apart.
 */
export function writeFitWorkout({ name, steps }: Workout, made: Date): Uint8Array<ArrayBuffer> {
  const writer = new FitWriter();
  writer.writeMessage(
    'file_id',
    {
      type: 'workout',
      manufacturer: 'development',
      product: 0,
      serial_number: Math.floor(made.getTime() / 1000) % 0xffffffff,
      time_created: writer.time(made),
    },
    null,
    true,
  );
  writer.writeMessage(
    'workout',
    {
      wkt_name: fitText(name, LONGEST_NAME_BYTES),
      sport: 'running',
      num_valid_steps: steps.length,
    },
    null,
    true,
  );
  steps.forEach((step, index) => {
    writer.writeMessage('workout_step', {
      message_index: { value: index },
      wkt_step_name: fitText(step.name, LONGEST_NAME_BYTES),
      intensity: 'active',
      target_type: 'open',
      target_value: 0,
      notes: fitText(step.note, LONGEST_NOTE_BYTES),
      duration_type: step.lengthKm === null ? 'open' : 'distance',
      // The format keeps a distance in hundredths of a metre.
      duration_value: step.lengthKm === null ? 0 : Math.round(100_000 * step.lengthKm),
    });
  });
  const view = writer.finish();
  return Uint8Array.from(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
}
