import type { Drawing, Ink, Mark } from '../../../lib/export/print/drawing';
import { PRINT_FONT } from './measure';

export const PICTURE_THEMES = ['light', 'dark'] as const;
export type PictureTheme = (typeof PICTURE_THEMES)[number];

/** The page's own colours: a canvas cannot read a theme that the system does not show. */
const COLOURS: Readonly<Record<PictureTheme, Readonly<Record<Ink, string>>>> = {
  light: {
    paper: '#fbfaf7',
    ink: '#1b2329',
    soft: '#515c64',
    accent: '#085f5b',
    tint: '#dceeeb',
    warm: '#a83714',
    hairline: '#d9d6cd',
    cut: '#848b8f',
  },
  dark: {
    paper: '#10171d',
    ink: '#f2f5f6',
    soft: '#a3b0b8',
    accent: '#7ad8d0',
    tint: '#143230',
    warm: '#ff9a7a',
    hairline: '#2c3942',
    cut: '#6b7a85',
  },
};

/** Draws a drawing in pixels on a canvas, which takes its size; false where the browser gives no canvas to draw on. */
export function paint(canvas: HTMLCanvasElement, drawing: Drawing, theme: PictureTheme): boolean {
  // The picture is drawn to be saved: kept out of the graphics card it is read back at once.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return false;
  canvas.width = drawing.width;
  canvas.height = drawing.height;
  for (const mark of drawing.marks) draw(context, mark, COLOURS[theme]);
  return true;
}

function draw(context: CanvasRenderingContext2D, mark: Mark, colours: Readonly<Record<Ink, string>>): void {
  const colour = colours[mark.ink];
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.beginPath();
  if (mark.kind === 'text') {
    context.font = `${mark.bold ? 700 : 400} ${mark.size}px ${PRINT_FONT}`;
    context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor === 'end' ? 'right' : 'left';
    context.textBaseline = 'alphabetic';
    context.fillText(mark.text, mark.x, mark.y);
    return;
  }
  if (mark.kind === 'line') {
    context.lineWidth = mark.width;
    context.moveTo(mark.x1, mark.y1);
    context.lineTo(mark.x2, mark.y2);
    context.stroke();
    return;
  }
  context.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius);
  if (mark.outline === null) {
    context.fill();
    return;
  }
  context.lineWidth = mark.outline;
  context.stroke();
}

/** The canvas as a PNG; null where the browser cannot make one. */
export const pngOf = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
