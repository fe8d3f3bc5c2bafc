import type { Speaker } from '../words';
import type { Carried } from './carried';
import { raceColumn } from './print/column';
import type { Drawing } from './print/drawing';
import type { Measure } from './print/type';

/** A phone's screen in its own pixels. */
export interface PhoneScreen {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The shapes that phones have, each at a common size. */
export const PHONES = {
  tall: { widthPx: 1290, heightPx: 2796 },
  long: { widthPx: 1080, heightPx: 2400 },
  classic: { widthPx: 1080, heightPx: 1920 },
} as const satisfies Readonly<Record<string, PhoneScreen>>;
export type PhoneShape = keyof typeof PHONES;

/** Kept free: the clock, the date and their widgets above; the torch, the camera and the bar below. */
export const CLOCK_SHARE = 0.33;
export const BUTTONS_SHARE = 0.13;

/** The picture is laid out as a strip this many millimetres wide: the width at which its type suits a phone. */
const AS_WIDE_AS_MM = 86;
const PAD_MM = 6;

/** A screen's pixels in bounds that any browser can draw: taller than wide, at most 4096 high. */
export function screenOf(widthPx: number, heightPx: number): PhoneScreen {
  const [narrow, long] = [Math.min(widthPx, heightPx), Math.max(widthPx, heightPx)];
  if (!(narrow >= 200) || !Number.isFinite(long) || long / narrow > 3) return PHONES.tall;
  const scale = Math.min(1, 4096 / long);
  return { widthPx: Math.round(narrow * scale), heightPx: Math.round(long * scale) };
}

/** The plan as a phone's lock screen, in pixels, with the clock's and the buttons' places left free. */
export function lockScreen(
  carried: Carried,
  speaker: Speaker,
  measure: Measure,
  { widthPx, heightPx }: PhoneScreen,
): Drawing {
  const unit = widthPx / AS_WIDE_AS_MM;
  const top = heightPx * CLOCK_SHARE;
  const column = raceColumn(carried, speaker, measure, {
    width: widthPx - 2 * PAD_MM * unit,
    height: heightPx * (1 - BUTTONS_SHARE) - top,
    unit,
    inline: true,
  });
  return {
    width: widthPx,
    height: heightPx,
    marks: [
      {
        kind: 'box',
        x: 0,
        y: 0,
        width: widthPx,
        height: heightPx,
        ink: 'paper',
        radius: 0,
        outline: null,
      },
      ...column.at(PAD_MM * unit, top),
    ],
  };
}
