import { msg, type Speaker } from '../words';
import type { Carried } from './carried';
import { bandBack } from './print/back';
import { raceColumn } from './print/column';
import type { Drawing, Mark } from './print/drawing';
import { type Measure, paragraph, textAt } from './print/type';

/** Millimetres. Folded it is a strip as wide as one face, with the plan outside and the cramp side behind. */
export const WRISTBAND = {
  faceWidthMm: 44,
  lengthMm: 230,
  /** What is printed on; the rest goes under it to close the band. */
  printedMm: 160,
  padMm: 2.5,
} as const;

/** The sheet that is cut out: both faces side by side, front on the left. */
export const WRISTBAND_SHEET = {
  widthMm: 2 * WRISTBAND.faceWidthMm,
  heightMm: WRISTBAND.lengthMm,
} as const;

/**
 * The wristband in millimetres: pace ceiling, clock and cues on the front, what to do about a cramp on the back, a
 * line to cut along and a dashed one to fold along. As many lines as fit at a size that can be read while running:
 * first the splits get fewer, then the cues.
 */
export function wristband(carried: Carried, speaker: Speaker, measure: Measure): Drawing {
  const { faceWidthMm, lengthMm, printedMm, padMm } = WRISTBAND;
  const width = faceWidthMm - 2 * padMm;
  const room = { width, height: printedMm - 2 * padMm };
  const front = raceColumn(carried, speaker, measure, { ...room, unit: 1, inline: false });
  const back = bandBack(speaker, measure, room);
  return {
    width: WRISTBAND_SHEET.widthMm,
    height: lengthMm,
    marks: [
      ...front.at(padMm, padMm),
      ...back.at(faceWidthMm + padMm, padMm),
      ...tail(speaker, measure),
      ...edges(WRISTBAND_SHEET.widthMm, lengthMm, { x1: faceWidthMm, y1: 0, x2: faceWidthMm, y2: lengthMm }),
    ],
  };
}

/** The end that goes under, with a mark for every centimetre of wrist. */
function tail(speaker: Speaker, measure: Measure): Mark[] {
  const { faceWidthMm, lengthMm, printedMm, padMm } = WRISTBAND;
  const type = { size: 2.8, ink: 'soft' } as const;
  const how = paragraph(speaker.say(msg('print.overlap')), faceWidthMm - 2 * padMm, type, measure);
  const howTop = printedMm + 2;
  const marks: Mark[] = [
    {
      kind: 'line',
      x1: 0,
      y1: printedMm,
      x2: 2 * faceWidthMm,
      y2: printedMm,
      ink: 'hairline',
      width: 0.25,
      dashed: false,
    },
    ...how.at(padMm, howTop),
  ];
  for (let mm = Math.ceil((howTop + how.height + 3) / 10) * 10; mm < lengthMm; mm += 10) {
    marks.push({
      kind: 'line',
      x1: 0,
      y1: mm,
      x2: 3,
      y2: mm,
      ink: 'cut',
      width: 0.2,
      dashed: false,
    });
    const label = speaker.format.number(mm / 10);
    marks.push(textAt(label, { x: 4, top: mm - 2, height: 4 }, type));
  }
  return marks;
}

/** The line to cut along and the one to fold along. */
export function edges(
  width: number,
  height: number,
  fold: { x1: number; y1: number; x2: number; y2: number },
): Mark[] {
  return [
    { kind: 'line', ...fold, ink: 'cut', width: 0.25, dashed: true },
    { kind: 'box', x: 0, y: 0, width, height, ink: 'cut', radius: 0, outline: 0.25 },
  ];
}
