import { scaled } from '../../../lib/export/print/drawing';
import { type Supported, supporterCard } from '../../../lib/export/supporter';
import type { Speaker } from '../../../lib/words';
import { deviceMeasure } from '../print/measure';
import { paint, pngOf } from '../print/paint';
import { Sheet } from '../print/Sheet';
import { printSheet } from '../print/sheet';

/** Pixels for a millimetre: an A5 sheet fills the screen of a phone and can be read without a zoom. */
const PX_PER_MM = 8;

/** Prints the card by itself; `print` opens the browser's own dialogue. */
export function printSupporterCard(supported: Supported, speaker: Speaker, print: () => void): void {
  const drawing = supporterCard(supported, speaker, deviceMeasure());
  printSheet(<Sheet piece="supporter" drawing={drawing} speaker={speaker} />, print);
}

/** The card as a PNG, dark on light as it is printed; null where the browser cannot make one. */
export async function supporterPicture(supported: Supported, speaker: Speaker): Promise<Blob | null> {
  const card = scaled(supporterCard(supported, speaker, deviceMeasure()), PX_PER_MM);
  const { width, height, marks } = card;
  const ground = { kind: 'box', x: 0, y: 0, width, height, ink: 'paper', radius: 0, outline: null } as const;
  const canvas = document.createElement('canvas');
  return paint(canvas, { width, height, marks: [ground, ...marks] }, 'light') ? pngOf(canvas) : null;
}
