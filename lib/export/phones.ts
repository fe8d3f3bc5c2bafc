import type { Drawing, Mark } from './print/drawing';

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

/** A picture is laid out as a strip this many millimetres wide: the width at which its type suits a phone. */
export const AS_WIDE_AS_MM = 86;
export const PAD_MM = 6;

/** A screen's pixels in bounds that any browser can draw: taller than wide, at most 4096 high. */
export function screenOf(widthPx: number, heightPx: number): PhoneScreen {
  const [narrow, long] = [Math.min(widthPx, heightPx), Math.max(widthPx, heightPx)];
  if (!(narrow >= 200) || !Number.isFinite(long) || long / narrow > 3) return PHONES.tall;
  const scale = Math.min(1, 4096 / long);
  return { widthPx: Math.round(narrow * scale), heightPx: Math.round(long * scale) };
}

/** A whole screen of paper with these marks on it, in pixels. */
export function onScreen({ widthPx, heightPx }: PhoneScreen, marks: readonly Mark[]): Drawing {
  const paper = { kind: 'box', x: 0, y: 0, ink: 'paper', radius: 0, outline: null } as const;
  return {
    width: widthPx,
    height: heightPx,
    marks: [{ ...paper, width: widthPx, height: heightPx }, ...marks],
  };
}
