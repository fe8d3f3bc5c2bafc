import { type Measure, roughMeasure } from '../../../lib/export/print/type';

/** Wide, plain and everywhere: Liberation Sans has Arial's widths. */
export const PRINT_FONT = 'Arial, "Liberation Sans", Helvetica, "Helvetica Neue", sans-serif';

const AT_PX = 100;

/** Measures text in the font that this device draws it with; roughly where there is no canvas. */
export function deviceMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return roughMeasure;
  const known = new Map<string, number>();
  return (text, size, bold) => {
    const key = `${bold ? 'b' : 'r'}${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = `${bold ? 700 : 400} ${AT_PX}px ${PRINT_FONT}`;
      width = context.measureText(text).width / AT_PX;
      known.set(key, width);
    }
    return width * size;
  };
}
